"""Billed minutes, rate, value and notional value of entries, kept up to date (SPEC §3.2, §3.3, §3.4)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime

from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.corrections import inherit, refuse_below_zero
from engagement_desk.domain.rules.groups import GroupKey, Orders, bill, group_key
from engagement_desk.domain.rules.posting import lock_reason
from engagement_desk.domain.rules.terms import terms_on

_NO_START = datetime.min.replace(tzinfo=UTC)


def rebill(
    entries: Sequence[Entry],
    terms: Sequence[TermsVersion],
    orders: Orders,
    covered_until: date | None,
    *,
    fresh: Collection[str] = (),
) -> tuple[Entry, ...]:
    """Give the entries whose billed minutes, rate, value or notional value change, with the new figures.

    `entries` are all those of one engagement on one or several work dates, without the bin; `orders` go by id. Locked
    entries stand as they are, except those whose ids are in `fresh`: late ones just made, which have no figures yet. An
    unlocked correction also takes over what it inherits from its entry; one whose entry is not there is left alone.
    Raises `Refused("corrected_below_zero")` where an entry and its corrections add up to less than nothing.
    """
    stored = {entry.id: entry for entry in entries}
    standing_ids = {entry.id for entry in entries if lock_reason(entry, covered_until) is not None}.difference(fresh)
    current = _with_inheritance(stored, standing_ids, covered_until)
    refuse_below_zero(current)
    versions = {day: terms_on(terms, day) for day in {entry.work_date for entry in current}}
    standing: dict[GroupKey, list[Entry]] = {}
    due: dict[GroupKey, list[Entry]] = {}
    rates: dict[GroupKey, int] = {}
    for entry in current:
        version = versions[entry.work_date]
        rate_cents = _rate(entry, stored, standing_ids, version)
        key = group_key(entry, rate_cents, version.grain)
        rates[key] = rate_cents
        (standing if entry.id in standing_ids else due).setdefault(key, []).append(entry)
    billed: list[Entry] = []
    for key, members in due.items():
        version = versions[members[0].work_date]
        billed += bill(standing.get(key, ()), sorted(members, key=_turn), version, rates[key], orders)
    return tuple(entry for entry in billed if entry is not stored[entry.id])


def _with_inheritance(stored: dict[str, Entry], standing_ids: set[str], covered_until: date | None) -> list[Entry]:
    current = []
    for entry in stored.values():
        if entry.corrects_id is None:
            current.append(entry)
        elif target := stored.get(entry.corrects_id):
            current.append(entry if entry.id in standing_ids else inherit(entry, target, covered_until))
    return current


def _rate(entry: Entry, stored: dict[str, Entry], standing_ids: set[str], version: TermsVersion) -> int:
    """Give the rate of an entry, in cents an hour: a correction has the one its entry stands at."""
    holder = stored[entry.corrects_id] if entry.corrects_id else entry
    if entry.id in standing_ids:
        return entry.rate_cents
    if holder.id in standing_ids:
        return holder.rate_cents
    return version.rate_cents if holder.rate_override_cents is None else holder.rate_override_cents


def _turn(entry: Entry) -> tuple[int, datetime, str]:
    """Order the members of a group: clocked ones by start, durations by creation, corrections (SPEC §3.2)."""
    if entry.corrects_id is not None:
        return 2, _NO_START, entry.id
    return (1, _NO_START, entry.id) if entry.start is None else (0, entry.start, entry.id)
