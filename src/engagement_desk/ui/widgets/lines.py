"""Lists of two-line rows under headings: what it is with its state, and below it what is to be known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
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
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.painting import SIGNS, chosen_row, facing, focus_ring, mark, rounded
from engagement_desk.ui.widgets.scroll import slim

Index = QModelIndex | QPersistentModelIndex
SIGNED = ("ok", "warn", "risk")
_LINE = Qt.ItemDataRole.UserRole + 1
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `state` (ok, warn, risk, muted or none) colours `aside` and puts its sign before it; `note_state` does
    so for the second line. Without an id it is a heading.
    """

    title: str
    id: str = ""
    aside: str = ""
    state: str = ""
    note: str = ""
    note_state: str = ""
    note_aside: str = ""
    spoken: str = ""
    quiet: bool = False

    @property
    def has_two_lines(self) -> bool:
        """Tell whether anything stands below the title."""
        return bool(self.note or self.note_aside)


class LinesModel(QAbstractListModel):
    """Rows and headings as they were given."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def number_of(self, line_id: str) -> int:
        """Give the row of an id, -1 where it has none."""
        return next((number for number, line in enumerate(self.lines) if line.id and line.id == line_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count rows and headings."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a row's words."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (line.title, line.note) if part)) if line.id else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken or ", ".join(p for p in (line.title, line.aside, line.note, line.note_aside) if p)
        return line if role == _LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not self.lines[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints headings and rows."""

    def __init__(self, theme: Theme, parent: QListView, *, bare: bool) -> None:
        super().__init__(parent)
        self.theme, self._bare = theme, bare

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        line: Line = index.data(_LINE)
        height = 52 if line.has_two_lines else 32 if self._bare else 36
        return QSize(option.rect.width(), self.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(_LINE)
        theme, rect = self.theme, QRect(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            self._ground(painter, rect)
        if not self._bare:
            painter.setPen(theme.colour("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(theme.px(14), theme.px(6), -theme.px(14), -theme.px(6))
        if not line.id:
            self._pair(painter, inner, line.title, line.aside, Size.SMALL, bold=True, ink="muted")
        elif line.has_two_lines:
            half = inner.height() // 2
            top = QRect(inner.left(), inner.top(), inner.width(), half)
            low = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
            self._title(painter, top, line)
            self._pair(painter, low, line.note, line.note_aside, Size.SMALL, ink=line.note_state or "muted")
        else:
            self._title(painter, inner, line)
        if option.state & QStyle.StateFlag.State_HasFocus and line.id:
            ring = QRectF(rect) if self._bare else QRectF(rect).adjusted(1, 1, -1, -2)
            focus_ring(painter, ring, 6 if self._bare else 4, theme)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect) -> None:
        theme = self.theme
        if not self._bare:
            chosen_row(painter, rect, theme)
            return
        rounded(painter, QRectF(rect), 6, theme.colour("accent_soft"), None)
        bar = QRect(rect.left(), rect.top() + 3, 3, rect.height() - 6)
        painter.fillRect(facing(painter, bar, rect), theme.colour("accent"))

    def _title(self, painter: QPainter, rect: QRect, line: Line) -> None:
        theme = self.theme
        signed = line.state in SIGNED
        painter.setFont(theme.font(Size.SMALL if not signed else Size.BODY, bold=signed, figures=True))
        room = rect.width() - theme.px(60)
        aside = painter.fontMetrics().elidedText(line.aside, Qt.TextElideMode.ElideRight, max(room, 0))
        used = painter.fontMetrics().horizontalAdvance(aside)
        painter.setPen(theme.colour(line.state if signed else "muted"))
        painter.drawText(rect, _RIGHT, aside)
        if signed and aside:
            side = theme.px(9)
            box = QRectF(rect.right() - used - side - theme.px(6), rect.center().y() - side / 2 + 1, side, side)
            mark(painter, facing(painter, box, QRectF(rect)), line.state, theme.colour(line.state))
            used += side + theme.px(6)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted" if line.quiet else "text"))
        left = rect.width() - used - theme.px(12 if used else 0)
        title = painter.fontMetrics().elidedText(plain(line.title), Qt.TextElideMode.ElideRight, left)
        painter.drawText(rect, _LEFT, title)

    def _pair(
        self, painter: QPainter, rect: QRect, text: str, aside: str, size: Size, *, bold: bool = False, ink: str
    ) -> None:
        theme = self.theme
        painter.setFont(theme.font(size, bold=bold, figures=True))
        painter.setPen(theme.colour("muted"))
        used = painter.fontMetrics().horizontalAdvance(aside)
        painter.drawText(rect, _RIGHT, aside)
        painter.setPen(theme.colour(ink))
        words = QRect(rect)
        if ink in SIGNED and text:
            side = theme.px(8)
            box = QRectF(rect.left(), rect.center().y() - side / 2 + 1, side, side)
            mark(painter, facing(painter, box, QRectF(rect)), ink, theme.colour(ink))
            words = facing(painter, rect.adjusted(theme.px(14), 0, 0, 0), rect)
        left = words.width() - used - theme.px(12 if used else 0)
        first = plain(" · ".join(text.split("\n")))
        painter.drawText(words, _LEFT, painter.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, left))


class LinesView(QListView):
    """A list of lines. Moving over a row picks it; Enter or a double click opens it; the pick is kept by id."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, bare: bool = False) -> None:
        """Make an empty list; `name` is what a screen reader says, `bare` rows stand on the page itself."""
        super().__init__(parent)
        self.theme, self._bare = theme, bare
        self.lines = LinesModel(self)
        self._quiet = False
        self._first = ""
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(theme, self, bare=bare))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        slim(self, theme)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._click)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def current_id(self) -> str:
        """The id of the row that is picked, empty for none."""
        index = self.currentIndex()
        return self.lines.lines[index.row()].id if index.isValid() else ""

    def show_lines(self, lines: Sequence[Line], prefer: str = "") -> None:
        """Show these lines. The pick goes to `prefer` if that is among them; else it stays, or goes to the next row."""
        before, number = self.current_id, self.currentIndex().row()
        self._quiet = True
        self.lines.set_lines(lines)
        kept = self.lines.number_of(prefer)
        if kept < 0:
            kept = self.lines.number_of(before or self._first)
        if kept < 0:
            kept = self._nearest(number)
        if kept >= 0:
            self.setCurrentIndex(self.lines.index(kept))
        self._quiet = False
        if self.current_id != before:
            self.picked.emit(self.current_id)

    def begin_at(self, line_id: str) -> None:
        """Name the row that is picked when lines are shown and none is picked yet."""
        self._first = line_id

    def pick(self, line_id: str) -> bool:
        """Pick a row by its id; tell whether it is there."""
        number = self.lines.number_of(line_id)
        if number >= 0:
            self.setCurrentIndex(self.lines.index(number))
        return number >= 0

    def _nearest(self, number: int) -> int:
        rows = [at for at, line in enumerate(self.lines.lines) if line.id]
        after = [at for at in rows if at >= number]
        return after[0] if after else rows[-1] if rows else -1

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.lines.lines[index.row()].id)

    def _click(self, index: QModelIndex) -> None:
        self.picked.emit(self.lines.lines[index.row()].id)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self.theme.colour("bg" if self._bare else "surface"))
        self.setPalette(palette)
        self.doItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is picked."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.picked.emit(self.lines.lines[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.current_id:
                self.opened.emit(self.current_id)
            return
        super().keyPressEvent(event)


class Marked(Text):
    """One line with the sign of its state before it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, size: Size = Size.BODY, sign: int = 9) -> None:
        """Make an empty line; `sign` is the side of its sign at 100 %."""
        super().__init__(theme, size=size, bold=True, figures=True, wrap=True, parent=parent)
        self._state, self._sign = "", sign

    def show_state(self, text: str, state: str) -> None:
        """Show a text with the sign of its state; a state that has none is the token of its colour."""
        self._state = state if state in SIGNS else ""
        self.set_token(SIGNS.get(state, state) or "text")
        self.setContentsMargins(self._theme.px(self._sign + self._sign // 4 + 5) if self._state else 0, 0, 0, 0)
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sign, then the text."""
        super().paintEvent(event)
        if self._state:
            side = self._theme.px(self._sign)
            top = (self.fontMetrics().height() - side) / 2 + max(0, self.height() - self.sizeHint().height()) / 2
            mark(QPainter(self), QRectF(1, top + 1, side, side), self._state, self._theme.colour(SIGNS[self._state]))
