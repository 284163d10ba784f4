"""Corrections: signed changes of time that name the entry they mend (SPEC §3.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.groups import Orders, bill, group_key
from engagement_desk.domain.rules.posting import posting_date
from engagement_desk.domain.rules.terms import terms_on


def make_correction(
    target: Entry,
    chain: Sequence[Entry],
    seconds: int,
    reason: str,
    terms: Sequence[TermsVersion],
    orders: Orders,
    *,
    id: str,
    now: datetime,
    covered_until: date | None,
) -> Entry:
    """Give the correction of an entry by a signed number of seconds, billed and valued (SPEC §3.4).

    `chain` is every entry of that engagement and work date, without the bin: all of it stands as it is. The correction
    keeps the entry's work date and counts on its posting date. Raises `Refused` with `correction_of_correction`,
    `empty_correction` or `corrected_below_zero`.
    """
    if target.corrects_id is not None:
        raise Refused("correction_of_correction", id=target.id)
    if seconds == 0:
        raise Refused("empty_correction")
    draft = Entry(
        id=id,
        engagement_id=target.engagement_id,
        person=target.person,
        role=target.role,
        work_date=target.work_date,
        posting_date=posting_date(target.work_date, covered_until),
        worked_seconds=seconds,
        rate_override_cents=target.rate_override_cents,
        stored_class=target.stored_class,
        change_order_id=target.change_order_id,
        reason=reason,
        billable=target.billable,
        clause_ref=target.clause_ref,
        deliverable_id=target.deliverable_id,
        activity=target.activity,
        corrects_id=target.id,
        created_at=now,
    )
    refuse_below_zero([draft, *(entry for entry in chain if target.id in (entry.id, entry.corrects_id))])
    version = terms_on(terms, target.work_date)
    key = group_key(target, target.rate_cents, version.grain)
    standing = [entry for entry in chain if group_key(entry, entry.rate_cents, version.grain) == key]
    return bill(standing, (draft,), version, target.rate_cents, orders)[0]


def inherit(correction: Entry, target: Entry, covered_until: date | None) -> Entry:
    """Give the correction with what it has from its entry: date, class, order, rate override and billable flag."""
    inherited = replace(
        correction,
        work_date=target.work_date,
        posting_date=posting_date(target.work_date, covered_until),
        rate_override_cents=target.rate_override_cents,
        stored_class=target.stored_class,
        change_order_id=target.change_order_id,
        billable=target.billable,
    )
    return correction if inherited == correction else inherited


def refuse_below_zero(entries: Iterable[Entry]) -> None:
    """Raise `Refused("corrected_below_zero")` if an entry and its corrections add up to less than nothing."""
    totals: Counter[str] = Counter()
    corrected: dict[str, date] = {}
    for entry in entries:
        totals[entry.corrects_id or entry.id] += entry.worked_seconds
        if entry.corrects_id is not None:
            corrected[entry.corrects_id] = entry.work_date
    for target_id, work_date in corrected.items():
        if totals[target_id] < 0:
            raise Refused("corrected_below_zero", id=target_id, date=work_date, total=format_seconds(totals[target_id]))
