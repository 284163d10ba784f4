"""The scope page by keyboard: clauses in place, issuing, the difference, requests and change orders."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.scope import (
    ClauseEdit,
    Issue,
    NewClause,
    add_clause,
    edit_clause,
    issue_scope,
    remove_clause,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.orders import list_orders
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, OrderStatus
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.scope import ScopePage
from engagement_desk.ui.pages.scope_template_form import TemplateForm
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading, read_field
from engagement_desk.ui.widgets.inline_form import InlineForm
from window_fixtures import Settle, Tab, focused

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 9, 30)


@pytest.fixture
def issued(north: Desk) -> Desk:
    for kind, text in ((ClauseKind.INCLUDED, "Architecture review"), (ClauseKind.EXCLUDED, "Writing production code")):
        north.run(add_clause, NewClause(key="NORTH", kind=kind, text=text))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1), reason="signed"))
    return north


@pytest.fixture
def opened(issued: Desk, open_tab: Tab) -> tuple[MainWindow, ScopePage]:
    return open_tab(issued, "Scope")


def field(form: QWidget | None, name: str) -> QWidget:
    assert isinstance(form, InlineForm)
    return form.rows[name].editor


def texts(page: ScopePage) -> list[str]:
    return [f"{door.ref} {door.text}".strip() for door in page.clauses.list.doors.doors]


def test_a_clause_is_edited_in_place_issued_and_compared(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    assert texts(page) == ["In scope", "1.1 Architecture review", "Out of scope", "2.1 Writing production code"]
    assert focused() is page.clauses.list
    qtbot.keyClick(focused(), Qt.Key.Key_F2)
    qtbot.keyClicks(focused(), ", quarterly")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    settle(window)
    draft = issued.ask(show_scope, "NORTH", TODAY).draft
    assert draft is not None
    assert draft[0].text == "Architecture review, quarterly"
    assert page.clauses.issue_button.isVisible()
    assert page.clauses.list.doors.doors[1].aside == "new wording"

    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle(window)
    effective = focused()
    assert isinstance(effective, QLineEdit)
    effective.clear()
    qtbot.keyClicks(effective, "2026-06-01")
    qtbot.keyClick(effective, Qt.Key.Key_Return)
    settle(window)
    assert "in force from 1 Jul 2026" in effective.accessibleDescription()
    assert effective.text() == "2026-06-01"
    effective.clear()
    qtbot.keyClicks(effective, "2026-09-15")
    qtbot.keyClick(effective, Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "on the call of 14 September")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle(window)
    view = issued.ask(show_scope, "NORTH", TODAY)
    assert view.draft is None
    assert view.revision is not None
    assert (view.revision.number, view.revision.reason) == (2, "on the call of 14 September")
    assert [(door.id, door.aside) for door in page.revisions.list.doors.doors] == [("2", "in force"), ("1", "")]
    changed = page.difference.list.doors.doors[0]
    assert (changed.tag, changed.text, changed.note) == (
        "changed",
        "Architecture review, quarterly",
        "was: Architecture review",
    )
    assert page.difference.aside.text() == "1 changed"


def test_clauses_are_added_one_after_another_moved_renumbered_and_removed(
    north: Desk, open_tab: Tab, qtbot: Any, settle: Settle
) -> None:
    window, page = open_tab(north, "Scope")
    assert focused() is page.clauses.first_button
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    note = focused()
    assert isinstance(note, QPlainTextEdit)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    settle(window)
    assert "no text" in note.accessibleDescription()
    for text in ("Hiring", "Vendor selection"):
        qtbot.keyClicks(focused(), text)
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        settle(window)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert texts(page) == ["In scope", "1.1 Hiring", "1.2 Vendor selection"]
    page.clauses.list.select_id(page.clauses.list.doors.doors[2].id)
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_Return)
    form = page.clauses.list.panel
    ref, kind = field(form, "ref"), field(form, "kind")
    assert isinstance(ref, QLineEdit)
    ref.selectAll()
    qtbot.keyClicks(ref, "1.1")
    qtbot.keyClick(ref, Qt.Key.Key_Return)
    settle(window)
    assert "has a clause 1.1 already" in ref.accessibleDescription()
    ref.selectAll()
    qtbot.keyClicks(ref, "3.7")
    qtbot.keyClicks(kind, "excl")
    qtbot.keyClick(ref, Qt.Key.Key_Return)
    settle(window)
    assert texts(page) == ["In scope", "1.1 Hiring", "Out of scope", "3.7 Vendor selection"]
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_Delete)
    settle(window)
    assert texts(page) == ["In scope", "1.1 Hiring"]
    current = page.clauses.list.current()
    assert current is not None
    assert current.ref == "1.1"
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert texts(page) == ["In scope", "1.1 Hiring", "Out of scope", "3.7 Vendor selection"]


def test_an_issued_revision_is_looked_at_by_its_day_and_never_edited(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Hiring"))
    issued.run(issue_scope, Issue(key="NORTH", effective=date(2026, 9, 1)))
    page.reload()
    settle(window)
    page.revisions.on.selectAll()
    qtbot.keyClicks(page.revisions.on, "2026-08-01")
    qtbot.keyClick(page.revisions.on, Qt.Key.Key_Return)
    settle(window)
    settle(window)
    assert len(texts(page)) == 4
    page.clauses.list.setFocus()
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    assert page.clauses.list.panel is None
    page.revisions.on.clear()
    qtbot.keyClicks(page.revisions.on, "2026-01-01")
    qtbot.keyClick(page.revisions.on, Qt.Key.Key_Return)
    settle(window)
    assert "No revision" in page.revisions.on.accessibleDescription()
    assert page.revisions.on.text() == "2026-01-01"


def test_a_request_becomes_a_change_order_that_is_sent_approved_and_completed(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClick(page.requests.new_button, Qt.Key.Key_Space)
    qtbot.keyClicks(focused(), "Please run the SOC 2 gap review")
    clause = field(page.requests.adding.form, "clause_ref")
    qtbot.keyClicks(clause, "9.9")
    qtbot.keyClick(clause, Qt.Key.Key_Return)
    settle(window)
    assert "no clause 9.9" in clause.accessibleDescription()
    assert isinstance(clause, QLineEdit)
    clause.clear()
    qtbot.keyClicks(clause, "2.1")
    qtbot.keyClick(clause, Qt.Key.Key_Return)
    settle(window)
    request = issued.ask(list_requests, "NORTH")[0]
    assert (request.words, request.clause, request.via) == ("Please run the SOC 2 gap review", "2.1", "call")

    page.requests.list.setFocus()
    qtbot.keyClick(page.requests.list, Qt.Key.Key_Return)
    form = page.requests.list.panel
    assert isinstance(form, InlineForm)
    qtbot.keyClick(form.buttons["order"], Qt.Key.Key_Space)
    title = focused()
    assert isinstance(title, QLineEdit)
    assert title.text() == "Please run the SOC 2 gap review"
    new = page.orders.adding.form
    amount, pricing = field(new, "amount_cents"), field(new, "pricing")
    qtbot.keyClicks(pricing, "lump")
    qtbot.keyClicks(amount, "1.234")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert amount.accessibleDescription()
    assert isinstance(amount, QLineEdit)
    amount.clear()
    qtbot.keyClicks(amount, "2,400")
    qtbot.keyClicks(field(new, "days"), "")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    settle(window)
    order = issued.ask(list_orders, "NORTH", TODAY).change_orders[0]
    assert (order.amount_cents, order.request, order.status) == (240_000, request.id, OrderStatus.DRAFT)

    steps = {"send": OrderStatus.SENT, "approve": OrderStatus.APPROVED, "complete": OrderStatus.APPROVED}
    for verb, status in steps.items():
        page.orders.list.setFocus()
        qtbot.keyClick(page.orders.list, Qt.Key.Key_Return)
        panel = page.orders.list.panel
        assert isinstance(panel, InlineForm)
        if verb == "approve":
            qtbot.keyClick(panel.buttons[verb], Qt.Key.Key_Space)
            assert "approver" in field(panel, "client_by").accessibleDescription()
            qtbot.keyClicks(field(panel, "client_by"), "Head of Product")
            qtbot.keyClicks(field(panel, "consultant_by"), "Principal")
        qtbot.keyClick(panel.buttons[verb], Qt.Key.Key_Space)
        settle(window)
        assert issued.ask(list_orders, "NORTH", TODAY).change_orders[0].status is status
    assert issued.ask(list_orders, "NORTH", TODAY).change_orders[0].completed_on == TODAY
    assert page.orders.list.doors.doors[0].aside == "completed"
    assert "revised $28,000.00" in page.orders.totals.text()


def test_an_order_is_declined_by_the_refusal_key(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClick(page.orders.new_button, Qt.Key.Key_Space)
    qtbot.keyClicks(focused(), "A second language")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    settle(window)
    page.orders.list.setFocus()
    qtbot.keyClick(page.orders.list, Qt.Key.Key_Return)
    window.actions_book.trigger("page.refuse")
    settle(window)
    assert issued.ask(list_orders, "NORTH", TODAY).change_orders[0].status is OrderStatus.DECLINED
    assert page.orders.list.panel is None


def test_what_is_typed_stays_while_the_page_is_refreshed(
    opened: tuple[MainWindow, ScopePage], qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(), " and more")
    page.reload()
    settle(window)
    note = focused()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Architecture review and more"


def test_an_unsent_clause_survives_the_window_and_is_forgotten_where_it_is_not_wanted(
    opened: tuple[MainWindow, ScopePage], issued: Desk, open_tab: Tab, qtbot: Any
) -> None:
    window, _ = opened
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(focused(), "Hiring")
    kept, name = window.ui.remembered, window.ui.own_name("unsent/clause/NORTH") + "/text"
    assert kept is not None
    qtbot.waitUntil(lambda: kept.value(name) == "Hiring")
    window.hide()
    again, _ = open_tab(issued, "Scope")
    qtbot.keyClick(again, Qt.Key.Key_N, CTRL)
    note = focused()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Hiring"
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert kept.value(name) is None


def test_clauses_of_a_template_are_ticked_taken_over_and_undone_in_one_step(
    north: Desk, open_tab: Tab, qtbot: Any, settle: Settle
) -> None:
    window, page = open_tab(north, "Scope")
    page.clauses.template_button.setFocus()
    qtbot.keyClick(page.clauses.template_button, Qt.Key.Key_Space)
    settle(window)
    form = page.clauses.adding.form
    assert isinstance(form, TemplateForm)
    assert focused().accessibleName() == "All of these: Traditional duties"
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert form.wrong.text() == "Nothing is ticked yet."
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    own = [clause for tick, clause in form.ticks if tick.isChecked()]
    assert 0 < len(own) < len(form.ticks)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    settle(window)
    draft = north.ask(show_scope, "NORTH", TODAY).draft
    assert draft is not None
    assert {row.text for row in draft} == {clause.text for clause in own[1:]}
    assert focused() is page.clauses.list
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert north.ask(show_scope, "NORTH", TODAY).draft is None
    assert page.clauses.first_button.isVisible()


def test_the_difference_of_any_two_is_in_words(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    assert page.difference.isHidden()
    issued.run(remove_clause, "NORTH", "2.1")
    issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.CONDITIONAL, text="Travel", condition="approved"))
    page.reload()
    settle(window)
    settle(window)
    rows = [(door.tag, door.ref, door.text, door.aside) for door in page.difference.list.doors.doors]
    assert rows == [
        ("added", "3.1", "Travel, if approved", "conditional"),
        ("removed", "2.1", "Writing production code", "excluded"),
    ]
    page.difference.before.setFocus()
    qtbot.keyClick(page.difference.before, Qt.Key.Key_Up)
    settle(window)
    assert page.difference.before.currentData() == page.difference.after.currentData() == "draft"
    assert page.difference.aside.text() == "no difference"
    issued.run(issue_scope, Issue(key="NORTH", effective=TODAY))
    page.reload()
    settle(window)
    settle(window)
    assert (page.difference.before.currentData(), page.difference.after.currentData()) == ("1", "2")
    assert page.difference.aside.text() == "1 added · 1 removed"


def test_a_draft_that_says_what_is_in_force_is_not_issued_and_the_sheet_stays(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    issued.run(edit_clause, ClauseEdit(key="NORTH", ref="1.1", text="Architecture review"))
    page.reload()
    settle(window)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    settle(window)
    sheet = page.clauses.issuing.form
    assert isinstance(sheet, InlineForm)
    reason = field(sheet, "reason")
    reason.setFocus()
    qtbot.keyClicks(reason, "no reason")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    settle(window)
    assert "r1" in sheet.wrong.text() or "revision 1" in sheet.wrong.text()
    assert isinstance(reason, QLineEdit)
    assert reason.text() == "no reason"
    qtbot.keyClick(reason, Qt.Key.Key_Escape)
    assert page.clauses.issuing.form is None
    assert focused() is page.clauses.list


def test_issuing_is_undone_into_the_draft_it_came_from(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Hiring"))
    page.reload()
    settle(window)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle(window)
    assert issued.ask(show_scope, "NORTH", TODAY).revision.number == 2  # type: ignore[union-attr]
    assert not page.clauses.issue_button.isVisible()
    window.actions_book.trigger("edit.undo")
    settle(window)
    view = issued.ask(show_scope, "NORTH", TODAY)
    assert view.revision is not None
    assert (view.revision.number, view.draft is not None) == (1, True)
    assert page.clauses.issue_button.isVisible()


def test_escape_leaves_a_clause_as_it_was(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(), " and more")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is page.clauses.list
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    note = focused()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Architecture review"
    qtbot.keyClick(note, Qt.Key.Key_Return)
    settle(window)
    assert issued.ask(show_scope, "NORTH", TODAY).draft is None


def test_the_last_clause_of_a_draft_stays_with_the_reason(
    north: Desk, open_tab: Tab, qtbot: Any, settle: Settle
) -> None:
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Review"))
    window, page = open_tab(north, "Scope")
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    form = page.clauses.list.panel
    assert isinstance(form, InlineForm)
    qtbot.keyClick(form.buttons["remove"], Qt.Key.Key_Space)
    settle(window)
    assert "1.1" in form.wrong.text()
    assert texts(page) == ["In scope", "1.1 Review"]


def test_a_request_is_answered_with_its_words_and_a_wrong_day_is_said_beside_it(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    issued.run(add_request, NewRequest(key="NORTH", words="Cover on-call?", on=date(2026, 9, 20)))
    page.reload()
    settle(window)
    assert page.requests.aside.text() == "1 open"
    page.requests.list.setFocus()
    qtbot.keyClick(page.requests.list, Qt.Key.Key_Return)
    form = page.requests.list.panel
    qtbot.keyClicks(field(form, "text"), "Not without an order")
    on = field(form, "on")
    assert isinstance(on, QLineEdit)
    for typed, said in (("soon", "soon"), ("2026-09-01", "20 Sep 2026")):
        on.setFocus()
        on.selectAll()
        qtbot.keyClicks(on, typed)
        qtbot.keyClick(on, Qt.Key.Key_Return)
        settle(window)
        assert said in on.accessibleDescription()
        assert on.text() == typed
    on.clear()
    qtbot.keyClick(on, Qt.Key.Key_Return)
    settle(window)
    row = issued.ask(list_requests, "NORTH")[0]
    assert (row.answered_on, row.answer) == (TODAY, "Not without an order")
    assert page.requests.list.panel is None
    assert focused() is page.requests.list
    assert page.requests.list.doors.doors[0].aside == "answered"


def test_every_field_of_a_new_order_says_what_is_wrong_with_it_and_keeps_it(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClick(page.orders.new_button, Qt.Key.Key_Space)
    form = page.orders.adding.form
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    settle(window)
    assert "no text" in field(form, "title").accessibleDescription()
    qtbot.keyClicks(field(form, "title"), "<b>A</b> & B")
    for name, typed in (
        ("estimate_minutes", "many"),
        ("amount_cents", "$1.2.3"),
        ("days", "1.5"),
        ("days", "99999"),
        ("amount_cents", "-5"),
    ):
        editor = field(form, name)
        assert isinstance(editor, QLineEdit)
        before = editor.text()
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        settle(window)
        assert editor.accessibleDescription(), (name, typed)
        assert editor.text() == typed
        editor.setText(before)
    assert issued.ask(list_orders, "NORTH", TODAY).change_orders == ()
    qtbot.keyClicks(field(form, "pricing"), "lump")
    amount = field(form, "amount_cents")
    assert isinstance(amount, QLineEdit)
    qtbot.keyClicks(amount, "-$1,200")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    settle(window)
    order = issued.ask(list_orders, "NORTH", TODAY).change_orders[0]
    assert (order.title, order.amount_cents, order.days) == ("<b>A</b> & B", -120_000, 0)
    assert focused() is page.orders.list


def test_a_clause_is_plain_text_of_any_length_and_script_and_the_page_never_scrolls_sideways(
    issued: Desk, open_tab: Tab, qtbot: Any, settle: Settle
) -> None:
    for text in ("x" * 10_000, "<b>bold</b> & <img src=x> %1 {0}", "עבודה באתר", "ทำงานวันหยุด", "a\x00b\nc"):
        issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text=text))
    window, page = open_tab(issued, "Scope")
    shown = page.clauses.list
    assert shown.doors.doors[3].text == "<b>bold</b> & <img src=x> %1 {0}"
    qtbot.waitUntil(lambda: shown.height() == sum(shown.row_height(n) for n in range(shown.doors.rowCount())))
    assert page.area.widget().width() <= page.area.viewport().width()
    shown.select_id(shown.doors.doors[6].id)
    qtbot.keyClick(shown, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(), "!")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    settle(window)
    draft = issued.ask(show_scope, "NORTH", TODAY).draft
    assert draft is not None
    assert draft[5].text == "a\x00b\nc!"


def test_where_it_is_narrow_the_revisions_are_one_field(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Hiring"))
    page.reload()
    settle(window)
    window.ui.theme.zoom(200)
    try:
        qtbot.waitUntil(lambda: page.area.columns == 1)
        assert page.revisions.list.isHidden()
        page.revisions.picker.setFocus()
        qtbot.keyClick(page.revisions.picker, Qt.Key.Key_Down)
        settle(window)
        assert page.revisions.picker.currentText() == "r1, 1 Jul 2026"
        assert texts(page) == ["In scope", "1.1 Architecture review", "Out of scope", "2.1 Writing production code"]
    finally:
        window.ui.theme.zoom(100)


def test_ctrl_n_makes_what_belongs_where_the_focus_is(opened: tuple[MainWindow, ScopePage], qtbot: Any) -> None:
    window, page = opened
    for card, name in ((page.requests, "In the client’s words"), (page.orders, "What changes")):
        card.new_button.setFocus()
        qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
        assert focused().accessibleName() == name
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)
        assert focused() is card.new_button
    page.clauses.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert focused().accessibleName() == "Clause"


def test_the_page_follows_the_caret_through_a_clause_higher_than_itself(
    issued: Desk, open_tab: Tab, qtbot: Any
) -> None:
    issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, ref="1.2", text="lorem ipsum " * 850))
    _, page = open_tab(issued, "Scope")
    assert page.clauses.list.pick_ref("1.2")
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    note = focused()
    assert isinstance(note, QPlainTextEdit)

    def caret_is_in_sight() -> bool:
        seen = page.area.viewport().rect()
        return seen.contains(note.viewport().mapTo(page.area.viewport(), note.cursorRect().center()))

    qtbot.waitUntil(lambda: note.height() > page.area.viewport().height())
    qtbot.waitUntil(caret_is_in_sight)
    qtbot.keyClick(note, Qt.Key.Key_Home, CTRL)
    qtbot.waitUntil(caret_is_in_sight)


def test_f6_leads_through_the_cards(opened: tuple[MainWindow, ScopePage], qtbot: Any) -> None:
    window, page = opened
    assert focused() is page.clauses.list
    for stop in (page.requests.new_button, page.orders.new_button):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        assert focused() is stop


def test_a_refusal_that_comes_after_its_form_was_closed_is_said_in_the_status_line(
    opened: tuple[MainWindow, ScopePage], qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    qtbot.keyClick(page.clauses.list, Qt.Key.Key_F2)
    ref = field(page.clauses.list.panel, "ref")
    assert isinstance(ref, QLineEdit)
    ref.selectAll()
    qtbot.keyClicks(ref, "2.1")
    qtbot.keyClick(ref, Qt.Key.Key_Return)
    qtbot.keyClick(ref, Qt.Key.Key_Escape)
    assert page.clauses.list.panel is None
    settle(window)
    assert "has a clause 2.1 already" in window._status.text


def test_there_is_nothing_to_issue_without_a_draft(opened: tuple[MainWindow, ScopePage], qtbot: Any) -> None:
    window, page = opened
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert page.clauses.issuing.form is None
    assert "no draft to issue" in window._status.text


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (FieldKind.SIGNED_WHOLE, "−14", -14),
        (FieldKind.SIGNED_WHOLE, "+3", 3),
        (FieldKind.SIGNED_MONEY, "−$1,200.50", -120_050),
        (FieldKind.SIGNED_MONEY, "$7", 700),
    ],
)
def test_a_change_may_be_negative(kind: FieldKind, typed: str, expected: int) -> None:
    assert read_field(FieldSpec("change", "Change", kind), typed, Reading()) == expected


@pytest.mark.parametrize("kind", [FieldKind.SIGNED_WHOLE, FieldKind.SIGNED_MONEY])
@pytest.mark.parametrize("typed", ["--1", "1-", "-", "x"])
def test_what_is_no_number_is_refused(kind: FieldKind, typed: str) -> None:
    with pytest.raises(Refused):
        read_field(FieldSpec("change", "Change", kind), typed, Reading())


def test_what_gets_the_focus_comes_into_sight(
    opened: tuple[MainWindow, ScopePage], issued: Desk, qtbot: Any, settle: Settle
) -> None:
    window, page = opened
    issued.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Hiring"))
    window.resize(1024, 560)
    page.reload()
    settle(window)

    def is_in_sight(stop: QWidget) -> bool:
        view = page.area.viewport()
        return view.rect().contains(stop.mapTo(view, QPoint(0, 8)))

    for stop in (page.difference.before, page.requests.new_button, page.orders.new_button):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        assert focused() is stop
        qtbot.waitUntil(lambda stop=stop: is_in_sight(stop))
