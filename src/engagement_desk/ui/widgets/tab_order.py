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
    for part in _parts(layout):
        holder = part.widget() if isinstance(part, QScrollArea) else part
        inner = holder.layout() if isinstance(holder, QWidget) else holder
        if isinstance(part, QWidget) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        if inner is not None:
            yield from _stops(inner)


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """Give what a layout lays out, in its order.

    Not by `itemAt`: PySide holds on to an item that was asked for, even once Qt has deleted it, and crashes over what
    is made at its address.
    """
    parent = layout.parentWidget()
    widgets = [child for child in parent.children() if isinstance(child, QWidget)] if parent is not None else []
    layouts = [child for child in layout.children() if isinstance(child, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(widget), widget) for widget in widgets]
    placed += [(layout.indexOf(inner), inner) for inner in layouts]
    return [part for number, part in sorted(placed, key=lambda one: one[0]) if number >= 0]
