"""What a test of the window must leave behind: nothing."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_FEW = 12


@contextmanager
def leaving_nothing(app: QApplication) -> Iterator[None]:
    """Fail when widgets, running timers or threads are left that were not there before."""
    before = _things(app)
    yield
    left = _left(app, before)
    if left:
        gc.collect()
        left = _left(app, before)
    if left:
        pytest.fail("left behind: " + ", ".join(left[:_FEW]), pytrace=False)


def _left(app: QApplication, before: frozenset[object]) -> list[str]:
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return sorted(_name(thing) for thing in _things(app) - before)


def _things(app: QApplication) -> frozenset[object]:
    return frozenset([*app.allWidgets(), *threading.enumerate(), *_timers()])


def _timers() -> Iterator[QTimer]:
    for thing in gc.get_objects():
        if issubclass(type(thing), QTimer) and isValid(thing) and thing.isActive():
            yield thing


def _name(thing: object) -> str:
    if isinstance(thing, threading.Thread):
        return f"thread {thing.name}"
    if isinstance(thing, QTimer):
        return f"timer of {thing.interval()} ms in {type(thing.parent()).__name__}"
    if isinstance(thing, QWidget):
        above = type(thing.parentWidget()).__name__ if thing.parentWidget() else "nothing"
        return f"{type(thing).__name__} {thing.objectName() or thing.accessibleName()!r} in {above}"
    return repr(thing)
