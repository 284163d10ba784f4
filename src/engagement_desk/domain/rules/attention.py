"""What needs attention in an engagement, most urgent first (SPEC §5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum

from engagement_desk.domain.kinds import Status
from engagement_desk.domain.rules import attention_dates as dates
from engagement_desk.domain.rules import attention_hours as hours
from engagement_desk.domain.rules import attention_papers as papers
from engagement_desk.domain.rules.attention_found import AttentionExtras, Found
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.statements import AttentionLine, Urgency

__all__ = ["AttentionExtras", "attention"]


class _While(Enum):
    """The statuses in which a rule speaks."""

    ANY = frozenset(Status)
    BEGUN = frozenset(Status) - {Status.PROPOSED}
    NOT_ENDED = frozenset(Status) - {Status.ENDED}
    ACTIVE = frozenset({Status.ACTIVE})


_RULES: tuple[tuple[Callable[[Picture, AttentionExtras], Iterator[Found]], _While], ...] = (
    (hours.timer, _While.ANY),
    (hours.unclassified, _While.ANY),
    (hours.at_risk, _While.ANY),
    (hours.declined, _While.ANY),
    (hours.budget_thresholds, _While.NOT_ENDED),
    (hours.allowance_missed, _While.ACTIVE),
    (hours.pace_low, _While.ACTIVE),
    (dates.deliverables_overdue, _While.NOT_ENDED),
    (dates.deemed_soon, _While.NOT_ENDED),
    (dates.notice_deadlines, _While.NOT_ENDED),
    (papers.requests, _While.NOT_ENDED),
    (papers.checkpoints, _While.ACTIVE),
    (dates.review_due, _While.BEGUN),
    (papers.questions, _While.NOT_ENDED),
    (papers.priorities, _While.ACTIVE),
    (papers.monthly_status, _While.ACTIVE),
    (papers.nda, _While.NOT_ENDED),
    (papers.ip_terms, _While.NOT_ENDED),
)
_ORDER = {urgency: number for number, urgency in enumerate(Urgency)}


def attention(seen: Picture, extras: AttentionExtras) -> tuple[AttentionLine, ...]:
    """Give what needs attention on the picture's day: by urgency, and within it in the order of the rules (SPEC §5)."""
    key = seen.facts.engagement.key
    found = [one for rule, when in _RULES if seen.status in when.value for one in rule(seen, extras)]
    lines = [AttentionLine(one.code, key, one.urgency, one.values, f"{key}/{one.place}") for one in found]
    return tuple(sorted(lines, key=lambda line: _ORDER[line.urgency]))
