"""The settings as they stand on their page: sections, each with the fields of its form."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

TEXT_SIZE = "text_size"
"""The one field that is the window's own, and not the workspace's."""


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its id, its name, what it is about, and the rows of its form."""

    id: str
    name: str
    lead: str
    rows: tuple[tuple[FieldSpec, ...], ...] = ()


def _choice(name: str, label: str, *words: tuple[str, str], hint: str = "") -> FieldSpec:
    return FieldSpec(name, label, FieldKind.CHOICE, hint=hint, words=words)


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

SECTIONS: tuple[Section, ...] = (
    Section(
        "you",
        "You",
        "Who works here: the person of a new entry, and the consultant's side of documents.",
        (
            (FieldSpec("owner_name", "Name"), FieldSpec("owner_role", "Role")),
            (FieldSpec("owner_legal_name", "Legal name", hint="In documents; empty takes the name."),),
        ),
    ),
    Section(
        "time",
        "Time and quarters",
        "What new engagements begin with, where a quarter begins, and the notice of a call.",
        (
            (FieldSpec("zone", "Time zone", hint="Of new engagements; empty takes that of this computer."),),
            (
                _choice(
                    "quarter_first_month",
                    "First quarter begins in",
                    *((name, str(number)) for number, name in enumerate(_MONTHS, 1)),
                    hint="Published reviews stay as they are.",
                ),
            ),
            (_choice("call_notice", "Ten minutes before a call", ("One notice", "on"), ("Nothing", "off")),),
        ),
    ),
    Section("holidays", "Holidays", "Days that business days leave out, in every engagement."),
    Section(
        "documents",
        "Documents",
        "What PDFs are drawn with.",
        (
            (
                _choice("paper", "Paper", ("A4", "a4"), ("Letter", "letter")),
                FieldSpec("accent", "Accent colour", hint="Such as #2f56c6."),
            ),
            (FieldSpec("logo_text", "Logo in words", hint="For those who cannot see it; empty takes the legal name."),),
            (FieldSpec("notice", "Line at the foot", hint="Such as a note on confidentiality."),),
        ),
    ),
    Section(
        "look",
        "Look and formats",
        "How the window shows things; documents have formats of their own.",
        (
            (
                _choice("theme", "Colours", ("As the system", "system"), ("Light", "light"), ("Dark", "dark")),
                _choice(TEXT_SIZE, "Text size", *((f"{size} %", str(size)) for size in range(80, 210, 10))),
            ),
            (
                _choice("dates", "Dates", ("20 Sep 2026", "dmy"), ("Sep 20, 2026", "mdy"), ("2026-09-20", "ymd")),
                _choice(
                    "amounts", "Money", *((f"${sample}", sample) for sample in ("1,234.50", "1.234,50", "1 234.50"))
                ),
            ),
        ),
    ),
    Section(
        "backup",
        "Backup",
        "Checked copies of the workspace, made while you work on.",
        (
            (
                FieldSpec(
                    "backup_folder", "Folder", hint="Written in full; empty takes the folder beside the workspace."
                ),
            ),
            (
                FieldSpec("backup_second_folder", "Second folder", hint="The day’s backup is copied there too."),
                FieldSpec(
                    "backup_budget_mb", "At most, in MB a folder", hint="Of backups that are made by themselves."
                ),
            ),
        ),
    ),
)
