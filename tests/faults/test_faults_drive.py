"""A drive that really fails, call by call: some of the calls that `make torture` lets fail, the same ones each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

TYPED = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from engagement_desk.bootstrap import open_desk
from engagement_desk.ui.app import make_window
from engagement_desk.ui.pages.today_rows import ENTRY, LANDED
from engagement_desk.ui.place import Place
from tests.torture.failing_drive import DISK_FULL, QUIET, WRITES_FAIL, Drive
from tests.torture.stage import KEY, make_template

path = Path(sys.argv[1]) / "w.engdesk"
make_template(path)
app, drive = QApplication([]), Drive()
window = make_window(app, open_desk(path, "UTC"), QSettings(str(path) + ".ini", QSettings.Format.IniFormat))
window.go(Place("today"))
window.show()
window.ui.tasks.await_all(5000)
page, line = window.page, f"{KEY} 5m call"
for kind in (WRITES_FAIL, DISK_FULL):
    page.quick.take_focus()
    page.quick.field.clear()
    QTest.keyClicks(page.quick.field, line)
    drive.fail(path.parent, kind, 1, once=False)
    QTest.keyClick(page.quick.field, Qt.Key.Key_Return)
    while window.ui.tasks.under_way or not page.quick.field.text():
        app.processEvents()
    assert page.quick.field.text() == line
    print(page.quick.reading.text, flush=True)
    drive.fail(path.parent, QUIET, 0, once=False)
QTest.keyClick(page.quick.field, Qt.Key.Key_Return)
while not any(row.what == "call" and row.state in (LANDED, ENTRY) for row in page.table.rows.rows):
    app.processEvents()
window.close()
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the library by which a drive fails."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler, or not Linux")
    built = tmp_path_factory.mktemp("drive") / "failing_drive.so"
    source = ROOT / "tests" / "torture" / "failing_drive.c"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", built, source, "-ldl"], check=True)
    return built


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment},
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )


def test_nothing_is_lost_half_done_or_unclear_at_whichever_call_the_drive_fails(library: Path) -> None:
    done = run("-m", "tests.torture.failing_drive", "251", LD_PRELOAD=str(library))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("lost, half-done or unclear: 0\n")


def test_a_line_that_the_drive_did_not_take_stays_with_the_reason_and_is_taken_later(
    library: Path, tmp_path: Path
) -> None:
    done = run("-c", TYPED, str(tmp_path), LD_PRELOAD=str(library), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stdout + done.stderr
    failed, full = done.stdout.splitlines()
    assert failed.startswith("The drive of ")
    assert full.startswith("The disk is full")
