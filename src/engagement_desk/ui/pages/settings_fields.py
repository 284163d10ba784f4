"""The settings as they stand on their page: sections, each with the fields of its form."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.ui.formats import AUTO
from engagement_desk.ui.language import NAMES, SYSTEM
from engagement_desk.ui.text import mark
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

TEXT_SIZE, LANGUAGE = "text_size", "language"
"""The fields that are the window's own, and not the workspace's."""


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its id, its name, what it is about, and the rows of its form."""

    id: str
    name: str
    lead: str
    rows: tuple[tuple[FieldSpec, ...], ...] = ()


def _choice(name: str, label: str, *words: tuple[str, str], hint: str = "") -> FieldSpec:
    return FieldSpec(name, label, FieldKind.CHOICE, hint=hint, words=words)


def _notice(name: str, label: str) -> FieldSpec:
    return _choice(name, label, (mark("One notice"), "on"), (mark("Nothing"), "off"))


_MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)

SECTIONS: tuple[Section, ...] = (
    Section(
        "you",
        mark("You"),
        mark("Who works here: the person of a new entry, and the consultant's side of documents."),
        (
            (FieldSpec("owner_name", mark("Name")), FieldSpec("owner_role", mark("Role"))),
            (FieldSpec("owner_legal_name", mark("Legal name"), hint=mark("In documents; empty takes the name.")),),
        ),
    ),
    Section(
        "time",
        mark("Time and quarters"),
        mark("What new engagements begin with, and where a quarter begins."),
        (
            (
                FieldSpec(
                    "zone", mark("Time zone"), hint=mark("Of new engagements; empty takes that of this computer.")
                ),
            ),
            (
                _choice(
                    "quarter_first_month",
                    mark("First quarter begins in"),
                    *((name, str(number)) for number, name in enumerate(_MONTHS, 1)),
                    hint=mark("Published reviews stay as they are."),
                ),
            ),
        ),
    ),
    Section("holidays", mark("Holidays"), mark("Days that business days leave out, in every engagement.")),
    Section(
        "documents",
        mark("Documents"),
        mark("What PDFs are drawn with."),
        (
            (
                _choice("paper", mark("Paper"), ("A4", "a4"), (mark("Letter"), "letter")),
                FieldSpec("accent", mark("Accent colour"), hint=mark("Such as #2f56c6.")),
            ),
            (
                FieldSpec(
                    "logo_text",
                    mark("Logo in words"),
                    hint=mark("For those who cannot see it; empty takes the legal name."),
                ),
            ),
            (FieldSpec("notice", mark("Line at the foot"), hint=mark("Such as a note on confidentiality.")),),
        ),
    ),
    Section(
        "look",
        mark("Look and formats"),
        mark("How the window shows things; documents have formats of their own."),
        (
            (
                _choice(
                    "theme",
                    mark("Colours"),
                    (mark("As the system"), "system"),
                    (mark("Light"), "light"),
                    (mark("Dark"), "dark"),
                ),
                _choice(TEXT_SIZE, mark("Text size"), *((f"{size} %", str(size)) for size in range(80, 210, 10))),
            ),
            (
                _choice(
                    LANGUAGE,
                    mark("Language"),
                    (mark("As the system"), SYSTEM),
                    *((name, code) for code, name in NAMES.items()),
                    hint=mark("From the next start on."),
                ),
            ),
            (
                _choice(
                    "dates",
                    mark("Date format"),
                    (mark("As the language"), AUTO),
                    (mark("20 Sep 2026"), "dmy"),
                    (mark("Sep 20, 2026"), "mdy"),
                    ("2026-09-20", "ymd"),
                ),
                _choice(
                    "amounts",
                    mark("Money format"),
                    (mark("As the language"), AUTO),
                    *((sample, sample) for sample in ("1,234.50", "1.234,50", "1 234.50", "1 234,50")),
                ),
            ),
        ),
    ),
    Section(
        "desktop",
        mark("Notices and desktop"),
        mark("What is told while you do something else; each thing once, and only while the program runs."),
        (
            (
                _notice("call_notice", mark("Ten minutes before a call")),
                _notice("timer_notice", mark("Timer over 8 hours")),
            ),
            (
                _notice("deadline_notice", mark("Dates of tomorrow")),
                _notice("review_notice", mark("Reviews that are due")),
            ),
            (
                _choice(
                    "notice_names",
                    mark("Clients in notices outside of the window"),
                    (mark("Left out"), "off"),
                    (mark("Named"), "on"),
                    hint=mark("The desktop may show notices on a locked screen too."),
                ),
            ),
        ),
    ),
    Section(
        "backup",
        mark("Backup"),
        mark("Checked copies of the workspace, made while you work on."),
        (
            (
                FieldSpec(
                    "backup_folder",
                    mark("Folder"),
                    hint=mark("Written in full; empty takes the folder beside the workspace."),
                ),
            ),
            (
                FieldSpec(
                    "backup_second_folder", mark("Second folder"), hint=mark("The day’s backup is copied there too.")
                ),
                FieldSpec(
                    "backup_budget_mb",
                    mark("At most, in MB a folder"),
                    hint=mark("Of backups that are made by themselves."),
                ),
            ),
        ),
    ),
    Section("security", mark("Security"), mark("Who can read the workspace, and what is asked for to open it.")),
)
