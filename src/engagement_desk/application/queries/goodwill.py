"""The goodwill ledger: time that was absorbed, why, and what it would have come to, by quarter (SPEC §1, §3.3).

It is inward: no client's page shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.settings import preferences
from engagement_desk.domain.calendar import Quarter, quarter_on
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.records.time import Entry


@dataclass(frozen=True, slots=True)
class GoodwillSum:
    """Entries, the seconds worked, and their notional value: the money at the rate."""

    entries: int
    worked_seconds: int
    notional_cents: int


@dataclass(frozen=True, slots=True)
class GoodwillQuarter:
    """A quarter by posting date, its entries with the latest first, and their sum."""

    quarter: Quarter
    entries: tuple[Entry, ...]
    total: GoodwillSum


@dataclass(frozen=True, slots=True)
class GoodwillLedger:
    """The quarters with goodwill, the latest first; the total is the goodwill of the position on the day."""

    currency: str
    quarters: tuple[GoodwillQuarter, ...]
    total: GoodwillSum


def goodwill_ledger(reading: Reading, key: str, day: date) -> GoodwillLedger:
    """Give the goodwill that counts on a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    first_month = preferences(reading).quarter_first_month
    wanted = EntryFilter(engagement_id=engagement.id, through=day, stored_classes=(StoredClass.GOODWILL,), order_ids=())
    entries = [entry for entry in reversed(reading.entries(wanted)) if entry.billable]
    quarters = tuple(
        _quarter(quarter, tuple(found))
        for quarter, found in groupby(entries, key=lambda entry: quarter_on(entry.posting_date, first_month))
    )
    return GoodwillLedger(engagement.currency, quarters, _sum(entries))


def _quarter(quarter: Quarter, entries: tuple[Entry, ...]) -> GoodwillQuarter:
    return GoodwillQuarter(quarter, entries, _sum(entries))


def _sum(entries: Sequence[Entry]) -> GoodwillSum:
    return GoodwillSum(
        len(entries),
        sum(entry.worked_seconds for entry in entries),
        sum(entry.notional_cents for entry in entries),
    )
