"""The regions of the window, which F6 leads through: rail, header and tabs, content, status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Region(NamedTuple):
    """A part of the window, and the widget in it that takes the focus."""

    whole: QWidget
    stop: QWidget


def step_region(regions: Sequence[Region], by: int) -> None:
    """Move the focus to the next region that is shown, or the one before, round the window."""
    shown = [region for region in regions if region.stop.isVisible() and region.stop.isEnabled()]
    if not shown:
        return
    at = max((number for number, region in enumerate(shown) if _holds_focus(region.whole)), default=None)
    wanted = (0 if by > 0 else -1) if at is None else (at + by) % len(shown)
    shown[wanted].stop.setFocus(Qt.FocusReason.TabFocusReason)


def first_stop(whole: QWidget) -> QWidget | None:
    """Give the first widget of a part that Tab would lead to."""
    tabbed = Qt.FocusPolicy.TabFocus.value
    one = whole.nextInFocusChain()
    while one is not None and one is not whole:
        if whole.isAncestorOf(one) and one.focusPolicy().value & tabbed and one.isVisible() and one.isEnabled():
            return one
        one = one.nextInFocusChain()
    return None


def last_stop(whole: QWidget) -> QWidget:
    """Give the last widget of a part in the order of Tab, the part itself where it has none."""
    tabbed = Qt.FocusPolicy.TabFocus.value
    last, one = whole, whole.nextInFocusChain()
    while one is not None and one is not whole:
        if whole.isAncestorOf(one) and one.focusPolicy().value & tabbed:
            last = one
        one = one.nextInFocusChain()
    return last


def _holds_focus(whole: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (whole is focused or whole.isAncestorOf(focused))
