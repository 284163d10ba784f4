"""The rail and the header over an engagement's pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, SetStatus, new_engagement, set_status
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.timer import start_timer
from engagement_desk.application.queries.header import header
from engagement_desk.application.queries.rail import rail
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Status
from engagement_desk.domain.records.engagements import Engagement


def test_the_rail_shows_the_share_of_the_minimum_and_puts_what_has_ended_last(desk, acme, now):
    started = NewEngagement(key="AAA", client="Aardvark", title="T", start=now.today)
    desk.run(new_engagement, started)
    desk.run(set_status, SetStatus(key="AAA", status=Status.ENDED, on=now.today))
    desk.run(log_time, "ACME", TimeWords(seconds=64 * 3600))
    desk.run(start_timer, "ACME", "call")
    shown = desk.ask(rail, now)
    assert [(line.key, line.percent) for line in shown.lines] == [("ACME", 25), ("AAA", 0)]
    assert shown.timer is not None
    assert (shown.timer.engagement, shown.timer.note) == ("ACME", "call")


def test_the_header_tells_the_day_the_boundaries_and_the_next_call(desk, acme, now):
    shown = desk.ask(header, "acme", now)
    assert (shown.key, shown.boundaries, shown.until_call) == ("ACME", 0, None)
    assert "scope_no_revision" in shown.missing
    with desk.store.begin("plan_call", now) as uow:
        engagement = uow.get(Engagement, desk_engagement_id(uow))
        uow.put(replace(engagement, next_call=now.instant + timedelta(minutes=12)))
        uow.commit()
    assert desk.ask(header, "ACME", now).until_call == timedelta(minutes=12)
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(header, "NOPE", now)


def desk_engagement_id(reading):
    return reading.find(Engagement, key="ACME")[0].id
