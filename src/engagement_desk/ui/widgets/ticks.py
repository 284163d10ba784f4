"""A box to tick, with a text that flows beside it and, at the right, when it is due or was done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from engagement_desk.ui.text import plain
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.painting import facing, focus_ring, mark, rounded

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
_TALL = 10_000


class Tick(QAbstractButton):
    """A checkbox. Its text is plain and never elided; `aside` stands at the right, or below where there is no room."""

    def __init__(
        self, theme: Theme, text: str, aside: str = "", parent: QWidget | None = None, *, fades: bool = True
    ) -> None:
        """Make it, not ticked; once it is, a text that `fades` is done with, any other one is taken."""
        super().__init__(parent)
        self._fades = fades
        self._theme, self._aside, self._token = theme, aside, "muted"
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text, aside)
        theme.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str, aside: str = "", token: str = "muted") -> None:
        """Show a text and what stands beside it, in a token's colour."""
        self.setText(plain(text).replace("&", "&&"))
        self._words, self._aside, self._token = plain(text), aside, token
        self.setAccessibleName(", ".join(part for part in (self._words, aside) if part))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The text flows."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As high as the text in a width."""
        words, aside = self._parts(width)
        return max(max(words.bottom(), aside.bottom()) + 1 + self._theme.px(4), self._theme.target)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a short text."""
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One line at least."""
        return QSize(self._theme.px(80), self._theme.target)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Show that it can be ticked."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the box with its tick, the text and what stands beside it."""
        del event
        painter, theme = QPainter(self), self._theme
        side = theme.px(16)
        box = QRectF(1, theme.px(4) + max(0, (self.fontMetrics().height() - side) / 2), side, side)
        checked = self.isChecked()
        hot = self.underMouse() and self.isEnabled()
        ground = theme.colour("accent" if checked else "accent_soft" if hot else "surface")
        box = facing(painter, box, QRectF(self.rect()))
        rounded(painter, box, 4, ground, None if checked else theme.colour("control"))
        if checked:
            inset = side * 0.27
            mark(painter, box.adjusted(inset, inset, -inset, -inset), "ok", theme.colour("on_accent"))
        words, aside = self._parts(self.width())
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted" if checked and self._fades else "text"))
        painter.drawText(facing(painter, words, self.rect()), self._wrap(words.width()), self._words)
        painter.setPen(theme.colour(self._token))
        below = aside.left() == words.left()
        painter.drawText(facing(painter, aside, self.rect()), _WRAP if below else _RIGHT, self._aside)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 6, theme)

    def _parts(self, width: int) -> tuple[QRect, QRect]:
        theme, metrics = self._theme, QFontMetrics(self.font())
        left, top = theme.px(26), theme.px(4)
        aside_width = metrics.horizontalAdvance(self._aside) + 2 if self._aside else 0
        room = width - left - theme.px(4)
        beside = room - aside_width - theme.px(12)
        stands_beside = not self._aside or beside >= min(theme.px(140), metrics.horizontalAdvance(self._words))
        width_of_words = max(beside if self._aside and stands_beside else room, 1)
        words = metrics.boundingRect(QRect(left, top, width_of_words, _TALL), self._wrap(width_of_words), self._words)
        words.setWidth(width_of_words)
        if stands_beside:
            return words, QRect(width - aside_width - theme.px(4), top, aside_width, metrics.height())
        return words, QRect(left, words.bottom() + 1, width_of_words, metrics.height())

    def _wrap(self, width: int) -> int:
        """Break a word only where it is wider than all the room."""
        metrics = QFontMetrics(self.font())
        fits = all(metrics.horizontalAdvance(word) <= width for word in self._words.split())
        return _WRAP if fits else _WRAP | int(Qt.TextFlag.TextWrapAnywhere)

    def _dress(self) -> None:
        self.setFont(self._theme.font(figures=True))
        self.updateGeometry()
        self.update()
