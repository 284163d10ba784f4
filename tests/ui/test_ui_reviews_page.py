"""Reviews by keyboard: quarters, parts saved as made, figures that lead on, and where there is little room."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtWidgets import QApplication
from reviews_window import NARROW, OCTOBER, WIDE, lines, log, opened, press, remembered, words

from engagement_desk.application.commands.engagements import EditEngagement, edit_engagement
from engagement_desk.application.commands.entries import correct_entry
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.commands.terms import TermsValues
from engagement_desk.application.queries.reviews_page import quarter_shown
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.kinds import ReviewSection, StoredClass, Structure
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.pages import reviews_keeping
from engagement_desk.ui.pages.reviews_frame import FIGURES, PREVIEW, WORDS
from engagement_desk.ui.place import Place

__all__ = ("opened", "press", "remembered")


def test_quarters_say_how_they_stand_and_when_they_are_due(north, opened, moment):
    moment.instant = OCTOBER
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WHY, text="Asked."))
    _, page = opened()
    assert lines(page) == [
        ("2026Q4", "not begun", "due 31 Dec", "in 90 days"),
        ("2026Q3", "draft, 1 of 9", "due 30 Sep", "2 days ago"),
    ]
    assert page.frame.list.hasFocus()
    assert page.frame.list.current_id == "2026Q3"
    assert page.frame.heading.text() == "2026Q3 · 1 Jul – 30 Sep 2026"
    assert page.frame.lead.text() == "8 parts are empty."


def test_a_quarter_that_is_not_begun_says_how_it_begins(opened):
    _, page = opened()
    assert page.frame.lead.text() == "2026Q3 closes today. Start the draft; figures fill themselves."


def test_before_its_start_an_engagement_has_no_quarter(opened, moment, press):
    moment.instant = datetime(2026, 6, 20, 9, 0, tzinfo=UTC)
    window, page = opened()
    assert page.not_started.isVisible()
    assert page.not_started.text() == "No quarter yet: the engagement starts on 1 Jul 2026."
    press(window, "Ctrl+Return", "Ctrl+Shift+E", "Ctrl+N", "Ctrl+Shift+V")
    assert page.not_started.isVisible()


def test_a_part_is_written_kept_undone_and_redone(north, opened, press):
    window, page = opened()
    part = page.frame.parts.parts[ReviewSection.WHY]
    assert part.state.text() == "empty"
    press(window, "Return", text="The board asked for <b>one</b> answer.")
    assert part.note.hasFocus()
    press(window, "Tab")
    assert words(north) == {ReviewSection.WHY: "The board asked for <b>one</b> answer."}
    assert page.frame.parts.parts[ReviewSection.OUTCOMES].note.hasFocus()
    assert (part.state.text(), part.state.accessibleName()) == ("", "written")
    assert window._status.text == "Saved “Why engaged” of NORTH 2026Q3"
    assert lines(page)[0][1] == "draft, 1 of 9"
    press(window, "Shift+Tab", "Ctrl+Z")
    assert words(north) == {}
    assert part.note.toPlainText() == ""
    press(window, "Ctrl+Shift+Z")
    assert words(north) == {ReviewSection.WHY: "The board asked for <b>one</b> answer."}
    assert part.note.toPlainText() == "The board asked for <b>one</b> answer."


def test_words_are_kept_when_typing_rests_and_the_caret_stays(north, opened, press, qtbot):
    window, page = opened()
    press(window, "Return", text="Half a sentence")
    qtbot.waitUntil(lambda: words(north) == {ReviewSection.WHY: "Half a sentence"}, timeout=5000)
    note = page.frame.parts.parts[ReviewSection.WHY].note
    qtbot.waitUntil(lambda: note.stored == "Half a sentence", timeout=5000)
    assert note.hasFocus()
    press(window, text=", and more")
    assert note.toPlainText() == "Half a sentence, and more"
    press(window, "Ctrl+Z")
    assert words(north) == {ReviewSection.WHY: "Half a sentence"}
    press(window, "Ctrl+A", "Del", "Tab")
    assert words(north) == {}
    assert window._status.text == "Cleared “Why engaged” of NORTH 2026Q3"


def test_words_that_cannot_be_kept_stay_with_the_reason_beside_them(north, opened, press, monkeypatch, moment, qtbot):
    moment.instant = OCTOBER

    def full(uow, now, wanted):
        raise StoreProblem("disk_full", path="workspace")

    window, page = opened("2026Q4")
    part = page.frame.parts.parts[ReviewSection.WHY]
    with monkeypatch.context() as failing:
        failing.setattr(reviews_keeping, "write_section", full)
        press(window, "Return", text="Kept by me")
        press(window, "Tab")
        assert part.message.isVisible()
        assert "disk is full" in part.message.text()
        assert part.note.toPlainText() == "Kept by me"
        part.note.setFocus()
        press(window, "Ctrl+End", text="!")
        page.frame.list.setFocus()
        press(window, "Down")
    assert "disk is full" in window._status.text
    assert part.note.toPlainText() == ""
    assert words(north, "2026Q4") == {}
    press(window, "Up")
    assert part.note.toPlainText() == "Kept by me!"
    qtbot.waitUntil(lambda: words(north, "2026Q4") == {ReviewSection.WHY: "Kept by me!"}, timeout=5000)
    assert words(north) == {}


def test_long_and_strange_words_come_back_as_they_were(north, opened, press, qtbot):
    long = "<b>&\N{HEBREW LETTER ALEF}\N{THAI CHARACTER KO KAI}</b> word " * 400
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WHY, text=long))
    window, page = opened()
    note = page.frame.parts.parts[ReviewSection.WHY].note
    assert note.toPlainText() == long
    assert note.verticalScrollBar().maximum() == 0
    press(window, "Tab")
    note.setFocus()
    press(window, "Ctrl+End", text="end")
    inside = page.frame.parts._scroll.viewport()
    qtbot.waitUntil(lambda: inside.rect().contains(note.viewport().mapTo(inside, note.cursorRect().center())))
    press(window, "Tab")
    assert words(north)[ReviewSection.WHY] == long + "end"
    before = note.height()
    page.frame.turn(PREVIEW)
    qtbot.waitUntil(lambda: note.height() > before and note.verticalScrollBar().maximum() == 0)
    page.frame.turn(FIGURES)
    qtbot.waitUntil(lambda: note.height() == before)


def test_an_empty_part_is_as_high_as_what_it_says_belongs_there(north, opened):
    why = "One answer on build or buy, in writing. " * 12
    north.run(edit_engagement, EditEngagement(key="NORTH", values={"why": why}))
    _, page = opened()
    notes = {section: part.note for section, part in page.frame.parts.parts.items()}
    assert why in notes[ReviewSection.WHY].placeholderText()
    assert notes[ReviewSection.WHY].height() > 2 * notes[ReviewSection.OUTCOMES].height()


def test_figures_lead_to_the_entries_behind_them(north, opened, press, monkeypatch):
    log(north, date(2026, 9, 1), 90)
    log(north, date(2026, 9, 2), 30, StoredClass.UNCLASSIFIED)
    window, page = opened()
    figures = page.frame.figures
    places = []
    monkeypatch.setattr(figures, "ui", replace(window.ui, go=places.append))
    rows = {figure.label: number for number, figure in enumerate(figures.model.rows)}
    shown = {figure.label: (figure.value, figure.entries) for figure in figures.model.rows}
    assert shown["Earned this quarter"] == ("$200.00", 2)
    assert (shown["In scope"], shown["Unclassified"]) == (("1:30 h", 1), ("0:30 h", 1))
    assert shown["Short of the minimum"] == ("$25,400.00", None)
    figures.table.setFocus()
    for label in ("Billed", "In scope", "Pace", "Quarter before"):
        figures.table.selectRow(rows[label])
        press(window, "Return")
    period = "period:2026-07-01..2026-09-30"
    assert places == [
        Place("engagement", "NORTH", "Hours", period),
        Place("engagement", "NORTH", "Hours", f"{period} class:in_scope"),
        Place("engagement", "NORTH", "Brief"),
    ]


def test_words_that_are_being_typed_survive_the_closing_of_the_window(north, opened, press):
    window, _ = opened()
    press(window, "Return", text="Typed last")
    window.close()
    path, clock = north.path, north.now()
    again = open_desk(path)
    try:
        found = again.ask(quarter_shown, "NORTH", "2026Q3", clock.today).words
    finally:
        again.store.close()
    assert found == {ReviewSection.WHY: "Typed last"}


def test_money_that_no_entry_earned_counts_no_entries(north, opened):
    first = TermsValues(structure=Structure.RETAINER, period_fee_cents=200_000, included_minutes=600)
    north.run(edit_engagement, EditEngagement(key="NORTH", terms=first))
    log(north, date(2026, 9, 1), 90)
    _, page = opened()
    shown = {figure.label: (figure.value, figure.entries, figure.tab) for figure in page.frame.figures.model.rows}
    assert shown["Earned this quarter"] == ("$6,000.00", None, None)
    assert shown["Fees"] == ("$6,000.00", None, "Terms")
    assert shown["In scope"] == ("1:30 h", 1, "Hours")


def test_f6_leads_through_what_is_in_sight(opened, press):
    window, page = opened()
    frame = page.frame
    for wanted in (frame.parts.parts[ReviewSection.WHY].note, frame.figures.table):
        press(window, "F6")
        assert wanted.hasFocus()
    press(window, "Ctrl+Shift+V", "Shift+F6", "Shift+F6", "F6", "F6")
    assert frame.preview.sheets.hasFocus()
    press(window, "Ctrl+Return", "F6", "Shift+F6")
    assert page.sheet.publish.hasFocus()


def test_coming_back_from_a_figure_leads_to_it_again(north, opened, press, moment):
    moment.instant = OCTOBER
    log(north, date(2026, 10, 1), 90)
    window, page = opened("2026Q3")
    page.frame.list.pick("2026Q4")
    press(window)
    table = page.frame.figures.table
    table.setFocus()
    table.selectRow(page.frame.figures.model.rows.index(next(f for f in page.frame.figures.model.rows if f.code)))
    press(window, "Return")
    hours = window.page._page("Hours")
    assert hours.isVisible()
    row = table.currentIndex().row()
    press(window, "Alt+Left")
    assert (page.frame.list.current_id, table.hasFocus(), table.currentIndex().row()) == ("2026Q4", True, row)
    press(window, "Alt+Right", "Alt+Left")
    assert page.frame.list.hasFocus()
    assert page.frame.list.current_id == "2026Q3"


def test_where_there_is_little_room_words_figures_and_preview_take_turns(opened, press, moment):
    moment.instant = OCTOBER
    window, page = opened("2026Q3", NARROW)
    frame = page.frame
    assert frame.combo.hasFocus()
    assert frame.combo.currentText() == "2026Q3 · 1 Jul – 30 Sep 2026 · not begun"
    assert (frame.side, frame.parts.isVisible(), frame.figures.isVisible()) == (WORDS, True, False)
    frame.turn(FIGURES)
    assert (frame.parts.isVisible(), frame.figures.isVisible()) == (False, True)
    press(window, "Ctrl+Shift+V")
    assert (frame.parts.isVisible(), frame.preview.isVisible()) == (False, True)
    assert frame.preview.sheets.hasFocus()
    press(window, "Ctrl+Shift+V")
    assert frame.side == WORDS
    press(window, "Ctrl+N")
    assert frame.parts.parts[ReviewSection.WHY].note.hasFocus()
    frame.combo.setFocus()
    press(window, "Up")
    frame.combo.activated.emit(frame.combo.currentIndex())
    assert frame.list.current_id == "2026Q4"
    window.resize(*WIDE)
    assert frame.list.hasFocus()
    assert (frame.parts.isVisible(), frame.figures.isVisible()) == (True, True)


def test_every_part_and_button_has_a_name_and_stands_in_reading_order(opened, press):
    window, page = opened()
    frame = page.frame
    order = [frame.list]
    while len(order) < 14:
        press(window, "Tab")
        order.append(QApplication.focusWidget())
    # In a group of which one is chosen, Tab stops at that one and the arrow keys go on.
    buttons = [frame.sides.checkedButton(), frame.publish, frame.export]
    notes = [part.note for part in frame.parts.parts.values()]
    assert order[1:] == [*buttons, *notes, frame.figures.table]
    assert all(widget.accessibleName() or widget.text() for widget in order)
    frame.sides.checkedButton().setFocus()
    press(window, "Right")
    assert frame.side == PREVIEW
    press(window, "Ctrl+Shift+E")
    order = [QApplication.focusWidget()]
    while len(order) < 5:
        press(window, "Tab")
        order.append(QApplication.focusWidget())
    bar = frame.export_bar
    assert order == [bar.path, bar.browse, bar.write, bar.cancel, notes[0]]
    bar.path.setFocus()
    press(window, "Shift+Tab", "Shift+Tab")
    assert bar.document.hasFocus()
    notes[-1].setFocus()
    view = frame.preview.bar
    for wanted in (view.preset, view.paper, view.page, view.after):
        press(window, "Tab")
        assert wanted.hasFocus()
    assert all(stop.accessibleName() or stop.text() for stop in (*view.stops, *frame.preview.search.bar.stops))


def test_the_preview_stands_beside_the_words_until_figures_are_chosen_and_that_is_remembered(
    opened, press, remembered, open_tab, north
):
    remembered.remove("reviews/side")
    remembered.sync()
    window, page = opened()
    assert page.frame.preview.isVisible()
    press(window, "Ctrl+Shift+V")
    assert page.frame.figures.isVisible()
    window.ui.remembered.sync()
    _, again = open_tab(north, "Reviews", size=WIDE)
    assert again.frame.figures.isVisible()


def test_last_quarters_actions_are_ticked_and_land_in_the_record(north, opened, press, moment):
    moment.instant = OCTOBER
    text = "CTO hires the second engineer"
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.ACTIONS, text=text))
    window, page = opened("2026Q4")
    actions = page.frame.parts.last_actions
    assert actions.isVisible()
    (tick,) = actions.ticks
    tick.setFocus()
    press(window, "Space")
    press(window)
    assert tick.accessibleName() == f"{text}, done 2 Oct"
    assert actions._count.text() == "1 of 1 done"
    assert window._status.text == f"Done: “{text}”"
    rows = north.ask(quarter_shown, "NORTH", "2026Q4", date(2026, 10, 2)).content.actions.last_rows
    assert [(row.text, row.done_on) for row in rows] == [(text, date(2026, 10, 2))]
    assert tick.hasFocus()
    press(window, "Ctrl+Z")
    press(window)
    assert not tick.isChecked()
    page.frame.list.pick("2026Q3")
    press(window)
    assert not actions.isVisible()


def test_a_tick_that_cannot_be_kept_is_taken_back_with_the_reason(north, opened, press, moment, monkeypatch):
    moment.instant = OCTOBER
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.ACTIONS, text="Hire"))
    window, page = opened("2026Q4")

    def full(uow, now, wanted):
        raise StoreProblem("disk_full", path="workspace")

    monkeypatch.setattr(reviews_keeping, "mark_action", full)
    (tick,) = page.frame.parts.last_actions.ticks
    tick.setFocus()
    press(window, "Space")
    press(window)
    assert "disk is full" in page.frame.parts.last_actions.message.text()
    assert not tick.isChecked()


def test_the_actions_of_a_published_review_cannot_be_ticked_any_more(north, opened, press, moment):
    moment.instant = datetime(2027, 1, 8, 12, tzinfo=UTC)
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.ACTIONS, text="Hire"))
    for quarter in ("2026Q3", "2026Q4"):
        north.run(publish_review, PublishReview(key="NORTH", quarter=quarter), north.documents())
    _, page = opened("2026Q4")
    (tick,) = page.frame.parts.last_actions.ticks
    assert not tick.isEnabled()


def test_what_is_restated_stands_among_the_figures(north, opened, moment):
    moment.instant = OCTOBER
    log(north, date(2026, 9, 1), 90)
    north.run(publish_review, PublishReview(key="NORTH", quarter="2026Q3"), north.documents())
    with north.store.read() as reading:
        (entry,) = reading.find(Entry)
    north.run(correct_entry, entry.id, -1800, "counted twice")
    _, page = opened("2026Q4")
    rows = [(figure.label, figure.value, figure.tab) for figure in page.frame.figures.model.rows]
    at = next(number for number, row in enumerate(rows) if row[0] == "Restated from published quarters")
    assert rows[at][1:] == ("−$50.00", "Hours")
    assert rows[at + 1][0].startswith("2026Q3 · ")
    assert rows[at + 1][1:] == ("$150.00 → $100.00", "Hours")
