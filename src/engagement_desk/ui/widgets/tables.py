"""Tables: rows of one height, a muted head, hairlines between rows, no zebra; state is a sign and a word."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
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

from engagement_desk.ui.models.rows import FACE_ROLE, STATE_ROLE, RowsModel
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.inks import Inks
from engagement_desk.ui.widgets.painting import facing, mark

Index = QModelIndex | QPersistentModelIndex
_SIGNED = ("ok", "warn", "risk")
_BOLD, _COLOURED = (*_SIGNED, "bold"), (*_SIGNED, "muted", "accent")
_SAMPLE = 200
# As numbers: every cell that is painted is asked for them.
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_SMOOTH = QPainter.RenderHint.Antialiasing
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT, _LEFT = int(Qt.AlignmentFlag.AlignRight | _MIDDLE), int(Qt.AlignmentFlag.AlignLeft | _MIDDLE)


class Cells(QStyledItemDelegate):
    """Paints cells: ground and bar of a selected row, hairline, sign and text.

    It makes no object of Qt for a cell: whenever one is let go of, PySide lets the other threads in.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self.theme = theme
        self.inks = Inks(theme, self)
        self._at = QPointF()

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
        inks, rect, state = self.inks, option.rect, option.state.value
        if state & _SELECTED:
            painter.fillRect(rect, self.theme.colour("accent_soft"))
            if index.column() == 0:
                bar = facing(painter, QRect(rect.left(), rect.top(), 3, rect.height()), rect)
                painter.fillRect(bar, self.theme.colour("accent"))
        # A sign in the cell before leaves the painter smoothing, which would blur the hairline.
        painter.setRenderHint(_SMOOTH, False)
        painter.setPen(inks.pen("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        self._text(painter, rect, index)
        if state & _FOCUSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(inks.pen("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        # Asked directly, a model in Python answers five times as fast as through the index.
        text, state, is_right = index.model().data(index, FACE_ROLE)
        if not text:
            return
        inks, is_bold, is_signed = self.inks, state in _BOLD, state in _SIGNED
        is_right ^= inks.is_mirrored
        left, room = rect.left() + inks.pad, rect.width() - 2 * inks.pad
        if is_signed and not is_right:
            left, room = left + inks.beside_sign, room - inks.beside_sign
        fitted = inks.fitted(text, room, bold=is_bold)
        if is_signed:
            self._sign(painter, rect, state, left + room - fitted.advance if is_right else left)
        painter.setPen(inks.pen(state if state in _COLOURED else "text"))
        painter.setFont(inks.font(bold=is_bold))
        if fitted.laid is None:
            painter.drawText(QRect(left, rect.top(), room, rect.height()), _RIGHT if is_right else _LEFT, fitted.text)
        else:
            # Half a pixel is rounded as Qt rounds it where it centres a text.
            self._at.setX(left + room - fitted.advance if is_right else left)
            self._at.setY(rect.top() + floor((rect.height() - fitted.height + 1) / 2))
            painter.drawStaticText(self._at, fitted.laid)

    def _sign(self, painter: QPainter, rect: QRect, state: str, before: float) -> None:
        side = self.inks.sign
        sign = QRectF(before - self.inks.beside_sign, rect.center().y() - side / 2, side, side)
        mark(painter, sign, state, self.theme.colour(state))


class Head(QHeaderView):
    """The head of a table: muted words over the edge of their cells, and a hairline."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the head of columns."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.inks = Inks(theme, self)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint one column's title, with an arrow where the rows are sorted by it."""
        inks, model = self.inks, self.model()
        painter.save()
        painter.fillRect(rect, self._theme.colour("surface"))
        painter.setPen(inks.pen("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        painter.setFont(self._theme.font(Size.SMALL))
        painter.setPen(inks.pen("muted"))
        along = Qt.Orientation.Horizontal
        title = str(model.headerData(logicalIndex, along, Qt.ItemDataRole.DisplayRole) or "")
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            title += " ↑" if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else " ↓"
        inner = rect.adjusted(inks.pad, 0, -inks.pad, 0)
        asked = model.headerData(logicalIndex, along, Qt.ItemDataRole.TextAlignmentRole)
        alignment = Qt.AlignmentFlag.AlignLeft if asked is None else Qt.AlignmentFlag(asked)
        fitting = self._theme.metrics(Size.SMALL).elidedText(title, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, int(alignment | Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()


class Table(QTableView):
    """A table over a `RowsModel`; Enter or a double click opens a row, Tab leaves the table."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table; `name` is what a screen reader says."""
        super().__init__(parent)
        self.theme = theme
        self._inks = Inks(theme, self)
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
        if self.isVisible():
            # Put off until the painting, the new layout would have all of it painted again.
            self.executeDelayedItemsLayout()

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
            texts = (column.widest, *(column.text(row) for row in model.rows[:_SAMPLE]))
            cells = max(self._inks.width(text, bold=column.state is not None) for text in texts)
            signed = self.theme.px(16) if column.state else 0
            title = self.theme.text_width(tr(column.title), Size.SMALL)
            wanted = round(max(cells + signed, title)) + self.theme.px(20)
            if shrinks or wanted > self.columnWidth(number):
                self.setColumnWidth(number, wanted)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Take Python's lock once for all cells: asked for with each of them, it would be lost to busy threads."""
        super().paintEvent(event)

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
