"""(f) From Enter in the quick line to the entry on disk and on the page, with 100,000 entries in the workspace."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.desktop import desktop_workspace, opened, turn_until
from benchmarks.measure import Times, judge, say, shown
from benchmarks.workspaces import OWN, OWN_ENTRIES
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.pages.today_rows import ENTRY, LANDED
from engagement_desk.ui.place import Place

ENTRIES = 100_000
_ROUNDS, _WARM_UP = 150, 5
_FRAME_MS, _WORST_MS = 16.7, 50


def run(folder: Path) -> bool:
    """Measure, print, and tell whether the limits hold."""
    path = folder / "quick.engdesk"
    desktop_workspace(path, OWN_ENTRIES, ENTRIES)
    with opened(path, Place("today")) as window:
        taken = [_log(window, f"line {number}") for number in range(_WARM_UP + _ROUNDS)]
    times = Times(tuple(taken[_WARM_UP:]))
    say(f"(f) the quick line, {ENTRIES:,} entries: Enter to disk and page {shown(times.middle)}")
    return all(
        [
            judge("Enter to disk and page, median", times.middle * 1000, _FRAME_MS, "ms"),
            judge("99 of 100 within", times.worst_of_hundred * 1000, _WORST_MS, "ms"),
        ]
    )


def _log(window: MainWindow, note: str) -> float:
    """Type a line, take the time from Enter until it is painted as being on disk, and undo it."""
    page = window.page
    assert isinstance(page, TodayPage)
    page.quick.take_focus()
    QTest.keyClicks(page.quick.field, f"{OWN} 15m {note}")
    _rest(window)
    begin = perf_counter()
    QTest.keyClick(page.quick.field, Qt.Key.Key_Return)
    turn_until(lambda: any(row.what == note and row.state in (LANDED, ENTRY) for row in page.table.rows.rows))
    QApplication.processEvents()
    taken = perf_counter() - begin
    undone: list[object] = []
    window.ui.tasks.undo(undone.append)
    turn_until(lambda: bool(undone))
    page.quick.field.clear()
    _rest(window)
    return taken


def _rest(window: MainWindow) -> None:
    turn_until(lambda: window.ui.tasks.under_way == 0)
