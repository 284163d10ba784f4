"""Starting an engagement, editing it, and its dated status (SPEC §2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, TypedDict, cast

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.clients import client_named
from engagement_desk.application.commands.quantities import refuse_negative
from engagement_desk.application.commands.rebilling import rebill_days
from engagement_desk.application.commands.terms import TermsValues, missing_fee, revised, write_terms
from engagement_desk.application.lookup import covered_until, engagement_by_key, orders_of, posting, terms_of
from engagement_desk.application.ports import Changes, EntryFilter, Now, Reading, UnitOfWork, Warned
from engagement_desk.application.settings import preferences
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import IpPasses, Renewal, Status
from engagement_desk.domain.money import decimals
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.rules.orders import standing_orders
from engagement_desk.domain.rules.retainer import check_terms_change
from engagement_desk.domain.rules.terms import terms_on

_KEY = re.compile(r"[A-Z][A-Z0-9-]{0,11}")
_HOME_CURRENCY = "USD"
MOST_RESPONSE_DAYS = 365
MOST_RENEWAL_MONTHS = 120


class EngagementValues(TypedDict, total=False):
    """What is named in an edit; what is left out stays, None clears."""

    title: str
    why: str
    start: date
    end: date | None
    zone: str
    last_call: datetime | None
    next_call: datetime | None
    key_people: str
    fit_check: str
    nda_signed_on: date | None
    nda_mutual: bool
    ip_owner: str
    ip_passes_on: IpPasses | None
    response_days: int
    renewal: Renewal
    renewal_months: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEngagement:
    """One agreement to start. An unknown client is created; `zone` None takes the setting, else the zone in use."""

    key: str
    client: str
    title: str
    start: date
    end: date | None = None
    zone: str | None = None
    currency: str = _HOME_CURRENCY
    status: Status = Status.ACTIVE
    values: EngagementValues = field(default_factory=EngagementValues)
    terms: TermsValues = field(default_factory=TermsValues)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditEngagement:
    """What to change. Terms that are named correct the version in force today; `terms set` adds one from a date on."""

    key: str
    client: str | None = None
    currency: str | None = None
    values: EngagementValues = field(default_factory=EngagementValues)
    terms: TermsValues = field(default_factory=TermsValues)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStatus:
    """The status that holds from a day on."""

    key: str
    status: Status
    on: date


def new_engagement(uow: UnitOfWork, now: Now, wanted: NewEngagement) -> Changes:
    """Start an engagement with its first terms and its status, both from the start date on.

    Raises `Refused` for a malformed or taken KEY, a missing title, an unknown zone or currency, an end before the
    start, terms that make no sense, and a currency other than USD without rate and minimum.
    """
    currency = _known_currency(wanted.currency)
    if currency != _HOME_CURRENCY and not {"rate_cents", "minimum_cents"} <= set(wanted.terms):
        raise Refused("currency_needs_rate", currency=currency)
    bare = Engagement(
        id=uow.new_id(),
        client_id=client_named(uow, now, wanted.client).id,
        key=free_key(uow, wanted.key),
        title=wanted.title,
        start=wanted.start,
        end=wanted.end,
        currency=currency,
        zone=wanted.zone or preferences(uow).zone or now.zone,
        created_at=now.instant,
    )
    engagement = _checked(replace(bare, **cast("dict[str, Any]", wanted.values)))
    first = TermsVersion(id=uow.new_id(), engagement_id=engagement.id, effective_from=engagement.start)
    terms = revised(first, wanted.terms)
    status = begin_status(uow, engagement, wanted.status)
    uow.add(engagement)
    uow.add(terms, status)
    uow.describe(f"{engagement.key} {engagement.title}", engagement.id)
    return changed(engagement, terms, status, warnings=missing_fee(engagement, terms))


def edit_engagement(uow: UnitOfWork, now: Now, wanted: EditEngagement) -> Changes:
    """Change what is named; raises `Refused` as `new_engagement` does, and for dates that a published review covers."""
    old = engagement_by_key(uow, wanted.key)
    if wanted.currency is not None and _known_currency(wanted.currency) != old.currency:
        raise Refused("currency_is_fixed", key=old.key, currency=old.currency)
    client_id = old.client_id if wanted.client is None else client_named(uow, now, wanted.client).id
    engagement = _checked(replace(old, client_id=client_id, **cast("dict[str, Any]", wanted.values)))
    _refuse_covered_dates(uow, old, engagement)
    uow.put(engagement)
    if engagement.start != old.start:
        _move_first_terms(uow, old, engagement)
    warnings = _time_outside(uow, engagement) if (old.start, old.end) != (engagement.start, engagement.end) else ()
    if engagement.end != old.end:
        warnings += _orders_move_end(uow, engagement, now.today)
    if wanted.terms:
        in_force = terms_on(terms_of(uow, engagement.id), now.today)
        version = write_terms(uow, engagement, in_force.effective_from, wanted.terms)
        warnings += missing_fee(engagement, version)
    uow.describe(engagement.key, engagement.id)
    return changed(engagement, *terms_of(uow, engagement.id), warnings=warnings)


def set_status(uow: UnitOfWork, now: Now, wanted: SetStatus) -> Changes:
    """Give the engagement a status from a day on; raises `Refused("ended_in_covered")` for an end behind a review."""
    engagement = engagement_by_key(uow, wanted.key)
    covered = covered_until(uow, engagement.id)
    if wanted.status is Status.ENDED and covered is not None and wanted.on <= covered:
        raise Refused("ended_in_covered", key=engagement.key, covered=covered)
    status = StatusChange(
        id=uow.new_id(),
        engagement_id=engagement.id,
        status=wanted.status,
        on=wanted.on,
        posting=posting(uow, engagement.id, wanted.on),
    )
    uow.add(status)
    uow.describe(f"{engagement.key} {wanted.status} from {wanted.on}", engagement.id)
    ended = wanted.on if wanted.status is Status.ENDED else None
    return changed(status, engagement, warnings=_time_outside(uow, replace(engagement, end=ended)) if ended else ())


def free_key(reading: Reading, key: str) -> str:
    """Give the KEY in capitals; raises `Refused` when it is malformed (SPEC §2) or taken."""
    wanted = well_formed_key(key)
    if reading.first(Engagement, key=wanted) is not None:
        raise Refused("key_taken", key=wanted)
    return wanted


def well_formed_key(key: str) -> str:
    """Give a KEY in capitals; raises `Refused("malformed_key")` (SPEC §2)."""
    wanted = key.strip().upper()
    if not _KEY.fullmatch(wanted):
        raise Refused("malformed_key", key=key)
    return wanted


def begin_status(uow: UnitOfWork, engagement: Engagement, status: Status) -> StatusChange:
    """Give the status that an engagement has from its start on."""
    return StatusChange(
        id=uow.new_id(),
        engagement_id=engagement.id,
        status=status,
        on=engagement.start,
        posting=engagement.start,
    )


def _known_currency(currency: str) -> str:
    code = currency.strip().upper()
    decimals(code)
    return code


def _checked(engagement: Engagement) -> Engagement:
    if not engagement.title.strip():
        raise Refused("engagement_without_title")
    if engagement.end is not None and engagement.end < engagement.start:
        raise Refused("ends_before_start", start=engagement.start, end=engagement.end)
    refuse_negative(engagement)
    if engagement.response_days > MOST_RESPONSE_DAYS:
        raise Refused("too_many_days", what="time to answer", most=MOST_RESPONSE_DAYS)
    if (engagement.renewal_months or 0) > MOST_RENEWAL_MONTHS:
        raise Refused("too_many_months", what="renewal", most=MOST_RENEWAL_MONTHS)
    return replace(engagement, title=engagement.title.strip(), zone=zone_named(engagement.zone).key)


def _refuse_covered_dates(reading: Reading, old: Engagement, new: Engagement) -> None:
    covered = covered_until(reading, new.id)
    if covered is None:
        return
    for before, after in ((old.start, new.start), (old.end or date.max, new.end or date.max)):
        if before != after and min(before, after) <= covered:
            raise Refused("dates_covered", key=new.key, covered=covered)


def _move_first_terms(uow: UnitOfWork, old: Engagement, new: Engagement) -> None:
    """Let the first terms, and the first status, begin with the engagement; versions that this passes by lapse."""
    versions = terms_of(uow, new.id)
    passed = [version for version in versions if version.effective_from <= new.start] or versions[:1]
    first = replace(passed[-1], effective_from=new.start)
    check_terms_change([version for version in versions if version not in passed], first, new)
    uow.remove(*passed[:-1])
    uow.put(first)
    for status in uow.find(StatusChange, engagement_id=new.id, on=old.start):
        uow.put(replace(status, on=new.start, posting=new.start))
    rebill_days(uow, new.id, date.min, None)


def _orders_move_end(reading: Reading, engagement: Engagement, today: date) -> tuple[Warned, ...]:
    """Tell that the days of approved orders come on top of a planned end that is edited (SPEC §2)."""
    days = sum(order.days for order in standing_orders(orders_of(reading, engagement.id).values(), today))
    if engagement.end is None or days == 0:
        return ()
    values = {"key": engagement.key, "days": days, "revised": engagement.end + timedelta(days=days)}
    return (Warned("orders_move_end", values),)


def _time_outside(reading: Reading, engagement: Engagement) -> tuple[Warned, ...]:
    """Warn of time logged before the start or after the end; it counts all the same (SPEC §3.1)."""
    days = [entry.work_date for entry in reading.entries(EntryFilter(engagement_id=engagement.id))]
    end = engagement.end or date.max
    outside = sum(not engagement.start <= day <= end for day in days)
    if not outside:
        return ()
    return (Warned("time_outside_term", {"key": engagement.key, "count": outside}),)
