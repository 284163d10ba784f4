"""Checks that the commands of scope, orders, deliverables and the log share."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from engagement_desk.application.ports import Reading, Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import Engagement

R = TypeVar("R")


def required(text: str, what: str) -> str:
    """Give the text as it was typed; raises `Refused("blank_text")` when there is nothing in it."""
    if not text.strip():
        raise Refused("blank_text", what=what)
    return text


def owned(reading: Reading, kind: type[R], record_id: str, engagement: Engagement, unknown: str) -> R:
    """Give a record of this engagement; raises `Refused` with the code `unknown` when it has none with this id."""
    record = reading.first(kind, id=record_id.strip(), engagement_id=engagement.id)
    if record is None:
        raise Refused(unknown, id=record_id, key=engagement.key)
    return record


def counted_later(what: str, on: date, counts_on: date | None) -> tuple[Warned, ...]:
    """Warn that a date is covered by a published review, so that it counts on a later one (SPEC §3.4)."""
    if counts_on is None or counts_on == on:
        return ()
    return (Warned("counted_later", {"what": what, "on": on, "counts_on": counts_on}),)
