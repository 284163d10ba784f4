"""Plain texts in the type and colour of their role."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from engagement_desk.ui.text import plain, tip
from engagement_desk.ui.theme import Size, Theme


class Text(QLabel):
    """A label that shows plain text only, in a size and a token's colour, whatever the theme becomes."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        size: Size = Size.BODY,
        bold: bool = False,
        token: str = "text",
        figures: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the label; `figures` are tabular, `wrap` lets it flow over lines."""
        super().__init__(parent)
        self._theme, self._size, self._bold, self._token, self._figures = theme, size, bold, token, figures
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(wrap)
        self.setText(text)
        theme.changed.connect(self._dress)
        self._dress()

    def set_token(self, token: str) -> None:
        """Take another colour."""
        self._token = token
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._size, bold=self._bold, figures=self._figures))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.colour(self._token))
        self.setPalette(palette)


class Elided(Text):
    """One line that ends in … where it does not fit; the whole is in the tooltip and for screen readers."""

    def __init__(self, theme: Theme, text: str = "", **look: object) -> None:
        """Make the label; the look is that of `Text`."""
        super().__init__(theme, text, **look)  # type: ignore[arg-type]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text in one line."""
        super().setText(plain(text))
        self._tell()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew whether the tooltip is needed."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint what fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), fitting)

    def _tell(self) -> None:
        hidden = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(tip(self.text()) if hidden else "")
