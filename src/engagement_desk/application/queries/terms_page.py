"""The page of an engagement's terms: every version with what it changed, and what a new one would re-value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from itertools import pairwise

from engagement_desk.application.commands.terms import TermsValues, drafted, missing_fee
from engagement_desk.application.lookup import covered_until, engagement_by_key, orders_of, terms_of
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.engagements import TermsRow, list_terms
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Structure
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.periods import anniversaries, stretches
from engagement_desk.domain.rules.posting import late_entries, lock_reason
from engagement_desk.domain.rules.terms import terms_on

_NOT_TERMS = ("id", "engagement", "effective_from", "effective_to", "currency")
TERMS_FIELDS = tuple(field.name for field in fields(TermsRow) if field.name not in _NOT_TERMS)
_NEW_ID = "ffffffff-ffff-7fff-bfff-ffffffffffff"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TermChange:
    """One term that a version changed, with its raw values before and after."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version; the first has no changes. `is_covered`: a published review covers its date."""

    terms: TermsRow
    changes: tuple[TermChange, ...]
    in_force: bool
    is_covered: bool


@dataclass(frozen=True, slots=True)
class TermsPage:
    """The versions, newest first, the term they lie in, the last day that a published review covers, and the first
    day from which new terms make sense.
    """

    engagement: str
    currency: str
    versions: tuple[VersionRow, ...]
    starts: date
    ends: date | None
    covered: date | None
    suggested_from: date


@dataclass(frozen=True, slots=True)
class TermsPreview:
    """What a version would do: how many entries get other figures, by how much, and how many are locked and stay.

    `changes` are against the terms in force on the version's date; `replaces` where a version has that date already;
    `lacks_fee` where it would earn nothing, because its structure is paid by a fee that is not given.
    """

    changes: tuple[TermChange, ...]
    replaces: bool
    lacks_fee: bool
    revalued: int
    value_cents: int
    billed_minutes: int
    locked: int


def terms_page(reading: Reading, key: str, today: date) -> TermsPage:
    """Give the page as of a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    rows = list_terms(reading, key)
    versions = terms_of(reading, engagement.id)
    covered = covered_until(reading, engagement.id)
    current = terms_on(versions, today)
    changes = [(), *(_changes(before, after) for before, after in pairwise(rows))]
    shown = [
        VersionRow(
            terms=row,
            changes=made,
            in_force=row.id == current.id,
            is_covered=covered is not None and row.effective_from <= covered,
        )
        for row, made in zip(rows, changes, strict=True)
    ]
    return TermsPage(
        engagement=engagement.key,
        currency=engagement.currency,
        versions=tuple(reversed(shown)),
        starts=engagement.start,
        ends=engagement.end,
        covered=covered,
        suggested_from=_suggested(engagement, versions, covered, today),
    )


def preview_terms(reading: Reading, key: str, since: date, values: TermsValues) -> TermsPreview:
    """Work out what `set_terms` would do, by the same functions, and write nothing; raises `Refused` as it does."""
    engagement = engagement_by_key(reading, key)
    if since < engagement.start:
        raise Refused("terms_before_start", key=engagement.key, start=engagement.start)
    version, versions = drafted(reading, engagement, since, values, lambda: _NEW_ID)
    covered = covered_until(reading, engagement.id)
    first = since <= versions[0].effective_from
    # No entry counts before its work date, so that the older ones need not be read.
    wanted = EntryFilter(engagement_id=engagement.id, since=None if first else since)
    entries = [entry for entry in reading.entries(wanted) if first or entry.work_date >= since]
    after = [v for v in versions if v.effective_from != since]
    after = sorted([*after, version], key=lambda v: v.effective_from)
    late = late_entries(entries, covered)
    billed = rebill(entries, after, orders_of(reading, engagement.id), covered, fresh=late)
    stored = {entry.id: entry for entry in entries}
    return TermsPreview(
        changes=_changes(terms_on(versions, since), version),
        lacks_fee=bool(missing_fee(engagement, version)),
        replaces=any(v.effective_from == since for v in versions),
        revalued=len(billed),
        value_cents=sum(entry.value_cents - stored[entry.id].value_cents for entry in billed),
        billed_minutes=sum(entry.billed_minutes - stored[entry.id].billed_minutes for entry in billed),
        locked=sum(_stays(entry, covered, late) for entry in entries),
    )


def values_on(versions: tuple[VersionRow, ...], day: date) -> Mapping[str, object]:
    """Give the terms in force on a day, by name; `versions` are newest first, as the page has them."""
    row = next((one.terms for one in versions if one.terms.effective_from <= day), versions[-1].terms)
    return {name: getattr(row, name) for name in TERMS_FIELDS}


def _stays(entry: Entry, covered: date | None, late: frozenset[str]) -> bool:
    return lock_reason(entry, covered) is not None and entry.id not in late


def _changes(before: TermsRow | TermsVersion, after: TermsRow | TermsVersion) -> tuple[TermChange, ...]:
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in TERMS_FIELDS)
    return tuple(TermChange(name, old, new) for name, old, new in pairs if old != new)


def _suggested(engagement: Engagement, versions: tuple[TermsVersion, ...], covered: date | None, today: date) -> date:
    earliest = max(engagement.start, today, *([] if covered is None else [covered + _DAY]))
    if terms_on(versions, earliest).structure is not Structure.RETAINER:
        return earliest
    begun = max(stretch.start for stretch in stretches(versions, engagement.start) if stretch.start <= earliest)
    return next(first for first in anniversaries(begun) if first >= earliest)
