"""A card of things to tick under headings, all of them or none at one press."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from engagement_desk.ui.text import tip, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to tick; `more` is its tooltip. Items of one heading follow one another."""

    id: str
    text: str
    heading: str = ""
    aside: str = ""
    more: str = ""


def taken_tick(theme: Theme, text: str, aside: str = "") -> Tick:
    """Make a tick that is taken rather than done with, no higher than its text is in the width that there is."""
    tick = Tick(theme, text, aside, fades=False)
    policy = tick.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    tick.setSizePolicy(policy)
    return tick


class TickCard(Card):
    """Its `chosen` are the ids of what is ticked, in the order of the items."""

    changed = Signal()

    def __init__(self, theme: Theme, heading: str, items: Sequence[Item], parent: QWidget | None = None) -> None:
        """Make it with nothing ticked."""
        super().__init__(theme, parent=parent)
        self.setAccessibleName(heading)
        self.ticks: dict[str, Tick] = {}
        self._texts = {item.id: item.text for item in items}
        self._title = Text(theme, heading, bold=True)
        self._count = Text(theme, size=Size.SMALL, token="muted", figures=True)
        self.all_button = Button(theme, "", LINK)
        row = QHBoxLayout()
        for widget in (self._title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.all_button)
        self._row = row
        self.body.addLayout(row)
        above = ""
        self._headings: list[Text] = []
        for item in items:
            if item.heading != above:
                above = item.heading
                heading_text = Text(theme, above, size=Size.SMALL, bold=True, token="muted")
                self._headings.append(heading_text)
                self.add(heading_text)
            self.add(self._tick(item))
        self.all_button.clicked.connect(self._all_or_none)
        theme.changed.connect(self._space)
        self._space()
        self._show_count()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of what is ticked."""
        return tuple(name for name, tick in self.ticks.items() if tick.isChecked())

    def choose(self, ids: Iterable[str]) -> None:
        """Tick these and no others, and tell nobody."""
        wanted = set(ids)
        for name, tick in self.ticks.items():
            blocked = tick.blockSignals(True)
            tick.setChecked(name in wanted)
            tick.blockSignals(blocked)
            tick.update()
        self._show_count()

    def show_aside(self, name: str, aside: str) -> None:
        """Show something else at the right of an item."""
        self.ticks[name].show_text(self._texts[name], aside)

    def _tick(self, item: Item) -> Tick:
        tick = taken_tick(self.theme, item.text, item.aside)
        tick.setToolTip(tip(item.more))
        tick.toggled.connect(self._toggled)
        self.ticks[item.id] = tick
        return tick

    def _toggled(self, _checked: bool) -> None:
        self._show_count()
        self.changed.emit()

    def _all_or_none(self) -> None:
        self.choose(() if self.chosen else self.ticks)
        self.changed.emit()

    def _show_count(self) -> None:
        taken = len(self.chosen)
        self._count.setText(tr("{n} of {all}").format(n=taken, all=len(self.ticks)))
        self.all_button.setText(tr("Take none") if taken else tr("Take all"))
        self.all_button.setAccessibleName(f"{self.all_button.text()}, {self._title.text()}")
        self.all_button.updateGeometry()

    def _space(self) -> None:
        self._row.setSpacing(self.theme.px(8))
        self.body.setSpacing(self.theme.px(4))
        for heading in self._headings:
            heading.setContentsMargins(0, self.theme.px(8), 0, 0)
