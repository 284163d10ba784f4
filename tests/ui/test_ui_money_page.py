"""Invoices and expenses by keyboard: what is unbilled is taken and locked, paid and voided; expenses are kept."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.exits import ExitValues, SetExitPolicy, set_exit_policy
from engagement_desk.application.commands.money import NewExpense, NewInvoice, add_expense, add_invoice, void_invoice
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.money import list_expenses, list_invoices, unbilled_of
from engagement_desk.domain.kinds import Structure
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.models.rows import ROW_ROLE
from engagement_desk.ui.pages.money import MoneyPage
from engagement_desk.ui.place import Place
from window_fixtures import Settle, focused, type_over

TODAY = date(2026, 9, 30)
LONG = "x" * 10_000
ODD = "<b>&\x00 שלום ไทย"


@pytest.fixture
def worked(north: Desk) -> Desk:
    """Give NORTH with three hours on three days of August and September: $300.00."""
    for day in (date(2026, 8, 10), date(2026, 9, 1), date(2026, 9, 28)):
        north.run(log_time, "NORTH", TimeWords(seconds=3600, day=day, note=f"work of {day}"))
    return north


@pytest.fixture
def window(open_window, settle: Settle, worked: Desk) -> MainWindow:
    """Give the window at the money of NORTH."""
    opened: MainWindow = open_window(worked)
    opened.go(Place("money", "NORTH"))
    opened.activateWindow()
    settle(opened)
    return opened


def page(window: MainWindow) -> MoneyPage:
    found = window.page
    assert isinstance(found, MoneyPage)
    return found


def refs(desk: Desk) -> list[str]:
    return [row.ref for row in desk.ask(list_invoices, "NORTH")]


def locked(desk: Desk) -> int:
    return sum(entry.invoice_id is not None for entry in desk.ask(lambda reading: reading.entries(EntryFilter())))


def bill(desk: Desk, ref: str, through: date = TODAY) -> None:
    desk.run(add_invoice, NewInvoice(key="NORTH", ref=ref, on=through, through=through))


def test_the_menu_the_header_and_the_page_of_details_lead_here(open_window, settle, north, press) -> None:
    window = open_window(north)
    window.go(Place("engagement", "NORTH", "Brief"))
    window.activateWindow()
    settle(window)
    window.actions_book.trigger("engagement.money")
    settle(window)
    assert window.place == Place("money", "NORTH")
    assert window.windowTitle() == "NORTH invoices and expenses · Engagement Desk"
    press(window, "Alt+Left")
    assert window.place == Place("engagement", "NORTH", "Brief")
    link = window.page.money
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    settle(window)
    assert page(window).unbilled.through.hasFocus()
    page(window).back.click()
    settle(window)
    assert window.place == Place("engagement", "NORTH")


def test_what_is_unbilled_is_summed_through_the_day_that_is_typed(window, press) -> None:
    card = page(window).unbilled
    assert card.total.text() == "$300.00"
    assert card.said.text() == "3 items earned through 30 Sep 2026 and on no invoice"
    type_over("2026-08-31")
    press(window, "Return")
    assert (card.total.text(), card.table.rows.rowCount()) == ("$100.00", 1)
    assert card.said.text().startswith("1 item earned")
    press(window, "Up")
    assert card.table.rows.rowCount() == 2
    type_over("31 August")
    press(window, "Return")
    assert "31 August" in card.through.accessibleDescription()
    assert card.through.text() == "31 August"
    type_over("2026-07-31")
    press(window, "Return")
    assert card.through.accessibleDescription() == ""
    assert (card.total.text(), card.said.text()) == ("$0.00", "Nothing through 31 Jul 2026")
    assert not card.table.isVisible()
    assert not card.record.isVisible()
    press(window, "Ctrl+Return")
    assert card.adding.form is None


def test_an_invoice_is_recorded_by_keys_locks_what_it_takes_and_is_undone(window, worked, press) -> None:
    shown = page(window)
    press(window, "Ctrl+Return")
    assert shown.unbilled.adding.form.isVisible()
    QTest.keyClicks(focused(), "2026-014")
    press(window, "Return")
    (invoice,) = worked.ask(list_invoices, "NORTH")
    assert (invoice.ref, invoice.on, invoice.through, invoice.amount_cents) == ("2026-014", TODAY, TODAY, 30_000)
    assert locked(worked) == 3
    assert shown.unbilled.total.text() == "$0.00"
    assert shown.invoices.table.hasFocus()
    assert shown.invoices.table.current().ref == "2026-014"
    assert shown.invoices.aside.text() == "$300.00 open"
    assert "unclassified" in window._status.text
    assert window._status.undo.isVisible()
    press(window, "Ctrl+Z")
    assert (refs(worked), locked(worked), shown.unbilled.total.text()) == ([], 0, "$300.00")
    press(window, "Ctrl+Shift+Z")
    assert (refs(worked), locked(worked)) == (["2026-014"], 3)


def test_an_open_form_takes_what_is_unbilled_through_the_day_chosen_since(window, settle, worked, press) -> None:
    shown = page(window)
    shown.unbilled.record.click()
    settle(window)
    form = shown.unbilled.adding.form
    assert form._facts.text() == "Takes 3 items through 30 Sep 2026, $300.00, and locks their entries."
    shown.unbilled.through.setFocus()
    type_over("2026-08-31")
    press(window, "Return")
    assert form._facts.text() == "Takes 1 item through 31 Aug 2026, $100.00, and locks their entries."
    form.rows["ref"].editor.setFocus()
    QTest.keyClicks(focused(), "A")
    press(window, "Ctrl+Return")
    (invoice,) = worked.ask(list_invoices, "NORTH")
    assert (invoice.through, invoice.amount_cents, locked(worked)) == (date(2026, 8, 31), 10_000, 1)


def test_wrong_words_of_an_invoice_stay_with_what_is_wrong_beside_them(window, settle, worked, press) -> None:
    bill(worked, "A-1", date(2026, 8, 31))
    window.ui.tasks.run(
        lambda uow, now: add_expense(uow, now, NewExpense(key="NORTH", amount_cents=1, on=now.today, note=""))
    )
    settle(window)
    press(window, "Ctrl+N")
    form = page(window).unbilled.adding.form
    ref, on = form.rows["ref"].editor, form.rows["on"].editor
    press(window, "Return")
    assert "reference" in ref.accessibleDescription()
    QTest.keyClicks(ref, " a-1 ")
    press(window, "Return")
    assert "a-1" in ref.accessibleDescription()
    assert (ref.text(), ref.hasFocus()) == (" a-1 ", True)
    on.setFocus()
    type_over("soon")
    press(window, "Return")
    assert (on.text(), on.accessibleDescription()[:6]) == ("soon", "“soon”")
    assert refs(worked) == ["A-1"]
    press(window, "Escape")
    assert page(window).unbilled.adding.form is None
    assert page(window).unbilled.table.hasFocus()
    press(window, "Ctrl+Return")
    assert page(window).unbilled.adding.form.rows["ref"].editor.text() == ""


def test_what_was_taken_meanwhile_is_told_in_the_words_of_the_window(window, worked, press) -> None:
    press(window, "Ctrl+Return")
    form = page(window).unbilled.adding.form
    bill(worked, "elsewhere")
    QTest.keyClicks(focused(), "B")
    press(window, "Return")
    assert form.wrong.text() == "Nothing of NORTH through 30 Sep 2026 is unbilled; choose a later day."
    assert refs(worked) == ["elsewhere"]


def test_an_invoice_is_paid_not_paid_after_all_and_voided_by_keys(window, settle, worked, press) -> None:
    shown = page(window)
    window.ui.tasks.run(add_invoice, NewInvoice(key="NORTH", ref=ODD, on=TODAY, through=TODAY))
    settle(window)
    shown.invoices.table.setFocus()
    press(window, "Return")
    form = shown.invoices.opened.form
    assert "locked" in form._facts.text()
    assert shown.invoices.lines.rows.rowCount() == 3
    assert shown.invoices.lines.isVisible()
    type_over("2026-10-32")
    press(window, "Return")
    assert "2026-10-32" in form.rows["paid_on"].editor.accessibleDescription()
    type_over("2026-09-15")
    press(window, "Return")
    assert worked.ask(list_invoices, "NORTH")[0].paid_on == date(2026, 9, 15)
    assert shown.invoices.aside.text() == ""
    assert shown.invoices.table.hasFocus()
    assert not shown.invoices.lines.isVisible()
    press(window, "Return", "Tab", "Tab", "Space")
    assert worked.ask(list_invoices, "NORTH")[0].paid_on is None
    assert "is open again" in window._status.text
    press(window, "Return", "Tab", "Tab")
    assert focused().text() == "Void it"
    press(window, "Space")
    assert worked.ask(list_invoices, "NORTH")[0].voided_on == TODAY
    assert (locked(worked), shown.unbilled.total.text()) == (0, "$300.00")
    press(window, "Return")
    assert list(shown.invoices.opened.form.buttons) == ["close"]
    assert "Void since" in shown.invoices.opened.form._facts.text()
    press(window, "Escape", "Ctrl+Z")
    assert (worked.ask(list_invoices, "NORTH")[0].voided_on, locked(worked)) == (None, 3)


def test_an_invoice_that_is_gone_is_told_beside_the_buttons(window, settle, worked, press) -> None:
    shown = page(window)
    window.ui.tasks.run(add_invoice, NewInvoice(key="NORTH", ref="A", on=TODAY, through=TODAY))
    settle(window)
    shown.invoices.table.setFocus()
    press(window, "Return")
    worked.run(void_invoice, "A")
    press(window, "Return")
    assert shown.invoices.opened.form.wrong.text() == "There is no invoice A that stands any more."


def test_a_click_opens_an_invoice_and_a_second_one_leaves_it_open(window, settle) -> None:
    shown = page(window)
    window.ui.tasks.run(add_invoice, NewInvoice(key="NORTH", ref="A", on=TODAY, through=TODAY))
    settle(window)
    table = shown.invoices.table
    place = table.visualRect(table.rows.index(0, 0)).center()
    for _ in range(2):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
        settle(window)
        assert shown.invoices.opened.form is not None


def test_expenses_are_added_changed_and_taken_out_by_keys(window, settle, worked, press) -> None:
    card = page(window).expenses
    card.new_button.setFocus()
    press(window, "Space")
    for text in ("Train <b>&", "120.50", "2026-09-03"):
        type_over(text)
        press(window, "Tab")
    press(window, "Down", "Tab", "Down", "Ctrl+Return")
    (row,) = worked.ask(list_expenses, "NORTH")
    assert (row.note, row.amount_cents, row.on) == ("Train <b>&", 12_050, date(2026, 9, 3))
    assert (row.committed, row.rechargeable) == (True, True)
    assert window._status.text == "Added the expense $120.50 Train <b>&"
    assert card.aside.text() == "$120.50 owed at an exit"
    assert card.table.hasFocus()
    press(window, "Return", "Tab")
    type_over("99")
    press(window, "Return")
    assert worked.ask(list_expenses, "NORTH")[0].amount_cents == 9_900
    press(window, "Delete")
    assert worked.ask(list_expenses, "NORTH") == ()
    assert window._status.text == "Removed the expense $99.00 Train <b>&"
    press(window, "Ctrl+Z", "Ctrl+Z")
    assert worked.ask(list_expenses, "NORTH")[0].amount_cents == 12_050
    card.table.setFocus()
    press(window, "Ctrl+N")
    assert card.opened.form.expense_id == ""
    press(window, "Escape", "Return")
    card.opened.form.buttons["remove"].click()
    settle(window)
    assert worked.ask(list_expenses, "NORTH") == ()
    assert card.new_button.hasFocus()


def test_wrong_words_of_an_expense_stay_with_what_is_wrong_beside_them(window, worked, press) -> None:
    card = page(window).expenses
    card.begin_new()
    form = card.opened.form
    amount, on = form.rows["amount_cents"].editor, form.rows["on"].editor
    form.rows["note"].editor.insert(LONG)
    for text in ("", "0", "-3", "1.005", "many"):
        amount.setFocus()
        type_over(text)
        press(window, "Return")
        assert amount.accessibleDescription()
        assert amount.text() == text
    type_over("5")
    on.setFocus()
    type_over("2026-02-30")
    press(window, "Return")
    assert "2026-02-30" in on.accessibleDescription()
    assert worked.ask(list_expenses, "NORTH") == ()
    type_over("yesterday")
    press(window, "Return")
    (row,) = worked.ask(list_expenses, "NORTH")
    assert (row.on, row.note) == (date(2026, 9, 29), LONG)


def test_an_expense_that_is_gone_closes_its_form(window, settle, worked, press) -> None:
    card = page(window).expenses
    window.ui.tasks.run(add_expense, NewExpense(key="NORTH", amount_cents=500, on=TODAY, note=ODD))
    settle(window)
    card.table.setFocus()
    press(window, "Return")
    assert card.opened.form is not None
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert card.opened.form is None
    assert card._none.isVisible()


@pytest.mark.parametrize(("kind", "tab"), [("time", "Hours"), ("fee", "Terms")])
def test_enter_on_an_item_leads_to_what_is_behind_it(window, settle, worked, press, kind, tab) -> None:
    if kind == "fee":
        values = {"structure": Structure.RETAINER, "period_fee_cents": 300_000}
        window.ui.tasks.run(set_terms, SetTerms(key="NORTH", effective_from=date(2026, 9, 1), values=values))
        settle(window)
    table = page(window).unbilled.table
    number = next(n for n, row in enumerate(table.rows.rows) if row.kind == kind)
    item = table.rows.row(number).item
    table.setFocus()
    table.selectRow(number)
    press(window, "Return")
    assert window.place == Place("engagement", "NORTH", tab, item if kind == "time" else None)


def test_another_engagement_has_its_own_money_and_its_own_currency(window, settle, worked, press) -> None:
    values = {"rate_cents": 15_000, "minimum_cents": 0}
    wanted = NewEngagement(key="TOKYO", client="Tokyo", title="A", start=date(2026, 7, 1), currency="JPY", terms=values)
    worked.run(new_engagement, wanted)
    worked.run(log_time, "TOKYO", TimeWords(seconds=3600, day=date(2026, 9, 3), note=ODD))
    press(window, "Ctrl+Return")
    QTest.keyClicks(focused(), "half")
    window.go(Place("money", "TOKYO"))
    settle(window)
    shown = page(window)
    assert shown.unbilled.adding.form is None
    assert shown.unbilled.total.text() == "15,000 JPY"
    assert shown.unbilled.table.rows.index(0, 5).data() == "15,000 JPY"
    press(window, "Ctrl+Return")
    QTest.keyClicks(focused(), "T-1")
    press(window, "Return")
    assert worked.ask(unbilled_of, "TOKYO", TODAY).items == ()
    window.go(Place("money", "NORTH"))
    settle(window)
    press(window, "Ctrl+Return")
    assert shown.unbilled.adding.form.rows["ref"].editor.text() == "half"


def test_many_items_scroll_in_their_table_and_narrow_windows_hide_columns(window, settle, worked) -> None:
    for number in range(40):
        worked.run(log_time, "NORTH", TimeWords(seconds=60, day=TODAY, note=f"{number} {ODD} {LONG}"))
    shown = page(window)
    shown.reload()
    settle(window)
    table = shown.unbilled.table
    assert table.rows.rowCount() == 43
    assert table.height() < 14 * window.ui.theme.px(28)
    assert "\x00" not in table.rows.index(20, 3).data()
    window.ui.theme.zoom(200)
    settle(window)
    assert table.isColumnHidden(1)
    assert not table.isColumnHidden(5)
    assert table.horizontalScrollBar().maximum() == 0


def test_a_screen_reader_hears_whole_rows(window, settle, worked) -> None:
    window.ui.tasks.run(add_invoice, NewInvoice(key="NORTH", ref="A", on=TODAY, through=TODAY))
    window.ui.tasks.run(add_expense, NewExpense(key="NORTH", amount_cents=500, on=TODAY, note="Train", committed=True))
    worked.run(log_time, "NORTH", TimeWords(seconds=3600, day=TODAY, note="call"))
    settle(window)
    page(window).reload()
    settle(window)
    shown = page(window)
    tables = (shown.unbilled.table, shown.invoices.table, shown.expenses.table)
    said = [table.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) for table in tables]
    assert said == [
        "30 Sep 2026, time, Owner, call, 1 hour, $100.00",
        "A, 30 Sep 2026, $300.00, open",
        "30 Sep 2026, Train, $5.00, owed at an exit, paid by you",
    ]
    assert all(table.rows.index(0, 0).data(ROW_ROLE) is table.rows.row(0) for table in tables)


def test_tab_leads_through_the_page_in_the_order_in_which_it_is_read(window, settle, worked, press) -> None:
    window.ui.tasks.run(add_invoice, NewInvoice(key="NORTH", ref="A", on=date(2026, 8, 31), through=date(2026, 8, 31)))
    settle(window)
    page(window).unbilled.through.setFocus()
    met = []
    for _ in range(5):
        at = focused()
        met.append(at.text() if isinstance(at, QAbstractButton) else at.accessibleName())
        press(window, "Tab")
    assert met == ["Through", "Record invoice  Ctrl+Enter", "Unbilled", "Invoices", "Add an expense"]


def test_a_figure_of_the_exit_statement_opens_what_is_unbilled_through_its_day(window, settle, worked, press) -> None:
    days = ExitValues(notice_client_days=30, notice_consultant_days=30)
    worked.run(set_exit_policy, SetExitPolicy(key="NORTH", values=days))
    window.go(Place("engagement", "NORTH", "Exit"))
    settle(window)
    type_over("2026-08-31")
    press(window, "Return")
    lines = window.page._page("Exit").statement.lines
    unbilled = next(n for n in range(lines.rows.rowCount()) if lines.rows.row(n).code == "unbilled")
    amount = lines.rows.row(unbilled).amount_cents
    lines.setFocus()
    lines.setCurrentIndex(lines.rows.index(unbilled, 0))
    press(window, "Return")
    assert window.place == Place("money", "NORTH", focus="2026-08-31")
    assert page(window).unbilled.through.day == date(2026, 8, 31)
    assert (page(window).unbilled.total.text(), amount) == ("$100.00", 10_000)
    press(window, "Alt+Left")
    assert window.place == Place("engagement", "NORTH", "Exit")


def test_the_window_comes_back_to_the_money_it_was_left_at(window, worked) -> None:
    window._memory.keep()
    assert window._memory.place({"NORTH"}) == Place("money", "NORTH")
    assert window._memory.place({"OTHER"}) == Place("today")
