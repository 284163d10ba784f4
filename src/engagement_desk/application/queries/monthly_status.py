"""The monthly one-page status (SPEC §6): what a month came to, what is needed of the client, and what is next.

Its figures are those of `position` at the month's end; nothing inward is in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, Now, Reading
from engagement_desk.application.queries.brief import at_risk_minutes
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.letterhead import letterhead
from engagement_desk.application.queries.monthly_status_rows import (
    MonthHours,
    MonthMoney,
    Needed,
    NextMonth,
    OrderToDecide,
    StatusSheet,
    WorkToAccept,
)
from engagement_desk.application.queries.monthly_status_work import (
    deliverables_of_month,
    orders_of_month,
    requests_of_month,
)
from engagement_desk.application.queries.review_log import QuarterLog, decisions_of, lines_of, risks_of
from engagement_desk.application.queries.review_money import fees_of
from engagement_desk.application.queries.review_record import ActionRow
from engagement_desk.application.queries.review_scope import accepted_count
from engagement_desk.application.queries.review_span import Span
from engagement_desk.application.queries.review_time import weeks_between
from engagement_desk.application.queries.scope import revision_on
from engagement_desk.application.settings import Preferences, preferences
from engagement_desk.domain.calendar import Quarter, add_months, month_of, parse_month, quarter_on, week_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import DeliverableState, LogKind, ReviewSection
from engagement_desk.domain.position import Position
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.reviews import PublishedReview, ReviewText
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.classed import TOTALLED, classed_sums
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.orders import is_approved, is_refused
from engagement_desk.domain.rules.position import position

_DAY = timedelta(days=1)
_PERCENT = 100


@dataclass(frozen=True)
class _Month:
    """The month with what its parts are made of, read once; `today` is the day of making."""

    reading: Reading
    engagement: Engagement
    span: Span
    today: date
    facts: Facts
    seen: Position
    log: QuarterLog
    requests: list[Request]
    own: Preferences

    @property
    def through(self) -> date:
        """The last day that counts."""
        return self.span.cut_off


def monthly_status(reading: Reading, key: str, month: str, now: Now) -> StatusSheet:
    """Give the status of a month (`2026-09`) as of now, of the running month so far.

    Raises `Refused` with `unknown_engagement`, `malformed_month` or `month_not_started`.
    """
    engagement, first = engagement_by_key(reading, key), parse_month(month)
    if first > now.today:
        raise Refused("month_not_started", month=f"{first:%Y-%m}", starts=first)
    made = _gathered(reading, engagement, first, now)
    revision = revision_on(made.facts.revisions, made.through)
    return StatusSheet(
        head=letterhead(reading, engagement, now.today),
        month=first,
        through=made.through,
        is_whole=made.through == made.span.quarter.ends,
        structure=made.seen.structure,
        revision=revision.number if revision else None,
        revision_effective=revision.effective if revision else None,
        next_call=_next_call(engagement, now),
        hours=_hours(made),
        money=_money(made),
        accepted=accepted_count(made.facts, made.through),
        deliverables_total=len(made.facts.deliverables),
        needed=_needed(made),
        outcomes=tuple(item.summary or item.text for item in made.log.of_quarter(LogKind.OUTCOME)),
        decisions=tuple(_decided(one.text, one.chosen) for one in decisions_of(made.log)),
        done=_done(made),
        deliverables=deliverables_of_month(made.facts, made.span),
        orders=orders_of_month(made.facts, made.span),
        requests=requests_of_month(made.facts, made.span, made.requests, _entries(made)),
        risks=risks_of(made.log),
        questions=tuple(_action(item) for item in _still_open(made, LogKind.QUESTION) if _is_own(made, item)),
        next_month=_next_month(made),
    )


def _gathered(reading: Reading, engagement: Engagement, first: date, now: Now) -> _Month:
    last = month_of(first)[1]
    published = reading.find(PublishedReview, engagement_id=engagement.id)
    span = Span(
        quarter=Quarter(f"{first:%Y-%m}", first, last),
        since=first,
        cut_off=min(last, now.today),
        last_since=add_months(first, -1),
        published=tuple(published),
    )
    facts = load_facts(reading, engagement.id, span.cut_off)
    return _Month(
        reading=reading,
        engagement=engagement,
        span=span,
        today=now.today,
        facts=facts,
        seen=position(facts, span.cut_off),
        log=QuarterLog(reading.find(LogItem, engagement_id=engagement.id), span),
        requests=reading.find(Request, engagement_id=engagement.id),
        own=preferences(reading),
    )


def _next_call(engagement: Engagement, now: Now) -> str:
    call = engagement.next_call
    return call.isoformat() if call is not None and call >= now.instant else ""


def _hours(made: _Month) -> MonthHours:
    sums = [one for one in classed_sums(made.facts, made.through) if one.entry_class in TOTALLED]
    month = [one.sum for one in sums if made.span.holds(one.sum.posting_date)]
    per, weeks = weeks_between(made.facts, made.seen, made.span.since, made.span.quarter.ends, made.through)
    running = [row for row in made.seen.retainer if row.period_start <= made.through <= row.period_end]
    return MonthHours(
        billed_minutes=sum(one.billed_minutes for one in month),
        at_risk_minutes=sum(_at_risk(made).values()),
        restated_minutes=sum(one.billed_minutes for one in month if one.work_date < one.posting_date),
        per=per,
        weeks=tuple(week for week in weeks if week.state is not None),
        period=running[-1] if running else None,
    )


def _at_risk(made: _Month) -> dict[str, int]:
    """Give the minutes that wait for an approval by their order; on a refused one they wait for another class."""
    refused = {order.label for order in made.facts.orders if is_refused(order, made.through)}
    found = at_risk_minutes(made.facts, made.through)
    return {label: minutes for label, minutes in found.items() if label not in refused}


def _money(made: _Month) -> MonthMoney:
    seen, fees = made.seen, fees_of(made.facts, made.seen, made.span)
    return MonthMoney(
        fees=fees.rows,
        earned_month_cents=fees.amount_cents,
        earned_last_month_cents=fees.last_cents,
        earned_cents=seen.earned_cents,
        minimum_cents=seen.minimum_cents,
        percent=seen.earned_cents * _PERCENT // seen.minimum_cents if seen.minimum_cents > 0 else None,
        pace=seen.pace,
        required_minutes=seen.required_minutes_per_week,
        reached_on=seen.minimum_reached_on,
        projected_on=seen.minimum_projected_on,
    )


def _needed(made: _Month) -> Needed:
    """Give what waited for the client at the month's end, less what has been settled since."""
    facts, quarter = made.facts, quarter_on(made.span.since, made.own.quarter_first_month)
    at_risk = _at_risk(made)
    sent = [one for one in facts.orders if one.sent_on is not None and one.sent_on <= made.through]
    waiting = [one for one in facts.deliverables if _is_submitted(made, one, made.through)]
    decisions = made.reading.first(
        ReviewText,
        engagement_id=made.engagement.id,
        quarter=quarter.name,
        section=ReviewSection.DECISIONS_NEEDED,
    )
    return Needed(
        orders=tuple(
            OrderToDecide(
                number=one.label,
                title=one.title,
                sent_on=one.sent_on,
                at_risk_minutes=at_risk.get(one.label, 0),
            )
            for one in sent
            if not is_approved(one, made.today) and not is_refused(one, made.today)
        ),
        work=tuple(
            WorkToAccept(
                title=one.title,
                submitted_on=one.submitted_on,
                deemed_on=standing(one, made.through, facts.holidays).deemed_on,
                silence=one.silence,
            )
            for one in waiting
            if _is_submitted(made, one, made.today)
        ),
        questions=tuple(_action(item) for item in _still_open(made, LogKind.QUESTION) if not _is_own(made, item)),
        decisions=lines_of(decisions.text) if decisions is not None else (),
    )


