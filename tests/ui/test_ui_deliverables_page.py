"""Deliverables by keyboard: the plan, editing in place, the states, checkpoints; and what stays typed when refused."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from engagement_desk.application.commands.deliverables import DeliverableStep, NewDeliverable, add_deliverable
from engagement_desk.application.commands.deliverables import submit_deliverable as submit
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.queries.deliverables import list_deliverables
from engagement_desk.application.queries.log import list_checkpoints
from engagement_desk.domain.kinds import DeliverableState, Silence, Structure

TODAY = date(2026, 9, 30)


@pytest.fixture
def opened(north, open_tab):
    return lambda focus=None: open_tab(north, "Deliverables", focus)


def plan(desk, title="Audit", **parts):
    return desk.run(add_deliverable, NewDeliverable(key="NORTH", title=title, **parts)).result


def rows(desk):
    return desk.ask(list_deliverables, "NORTH", TODAY)


def titles(page):
    return [line.title for line in page.list.lines.lines if line.id]


def test_an_empty_page_offers_the_plan_and_one_step_takes_it_back(north, opened, press):
    window, page = opened()
    assert page.plan_button.isVisible()
    assert not page.list.isVisible()
    page.plan_button.setFocus()
    press(window, "Space")
    assert len(rows(north)) == len(titles(page)) == 12
    assert [line.title[:10] for line in page.list.lines.lines if not line.id] == [
        "Days 1–30 ",
        "Days 31–60",
        "Days 61–90",
    ]
    assert page.list.hasFocus()
    press(window, "Ctrl+Z")
    assert rows(north) == ()
    assert page.plan_button.isVisible()


def test_from_the_title_to_the_acceptance_by_keyboard(north, opened, press):
    window, page = opened()
    press(window, "Ctrl+N", text="Priority map")
    press(window, "Return")
    (row,) = rows(north)
    assert (row.title, row.phase) == ("Priority map", "ongoing")
    page.detail.form.editor("reviewer").setFocus()
    press(window, text="CEO")
    press(window, "Ctrl+Return")
    assert (rows(north)[0].reviewer, rows(north)[0].state) == ("CEO", DeliverableState.IN_PROGRESS)
    press(window, "Ctrl+Return")
    press(window, "Ctrl+Shift+Return")
    assert rows(north)[0].state is DeliverableState.SUBMITTED
    assert page.detail.step.words.hasFocus()
    press(window, text="No costs")
    press(window, "Ctrl+Shift+Return")
    assert (rows(north)[0].state, rows(north)[0].rejected_reason) == (DeliverableState.REJECTED, "No costs")
    press(window, "Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    (row,) = rows(north)
    assert (row.state, row.accepted_on, row.rounds) == (DeliverableState.ACCEPTED, TODAY, 2)
    assert page.list.lines.lines[1].aside == "accepted 30 Sep"
    assert not page.detail.step.isVisible()
    assert page.detail._history.count() == 6


def test_a_refused_day_is_said_beside_it_and_stays_typed(north, opened, press):
    made = plan(north, silence=Silence.ACCEPTED)
    north.run(submit, DeliverableStep(key="NORTH", deliverable_id=made.id, on=date(2026, 9, 28)))
    window, page = opened(made.id)
    step = page.detail.step
    step.on.setFocus()
    press(window, text="2026-09-01")
    press(window, "Ctrl+Return")
    assert "give that day or a later one" in step._on_row.message.text()
    assert step.on.text() == "2026-09-01"
    step.on.selectAll()
    press(window, text="soon")
    press(window, "Ctrl+Return")
    assert step._on_row.message.text()
    assert rows(north)[0].state is DeliverableState.SUBMITTED
    step.on.selectAll()
    press(window, text="2026-09-29")
    press(window, "Ctrl+Return")
    assert rows(north)[0].accepted_on == date(2026, 9, 29)


def test_a_field_that_cannot_be_read_keeps_its_text_and_the_others_are_saved(north, opened, press):
    first, second = plan(north), plan(north, "Map")
    window, page = opened(first.id)
    due = page.detail.form.editor("due")
    due.setFocus()
    press(window, text="next week")
    press(window, "Tab", text="Ten pages")
    press(window, "Tab")
    assert rows(north)[0].criteria == "Ten pages"
    message = page.detail.form._fields["due"].row.message
    assert message.isVisible()
    page.list.setFocus()
    press(window, "Down")
    assert page.detail.row.id == second.id
    assert due.text() == ""
    press(window, "Up")
    assert due.text() == "next week"
    due.setFocus()
    press(window, "Escape")
    assert due.text() == ""
    assert not message.text()


def test_amounts_beside_the_fee_and_del_in_the_list(north, opened, press):
    values = TermsValues(structure=Structure.FIXED_PRICE, fixed_fee_cents=100_000)
    north.run(set_terms, SetTerms(key="NORTH", effective_from=date(2026, 7, 1), values=values))
    plan(north, "Audit", amount_cents=60_000)
    plan(north, "Map", amount_cents=30_000)
    window, page = opened()
    assert page.amounts.text() == "The amounts add up to $900.00, but the fixed fee is $1,000.00."
    amount = page.detail.form.editor("amount_cents")
    amount.setFocus()
    amount.selectAll()
    press(window, text="700")
    press(window, "Return")
    assert not page.amounts.isVisible()
    page.list.setFocus()
    press(window, "Del")
    assert titles(page) == ["Map"]
    assert page.list.hasFocus()
    press(window, "Ctrl+Z")
    assert titles(page) == ["Audit", "Map"]


def test_checkpoints_are_kept_as_typed_and_filters_are_reached_by_keys(north, opened, press):
    plan(north)
    window, page = opened("checkpoints")
    card = page.checkpoints.cards[60]
    assert "change the structure" in card.hint.text()
    card.form.editor("evidence").setFocus()
    press(window, text="One win in use")
    press(window, "Tab")
    assert [(point.day, point.evidence) for point in list_checkpoints_of(north)] == [(60, "One win in use")]
    assert not card.hint.isVisible()
    press(window, "Ctrl+F", "Left")
    assert page.beside.isVisible()
    assert page.bar.filters.button(2).text() == "Checkpoints 1 of 3"


def list_checkpoints_of(desk):
    return desk.ask(list_checkpoints, "NORTH")


def test_with_little_room_the_detail_takes_the_place_of_the_list(north, opened, press, qtbot):
    plan(north, "<b>Audit</b>")
    window, page = opened()
    window.resize(800, 560)
    window.ui.theme.zoom(200)
    qtbot.waitUntil(lambda: page.beside.is_narrow)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.list.setFocus()
    press(window, "Return")
    assert page.detail.form.editor("title").hasFocus()
    assert not page.list.isVisible()
    press(window, "Escape")
    assert page.list.isVisible()
    assert page.list.hasFocus()
    tip = page.list.lines.data(page.list.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    window.ui.theme.zoom(100)
