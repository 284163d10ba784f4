"""Cards: a surface with a hairline, a quiet heading, and what belongs under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.painting import rounded

_CORNER = 8


class Card(QFrame):
    """A card; `body` is its layout, `aside` the muted words at the right of its heading."""

    def __init__(self, theme: Theme, heading: str = "", parent: QWidget | None = None) -> None:
        """Make a card, with a heading where it is given."""
        super().__init__(parent)
        self.theme = theme
        self.outer = QVBoxLayout(self)
        self.heading = Text(theme, heading, size=Size.SMALL, bold=True, token="muted", parent=self)
        self.aside = Text(theme, size=Size.SMALL, token="muted", figures=True, parent=self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading)
        self._head.addStretch(1)
        self._head.addWidget(self.aside)
        if heading:
            self.setAccessibleName(heading)
            self.outer.addLayout(self._head)
        else:
            self.heading.hide()
            self.aside.hide()
        self.body = QVBoxLayout()
        self.outer.addLayout(self.body, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget, stretch)

    def clear(self) -> None:
        """Take away what stands under the heading."""
        empty_layout(self.body)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the surface."""
        del event
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), _CORNER, self.theme.colour("surface"), self.theme.colour("line"))

    def _dress(self) -> None:
        side, top = self.theme.px(14), self.theme.px(12)
        self.outer.setContentsMargins(side, top, side, top)
        self.outer.setSpacing(self.theme.px(8))
        self.body.setSpacing(self.theme.px(8))
        self.update()


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


class EmptyState(QWidget):
    """What an empty card says: what belongs there, and its first step in one line."""

    def __init__(self, theme: Theme, text: str, step: Button | None = None, parent: QWidget | None = None) -> None:
        """Make it; the step is a button where one click begins it."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Text(theme, text, token="muted", wrap=True))
        if step is not None:
            row = QHBoxLayout()
            row.addWidget(step)
            row.addStretch(1)
            layout.addLayout(row)


def empty_layout(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
