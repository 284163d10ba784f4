"""The model of a list of doors, and the delegate that measures and paints its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engagement_desk.ui.text import tip
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.door_rows import Door, paint_row, plan_row
from engagement_desk.ui.widgets.painting import focus_ring, rounded

if TYPE_CHECKING:
    from engagement_desk.ui.widgets.doors import DoorList

Index = QModelIndex | QPersistentModelIndex
DOOR_ROLE = Qt.ItemDataRole.UserRole + 1


class DoorModel(QAbstractListModel):
    """The rows of a list of doors."""

    def __init__(self, parent: QObject) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.doors: tuple[Door, ...] = ()

    def show_doors(self, doors: Sequence[Door]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.doors = tuple(doors)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.doors)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a row's words."""
        if not index.isValid():
            return None
        door = self.doors[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return door.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return door.spoken or ", ".join(
                part for part in (door.tag, door.ref, door.text, door.note, door.risk, door.aside) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(door.tip) or None
        return door if role == DOOR_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.doors[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class DoorPainter(QStyledItemDelegate):
    """Measures and paints the rows."""

    def __init__(self, theme: Theme, view: DoorList) -> None:
        """Measure and paint the rows of a list."""
        super().__init__(view)
        self.theme, self.view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as its text and its panel; as wide as the list."""
        del option
        return QSize(0, self.view.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row, but for one whose place a panel has taken."""
        door: Door = index.data(DOOR_ROLE)
        rect = QRect(option.rect)
        if self.view.is_replaced(index.row()):
            return
        painter.save()
        plan = plan_row(self.theme, door, rect.width(), self.view.columns)
        ground = QRectF(rect.left(), rect.top(), rect.width(), plan.height)
        self._ground(painter, ground, door, option)
        painter.translate(rect.topLeft())
        paint_row(painter, self.theme, door, plan, rect.width())
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, door: Door, option: QStyleOptionViewItem) -> None:
        theme, view = self.theme, self.view
        if door.is_heading:
            return
        if view.ruled:
            painter.setPen(theme.colour("line"))
            inset = theme.px(8)
            painter.drawLine(rect.topLeft() + QPointF(inset, 0), rect.topRight() - QPointF(inset, 0))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if (chosen and view.keeps_selection) or hot:
            rounded(painter, rect, 6, theme.colour("accent_soft"), None)
        if chosen and view.keeps_selection:
            painter.fillRect(QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8), theme.colour("accent"))
        if chosen and view.hasFocus():
            focus_ring(painter, rect, 6, theme)
