"""What a table paints its cells with, made once: it is asked for with every cell of every repaint."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPen, QStaticText

from engagement_desk.ui.theme import Theme

_MOST = 4_000
# What may run from the right, or comes from another font than the rest, is left to Qt's own drawing: it knows on which
# side such a text begins, and how high it stands.
_QTS_OWN = re.compile("[\n\u0590-\u08ff\u200f\u202b\u202e\u2067\u2e80-\U0010ffff]")


class Fitted(NamedTuple):
    """A text that was cut to a width; `laid` is None where it is to be drawn as it is, `advance` is in pixels."""

    text: str
    laid: QStaticText | None
    advance: float
    height: float


class Inks(QObject):
    """Pens by token, the fonts of figures, and texts that were cut and laid out before; a change of theme ends them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._theme = theme
        self.clear()
        theme.changed.connect(self.clear)

    def clear(self) -> None:
        """Make all of it anew."""
        theme = self._theme
        self.is_mirrored = QGuiApplication.isRightToLeft()
        self.pad, self.sign, self.beside_sign = theme.px(8), theme.px(8), theme.px(14)
        self._pens: dict[str, QPen] = {}
        self._texts: dict[tuple[str, bool, int], Fitted] = {}
        self._widths: dict[tuple[str, bool], float] = {}
        self._fonts = (theme.font(figures=True), theme.font(bold=True, figures=True))

    def pen(self, token: str) -> QPen:
        """Give a token's pen."""
        pen = self._pens.get(token)
        if pen is None:
            pen = self._pens[token] = QPen(self._theme.colour(token))
        return pen

    def font(self, *, bold: bool) -> QFont:
        """Give the font of a cell."""
        return self._fonts[bold]

    def fitted(self, text: str, room: int, *, bold: bool) -> Fitted:
        """Cut a text to a width."""
        asked = (text, bold, room)
        found = self._texts.get(asked)
        if found is None:
            if len(self._texts) >= _MOST:
                self._texts.clear()
            found = self._texts[asked] = self._fit(text, room, bold=bold)
        return found

    def width(self, text: str, *, bold: bool) -> float:
        """Measure a text in one line."""
        asked = (text, bold)
        found = self._widths.get(asked)
        if found is None:
            if len(self._widths) >= _MOST:
                self._widths.clear()
            metrics = QFontMetricsF(self._fonts[bold])
            found = self._widths[asked] = metrics.horizontalAdvance(text)
        return found

    def _fit(self, text: str, room: int, *, bold: bool) -> Fitted:
        metrics = self._theme.metrics(bold=bold, figures=True)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        if _QTS_OWN.search(cut):
            return Fitted(cut, None, metrics.horizontalAdvance(cut), metrics.height())
        laid = QStaticText(cut)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self._fonts[bold])
        size = laid.size()
        return Fitted(cut, laid, size.width(), size.height())
