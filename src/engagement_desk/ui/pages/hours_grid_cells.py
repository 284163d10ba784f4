"""How the week grid is painted: labels with their class, times with the sign of what holds them, the days above."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from engagement_desk.application.queries.week import CellState, WeekCell, WeekRow
from engagement_desk.ui.models.week import (
    CELL_ROLE,
    FIRST_DAY,
    LABEL,
    ROW_ROLE,
    TOTAL,
    TYPED_ROLE,
    Typed,
    WeekModel,
    aside_of,
)
from engagement_desk.ui.theme import Size
from engagement_desk.ui.widgets.painting import facing, focus_ring, mark, padlock, rounded
from engagement_desk.ui.widgets.tables import Cells, Head

Index = QModelIndex | QPersistentModelIndex
_ONE_LINE_FROM = 240


class WeekHead(Head):
    """The days, today in bold."""

    today: date | None = None

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint a day's name."""
        super().paintSection(painter, rect, logicalIndex)
        model = self.model()
        grid = model.grid if isinstance(model, WeekModel) else None
        if grid is None or not FIRST_DAY <= logicalIndex < TOTAL or grid.days[logicalIndex - FIRST_DAY] != self.today:
            return
        theme = self._theme
        painter.save()
        painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.colour("surface"))
        painter.setFont(theme.font(Size.SMALL, bold=True))
        painter.setPen(theme.colour("accent"))
        inner = rect.adjusted(0, 0, -theme.px(8), 0)
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), title)
        painter.restore()


class WeekCells(Cells):
    """Paints labels with their class, times with the sign of what holds them, and totals in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, rect = self.theme, QRect(option.rect)
        row: WeekRow | None = index.data(ROW_ROLE)
        painter.save()
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if row is not None and FIRST_DAY <= index.column() < TOTAL:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index.column() == LABEL and row is not None:
            self._label(painter, rect, row, index)
        else:
            self._time(painter, rect, index, bold=row is None or index.column() == TOTAL)
        view = self.parent()
        if option.state & QStyle.StateFlag.State_Selected and isinstance(view, QWidget):
            if view.hasFocus():
                focus_ring(painter, QRectF(rect).adjusted(1, 0, 0, -1), 4, theme)
            else:
                rounded(painter, QRectF(rect).adjusted(1, 0, 0, -1), 4, None, theme.colour("control"))
        painter.restore()

    def _label(self, painter: QPainter, rect: QRect, row: WeekRow, index: Index) -> None:
        theme = self.theme
        model = index.model()
        owner = model.grid.owner if isinstance(model, WeekModel) and model.grid is not None else ""
        inner = rect.adjusted(theme.px(12), 0, -theme.px(8), 0)
        aside = aside_of(row, owner)
        wide = round(theme.text_width(aside, Size.SMALL))
        is_narrow = inner.width() < theme.px(_ONE_LINE_FROM)
        upper, lower = inner, inner
        if is_narrow and aside:
            middle = inner.center().y()
            upper, lower = (
                inner.adjusted(0, 0, 0, middle - inner.bottom()),
                inner.adjusted(0, middle - inner.top(), 0, 0),
            )
        elif aside:
            upper = facing(painter, inner.adjusted(0, 0, -wide - theme.px(8), 0), inner)
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(theme.colour("muted"))
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        _one_line(painter, lower, aside, side)
        painter.setFont(theme.font(figures=True))
        painter.setPen(theme.colour("text"))
        _one_line(painter, upper, str(index.data()), Qt.AlignmentFlag.AlignLeft)

    def _time(self, painter: QPainter, rect: QRect, index: Index, *, bold: bool) -> None:
        theme = self.theme
        typed: Typed | None = index.data(TYPED_ROLE)
        cell: WeekCell | None = index.data(CELL_ROLE)
        is_wrong = typed is not None and bool(typed.error)
        inner = rect.adjusted(theme.px(12 if index.column() == LABEL else 4), 0, -theme.px(8), 0)
        painter.setFont(theme.font(bold=bold or is_wrong, figures=True))
        painter.setPen(theme.colour("risk" if is_wrong else "muted" if typed is not None else "text"))
        side = Qt.AlignmentFlag.AlignLeft if index.column() == LABEL else Qt.AlignmentFlag.AlignRight
        _one_line(painter, inner, str(index.data()), side)
        size = theme.px(8)
        sign = facing(painter, QRectF(inner.left() + 2, rect.center().y() - size / 2, size, size), QRectF(inner))
        if is_wrong:
            mark(painter, sign, "risk", theme.colour("risk"))
        elif typed is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(sign)
        elif cell is not None:
            self._held_by(painter, sign, cell.state)

    def _held_by(self, painter: QPainter, sign: QRectF, state: CellState) -> None:
        ink = self.theme.colour("muted")
        if state is CellState.LOCKED:
            padlock(painter, sign, ink)
        elif state is CellState.CLOCKED:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(sign)
            middle = sign.center()
            painter.drawLine(middle, middle + QPointF(0, -sign.height() * 0.34))
            painter.drawLine(middle, middle + QPointF(sign.width() * 0.26, 0))
        elif state is CellState.SEVERAL:
            painter.setPen(QPen(ink, 1.2))
            for number in (0.2, 0.5, 0.8):
                height = sign.top() + sign.height() * number
                painter.drawLine(QPointF(sign.left(), height), QPointF(sign.right(), height))


def _one_line(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)
