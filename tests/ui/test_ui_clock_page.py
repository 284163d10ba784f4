"""The contract clock by keyboard: one list by date, each a door, and the calendar written in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.commands.exits import (
    NewHandoverItem,
    NewNotice,
    SetExitPolicy,
    add_handover_item,
    add_notice,
    set_exit_policy,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.messages.attention import CLOCK
from engagement_desk.application.queries.clock import ClockDoor, ClockRow, contract_clock
from engagement_desk.domain.kinds import HandoverKind, NoticeKind, Side
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.clock import ClockPage
from engagement_desk.ui.pages.clock_rows import place_of
from engagement_desk.ui.pages.engagement import EngagementPage
from engagement_desk.ui.place import Place
from window_fixtures import Press

TODAY = date(2026, 9, 30)
ODD = "<b>&\x07 שלום ไทย " + "x" * 10_000


@pytest.fixture
def agreed(north: Desk) -> Desk:
    """Give NORTH with every kind of date that an agreement makes, one of them passed."""
    north.run(set_exit_policy, SetExitPolicy(key="NORTH", values={"notice_client_days": 30, "cure_days": 14}))
    north.run(add_deliverable, NewDeliverable(key="NORTH", title="Audit", due=date(2026, 9, 20)))
    north.run(add_deliverable, NewDeliverable(key="NORTH", title="Roadmap", due=date(2026, 10, 2)))
    north.run(add_handover_item, NewHandoverItem(key="NORTH", kind=HandoverKind.HANDOVER, text="Runbook", days=10))
    for kind in (NoticeKind.BREACH, NoticeKind.TERMINATION):
        north.run(add_notice, NewNotice(key="NORTH", side=Side.CLIENT, kind=kind, sent_on=date(2026, 9, 25)))
    call = datetime(2026, 10, 5, 9, tzinfo=UTC)
    north.run(edit_engagement, EditEngagement(key="NORTH", values={"next_call": call}))
    return north


@pytest.fixture
def opened(agreed: Desk, open_window: Any, settle: Any) -> Callable[..., tuple[MainWindow, ClockPage]]:
    def show(key: str | None = None) -> tuple[MainWindow, ClockPage]:
        window = open_window(agreed)
        window.go(Place("clock", key))
        settle(window)
        found = window.page
        assert isinstance(found, ClockPage)
        return window, found

    return show


def shown(page: ClockPage, name: str) -> list[str]:
    model = page.table.rows
    number = [column.name for column in model.columns].index(name)
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def hidden(page: ClockPage) -> set[str]:
    return {column.name for at, column in enumerate(page.table.rows.columns) if page.table.isColumnHidden(at)}


def test_every_date_of_every_engagement_stands_in_one_list(agreed: Desk, opened: Any) -> None:
    agreed.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    _window, page = opened()
    rows = agreed.ask(contract_clock, None, TODAY)
    assert shown(page, "what") == [row.text for row in rows]
    assert shown(page, "engagement") == [row.engagement for row in rows]
    assert {"HALO", "NORTH"} == {row.engagement for row in rows}
    assert page.lead.text() == f"{len(rows)} dates, 1 has passed unmet, the next today"
    assert shown(page, "away")[0] == "10 days ago"
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 1
    assert page.back.isHidden()


def test_the_menu_the_brief_and_the_links_lead_here_and_back(
    agreed: Desk, open_window: Any, settle: Any, press: Press
) -> None:
    window = open_window(agreed)
    window.go(Place("engagement", "NORTH", "Brief"))
    settle(window)
    assert isinstance(window.page, EngagementPage)
    link = window.page._page("Brief").all_dates
    link.setFocus()
    press(window, "Space")
    assert window.place == Place("clock", "NORTH")
    page = window.page
    assert page.heading.text() == "Northlight Labs · contract clock"
    assert window.windowTitle() == "NORTH contract clock · Engagement Desk"
    assert "engagement" in hidden(page)
    page.all_button.click()
    settle(window)
    assert window.place == Place("clock")
    assert page.heading.text() == "Contract clock"
    assert "engagement" not in hidden(page)
    press(window, "Alt+Left")
    page.back.click()
    settle(window)
    assert window.place.key == "NORTH"
    window.actions_book.trigger("go.clock")
    settle(window)
    assert window.place == Place("clock", "NORTH")
    window.go(Place("today"))
    window.actions_book.trigger("go.clock")
    assert window.place == Place("clock")


def test_the_palette_leads_here(agreed: Desk, open_window: Any, settle: Any, press: Press) -> None:
    window = open_window(agreed)
    window.go(Place("today"))
    settle(window)
    press(window, "Ctrl+K")
    QTest.keyClicks(QApplication.focusWidget(), "contract cl")
    settle(window)
    press(window, "Return")
    assert window.place == Place("clock")


def test_enter_leads_to_the_place_of_a_date(agreed: Desk, opened: Any, press: Press) -> None:
    window, page = opened("NORTH")
    press(window, "Ctrl+Home")
    press(window, "Return")
    (made,) = [row for row in page.table.rows.rows if row.row.text == "Due: Audit"]
    assert window.place == Place("engagement", "NORTH", "Deliverables", made.about)
    press(window, "Alt+Left")
    assert window.page is page


@pytest.mark.parametrize("code", CLOCK)
def test_each_kind_of_date_leads_somewhere(code: str, agreed: Desk, opened: Any, settle: Any) -> None:
    window, _page = opened()
    place = place_of(ClockDoor(ClockRow(TODAY, code, "NORTH", "said"), ""))
    window.go(place)
    settle(window)
    assert window.page.title() in ("NORTH details", f"NORTH {place.tab}")
    if place.page == "details":
        assert place.focus is not None
        assert window.page.form.has(place.focus)


def test_the_calendar_is_written_and_reads_back(agreed: Desk, opened: Any, press: Press, tmp_path: Path) -> None:
    window, page = opened("NORTH")
    press(window, "Ctrl+Return")
    bar = page.export_bar
    assert bar.path.text().endswith("NORTH-2026-09-30-clock.ics")
    assert page.export_button.isHidden()
    bar.path.selectAll()
    QTest.keyClicks(bar.path, str(tmp_path / "dates"))
    press(window, "Ctrl+Return")
    events = Calendar.from_ical((tmp_path / "dates.ics").read_bytes()).walk("VEVENT")
    rows = agreed.ask(contract_clock, "NORTH", TODAY)
    assert [(event.decoded("dtstart"), str(event["summary"])) for event in events] == [
        (row.date, f"NORTH: {row.text}") for row in rows
    ]
    assert bar.message.text() == "Written."
    assert window._status.text == f"Exported the calendar of NORTH to {tmp_path / 'dates.ics'}"
    press(window, "Escape")
    assert not bar.isVisible()
    assert QApplication.focusWidget() is page.export_button


def test_a_calendar_that_cannot_be_written_says_so(opened: Any, press: Press, tmp_path: Path) -> None:
    window, page = opened()
    press(window, "Ctrl+Return")
    page.export_bar.path.setText(str(tmp_path / "none" / "dates.ics"))
    press(window, "Return")
    assert "does not exist" in page.export_bar.message.text()
    assert page.export_bar.path.text() == str(tmp_path / "none" / "dates.ics")


def test_a_change_shows_at_once_and_the_same_date_stays_current(
    agreed: Desk, opened: Any, press: Press, settle: Any
) -> None:
    window, page = opened("NORTH")
    press(window, "Ctrl+Home", "Down", "Down")
    assert page.table.current().row.text == "Due: Roadmap"
    window.ui.tasks.run(
        add_deliverable, NewDeliverable(key="NORTH", title=ODD, due=date(2026, 9, 1)), then=lambda _changes: None
    )
    settle(window)
    assert page.table.current().row.text == "Due: Roadmap"
    assert page.table.hasFocus()
    assert shown(page, "what")[0].startswith("Due: <b>&  שלום")
    press(window, "Ctrl+Z")
    assert not any("<b>" in text for text in shown(page, "what"))


def test_without_dates_the_page_says_what_makes_them(desk: Desk, open_window: Any, settle: Any, press: Press) -> None:
    window = open_window(desk)
    window.go(Place("clock"))
    settle(window)
    page = window.page
    assert page.empty.isVisible()
    assert not page.export_button.isVisible()
    press(window, "Ctrl+Return")
    assert not page.export_bar.isVisible()


def test_with_little_room_the_rest_is_said_by_the_date(opened: Any) -> None:
    window, page = opened()
    window.resize(800, 560)
    window.ui.theme.zoom(200)
    assert hidden(page) >= {"away"}
    spoken = page.table.rows.rows[0]
    said = page.table.rows.columns[0].spoken
    assert said is not None
    assert said(spoken) == "NORTH, 20 Sep 2026, 10 days ago, Due: Audit"


def test_the_window_begins_here_where_it_was_left(agreed: Desk, open_window: Any) -> None:
    window = open_window(agreed)
    window.go(Place("clock", "NORTH"))
    window._memory.keep()
    assert window._memory.place(("NORTH",)) == Place("clock", "NORTH")
    assert window._memory.place(()) == Place("clock")
