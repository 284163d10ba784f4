"""The rail: every engagement with its share of the minimum, and the running timer."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.attention import attention_of
from engagement_desk.application.queries.entries import TimerView, timer_view
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.settings import preferences
from engagement_desk.domain.kinds import Status
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.rules.picture import Picture, picture
from engagement_desk.domain.statements import AttentionLine, Urgency

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class RailLine:
    """One engagement in the rail; `percent` is the share of the minimum earned, None where there is no minimum."""

    key: str
    client: str
    status: Status
    percent: int | None
    earned_cents: int
    minimum_cents: int
    currency: str


@dataclass(frozen=True, slots=True)
class Rail:
    """What the rail shows: the engagements by KEY (those that have ended last) and the running timer.

    `marked` are the KEYs where something needs attention now, `due` counts the reviews that are due.
    """

    lines: tuple[RailLine, ...]
    timer: TimerView | None
    marked: frozenset[str]
    due: int


def rail(reading: Reading, now: Now) -> Rail:
    """Give the rail as of now."""
    clients = {client.id: client.name for client in reading.find(Client)}
    engagements = sorted(reading.find(Engagement), key=lambda engagement: engagement.key)
    first_month = preferences(reading).quarter_first_month
    lines: list[RailLine] = []
    attention: list[AttentionLine] = []
    for engagement in engagements:
        seen = picture(load_facts(reading, engagement.id, now.today), now.today)
        lines.append(_line(seen, clients[engagement.client_id]))
        attention += attention_of(reading, seen, now.instant, first_month)
    running = [line for line in lines if line.status is not Status.ENDED]
    ended = [line for line in lines if line.status is Status.ENDED]
    marked = frozenset(row.engagement for row in attention if row.urgency is Urgency.NOW)
    due = sum(row.code == "review_due" for row in attention)
    return Rail((*running, *ended), timer_view(reading, now.instant), marked, due)


def _line(seen: Picture, client: str) -> RailLine:
    engagement, minimum = seen.facts.engagement, seen.terms.minimum_cents
    return RailLine(
        key=engagement.key,
        client=client,
        status=seen.status,
        percent=seen.earned * _PERCENT // minimum if minimum > 0 else None,
        earned_cents=seen.earned,
        minimum_cents=minimum,
        currency=engagement.currency,
    )
