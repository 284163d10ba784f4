"""Enter twice, or a double click, before the first was answered: one record, in every form that makes one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.engagements import show_engagement
from engagement_desk.application.queries.exits import list_notices, show_exit_policy
from engagement_desk.application.queries.money import list_expenses, list_invoices
from engagement_desk.application.queries.orders import list_orders
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.domain.kinds import ClauseKind, HandoverKind
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place
from window_fixtures import cover, focused, type_over

TODAY = date(2026, 9, 30)


@pytest.fixture
def agreed(north: Desk) -> Desk:
    """Give NORTH with a scope in force and an hour that is on no invoice."""
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Architecture review", ref="1.1"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1)))
    north.run(log_time, "NORTH", TimeWords(seconds=3600, day=date(2026, 9, 1)))
    return north


@pytest.fixture
def shown(agreed: Desk, open_window: Any, settle: Any) -> Callable[..., tuple[MainWindow, Any]]:
    def show(name: str, tab: str | None = None) -> tuple[MainWindow, Any]:
        window = open_window(agreed)
        window.go(Place(name, "NORTH", tab))
        window.activateWindow()
        settle(window)
        page: Any = window.page
        return window, page._page(tab) if tab else page

    return show


def click_twice(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)


def thrice(settle: Any, window: MainWindow) -> None:
    """Press Enter twice at once, and once more when it was answered."""
    field = focused()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(window)


def test_an_expense(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, page = shown("money")
    page.expenses.begin_new()
    form = page.expenses.opened.form
    press(window, text="Train")
    form.rows["amount_cents"].editor.setFocus()
    type_over("120.50")
    thrice(settle, window)
    assert len(agreed.ask(list_expenses, "NORTH")) == 1


def test_an_expense_by_a_double_click(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, page = shown("money")
    page.expenses.begin_new()
    form = page.expenses.opened.form
    press(window, text="Train")
    form.rows["amount_cents"].editor.setFocus()
    type_over("120.50")
    click_twice(form.buttons["save"])
    settle(window)
    assert len(agreed.ask(list_expenses, "NORTH")) == 1


def test_an_invoice(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, _page = shown("money")
    press(window, "Ctrl+Return", text="2026-001")
    thrice(settle, window)
    assert [row.ref for row in agreed.ask(list_invoices, "NORTH")] == ["2026-001"]


def test_a_notice(agreed: Desk, shown: Any, settle: Any) -> None:
    window, page = shown("engagement", "Exit")
    page.notices.begin()
    page.notices.record_button.setFocus()
    for _ in range(2):
        QTest.keyClick(page.notices.record_button, Qt.Key.Key_Space)
    settle(window)
    assert len(agreed.ask(list_notices, "NORTH")) == 1


def test_an_item_to_hand_over_but_two_of_different_words(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, page = shown("engagement", "Exit")
    one = page.kind.lists[HandoverKind.HANDOVER]
    one.field.setFocus()
    press(window, text="Runbook, 10 days")
    thrice(settle, window)
    assert [row.text for row in agreed.ask(show_exit_policy, "NORTH").handover] == ["Runbook"]
    press(window, text="Keys")
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    type_over("Contacts")
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    settle(window)
    assert [row.text for row in agreed.ask(show_exit_policy, "NORTH").handover] == ["Runbook", "Keys", "Contacts"]
    assert one.field.text() == ""


def test_a_correction(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    agreed.run(log_time, "NORTH", TimeWords(seconds=3600, day=TODAY))
    cover(agreed, TODAY)
    window, page = shown("today")
    page.table.setFocus()
    page.table.selectRow(0)
    press(window, "F2", text="-10m twice")
    thrice(settle, window)
    entries = agreed.ask(lambda reading: reading.entries(EntryFilter()))
    assert [line.worked_seconds for line in entries if line.corrects_id is not None] == [-600]


def test_a_request(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, page = shown("engagement", "Scope")
    page.requests.begin_new()
    press(window, text="Join the rota")
    thrice(settle, window)
    assert [row.words for row in agreed.ask(list_requests, "NORTH")] == ["Join the rota"]


def test_a_request_from_the_line_of_the_brief(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, _page = shown("engagement", "Brief")
    press(window, "Ctrl+J", text="join the rota")
    settle(window)
    for _ in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert [row.words for row in agreed.ask(list_requests, "NORTH")] == ["join the rota"]


def test_a_status(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, page = shown("details")
    page.status.status.setFocus()
    QTest.keyClick(page.status.status, Qt.Key.Key_Down)
    page.status.on.setFocus()
    press(window, text="2026-09-28")
    thrice(settle, window)
    days = [row.on for row in agreed.ask(show_engagement, "NORTH", TODAY).statuses]
    assert days.count(date(2026, 9, 28)) == 1


def test_a_change_order(agreed: Desk, shown: Any, settle: Any, press: Any) -> None:
    window, page = shown("engagement", "Scope")
    page.orders.begin_new()
    press(window, text="Cover")
    thrice(settle, window)
    assert [row.title for row in agreed.ask(list_orders, "NORTH", TODAY).change_orders] == ["Cover"]
