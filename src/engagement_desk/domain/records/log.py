"""The engagement's log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from engagement_desk.domain.kinds import LogKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LogItem:
    """One line of the log. Which of the optional fields a kind uses is SPEC §2's list; the others stay empty.

    `on` is the day it was made; `week` the Monday of a priority's week; `done_on` when it was answered, done or
    closed, with `done_text`.
    """

    id: str
    engagement_id: str
    kind: LogKind
    text: str
    on: date
    owner: str = ""
    due: date | None = None
    week: date | None = None
    done_on: date | None = None
    done_text: str = ""
    context: str = ""
    options: tuple[str, ...] = ()
    chosen: str = ""
    because: str = ""
    summary: str = ""
    outcome: str = ""
    ai_kind: str = ""
    ai_reason: str = ""
    value_cents: int | None = None
    basis: str = ""
    probability: str = ""
    impact: str = ""
    action: str = ""
    is_ai: bool = False
    cause: str = ""
    effect: str = ""
    change: str = ""
    target: str = ""
    actual: str = ""
    source: str = ""
    confirmed_by: str = ""
    created_at: datetime
