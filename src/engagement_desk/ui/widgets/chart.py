"""A chart: painted, and still a list of its values, so that arrow keys and screen readers read them one by one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from engagement_desk.application.charts_layout import Chart, lay_out
from engagement_desk.application.charts_scene import Scene
from engagement_desk.ui.models.rows import RowsModel
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.chart_ink import WindowInk
from engagement_desk.ui.widgets.chart_scene import ScenePainter, q_rect
from engagement_desk.ui.widgets.chart_words import Mark
from engagement_desk.ui.widgets.painting import focus_ring

Index = QModelIndex | QPersistentModelIndex
_INSET, _CORNER, _LEAST = 8, 6, 96
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -7,
    Qt.Key.Key_PageDown: 7,
}


class ChartView(QListView):
    """Paints a chart; its rows are the marks, of which the pointer or an arrow key takes one in hand."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty chart; `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        self._chart: Chart | None = None
        self._ink = WindowInk(theme, "")
        self._scene: Scene | None = None
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

    def show_chart(self, chart: Chart, ink: WindowInk, model: RowsModel[Mark], sentence: str, current: int) -> None:
        """Show a chart and its marks, of which `current` is taken first."""
        self._chart, self._ink, self._hover = chart, ink, None
        self.setAccessibleDescription(sentence)
        self.setModel(model)
        self.setCurrentIndex(model.index(current, 0))
        self._dress()

    @property
    def in_hand(self) -> int | None:
        """The mark whose value is shown: under the pointer, else the current one while the chart has the focus."""
        if self._hover is not None:
            return self._hover
        return self.currentIndex().row() if self.hasFocus() and self.currentIndex().isValid() else None

    def _dress(self) -> None:
        self._scene = None
        self.updateGeometry()
        self.viewport().update()

    def _origin(self) -> QPointF:
        side = self._theme.px(_INSET)
        return QPointF(side, side / 2)

    def _laid_out(self) -> Scene | None:
        """Give the picture over the present width."""
        width = max(self.width() - 2 * self._theme.px(_INSET), 1)
        if self._chart is not None and (self._scene is None or self._scene.width != width):
            self._scene = lay_out(self._chart, width, self._ink)
        return self._scene

    def _spots(self) -> list[QRectF]:
        scene = self._laid_out()
        return [q_rect(spot.area, self._origin()) for spot in scene.spots] if scene is not None else []

    def _tall(self) -> int:
        scene = self._laid_out()
        return self._theme.px(_LEAST) if scene is None else round(scene.height) + self._theme.px(_INSET)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its picture is over the present width."""
        return QSize(self._theme.px(320), self._tall())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow, but never lower."""
        return QSize(self._theme.px(160), self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for the height that the picture has over another width."""
        super().resizeEvent(event)
        if self._tall() != self.height():
            self.updateGeometry()

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
        return 0 if self._chart is None else self.model().rowCount()

    def _said(self, hot: int | None) -> str:
        return "" if hot is None else str(self.model().index(hot, 0).data(Qt.ItemDataRole.AccessibleTextRole))

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
        """Paint the picture on the surface, and the ring of the focus."""
        del event
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right in every script
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        scene, hot = self._laid_out(), self.in_hand
        if scene is not None:
            ScenePainter(painter, self._origin(), self._ink).paint(scene, hot, self._said(hot))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.viewport().rect()), _CORNER, self._theme)
