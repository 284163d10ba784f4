"""The contract clock: the dates that bind an engagement (SPEC §3.9)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from engagement_desk.domain.calendar import next_quarter, previous_quarter, quarter_on
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import DeliverableState, NoticeKind, Renewal, Side, Silence, Status
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.rules.carrying import close
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.exit_kind import guarantees
from engagement_desk.domain.rules.exit_policy import after_notice, deemed_receipt, latest_notice, policy_of
from engagement_desk.domain.rules.picture import Picture, picture
from engagement_desk.domain.rules.retainer import coming_periods, started_periods
from engagement_desk.domain.statements import BindingDate

Found = tuple[date, str, dict[str, object]]

_QUARTERS_AHEAD = 4
_UNTIL_MET = frozenset({"deliverable_due", "review_due", "handover_due"})
"""What is only found while it is open, and binds on after its date."""
_DEEMED = {Silence.ACCEPTED: "deemed_accepted", Silence.REJECTED: "deemed_rejected"}


def binding_dates(
    facts: Facts, day: date, notices: Sequence[Notice] = (), *, first_month: int = 1
) -> tuple[BindingDate, ...]:
    """Give the dates that bind on the day, ascending: those still ahead, and what was due and is open still.

    `notices` are those given; `first_month` begins the first quarter. Once the engagement has ended, only what outlives
    it remains.
    """
    seen = picture(facts, day)
    has_ended = seen.status is Status.ENDED
    finders = _OUTLIVING if has_ended else (*_OUTLIVING, *_RUNNING)
    found = [one for find in finders for one in find(seen)]
    found += [one for notice in notices for one in _of_notice(facts, notice, has_ended)]
    found += [] if has_ended else _reviews(seen, first_month)
    ordered = sorted((one for one in found if one[0] >= day or one[1] in _UNTIL_MET), key=lambda one: one[:2])
    return tuple(BindingDate(on, code, facts.engagement.key, values) for on, code, values in ordered)


def _due(seen: Picture) -> Iterator[Found]:
    for deliverable in seen.facts.deliverables:
        stands = standing(deliverable, seen.day, seen.facts.holidays)
        if stands.state is not DeliverableState.ACCEPTED and deliverable.due is not None:
            yield deliverable.due, "deliverable_due", {"title": deliverable.title}


def _deemed(seen: Picture) -> Iterator[Found]:
    for deliverable in seen.facts.deliverables:
        stands = standing(deliverable, seen.day, seen.facts.holidays)
        if stands.state is DeliverableState.SUBMITTED and stands.deemed_on is not None:
            yield stands.deemed_on, _DEEMED[deliverable.silence], {"title": deliverable.title}


def _guarantees(seen: Picture) -> Iterator[Found]:
    for one in guarantees(seen.facts, seen.day):
        yield one.until, "guarantee_ends", {"title": one.title}


def _last_notices(seen: Picture) -> Iterator[Found]:
    for side in Side:
        latest = latest_notice(seen.facts, side)
        if latest is not None:
            yield latest, "last_notice", {"side": side}


def _term_end(seen: Picture) -> Iterator[Found]:
    engagement = seen.facts.engagement
    if engagement.end is not None:
        code = "term_ends" if engagement.renewal is Renewal.NONE else "term_renews"
        yield engagement.end, code, {"months": engagement.renewal_months}


def _hours(seen: Picture) -> Iterator[Found]:
    """Give when the minutes held now lapse, should none of them be used."""
    rows, started = seen.ledger.rows, started_periods(seen.facts, seen.day)
    if not rows or rows[-1].closed:
        return
    terms = started[-1].terms
    settlement = close(seen.ledger.carried_in[-1], rows[-1].used, terms)
    if settlement.expired:
        yield rows[-1].period_end, "hours_expire", {"minutes": settlement.expired}
    following = coming_periods(seen.facts, seen.day)
    for bucket in settlement.rest:
        index = (terms.expiry_periods or 0) - bucket.periods - 1
        if terms.expiry_periods is not None and bucket.minutes > 0 and index < len(following):
            yield following[index].end, "hours_expire", {"minutes": bucket.minutes}


def _next_call(seen: Picture) -> Iterator[Found]:
    engagement = seen.facts.engagement
    if engagement.next_call is not None:
        local = engagement.next_call.astimezone(ZoneInfo(engagement.zone))
        yield local.date(), "next_call", {"at": f"{local:%H:%M}", "zone": engagement.zone}


def _reviews(seen: Picture, first_month: int) -> Iterator[Found]:
    """The quarter that has ended last, the running one and those ahead; publishing one covers all before it."""
    start, end, covered = seen.facts.engagement.start, seen.facts.engagement.end, seen.facts.covered_until
    quarter = previous_quarter(quarter_on(max(seen.day, start), first_month))
    for _ in range(1 + _QUARTERS_AHEAD):
        has_run = quarter.ends >= start and (end is None or quarter.starts <= end)
        if has_run and (covered is None or quarter.ends > covered):
            yield quarter.ends, "review_due", {"quarter": quarter.name}
        quarter = next_quarter(quarter)


def _of_notice(facts: Facts, notice: Notice, has_ended: bool) -> Iterator[Found]:
    policy = policy_of(facts)
    received = notice.received_on or deemed_receipt(policy, notice.sent_on)
    if notice.kind is NoticeKind.BREACH and notice.cured_on is None:
        yield received + timedelta(days=policy.cure_days), "cure_ends", {"side": notice.side}
    if notice.kind is NoticeKind.TERMINATION and not has_ended:
        yield after_notice(facts, received, notice.side), "notice_ends", {"side": notice.side}
    if notice.kind is NoticeKind.TERMINATION:
        for item in facts.handover:
            if item.days is not None and item.done_on is None:
                yield notice.sent_on + timedelta(days=item.days), "handover_due", {"text": item.text}


_OUTLIVING: tuple[Callable[[Picture], Iterator[Found]], ...] = (_due, _deemed, _guarantees)
_RUNNING: tuple[Callable[[Picture], Iterator[Found]], ...] = (_last_notices, _term_end, _hours, _next_call)
