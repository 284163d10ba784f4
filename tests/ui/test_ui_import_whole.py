"""Whole workspaces in the window: everything exported, a new workspace made of it, and files of workspaces opened."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.ui.export_all import choose_and_export
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.import_hours import ImportPage
from engagement_desk.ui.place import Place
from window_fixtures import focused


@pytest.fixture
def window(open_window: Any, settle: Any, north: Desk) -> MainWindow:
    """Give the window at the import."""
    found = open_window(north)
    found.go(Place("import"))
    settle(found)
    return found


def importing(window: MainWindow) -> ImportPage:
    page = window.page
    assert isinstance(page, ImportPage)
    return page


def choosing(monkeypatch: pytest.MonkeyPatch, dialog: str, found: Any) -> None:
    """Let a dialog give this."""
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: found)


def test_everything_is_exported_and_becomes_a_new_workspace(
    window: MainWindow, settle: Any, press: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched: list[Desk] = []
    window.switched.connect(switched.append)
    whole, target = tmp_path / "all", tmp_path / "new"
    choosing(monkeypatch, "getSaveFileName", ("", ""))
    window.actions_book.trigger("file.export_all")
    choosing(monkeypatch, "getSaveFileName", (str(whole), ""))
    choose_and_export(window)
    settle(window)
    whole = tmp_path / "all.json"
    assert window._status.text == f"Exported everything to {whole}"
    page = importing(window)
    choosing(monkeypatch, "getOpenFileNames", ([str(whole)], ""))
    page.file.choose.setFocus()
    press(window, "Return")
    assert focused() is page.file.door
    choosing(monkeypatch, "getSaveFileName", ("", ""))
    press(window, "Return")
    choosing(monkeypatch, "getSaveFileName", (str(target), ""))
    press(window, "Return")
    (other,) = switched
    assert (other.path, other.ask(all_keys)) == (tmp_path / "new.engdesk", ("NORTH",))
    other.store.close()
    page.file.door.setFocus()
    press(window, "Return")
    assert "already" in page.file.path.accessibleDescription()
    assert page.file.door.isEnabled()


def test_a_file_of_a_workspace_is_opened(
    window: MainWindow, settle: Any, press: Any, north: Desk, tmp_path: Path
) -> None:
    switched: list[Desk] = []
    window.switched.connect(switched.append)
    other = north.open_other(tmp_path / "other.engdesk")
    other.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    other.store.close()
    page = importing(window)
    page.open_files([north.path])
    assert "is the workspace that is open" in page.file.path.accessibleDescription()
    page.open_files([tmp_path / "other.engdesk"])
    press(window, "Return")
    (opened,) = switched
    assert opened.ask(all_keys) == ("HALO",)
    opened.store.close()


def test_a_folder_is_chosen_and_a_dialog_that_is_left_changes_nothing(
    window: MainWindow, settle: Any, press: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = importing(window)
    choosing(monkeypatch, "getExistingDirectory", "")
    choosing(monkeypatch, "getOpenFileNames", ([], ""))
    page.file.folder.click()
    page.file.choose.click()
    page.file.path.setFocus()
    press(window, "Return")
    assert page.frame.number == 0
    (tmp_path / "2026-08.data").write_text("inc 20260802T080000Z - 20260802T090000Z # north\n", encoding="utf-8")
    choosing(monkeypatch, "getExistingDirectory", str(tmp_path))
    page.file.folder.click()
    settle(window)
    assert page.what.verdict.text() == "Timewarrior: certain"


def test_the_welcome_leads_here(desk: Desk, open_window: Any, settle: Any, press: Any) -> None:
    window = open_window(desk)
    window.go(Place("welcome"))
    settle(window)
    press(window, "Tab", "Tab", "Return")
    assert window.place == Place("import")
