"""The brief as one page for a call (SPEC §6): what the window's first page shows, with questions and the exit position.

Nothing inward is on the page that can be shared; `own` adds it for the consultant's copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.messages.attention import clock_text
from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.brief import Brief, brief
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.letterhead import Letterhead, letterhead
from engagement_desk.application.queries.review_money import clock_row
from engagement_desk.application.queries.review_record import ClockRow
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import DeliverableState, EntryClass, ExitReason, LogKind
from engagement_desk.domain.money import half_away
from engagement_desk.domain.position import Position
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.rules.classed import classed_sums
from engagement_desk.domain.rules.contract_clock import binding_dates
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.exits import exit_statement
from engagement_desk.domain.rules.forecast import is_open_risk
from engagement_desk.domain.rules.position import position

_HOUR = 3600
_NEXT_CALL = "next_call"
_REASONS = (ExitReason.CONVENIENCE_CLIENT, ExitReason.CONVENIENCE_CONSULTANT)


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A deliverable that waits for the client's answer; `deemed_on` is when silence decides, `deemed` how."""

    title: str
    submitted_on: date | None
    deemed_on: date | None
    deemed: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that nobody has answered yet."""

    text: str
    owner: str
    due: date | None
    asked_on: date


@dataclass(frozen=True, slots=True)
class BoundDate:
    """A date that binds, with its sentence and, as data, what the sentence says; the next call stands by itself."""

    date: date
    text: str
    bound: ClockRow = field(repr=False)


@dataclass(frozen=True, slots=True)
class ExitPosition:
    """What an exit on the day of the brief would come to, for one reason."""

    reason: ExitReason
    earliest_end: date
    total_cents: int


@dataclass(frozen=True, slots=True)
class Inward:
    """What only the consultant sees: goodwill in time and money (at the rate), and earned money an hour of all work."""

    goodwill_seconds: int
    goodwill_cents: int
    worked_seconds: int
    effective_rate_cents: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSheet:
    """The content of the brief's page; `inward` only on the consultant's own copy."""

    head: Letterhead
    brief: Brief
    next_call: str
    at_risk_minutes: int
    at_risk_cents: int
    awaiting: tuple[Awaiting, ...]
    questions: tuple[OpenQuestion, ...]
    dates: tuple[BoundDate, ...]
    exits: tuple[ExitPosition, ...]
    inward: Inward | None = None


def brief_sheet(reading: Reading, key: str, now: Now, *, own: bool = False) -> BriefSheet:
    """Give the content as of now; raises `Refused("unknown_engagement")`."""
    engagement, day = engagement_by_key(reading, key), now.today
    facts = load_facts(reading, engagement.id, day)
    figures = position(facts, day)
    at_risk = [one.sum for one in classed_sums(facts, day) if is_open_risk(one, day)]
    return BriefSheet(
        head=letterhead(reading, engagement, day),
        brief=brief(reading, key, now),
        next_call=_next_call(engagement, now),
        at_risk_minutes=sum(one.billed_minutes for one in at_risk),
        at_risk_cents=sum(one.value_cents for one in at_risk),
        awaiting=tuple(_awaiting(facts, day)),
        questions=_questions(reading, engagement),
        dates=_dates(reading, facts, day),
        exits=tuple(_exits(facts, day)),
        inward=_inward(figures) if own else None,
    )


def _next_call(engagement: Engagement, now: Now) -> str:
    if engagement.next_call is None or engagement.next_call < now.instant:
        return ""
    return engagement.next_call.isoformat()


def _awaiting(facts: Facts, day: date) -> list[Awaiting]:
    found = []
    for deliverable in facts.deliverables:
        stands = standing(deliverable, day, facts.holidays)
        if stands.state is DeliverableState.SUBMITTED:
            found.append(
                Awaiting(deliverable.title, deliverable.submitted_on, stands.deemed_on, deliverable.silence.value)
            )
    return sorted(found, key=lambda one: (one.deemed_on or date.max, one.title))


def _questions(reading: Reading, engagement: Engagement) -> tuple[OpenQuestion, ...]:
    asked = reading.find(LogItem, engagement_id=engagement.id, kind=LogKind.QUESTION, done_on=None)
    ordered = sorted(asked, key=lambda item: (item.due or date.max, item.on, item.id))
    return tuple(OpenQuestion(item.text, item.owner, item.due, item.on) for item in ordered)


def _dates(reading: Reading, facts: Facts, day: date) -> tuple[BoundDate, ...]:
    notices = [one for one in reading.find(Notice, engagement_id=facts.engagement.id) if one.sent_on <= day]
    bound = [one for one in binding_dates(facts, day, notices) if one.code != _NEXT_CALL]
    return tuple(BoundDate(one.on, clock_text(one), clock_row(one)) for one in bound)


def _exits(facts: Facts, day: date) -> Iterator[ExitPosition]:
    for reason in _REASONS:
        statement = exit_statement(facts, day, reason)
        yield ExitPosition(reason, statement.earliest_end, statement.total_cents)


def _inward(figures: Position) -> Inward:
    goodwill, guarantee = figures.by_class[EntryClass.GOODWILL], figures.by_class[EntryClass.GUARANTEE]
    worked = sum(
        (
            figures.worked_seconds,
            goodwill.worked_seconds,
            guarantee.worked_seconds,
            figures.non_billable_seconds,
        )
    )
    rate = half_away(figures.earned_cents * _HOUR, worked) if worked > 0 else None
    return Inward(goodwill.worked_seconds, goodwill.notional_cents, worked, rate)
