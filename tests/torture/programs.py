"""The programs as a user starts them, killed: the command line, and the window with someone typing into it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.torture.stage import KEY, Stage

CLI_NOTE = "by command"


def command_line(stage: Stage) -> list[str]:
    """Give what is started to log one entry."""
    return ["-m", "engagement_desk", "--workspace", str(stage.path), "log", KEY, "5m", "--note", CLI_NOTE]


def window(stage: Stage) -> list[str]:
    """Give what is started to have lines typed into the window."""
    return ["-m", "tests.torture.programs", str(stage.path)]


ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def type_lines(path: Path) -> None:
    """Type lines into the real window until killed; say each once the page shows it as being on disk."""
    from PySide6.QtCore import QSettings, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from engagement_desk.bootstrap import open_desk
    from engagement_desk.ui.app import make_window
    from engagement_desk.ui.pages.today import TodayPage
    from engagement_desk.ui.pages.today_rows import ENTRY, LANDED
    from engagement_desk.ui.place import Place

    app = QApplication([])
    remembered = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    shown = make_window(app, open_desk(path, "UTC"), remembered)
    shown.go(Place("today"))
    shown.show()
    page = shown.page
    assert isinstance(page, TodayPage)
    for number in range(10_000):
        note = f"typed {number}"
        page.quick.take_focus()
        QTest.keyClicks(page.quick.field, f"{KEY} 5m {note}")
        QTest.keyClick(page.quick.field, Qt.Key.Key_Return)
        while not any(row.what == note and row.state in (LANDED, ENTRY) for row in page.table.rows.rows):
            app.processEvents()
        sys.stdout.write(f"{note}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    type_lines(Path(sys.argv[1]))
