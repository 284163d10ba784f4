"""One window a workspace: a second start raises the first, also after one was killed and left its lock (SPEC §9)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from engagement_desk.store import owner
from engagement_desk.store.workspace import Workspace

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from engagement_desk import bootstrap
from engagement_desk.ui import holding, single

class Doorbell(single.Doorbell):
    def raise_window(self):
        super().raise_window()
        print("raised", flush=True)

class Holding(holding.Holding):
    def _held(self, beside):
        super()._held(beside)
        print("held", flush=True)

single.Doorbell, holding.Holding = Doorbell, Holding
import engagement_desk.ui.app as app
app.Doorbell = Doorbell
sys.exit(bootstrap.open_window(bootstrap.open_desk(Path(sys.argv[1]), "UTC")))
"""


@contextmanager
def window(path, folder):
    """Start the real window in a process of its own, until it holds its file."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, path], stdout=subprocess.PIPE, text=True, env=environment
    ) as running:
        try:
            yield running
        finally:
            running.kill()


@pytest.fixture
def bells():
    """Give a folder for sockets, whose paths may have no more than 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="bells") as folder:
        yield Path(folder)


@pytest.mark.skipif(os.name != "posix", reason="a process is killed")
def test_a_second_start_raises_the_first_window_also_after_one_was_killed(tmp_path, bells):
    path = tmp_path / "work.engdesk"
    with window(path, bells) as killed:
        assert killed.stdout.readline() == "held\n"
        pid = owner.read(path).pid
        killed.send_signal(signal.SIGKILL)
        killed.wait()
    assert pid == killed.pid
    assert [one for one in bells.iterdir() if one.is_socket()]
    with window(path, bells) as first:
        assert first.stdout.readline() == "held\n"
        assert owner.read(path).pid == first.pid
        with window(path, bells) as second:
            assert second.wait() == 0
            assert second.stdout.read() == ""
        assert first.stdout.readline() == "raised\n"
        assert owner.read(path).pid == first.pid
    with Workspace.open(path, create=False) as workspace:
        assert workspace.verify() == []
