"""The contract clock: the dates that bind (SPEC §3.9)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.messages.attention import clock_text
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.settings import preferences
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.rules.contract_clock import binding_dates
from engagement_desk.domain.statements import BindingDate


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One date that binds an engagement, with its sentence."""

    date: datetime.date
    code: str
    engagement: str
    text: str


def contract_clock(reading: Reading, key: str | None, day: datetime.date) -> tuple[ClockRow, ...]:
    """Give the dates that bind on a day, of one engagement or of all, ascending.

    Raises `Refused("unknown_engagement")`.
    """
    engagements = reading.find(Engagement) if key is None else [engagement_by_key(reading, key)]
    first_month = preferences(reading).quarter_first_month
    found = [bound for engagement in engagements for bound in _binding(reading, engagement, day, first_month)]
    rows = [ClockRow(bound.on, bound.code, bound.engagement, clock_text(bound)) for bound in found]
    return tuple(sorted(rows, key=lambda row: (row.date, row.engagement, row.code)))


def _binding(reading: Reading, engagement: Engagement, day: datetime.date, first_month: int) -> tuple[BindingDate, ...]:
    notices = [notice for notice in reading.find(Notice, engagement_id=engagement.id) if notice.sent_on <= day]
    return binding_dates(load_facts(reading, engagement.id, day), day, notices, first_month=first_month)
