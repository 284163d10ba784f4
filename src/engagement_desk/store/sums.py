"""Sums of entries, read from the covering index alone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, literal_column, select

from engagement_desk.domain.facts import DaySum
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.column_types import MISFITS, Unreadable
from engagement_desk.store.repository import among, compiled
from engagement_desk.store.tables import TABLES

_CLASSES = {stored.value: stored for stored in StoredClass}
_LAST = date.max.isoformat()


@cache
def statement(*, single: bool) -> str:
    """Give the question for an engagement and a last posting date.

    The groups stand in the order of the index, so that nothing is sorted; one invoice or another makes two groups.
    """
    entry = TABLES[Entry].columns
    groups = (
        entry.posting_date, entry.work_date, entry.stored_class, entry.change_order_id, entry.billable, entry.invoice_id
    )  # fmt: skip
    figures = (entry.worked_seconds, entry.billed_minutes, entry.value_cents, entry.notional_cents)
    conditions = (
        entry.engagement_id == bindparam(None), entry.posting_date <= bindparam(None), entry.deleted_at.is_(None)
    )  # fmt: skip
    if single:
        one = select(*groups, literal_column("1"), *figures, entry.id, entry.rate_cents)
        return compiled(one.where(*conditions).order_by(entry.posting_date, entry.id))
    summed = select(*groups, func.count(), *(func.sum(figure) for figure in figures))
    return compiled(summed.where(*conditions).group_by(*groups).order_by(*groups))


def day_sums(connection: sqlite3.Connection, engagement_id: str, through: date | None, *, single: bool) -> list[DaySum]:
    """Give the sums by posting date; `single` gives one an entry, by posting date, then creation."""
    asked = (engagement_id, _LAST if through is None else through.isoformat())
    rows = connection.execute(statement(single=single), asked)
    try:
        return [_single(row) for row in rows] if single else _merged(rows)
    except MISFITS as error:
        raise Unreadable("entry") from error


def worked_on(connection: sqlite3.Connection, days: Sequence[date]) -> dict[date, int]:
    """Sum the seconds worked by work date over all engagements, the bin left out."""
    asked = [day.isoformat() for day in days]
    rows = connection.execute(_worked(), (min(asked, default=_LAST), json.dumps(asked)))
    return {date.fromisoformat(day): seconds for day, seconds in rows}


@cache
def _worked() -> str:
    entry = TABLES[Entry].columns
    conditions = (
        entry.engagement_id.in_(select(TABLES[Engagement].columns.id)),
        # Nothing posts before its own day, so that no more of the index is read than from the first day on.
        entry.posting_date >= bindparam(None),
        among(entry.work_date),
        entry.deleted_at.is_(None),
    )
    return compiled(
        select(entry.work_date, func.sum(entry.worked_seconds)).where(*conditions).group_by(entry.work_date)
    )


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
