"""Renewing by press, the terms around an engagement, its calls in its zone, the papers that attention asks for."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLineEdit

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.engagements import EngagementRow, show_engagement
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.domain.kinds import IpPasses
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.details import DetailsPage
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.place import Place
from window_fixtures import Settle, type_over

TODAY = date(2026, 9, 30)


@pytest.fixture
def window(open_window, settle: Settle, north: Desk) -> MainWindow:
    """Give the window at the details of NORTH."""
    opened: MainWindow = open_window(north)
    opened.go(Place("details", "NORTH"))
    opened.activateWindow()
    settle(opened)
    return opened


def page(window: MainWindow) -> DetailsPage:
    found = window.page
    assert isinstance(found, DetailsPage)
    return found


def kept(desk: Desk, key: str = "NORTH") -> EngagementRow:
    return desk.ask(show_engagement, key, TODAY).engagement


def test_a_renewal_is_suggested_made_by_keys_and_undone(window, settle, north, press) -> None:
    press(window, "F6", "F6", "F6")
    assert page(window).renewal.begin_button.hasFocus()
    press(window, "Space")
    form = page(window).renewal.slot.form
    assert [row.editor.text() for row in form.rows.values()] == ["NORTH-2", "2027-01-01", "2027-06-30"]
    press(window, "Return")
    assert window.place == Place("engagement", "NORTH-2")
    assert (kept(north, "NORTH-2").renews, kept(north, "NORTH-2").end) == ("NORTH", date(2027, 6, 30))
    assert window._status.text == "Renewed NORTH as NORTH-2"
    window.go(Place("details", "NORTH"))
    settle(window)
    around = page(window).renewal.list
    assert [door.text for door in around.doors.doors] == ["NORTH-2"]
    around.setFocus()
    press(window, "Return")
    assert window.place == Place("details", "NORTH-2")
    assert [(door.text, door.aside) for door in around.doors.doors] == [("NORTH", "was renewed by this one")]
    press(window, "Ctrl+Z")
    assert north.ask(all_keys) == ("NORTH",)
    assert window.place == Place("today")


def test_wrong_words_of_a_renewal_stay_with_what_is_wrong_beside_them(window, north, press) -> None:
    page(window).renewal.begin_button.setFocus()
    press(window, "Space")
    form = page(window).renewal.slot.form
    new_key, start, end = (row.editor for row in form.rows.values())
    for editor, text in (
        (new_key, "1<b>"),
        (new_key, "north"),
        (new_key, "N" * 200),
        (start, "2026-07-01"),
        (start, "later"),
        (end, "2026-12-01"),
        (end, "never"),
    ):
        before = editor.text()
        editor.setFocus()
        type_over(text)
        press(window, "Return")
        assert editor.accessibleDescription()
        assert "--" not in editor.accessibleDescription()
        assert (editor.text(), editor.hasFocus()) == (text, True)
        type_over(before)
    assert north.ask(all_keys) == ("NORTH",)
    press(window, "Escape")
    assert page(window).renewal.begin_button.hasFocus()


def test_calls_are_typed_and_shown_in_the_zone_of_the_engagement(window, north, press) -> None:
    form = page(window).form
    zone, call = form.editor("zone"), form.editor("next_call")
    assert isinstance(zone, QLineEdit)
    assert isinstance(call, QLineEdit)
    call.setFocus()
    type_over("2027-03-28 02:30")
    press(window, "Return")
    assert kept(north).next_call == datetime(2027, 3, 28, 2, 30, tzinfo=UTC)
    zone.setFocus()
    type_over("Europe/Berlin")
    press(window, "Return")
    assert call.text() == "2027-03-28 04:30"
    call.setFocus()
    type_over("2027-03-28 02:30")
    press(window, "Return")
    assert "skip 02:30" in call.accessibleDescription()
    assert call.text() == "2027-03-28 02:30"
    press(window, "Escape")
    assert call.text() == "2027-03-28 04:30"
    type_over("")
    press(window, "Delete", "Return")
    assert kept(north).next_call is None


def test_clients_and_zones_complete_while_they_are_typed(window) -> None:
    form = page(window).form
    client, zone = form.editor("client"), form.editor("zone")
    assert isinstance(client, QLineEdit)
    assert isinstance(zone, QLineEdit)
    client.completer().setCompletionPrefix("labs")
    assert client.completer().currentCompletion() == "Northlight Labs"
    zone.completer().setCompletionPrefix("berlin")
    assert zone.completer().currentCompletion() == "Europe/Berlin"


def test_escape_takes_back_what_is_typed_and_then_leads_to_the_engagement(window, north, press) -> None:
    title = page(window).form.editor("title")
    title.setFocus()
    type_over("Something else")
    press(window, "Escape")
    assert (title.text(), window.place) == ("Platform advisory", Place("details", "NORTH"))
    press(window, "Escape")
    assert window.place == Place("engagement", "NORTH")
    assert kept(north).title == "Platform advisory"


def test_the_header_and_its_neighbour_lead_here_and_there(window, settle, press) -> None:
    page(window).money.setFocus()
    press(window, "Space")
    assert window.place == Place("money", "NORTH")
    window.actions_book.trigger("engagement.details")
    settle(window)
    window.actions_book.trigger("engagement.money")
    settle(window)
    window.page.details.click()
    settle(window)
    assert window.place == Place("details", "NORTH")


def test_lines_of_attention_for_the_papers_lead_to_the_field_that_mends_them(window, north, press, qtbot) -> None:
    window.go(Place("today"))
    today = window.page
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: bool(today.attention.lines))
    press(window, "Shift+F8")
    places = [line.place for line in today.attention.lines]
    assert Place("details", "NORTH", focus="nda_signed_on") in places
    number = places.index(Place("details", "NORTH", focus="ip_passes_on"))
    today.attention.lines[number].setFocus()
    press(window, "Return")
    assert page(window).form.editor("ip_passes_on").hasFocus()
    press(window, "Down")
    assert kept(north).ip_passes_on is IpPasses.ACCEPTANCE
    press(window, "Ctrl+Z")
    assert kept(north).ip_passes_on is None


def test_the_doors_of_the_header_never_take_room_from_the_tabs(window, settle, qtbot) -> None:
    window.go(Place("engagement", "NORTH", "Brief"))
    settle(window)
    header = window.page
    window.resize(1280, 800)
    assert header.money.isVisible()
    window.ui.theme.zoom(200)
    settle(window)
    assert not header.money.isVisible()
    assert header.details.isVisible()
    qtbot.waitUntil(lambda: header.tabs.width() >= header.tabs.sizeHint().width())
    assert header.details.y() < header.tabs.y()
    window.ui.presenting.present("NORTH")
    settle(window)
    assert not header.details.isVisible()
    window.ui.presenting.present(None)
