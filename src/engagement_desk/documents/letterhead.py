"""A page that shows what the settings make of documents: head, logo, accent and foot, around made-up figures."""

from __future__ import annotations

from datetime import timedelta

from engagement_desk.application.charts import hours_in_band
from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.application.queries.review_figures import Hours, WeekRow
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.sheet import Parts
from engagement_desk.documents.theme import UNIT

_WEEKS = ((1080, "within"), (780, "under"), (1215, "within"), (1590, "over"), (990, "within"), (600, "so_far"))
_LOW, _HIGH = 900, 1500
_WEEK = timedelta(days=7)


def letterhead(head: Letterhead, paper: str) -> Rendered:
    """Draw the page on `a4` or `letter`."""
    sheet = letter_sheet(head, paper)
    formats = sheet.formats
    facts = [
        (f"{formats.iso(head.term_start)} to {formats.iso(head.as_of)}", "Period"),
        (head.client_legal_name, "Client"),
        (head.consultant_legal_name, "Consultant"),
        ("Revision 3", "Scope"),
    ]
    figures = [
        (formats.money(1_817_500), "earned of $25,600.00"),
        ("181:45 h", "billed"),
        ("7 of 9", "deliverables accepted"),
        ("1.42", "pace against the term"),
    ]
    story: Parts = [
        *opening(sheet, head.client, head.title, [facts]),
        sheet.pairs(figures, figures=True, after=UNIT),
    ]
    starts = head.as_of - timedelta(days=head.as_of.weekday()) - _WEEK * len(_WEEKS)
    weeks = tuple(
        WeekRow(
            starts=starts + _WEEK * number,
            ends=starts + _WEEK * number + timedelta(days=6),
            billed_minutes=minutes,
            min_minutes=_LOW,
            max_minutes=_HIGH,
            state=state,
        )
        for number, (minutes, state) in enumerate(_WEEKS)
    )
    chart = hours_in_band(Hours(weeks=weeks))
    if chart is not None:
        story += sheet.section("Hours a week", [sheet.figure(chart)])
    return bound(sheet, head, "Sample", f"As of {formats.day_long(head.as_of)}", story)
