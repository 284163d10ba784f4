"""The order of the Tab key from the layouts: what is read first is reached first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def set_reading_order(root: QWidget) -> None:
    """Let Tab go through a widget's fields and lists in the order of its layouts, hidden ones too."""
    layout = root.layout()
    if layout is not None:
        for first, second in pairwise(_stops(layout)):
            QWidget.setTabOrder(first, second)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        holder = widget.widget() if isinstance(widget, QScrollArea) else widget
        inner = holder.layout() if holder is not None else item.layout() if item is not None else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        if inner is not None:
            yield from _stops(inner)
