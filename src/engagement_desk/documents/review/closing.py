"""Signatures and the appendix."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus.flowables import CondPageBreak

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import EntryRow
from engagement_desk.documents.facts import Signatures
from engagement_desk.documents.flowables import Rule
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, Grid, figure, words
from engagement_desk.documents.review import definitions
from engagement_desk.documents.review.drawn import listed
from engagement_desk.documents.review.policies import policies
from engagement_desk.documents.review.restatements import NONE, restatements
from engagement_desk.documents.review.time_table import TimeRow, time_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import NOTE, SMALL, UNIT
from engagement_desk.documents.words import CLASSES

_SHORT = 16  # characters
_ENTRY_CLASSES = {**CLASSES, "change_order": "Order"}
_HEAD = 8 * UNIT


def signatures(sheet: Sheet, content: ReviewContent) -> Parts:
    """A place to sign for each side."""
    control = content.control
    parties = [
        (sheet.printable(control.client_legal_name), "For the client"),
        (sheet.printable(control.consultant_legal_name), "For the consultant"),
    ]
    return sheet.section("Signatures", [Signatures(parties, ("Name", "Signature and date"), sheet.palette)])


def time_detail(sheet: Sheet, content: ReviewContent) -> Parts:
    """Time by class and activity, then every entry."""
    if not content.appendix.activities:
        return sheet.appendix("Time detail", [sheet.none("No time was logged in the quarter.")])
    people = sorted({row.person for row in content.appendix.entries})
    title = f"Every entry, all by {people[0]}" if len(people) == 1 and people[0] else "Every entry"
    parts = [
        *sheet.sub("By class and activity", [_activities(sheet, content)]),
        *sheet.sub(title, [entry_table(sheet, content)]),
    ]
    return sheet.appendix("Time detail", parts)


def terms(sheet: Sheet, content: ReviewContent) -> Parts:
    """The policies in force; where nothing is restated, they say so."""
    found = content.appendix.policies
    if found is None:
        return []
    lines = policies(sheet, content, found)
    if not content.appendix.restatements:
        lines.append(NONE)
    return sheet.appendix("Policies", listed(sheet, lines))


def defined(sheet: Sheet, _content: ReviewContent) -> Parts:
    """What the words mean."""
    return _definitions(sheet, (*definitions.HOURS, *definitions.OUTCOMES))


def defined_outcomes(sheet: Sheet, content: ReviewContent) -> Parts:
    """What the words mean that this review uses, as one paragraph that seldom needs a page of its own."""
    said = " ".join(f"{name}: {text[0].lower()}{text[1:]}" for name, text in definitions.outcomes_used(content))
    rule, text = Rule(sheet.palette, before=2 * UNIT, after=UNIT), sheet.text(said, NOTE, lead="Definitions.")
    return [CondPageBreak(text.wrap(sheet.width, 0)[1] + 4 * UNIT), rule, text]


def restated(sheet: Sheet, content: ReviewContent) -> Parts:
    """What counts here and belongs to a period already reviewed, where there is anything."""
    found = content.appendix.restatements
    return sheet.appendix("Restatements", [restatements(sheet, content)]) if found else []


def entry_table(sheet: Sheet, content: ReviewContent) -> Grid:
    """The table of every entry, with its totals."""
    found = content.appendix.entries
    people = len({row.person for row in found}) > 1
    cells = [_entry(row, people=people) for row in found]
    titles = ["Date", *["Person"] * people, "Class", "Activity"]
    fitting = [_fitting(title, [row[number] for row in cells]) for number, title in enumerate(titles)]
    columns = [*fitting, words("Note")]
    rows = [TimeRow(texts, row) for texts, row in zip(cells, found, strict=True)]
    return time_table(sheet, content, columns, rows, ("Total", *[""] * (len(columns) - 1)))


def _fitting(title: str, texts: Iterable[str]) -> Column:
    """Give a column that keeps short texts on one line and breaks long ones."""
    return Column(title, wraps=max(map(len, texts), default=0) > _SHORT)


def _entry(row: EntryRow, *, people: bool) -> tuple[str, ...]:
    restated = "" if row.work_date == row.posting_date else " (restated)"
    classed = " · ".join(filter(None, (_ENTRY_CLASSES[row.code], row.order, row.clause)))
    note = row.note or (f"Correction: {row.correction}" if row.correction else "")
    who = (row.person,) if people else ()
    return f"{row.work_date.isoformat()}{restated}", *who, classed, row.activity or DASH, note or DASH


def _activities(sheet: Sheet, content: ReviewContent) -> Grid:
    found = content.appendix.activities
    columns = [words("Class"), words("Activity"), figure("Entries")]
    rows = [TimeRow((CLASSES[row.code], row.activity or DASH, str(row.entries)), row) for row in found]
    return time_table(sheet, content, columns, rows, ("Total", "", str(sum(row.entries for row in found))))


def _definitions(sheet: Sheet, defined: tuple[tuple[str, str], ...]) -> Parts:
    """Give the definitions, on one page."""
    texts = [sheet.text(text, SMALL, lead=f"{name}.", after=UNIT / 2) for name, text in defined]
    height = sum(text.wrap(sheet.width, 0)[1] + UNIT / 2 for text in texts)
    return [CondPageBreak(_HEAD + height), *sheet.appendix("Definitions", [*texts])]
