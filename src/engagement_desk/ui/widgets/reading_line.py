"""One line of parts with their signs, the last one at its place whatever is elided before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engagement_desk.ui.text import plain, tip
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import facing, mark

_SIGNED = ("ok", "warn", "risk")


class ReadingLine(QWidget):
    """Parts of text with a state each (ok, warn, risk, bold, none), separated by dots; what does not fit is elided."""

    def __init__(self, theme: Theme, name: str, height: int = 24, parent: QWidget | None = None) -> None:
        """Make an empty line; `name` is what a screen reader says before the text."""
        super().__init__(parent)
        self._theme, self._name, self._height = theme, name, height
        self._parts: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The parts as they are shown."""
        return self._parts

    @property
    def text(self) -> str:
        """The whole line in words."""
        return " · ".join(text for text, _ in self._parts)

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Show these parts."""
        self._parts = tuple((plain(text), state) for text, state in parts)
        self.setAccessibleName(f"{self._name}: {self.text}" if self._parts else self._name)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(self._theme.px(200), self._theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the parts from the left; the last one keeps its room."""
        del event
        painter, theme = QPainter(self), self._theme
        box = QRectF(self.rect()).adjusted(theme.px(12), 0, -theme.px(12), 0)
        last = self._width(*self._parts[-1]) if len(self._parts) > 1 else 0.0
        dot = theme.text_width(" · ", Size.SMALL)
        left, is_cut = box.left(), False
        for number, (text, state) in enumerate(self._parts):
            is_last = number == len(self._parts) - 1
            room = box.right() - left - (0 if is_last else last + dot)
            if room > theme.px(24):
                is_cut |= self._width(text, state) > room + 1
                left = self._paint_part(painter, QRectF(left, box.top(), room, box.height()), box, text, state)
            else:
                is_cut = True
            if not is_last and room > theme.px(24):
                painter.setFont(theme.font(Size.SMALL))
                painter.setPen(theme.colour("muted"))
                between = facing(painter, QRectF(left, box.top(), dot, box.height()), box)
                painter.drawText(between, int(Qt.AlignmentFlag.AlignVCenter), " · ")
                left += dot
        if is_cut != bool(self.toolTip()):
            self.setToolTip(tip(self.text) if is_cut else "")

    def _paint_part(self, painter: QPainter, room: QRectF, box: QRectF, text: str, state: str) -> float:
        theme = self._theme
        if state in _SIGNED:
            side = theme.px(9)
            sign = facing(painter, QRectF(room.left(), room.center().y() - side / 2, side, side), box)
            mark(painter, sign, state, theme.colour(state))
            room.setLeft(room.left() + theme.px(14))
        painter.setFont(theme.font(Size.SMALL, bold=bool(state), figures=True))
        painter.setPen(theme.colour(state if state in _SIGNED else "text" if state == "bold" else "muted"))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        place = facing(painter, room, box)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting)
        return room.left() + painter.fontMetrics().horizontalAdvance(fitting)

    def _width(self, text: str, state: str) -> float:
        sign = self._theme.px(14) if state in _SIGNED else 0
        return self._theme.text_width(text, Size.SMALL, bold=bool(state)) + sign + 2

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.updateGeometry()
        self.update()
