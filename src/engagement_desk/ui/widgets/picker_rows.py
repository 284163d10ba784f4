"""The rows of a picker: words with what they belong to beside them, and a key or date at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from engagement_desk.ui.text import plain, tip
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import chosen_row, facing
from engagement_desk.ui.widgets.scroll import slim

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_HIGH, _MOST = 36, 11
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class PickRow:
    """One row; without an id it is a heading."""

    title: str
    id: str = ""
    aside: str = ""
    right: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(plain(part) for part in (self.title, self.aside, self.right) if part)


class _Model(QAbstractListModel):
    """Rows and headings as they were given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[PickRow, ...] = ()

    def set_rows(self, rows: Sequence[PickRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{row.title} · {row.aside}" if row.aside else row.title)
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints the words, in muted type what they belong to, and the key at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        del index
        return QSize(option.rect.width(), self._theme.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, row = self._theme, QRect(option.rect), index.data(_ROW)
        painter.save()
        inner = rect.adjusted(theme.px(16), 0, -theme.px(16), 0)
        if not row.id:
            painter.setFont(theme.font(Size.SMALL, bold=True))
            painter.setPen(theme.colour("muted"))
            low = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            painter.drawText(inner.adjusted(0, 0, 0, -theme.px(6)), low, row.title)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            chosen_row(painter, rect, theme)
        room = inner.width() - self._draw_right(painter, inner, row)
        used = self._draw(painter, inner, plain(row.title), Size.BODY, "text", room)
        beside = facing(painter, inner.adjusted(used + theme.px(10), 0, 0, 0), inner)
        if room - used > theme.px(48):
            self._draw(painter, beside, plain(row.aside), Size.SMALL, "muted", room - used - theme.px(10))
        painter.restore()

    def _draw_right(self, painter: QPainter, rect: QRect, row: PickRow) -> int:
        theme = self._theme
        painter.setFont(theme.font(Size.SMALL, figures=True))
        painter.setPen(theme.colour("muted"))
        painter.drawText(rect, _RIGHT, row.right)
        return painter.fontMetrics().horizontalAdvance(row.right) + theme.px(16) if row.right else 0

    def _draw(self, painter: QPainter, rect: QRect, text: str, size: Size, token: str, room: int) -> int:
        painter.setFont(self._theme.font(size, figures=True))
        painter.setPen(self._theme.colour(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.drawText(rect, _LEFT, shown)
        return painter.fontMetrics().horizontalAdvance(shown)


class PickList(QListView):
    """The list of a picker. Its field keeps the focus and moves the current row by `step`."""

    chosen = Signal(str)
    """The id of the row that was clicked."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list; `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(theme, self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        slim(self, theme)
        self.clicked.connect(lambda index: self.chosen.emit(self._rows.rows[index.row()].id))

    @property
    def rows(self) -> tuple[PickRow, ...]:
        """The rows and headings that are shown."""
        return self._rows.rows

    @property
    def current(self) -> PickRow | None:
        """The row that Enter takes."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[PickRow]) -> None:
        """Show rows; the first one is current."""
        self._rows.set_rows(rows)
        self.scrollToTop()
        self._go_to(0, 1)

    def step(self, by: int) -> None:
        """Move the current row, headings passed over; it stays at either end."""
        wanted = self.currentIndex().row() + by
        self._go_to(max(0, min(wanted, len(self.rows) - 1)), 1 if by > 0 else -1)

    def wanted_height(self) -> int:
        """The height that shows the rows, eleven at the most."""
        return self._theme.px(_HIGH) * min(len(self.rows), _MOST)

    def _go_to(self, number: int, direction: int) -> None:
        while 0 <= number < len(self.rows):
            if self.rows[number].id:
                self.setCurrentIndex(self._rows.index(number))
                return
            number += direction
