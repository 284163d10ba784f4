"""The contract clock: the dates that bind (SPEC §3.9)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.messages.attention import clock_text
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.settings import preferences
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.rules.contract_clock import binding_dates
from engagement_desk.domain.statements import BindingDate


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One date that binds an engagement, with its sentence and the values in that."""

    date: datetime.date
    code: str
    engagement: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class ClockDoor:
    """A date with what it is about: the id of a deliverable or the name of a quarter, empty for neither."""

    row: ClockRow
    about: str


@dataclass(frozen=True, slots=True)
class ClockView:
    """The dates that bind on a day, ascending, of one engagement (with its client's name) or of all."""

    as_of: datetime.date
    client: str
    doors: tuple[ClockDoor, ...]


def contract_clock(reading: Reading, key: str | None, day: datetime.date) -> tuple[ClockRow, ...]:
    """Give the dates that bind on a day, of one engagement or of all, ascending.

    Raises `Refused("unknown_engagement")`.
    """
    return tuple(door.row for door in clock_page(reading, key, day).doors)


def clock_page(reading: Reading, key: str | None, day: datetime.date) -> ClockView:
    """Give the same dates with what they are about; raises `Refused("unknown_engagement")`."""
    engagements = reading.find(Engagement) if key is None else [engagement_by_key(reading, key)]
    first_month = preferences(reading).quarter_first_month
    found = [door for engagement in engagements for door in _doors(reading, engagement, day, first_month)]
    client = reading.get(Client, engagements[0].client_id).name if key is not None else ""
    return ClockView(day, client, tuple(sorted(found, key=_order)))


def _order(door: ClockDoor) -> tuple[datetime.date, str, str]:
    return door.row.date, door.row.engagement, door.row.code


def _doors(reading: Reading, engagement: Engagement, day: datetime.date, first_month: int) -> Iterator[ClockDoor]:
    notices = [notice for notice in reading.find(Notice, engagement_id=engagement.id) if notice.sent_on <= day]
    facts = load_facts(reading, engagement.id, day)
    ids = {deliverable.title: deliverable.id for deliverable in reversed(facts.deliverables)}
    for bound in binding_dates(facts, day, notices, first_month=first_month):
        row = ClockRow(bound.on, bound.code, bound.engagement, clock_text(bound), bound.values)
        yield ClockDoor(row, _about(bound, ids))


def _about(bound: BindingDate, ids: dict[str, str]) -> str:
    return ids.get(str(bound.values.get("title", "")), "") or str(bound.values.get("quarter", ""))
