"""The bar over the hours: which view is in front, as buttons or as a choice where there is little room."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.editing import Choice

_BUTTONS_FROM = 640


class View(StrEnum):
    """What is in front."""

    WEEK = "week"
    ENTRIES = "entries"
    CHARTS = "charts"
    GOODWILL = "goodwill"
    BIN = "bin"


_NAMES = {
    View.WEEK: mark("Week"),
    View.ENTRIES: mark("Entries"),
    View.CHARTS: mark("Charts"),
    View.GOODWILL: mark("Goodwill"),
    View.BIN: mark("Bin"),
}


class ViewBar(QWidget):
    """The views to pick from, and a widget of the view at the right."""

    picked = Signal(object)
    """The `View` that is wanted."""

    def __init__(self, theme: Theme, aside: QWidget) -> None:
        """Build it; `aside` stands at the right."""
        super().__init__()
        self._theme, self._view, self._is_presented, self._binned = theme, View.WEEK, False, 0
        self.buttons: dict[View, Button] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.choice = Choice(theme, tr("View of the hours"), ())
        self._row.addWidget(self.choice, 1)
        for number, (view, name) in enumerate(_NAMES.items()):
            button = Button(theme, tr(name))
            button.setCheckable(True)
            self._group.addButton(button, number)
            self._row.addWidget(button)
            self.buttons[view] = button
        self._row.addStretch(1)
        self._aside = aside
        self._row.addWidget(aside)
        self._group.idClicked.connect(lambda number: self.picked.emit(list(View)[number]))
        self.choice.activated.connect(lambda number: self.picked.emit(View(self.choice.itemData(number))))
        theme.changed.connect(self._dress)
        self._offer()
        self._dress()

    def show_view(self, view: View) -> None:
        """Show which view is in front."""
        self._view = view
        self.buttons[view].setChecked(True)
        self.choice.choose(view.value)

    def show_binned(self, count: int) -> None:
        """Say how many entries are in the bin."""
        self._binned = count
        button = self.buttons[View.BIN]
        button.setText(self._name(View.BIN))
        button.updateGeometry()
        self._offer()

    def present(self, *, is_presented: bool) -> None:
        """Take the goodwill away while the engagement is presented."""
        if is_presented != self._is_presented:
            self._is_presented = is_presented
            self._offer()
            self._fit()

    def _name(self, view: View) -> str:
        if view is View.BIN and self._binned:
            return tr("Bin {n}").format(n=self._binned)
        return tr(_NAMES[view])

    def _offered(self) -> list[View]:
        return [view for view in View if not (self._is_presented and view is View.GOODWILL)]

    def _offer(self) -> None:
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for view in self._offered():
                self.choice.addItem(self._name(view), view.value)
        self.choice.choose(self._view.value)

    def _fit(self) -> None:
        """Take the buttons or the choice, as there is room; the focus stays on the one that is there."""
        is_narrow = self.width() / max(self._theme.scale, 0.1) < _BUTTONS_FROM or self.width() < self._needed()
        held = self.window().focusWidget() in (self.choice, *self.buttons.values())
        offered = self._offered()
        self.choice.setVisible(is_narrow)
        for view, button in self.buttons.items():
            button.setVisible(not is_narrow and view in offered)
        if held:
            (self.choice if is_narrow else self.buttons[self._view]).setFocus()

    def _needed(self) -> int:
        """Give the width of the buttons in the words of the language, with what stands beside them."""
        parts = [*(self.buttons[view] for view in self._offered()), self._aside]
        return sum(part.sizeHint().width() + self._row.spacing() for part in parts)

    def _dress(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Decide anew what fits as words change."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._fit()
