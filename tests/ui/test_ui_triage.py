"""Triage by keyboard: accept what is proposed, say otherwise by a letter, and go on to the next by itself."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.triage import FIRST
from engagement_desk.domain.kinds import ClauseKind, Pricing, StoredClass
from engagement_desk.ui.pages.triage import TriagePage
from engagement_desk.ui.pages.triage_rows import why_said
from engagement_desk.ui.place import Place
from window_fixtures import cover

MONDAY = date(2026, 9, 28)


@pytest.fixture
def opened(north, open_window, settle):
    def show(key=None):
        window = open_window(north)
        window.go(Place("triage", key))
        settle(window)
        return window, window.page

    return show


@pytest.fixture
def log(north):
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Roadmap", ref="1.1"))
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.EXCLUDED, text="On-call", ref="2.1"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1)))

    def logged(note, key="NORTH", day=MONDAY, **words):
        return north.run(log_time, key, TimeWords(seconds=3600, day=day, note=note, **words)).result

    return logged


def classes(desk):
    found = desk.ask(lambda reading: reading.entries(EntryFilter()))
    return {entry.note: entry.stored_class.value for entry in found}


def waiting(page):
    return [row.line.entry.note for row in page.rows.rows]


def test_enter_accepts_and_goes_on_until_all_is_classified(north, log, opened, press):
    log("a", clause="1.1")
    log("b", clause="1.1")
    log("c")
    window, page = opened()
    assert page.facts.text() == "3 entries left of all engagements"
    assert "clause 1.1 is in scope" in page.detail.text()
    press(window, "Return")
    assert waiting(page) == ["b", "c"]
    assert page.table.hasFocus()
    press(window, "Return")
    assert page.facts.text() == "1 entry left of all engagements"
    press(window, "Return")
    assert "No class is proposed" in page.wrong.text()
    assert classes(north) == {"a": "in_scope", "b": "in_scope", "c": "unclassified"}
    press(window, "I")
    assert waiting(page) == []
    assert page.nothing.isVisible() and page.nothing.text() == "All time is classified."
    press(window, "Ctrl+Z")
    assert waiting(page) == ["c"]


def test_a_letter_gives_a_class_and_goodwill_asks_why(north, log, opened, press):
    for name in "abcd":
        log(name)
    window, page = opened()
    press(window, "G")
    assert page.question.reason.hasFocus()
    press(window, "Return")
    assert "for a reason" in page.question.reason_row.message.text()
    press(window, text="asked")
    press(window, "Return")
    assert page.table.hasFocus() and page.question.isHidden()
    press(window, "U", "Shift+Down", "I")
    assert classes(north) == {"a": "goodwill", "b": "guarantee", "c": "in_scope", "d": "in_scope"}
    (reason,) = {e.reason for e in north.ask(lambda r: r.entries(EntryFilter())) if e.note == "a"}
    assert reason == "asked"
    press(window, "Ctrl+Z", "G", "Escape")
    assert page.question.isHidden() and page.table.hasFocus()


def test_every_proposal_is_accepted_in_one_step(north, log, opened, press):
    log("vendor call prepared", day=date(2026, 9, 1), stored_class=StoredClass.GUARANTEE)
    log("vendor call held")
    log("roadmap", clause="1.1")
    log("unlike")
    window, page = opened()
    assert [page.rows.data(page.rows.index(n, 4)) for n in range(3)] == ["Guarantee", "In scope", "–"]
    press(window, "Ctrl+Return")
    assert classes(north)["vendor call held"] == "guarantee"
    assert waiting(page) == ["unlike"]
    press(window, "Ctrl+Z")
    assert len(waiting(page)) == 3


def test_orders_and_clauses_are_chosen_by_name(north, log, opened, press):
    north.run(draft_order, NewOrder(key="NORTH", title="Interviews <b>", pricing=Pricing.TIME_AND_MATERIALS))
    log("a")
    log("b")
    window, page = opened("NORTH")
    assert page.facts.text() == "2 entries left of NORTH"
    assert page.all_button.isVisible()
    press(window, "C")
    assert page.question.names.hasFocus() and page.question.names.currentText() == "1.1  Roadmap"
    press(window, "Return")
    assert "clause 1.1 is in scope" in page.detail.text()
    assert page.table.hasFocus() and page.question.isHidden()
    press(window, "O")
    assert page.question.names.currentText() == "CO-001  Interviews <b>"
    press(window, "Escape", "O", "Return")
    assert waiting(page) == ["b"]
    found = north.ask(lambda reading: reading.entries(EntryFilter()))
    assert [bool(entry.change_order_id) for entry in found] == [True, False]


def test_of_several_engagements_only_one_can_be_named_from(north, log, opened, press):
    wanted = NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1), zone="UTC")
    north.run(new_engagement, wanted)
    log("a")
    log("b", key="HALO")
    window, page = opened()
    press(window, "Ctrl+A", "C")
    assert "There is no clause" in page.wrong.text()
    assert "2 selected" in page.detail.text()
    press(window, "O")
    assert "open change order" in page.wrong.text()


def test_what_is_refused_comes_back_with_the_reason(north, log, opened, press):
    log("late")
    cover(north, date(2026, 9, 29))
    window, page = opened()
    press(window, "I")
    assert waiting(page) == ["late"]
    assert "published review" in page.wrong.text()


def test_an_entry_is_opened_on_its_hours_page(north, log, opened, press, settle):
    log("a")
    made = log("b")
    window, _ = opened()
    press(window, "Down", "F2")
    settle(window)
    assert window.place == Place("engagement", "NORTH", "Hours", made.id)
    assert window.page._page("Hours").entries.table.current().line.entry.id == made.id


def test_with_little_room_the_line_below_says_the_rest(log, opened):
    log("a", clause="1.1")
    window, page = opened()
    names = [column.name for column in page.rows.columns]
    assert not page.table.isColumnHidden(names.index("why"))
    window.ui.theme.zoom(200)
    page.table.resize(800, 400)
    assert page.table.isColumnHidden(names.index("why"))
    assert "clause 1.1 is in scope" in page.detail.text()


def test_the_clause_that_has_words_of_a_note_is_proposed_and_said(north, log, opened, press):
    log("roadmap for the board")
    log("on-call rota")
    window, page = opened()
    assert page.detail.text().endswith("→ In scope, clause 1.1 has “roadmap”")
    press(window, "Down")
    assert page.detail.text().endswith("→ clause 2.1 excludes “on call”")
    assert not page.tools.accept.isEnabled()
    press(window, "Return")
    assert "No class is proposed here" in page.wrong.text()
    assert page.tools.all.text().startswith("Accept all 1 ")
    press(window, "Ctrl+Return")
    assert classes(north) == {"roadmap for the board": "in_scope", "on-call rota": "unclassified"}
    (clause,) = {e.clause_ref for e in north.ask(lambda r: r.entries(EntryFilter())) if e.note.startswith("roadmap")}
    assert clause == "1.1"
    press(window, "Ctrl+Z")
    assert set(classes(north).values()) == {"unclassified"}


def test_of_very_many_the_first_are_shown_before_the_rest_is_read(north, log, opened, monkeypatch):
    for number in range(FIRST + 5):
        log(f"roadmap {number}")
    seen = []
    show = TriagePage.show_triage
    monkeypatch.setattr(
        TriagePage, "show_triage", lambda page, found: (seen.append(len(found.rows)), show(page, found))
    )
    _window, page = opened()
    assert seen == [FIRST, FIRST + 5]
    assert page.tools.all.text().startswith(f"Accept all {FIRST + 5} ")
    assert page.table.currentIndex().row() == 0


def test_a_reason_of_any_length_stays_in_the_table(north, log, opened):
    words = " ".join(letter * 200 for letter in "xyz")
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.EXCLUDED, text=words, ref="2.2"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 2)))
    log(words)
    _, page = opened()
    assert "y" * 200 in why_said(page.rows.rows[0].proposal)
    head = page.table.horizontalHeader()
    assert head.length() <= page.table.viewport().width()
