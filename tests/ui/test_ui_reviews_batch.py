"""Exporting all reviews that are due: many files in the background, each with how it ended."""

from __future__ import annotations

from datetime import UTC, date, datetime
from threading import Event

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.ui.pages import batch, folders
from engagement_desk.ui.place import Place

OCTOBER = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def card(north, moment, open_window, settle, press, tmp_path, monkeypatch):
    """Give the window at the reviews that are due, with two closed quarters, the card open and a folder named."""
    moment.instant = OCTOBER
    monkeypatch.setenv("HOME", str(tmp_path))
    north.run(new_engagement, NewEngagement(key="HALO", client="<b>Halo</b>", title="Advice", start=date(2026, 7, 1)))
    window = open_window(north)
    window.go(Place("reviews"))
    settle(window)
    press(window, "Ctrl+Shift+E")
    return window, window.page


def files(folder):
    return sorted(path.name for path in folder.glob("*.pdf"))


def ended(page):
    return [(door.text, door.aside, door.state) for door in page.batch.list.doors.doors]


def test_the_reviews_of_closed_quarters_are_written_with_two_keys(card, north, press, settle, tmp_path):
    window, page = card
    assert page.batch.folder.hasFocus()
    assert page.batch.folder.text() == str(tmp_path)
    assert page.batch.write.text() == "Export 2 files"
    press(window, "Return")
    assert files(tmp_path) == ["HALO-2026Q3-review.pdf", "NORTH-2026Q3-review.pdf"]
    content = north.ask(review_of, "NORTH", "2026Q3", OCTOBER.date()).content
    assert (tmp_path / "NORTH-2026Q3-review.pdf").read_bytes() == north.documents().quarterly_review(content, "a4").pdf
    assert [(name, state) for name, _, state in ended(page)] == [
        ("HALO-2026Q3-review.pdf", "ok"),
        ("NORTH-2026Q3-review.pdf", "ok"),
    ]
    assert all(aside.endswith(" pages") for _, aside, _ in ended(page))
    assert page.batch.said.text() == "2 of 2 files written."
    assert window._status.text == "Exporting reviews: 2 of 2 files written."
    assert page.batch.show_folder.hasFocus()


def test_what_is_written_is_shown_by_the_desktop(card, press, tmp_path, monkeypatch):
    window, page = card
    shown = []
    monkeypatch.setattr(folders.QDesktopServices, "openUrl", shown.append)
    press(window, "Return", "Return")
    page.batch.list.setFocus()
    press(window, "Return")
    assert shown == [QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "HALO-2026Q3-review.pdf"))]


def test_presets_paper_and_running_quarters_are_chosen_by_keyboard(card, press, tmp_path):
    window, page = card
    page.batch.which.setFocus()
    press(window, "End")
    assert page.batch.which.currentText() == "All that are not published: 4"
    press(window, "Tab", "L", "Tab", "Space", "Tab", "Space", "Tab", "Space")
    assert page.batch.write.text() == "Export 8 files"
    page.batch.folder.setFocus()
    press(window, "Return")
    names = [f"{key}-{q}-review-{p}.pdf" for key in ("HALO", "NORTH") for q in ("2026Q3", "2026Q4") for p in
             ("audit", "executive")]  # fmt: skip
    assert files(tmp_path) == sorted(names)
    assert b"612" in (tmp_path / names[0]).read_bytes()


def test_files_that_are_there_stay_unless_they_are_to_be_replaced(card, press, tmp_path):
    window, page = card
    (tmp_path / "HALO-2026Q3-review.pdf").write_bytes(b"mine")
    press(window, "Return")
    assert "HALO-2026Q3-review (2).pdf" in files(tmp_path)
    assert (tmp_path / "HALO-2026Q3-review.pdf").read_bytes() == b"mine"
    page.batch.replaces.setFocus()
    press(window, "Space")
    page.batch.folder.setFocus()
    press(window, "Return")
    assert (tmp_path / "HALO-2026Q3-review.pdf").read_bytes().startswith(b"%PDF-")
    assert len(files(tmp_path)) == 3


def test_one_file_that_fails_does_not_stop_the_others(card, press, tmp_path):
    window, page = card
    (tmp_path / "HALO-2026Q3-review.pdf").mkdir()
    page.batch.replaces.setChecked(True)
    press(window, "Return")
    assert [(name, state) for name, _, state in ended(page)] == [
        ("HALO-2026Q3-review.pdf", "risk"),
        ("NORTH-2026Q3-review.pdf", "ok"),
    ]
    assert "is a folder" in page.batch.list.doors.doors[0].note
    assert page.batch.said.text() == "1 of 2 files written."
    page.batch.list.select_id(page.batch.list.doors.doors[0].id)
    page.batch.list.setFocus()
    press(window, "Return")


