"""The preview of a review: the real pages, drawn as they come into sight, following the words."""

from __future__ import annotations

import hashlib
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reviews_window import OCTOBER, made, opened, press, previewed, remembered

from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.domain.records.reviews import ReviewDocument
from engagement_desk.ui.pages import reviews_preview
from engagement_desk.ui.pages.reviews_frame import FIGURES, PREVIEW
from engagement_desk.ui.pages.reviews_text import find_words
from engagement_desk.ui.place import Place

__all__ = ("opened", "press", "previewed", "remembered")


@pytest.fixture
def long_one(north):
    """Give NORTH a review whose words go on over several pages."""
    text = "\n".join(f"Line {number} of what worked in the quarter, told at some length." for number in range(90))
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WORKED, text=text))
    return north


def drawn_pages(qtbot, sheets):
    qtbot.waitUntil(lambda: all(page.image for page in sheets.pages if not page.visibleRegion().isEmpty()))


def test_the_preview_draws_the_real_pages_and_follows_the_words(north, previewed, press, qtbot):
    window, page, sheets = previewed()
    pane = page.frame.preview
    assert page.frame.side == PREVIEW
    assert sheets.hasFocus()
    assert pane.bar.said.text() == "Draft"
    assert (pane.bar.page.text(), pane.bar.of.text()) == ("1", f"of {len(sheets.pages)}")
    drawn = made(north)
    assert pane._drawn.pdf == drawn
    image = sheets.pages[0].image
    assert image.width() == pytest.approx(sheets.pages[0].width() * sheets.devicePixelRatioF(), abs=2)
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 1
    page.frame.parts.parts[ReviewSection.WHY].note.setFocus()
    press(window, text="The board asked.")
    qtbot.waitUntil(lambda: pane._drawn.pdf != drawn, timeout=10_000)
    assert sheets.pages[0].image is not None
    qtbot.waitUntil(lambda: sheets.pages[0].image is not image, timeout=10_000)
    assert page.frame.parts.parts[ReviewSection.WHY].note.hasFocus()
    press(window, "Ctrl+Shift+V")
    assert page.frame.side == FIGURES
    assert page.frame.parts.parts[ReviewSection.WHY].note.hasFocus()
    press(window, "Ctrl+Shift+V")
    assert page.frame.parts.parts[ReviewSection.WHY].note.hasFocus()


def test_the_preview_zooms_and_holds_its_place(long_one, previewed, press, qtbot):
    window, page, sheets = previewed()
    bar = page.frame.preview.bar
    fitted = sheets.pages[0].width()
    assert bar.zoom.currentText() == "Fit width"
    QTest.keyClicks(sheets, "9")
    assert sheets.pages[0].height() <= sheets.height()
    assert bar.zoom.currentText() == "Fit page"
    QTest.keyClicks(sheets, "0")
    assert sheets.pages[0].width() == fitted
    sheets.turn_to(2)
    QTest.keyClicks(sheets, "+")
    assert sheets.percent == pytest.approx(75)
    assert bar.zoom.currentText() == "75 %"
    QTest.keyClicks(sheets, "+")
    assert sheets.pages[0].width() == round(sheets._sizes[0][0] * 96 / 72)
    assert sheets.number == 2
    bar.smaller.click()
    bar.larger.click()
    assert bar.zoom.currentText() == "100 %"
    for _ in range(8):
        QTest.keyClicks(sheets, "-")
    assert sheets.percent == pytest.approx(25)
    bar.zoom.setFocus()
    press(window, "F")
    assert sheets.pages[0].width() == fitted
    for _ in range(12):
        QTest.keyClicks(sheets, "+")
    assert sheets.percent == pytest.approx(400)
    drawn_pages(qtbot, sheets)


def test_the_wheel_with_ctrl_and_two_fingers_zoom_where_they_are(long_one, previewed, qtbot):
    _, page, sheets = previewed()
    sheets.turn_to(1)
    before, view = sheets.percent, sheets.viewport()
    at = QPointF(view.rect().center())
    held = sheets._place(at)

    def wheel(modifiers):
        turned = QWheelEvent(
            at,
            view.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, turned)

    wheel(Qt.KeyboardModifier.ControlModifier)
    assert sheets.percent == pytest.approx(before * 1.1)
    number, place, _ = sheets._place(at)
    assert number == held[0]
    assert (place - held[1]).manhattanLength() < 3
    assert page.frame.preview.bar.zoom.currentText() == f"{round(before * 1.1)} %"
    fingers = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        view.mapToGlobal(at),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view, fingers)
    assert sheets.percent == pytest.approx(before * 1.1 * 1.5)
    where = sheets.verticalScrollBar().value()
    wheel(Qt.KeyboardModifier.NoModifier)
    assert sheets.verticalScrollBar().value() < where
    assert sheets.percent == pytest.approx(before * 1.1 * 1.5)


