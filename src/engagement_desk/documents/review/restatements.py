"""What belongs to a period already reviewed and counts in this one: what it was, what it is, and why (SPEC §3.4)."""

from __future__ import annotations

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import RestatementRow
from engagement_desk.application.queries.review_presets import EXECUTIVE
from engagement_desk.documents.formats import DASH, Formats
from engagement_desk.documents.grid import Column, Grid, figure, words
from engagement_desk.documents.review.time_table import is_paid_by_time
from engagement_desk.documents.sheet import Sheet

_LAID_OUT = ("voided", "expense")  # said in money to every reader
_EARNED = ("completion", "acceptance")  # money of their own, whatever the time is worth


def restatements(sheet: Sheet, content: ReviewContent) -> Grid:
    """Give the table of what is restated, with the sums of its changes."""
    found, formats, say = content.appendix.restatements, sheet.formats, sheet.say
    timed, paid = content.control.preset != EXECUTIVE, is_paid_by_time(content)
    valued = [paid or row.kind in _EARNED for row in found]
    shown = [figure(say("billed"))] * timed + [figure(say("value"))] * any(valued)
    columns = [
        Column(say("belongs_to")),
        Column(say("counts_on")),
        words(say("what_and_why")),
        figure(say("was")),
        figure(say("is")),
        *shown,
    ]

    def changes(minutes: int, cents: int | None) -> tuple[str, ...]:
        billed = [formats.hours_change(minutes)] * timed
        return (*billed, *[DASH if cents is None else formats.change(cents)] * any(valued))

    rows = [
        (
            f"{row.quarter} · {formats.iso(row.own)}" if row.quarter else formats.iso(row.own),
            formats.iso(row.posting),
            _said(sheet, row),
            *_stands(formats, row, timed=timed, paid=paid),
            *changes(row.billed_minutes, row.value_cents if is_valued else None),
        )
        for row, is_valued in zip(found, valued, strict=True)
    ]
    cents = sum(row.value_cents for row, is_valued in zip(found, valued, strict=True) if is_valued)
    total = (say("total"), "", "", "", "", *changes(sum(row.billed_minutes for row in found), cents))
    return sheet.table(columns, rows, total if shown else ())


def _said(sheet: Sheet, row: RestatementRow) -> str:
    kind = sheet.say.name("restated", row.kind)
    said = sheet.say("restated_as", kind=kind, text=row.text) if row.text else kind
    return f"{said}. {row.reason}" if row.reason else said


def _stands(formats: Formats, row: RestatementRow, *, timed: bool, paid: bool) -> tuple[str, str]:
    """Give what it was and what it is: in hours, in money where that is what changed, else a dash."""
    if timed and row.was_minutes is not None:
        return formats.hours(row.was_minutes), formats.hours(row.is_minutes)
    if row.kind in _LAID_OUT or (paid and not timed and row.was_cents is not None):
        return formats.money(row.was_cents), formats.money(row.is_cents)
    return DASH, DASH
