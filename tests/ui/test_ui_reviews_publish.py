"""Publishing a review: a sheet that lists what locks, editions, what holds it back, and what is kept."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from threading import Semaphore

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from reviews_window import OCTOBER, lines, log, opened, press, remembered

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS, list_reviews, review_of
from engagement_desk.domain.kinds import ReviewSection, StoredClass
from engagement_desk.ui.pages import reviews_publish
from engagement_desk.ui.place import Place

__all__ = ("opened", "press", "remembered")


def test_publishing_lists_what_locks_then_ends_undo(north, opened, press, moment):
    moment.instant = OCTOBER
    log(north, date(2026, 9, 1), 90)
    window, page = opened()
    press(window, "Ctrl+Return")
    sheet = page.sheet
    texts = [sheet._lines.itemAt(number).widget().text() for number in range(sheet._lines.count())]
    assert texts[0] == "1 entry, 1 h 30 billed and $150.00 earned are frozen as they stand."
    assert texts[1] == "Every date up to 30 Sep 2026 is covered: later entries and corrections count after it."
    assert texts[-1] == "Undo ends here: nothing before this can be undone afterwards."
    assert any(text.startswith("Still empty: why engaged, ") for text in texts)
    assert sheet.publish.hasFocus()
    press(window, "Escape")
    assert page.frame.publish.hasFocus()
    assert north.ask(list_reviews, "NORTH") == ()
    press(window, "Ctrl+Return", "Return")
    (row,) = north.ask(list_reviews, "NORTH")
    assert (row.edition, row.cut_off, len(row.documents)) == (1, date(2026, 9, 30), len(PRESETS) * len(PAPERS))
    assert window._status.text == "Published NORTH 2026Q3, edition 1"
    press(window, "Escape")
    assert lines(page)[1][:3] == ("2026Q3", "published", "on 2 Oct 2026")
    assert page.frame.lead.text().startswith("Edition 1 is frozen as of 30 Sep 2026.")
    press(window, "Ctrl+Z")
    assert len(north.ask(list_reviews, "NORTH")) == 1


def test_what_was_published_shows_the_sum_of_each_document_and_leads_on(north, opened, press, moment, monkeypatch):
    moment.instant = OCTOBER
    words = WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.ADJUSTMENTS, text="excluded: On-call")
    north.run(write_section, words)
    window, page = opened()
    press(window, "Ctrl+Return", "Return")
    card = page.sheet.published
    assert card.title.text() == "Published 2026Q3, edition 1"
    assert card.export_button.hasFocus()
    (row,) = north.ask(list_reviews, "NORTH")
    assert {(door.text, door.note) for door in card.list.doors.doors} == {
        (f"{one.preset.capitalize()}, {one.paper.capitalize()}", one.sha256) for one in row.documents
    }
    card.list.setFocus()
    press(window, "Down", "Return")
    copied = QGuiApplication.clipboard().text()
    assert copied == card.list.current().note
    assert window._status.text.endswith(copied)
    assert card.scope_lead.text() == "Scope adjustments in the scope's draft: 1."
    places = []
    monkeypatch.setattr(page, "ui", replace(window.ui, go=places.append))
    card.scope_button.setFocus()
    press(window, "Return")
    assert places == [Place("engagement", "NORTH", "Scope")]
    card.export_button.setFocus()
    press(window, "Return")
    assert page.frame.export_bar.path.hasFocus()
    assert page.frame.scope.isVisible()
    page.frame.scope.click()
    assert len(places) == 2


def test_another_edition_takes_new_words_and_the_same_figures(north, opened, press, moment):
    moment.instant = OCTOBER
    north.run(publish_review, PublishReview(key="NORTH", quarter="2026Q3"), north.documents())
    window, page = opened("2026Q3")
    assert page.frame.publish.text() == "Publish edition 2 …"
    press(window, "Ctrl+Return", "Return")
    assert (
        page.sheet.refusal.text() == "The words are those of edition 1. Change some before you publish another edition."
    )
    assert (page.sheet.mend.text(), page.sheet.mend.hasFocus()) == ("Change the words", True)
    press(window, "Return", text="A late answer")
    press(window, "Ctrl+Return")
    assert page.sheet._lines.itemAt(0).widget().text().startswith("The figures stay as they were published")
    press(window, "Return")
    assert [row.edition for row in north.ask(list_reviews, "NORTH")] == [1, 2]
    press(window, "Escape")
    assert lines(page)[1][1] == "edition 2"


def test_entries_without_a_class_hold_publishing_back(north, opened, press, monkeypatch):
    log(north, date(2026, 9, 1), 90, StoredClass.UNCLASSIFIED)
    window, page = opened()
    places = []
    monkeypatch.setattr(page, "ui", replace(window.ui, go=places.append))
    press(window, "Ctrl+Return")
    assert page.sheet.refusal.text() == "Entries of 2026Q3 without a class: 1. Classify them, then publish."
    assert page.sheet.publish.isHidden()
    assert page.sheet.mend.hasFocus()
    press(window, "Return")
    assert places == [Place("triage", "NORTH")]


def test_the_sheet_stays_while_the_workspace_changes_and_reads_it_anew(north, opened, press):
    window, page = opened()
    press(window, "Ctrl+Return")
    page.sheet.back.setFocus()
    words = TimeWords(seconds=3600, day=date(2026, 9, 1), stored_class=StoredClass.IN_SCOPE)
    window.ui.tasks.run(log_time, "NORTH", words)
    press(window, "Left")
    press(window)
    assert page.sheet.isVisible()
    assert page.sheet.outlook.entries == 1


def test_a_quarter_that_was_passed_over_cannot_be_published(north, opened, press, moment):
    moment.instant = OCTOBER
    north.run(publish_review, PublishReview(key="NORTH", quarter="2026Q4"), north.documents())
    window, page = opened("2026Q3")
    assert lines(page)[1][1:3] == ("passed over", "a later review covers it")
    assert not page.frame.publish.isEnabled()
    press(window, "Ctrl+Return")
    assert not page.sheet.isVisible()


def test_frozen_documents_show_their_sha256_and_copy_it(north, opened, press, moment):
    moment.instant = OCTOBER
    north.run(publish_review, PublishReview(key="NORTH", quarter="2026Q3"), north.documents())
    window, page = opened("2026Q3")
    kept = north.ask(review_of, "NORTH", "2026Q3", date(2026, 10, 2)).kept
    table = page.frame.figures.table
    table.setFocus()
    names = [figure.label for figure in page.frame.figures.model.rows]
    table.selectRow(names.index("Standard, A4"))
    press(window, "Return")
    assert window._status.text.endswith(hashlib.sha256(kept.pdf).hexdigest())
    assert QGuiApplication.clipboard().text() == hashlib.sha256(kept.pdf).hexdigest()


class Held:
    """Draws like the maker of documents, but waits before each document until it is let go on."""

    def __init__(self, real):
        self.real, self.drawn, self.gate = real, 0, Semaphore(0)

    def quarterly_review(self, content, paper):
        assert self.gate.acquire(timeout=20)
        self.drawn += 1
        return self.real.quarterly_review(content, paper)


@pytest.fixture
def held(north, monkeypatch):
    """Give a maker of documents that draws one each time it is let."""
    made = Held(north.documents())
    monkeypatch.setattr(reviews_publish, "OneAtATime", lambda _make: made)
    yield made
    made.gate.release(100)


def hold(window, press, page, held, qtbot):
    """Begin to publish, and wait until the second document is being drawn."""
    press(window, "Ctrl+Return")
    page.sheet.publish_now()
    held.gate.release()
    qtbot.waitUntil(lambda: page.sheet.progress.text() == "Drawing document 2 of 6")


def test_hours_are_logged_while_the_documents_are_drawn(north, opened, press, moment, held, qtbot, settle):
    moment.instant = OCTOBER
    log(north, date(2026, 9, 1), 90)
    window, page = opened()
    hold(window, press, page, held, qtbot)
    taken = []
    said = TimeWords(seconds=3_600, day=date(2026, 10, 1), stored_class=StoredClass.IN_SCOPE)
    window.ui.tasks.run(log_time, "NORTH", said, then=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert held.drawn == 1
    assert not page.sheet.publish.isEnabled()
    held.gate.release(5)
    settle(window)
    (row,) = north.ask(list_reviews, "NORTH")
    assert (held.drawn, len(row.documents)) == (6, 6)
    assert not page.sheet.published.isHidden()


def test_what_changes_in_the_quarter_meanwhile_is_drawn_anew(north, opened, press, moment, held, qtbot, settle):
    moment.instant = OCTOBER
    log(north, date(2026, 9, 1), 90)
    window, page = opened()
    hold(window, press, page, held, qtbot)
    log(north, date(2026, 9, 2), 60)
    held.gate.release(11)
    settle(window)
    assert held.drawn == 12
    assert north.ask(review_of, "NORTH", "2026Q3", date(2026, 12, 31)).content.hours.billed_minutes == 150


def test_escape_stops_the_drawing_and_nothing_is_published(north, opened, press, moment, held, qtbot, settle):
    moment.instant = OCTOBER
    log(north, date(2026, 9, 1), 90)
    window, page = opened()
    hold(window, press, page, held, qtbot)
    assert page.sheet.back.text() == "Stop  Esc"
    qtbot.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert page.sheet.progress.text() == "Stopping …"
    held.gate.release()
    settle(window)
    assert page.sheet.progress.text() == "Stopped; nothing was published."
    assert (held.drawn, north.ask(list_reviews, "NORTH")) == (2, ())
    assert page.sheet.publish.hasFocus()
    held.gate.release(6)
    press(window, "Return")
    settle(window)
    assert len(north.ask(list_reviews, "NORTH")) == 1
