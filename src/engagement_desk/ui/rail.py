"""The left rail: pages, engagements with their share of the minimum in words, and at its foot the running timer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
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

from engagement_desk.domain.kinds import Status
from engagement_desk.ui.place import Place
from engagement_desk.ui.rail_rows import ROW_ROLE, Index, RailModel, RailRow
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import facing, focus_ring, mark, rounded
from engagement_desk.ui.widgets.scroll import slim

if TYPE_CHECKING:
    from engagement_desk.application.queries.rail import RailLine

WIDE, NARROW = 216, 88
_SIDE, _NARROW_SIDE = 16, 10


class _Rows(QStyledItemDelegate):
    """Paints the rail's rows."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme, self._list = theme, parent
        self.narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        row: RailRow = index.data(ROW_ROLE)
        height = 40 if row.line is not None else 32 if row.place is not None else 40
        return QSize(option.rect.width(), self.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RailRow = index.data(ROW_ROLE)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRect(option.rect)
        if chosen:
            self._ground(painter, rect)
        side = self.theme.px(_NARROW_SIDE if self.narrow else _SIDE)
        bar = self._list.width() - rect.width()  # stands in the margin
        inner = rect.adjusted(side, 0, -max(side - bar, self.theme.px(2)), 0)
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
        bar = QRectF(box.left(), box.top() + 3, 3, box.height() - 6)
        painter.fillRect(facing(painter, bar, box), self.theme.colour("accent"))

    def _heading(self, painter: QPainter, rect: QRect, row: RailRow) -> None:
        if self.narrow:
            painter.setPen(self.theme.colour("control"))
            painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y())
            return
        painter.setFont(self.theme.font(Size.SMALL, bold=True))
        painter.setPen(self.theme.colour("muted"))
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(0, 0, 0, -self.theme.px(6)), int(low), row.text)

    def _page(self, painter: QPainter, rect: QRect, row: RailRow, chosen: bool) -> None:
        theme = self.theme
        painter.setFont(theme.font(bold=chosen))
        painter.setPen(theme.colour("accent" if chosen else "text"))
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
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
        name = painter.fontMetrics().elidedText(plain(line.client), Qt.TextElideMode.ElideRight, max(room - used, 0))
        if room - used > theme.px(24) and not self.narrow:
            painter.drawText(facing(painter, words.adjusted(used, 0, 0, 0), words), middle, name)
        if line.percent is not None and not ended:
            bar = QRectF(rect.left(), rect.bottom() - theme.px(8), rect.width(), theme.px(3))
            rounded(painter, bar, 1.5, theme.colour("line"), None)
            share = QRectF(bar.left(), bar.top(), bar.width() * min(line.percent, 100) / 100, bar.height())
            rounded(painter, facing(painter, share, bar), 1.5, theme.colour("accent"), None)

    def _share(self, painter: QPainter, rect: QRect, row: RailRow, line: RailLine) -> int:
        """Paint the share and the mark at the right, and give the room that is left for the name."""
        theme, room = self.theme, rect.width()
        if line.percent is not None and not self.narrow:
            share = f"{line.percent} %"
            painter.setFont(theme.font(Size.SMALL, figures=True))
            painter.setPen(theme.colour("muted"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), share)
            room -= painter.fontMetrics().horizontalAdvance(share) + theme.px(4)
        if row.needs_attention:
            side = theme.px(9)
            room -= side
            sign = QRectF(rect.left() + room, rect.center().y() - side / 2, side, side)
            mark(painter, facing(painter, sign, QRectF(rect)), "warn", theme.colour("warn"))
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
        self._rows = _Rows(theme, self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        slim(self.list, theme)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setUniformItemSizes(False)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(foot)
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
        self._narrow = self._rows.narrow = narrow
        self._dress()

    def _choose(self, index: QModelIndex) -> None:
        row: RailRow = index.data(ROW_ROLE)
        if row.place is not None:
            self.chosen.emit(row.place)

    def _dress(self) -> None:
        self.column.setContentsMargins(0, self.theme.px(16), 0, 0)
        self.setFixedWidth(self.theme.px(NARROW if self._narrow else WIDE))
        palette = self.palette()
        for role in (palette.ColorRole.Window, palette.ColorRole.Base):
            palette.setColor(role, self.theme.colour("rail"))
        self.setPalette(palette)
        self.list.setPalette(palette)
        self.setAutoFillBackground(True)
        self.list.doItemsLayout()