def test_pages_are_turned_and_those_far_away_let_their_pictures_go(long_one, previewed, press, qtbot):
    window, page, sheets = previewed()
    bar, count = page.frame.preview.bar, len(sheets.pages)
    assert not bar.before.isEnabled()
    QTest.keyClick(sheets, Qt.Key.Key_Right)
    assert sheets.number == 1
    assert bar.page.text() == "2"
    QTest.keyClick(sheets, Qt.Key.Key_Left)
    QTest.keyClick(sheets, Qt.Key.Key_End)
    assert bar.page.text() == str(count)
    assert not bar.after.isEnabled()
    qtbot.waitUntil(lambda: sheets.pages[-1].image is not None and sheets.pages[0].image is None, timeout=10_000)
    QTest.keyClick(sheets, Qt.Key.Key_Home)
    bar.after.click()
    assert sheets.number == 1
    bar.page.setFocus()
    bar.page.selectAll()
    press(window, text="3")
    press(window, "Return")
    assert sheets.number == 2
    for typed in ("0", "x", "", str(count + 1)):
        bar.page.setText(typed)
        press(window, "Return")
        assert bar.page.is_wrong
        assert bar.page.text() == typed
        assert bar.page.accessibleDescription() == f"Pages 1 to {count}"
    press(window, "Tab")
    assert (bar.page.text(), bar.page.is_wrong) == ("3", False)
    press(window, "Ctrl+Shift+V")
    page.frame.preview.sheets.setFocus()


def test_words_are_found_in_any_case_and_over_the_ends_of_lines(north, previewed, press, qtbot):
    why = "Engaged to give the board one answer on build or buy, priced, written and accepted; " * 3
    for section in (ReviewSection.WHY, ReviewSection.WORKED):
        north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=section, text=why.strip()))
    window, page, sheets = previewed()
    find = page.frame.preview.search.bar
    press(window, "Ctrl+F", text="ONE ANSWER on")
    qtbot.waitUntil(lambda: find.count.text() == "1 of 6")
    hits = page.frame.preview.search._hits
    assert any(len(hit.boxes) > 1 for hit in hits)
    assert sheets.pages[0]._current == hits[0].boxes
    press(window, "Return", "Return")
    assert find.count.text() == "3 of 6"
    press(window, "Shift+Return", "F3", "Shift+F3")
    assert find.count.text() == "2 of 6"
    for _ in range(2):
        press(window, "Return")
    assert find.count.text() == "4 of 6"
    assert sheets.number == hits[3].page
    find.field.setText("nowhere")
    qtbot.waitUntil(lambda: find.count.text() == "none")
    assert find.field.is_wrong
    assert not find.after.isEnabled()
    find.field.setText("\x00 ")
    qtbot.waitUntil(lambda: not find._rest.isActive())
    press(window, "Escape")
    assert not find.isVisible()
    assert sheets.hasFocus()
    assert all(not sheet._found and not sheet._current for sheet in sheets.pages)


def test_what_was_found_is_found_again_when_the_review_is_drawn_anew(north, previewed, press, qtbot):
    window, page, _ = previewed()
    pane = page.frame.preview
    find = pane.search.bar
    press(window, "Ctrl+F", text="zebra")
    qtbot.waitUntil(lambda: find.count.text() == "none")
    drawn = pane._drawn
    page.frame.parts.parts[ReviewSection.CHALLENGE].note.setFocus()
    press(window, text="A zebra")
    qtbot.waitUntil(lambda: pane._drawn is not drawn, timeout=10_000)
    qtbot.waitUntil(lambda: find.count.text() == "1 of 1", timeout=10_000)