def _is_submitted(made: _Month, one: Deliverable, day: date) -> bool:
    return standing(one, day, made.facts.holidays).state is DeliverableState.SUBMITTED


def _still_open(made: _Month, kind: LogKind) -> list[LogItem]:
    """Give what was open at the month's end and is so on the day of making, by the day it is due."""
    found = [item for item in made.log.open_at_end(kind) if item.done_on is None or item.done_on > made.today]
    return sorted(found, key=lambda item: (item.due or date.max, item.on, item.id))


def _is_own(made: _Month, item: LogItem) -> bool:
    """Tell whether the consultant owes the answer."""
    return item.owner.strip().casefold() == made.own.owner_name.strip().casefold()


def _action(item: LogItem) -> ActionRow:
    return ActionRow(text=item.text, owner=item.owner, due=item.due, done_on=None)


def _decided(text: str, chosen: str) -> str:
    return f"{text}: {chosen}" if chosen and chosen != text else text


def _done(made: _Month) -> tuple[str, ...]:
    """Give the priorities and steps that were done in the month, by the day."""
    kinds = (LogKind.PRIORITY, LogKind.NEXT_STEP)
    found = [item for kind in kinds for item in made.log.open_in_quarter(kind) if made.log.is_done(item)]
    return tuple(item.text for item in sorted(found, key=lambda item: (item.done_on or item.on, item.id)))


def _entries(made: _Month) -> list[Entry]:
    wanted = EntryFilter(engagement_id=made.engagement.id, since=made.span.since, through=made.through)
    return made.reading.entries(wanted)


def _next_month(made: _Month) -> NextMonth:
    """Give the priorities of every week that has a day in the next month, and the steps that are open."""
    first, last = month_of(made.span.quarter.ends + _DAY)
    monday = week_of(first)[0]
    asked = made.reading.find(LogItem, engagement_id=made.engagement.id, kind=LogKind.PRIORITY)
    ahead = [
        item
        for item in asked
        if item.week is not None
        and monday <= item.week <= last
        and item.on <= made.today
        and not made.log.is_done(item)
    ]
    return NextMonth(
        priorities=tuple(item.text for item in sorted(ahead, key=lambda item: (item.week, item.id))),
        steps=tuple(_action(item) for item in _still_open(made, LogKind.NEXT_STEP)),
    )
