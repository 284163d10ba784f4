"""Tables: rows of one height, a muted head, hairlines between rows, no zebra; state is a sign and a word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from engagement_desk.ui.models.rows import STATE_ROLE, RowsModel
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import mark

Index = QModelIndex | QPersistentModelIndex
_SIGNED = ("ok", "warn", "risk")
_BOLD, _COLOURED = (*_SIGNED, "bold"), (*_SIGNED, "muted", "accent")
_SAMPLE = 200
# As numbers: every cell that is painted is asked for them.
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_RIGHT = Qt.AlignmentFlag.AlignRight.value


class Cells(QStyledItemDelegate):
    """Paints cells: ground and bar of a selected row, hairline, sign and text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Room for the text with its padding and sign."""
        theme = self.theme
        state = index.data(STATE_ROLE)
        font = theme.font(bold=state in _BOLD, figures=True)
        option.font = font
        width = theme.text_width(str(index.data() or ""), bold=state in _BOLD)
        sign = theme.px(16) if state in _SIGNED else 0
        return QSize(round(width) + sign + theme.px(18), theme.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, rect, state = self.theme, QRect(option.rect), option.state.value
        if state & _SELECTED:
            painter.fillRect(rect, theme.colour("accent_soft"))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._text(painter, rect, index)
        if state & _FOCUSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        # Asked directly, a model in Python answers five times as fast as through the index.
        theme, model = self.theme, index.model()
        state, text = model.data(index, STATE_ROLE), str(model.data(index, Qt.ItemDataRole.DisplayRole) or "")
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        alignment = int(model.data(index, Qt.ItemDataRole.TextAlignmentRole))
        if not text:
            return
        is_bold = state in _BOLD
        painter.setFont(theme.font(bold=is_bold, figures=True))
        metrics = theme.metrics(bold=is_bold, figures=True)
        if state in _SIGNED:
            side = theme.px(8)
            left = inner.left()
            if alignment & _RIGHT:
                left = inner.right() - metrics.horizontalAdvance(text) - theme.px(14)
            sign = QRectF(left, inner.center().y() - side / 2, side, side)
            mark(painter, sign, state, theme.colour(state))
            if not alignment & _RIGHT:
                inner.setLeft(inner.left() + theme.px(14))
        painter.setPen(theme.colour(state if state in _COLOURED else "text"))
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, alignment, fitting)


class Head(QHeaderView):
    """The head of a table: muted words over the edge of their cells, and a hairline."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the head of columns."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint one column's title, with an arrow where the rows are sorted by it."""
        theme, model = self._theme, self.model()
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(theme.colour("muted"))
        along = Qt.Orientation.Horizontal
        title = str(model.headerData(logicalIndex, along, Qt.ItemDataRole.DisplayRole) or "")
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            title += " ↑" if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else " ↓"
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        asked = model.headerData(logicalIndex, along, Qt.ItemDataRole.TextAlignmentRole)
        alignment = Qt.AlignmentFlag.AlignLeft if asked is None else Qt.AlignmentFlag(asked)
        fitting = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, int(alignment | Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()


class Table(QTableView):
    """A table over a `RowsModel`; Enter or a double click opens a row, Tab leaves the table."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table; `name` is what a screen reader says."""
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setItemDelegate(Cells(theme, self))
        self.setHorizontalHeader(Head(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(theme.px(24))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._dress)
        self._dress()

    def fit_columns(self) -> None:
        """Give each column the width that its content needs, and the rest to the one that stretches."""
        self._fit_widths(shrinks=True)

    def widen_columns(self) -> None:
        """Give columns whose content has grown what they need; no other one moves, and is painted anew."""
        self._fit_widths(shrinks=False)

    def _fit_widths(self, *, shrinks: bool) -> None:
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        head = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretches else QHeaderView.ResizeMode.Fixed
            if head.sectionResizeMode(number) is not mode:
                # Said again, it would have the whole table painted again.
                head.setSectionResizeMode(number, mode)
            if column.stretches:
                continue
            metrics = QFontMetricsF(self.theme.font(bold=column.state is not None, figures=True))
            cells = max((metrics.horizontalAdvance(column.text(row)) for row in model.rows[:_SAMPLE]), default=0.0)
            signed = self.theme.px(16) if column.state else 0
            title = self.theme.text_width(column.title, Size.SMALL)
            wanted = round(max(cells + signed, title)) + self.theme.px(20)
            if shrinks or wanted > self.columnWidth(number):
                self.setColumnWidth(number, wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the current row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        theme = self.theme
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        head = self.horizontalHeader()
        head.setFont(theme.font(Size.SMALL))
        head.setFixedHeight(theme.px(28))
        palette = head.palette()
        palette.setColor(palette.ColorRole.ButtonText, theme.colour("muted"))
        palette.setColor(palette.ColorRole.WindowText, theme.colour("muted"))
        palette.setColor(palette.ColorRole.Button, theme.colour("surface"))
        palette.setColor(palette.ColorRole.Window, theme.colour("surface"))
        head.setPalette(palette)
        self.fit_columns()
        if self.isVisible():
            # Asked for before it is shown, a viewport costs the start 15 ms: PySide then learns every kind of widget.
            self.viewport().update()
