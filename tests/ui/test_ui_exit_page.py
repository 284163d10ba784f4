"""The exit page by keyboard: the statement, comparing, the policy, what is handed over, notices; wrong input stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.exits import (
    NewHandoverItem,
    NewNotice,
    SetExitPolicy,
    add_handover_item,
    add_notice,
    set_exit_policy,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.exits import exit_of, list_notices, show_exit_policy
from engagement_desk.domain.kinds import ExitReason, HandoverKind, NoticeKind, ShortfallRule, Side, Unused
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.exit import ExitPage
from engagement_desk.ui.pages.exit_items import read_item
from engagement_desk.ui.pages.exit_lines import AMOUNT, COMPARED, DIFFERENCE, SO_FAR, WORKING
from engagement_desk.ui.pages.exit_words import NO_POLICY, TOTAL_HEAD
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import money
from window_fixtures import Press

Show = Callable[..., tuple[MainWindow, ExitPage]]
TODAY = date(2026, 9, 30)
HOSTILE = "<b>&\x07" + "ก" * 20 + "שלום" + "x" * 10_000


@pytest.fixture
def agreed(north: Desk) -> Desk:
    """Give NORTH with 30 days of notice by the client, and 10 hours worked."""
    north.run(
        set_exit_policy,
        SetExitPolicy(
            key="NORTH",
            values={"notice_client_days": 30, "deemed_days": 2, "termination_fee_cents": 100_000},
            shortfall={ExitReason.CONVENIENCE_CLIENT: ShortfallRule.WAIVED},
        ),
    )
    north.run(log_time, "NORTH", TimeWords(seconds=36_000, day=date(2026, 9, 1), note="Review"))
    return north


@pytest.fixture
def opened(open_tab: Any) -> Show:
    return lambda desk, focus=None: open_tab(desk, "Exit", focus)


def column(page: ExitPage, number: int) -> list[str]:
    model = page.statement.lines.rows
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def policy(desk: Desk) -> Any:
    return desk.ask(show_exit_policy, "NORTH")


def said(window: MainWindow) -> str:
    return str(window._status.text)


def test_without_a_policy_the_page_says_what_is_missing_and_begins_it(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north)
    card = page.statement
    assert card.empty.text() == NO_POLICY
    assert card.empty.isVisible()
    assert not card.lines.isVisible()
    press(window, "Tab", "Tab", "Tab")
    assert card.write.hasFocus()
    press(window, "Space")
    assert page.policy.is_open
    press(window, text="30")
    press(window, "Tab")
    assert policy(north).notice_client_days == 30
    assert card.lines.isVisible()
    assert not card.empty.isVisible()
    assert "30 Oct 2026" in card.facts.text()
    press(window, "Ctrl+Z")
    assert policy(north).id is None
    assert card.empty.isVisible()


def test_an_end_by_agreement_needs_no_policy(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north)
    press(window, "Tab", "Down", "Down")
    assert page.statement.question.chosen_reason is ExitReason.MUTUAL
    assert page.statement.lines.isVisible()
    page.statement.copy_button.click()
    assert TOTAL_HEAD in QGuiApplication.clipboard().text()


def test_the_statement_is_the_one_of_the_engine_line_by_line(agreed: Desk, opened: Show) -> None:
    _window, page = opened(agreed)
    found = agreed.ask(exit_of, "NORTH", TODAY, ExitReason.CONVENIENCE_CLIENT)
    assert page.statement.total.text() == "$2,000.00"
    assert column(page, 0) == [*(line.label for line in found.lines), "Total"]
    assert column(page, AMOUNT)[0] == "$1,000.00"
    assert column(page, SO_FAR)[-2:] == ["$2,000.00", "$2,000.00"]
    assert "received 2 oct" in page.statement.facts.text().lower()
    assert "1 Nov 2026" in page.statement.facts.text()
    spoken = page.statement.lines.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert found.lines[0].label in spoken
    assert "1,000.00 earned through 30 Sep 2026 − 0.00 of it invoiced" in spoken


def test_a_day_is_typed_or_moved_and_a_wrong_one_stays_with_its_reason(
    agreed: Desk, opened: Show, press: Press
) -> None:
    window, page = opened(agreed)
    on = page.statement.question.on
    assert on.hasFocus()
    press(window, text="2026-10-15")
    press(window, "Return")
    assert "17 Oct" in page.statement.facts.text()
    press(window, "Up", "PgUp")
    assert on.day == date(2026, 11, 16)
    assert "18 Nov" in page.statement.facts.text()
    on.selectAll()
    press(window, text="soon")
    press(window, "Return")
    assert on.text() == "soon"
    assert on.is_wrong
    assert "soon" in page.statement.question.rows[0].message.text()
    agreed.run(log_time, "NORTH", TimeWords(seconds=3600, day=date(2026, 9, 2)))
    page.reload()
    press(window, "Home")
    assert (on.text(), on.is_wrong) == ("soon", True)
    on.selectAll()
    press(window, text="2999-12-31")
    press(window, "Return", "Up")
    assert on.day == date(2999, 12, 31)
    assert not on.is_wrong


def test_the_reasons_follow_the_side_and_an_open_end_has_no_expiry(agreed: Desk, opened: Show, press: Press) -> None:
    from engagement_desk.application.commands.engagements import EditEngagement, edit_engagement

    agreed.run(edit_engagement, EditEngagement(key="NORTH", values={"end": None}))
    window, page = opened(agreed)
    question = page.statement.question
    press(window, "Tab", "Down")
    assert question.chosen_reason is ExitReason.CONVENIENCE_CONSULTANT
    assert "notice days are not agreed" in page.statement.missing.text()
    assert page.statement.missing.isVisible()
    press(window, "Down", "Tab", "Down")
    assert question.chosen_reason is ExitReason.EXPIRY
    assert question.rows[2].message.isVisible()
    assert not page.statement.lines.isVisible()
    press(window, "Up")
    assert question.chosen_reason is ExitReason.MUTUAL
    assert not question.rows[2].message.isVisible()
    assert page.statement.lines.isVisible()


def test_comparing_adds_a_column_with_the_difference(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    table = page.statement.lines
    assert table.isColumnHidden(COMPARED)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.selectedIndexes()
    page.statement.compare_button.setFocus()
    press(window, "Space")
    assert page.statement.other.on.hasFocus()
    assert not table.selectedIndexes()
    assert not table.isColumnHidden(COMPARED)
    assert table.isColumnHidden(SO_FAR)
    assert table.isColumnHidden(WORKING)
    other = agreed.ask(exit_of, "NORTH", TODAY, ExitReason.MUTUAL)
    mine = agreed.ask(exit_of, "NORTH", TODAY, ExitReason.CONVENIENCE_CLIENT)
    assert other.total_cents > mine.total_cents
    assert column(page, COMPARED)[2] == "$0.00"
    assert column(page, DIFFERENCE)[0] == "–"
    assert column(page, DIFFERENCE)[2] == "−$1,000.00"
    assert page.statement.compared.text().endswith("more")
    press(window, text="2026-10-31")
    press(window, "Return")
    page.statement.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "2026-09-30" in copied
    assert "Notice on 2026-10-31, mutual agreement" in copied
    page.statement.compare_button.setFocus()
    press(window, "Space")
    assert table.isColumnHidden(COMPARED)
    assert not page.statement.other.isVisible()


def test_copying_takes_a_day_that_was_typed_a_moment_ago(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    press(window, text="2026-11-02")
    page.statement.copy_button.click()
    press(window, "F6")
    assert "Notice on 2026-11-02" in QGuiApplication.clipboard().text()
    assert "Copied" in said(window)
    QGuiApplication.clipboard().setText("mine")
    page.statement.question.on.setFocus()
    page.statement.question.on.selectAll()
    press(window, text="never")
    page.statement.copy_button.click()
    assert QGuiApplication.clipboard().text() == "mine"


def paper_text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages).split())


def test_the_statement_is_written_as_a_pdf_for_the_day_that_is_typed(
    agreed: Desk, opened: Show, press: Press, tmp_path: Path
) -> None:
    window, page = opened(agreed)
    press(window, text="2026-11-02")
    press(window, "Ctrl+Return")
    bar = page.export_bar
    assert QApplication.focusWidget() is bar.path
    assert bar.path.text().endswith("NORTH-2026-11-02-exit-convenience-client.pdf")
    assert page.statement.export_button.isHidden()
    bar.path.selectAll()
    press(window, text=str(tmp_path / "exit.pdf"))
    press(window, "Ctrl+Return")
    written = paper_text(tmp_path / "exit.pdf")
    owed = agreed.ask(exit_of, "NORTH", date(2026, 11, 2), ExitReason.CONVENIENCE_CLIENT)
    assert money(owed.total_cents) in written
    assert "Northlight Labs" in written
    assert bar.message.text() == "Written, 1 page."
    assert said(window) == f"Exported the exit statement of NORTH to {tmp_path / 'exit.pdf'}"
    press(window, "Escape")
    assert not bar.isVisible()
    assert QApplication.focusWidget() is page.statement.export_button


def test_two_statements_that_are_compared_are_written_side_by_side(
    agreed: Desk, opened: Show, press: Press, tmp_path: Path
) -> None:
    window, page = opened(agreed)
    press(window, "Ctrl+Return")
    bar = page.export_bar
    assert "B:" not in bar._label.text()
    page.statement.compare_button.click()
    press(window, text="2026-11-05")
    press(window, "Return")
    assert bar.path.text().endswith("NORTH-2026-09-30-exit-compared.pdf")
    assert "B: 5 Nov 2026, mutual agreement" in bar._label.text()
    bar.path.setFocus()
    bar.path.selectAll()
    press(window, text=str(tmp_path / "exit.pdf"))
    press(window, "Ctrl+Return")
    written = paper_text(tmp_path / "exit.pdf")
    mine = agreed.ask(exit_of, "NORTH", TODAY, ExitReason.CONVENIENCE_CLIENT)
    other = agreed.ask(exit_of, "NORTH", date(2026, 11, 5), ExitReason.MUTUAL)
    assert f"{money(mine.total_cents)} {money(other.total_cents)}" in written
    assert "2026-11-05" in written
    page.statement.compare_button.click()
    assert "B:" not in bar._label.text()


def test_the_file_follows_the_question_and_a_wrong_day_writes_nothing(
    agreed: Desk, opened: Show, press: Press, tmp_path: Path
) -> None:
    window, page = opened(agreed)
    question, bar = page.statement.question, page.export_bar
    press(window, "Ctrl+Return")
    bar.path.setText(str(tmp_path / Path(bar.path.text()).name))
    question.side.setFocus()
    press(window, "Down")
    question.on.setFocus()
    press(window, "Up")
    wanted = tmp_path / "NORTH-2026-10-01-exit-convenience-consultant.pdf"
    assert bar.path.text() == str(wanted)
    question.on.selectAll()
    press(window, text="never")
    press(window, "Ctrl+Return")
    assert question.rows[0].message.text()
    assert question.on.text() == "never"
    assert not wanted.exists()
    question.on.selectAll()
    press(window, text="2026-10-01")
    press(window, "Ctrl+Return")
    assert "2026-10-01" in paper_text(wanted)


def test_without_a_policy_the_next_step_is_to_write_it_and_the_bar_goes(
    north: Desk, opened: Show, press: Press
) -> None:
    window, page = opened(north)
    page.statement.question.side.setFocus()
    press(window, "Down", "Down", "Ctrl+Return")
    assert page.export_bar.path.text().endswith("-exit-mutual.pdf")
    page.statement.question.side.setFocus()
    press(window, "Home")
    assert not page.export_bar.isVisible()
    press(window, "Ctrl+Return")
    assert page.policy.form is not None
    assert QApplication.focusWidget() is page.policy.form.editor("notice_client_days")


def test_the_bar_does_not_follow_to_another_engagement(agreed: Desk, opened: Show, press: Press, settle: Any) -> None:
    agreed.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    window, page = opened(agreed)
    press(window, "Ctrl+Return")
    window.go(Place("engagement", "HALO", "Exit"))
    settle(window)
    assert not page.export_bar.isVisible()


def test_every_field_of_the_policy_is_saved_as_it_is_made(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north, "policy")
    assert page.policy.is_open
    for text in ("30", "15"):
        press(window, text=text)
        press(window, "Tab")
    press(window, "Down", "Tab", text="2")
    press(window, "Tab", text="By mail")
    press(window, "Tab", text="14")
    press(window, "Tab", text="60")
    press(window, "Tab", text="2500")
    press(window, "Tab", "Down", "Tab", text="7.5")
    press(window, "Tab", text="150")
    press(window, "Tab")
    for _ in ExitReason:
        press(window, "Down", "Tab")
    press(window, text="Confidentiality")
    press(window, "Return", text="IP")
    press(window, "Backtab")
    view = policy(north)
    assert (view.notice_client_days, view.notice_consultant_days, view.business, view.deemed_days) == (30, 15, True, 2)
    assert (view.delivery, view.cure_days, view.guarantee_days) == ("By mail", 14, 60)
    assert (view.termination_fee_cents, view.unused) == (250_000, Unused.REFUND)
    assert (view.transition_minutes, view.transition_rate_cents) == (450, 15_000)
    assert set(view.shortfall.values()) == {ShortfallRule.FULL}
    assert view.survival == ("Confidentiality", "IP")
    assert "30 business days" in page.policy.said.text()
    press(window, "Ctrl+Z")
    assert policy(north).survival == ()
    press(window, "Ctrl+Y")
    assert policy(north).survival == ("Confidentiality", "IP")


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("notice_client_days", "-3"),
        ("notice_client_days", "3651"),
        ("cure_days", "soon"),
        ("cure_days", ""),
        ("termination_fee_cents", "-1"),
        ("termination_fee_cents", "€5"),
        ("termination_fee_cents", "1.005"),
        ("transition_minutes", "many"),
        ("transition_rate_cents", "<b>"),
    ],
)
def test_what_the_policy_refuses_stays_beside_its_reason_and_the_rest_is_saved(
    agreed: Desk, opened: Show, press: Press, settle: Any, name: str, typed: str
) -> None:
    window, page = opened(agreed, "policy")
    form = page.policy.form
    assert form is not None
    before = policy(agreed)
    form.editor(name).setFocus()
    QTest.keySequence(form.editor(name), QKeySequence("Ctrl+A"))
    press(window, "Delete", text=typed)
    press(window, "Tab")
    message = form._fields[name].row.message
    assert message.isVisible()
    assert message.text()
    assert form.typed(name) == typed
    form.editor("delivery").setFocus()
    press(window, text="By mail")
    press(window, "Tab")
    assert policy(agreed) == replace(before, delivery="By mail")
    assert form.typed(name) == typed
    assert message.isVisible()
    page.policy.button.setFocus()
    settle(window)
    form.editor(name).setFocus()
    press(window, "Escape")
    assert not message.isVisible()
    press(window, "Escape")
    assert not page.policy.is_open
    assert page.policy.button.hasFocus()


def test_items_are_added_ticked_edited_and_removed_by_key(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    one = page.kind.lists[HandoverKind.HANDOVER]
    one.field.setFocus()
    press(window, text="Runbook, 10 days")
    press(window, "Return", text="Contacts")
    press(window, "Return")
    assert one.field.text() == ""
    assert [(item.text, item.days) for item in policy(agreed).handover] == [("Runbook", 10), ("Contacts", None)]
    first, second = one.ticks.values()
    assert "due 10 Oct" in first.accessibleName()
    first.setFocus()
    press(window, "Space")
    assert policy(agreed).handover[0].done_on == TODAY
    assert first.isChecked()
    press(window, "Ctrl+Z")
    assert policy(agreed).handover[0].done_on is None
    assert not first.isChecked()
    press(window, "F2")
    press(window, "End", text=", signed")
    press(window, "Tab", text="CTO")
    press(window, "Tab", text="Markdown")
    press(window, "Tab", "Ctrl+A", text="soon")
    press(window, "Tab")
    row = policy(agreed).handover[0]
    assert (row.text, row.owner, row.form, row.days) == ("Runbook, signed", "CTO", "Markdown", 10)
    assert page.kind.form.typed("days") == "soon"
    assert page.kind.form._fields["days"].row.message.isVisible()
    page.kind.form.editor("days").setFocus()
    press(window, "Escape", "Escape")
    assert not page.kind.form.isVisible()
    assert first.hasFocus()
    second.setFocus()
    press(window, "Delete")
    assert [item.text for item in policy(agreed).handover] == ["Runbook, signed"]
    assert "Contacts" in said(window)
    press(window, "Ctrl+Z")
    assert len(policy(agreed).handover) == len(one.ticks) == 2


def test_the_menu_of_an_item_edits_and_removes_it(agreed: Desk, opened: Show, settle: Any, qtbot: Any) -> None:
    agreed.run(add_handover_item, NewHandoverItem(key="NORTH", kind=HandoverKind.ACCESS, text="Console"))
    window, page = opened(agreed)
    (tick,) = page.kind.lists[HandoverKind.ACCESS].ticks.values()
    for number in range(2):
        tick.customContextMenuRequested.emit(tick.rect().center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[number].trigger()
        menu.close()
        settle(window)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        assert page.kind.form.isVisible() is (number == 0)
    assert policy(agreed).access == ()


def test_f6_leads_through_the_cards(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    for widget in (page.policy.button, page.kind.lists[HandoverKind.HANDOVER].field, page.notices.begin_button):
        press(window, "F6")
        assert widget.hasFocus()


def test_an_item_that_is_refused_stays_in_its_field(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    one = page.kind.lists[HandoverKind.ACCESS]
    one.field.setFocus()
    press(window, text="Cloud console 9999 days")
    press(window, "Return")
    assert one.field.text() == "Cloud console 9999 days"
    assert one.message.isVisible()
    assert policy(agreed).access == ()
    press(window, "Backspace", "Backspace")
    assert not one.message.isVisible()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Runbook, 10 days", ("Runbook", 10)),
        ("Runbook 10d", ("Runbook", 10)),
        ("  Top 10 contacts ", ("Top 10 contacts", None)),
        ("5 days", ("5 days", None)),
    ],
)
def test_days_are_read_from_the_end_of_an_item(typed: str, read: tuple[str, int | None]) -> None:
    assert read_item(typed) == read


def test_notices_are_recorded_changed_and_withdrawn(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    card = page.notices
    press(window, "Ctrl+N", "Tab", "Down", "Tab", "Ctrl+A", text="2026-09-20")
    press(window, "Tab", text="2026-09-19")
    card.record_button.setFocus()
    press(window, "Space")
    assert "cannot be received" in card.form._fields["received_on"].row.message.text()
    assert card.form.typed("received_on") == "2026-09-19"
    assert agreed.ask(list_notices, "NORTH") == ()
    card.form.editor("received_on").setFocus()
    press(window, "Ctrl+A", text="2026-09-22")
    press(window, "Tab", "Space")
    (row,) = agreed.ask(list_notices, "NORTH")
    assert (row.side, row.kind, row.sent_on, row.received_on) == (
        Side.CLIENT, NoticeKind.BREACH, date(2026, 9, 20), date(2026, 9, 22),
    )  # fmt: skip
    assert card.begin_button.hasFocus()
    card.list.setFocus()
    press(window, "Return")
    assert card.form.editor("cured_on").isVisible()
    card.form.editor("cured_on").setFocus()
    press(window, text="2026-09-01")
    press(window, "Tab")
    assert card.form._fields["cured_on"].row.message.isVisible()
    card.form.editor("cured_on").setFocus()
    press(window, "Ctrl+A", text="2026-09-29")
    press(window, "Tab")
    assert agreed.ask(list_notices, "NORTH")[0].cured_on == date(2026, 9, 29)
    assert "cured 29 Sep 2026" in card.list.doors.doors[0].note
    card.withdraw_button.setFocus()
    press(window, "Space")
    assert agreed.ask(list_notices, "NORTH") == ()
    assert card.empty.isVisible()
    assert not card.form.isVisible()
    press(window, "Ctrl+Z")
    assert len(agreed.ask(list_notices, "NORTH")) == 1


def test_escape_takes_back_what_was_typed_and_then_the_form(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    press(window, "Ctrl+N", "Tab", "Tab", "Ctrl+A", text="soon")
    press(window, "Escape")
    assert page.notices.form.typed("sent_on") == "2026-09-30"
    press(window, "Escape")
    assert not page.notices.form.isVisible()
    assert page.notices.begin_button.hasFocus()


def test_a_line_leads_to_what_is_behind_it(agreed: Desk, opened: Show, press: Press) -> None:
    window, page = opened(agreed)
    table = page.statement.lines
    table.setFocus(Qt.FocusReason.TabFocusReason)
    codes = [row.code for row in table.rows.rows]
    press(window, *["Down"] * codes.index("termination_fee"), "Return")
    assert page.policy.form is not None
    assert page.policy.form.editor("termination_fee_cents").hasFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, "Ctrl+Home", *["Down"] * codes.index("shortfall"), "Return")
    assert page.policy.form.editor("shortfall_convenience_client").hasFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, "Ctrl+Home", *["Down"] * codes.index("notice_fees"), "Return")
    assert window.windowTitle().startswith("NORTH Terms")


def test_an_open_deliverable_leads_to_itself(agreed: Desk, opened: Show, press: Press) -> None:
    made = agreed.run(add_deliverable, NewDeliverable(key="NORTH", title="Audit")).result
    window, page = opened(agreed)
    page.kind.open_doors.setFocus()
    press(window, "Return")
    assert window.windowTitle().startswith("NORTH Deliverables")
    assert window.page._page("Deliverables").detail.row.id == made.id


def test_hostile_text_is_shown_as_it_is_typed(agreed: Desk, opened: Show) -> None:
    for kind in HandoverKind:
        agreed.run(add_handover_item, NewHandoverItem(key="NORTH", kind=kind, text=HOSTILE, owner="<i>x</i>"))
    agreed.run(set_exit_policy, SetExitPolicy(key="NORTH", values={"survival": (HOSTILE,), "delivery": HOSTILE}))
    agreed.run(add_deliverable, NewDeliverable(key="NORTH", title="<h1>Audit</h1>"))
    wanted = NewNotice(key="NORTH", side=Side.CLIENT, kind=NoticeKind.TERMINATION, sent_on=TODAY)
    agreed.run(add_notice, wanted)
    window, page = opened(agreed, "policy")
    tick = next(iter(page.kind.lists[HandoverKind.HANDOVER].ticks.values()))
    assert "<b>&" in tick.accessibleName()
    assert page.kind.open_doors.doors.doors[1].text == "<h1>Audit</h1>"
    page.statement.copy()
    assert "<b>&" in QGuiApplication.clipboard().text()
    assert not window.grab().isNull()


def test_what_has_the_focus_is_brought_into_sight(agreed: Desk, opened: Show, press: Press, qtbot: Any) -> None:
    window, page = opened(agreed)
    window.resize(900, 560)
    area = page.findChild(QScrollArea)
    assert area is not None
    press(window, "Ctrl+N")
    editor = page.notices.form.editor("side")

    def is_in_sight() -> bool:
        top = editor.mapTo(area.viewport(), editor.rect().topLeft()).y()
        return top >= 0 and top + editor.height() <= area.viewport().height()

    qtbot.waitUntil(is_in_sight)


def test_tab_goes_through_the_page_in_reading_order(agreed: Desk, opened: Show, press: Press) -> None:
    agreed.run(add_handover_item, NewHandoverItem(key="NORTH", kind=HandoverKind.HANDOVER, text="Runbook"))
    window, page = opened(agreed)
    statement, kind = page.statement, page.kind
    one, other = kind.lists.values()
    expected = [
        statement.question.side,
        statement.question.reason,
        statement.lines,
        statement.export_button,
        statement.copy_button,
        statement.compare_button,
        page.policy.button,
        *one.ticks.values(),
        one.field,
        other.field,
        page.notices.begin_button,
    ]
    for widget in expected:
        press(window, "Tab")
        assert QApplication.focusWidget() is widget


def test_another_engagement_does_not_show_the_one_before(agreed: Desk, opened: Show, settle: Any) -> None:
    agreed.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    window, page = opened(agreed)
    page.notices.begin()
    window.go(Place("engagement", "HALO", "Exit"))
    settle(window)
    assert page.statement.empty.isVisible()
    assert not page.notices.form.isVisible()
    assert page.kind.key == "HALO"


def test_undoing_an_amount_that_was_typed_in_short_brings_the_old_one_back(
    agreed: Desk, opened: Show, press: Press
) -> None:
    window, page = opened(agreed, "policy")
    form = page.policy.form
    assert form is not None
    form.editor("termination_fee_cents").setFocus()
    press(window, "Ctrl+A", text="2500")
    press(window, "Tab")
    assert policy(agreed).termination_fee_cents == 250_000
    assert form.typed("termination_fee_cents") == "2500.00"
    page.policy.button.setFocus()
    press(window, "Ctrl+Z")
    assert policy(agreed).termination_fee_cents == 100_000
    assert form.typed("termination_fee_cents") == "1000.00"
    form.editor("delivery").setFocus()
    press(window, text="By mail")
    press(window, "Tab")
    assert policy(agreed).termination_fee_cents == 100_000
