"""The law of SPEC §3.2 to §3.4, read as simply as it can be: what entries and corrections bill and are worth."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import ceil, floor

from engagement_desk.domain.kinds import Grain, Pricing, Rounding, StoredClass
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry

UNBILLED = (StoredClass.GOODWILL, StoredClass.GUARANTEE)
HALF = Fraction(1, 2)


def half_away(amount: Fraction) -> int:
    return floor(amount + HALF) if amount >= 0 else -floor(-amount + HALF)


def terms_at(terms: Sequence[TermsVersion], day: date) -> TermsVersion:
    found = terms[0]
    for version in terms:
        if version.effective_from <= day:
            found = version
    return found


def rounded(seconds: int, terms: TermsVersion) -> int:
    steps = Fraction(seconds, 60 * terms.increment_minutes)
    how = {Rounding.UP: ceil, Rounding.DOWN: floor, Rounding.NEAREST: lambda number: floor(number + HALF)}
    return how[terms.rounding](steps) * terms.increment_minutes


def worth(minutes: int, rate: int) -> int:
    return half_away(Fraction(minutes * rate, 60))


def is_locked(entry: Entry, covered_until: date | None) -> bool:
    return entry.invoice_id is not None or (covered_until is not None and entry.work_date <= covered_until)


def rate_of(entry: Entry, terms: Sequence[TermsVersion]) -> int:
    if entry.rate_override_cents is not None:
        return entry.rate_override_cents
    return terms_at(terms, entry.work_date).rate_cents


def bills(entry: Entry) -> bool:
    """Tell whether the entry has minutes to bill; the notional ones are billed as if."""
    return entry.billable and (entry.change_order_id is not None or entry.stored_class not in UNBILLED)


def is_notional(entry: Entry) -> bool:
    return entry.change_order_id is None and entry.stored_class in UNBILLED


def has_value(entry: Entry, orders: dict[str, ChangeOrder]) -> bool:
    if entry.change_order_id is None:
        return True
    return orders[entry.change_order_id].pricing is Pricing.TIME_AND_MATERIALS


def same_group(one: Entry, other: Entry) -> bool:
    def label(entry: Entry) -> tuple[object, ...]:
        named = entry.change_order_id or entry.stored_class
        return entry.engagement_id, entry.work_date, entry.rate_cents, entry.billable, named

    return label(one) == label(other)


def chain_of(entry: Entry) -> str:
    return entry.corrects_id or entry.id


def in_turn(locked: Sequence[Entry], free: Sequence[Entry]) -> list[Entry]:
    clocked = [entry for entry in free if entry.corrects_id is None and entry.start is not None]
    durations = [entry for entry in free if entry.corrects_id is None and entry.start is None]
    corrections = [entry for entry in free if entry.corrects_id is not None]
    return [
        *locked,
        *sorted(clocked, key=lambda entry: (entry.start, entry.created_at, entry.id)),
        *sorted(durations, key=lambda entry: (entry.created_at, entry.id)),
        *sorted(corrections, key=lambda entry: (entry.created_at, entry.id)),
    ]


def billed_anew(
    entries: Sequence[Entry],
    terms: Sequence[TermsVersion],
    orders: dict[str, ChangeOrder],
    covered_until: date | None,
    fresh: Collection[str] = (),
) -> dict[str, Entry]:
    """Give every entry as the law bills it: locked ones as they stand, unless they have just come in late."""
    named = {entry.id: entry for entry in entries}
    stand = {entry.id for entry in entries if is_locked(entry, covered_until) and entry.id not in fresh}
    free = []
    for entry in entries:
        holder = named[chain_of(entry)]
        rate = holder.rate_cents if holder.id in stand else rate_of(holder, terms)
        if entry.id not in stand:
            free.append(replace(entry, rate_cents=rate))
    done: list[Entry] = []
    for entry in in_turn([entry for entry in entries if entry.id in stand], free):
        done.append(entry if entry.id in stand else billed(entry, done, terms, orders))
    return {entry.id: entry for entry in done}


def billed(
    entry: Entry, before: Sequence[Entry], terms: Sequence[TermsVersion], orders: dict[str, ChangeOrder]
) -> Entry:
    """Bill one entry after those `before` it, of any group."""
    version = terms_at(terms, entry.work_date)
    if version.grain is Grain.DAY:
        peers = [one for one in before if same_group(one, entry)]
    else:
        peers = [one for one in before if chain_of(one) == chain_of(entry)]
    total = rounded(sum(one.worked_seconds for one in peers) + entry.worked_seconds, version)
    stood_value = sum(one.notional_cents if is_notional(entry) else one.value_cents for one in peers)
    stood = sum(notional_minutes(one) if is_notional(entry) else one.billed_minutes for one in peers)
    minutes = total - stood
    if entry.corrects_id is None:
        value = worth(minutes, entry.rate_cents)
    else:
        value = worth(total, entry.rate_cents) - stood_value
    return replace(
        entry,
        billed_minutes=minutes if bills(entry) else 0,
        value_cents=value if bills(entry) and has_value(entry, orders) else 0,
        notional_cents=value if is_notional(entry) else 0,
    )


def notional_minutes(entry: Entry) -> int:
    """Give the minutes that an entry would have been billed: only their money is kept."""
    return half_away(Fraction(entry.notional_cents * 60, entry.rate_cents)) if entry.rate_cents else 0
