"""The list under the quick line: what it can be completed with; the field keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from engagement_desk.ui.models.quick_completion import Completion
from engagement_desk.ui.text import plain, tip, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import chosen_row, facing

Index = QModelIndex | QPersistentModelIndex
_MEANING = Qt.ItemDataRole.UserRole + 1
_ROW, _MOST = 28, 9


class _Rows(QStyledItemDelegate):
    """Paints the word, and what it stands for in muted type."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        del index
        return QSize(option.rect.width(), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            chosen_row(painter, rect, theme)
        inner = rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font(figures=True))
        painter.setPen(theme.colour("text"))
        end = Qt.TextElideMode.ElideRight
        word = painter.fontMetrics().elidedText(plain(str(index.data())), end, inner.width())
        painter.drawText(inner, middle, word)
        used = max(painter.fontMetrics().horizontalAdvance(word) + theme.px(12), theme.px(72))
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(theme.colour("muted"))
        room = facing(painter, inner.adjusted(used, 0, 0, 0), inner)
        meaning = painter.fontMetrics().elidedText(plain(str(index.data(_MEANING) or "")), end, max(room.width(), 0))
        if room.width() > theme.px(24):
            painter.drawText(room, middle, meaning)
        painter.restore()


class QuickList(QListView):
    """A list over the page, under a field; a row counts only once it was moved to or clicked."""

    chosen = Signal(int)
    """The number of the row that was clicked."""
    lacking = Signal(int)
    """The height that its window would need for it to stand there whole; one that can grow does."""

    def __init__(self, theme: Theme, field: QWidget) -> None:
        """Make it for a field; it stays hidden until rows are shown."""
        super().__init__(field.window())
        self._theme, self._field = theme, field
        self.rows: tuple[Completion, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Rows(theme, self))
        self.setAccessibleName(tr("Completions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)
        self.hide()

    def open(self, rows: Sequence[Completion], current: int = 0) -> None:
        """Show rows under the field, one of them current; none closes the list."""
        self.rows = tuple(rows)
        self._items.clear()
        for row in self.rows:
            item = QStandardItem(row.shown)
            item.setData(row.meaning, _MEANING)
            item.setData(
                f"{row.shown}, {row.meaning}" if row.meaning else row.shown, Qt.ItemDataRole.AccessibleTextRole
            )
            item.setToolTip(tip(f"{row.shown} {row.meaning}".strip()))
            self._items.appendRow(item)
        if not self.rows:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        self.setCurrentIndex(self._items.index(current, 0))

    @property
    def current(self) -> int:
        """The number of the current row, -1 while the list is closed."""
        return self.currentIndex().row() if self.isVisible() else -1

    def step(self, by: int) -> None:
        """Go to another row; before the first one the list closes."""
        wanted = self.current + by
        if wanted < 0:
            self.hide()
            return
        self.setCurrentIndex(self._items.index(min(wanted, len(self.rows) - 1), 0))

    def _click(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        at = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        wanted = self._theme.px(_ROW) * min(len(self.rows), _MOST) + 2 * self.frameWidth()
        self.lacking.emit(at.y() + wanted + self._theme.px(8))
        room = window.height() - at.y() - self._theme.px(8)
        self.setGeometry(at.x(), at.y(), self._field.width(), min(wanted, max(room, self._theme.px(_ROW))))
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour("control"))
        palette.setColor(palette.ColorRole.Base, self._theme.colour("surface"))
        self.setPalette(palette)
