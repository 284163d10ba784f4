"""A key that works while other programs are in front, where the platform lets a program have one.

On X11 and Windows it is taken from the system. Wayland and macOS give such keys to the desktop alone: there it is bound
to the command `engagement-desk quick-entry` in the desktop's own settings.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from engagement_desk.ui.text import mark

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

    from engagement_desk.ui.global_key_windows import WindowsKey
    from engagement_desk.ui.global_key_x11 import X11Key

KEPT = "desktop/quick_key"
"""Where the window remembers the key, in portable text; this computer's, not the workspace's."""

X11, WINDOWS, WAYLAND, MACOS, NONE = "x11", "windows", "wayland", "macos", "none"
TAKES_KEYS = frozenset({X11, WINDOWS})
TAKEN = mark("Another program has this key already; press another one.")
UNKNOWN = mark("This key cannot be taken from the system; press another one.")
_MODIFIER = mark("With Ctrl or Alt, please: a key by itself is needed for typing.")
_SUPER = mark("The key with the system’s sign belongs to the desktop; press another one.")
_ALT_GR = mark("On Windows, Ctrl+Alt with a letter or figure types a character; press another one.")
_CTRL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


def platform() -> str:
    """Name what decides over such keys here."""
    name = QGuiApplication.platformName()
    if name == "xcb":
        return WAYLAND if os.environ.get("WAYLAND_DISPLAY") else X11
    return {"windows": WINDOWS, "wayland": WAYLAND, "cocoa": MACOS}.get(name, NONE)


def objection(combination: QKeyCombination) -> str:
    """Say why a combination is no key for everywhere; empty where it is one."""
    held, key = combination.keyboardModifiers(), combination.key()
    if held & _META:
        return _SUPER
    if not held & (_CTRL | _ALT) and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _MODIFIER
    types = Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    if sys.platform == "win32" and held & _CTRL and held & _ALT and types:
        return _ALT_GR
    return ""


def problem_with(keys: str) -> str:
    """Take a key and let it go again; say why it cannot be had, empty where it can."""
    trial = GlobalKey()
    try:
        return trial.take(keys)
    finally:
        trial.let_go()


class GlobalKey(QObject):
    """One key at most, as long as this object lives."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take none yet."""
        super().__init__(parent)
        self._held: X11Key | WindowsKey | None = None

    def take(self, keys: str) -> str:
        """Take a key, such as `Ctrl+Alt+L`, in place of the one before; empty takes none. Say why it cannot be had."""
        self.let_go()
        sequence, where = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText), platform()
        if sequence.isEmpty() or where not in TAKES_KEYS:
            return ""
        combination = sequence[0]  # type: ignore[index]
        if where == X11:
            from engagement_desk.ui.global_key_x11 import X11Key

            self._held = X11Key(self.pressed.emit, self)
        else:
            from engagement_desk.ui.global_key_windows import WindowsKey

            self._held = WindowsKey(self.pressed.emit)
        # A window that is closed for another workspace's must not keep the key from that one.
        self.destroyed.connect(self._held.close)
        refused = self._held.take(combination)
        if refused:
            self.let_go()
        return refused

    def let_go(self) -> None:
        """Give the key back to the system."""
        if self._held is not None:
            self._held.close()
            self._held = None
