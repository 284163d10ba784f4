"""What is worth a notice: each kind by its rule, and silenced by its setting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.timer import start_timer
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.application.queries.notices import Worth, dated, pressing
from engagement_desk.domain.records.engagements import Engagement


def plan_call(desk: Desk, now: Now, key: str, minutes: int) -> None:
    with desk.store.begin("plan_call", now) as uow:
        found = uow.first(Engagement, key=key)
        assert found is not None
        uow.put(replace(found, next_call=now.instant + timedelta(minutes=minutes)))
        uow.commit()


def test_calls_that_begin_within_ten_minutes_the_next_one_first(desk, acme, now) -> None:
    assert desk.ask(pressing, now).rows == ()
    for key, minutes in (("ACME", 9), ("HALO", 4), ("LATE", 11), ("PAST", -1)):
        if key != "ACME":
            desk.run(new_engagement, NewEngagement(key=key, client=f"{key} Ltd", title="T", start=now.today))
        plan_call(desk, now, key, minutes)
    rows = desk.ask(pressing, now).rows
    assert [(row.worth, row.engagement) for row in rows] == [(Worth.CALL, "HALO"), (Worth.CALL, "ACME")]
    assert (rows[0].client, rows[0].at) == ("HALO Ltd", now.instant + timedelta(minutes=4))
    desk.run(set_setting, SetSetting(name="call_notice", value="off"))
    assert desk.ask(pressing, now).rows == ()


def test_a_timer_of_more_than_eight_hours(desk, acme, now) -> None:
    desk.run(start_timer, "ACME")

    def after(hours: float) -> list[tuple[Worth, datetime | None]]:
        found = desk.ask(pressing, replace(now, instant=now.instant + timedelta(hours=hours)))
        return [(row.worth, row.at) for row in found.rows]

    assert after(8) == []
    assert after(8.01) == [(Worth.TIMER, now.instant)]
    desk.run(set_setting, SetSetting(name="timer_notice", value="off"))
    assert after(9) == []


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2026, 10, 19), [(Worth.DEADLINE, "deliverable_due"), (Worth.REVIEW, "review_due")]),
        (date(2026, 10, 18), [(Worth.REVIEW, "review_due")]),
        (date(2026, 9, 29), []),
        (date(2026, 12, 30), [(Worth.DEADLINE, "term_ends"), (Worth.REVIEW, "review_due")]),
    ],
)
def test_dates_of_tomorrow_and_reviews_of_quarters_that_ended(desk, today, found) -> None:
    wanted = NewEngagement(key="NORTH", client="N", title="T", start=date(2026, 7, 1), end=date(2026, 12, 31))
    desk.run(new_engagement, wanted)
    desk.run(add_deliverable, NewDeliverable(key="NORTH", title="Roadmap", due=date(2026, 10, 20)))
    now = replace(desk.now(), today=today)
    rows = desk.ask(dated, now).rows
    assert sorted((row.worth, row.door.row.code) for row in rows if row.door) == sorted(found)
    assert len({row.id for row in rows}) == len(rows) == len(found)


def test_each_kind_can_be_silenced_and_names_are_left_out_unless_wanted(desk) -> None:
    wanted = NewEngagement(key="NORTH", client="N", title="T", start=date(2026, 7, 1), end=date(2026, 12, 31))
    desk.run(new_engagement, wanted)
    now = replace(desk.now(), today=date(2026, 12, 30))
    assert not desk.ask(dated, now).names
    for name, left in (("deadline_notice", [Worth.REVIEW]), ("review_notice", [])):
        desk.run(set_setting, SetSetting(name=name, value="off"))
        assert [row.worth for row in desk.ask(dated, now).rows] == left
    desk.run(set_setting, SetSetting(name="notice_names", value="on"))
    assert desk.ask(dated, now).names
