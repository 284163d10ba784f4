"""A list of things to hand over or of accesses to revoke: ticked off, added to, edited in place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from engagement_desk.domain.statements import HandoverDue
from engagement_desk.ui.pages.exit_words import due_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick

_DAYS = re.compile(r"(?P<text>.*\S)[,;]?\s+(?P<days>[0-9]{1,4})\s*d(?:ays?)?", re.IGNORECASE)


def read_item(typed: str) -> tuple[str, int | None]:
    """Read `Runbook, 10 days` as the text and the days after the notice, None where none are typed."""
    found = _DAYS.fullmatch(typed.strip())
    if found is None:
        return typed.strip(), None
    return found["text"].rstrip(",; "), int(found["days"])


class ItemTick(Tick):
    """An item to work off; F2 edits it, Del takes it off the list."""

    ticked = Signal(str, bool)
    edit_asked = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, theme: Theme, item_id: str, parent: QWidget | None = None) -> None:
        """Make the row of an item."""
        super().__init__(theme, "", parent=parent)
        self.item_id = item_id
        self.setToolTip(tr("F2 edits it, Delete takes it off the list"))
        self.setAccessibleDescription(self.toolTip())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Edit or remove the item; Enter ticks it as Space does."""
        if event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit(self.item_id)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit(self.item_id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _tell(self, is_done: bool) -> None:
        self.ticked.emit(self.item_id, is_done)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, signal in ((tr("Edit"), self.edit_asked), (tr("Remove"), self.removal_asked)):
            action = QAction(words, menu)
            action.triggered.connect(partial(signal.emit, self.item_id))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(at))


class ItemList(QWidget):
    """One list of items with a field that adds to it."""

    ticked = Signal(str, bool)
    added = Signal(str, object)
    """A text, and the days after the notice or None."""
    edit_asked = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, theme: Theme, heading: str, hint: str, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._theme = theme
        self.ticks: dict[str, ItemTick] = {}
        self._heading = Text(theme, heading, size=Size.SMALL, bold=True, token="muted")
        self.field = LineField(theme, tr("Add: {list}").format(list=heading), hint)
        self.message = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        self.message.hide()
        self.field.returnPressed.connect(self._add)
        self.field.textEdited.connect(self._edited)
        self._items = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addLayout(self._items)
        self._column.addWidget(self.field)
        self._column.addWidget(self.message)
        theme.changed.connect(self._dress)
        self._dress()

    def show_items(self, items: Sequence[HandoverDue], today: date) -> None:
        """Show the items; rows that stay keep the focus."""
        for gone in self.ticks.keys() - {item.id for item in items}:
            self._drop(gone)
        for number, item in enumerate(items):
            tick = self.ticks.get(item.id) or self._make(item.id, number)
            aside, token = due_said(item.due, item.done_on, today)
            extra = ", ".join(part for part in (item.form, item.owner) if part)
            tick.show_text(f"{item.text} ({extra})" if extra else item.text, aside, token)
            tick.setChecked(item.done_on is not None)

    def insert_below(self, item_id: str, widget: QWidget) -> None:
        """Put a widget below an item."""
        self._items.insertWidget(self._items.indexOf(self.ticks[item_id]) + 1, widget)

    def refuse(self, said: str) -> None:
        """Say below the field why its item was refused; what was typed stays."""
        self.message.setText(said)
        self.message.setVisible(bool(said))
        self.field.is_wrong = bool(said)
        self.field.setAccessibleDescription(said)
        self.field.update()

    def _make(self, item_id: str, number: int) -> ItemTick:
        tick = ItemTick(self._theme, item_id)
        tick.ticked.connect(self.ticked)
        tick.edit_asked.connect(self.edit_asked)
        tick.removal_asked.connect(self.removal_asked)
        self.ticks[item_id] = tick
        self._items.insertWidget(number, tick)
        tick.show()  # a layout shows it at the next turn only: Tab would pass it over until then
        return tick

    def _drop(self, item_id: str) -> None:
        tick = self.ticks.pop(item_id)
        if tick.hasFocus():
            tick.focusNextChild()
        self._items.removeWidget(tick)
        tick.hide()
        tick.deleteLater()

    def _add(self) -> None:
        if self.field.text().strip():
            self.added.emit(*read_item(self.field.text()))

    def _edited(self, _text: str) -> None:
        self.refuse("")

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(8), px(4), px(8), px(4))
        self._column.setSpacing(px(6))
        self._items.setSpacing(px(2))
