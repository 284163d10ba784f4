"""A key registered with Windows, by a thread of its own that waits for its messages."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from engagement_desk.ui.global_key import TAKEN, UNKNOWN

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

_ID = 1
_QUIT, _HOTKEY = 0x0012, 0x0312
_NO_REPEAT = 0x4000
_MODIFIERS = (
    (Qt.KeyboardModifier.AltModifier, 1),
    (Qt.KeyboardModifier.ControlModifier, 2),
    (Qt.KeyboardModifier.ShiftModifier, 4),
)
_CODES = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
}
_F1, _LAST_F = 0x70, 24
_PATIENCE = 2.0


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
        ("time", ctypes.c_ulong),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class WindowsKey:
    """One key, until it is closed."""

    def __init__(self, pressed: Callable[[], None], system: Any = None) -> None:  # noqa: ANN401
        """Take none yet; `pressed` is called on another thread, so it is a signal; `system` stands for `windll`."""
        self._pressed = pressed
        self._system = system if system is not None else getattr(ctypes, "windll")  # noqa: B009 - Windows alone has it
        self._thread: Thread | None = None
        self._thread_id = 0
        self._is_taken = False

    def take(self, combination: QKeyCombination) -> str:
        """Register a key; say why it cannot be had, empty where it was."""
        code = code_of(combination.key())
        if code == 0:
            return UNKNOWN
        held = combination.keyboardModifiers()
        modifiers = sum(bit for modifier, bit in _MODIFIERS if held & modifier)
        began = Event()
        self._thread = Thread(target=self._wait, args=(modifiers | _NO_REPEAT, code, began), daemon=True)
        self._thread.start()
        began.wait(_PATIENCE)
        return "" if self._is_taken else TAKEN

    def close(self) -> None:
        """Let the key go, with the thread that waits for it."""
        if self._thread is not None:
            self._system.user32.PostThreadMessageW(self._thread_id, _QUIT, 0, 0)
            self._thread.join(_PATIENCE)
            self._thread = None

    def _wait(self, modifiers: int, code: int, began: Event) -> None:
        user = self._system.user32
        self._thread_id = self._system.kernel32.GetCurrentThreadId()
        self._is_taken = bool(user.RegisterHotKey(None, _ID, modifiers, code))
        began.set()
        if not self._is_taken:
            return
        message = _Message()
        while user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _HOTKEY:
                self._pressed()
        user.UnregisterHotKey(None, _ID)


def code_of(key: Qt.Key) -> int:
    """Give Windows' number of a key, 0 for one that we do not take."""
    if Qt.Key.Key_F1 <= key < int(Qt.Key.Key_F1) + _LAST_F:
        return _F1 + int(key) - int(Qt.Key.Key_F1)
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return int(key)
    return _CODES.get(key, 0)
