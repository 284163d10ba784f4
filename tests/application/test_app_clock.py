"""The page of the contract clock: each date with what it is about, in one list over all engagements."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.queries.clock import clock_page, contract_clock
from engagement_desk.domain.errors import Refused

DAY = date(2026, 9, 14)


def test_each_date_tells_what_it_is_about(desk, acme):
    made = desk.run(add_deliverable, NewDeliverable(key="ACME", title="Audit", due=date(2026, 9, 20))).result
    call = datetime(2026, 9, 18, 9, tzinfo=UTC)
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"next_call": call}))
    found = desk.ask(clock_page, "acme", DAY)
    about = {door.row.code: door.about for door in found.doors}
    assert about["deliverable_due"] == made.id
    assert about["review_due"] == "2026Q4"
    assert about["next_call"] == about["term_ends"] == ""
    assert (found.as_of, found.client) == (DAY, "Acme Ltd")


def test_all_engagements_stand_in_one_list_by_date(desk, acme):
    desk.run(new_engagement, NewEngagement(key="NOVA", client="Nova", title="T", start=date(2026, 9, 1)))
    desk.run(add_deliverable, NewDeliverable(key="NOVA", title="Late", due=date(2026, 9, 2)))
    found = desk.ask(clock_page, None, DAY)
    days = [door.row.date for door in found.doors]
    assert days == sorted(days)
    assert days[0] == date(2026, 9, 2)
    assert {door.row.engagement for door in found.doors} == {"ACME", "NOVA"}
    assert found.client == ""
    assert tuple(door.row for door in found.doors) == desk.ask(contract_clock, None, DAY)


def test_nothing_binds_where_there_is_nothing(desk):
    assert desk.ask(clock_page, None, DAY).doors == ()


def test_an_unknown_engagement_is_refused(desk):
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(clock_page, "NONE", DAY)
