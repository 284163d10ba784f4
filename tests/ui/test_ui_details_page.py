"""The details of an engagement: reached by keys, saved as typed, refused beside the field, undone; and its status."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from engagement_desk.application.queries.details_page import details_page
from engagement_desk.application.queries.engagements import EngagementRow, show_engagement
from engagement_desk.domain.kinds import IpPasses, Status
from engagement_desk.domain.records.clients import Client
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.details import DetailsPage
from engagement_desk.ui.pages.details_fields import FIELDS
from engagement_desk.ui.place import Place
from engagement_desk.ui.widgets.editing import Choice, GrowingNote
from engagement_desk.ui.widgets.labels import Text


@pytest.fixture
def window(open_window, settle, north) -> MainWindow:
    """Give the window at the details of NORTH, as Ctrl+K leads there."""
    opened = open_window(north)
    opened.go(Place("engagement", "NORTH", "Log"))
    opened.reload_rail()
    settle(opened)
    QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "details")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(opened)
    return opened


def page(window: MainWindow) -> DetailsPage:
    found = window.page
    assert isinstance(found, DetailsPage)
    return found


def kept(window: MainWindow) -> EngagementRow:
    return window.ui.tasks.desk.ask(show_engagement, "NORTH", window.ui.now().today).engagement


def type_into(window: MainWindow, name: str, text: str, settle) -> QLineEdit:
    field = page(window).form.editor(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    return field


def test_the_palette_leads_to_the_details_and_the_rail_stays_at_the_engagement(window) -> None:
    assert window.place == Place("details", "NORTH")
    assert window.windowTitle() == "NORTH details · Engagement Desk"
    assert QApplication.focusWidget() is page(window).form.editor("client")
    row = window.rail.list.currentIndex()
    assert row.data() == "NORTH"
    QTest.keyClick(page(window).back, Qt.Key.Key_Space)
    assert window.place == Place("engagement", "NORTH")


def test_every_field_that_can_be_edited_is_there(window) -> None:
    names = {spec.name for specs in FIELDS for spec in specs}
    own = {"id", "key", "currency", "status", "tier", "structure", "renews", "created_at"}
    assert names == set(EngagementRow.__dataclass_fields__) - own


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("client", "Northlight <b>& Sons", "Northlight <b>& Sons"),
        ("title", "Board advisory", "Board advisory"),
        ("end", "2027-03-31", date(2027, 3, 31)),
        ("end", "", None),
        ("next_call", "2026-10-01 15:00", datetime(2026, 10, 1, 15, tzinfo=UTC)),
        ("zone", "Asia/Tokyo", "Asia/Tokyo"),
        ("nda_signed_on", "today", date(2026, 9, 30)),
        ("ip_owner", "the client", "the client"),
        ("response_days", "3", 3),
        ("renewal_months", "12", 12),
    ],
)
def test_what_is_typed_is_saved_and_undone(window, settle, name, text, value) -> None:
    before = getattr(kept(window), name)
    type_into(window, name, text, settle)
    assert getattr(kept(window), name) == value
    assert window._status.text == "Saved the details of NORTH"
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert getattr(kept(window), name) == before


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("client", ""),
        ("title", " "),
        ("start", "soon"),
        ("end", "2026-01-01"),
        ("next_call", "tomorrow noonish"),
        ("zone", "Mars/Olympus"),
        ("response_days", "-1"),
        ("renewal_months", "many"),
    ],
)
def test_wrong_input_stays_with_what_is_wrong_beside_it(window, settle, name, text) -> None:
    before = kept(window)
    field = type_into(window, name, text, settle)
    assert field.accessibleDescription()
    assert field.text() == text
    assert kept(window) == before


def test_choices_and_notes_are_saved_too(window, settle) -> None:
    choice, note = page(window).form.editor("ip_passes_on"), page(window).form.editor("why")
    assert isinstance(choice, Choice)
    assert isinstance(note, GrowingNote)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    note.setFocus()
    note.setPlainText("x" * 10_000 + " <b>& עברית ไทย")
    QTest.keyClick(note, Qt.Key.Key_Tab)
    settle(window)
    assert kept(window).ip_passes_on is IpPasses.ACCEPTANCE
    assert kept(window).why.endswith("<b>& עברית ไทย")


def test_the_status_is_changed_from_a_day_on(window, settle) -> None:
    card = page(window).status
    assert card.history.text() == "Active from 1 Jul 2026"
    card.status.setFocus()
    QTest.keyClick(card.status, Qt.Key.Key_Down)
    card.on.setFocus()
    QTest.keyClicks(card.on, "some day")
    QTest.keyClick(card.on, Qt.Key.Key_Return)
    settle(window)
    assert card.on.accessibleDescription()
    assert card.on.text() == "some day"
    card.on.selectAll()
    QTest.keyClicks(card.on, "2026-09-28")
    QTest.keyClick(card.on, Qt.Key.Key_Return)
    settle(window)
    assert kept(window).status is Status.PAUSED
    assert card.history.text() == "Active from 1 Jul 2026 · Paused from 28 Sep 2026"
    assert window._status.text == "NORTH: Paused from 28 Sep 2026"
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert kept(window).status is Status.ACTIVE


def test_attention_for_the_papers_leads_to_their_field(window) -> None:
    window.go(Place("details", "NORTH", focus="nda_signed_on"))
    assert QApplication.focusWidget() is page(window).form.editor("nda_signed_on")


def test_the_clients_legal_name_and_language_are_saved_refused_and_undone(window, settle) -> None:
    def client() -> Client:
        return window.ui.tasks.desk.ask(details_page, "NORTH", window.ui.now().today).client

    def typed(name: str, text: str) -> QLineEdit:
        field = page(window).client.form.editor(name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window)
        return field

    before = client().legal_name
    typed("legal_name", "Northlight <b>GmbH")
    assert client().legal_name == "Northlight <b>GmbH"
    typed("language", "de-CH")
    assert client().language == "de-CH"
    refused = typed("language", "!")
    assert (refused.text(), client().language) == ("!", "de-CH")
    shown = [label.text() for label in page(window).client.findChildren(Text) if label.isVisible()]
    assert any("is no language" in text for text in shown)
    typed("language", "fr")
    assert client().language == "fr"
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(window)
    assert (client().legal_name, client().language) == (before, "en")
