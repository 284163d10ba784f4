"""(d) The appendix of 1,000 entries against ReportLab drawing the same table with the same cell contents."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from types import SimpleNamespace
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

from benchmarks.measure import interleaved, judge, say, shown
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import EntryRow
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.review.closing import entry_table
from engagement_desk.documents.sheet import Sheet
from engagement_desk.documents.theme import CELL, CELL_HEAD, MARGIN, Palette
from engagement_desk.domain.money import value_of

_ENTRIES = 1_000
_ROUNDS = 7
_NOTES = (
    "architecture review, with a decision record for each finding",
    "vendor call",
    "cost of delay for each finding, gone through with the leads; two of them were closed on the spot, one was moved",
)
_FRONT = Frontmatter(
    "Appendix", "Time detail", "Owner", "en", "Quarterly review", "Draft", "", "Page {page} of {pages}"
)
_RIGHT_OF = 5


def run() -> bool:
    """Measure, print, and tell whether the limit holds."""
    control, appendix = SimpleNamespace(structure="time_and_materials"), SimpleNamespace(entries=_entries())
    content = cast("ReviewContent", SimpleNamespace(control=control, appendix=appendix))
    cells = _cells(content)
    ours, plain = interleaved([lambda: _ours(content), lambda: _plain(cells)], _ROUNDS)
    say(f"(d) appendix of {_ENTRIES:,} entries: {shown(ours.middle)}, ReportLab's table {shown(plain.middle)}")
    return judge("appendix against ReportLab's table", ours.middle / plain.middle, 1.5)


def _entries() -> tuple[EntryRow, ...]:
    return tuple(_entry(number) for number in range(_ENTRIES))


def _entry(number: int) -> EntryRow:
    day, minutes = date(2026, 7, 1) + timedelta(days=number // 12), 15 + number % 61
    return EntryRow(
        work_date=day,
        posting_date=day,
        person="Owner",
        role="Adviser",
        code="in_scope",
        activity="audit",
        clause="2.1",
        order="",
        note=_NOTES[number % len(_NOTES)],
        worked_seconds=minutes * 60,
        billed_minutes=minutes,
        value_cents=value_of(minutes, 10_000),
    )


def _sheet() -> Sheet:
    return Sheet(Formats("en", "USD", 2, "UTC"), Palette(), "a4")


def _ours(content: ReviewContent) -> bytes:
    sheet = _sheet()
    return build([entry_table(sheet, content)], _FRONT, sheet.paper, sheet.palette)


def _cells(content: ReviewContent) -> list[list[str]]:
    """Give the texts as our table breaks them into lines, so that both draw the very same and neither of them twice."""
    sheet = _sheet()
    grid = cast("Any", entry_table(sheet, content))
    grid.wrap(sheet.width, 0)
    laid = (grid._layout.head, *grid._laid)
    return [["\n".join(lines) for lines in row.lines] for row in laid]


def _plain(cells: list[list[str]]) -> bytes:
    line = HexColor("#e2e1db")
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, 0), CELL_HEAD.face.name, CELL_HEAD.size, CELL_HEAD.leading),
            ("FONT", (0, 1), (-1, -1), CELL.face.name, CELL.size, CELL.leading),
            ("ALIGN", (_RIGHT_OF, 0), (-1, -1), "RIGHT"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, line),
        ]
    )
    buffer = BytesIO()
    document = SimpleDocTemplate(buffer, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, invariant=1)
    document.build([Table(cells, repeatRows=1, style=style)])
    return buffer.getvalue()
