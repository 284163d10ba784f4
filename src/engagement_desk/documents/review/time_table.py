"""Tables of time: worked, billed, and its value where the client pays by the hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.documents.grid import Column, Grid, figure
from engagement_desk.documents.sheet import Sheet
from engagement_desk.domain.kinds import Structure

Cells = tuple[str, ...]


class Timed(Protocol):
    """A row that has time and its value."""

    @property
    def worked_seconds(self) -> int:
        """Seconds worked."""
        ...

    @property
    def billed_minutes(self) -> int:
        """Minutes billed."""
        ...

    @property
    def value_cents(self) -> int:
        """The value at the rate, in minor units."""
        ...


def is_paid_by_time(content: ReviewContent) -> bool:
    """Tell whether the value of time is a figure for the client; under a fee it is an inward one (SPEC §6)."""
    return content.control.structure == Structure.TIME_AND_MATERIALS


@dataclass(frozen=True)
class TimeRow:
    """A row: the cells before its time, and those between what was billed and its value."""

    leading: Cells
    timed: Timed
    compared: Cells = ()


def time_table(
    sheet: Sheet,
    content: ReviewContent,
    columns: Sequence[Column],
    rows: Sequence[TimeRow],
    total: Cells,
    compared: Sequence[Column] = (),
    compared_total: Cells = (),
) -> Grid:
    """Give a table of rows with their time and its sums: `total` stands before these, `compared_total` after billed."""
    formats, paid = sheet.formats, is_paid_by_time(content)
    exact = any(row.timed.worked_seconds % 60 for row in rows)

    def cells(leading: Cells, worked: int, billed: int, between: Cells, value: int) -> Cells:
        time = (*leading, formats.time(worked, exact=exact), formats.hours(billed), *between)
        return (*time, formats.money(value)) if paid else time

    made = [
        cells(row.leading, row.timed.worked_seconds, row.timed.billed_minutes, row.compared, row.timed.value_cents)
        for row in rows
    ]
    worked, billed = sum(row.timed.worked_seconds for row in rows), sum(row.timed.billed_minutes for row in rows)
    sums = cells(total, worked, billed, compared_total, sum(row.timed.value_cents for row in rows))
    value = [figure(sheet.say("value"))] if paid else []
    shown = [figure(sheet.say("worked")), figure(sheet.say("billed"))]
    return sheet.table([*columns, *shown, *compared, *value], made, sums)
