"""The program's start, in a process of its own: nothing heavy is imported before the first page is painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.bootstrap import open_desk

HEAVY = (
    "reportlab",
    "alembic",
    "click",
    "babel",
    "xlsxwriter",
    "icalendar",
    "python_calamine",
    "pypdfium2",
    "rapidfuzz",
)
# What `engagement-desk` does without a command, but that the first painting is told of and the window then closed.
STARTED = """
import json, sys
from engagement_desk import bootstrap

def shown(desk, key=None):
    from PySide6.QtWidgets import QApplication
    from engagement_desk.ui.app import run_window
    from engagement_desk.ui.main_window import MainWindow

    def painted():
        loaded = sorted({name.partition(".")[0] for name in sys.modules})
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        rows = [row.what for row in window.page.table.rows.rows]
        print(json.dumps({"loaded": loaded, "rows": rows, "title": window.windowTitle()}))
        QApplication.quit()

    return run_window(desk, key, painted=painted)

bootstrap.open_window = shown
from engagement_desk.__main__ import main
sys.argv = ["engagement-desk"]
sys.exit(main())
"""


@pytest.fixture
def told(north, home, workspace_path):
    north.run(log_time, "NORTH", TimeWords(seconds=5400, note="first of today", day=north.now().today))
    north.store.close()
    opened = open_desk(workspace_path)
    opened.run(log_time, "NORTH", TimeWords(seconds=5400, note="seen at once"))
    opened.store.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ENGAGEMENT_DESK_WORKSPACE": str(workspace_path)}
    done = subprocess.run(
        [sys.executable, "-c", STARTED], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_nothing_heavy_is_imported_before_the_first_page_is_painted(told):
    assert [name for name in HEAVY if name in told["loaded"]] == []
    assert "PySide6" in told["loaded"]


def test_the_first_page_is_painted_with_real_data(told):
    assert told["title"] == "Today · Engagement Desk"
    assert "seen at once" in told["rows"]
