"""Notices: each said once, one at a time, without names outside of the window, and leading to its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.timer import start_timer
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.ui import tray
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.notices import Notices
from engagement_desk.ui.place import Place
from window_fixtures import Moment, Open, Settle


class Outside:
    """What was told outside of the window, and what a click on it opens."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.click: Callable[[], None] = lambda: None

    def __call__(self, text: str, opens: Callable[[], None]) -> None:
        self.told.append(text)
        self.click = opens


@pytest.fixture
def outside() -> Outside:
    return Outside()


def plan_call(desk: Desk, minutes: int, key: str = "NORTH") -> None:
    now = desk.now()
    with desk.store.begin("plan_call", now) as uow:
        found = uow.first(Engagement, key=key)
        assert found is not None
        uow.put(replace(found, next_call=now.instant + timedelta(minutes=minutes)))
        uow.commit()


def watching(window: MainWindow, outside: Outside, settle: Settle) -> Notices:
    notices = Notices(window.ui, window, outside)
    settle(window)
    return notices


def test_a_call_is_told_once_and_a_click_opens_its_brief(
    north: Desk, open_window: Open, settle: Settle, moment: Moment, outside: Outside
) -> None:
    plan_call(north, 25)
    window = open_window(north)
    window.go(Place("today"))
    notices = watching(window, outside, settle)
    assert outside.told == []
    moment.instant += timedelta(minutes=16)
    for _ in range(3):
        notices.look()
        settle(window)
    assert outside.told == ["A call begins in 9 min"]
    assert window._status.text == "Call with Northlight Labs in 9 min: Ctrl+B opens its brief"
    assert not window._status.undo.isVisible()
    outside.click()
    assert window.place == Place("engagement", "NORTH", "Brief")
    again = watching(window, outside, settle)
    again.look()
    settle(window)
    assert len(outside.told) == 1


def test_each_of_two_calls_is_told_and_one_that_began_meanwhile_is_not(
    north: Desk, open_window: Open, settle: Settle, moment: Moment, outside: Outside
) -> None:
    for key, minutes in (("HALO", 4), ("FERN", 5)):
        north.run(new_engagement, NewEngagement(key=key, client=key, title="T", start=north.now().today))
        plan_call(north, minutes, key)
    plan_call(north, 3)
    window = open_window(north)
    window.go(Place("today"))
    notices = watching(window, outside, settle)
    notices.look()
    settle(window)
    assert outside.told == ["A call begins in 3 min", "A call begins in 4 min"]
    moment.instant += timedelta(minutes=6)
    notices.look()
    settle(window)
    assert not any("begins" in text for text in outside.told[2:])


def test_the_link_in_the_window_leads_there_by_keyboard(
    north: Desk, open_window: Open, settle: Settle, moment: Moment, outside: Outside
) -> None:
    window = open_window(north)
    window.go(Place("settings"))
    moment.instant += timedelta(days=1)
    watching(window, outside, settle)
    assert window._status.text == "The review of 2026Q3 of NORTH is due"
    assert outside.told == ["A review is due"]
    window._status.open.setFocus()
    QTest.keySequence(QApplication.focusWidget(), "Return")
    assert window.place == Place("engagement", "NORTH", "Reviews", "2026Q3")
    window.ui.say("Something else")
    assert not window._status.open.isVisible()


def test_things_of_one_kind_are_told_together_and_each_kind_at_its_turn(
    north: Desk, open_window: Open, settle: Settle, moment: Moment, outside: Outside
) -> None:
    moment.instant += timedelta(days=19)
    for title in ("<b>Roadmap</b>", "Audit"):
        north.run(add_deliverable, NewDeliverable(key="NORTH", title=title, due=date(2026, 10, 20)))
    north.run(set_setting, SetSetting(name="notice_names", value="on"))
    window = open_window(north)
    window.go(Place("today"))
    notices = watching(window, outside, settle)
    for _ in range(3):
        notices.look()
        settle(window)
    assert outside.told == ["Tomorrow, 2 dates of NORTH", "The review of 2026Q3 of NORTH is due"]
    moment.instant += timedelta(days=72)
    notices.look()
    settle(window)
    assert outside.told[-1].startswith("Tomorrow, NORTH: ")


def test_a_timer_of_more_than_eight_hours_and_nothing_while_a_client_looks_on(
    north: Desk, open_window: Open, settle: Settle, moment: Moment, outside: Outside
) -> None:
    north.run(start_timer, "NORTH")
    moment.instant += timedelta(hours=8, minutes=20)
    window = open_window(north)
    window.go(Place("engagement", "NORTH", "Brief"))
    window.ui.presenting.present("NORTH")
    notices = watching(window, outside, settle)
    assert outside.told == []
    window.ui.presenting.present(None)
    notices.look()
    settle(window)
    assert outside.told == ["The timer has run for 8 h 20"]
    assert window._status.text == "The timer of NORTH has run for 8 h 20"


def test_a_click_on_a_notice_of_the_tray_brings_the_window_to_its_place(
    north: Desk, open_window: Open, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(north)
    window.go(Place("settings"))
    settle(window)
    window.foot.notify("before there is a tray", lambda: None)
    assert window.foot._tray is None
    monkeypatch.setattr(tray.Tray, "available", staticmethod(lambda: True))
    plan_call(north, 5)
    notices = Notices(window.ui, window, window.foot.notify)
    settle(window)
    shown: Any = window.foot._tray
    window.showMinimized()
    shown.icon.messageClicked.emit()
    assert window.place == Place("engagement", "NORTH", "Brief")
    assert not window.isMinimized()
    notices.look()
    settle(window)


def test_what_is_silenced_is_not_told(
    north: Desk, open_window: Open, settle: Settle, moment: Moment, outside: Outside
) -> None:
    plan_call(north, 5)
    north.run(start_timer, "NORTH")
    for kind in ("call", "timer", "deadline", "review"):
        north.run(set_setting, SetSetting(name=f"{kind}_notice", value="off"))
    moment.instant += timedelta(hours=9)
    window = open_window(north)
    window.go(Place("today"))
    watching(window, outside, settle).look()
    settle(window)
    assert outside.told == []


@pytest.mark.parametrize("kept", ["nonsense", "{}", '["one", 2]'])
def test_a_memory_that_cannot_be_read_is_begun_anew(
    north: Desk, open_window: Open, settle: Settle, outside: Outside, kept: str
) -> None:
    window = open_window(north)
    window.go(Place("today"))
    remembered: Any = window.ui.remembered
    remembered.setValue(window.ui.own_name("notices/said"), kept)
    plan_call(north, 5)
    watching(window, outside, settle)
    assert outside.told == ["A call begins in 5 min"]
