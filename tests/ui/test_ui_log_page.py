"""The log by keyboard: new of a kind, fields of the kind, answers, the filter; and what stays typed when refused."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.queries.log import list_notes
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.pages.log_kinds import KINDS


@pytest.fixture
def opened(north, open_tab):
    return lambda focus=None: open_tab(north, "Log", focus)


def keep(desk, kind=LogKind.QUESTION, text="Which region?", **parts):
    return desk.run(add_note, NewNote(key="NORTH", kind=kind, text=text, **parts)).result


def notes(desk):
    return desk.ask(list_notes, "NORTH")


def test_every_kind_says_what_belongs_there_and_has_just_its_fields(north, opened, press):
    window, page = opened()
    assert "Ctrl+N" in page.nothing.text()
    for kind, spec in KINDS.items():
        page.kinds.pick(kind.value)
        assert page.nothing.text() == spec.empty
        assert page.new_button.text() == f"New {spec.one}"
        press(window, "Ctrl+N")
        assert page.detail.form.editor("text").hasFocus()
        assert set(page.detail.form._fields) == {field.name for row in spec.rows for field in row}
        press(window, "Escape")
        assert page.nothing.isVisible()


def test_a_question_is_asked_answered_and_undone_by_keyboard(north, opened, press):
    window, page = opened("question")
    press(window, "Ctrl+N", text="Which region?")
    press(window, "Return", text="CTO")
    press(window, "Tab", text="2026-10-09")
    press(window, "Ctrl+Return")
    assert notes(north)[0].done_on is None
    assert "Write the answer" in page.detail.form._fields["done_text"].row.message.text()
    press(window, text="Frankfurt")
    press(window, "Ctrl+Return")
    (item,) = notes(north)
    assert (item.text, item.owner, str(item.due), item.done_text) == ("Which region?", "CTO", "2026-10-09", "Frankfurt")
    assert item.done_on is not None
    assert [line.aside for line in page.kinds.lines.lines if line.id == "question"] == ["1"]
    assert page.detail.reopen_button.isVisible()
    press(window, "Ctrl+Z")
    assert notes(north)[0].done_on is None
    assert page.detail.close_button.isVisible()


def test_an_objective_waits_for_its_target_and_a_value_for_its_basis(north, opened, press, settle):
    window, page = opened("objective")
    press(window, "Ctrl+N", text="Fewer incidents")
    press(window, "Return")
    assert notes(north) == ()
    assert "needs a target" in page.detail.form._fields["target"].row.message.text()
    press(window, text="2 a month")
    press(window, "Tab")
    assert notes(north)[0].target == "2 a month"
    keep(north, LogKind.DECISION, "Buy")
    page.reload()
    settle(window)
    page.kinds.pick("decision")
    form = page.detail.form
    form.editor("value_cents").setFocus()
    press(window, text="1,250.50")
    press(window, "Return")
    assert "needs its basis" in form._fields["value_cents"].row.message.text()
    form.editor("chosen").setFocus()
    press(window, text="The service")
    press(window, "Return")
    assert [item.chosen for item in notes(north)] == ["", "The service"]
    assert form.typed("value_cents") == "1,250.50"
    form.editor("basis").setFocus()
    press(window, text="Quote of May")
    press(window, "Return")
    decision = notes(north)[1]
    assert (decision.value_cents, decision.basis) == (125_050, "Quote of May")
    assert not form._fields["value_cents"].row.message.text()


def test_what_is_typed_while_a_line_is_being_kept_is_kept_too(north, opened, press, settle):
    window, page = opened("risk")
    press(window, "Ctrl+N", text="The planner leaves")
    form = page.detail.form
    QTest.keySequence(QApplication.focusWidget(), QKeySequence("Return"))
    form.editor("owner").setFocus()
    QTest.keyClicks(form.editor("owner"), "CEO")
    form.editor("action").setFocus()
    settle(window)
    (item,) = notes(north)
    assert (item.text, item.owner) == ("The planner leaves", "CEO")
    assert form.editor("action").hasFocus()


def test_the_filter_looks_into_every_text_and_a_place_leads_to_its_line(north, opened, press):
    wanted = keep(north, text="Which region?", owner="CTO")
    keep(north, LogKind.DECISION, "Buy it", options=("Build in Frankfurt", "Buy"))
    window, page = opened(wanted.id)
    assert page.detail.item.id == wanted.id
    press(window, "Ctrl+F", text="frankfurt bu")
    assert [line.title for line in page.list.lines.lines] == ["Buy it"]
    press(window, text="zzz")
    assert "Nothing here with" in page.nothing.text()
    press(window, "Escape")
    assert len(page.list.lines.lines) == 2
    press(window, "Return")
    assert page.list.hasFocus()
    press(window, "Del")
    assert len(notes(north)) == 1
    press(window, "Ctrl+Z")
    assert len(notes(north)) == 2


def test_with_little_room_the_kinds_become_a_choice(north, opened, press, qtbot):
    keep(north)
    window, page = opened()
    assert page.kinds.isVisible()
    window.resize(1024, 700)
    qtbot.waitUntil(page.combo.isVisible)
    assert not page.kinds.isVisible()
    page.combo.setFocus()
    press(window, "Down")
    assert page.new_button.text() == "New decision"
    assert page.kind is LogKind.DECISION
