"""The figures of one engagement on a day."""

from __future__ import annotations

from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.domain.position import Position
from engagement_desk.domain.rules.position import position


def position_of(reading: Reading, key: str, day: date) -> Position:
    """Give every figure of SPEC §3; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    return position(load_facts(reading, engagement.id, day), day)
