"""Help, Report a problem; and that what the window remembers is the user's alone."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from engagement_desk.application.desk import Desk
from engagement_desk.ui.remembered import make_private
from window_fixtures import Open, Settle


@pytest.mark.parametrize("name", ["report.zip", "none/report.zip", ""])
def test_the_report_is_written_where_the_user_says(
    north: Desk, open_window: Open, settle: Settle, monkeypatch, qtbot, tmp_path: Path, name: str
) -> None:
    window = open_window(north)
    path = str(tmp_path / name) if name else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (path, "")))
    window.ui.actions.actions["help.report"].trigger()
    settle(window)
    written = [file.name for file in tmp_path.glob("*.zip")]
    if name != "report.zip":
        assert written == []
        return
    with zipfile.ZipFile(path) as packed:
        assert "Qt: 6" in packed.read("program.txt").decode()
    assert stat.S_IMODE(Path(path).stat().st_mode) == 0o600 or os.name != "posix"


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_drafts_are_remembered_in_a_file_that_only_the_user_can_read(tmp_path: Path) -> None:
    file = tmp_path / "config" / "desk.ini"
    before = os.umask(0)
    try:
        for _ in range(2):
            make_private(file)
            remembered = QSettings(str(file), QSettings.Format.IniFormat)
            remembered.setValue("unsent/line", "NORTH 1h call about the breach")
            remembered.sync()
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
            assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
            file.chmod(0o644)  # as an older version left it
    finally:
        os.umask(before)


def test_where_nothing_can_be_made_private_the_window_works_without(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    make_private(file / "desk.ini")
    assert file.is_file()
