"""A key for everywhere: taken from a real X server, and from a Windows that only notes what it is asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from queue import Queue
from typing import Any

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from engagement_desk.ui.global_key import TAKEN, UNKNOWN, GlobalKey, objection
from engagement_desk.ui.global_key_windows import WindowsKey
from engagement_desk.ui.global_key_x11 import keysym_of

_NEEDED = ("Xvfb", "xdotool")
_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from engagement_desk.ui.global_key import GlobalKey, problem_with
app = QApplication([])
print(problem_with(sys.argv[1]) or "free", flush=True)
key = GlobalKey()
key.pressed.connect(lambda: print("pressed", flush=True))
print(key.take(sys.argv[1]) or "taken", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
"""


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """Give the environment of an X server of the test's own."""
    lacking = [name for name in _NEEDED if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"needs {' and '.join(lacking)}")
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as lines:
            number = lines.readline().strip()
        kept = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        yield {**kept, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        server.terminate()


def holder(display: dict[str, str], keys: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, keys], env=display, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def said(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    line = program.stdout.readline().strip()
    if not line:
        program.wait()
        assert program.stderr is not None
        pytest.skip(f"Qt does not start on X11 here: {program.stderr.read()[:200]}")
    return line


def test_a_key_of_an_x_server_is_heard_whatever_has_the_focus_and_had_by_one_program(display: dict[str, str]) -> None:
    with holder(display, "Ctrl+Alt+L") as first, holder(display, "Ctrl+Alt+Volume Up") as odd:
        try:
            assert [said(first), said(first)] == ["free", "taken"]
            assert said(odd) == UNKNOWN
            for keys in ("ctrl+alt+l", "Num_Lock", "ctrl+alt+l"):
                subprocess.run(["xdotool", "key", keys], env=display, check=True)
            assert [said(first), said(first)] == ["pressed", "pressed"]
            with holder(display, "Ctrl+Alt+L") as second:
                assert said(second) == TAKEN
                second.kill()
        finally:
            first.kill()
            odd.kill()


@pytest.mark.parametrize(
    ("keys", "keysym"),
    [("Ctrl+L", 0x6C), ("Ctrl+ß", 0xDF), ("Ctrl+F12", 0xFFC9), ("Alt+Space", 0x20), ("Ctrl+Volume Up", 0)],
)
def test_a_key_has_its_number_on_x11(keys: str, keysym: int) -> None:
    combination: Any = QKeySequence(keys)
    assert keysym_of(combination[0].key()) == keysym


@pytest.mark.parametrize(
    ("keys", "system", "refused"),
    [
        ("Ctrl+Alt+L", "linux", False),
        ("Ctrl+Alt+L", "win32", True),
        ("Ctrl+Alt+F2", "win32", False),
        ("F9", "linux", False),
        ("Shift+L", "linux", True),
        ("Meta+L", "linux", True),
    ],
)
def test_a_recorder_refuses_what_is_needed_for_typing_or_by_the_desktop(
    monkeypatch: pytest.MonkeyPatch, keys: str, system: str, refused: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    combination: Any = QKeySequence(keys)
    assert bool(objection(combination[0])) == refused


class Windows:
    """As much of Windows as a hot key needs; `queue` is that of its messages."""

    def __init__(self, *, is_free: bool = True) -> None:
        self.user32 = self.kernel32 = self
        self.queue: Queue[int] = Queue()
        self.is_free = is_free
        self.registered: list[tuple[int, int]] = []
        self.GetCurrentThreadId = lambda: 7

    def RegisterHotKey(self, _window: None, _id: int, modifiers: int, code: int) -> int:  # noqa: N802
        self.registered.append((modifiers, code))
        return int(self.is_free)

    def UnregisterHotKey(self, _window: None, _id: int) -> int:  # noqa: N802
        self.registered.clear()
        return 1

    def PostThreadMessageW(self, thread: int, message: int, _wide: int, _long: int) -> int:  # noqa: N802
        assert thread == 7
        self.queue.put(message)
        return 1

    def GetMessageW(self, place: Any, _window: None, _from: int, _to: int) -> int:  # noqa: N802
        message = self.queue.get(timeout=10)
        place._obj.message = message
        return int(message != 0x0012)


def test_a_hot_key_of_windows_is_heard_until_it_is_let_go() -> None:
    system, heard = Windows(), Queue()  # type: ignore[var-annotated]
    key = WindowsKey(lambda: heard.put("pressed"), system)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert key.take(QKeyCombination(held, Qt.Key.Key_L)) == ""
    assert system.registered == [(0x4000 | 2 | 4, 0x4C)]
    system.queue.put(0x0312)
    assert heard.get(timeout=10) == "pressed"
    key.close()
    assert system.registered == []
    assert WindowsKey(print, Windows(is_free=False)).take(QKeyCombination(held, Qt.Key.Key_F5)) == TAKEN
    assert WindowsKey(print, Windows()).take(QKeyCombination(held, Qt.Key.Key_VolumeUp)) == UNKNOWN


def test_where_no_key_can_be_taken_nothing_is_held(qapp: object) -> None:
    key = GlobalKey()
    assert key.take("Ctrl+Alt+L") == ""
    key.let_go()


def test_a_window_that_goes_lets_the_key_go_for_the_next_one(qapp: Any, qtbot: Any, monkeypatch: Any) -> None:
    from engagement_desk.ui import global_key, global_key_windows

    system = Windows()
    monkeypatch.setattr(global_key, "platform", lambda: global_key.WINDOWS)
    monkeypatch.setattr(global_key_windows, "WindowsKey", lambda pressed: WindowsKey(pressed, system))
    key = GlobalKey()
    assert key.take("Ctrl+Alt+F2") == ""
    assert len(system.registered) == 1
    key.deleteLater()
    qtbot.waitUntil(lambda: not system.registered)