def test_hebrew_is_found_as_it_is_written(north, previewed, press, qtbot):
    word = "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}\N{HEBREW LETTER VAV}\N{HEBREW LETTER MEM}"
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WHY, text=word))
    window, page, _ = previewed()
    press(window, "Ctrl+F", text=word)
    qtbot.waitUntil(lambda: page.frame.preview.search.bar.count.text() == "1 of 1")


def test_a_text_is_selected_and_copied(north, previewed, press, qtbot, settle):
    why = "Engaged to give the board one answer."
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WHY, text=why))
    window, page, sheets = previewed()
    search, sheet = page.frame.preview.search, sheets.pages[0]
    press(window, "Ctrl+F", text=why)
    qtbot.waitUntil(lambda: search.bar.count.text() == "1 of 1")
    press(window, "Escape")
    (box,) = find_words(None, made(north), why)[0].boxes
    start = QPointF(box.left() + 1, box.center().y()) * sheet.points
    end = QPointF(box.right() - 1, box.center().y()) * sheet.points
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(sheet, end.toPoint())
    search._drag(0, end / sheet.points)
    qtbot.waitUntil(lambda: search.chosen is not None)
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert search.chosen.text == why
    assert sheet._chosen
    press(window, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == why
    assert window._status.text == f"Copied “{why}”"
    press(window, "Ctrl+F")
    assert search.bar.field.text() == why
    press(window, "Escape", "Ctrl+A", "Ctrl+C")
    assert why in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().text().count("\n") > 3
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=start.toPoint())
    assert search.chosen is None
    assert not sheet._chosen


def test_the_place_that_is_written_comes_into_sight(long_one, previewed, press, qtbot):
    text = "What comes first is the data platform."
    wanted = WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.NEXT_QUARTER, text=text)
    long_one.run(write_section, wanted)
    window, page, sheets = previewed()
    assert sheets.number == 0
    page.frame.parts.focus_on(page.frame.parts.parts[ReviewSection.NEXT_QUARTER].note)
    qtbot.waitUntil(lambda: sheets.number > 0)
    there = sheets.verticalScrollBar().value()
    drawn = page.frame.preview._drawn
    press(window, "Ctrl+End", text=" Then billing.")
    qtbot.waitUntil(lambda: page.frame.preview._drawn is not drawn, timeout=10_000)
    assert sheets.verticalScrollBar().value() == pytest.approx(there, abs=sheets.viewport().height())
    sheets.setFocus()
    qtbot.waitUntil(lambda: page.frame.preview.search._sought == ())


def test_what_is_typed_while_pages_are_drawn_is_drawn_next_and_only_one_at_a_time(
    north, previewed, press, qtbot, monkeypatch
):
    window, page, _ = previewed()
    pane, go_on, drawing = page.frame.preview, Event(), []
    really = reviews_preview.draw_review

    def slow(desk, wanted):
        drawing.append(wanted)
        assert go_on.wait(10)
        return really(desk, wanted)

    monkeypatch.setattr(reviews_preview, "draw_review", slow)
    note = page.frame.parts.parts[ReviewSection.WHY].note
    note.setFocus()
    QTest.keyClicks(note, "One")
    qtbot.waitUntil(lambda: len(drawing) == 1, timeout=10_000)
    for words in (" two", " three"):
        QTest.keyClicks(note, words)
        page.frame.parts.commit()
        qtbot.waitUntil(lambda: window.ui.tasks.under_way == 1, timeout=10_000)
    assert len(drawing) == 1
    pane.sheets.verticalScrollBar().setValue(40)
    go_on.set()
    press(window)
    assert len(drawing) == 2
    assert pane._drawn.pdf == made(north)
    assert pane.sheets.verticalScrollBar().value() == 40


def test_another_quarter_drops_what_is_being_drawn(north, previewed, press, qtbot, monkeypatch, moment):
    moment.instant = OCTOBER
    window, page, sheets = previewed(focus="2026Q3")
    pane, go_on, began = page.frame.preview, Event(), Event()
    really = reviews_preview.draw_review

    def slow(desk, wanted):
        began.set()
        assert go_on.wait(10)
        return really(desk, wanted)

    monkeypatch.setattr(reviews_preview, "draw_review", slow)
    pane.bar.paper.setFocus()
    QTest.keyClick(pane.bar.paper, Qt.Key.Key_L)
    qtbot.waitUntil(began.is_set)
    assert pane._drawn.wanted.paper == "a4"
    page.frame.list.pick("2026Q4")
    qtbot.waitUntil(lambda: sheets.pages == [], timeout=10_000)
    go_on.set()
    press(window)
    assert (pane._drawn.wanted.quarter, pane._drawn.wanted.paper) == ("2026Q4", "letter")


