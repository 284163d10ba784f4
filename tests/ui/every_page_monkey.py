"""A monkey at the window: seeded keys, clicks, places and sizes, on every page."""

from __future__ import annotations

import random
from collections.abc import Callable

from every_page_hostile import EMOJI, HEBREW, KEYS, MARKUP, THAI
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget

from engagement_desk.ui.actions import ACTIONS, TABS
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.page_stack import PAGES
from engagement_desk.ui.place import Place

LEAVING = {"file.close", "file.quit", "file.open", "file.print"}
CHORDS = tuple(keys for spec in ACTIONS if spec.id not in LEAVING for keys in spec.keys)
KEYS_PRESSED = (
    *("Tab",) * 6, "Shift+Tab", *("Down",) * 4, "Up", "Left", "Right", *("Return",) * 4, *("Space",) * 3, "Escape",
    "Del", "Backspace", "F2", "F6", "F8", "Home", "End", "PgUp", "PgDown", "Ctrl+Return", "Ctrl+N", "Ctrl+Z",
    "Ctrl+Shift+Z", "Ctrl+A", "K", "D", "S", "I", "G", "U", "O", "C", "+", "-", "0",
)  # fmt: skip
TYPED = (
    MARKUP,
    HEBREW,
    THAI,
    EMOJI,
    "1h30 audit",
    "A-LONGEST-KE 45m",
    "-1",
    "2026-13-45",
    "today",
    "1e9",
    "99999999",
    "",
)
SIZES = ((1280, 800), (1024, 700), (800, 560), (1900, 1000))
PERCENTS = (100, 100, 100, 150, 200, 50, 300)
SCHEMES = ("light", "dark", "system")
CLICKED = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class Monkey:
    """Does one thing after another, the same ones for the same seed; `done` tells them, to find a fault again."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window, self._random = window, random.Random(seed)
        self.done: list[str] = []
        self._deeds: tuple[tuple[int, Callable[[], str]], ...] = (
            (50, self._press), (12, self._type), (20, self._click), (8, self._chord), (6, self._go), (2, self._resize),
            (1, self._zoom), (1, self._paint),
        )  # fmt: skip

    def step(self) -> None:
        """Do something."""
        deeds = self._deeds
        deed = self._random.choices([one for _, one in deeds], [weight for weight, _ in deeds])[0]
        self.done.append(deed.__name__)
        self.done[-1] = f"{deed.__name__} {deed()}"

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    def _press(self) -> str:
        key = self._random.choice(KEYS_PRESSED)
        QTest.keySequence(self._target(), QKeySequence(key))
        return key

    def _chord(self) -> str:
        key = self._random.choice(CHORDS)
        QTest.keySequence(self._target(), QKeySequence(key))
        return key

    def _type(self) -> str:
        text = self._random.choice(TYPED)
        held = QApplication.focusWidget()
        if isinstance(held, (QLineEdit, QPlainTextEdit)):
            held.insert(text) if isinstance(held, QLineEdit) else held.insertPlainText(text)
        else:
            QTest.keyClicks(self._target(), "".join(char for char in text if char.isascii() and char.isprintable()))
        return repr(text)

    def _click(self) -> str:
        there = [one for one in self._window.findChildren(QWidget) if isinstance(one, CLICKED) and one.isVisible()]
        widget = self._random.choice(there)
        target = widget.viewport() if isinstance(widget, (QAbstractItemView, QPlainTextEdit)) else widget
        at = QPoint(self._random.randrange(max(target.width(), 1)), self._random.randrange(max(target.height(), 1)))
        said = f"{type(widget).__name__} {widget.accessibleName()[:30]!r}"
        self.done[-1] = said
        if self._random.random() < 0.2:
            QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=at)
        else:
            QTest.mouseClick(target, self._random.choice(BUTTONS), pos=at)
        return said

    def _go(self) -> str:
        page = self._random.choice([*PAGES, *("engagement",) * 12])
        key = self._random.choice((*KEYS, "E7"))
        place = Place(page, key, self._random.choice(TABS) if page == "engagement" else None)
        if page not in ("engagement", "details", "money"):
            place = Place(page)
        self._window.go(place)
        return str(place)

    def _resize(self) -> str:
        size = self._random.choice(SIZES)
        self._window.resize(*size)
        return str(size)

    def _zoom(self) -> str:
        percent = self._random.choice(PERCENTS)
        self._window.ui.theme.zoom(percent)
        return str(percent)

    def _paint(self) -> str:
        scheme = self._random.choice(SCHEMES)
        self._window.ui.theme.choose(scheme)
        self._window.grab()
        return scheme
