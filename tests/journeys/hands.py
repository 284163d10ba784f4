"""Two hands at the keyboard of the real window: no widget is touched but by keys, and keys are counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from engagement_desk.ui.main_window import MainWindow

MOST_TABS = 80


class Hands:
    """Presses keys where the focus is; `pressed` counts them, a chord as one and each letter as one."""

    def __init__(self, window: MainWindow, wait: Callable[[Callable[[], Any]], None]) -> None:
        self.window, self._wait, self.pressed = window, wait, 0

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    @property
    def at(self) -> str:
        """The name of the widget that has the focus, as a screen reader says it."""
        found = self.focus
        return found.accessibleName() or (found.text() if isinstance(found, QAbstractButton) else "")

    def press(self, *chords: str) -> Hands:
        """Press chords one after another, each once the window has answered the one before."""
        for chord in chords:
            QTest.keySequence(self.focus, QKeySequence(chord))
            self.pressed += 1
            self.rest()
        return self

    def type(self, text: str) -> Hands:
        """Type a text as it comes, without waiting."""
        for letter in text:
            QTest.keyClicks(self.focus, letter)
            self.pressed += 1
        return self

    def tab_to(self, name: str, *, back: bool = False) -> Hands:
        """Press Tab until the control of this name has the focus."""
        met = []
        for _ in range(MOST_TABS):
            if self.at == name:
                return self
            met.append(self.at)
            self.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab never leads to {name!r}, but to {met}")

    def rest(self) -> Hands:
        """Let the window answer."""
        self._wait(lambda: self.window.ui.tasks.under_way == 0)
        return self

    def until(self, holds: Callable[[], Any]) -> Hands:
        """Wait until something holds."""
        self._wait(holds)
        return self
