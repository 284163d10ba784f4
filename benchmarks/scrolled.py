"""A process that scrolls through an engagement's entries in the real window, and prints what that cost as JSON.

`python -m benchmarks.scrolled WORKSPACE`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random
from time import perf_counter

from PySide6.QtWidgets import QApplication

from benchmarks.desktop import opened, turn_until
from benchmarks.workspaces import OWN
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.hours import HoursPage
from engagement_desk.ui.place import Place

_STOPS = 100
_EVER = "1900-01-01..2999-12-31"


def main(path: Path) -> None:
    """Open the list of all entries, scroll to places all over it, and print the times and the memory."""
    begin = perf_counter()
    with opened(path, Place("engagement", OWN, "Hours", _EVER)) as window:
        took = perf_counter() - begin
        table = _page(window).entries.table
        rows, bar, random = table.model().rowCount(), table.verticalScrollBar(), Random(1)
        stops = [random.randint(0, bar.maximum()) for _ in range(_STOPS)] if rows else []
        filled = [_scroll(window, stop) for stop in [*stops, bar.maximum()]] if rows else []
        print(json.dumps({"rows": rows, "opened": took, "filled": filled, "resident": _resident()}), flush=True)


def _page(window: MainWindow) -> HoursPage:
    found = window.findChild(HoursPage)
    assert found is not None
    return found


def _scroll(window: MainWindow, to: int) -> float:
    """Move the scroll bar, and take the time until every row in sight is there and painted."""
    table = _page(window).entries.table
    begin = perf_counter()
    table.verticalScrollBar().setValue(to)
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    last = last if last >= 0 else table.model().rowCount() - 1
    turn_until(lambda: not table.rows.missing(first, last))
    QApplication.processEvents()
    return perf_counter() - begin


def _resident() -> int:
    """Give the memory that the process holds, in KiB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
