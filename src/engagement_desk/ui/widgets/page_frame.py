"""The frame of a page that scrolls as a whole, and blocks of cards that stand in three, two or one columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.scroll import FocusFollower, slim
from engagement_desk.ui.widgets.tab_order import set_reading_order

_THREE_FROM, _TWO_FROM = 900, 560
_MOST_COLUMNS = 3
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
        self._columns = [QVBoxLayout() for _ in range(_MOST_COLUMNS)]
        for column in self._columns:
            self._row.addLayout(column)
        self.arrange(_MOST_COLUMNS)
        theme.changed.connect(self._dress)
        self._dress()

    def arrange(self, columns: int) -> None:
        """Stand in so many columns; Tab follows the reading order."""
        for at, column in enumerate(self._columns):
            for card in self.cards:
                column.removeWidget(card)
            self._row.setStretch(at, 0)
        for at, (stretch, numbers) in enumerate(self._arrangements[columns]):
            self._row.setStretch(at, stretch)
            for number in numbers:
                stands = Qt.AlignmentFlag.AlignTop if number in self._loose else Qt.AlignmentFlag(0)
                self._columns[at].addWidget(self.cards[number], int(number == numbers[-1]), stands)

    def reading_order(self, columns: int) -> list[QWidget]:
        """Give the cards in the order in which they are read."""
        return [self.cards[number] for _, numbers in self._arrangements[columns] for number in numbers]

    def _dress(self) -> None:
        gap = self._theme.px(16)
        for layout in (self._row, *self._columns):
            layout.setSpacing(gap)


class HeadedCards(QWidget):
    """The whole of a page: its heading with links beside it, and below cards that scroll, the others at the right of
    the first where there is room.
    """

    def __init__(
        self, theme: Theme, head: Sequence[QWidget], cards: Sequence[QWidget], shares: tuple[int, int] = (1, 1)
    ) -> None:
        """Put it together: the first of `head` is the heading, `shares` are those of the columns."""
        super().__init__()
        self._theme = theme
        others = tuple(range(1, len(cards)))
        beside: Arrangement = ((shares[0], (0,)), (shares[1], others))
        below: Arrangement = ((1, (0, *others)),)
        self._block = CardBlock(theme, cards, {3: beside, 2: below, 1: below}, frozenset({0, len(cards) - 1}))
        self._scroll = PageScroll(theme)
        FocusFollower(self._scroll, theme)
        self._scroll.body.addWidget(self._block)
        self._scroll.body.addStretch(1)
        self._scroll.columns_changed.connect(self._arrange)
        self._head = QHBoxLayout()
        for number, widget in enumerate(head):
            self._head.addWidget(widget, int(number == 0))
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def _arrange(self, columns: int) -> None:
        self._block.arrange(columns)
        set_reading_order(self)

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), 0)
        self._column.setSpacing(px(8))
        self._head.setSpacing(px(16))
        self._arrange(self._scroll.columns)
