"""The frame of a page that scrolls as a whole, and blocks of cards that stand in three, two or one columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.scroll import slim

_THREE_FROM, _TWO_FROM = 900, 560
Arrangement = tuple[tuple[int, tuple[int, ...]], ...]
"""Columns, each with its share of the width and the numbers of its cards."""


class PageScroll(QScrollArea):
    """Scrolls a page up and down; tells how many columns there is room for."""

    columns_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it with an empty column `body`."""
        super().__init__(parent)
        self._theme = theme
        self.columns = 3
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim(self, theme)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.setWidget(inner)
        theme.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Count the columns anew."""
        super().resizeEvent(event)
        self._count()

    def _count(self) -> None:
        effective = self.width() / max(self._theme.scale, 0.1)
        columns = 3 if effective >= _THREE_FROM else 2 if effective >= _TWO_FROM else 1
        if columns != self.columns:
            self.columns = columns
            self.columns_changed.emit(columns)

    def _dress(self) -> None:
        self.body.setContentsMargins(0, self._theme.px(4), 0, self._theme.px(24))
        self.body.setSpacing(self._theme.px(16))
        self._count()


class Pinned(QWidget):
    """What stands over a page that scrolls and does not scroll with it, as wide as what stands in the page."""

    def __init__(self, theme: Theme, area: PageScroll, parent: QWidget | None = None) -> None:
        """Make it without widgets."""
        super().__init__(parent)
        self._theme, self._area = theme, area
        self._column = QVBoxLayout(self)
        area.verticalScrollBar().rangeChanged.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def add(self, widget: QWidget) -> None:
        """Pin a widget below the others."""
        self._column.addWidget(widget)

    def _fit(self) -> None:
        bar, px = self._area.verticalScrollBar(), self._theme.px
        right = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._column.setContentsMargins(0, px(4), right, px(12))
        self._column.setSpacing(px(8))


class WideCard(Card):
    """A card whose lists stand a little outside the line of its heading, so that their texts are in line with it."""

    def inset(self, *texts: QWidget) -> None:
        """Keep these in line with the heading."""
        for text in texts:
            text.setContentsMargins(self.theme.px(8), 0, self.theme.px(8), 0)

    def _dress(self) -> None:
        super()._dress()
        side, top = self.theme.px(6), self.theme.px(12)
        self.outer.setContentsMargins(side, top, side, top)
        self.inset(self.heading, self.aside)


class CardBlock(QWidget):
    """Cards side by side; each arrangement says which stand below one another."""

    def __init__(
        self,
        theme: Theme,
        cards: Sequence[QWidget],
        arrangements: dict[int, Arrangement],
        loose: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        """Make the block in three columns; the last card of a column is as high as the block, but for `loose` ones."""
        super().__init__(parent)
        self._loose = loose
        self._theme, self.cards, self._arrangements = theme, tuple(cards), arrangements
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for card in cards:
            card.setParent(self)
        self.arrange(3)
        theme.changed.connect(self._dress)

    def arrange(self, columns: int) -> None:
        """Stand in so many columns; Tab follows the reading order."""
        while (item := self._row.takeAt(0)) is not None:
            inner = item.layout()
            if inner is not None:
                while inner.takeAt(0) is not None:
                    pass
                inner.deleteLater()
        for stretch, numbers in self._arrangements[columns]:
            column = QVBoxLayout()
            for number in numbers:
                column.addWidget(self.cards[number], 1 if number == numbers[-1] and number not in self._loose else 0)
            if numbers[-1] in self._loose:
                column.addStretch(1)
            self._row.addLayout(column, stretch)
        self._dress()

    def reading_order(self, columns: int) -> list[QWidget]:
        """Give the cards in the order in which they are read."""
        return [self.cards[number] for _, numbers in self._arrangements[columns] for number in numbers]

    def _dress(self) -> None:
        gap = self._theme.px(16)
        self._row.setSpacing(gap)
        for number in range(self._row.count()):
            item = self._row.itemAt(number)
            inner = None if item is None else item.layout()
            if inner is not None:
                inner.setSpacing(gap)
