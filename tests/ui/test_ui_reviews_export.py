"""Exporting a review: a file is proposed, written whole in the background, and what is wrong stands beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from reviews_window import made, opened, press, remembered

from engagement_desk.application.commands.reviews import WriteSection, write_section
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.domain.records.reviews import MonthlyStatus
from engagement_desk.ui.pages import folders
from engagement_desk.ui.place import Place

__all__ = ("opened", "press", "remembered")


def test_the_pdf_is_written_where_the_bar_says(north, opened, press, tmp_path):
    window, page = opened()
    bar = page.frame.export_bar
    press(window, "Ctrl+Shift+E")
    assert bar.path.hasFocus()
    assert bar.path.text().endswith("NORTH-2026Q3-review.pdf")
    assert bar.path.selectedText() == "NORTH-2026Q3-review"
    assert not page.frame.export.isEnabled()
    bar.path.selectAll()
    press(window, text=str(tmp_path / "the review"))
    press(window, "Return")
    written = tmp_path / "the review.pdf"
    assert written.read_bytes() == made(north)
    assert bar.message.text().startswith("Written, ")
    assert bar.show_folder.hasFocus()
    assert window._status.text == f"Exported NORTH 2026Q3 to {written}"
    press(window, "Escape")
    assert bar.isHidden()
    assert page.frame.export.hasFocus()
    press(window, "Ctrl+Shift+E")
    assert Path(bar.path.text()).parent == tmp_path
    press(window, "Escape")
    press(window, "Ctrl+P")
    assert bar.path.hasFocus()
    press(window, "Escape")
    page.frame.export.click()
    bar.path.setText(str(written))
    assert bar.message.text() == "This file exists. Replace it, or keep both?"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Name the file to write"),
        ("a\tb", "Name the file to write"),
        ("~nobody-here/x.pdf", "Name the file to write"),
        ("x" * 300, "Name the file to write"),
        ("{folder}/none/review.pdf", "does not exist"),
        ("{folder}", "is a folder"),
    ],
)
def test_a_file_that_cannot_be_written_says_so_beside_its_field(opened, press, tmp_path, typed, said):
    window, page = opened()
    bar = page.frame.export_bar
    press(window, "Ctrl+Shift+E")
    typed = typed.format(folder=tmp_path)
    bar.path.setText(typed)
    press(window, "Return")
    assert said in bar.message.text()
    assert bar.path.is_wrong
    assert bar.path.hasFocus()
    assert bar.path.text() == typed
    assert not list(tmp_path.glob("*.pdf"))


def test_an_export_that_is_cancelled_writes_nothing(opened, press, settle, tmp_path):
    window, page = opened()
    bar = page.frame.export_bar
    press(window, "Ctrl+Shift+E")
    bar.path.setText(str(tmp_path / "review.pdf"))
    bar.export()
    bar.export()
    bar.begin("HALO", page.quarter, "audit", "letter")
    assert bar.path.text() == str(tmp_path / "review.pdf")
    bar._say_drawing()
    assert "Esc cancels" in bar.message.text()
    QTest.keyClick(bar.path, Qt.Key.Key_Escape)
    assert bar.message.text() == "Cancelling …"
    settle(window)
    assert bar.message.text() == "Cancelled; nothing was written."
    assert not (tmp_path / "review.pdf").exists()
    assert bar.isVisible()
    assert bar.write.isEnabled()


def test_a_file_that_exists_is_replaced_only_when_that_is_said(north, opened, press, tmp_path):
    window, page = opened()
    bar, there = page.frame.export_bar, tmp_path / "review.pdf"
    there.write_bytes(b"mine")
    press(window, "Ctrl+Shift+E")
    bar.path.setText(str(there))
    press(window, "Return")
    assert (bar.write.text(), bar.write.hasFocus(), there.read_bytes()) == ("Replace", True, b"mine")
    press(window, "Tab", "Return")
    assert there.read_bytes() == b"mine"
    beside = tmp_path / "review (2).pdf"
    assert beside.read_bytes() == made(north)
    assert window._status.text.endswith(str(beside))
    bar.path.setText(str(there))
    bar.path.setFocus()
    press(window, "Return", "Return")
    assert there.read_bytes() == made(north)
    bar.path.setText(str(there))
    bar.path.setFocus()
    press(window, "Return")
    assert bar.write.hasFocus()
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["review (2).pdf", "review.pdf"]


def test_the_preset_and_the_paper_are_those_of_the_preview_until_others_are_chosen(north, opened, press, tmp_path):
    window, page = opened()
    bar, preview = page.frame.export_bar, page.frame.preview
    preview.bar.preset.choose("executive")
    preview.bar.paper.choose("letter")
    press(window, "Ctrl+Shift+E")
    assert bar.path.text().endswith("NORTH-2026Q3-review-executive.pdf")
    assert (bar.document.currentText(), bar.sheet.currentText()) == ("Review, executive", "Letter")
    bar.document.setFocus()
    press(window, "Down", "Down")
    assert bar.document.currentText() == "Review, audit"
    assert bar.path.text().endswith("NORTH-2026Q3-review-audit.pdf")
    bar.path.setText(str(tmp_path / "audit.pdf"))
    bar.path.setFocus()
    press(window, "Return")
    assert (tmp_path / "audit.pdf").read_bytes() == made(north, "audit", "letter")


def test_the_status_of_a_month_is_written_and_kept_as_made(north, opened, press, tmp_path, settle):
    window, page = opened()
    bar = page.frame.export_bar
    press(window, "Ctrl+Shift+E")
    bar.document.setFocus()
    press(window, "S")
    assert bar.document.currentText() == "Status of September 2026"
    assert not bar.sheet.isVisible()
    assert bar.path.text().endswith("NORTH-2026-09-status.pdf")
    bar.path.setText(str(tmp_path / "status.pdf"))
    bar.path.setFocus()
    press(window, "Return")
    settle(window)
    assert (tmp_path / "status.pdf").read_bytes().startswith(b"%PDF-")
    with north.store.read() as reading:
        assert [status.month for status in reading.find(MonthlyStatus)] == ["2026-09"]


def test_the_internal_report_is_marked_as_not_for_the_client(north, opened, press, tmp_path):
    window, page = opened()
    bar = page.frame.export_bar
    press(window, "Ctrl+Shift+E")
    assert not bar.inward.isVisible()
    bar.document.setFocus()
    press(window, "I")
    assert bar.document.currentText() == "Internal report"
    assert bar.inward.isVisible()
    assert bar.inward.text().startswith("Not for the client: ")
    assert bar.path.text().endswith("NORTH-2026Q3-internal.pdf")
    bar.path.setText(str(tmp_path / "inward.pdf"))
    bar.path.setFocus()
    press(window, "Return")
    assert (tmp_path / "inward.pdf").read_bytes().startswith(b"%PDF-")
    assert window._status.text == f"Exported the internal report of NORTH 2026Q3 to {tmp_path / 'inward.pdf'}"


def test_the_presenting_view_offers_no_internal_report(opened, press):
    window, page = opened()
    press(window, "Ctrl+Shift+H", "Ctrl+Shift+E")
    names = [page.frame.export_bar.document.itemText(n) for n in range(page.frame.export_bar.document.count())]
    assert names[:3] == ["Review, executive", "Review, standard", "Review, audit"]
    assert "Internal report" not in names


def test_the_export_waits_for_a_page_that_is_still_being_read(north, open_window, settle, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    window = open_window(north)
    window.go(Place("engagement", "NORTH", "Reviews"))
    window.actions_book.trigger("file.export_review")
    settle(window)
    page = window.page._page("Reviews")
    assert page.frame.export_bar.path.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(window)
    assert (tmp_path / "NORTH-2026Q3-review.pdf").is_file()


def test_characters_without_a_glyph_are_reported_after_the_export(north, opened, press, tmp_path):
    text = "Done \N{LINEAR B SYLLABLE B008 A}"
    north.run(write_section, WriteSection(key="NORTH", quarter="2026Q3", section=ReviewSection.WHY, text=text))
    window, page = opened()
    press(window, "Ctrl+Shift+E")
    page.frame.export_bar.path.setText(str(tmp_path / "review.pdf"))
    press(window, "Return")
    assert "U+10000" in page.frame.export_bar.message.text()


def test_the_folder_of_what_was_written_is_shown(opened, press, tmp_path, monkeypatch):
    window, page = opened()
    shown = []
    monkeypatch.setattr(folders.QDesktopServices, "openUrl", shown.append)
    press(window, "Ctrl+Shift+E")
    page.frame.export_bar.path.setText(str(tmp_path / "review.pdf"))
    press(window, "Return")
    press(window, "Space", "Tab", "Space")
    assert shown == [QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "review.pdf"))]


def test_another_file_is_chosen_in_the_systems_dialog(opened, press, qtbot, tmp_path):
    window, page = opened()
    bar = page.frame.export_bar
    press(window, "Ctrl+Shift+E")
    bar.browse.click()
    dialog = bar.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    with qtbot.waitSignal(dialog.destroyed):
        dialog.fileSelected.emit(str(tmp_path / "board.pdf"))
        dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(bar.path.hasFocus)
    assert bar.path.text() == str(tmp_path / "board.pdf")
    press(window, "Return")
    assert (tmp_path / "board.pdf").is_file()


def test_the_attention_to_a_missing_status_leads_to_its_export(north, open_tab, press, moment, remembered, tmp_path):
    moment.instant = datetime(2026, 10, 2, 9, tzinfo=UTC)
    window, page = open_tab(north, "Reviews", "status:2026-09")
    bar = page.frame.export_bar
    assert page.frame.list.current_id == "2026Q3"
    assert bar.document.currentText() == "Status of September 2026"
    assert bar.path.hasFocus()
    press(window, "Escape")
    window.go(Place("engagement", "NORTH", "Reviews", "status:2026-08"))
    press(window)
    assert bar.document.currentText() == "Status of August 2026"
    assert bar.path.hasFocus()
    press(window, "Escape", "Ctrl+Shift+E")
    assert bar.document.currentText() == "Review, standard"
    window.go(Place("engagement", "NORTH", "Reviews", "status:2019-01"))
    press(window)
    assert bar.document.currentText() == "Review, standard"
