"""The table of actions: no key twice, none that a line edit keeps for itself, none that leads nowhere."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

import engagement_desk.ui
from engagement_desk.ui.actions import ACTIONS, SPECS, ActionBook, tooltip
from engagement_desk.ui.place import Place

UI = Path(engagement_desk.ui.__path__[0])

_UNDO = {"edit.undo", "edit.redo"}
# Kept by line edits of one desktop or another, whichever these tests run on.
_ELSEWHERE = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+U", "Ctrl+E", "Ctrl+Left", "Ctrl+Right", "Ctrl+Backspace")


def _keys(*, lists: bool = True) -> list[tuple[str, str]]:
    return [
        (spec.id, QKeySequence(key).toString()) for spec in ACTIONS if lists or not spec.lists_only for key in spec.keys
    ]


def test_no_id_and_no_key_is_given_twice() -> None:
    assert len(SPECS) == len(ACTIONS)
    twice = {key for key, count in Counter(key for _, key in _keys()).items() if count > 1}
    assert not twice


def test_every_key_is_one_that_qt_knows() -> None:
    assert all(key and QKeySequence(key)[0].key().value for _, key in _keys())


def test_a_line_edit_lets_every_key_of_the_application_through(qapp: QApplication, qtbot) -> None:
    field = QLineEdit("text")
    qtbot.addWidget(field)
    swallowed = []
    for name, key in _keys(lists=False):
        pressed = QKeySequence(key)[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key().value, pressed.keyboardModifiers())
        event.ignore()
        qapp.sendEvent(field, event)
        if event.isAccepted() and name not in _UNDO:
            swallowed.append((name, key))
    assert not swallowed
    assert not {key for name, key in _keys(lists=False) if name not in _UNDO}.intersection(_ELSEWHERE)


def test_no_letter_acts_alone_for_the_whole_window() -> None:
    assert not [key for _, key in _keys(lists=False) if len(key) == 1]


def test_texts_are_verbs_or_names_and_tooltips_tell_the_key() -> None:
    for spec in ACTIONS:
        assert spec.text == spec.text.strip()
        assert not spec.text.endswith(("!", ".", "..."))
        said = tooltip(spec)
        assert spec.text in said
        if spec.keys:
            assert QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) in said


def test_the_latest_owner_handles_and_a_released_one_does_not(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    book, done = ActionBook(window), []
    action = book.actions["edit.new_here"]
    assert not action.isEnabled()
    first, second = QWidget(window), QWidget(window)
    book.handle(first, {"edit.new_here": lambda: done.append("first")})
    book.handle(second, {"edit.new_here": lambda: done.append("second")})
    action.trigger()
    book.release(second)
    action.trigger()
    book.release(first)
    assert done == ["second", "first"]
    assert not action.isEnabled()
    book.trigger("edit.new_here")
    assert done == ["second", "first"]


def test_every_action_is_handled_somewhere() -> None:
    handled: set[str] = set()
    for path in UI.rglob("*.py"):
        if path.name != "actions.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            keys = [key for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys]
            handled |= {str(key.value) for key in keys if isinstance(key, ast.Constant)}
    numbered = {spec.id for spec in ACTIONS if spec.numbered}
    assert {spec.id for spec in ACTIONS} - handled - numbered == set()


def test_numbered_places_are_all_there(open_window, settle, north) -> None:
    window = open_window(north)
    window.go(Place("engagement", "NORTH"))
    settle(window)
    assert not [spec.id for spec in ACTIONS if spec.numbered and not window.actions_book.actions[spec.id].isEnabled()]


def test_an_unknown_action_cannot_be_handled(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        ActionBook(window).handle(None, {"no.such": lambda: None})
