"""A chart: painted, and still a list of its values, so that arrow keys and screen readers read them one by one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from engagement_desk.ui.models.rows import RowsModel
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.chart_ink import Look
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.painting import focus_ring

Index = QModelIndex | QPersistentModelIndex
_INSET, _CORNER = 8, 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -7,
    Qt.Key.Key_PageDown: 7,
}


class ChartView(QListView):
    """Paints a look; its rows are the marks, of which the pointer or an arrow key takes one in hand."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, height: int, parent: QWidget | None = None) -> None:
        """Make an empty chart, `height` pixels high at 100 %; `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme, self._height = theme, height
        self._look: Look | None = None
        self._hover: int | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._dress)

    def show_chart(self, look: Look, model: RowsModel[Mark], sentence: str, current: int) -> None:
        """Show a look and its marks, of which `current` is taken first."""
        self._look, self._hover = look, None
        self.setAccessibleDescription(sentence)
        self.setModel(model)
        self.setCurrentIndex(model.index(current, 0))
        self.viewport().update()

    @property
    def in_hand(self) -> int | None:
        """The mark whose value is shown: under the pointer, else the current one while the chart has the focus."""
        if self._hover is not None:
            return self._hover
        return self.currentIndex().row() if self.hasFocus() and self.currentIndex().isValid() else None

    def _dress(self) -> None:
        self.updateGeometry()
        self.viewport().update()

    def _inside(self) -> QRectF:
        side = self._theme.px(_INSET)
        return QRectF(self.viewport().rect()).adjusted(side, side / 2, -side, -side / 2)

    def _spots(self) -> list[QRectF]:
        return self._look.spots(self._inside()) if self._look is not None else []

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as it was made, at the present text size."""
        return QSize(self._theme.px(320), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow, but never lower."""
        return QSize(self._theme.px(160), self._theme.px(self._height))

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Give the place of a mark."""
        spots = self._spots()
        return spots[index.row()].toRect() if index.isValid() and index.row() < len(spots) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """Give the mark at a place."""
        for number, spot in enumerate(self._spots()):
            if spot.contains(point.toPointF()):
                return self.model().index(number, 0)
        return QModelIndex()

    def scrollTo(self, _index: Index, _hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:  # noqa: N802
        """Nothing scrolls: the whole chart is in sight."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step from value to value; Enter opens what stands behind one."""
        last, row = self._count() - 1, self.currentIndex().row()
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0 and not event.modifiers():
            self.opened.emit(row)
        elif key in _STEPS and last >= 0:
            self._take(max(0, min(last, row + _STEPS[key])))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._take(0 if key == Qt.Key.Key_Home else last)
        else:
            event.ignore()

    def _count(self) -> int:
        return 0 if self._look is None else self.model().rowCount()

    def _take(self, row: int) -> None:
        self._hover = None
        self.setCurrentIndex(self.model().index(row, 0))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the value under the pointer in hand."""
        found = self.indexAt(event.position().toPoint())
        self._point_at(found.row() if found.isValid() else None)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Let go of the value as the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def _point_at(self, row: int | None) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the value in hand."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show it no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the look on the surface, and the ring of the focus."""
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        if self._look is not None:
            self._look.paint(painter, self._inside(), self.in_hand)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.viewport().rect()), _CORNER, self._theme)
