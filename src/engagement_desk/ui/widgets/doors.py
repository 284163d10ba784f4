"""Lists whose rows are doors: a reference, a text that flows, and at the right what state it is in.

One list is one stop of the Tab key; the arrow keys move within it and Enter opens a row. The list is as high as its
rows: the page scrolls, never the list. A panel can be opened in a row, below its text or in its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.door_model import DoorModel, DoorPainter, Index
from engagement_desk.ui.widgets.door_rows import Columns, Door, plan_row, shared_columns
from engagement_desk.ui.widgets.scroll import bring_into_sight

__all__ = ("Columns", "Door", "DoorList", "DoorModel")


class DoorList(QListView):
    """A list of doors, as high as its rows."""

    opened = Signal(object)
    """The `Door` that was clicked or entered."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        opens_on_click: bool = True,
        ruled: bool = False,
    ) -> None:
        """Make an empty list; with `opens_on_click` a click opens, else it selects and a double click opens.

        The rows of a `ruled` one have hairlines above them.
        """
        super().__init__(parent)
        self.theme, self.ruled = theme, ruled
        self.keeps_selection = not opens_on_click
        self.columns = Columns()
        self.doors = DoorModel(self)
        self._panel: QWidget | None = None
        self._panel_id, self._panel_replaces = "", False
        self._heights: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setModel(self.doors)
        self.setItemDelegate(DoorPainter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        (self.clicked if opens_on_click else self.doubleClicked).connect(self._open)
        theme.changed.connect(self._dress)
        self._dress()

    def show_doors(self, doors: Sequence[Door], focus: str = "") -> None:
        """Show these rows; the row with the id `focus`, or the one that was current, becomes current."""
        wanted = focus or self.current_id()
        self.doors.show_doors(doors)
        self.columns = shared_columns(self.theme, self.doors.doors, ruled=self.ruled)
        self.settle()
        if not self.select_id(wanted) and self.window().focusWidget() is self:
            self._begin()
        if self._panel is not None and self._panel_row() < 0:
            self.close_panel()

    def current_id(self) -> str:
        """The id of the current row, empty without one."""
        door = self.current()
        return door.id if door is not None else ""

    def current(self) -> Door | None:
        """The current row."""
        index = self.currentIndex()
        return self.doors.doors[index.row()] if index.isValid() else None

    def select_id(self, door_id: str) -> bool:
        """Make the row with this id current; tell whether there is one."""
        for number, door in enumerate(self.doors.doors):
            if door.id == door_id and door_id and not door.is_heading:
                self.setCurrentIndex(self.doors.index(number))
                return True
        return False

    def open_panel(self, door_id: str, panel: QWidget, *, replaces: bool) -> None:
        """Show a panel in a row: below its text, or in its place."""
        self.close_panel()
        self._panel, self._panel_id, self._panel_replaces = panel, door_id, replaces
        panel.setParent(self.viewport())
        panel.installEventFilter(self)
        panel.show()
        self.settle()

    def close_panel(self) -> None:
        """Take the panel away; the focus goes from it to the list, before Qt looks for the next widget."""
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.removeEventFilter(self)
            if panel.isAncestorOf(self.window().focusWidget()):
                self.setFocus()
            panel.close()
            panel.deleteLater()
            self.settle()

    @property
    def panel(self) -> QWidget | None:
        """The open panel."""
        return self._panel

    @property
    def panel_id(self) -> str:
        """The id of the row whose panel is open, empty without one."""
        return self._panel_id if self._panel is not None else ""

    def is_replaced(self, number: int) -> bool:
        """Tell whether a panel stands in the place of a row's text."""
        return self._panel is not None and self._panel_replaces and self.doors.doors[number].id == self._panel_id

    def row_height(self, number: int) -> int:
        """Give a row's height with its panel, in pixels."""
        if number not in self._heights:
            self._heights[number] = self._text_height(number) + self._panel_height(number)
        return self._heights[number]

    def settle(self) -> None:
        """Measure the rows anew."""
        self._heights.clear()
        total = sum(self.row_height(number) for number in range(len(self.doors.doors)))
        self.setFixedHeight(max(total, 1))
        self.doItemsLayout()
        self._place_panel()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Begin at the first row."""
        super().focusInEvent(event)
        self._begin()
        self._reveal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the current row on Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            if self.currentIndex().isValid():
                self._open(self.currentIndex())
            return
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Bring the row into sight."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._reveal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the texts flow anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Make room as a panel's content grows."""
        if watched is self._panel and event.type() is QEvent.Type.LayoutRequest:
            self.settle()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        first = next((number for number, door in enumerate(self.doors.doors) if not door.is_heading), None)
        if first is not None and not self.currentIndex().isValid():
            self.setCurrentIndex(self.doors.index(first))

    def _open(self, index: QModelIndex) -> None:
        door = self.doors.doors[index.row()]
        if not door.is_heading:
            self.opened.emit(door)

    def _reveal(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            bring_into_sight(self.viewport(), self.visualRect(index), self.theme.px(16))

    def _text_height(self, number: int) -> int:
        if self.is_replaced(number):
            return 0
        return round(plan_row(self.theme, self.doors.doors[number], self.viewport().width(), self.columns).height)

    def _panel_row(self) -> int:
        found = (number for number, door in enumerate(self.doors.doors) if door.id == self._panel_id)
        return next(found, -1) if self._panel is not None else -1

    def _panel_height(self, number: int) -> int:
        panel = self._panel
        if panel is None or number != self._panel_row():
            return 0
        if panel.hasHeightForWidth():
            return panel.heightForWidth(self.viewport().width())
        return panel.sizeHint().height()

    def _place_panel(self) -> None:
        number = self._panel_row()
        if self._panel is None or number < 0:
            return
        top = sum(self.row_height(before) for before in range(number)) + self._text_height(number)
        self._panel.setGeometry(0, top, self.viewport().width(), self._panel_height(number))

    def _dress(self) -> None:
        self.columns = shared_columns(self.theme, self.doors.doors, ruled=self.ruled)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.settle()
