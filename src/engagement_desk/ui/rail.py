"""The left rail: pages, engagements with their share of the minimum in words, and at its foot the running timer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from engagement_desk.application.queries.rail import RailLine
from engagement_desk.domain.kinds import Status
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import money, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import focus_ring, mark, rounded

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_FIRST_ENGAGEMENT_KEY, _LAST_ENGAGEMENT_KEY = 3, 9
WIDE, NARROW = 216, 88


@dataclass(frozen=True, slots=True)
class RailRow:
    """One row: a page (with what is due there and its key), a heading, or an engagement."""

    text: str
    place: Place | None = None
    aside: str = ""
    line: RailLine | None = None
    needs_attention: bool = False


class RailModel(QAbstractListModel):
    """The rows of the rail."""

    def __init__(self) -> None:
        """Begin with the pages alone."""
        super().__init__()
        self.rows: list[RailRow] = _pages(0)
        self._attention: frozenset[str] = frozenset()
        self._lines: tuple[RailLine, ...] = ()
        self._due = 0

    def show_rail(self, lines: tuple[RailLine, ...]) -> None:
        """Show the engagements."""
        self._lines = lines
        self._settle()

    def show_marks(self, keys: Iterable[str], due: int) -> None:
        """Mark the engagements that need attention, and say how many reviews are due."""
        self._attention, self._due = frozenset(keys), due
        self._settle()

    def keys(self) -> tuple[str, ...]:
        """Give the KEYs in the order in which they are shown."""
        return tuple(line.key for line in self._lines)

    def number_of(self, place: Place) -> int:
        """Give the row of a place, -1 where it has none."""
        wanted = replace(place, tab=None, focus=None)
        return next((number for number, row in enumerate(self.rows) if row.place == wanted), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a row's words."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return _spoken(row)
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _settle(self) -> None:
        rows = _pages(self._due)
        running = [line for line in self._lines if line.status is not Status.ENDED]
        for heading, lines in ((tr("Engagements"), running), (tr("Ended"), self._lines[len(running) :])):
            if lines:
                rows.append(RailRow(heading))
            for line in lines:
                needs = line.key in self._attention
                rows.append(RailRow(line.key, Place("engagement", line.key), line=line, needs_attention=needs))
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def _pages(due: int) -> list[RailRow]:
    waiting = tr("{n} due").format(n=due) + " · " if due else ""
    return [
        RailRow(tr("Today"), Place("today"), "Ctrl+1"),
        RailRow(tr("Reviews"), Place("reviews"), f"{waiting}Ctrl+2"),
    ]


def _spoken(row: RailRow) -> str:
    line = row.line
    if line is None:
        return f"{row.text}, {row.aside}" if row.aside else row.text
    parts = [f"{line.key} {line.client}"]
    if line.percent is not None:
        earned, minimum = money(line.earned_cents, line.currency), money(line.minimum_cents, line.currency)
        parts.append(tr("{percent} % of the minimum, {earned} of {minimum}").format(
            percent=line.percent, earned=earned, minimum=minimum
        ))  # fmt: skip
    if row.needs_attention:
        parts.append(tr("needs attention"))
    return ", ".join(parts)


class _Rows(QStyledItemDelegate):
    """Paints the rail's rows."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        row: RailRow = index.data(_ROW)
        height = 40 if row.line is not None else 32 if row.place is not None else 40
        return QSize(option.rect.width(), self.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RailRow = index.data(_ROW)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRect(option.rect)
        if chosen:
            self._ground(painter, rect)
        inner = rect.adjusted(self.theme.px(16), 0, -self.theme.px(16), 0)
        if row.line is not None:
            self._engagement(painter, inner, row, row.line, chosen)
        elif row.place is not None:
            self._page(painter, inner, row, chosen)
        else:
            self._heading(painter, inner, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, QRectF(rect.adjusted(8, 0, -8, 0)), 6, self.theme)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect) -> None:
        box = QRectF(rect.adjusted(8, 0, -8, 0))
        rounded(painter, box, 6, self.theme.colour("accent_soft"), None)
        painter.fillRect(QRectF(box.left(), box.top() + 3, 3, box.height() - 6), self.theme.colour("accent"))

    def _heading(self, painter: QPainter, rect: QRect, row: RailRow) -> None:
        painter.setFont(self.theme.font(Size.SMALL, bold=True))
        painter.setPen(self.theme.colour("muted"))
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(0, 0, 0, -self.theme.px(6)), int(low), row.text)

    def _page(self, painter: QPainter, rect: QRect, row: RailRow, chosen: bool) -> None:
        theme = self.theme
        painter.setFont(theme.font(bold=chosen))
        painter.setPen(theme.colour("accent" if chosen else "text"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row.text)
        left = painter.fontMetrics().horizontalAdvance(row.text)
        painter.setFont(theme.font(Size.SMALL, figures=True))
        painter.setPen(theme.colour("muted"))
        if left + painter.fontMetrics().horizontalAdvance(row.aside) + theme.px(8) <= rect.width():
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.aside)

    def _engagement(self, painter: QPainter, rect: QRect, row: RailRow, line: RailLine, chosen: bool) -> None:
        theme = self.theme
        ended = line.status is Status.ENDED
        words = rect.adjusted(0, theme.px(4), 0, -theme.px(12))
        room = self._share(painter, words, row, line)
        painter.setFont(theme.font(bold=not ended))
        painter.setPen(theme.colour("accent" if chosen else "muted" if ended else "text"))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        key = painter.fontMetrics().elidedText(line.key, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, middle, key)
        used = painter.fontMetrics().horizontalAdvance(key) + theme.px(6)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted" if ended else "text"))
        name = painter.fontMetrics().elidedText(line.client, Qt.TextElideMode.ElideRight, max(room - used, 0))
        if room - used > theme.px(24):
            painter.drawText(words.adjusted(used, 0, 0, 0), middle, name)
        if line.percent is not None and not ended:
            bar = QRectF(rect.left(), rect.bottom() - theme.px(8), rect.width(), theme.px(3))
            rounded(painter, bar, 1.5, theme.colour("line"), None)
            bar.setWidth(bar.width() * min(line.percent, 100) / 100)
            rounded(painter, bar, 1.5, theme.colour("accent"), None)

    def _share(self, painter: QPainter, rect: QRect, row: RailRow, line: RailLine) -> int:
        """Paint the share and the mark at the right, and give the room that is left for the name."""
        theme, room = self.theme, rect.width()
        if line.percent is not None:
            share = f"{line.percent} %"
            painter.setFont(theme.font(Size.SMALL, figures=True))
            painter.setPen(theme.colour("muted"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), share)
            room -= painter.fontMetrics().horizontalAdvance(share) + theme.px(4)
        if row.needs_attention:
            side = theme.px(9)
            room -= side
            sign = QRectF(rect.left() + room, rect.center().y() - side / 2, side, side)
            mark(painter, sign, "warn", theme.colour("warn"))
            room -= theme.px(4)
        return room


