"""Sums of entries, read from the covering index alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection

from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import StoredClass

_WHERE = "FROM entry WHERE engagement_id = ? AND posting_date <= ? AND deleted_at IS NULL"
_GROUP = "posting_date, work_date, stored_class, change_order_id, billable, invoice_id"
_CLASSES = {stored.value: stored for stored in StoredClass}
_LAST = "9999-12-31"

# The columns stand in the index in the order of the groups, so that nothing is sorted.
GROUPED = (
    f"SELECT {_GROUP}, count(*), sum(worked_seconds), sum(billed_minutes), sum(value_cents), sum(notional_cents) "
    f"{_WHERE} GROUP BY {_GROUP} ORDER BY {_GROUP}"
)
SINGLE = (
    f'SELECT {_GROUP}, 1, worked_seconds, billed_minutes, value_cents, notional_cents, "id", rate_cents '
    f'{_WHERE} ORDER BY posting_date, "id"'
)


def day_sums(connection: Connection, engagement_id: str, through: date | None, *, single: bool) -> list[DaySum]:
    """Give the sums by posting date; `single` gives one an entry, by posting date, then creation."""
    asked = (engagement_id, _LAST if through is None else through.isoformat())
    rows = connection.exec_driver_sql(SINGLE if single else GROUPED, asked)
    return [_single(row) for row in rows] if single else _merged(rows)


def _single(row: Iterable[Any]) -> DaySum:
    posting, work, stored, order, billable, invoice, *figures = row
    return _sum((work, posting, stored, order, billable, invoice is not None), figures)


def _merged(rows: Iterable[Any]) -> list[DaySum]:
    """Add up the groups that differ only in their invoice."""
    sums: dict[tuple[Any, ...], list[int]] = {}
    for posting, work, stored, order, billable, invoice, *figures in rows:
        key = (work, posting, stored, order, billable, invoice is not None)
        held = sums.get(key)
        sums[key] = figures if held is None else [old + new for old, new in zip(held, figures, strict=True)]
    return [_sum(key, figures) for key, figures in sums.items()]


def _sum(group: tuple[Any, ...], figures: list[Any]) -> DaySum:
    """Make a sum; `figures` end, for a single entry, with its id and rate."""
    work, posting, stored, order, billable, invoiced = group
    return DaySum(
        date.fromisoformat(work),
        date.fromisoformat(posting),
        _CLASSES[stored],
        order,
        bool(billable),
        invoiced,
        *figures,
    )
