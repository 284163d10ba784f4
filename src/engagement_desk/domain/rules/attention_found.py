"""What the rules of attention are given beside the facts, and what they find."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.records.time import Timer
from engagement_desk.domain.statements import Urgency


@dataclass(frozen=True, slots=True)
class AttentionExtras:
    """The engagement's records that figures do not need, the running timer, and the instant (in UTC) it is judged at.

    `published` are the quarters with a published review (`2026Q3`), `statuses` the months with a written status
    (`2026-09`); `first_month` begins the first quarter. A timer of another engagement is passed over.
    """

    questions: tuple[LogItem, ...] = ()
    priorities: tuple[LogItem, ...] = ()
    requests: tuple[Request, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    notices: tuple[Notice, ...] = ()
    timer: Timer | None = None
    instant: datetime | None = None
    published: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    first_month: int = 1


class Found(NamedTuple):
    """One finding: the sentence's code, its urgency, the values, and the page (with an id) that it leads to."""

    code: str
    urgency: Urgency
    values: dict[str, object]
    place: str