class RailView(QWidget):
    """The rail: its list, and room at its foot for the timer."""

    chosen = Signal(object)
    """The `Place` of the row that was clicked or entered."""

    def __init__(self, theme: Theme, foot: QWidget, parent: QWidget | None = None) -> None:
        """Make the rail; `foot` shows the running timer."""
        super().__init__(parent)
        self.theme = theme
        self.model = RailModel()
        self.model.setParent(self)
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Rail"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setUniformItemSizes(False)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(foot)
        self._narrow = False
        theme.changed.connect(self._dress)
        self._dress()

    def mark_place(self, place: Place) -> None:
        """Select the row of the place that is in front."""
        number = self.model.number_of(place)
        if number < 0:
            self.list.clearSelection()
            return
        self.list.setCurrentIndex(self.model.index(number))

    def set_narrow(self, narrow: bool) -> None:
        """Show KEYs only."""
        self._narrow = narrow
        self._dress()

    def _choose(self, index: QModelIndex) -> None:
        row: RailRow = index.data(_ROW)
        if row.place is not None:
            self.chosen.emit(row.place)

    def _dress(self) -> None:
        self._layout.setContentsMargins(0, self.theme.px(16), 0, 0)
        self.setFixedWidth(self.theme.px(NARROW if self._narrow else WIDE))
        palette = self.palette()
        for role in (palette.ColorRole.Window, palette.ColorRole.Base):
            palette.setColor(role, self.theme.colour("rail"))
        self.setPalette(palette)
        self.list.setPalette(palette)
        self.setAutoFillBackground(True)
        self.list.doItemsLayout()
