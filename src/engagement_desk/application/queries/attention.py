"""What needs attention over all engagements, and the search over all texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.messages.attention import attention_text
from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.settings import preferences
from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.reviews import MonthlyStatus, PublishedReview
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.records.time import Timer
from engagement_desk.domain.rules.attention import AttentionExtras, attention
from engagement_desk.domain.rules.picture import Picture, picture
from engagement_desk.domain.statements import AttentionLine, Urgency

_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One thing that needs attention; `target` is the place it leads to, and `values` are those of its sentence."""

    code: str
    engagement: str
    urgency: Urgency
    text: str
    target: str
    values: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One hit of a search: what kind of record it is, and the words around the hit."""

    kind: str
    id: str
    engagement: str | None
    snippet: str


def list_attention(reading: Reading, now: Now, day: date, key: str | None = None) -> tuple[AttentionRow, ...]:
    """Give what needs attention on a day, most urgent first, in one engagement or in all; a timer counts today only."""
    first_month = preferences(reading).quarter_first_month
    instant = now.instant if day == now.today else None
    chosen = [engagement_by_key(reading, key)] if key is not None else reading.find(Engagement)
    lines = [
        line
        for engagement in sorted(chosen, key=lambda engagement: engagement.key)
        for line in attention_of(reading, picture(load_facts(reading, engagement.id, day), day), instant, first_month)
    ]
    order = list(Urgency)
    return tuple(
        AttentionRow(line.code, line.engagement, line.urgency, attention_text(line), line.target, line.values)
        for line in sorted(lines, key=lambda line: order.index(line.urgency))
    )


def attention_of(
    reading: Reading, seen: Picture, instant: datetime | None, first_month: int
) -> tuple[AttentionLine, ...]:
    """Give what needs attention in the engagement of this picture; the timer counts where an `instant` is given."""
    return attention(seen, _extras(reading, seen.facts.engagement.id, instant, first_month))


def search_texts(reading: Reading, text: str, limit: int = 50) -> tuple[SearchRow, ...]:
    """Search every text of the workspace, best first; `text` is words, never query syntax."""
    keys = {engagement.id: engagement.key for engagement in reading.find(Engagement)}
    return tuple(
        SearchRow(
            kind=_WORD_START.sub("_", hit.kind).lower(),
            id=hit.record_id,
            engagement=keys.get(hit.engagement_id) if hit.engagement_id else None,
            snippet=hit.snippet,
        )
        for hit in reading.search(text, limit)
    )


def _extras(reading: Reading, engagement_id: str, instant: datetime | None, first_month: int) -> AttentionExtras:
    def log(kind: LogKind) -> tuple[LogItem, ...]:
        return tuple(reading.find(LogItem, engagement_id=engagement_id, kind=kind))

    published = reading.find(PublishedReview, engagement_id=engagement_id)
    return AttentionExtras(
        questions=log(LogKind.QUESTION),
        priorities=log(LogKind.PRIORITY),
        requests=tuple(reading.find(Request, engagement_id=engagement_id)),
        checkpoints=tuple(reading.find(Checkpoint, engagement_id=engagement_id)),
        notices=tuple(reading.find(Notice, engagement_id=engagement_id)),
        timer=reading.first(Timer, engagement_id=engagement_id),
        instant=instant,
        published=frozenset(review.quarter for review in published),
        statuses=frozenset(one.month for one in reading.find(MonthlyStatus, engagement_id=engagement_id)),
        first_month=first_month,
    )