@pytest.mark.parametrize("typed", ["", "  ", "{folder}/none", "~nobody-here/x", "x" * 300, "a\tb"])
def test_a_folder_that_is_not_there_says_so_beside_its_field(card, press, tmp_path, typed):
    window, page = card
    typed = typed.format(folder=tmp_path)
    page.batch.folder.setText(typed)
    press(window, "Return")
    assert page.batch._wrong.text() == "There is no such folder; choose one that is there."
    assert page.batch._wrong.isVisible()
    assert page.batch.folder.hasFocus()
    assert files(tmp_path) == []
    page.batch.folder.setText(str(tmp_path))
    assert not page.batch._wrong.isVisible()


def test_without_a_preset_nothing_is_written(card, press, tmp_path):
    window, page = card
    page.batch.presets["standard"].setChecked(False)
    assert not page.batch.write.isEnabled()
    press(window, "Return")
    assert page.batch.said.text() == "Choose at least one preset."
    assert files(tmp_path) == []


def test_it_stops_within_a_document_and_keeps_what_is_written(card, press, settle, qtbot, tmp_path, monkeypatch):
    window, page = card
    really, go_on, drawing = batch.draw_review, Event(), []

    def slow(desk, wanted):
        drawing.append(wanted.key)
        if len(drawing) == 2:
            assert go_on.wait(10)
        return really(desk, wanted)

    monkeypatch.setattr(batch, "draw_review", slow)
    QTest.keyClick(page.batch.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(drawing) == 2, timeout=10_000)
    page.batch.export()
    assert not page.batch.folder.isEnabled()
    qtbot.waitUntil(lambda: page.batch.said.text() == "2 of 2: NORTH 2026Q3  Esc stops")
    assert window._status.job_text in ("", "Exporting reviews … 2 of 2: NORTH 2026Q3")
    QTest.keyClick(page.batch.cancel, Qt.Key.Key_Escape)
    assert page.batch.said.text() == "Stopping …"
    page.begin_export()
    assert page.batch.said.text() == "Stopping …"
    go_on.set()
    settle(window)
    assert page.batch.said.text() == "Stopped; 1 of 2 files written."
    assert files(tmp_path) == ["HALO-2026Q3-review.pdf"]
    assert page.batch.folder.isEnabled()


def test_a_window_that_closes_meanwhile_leaves_whole_files_only(card, qtbot, tmp_path, monkeypatch):
    window, page = card
    really, began, go_on = batch.draw_review, Event(), Event()

    def slow(desk, wanted):
        began.set()
        assert go_on.wait(10)
        return really(desk, wanted)

    monkeypatch.setattr(batch, "draw_review", slow)
    QTest.keyClick(page.batch.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(began.is_set, timeout=10_000)
    go_on.set()
    window.close()
    assert set(files(tmp_path)) <= {"HALO-2026Q3-review.pdf"}
    assert list(tmp_path.glob("*HALO*")) in ([], [tmp_path / "HALO-2026Q3-review.pdf"])


def test_escape_puts_the_card_away_and_a_folder_is_chosen_in_the_systems_dialog(card, press, qtbot, tmp_path):
    window, page = card
    page.batch.browse.click()
    dialog = page.batch.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    (tmp_path / "board").mkdir()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.fileSelected.emit(str(tmp_path / "board"))
        dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(page.batch.folder.hasFocus)
    press(window, "Return")
    assert len(files(tmp_path / "board")) == 2
    press(window, "Escape")
    assert page.batch.isHidden()
    assert page.export.hasFocus()
    press(window, "Return")
    assert page.batch.folder.text() == str(tmp_path / "board")
    assert not page.batch.list.isVisible()


def test_where_nothing_is_due_there_is_nothing_to_export(north, moment, open_window, settle, press):
    for quarter in ("2026Q3",):
        north.run(publish_review, PublishReview(key="NORTH", quarter=quarter), north.documents())
    window = open_window(north)
    window.go(Place("reviews"))
    settle(window)
    assert not window.page.export.isEnabled()
    press(window, "Ctrl+Shift+E")
    assert window.page.batch.isHidden()