def test_preset_and_paper_are_those_that_are_chosen_and_a_preset_is_remembered(north, previewed, press, qtbot):
    window, page, sheets = previewed()
    pane = page.frame.preview
    pane.bar.preset.setFocus()
    press(window, "E")
    pane.bar.paper.setFocus()
    press(window, "L")
    press(window)
    assert pane._drawn.pdf == made(north, "executive", "letter")
    assert sheets._sizes[0] == (612.0, 792.0)
    assert window.ui.remembered.value("reviews/preset") == "executive"


def test_a_published_review_shows_its_sum_and_copies_it(north, previewed, press, moment):
    moment.instant = OCTOBER
    north.run(publish_review, PublishReview(key="NORTH", quarter="2026Q3"), north.documents())
    window, page, _ = previewed(focus="2026Q3")
    kept = north.ask(review_of, "NORTH", "2026Q3", date(2026, 10, 2)).kept
    wanted = hashlib.sha256(kept.pdf).hexdigest()
    bar = page.frame.preview.bar
    assert bar.said.text() == f"Edition 1 · SHA-256 {wanted[:8]}…"
    bar.copy.setFocus()
    press(window, "Return")
    assert QGuiApplication.clipboard().text() == wanted


def test_characters_without_a_glyph_are_told_beside_the_pages(north, previewed):
    text = "Done \N{LINEAR B SYLLABLE B008 A}"
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WHY, text=text))
    _, page, _ = previewed()
    assert "U+10000" in page.frame.preview.told.text()


def test_a_preset_that_an_old_edition_does_not_keep_says_what_to_do(north, previewed, press, moment):
    moment.instant = OCTOBER
    north.run(publish_review, PublishReview(key="NORTH", quarter="2026Q3"), north.documents())
    with north.store.begin("forget", north.now()) as uow:
        uow.remove(*[one for one in uow.find(ReviewDocument) if one.preset == "audit"])
        uow.commit()
    window, page, sheets = previewed(focus="2026Q3")
    page.frame.preview.bar.preset.setFocus()
    press(window, "A")
    press(window)
    assert "without the preset audit" in page.frame.preview.told.text()
    assert sheets.pages == []
    press(window, "Up")
    press(window)
    assert not page.frame.preview.told.isVisible()
    assert sheets.pages


def test_a_window_that_closes_while_pages_are_drawn_leaves_nothing(opened):
    window, page = opened()
    page.frame.toggle_preview()
    page.frame.preview._draw_pages()
    window.close()


def test_an_error_that_no_field_caused_is_told(north, opened, press, monkeypatch):
    window, page = opened()

    def gone(*_args):
        raise Refused("unknown_engagement", key="NORTH")

    monkeypatch.setattr(reviews_preview, "draw_review", gone)
    press(window, "Ctrl+Shift+V")
    assert "NORTH" in page.frame.preview.told.text()
    assert page.frame.preview.told.isVisible()
    assert page.frame.preview.sheets.pages == []
    assert not page.frame.preview.bar.page.isEnabled()
    sheets = page.frame.preview.sheets
    for key in "+-09":
        QTest.keyClicks(sheets, key)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_F3):
        QTest.keyClick(sheets, key)
    press(window, "Ctrl+A", "Ctrl+C", "Ctrl+F", text="x")
    press(window, "Return")


def test_a_quick_switch_of_engagement_shows_only_the_last_one(north, previewed, press, settle, moment):
    window, page, _ = previewed()
    for place in (Place("today"), Place("engagement", "NORTH", "Reviews"), Place("engagement", "NORTH", "Scope")):
        window.go(place)
    window.go(Place("engagement", "NORTH", "Reviews"))
    press(window)
    assert page.frame.preview._drawn.pdf == made(north)


def test_a_screen_of_another_density_is_drawn_for_anew(previewed, qtbot):
    _, page, sheets = previewed()
    page.frame.preview._settled.stop()
    QApplication.sendEvent(sheets.viewport(), QEvent(QEvent.Type.DevicePixelRatioChange))
    assert page.frame.preview._settled.isActive()
