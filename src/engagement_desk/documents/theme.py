"""The look of every document: colours, type scale and measures, in points (96 pixels of the drawings are 72)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER

from engagement_desk.documents.fonts import Face, face

PAPERS: dict[str, tuple[float, float]] = {"a4": A4, "letter": LETTER}

MARGIN = 48.0
FOOT = 54.0
HEAD = 66.0
GUTTER = 12.0
UNIT = 6.0  # the grid of 8 pixels
HAIRLINE = 0.5
RULE = 0.9

ACCENT = "#2f56c6"


@dataclass(frozen=True)
class Style:
    """How a text is set."""

    size: float
    leading: float
    bold: bool = False
    colour: str = "text"

    @cached_property
    def face(self) -> Face:
        """The weight that it is set in."""
        return face(bold=self.bold)

    def width(self, text: str) -> float:
        """Measure a printable text in points."""
        return self.face.width(text, self.size)

    def strong(self) -> Style:
        """The same in bold."""
        return replace(self, bold=True)

    def muted(self) -> Style:
        """The same in the muted colour."""
        return replace(self, colour="muted")


TITLE = Style(21, 26, bold=True)
SUBTITLE = Style(11.25, 15, colour="muted")
FIGURE = Style(15, 19, bold=True)
HEADING = Style(11.25, 15, bold=True)
SUBHEADING = Style(9, 12, bold=True)
BODY = Style(9, 13)
SMALL = Style(8, 11)
LABEL = Style(8, 10.5, colour="muted")
CELL = Style(8, 10.5)
CELL_HEAD = Style(8, 10.5, bold=True, colour="muted")
NOTE = Style(7.5, 10, colour="muted")

_TOKENS = {
    "text": "#1e2227",
    "muted": "#5c636b",
    "line": "#e2e1db",
    "rule": "#1e2227",
    "control": "#7e848b",
    "surface": "#ffffff",
    "ok": "#23704a",
    "warn": "#8a5a00",
    "risk": "#b3261e",
}


class Palette:
    """The colours of one document by token; the accent is the workspace's, `accent_soft` its tint for bands."""

    def __init__(self, accent: str = ACCENT) -> None:
        self._colours: dict[str, Color] = {name: HexColor(value) for name, value in _TOKENS.items()}
        own = HexColor(accent or ACCENT)
        self._colours["accent"] = own
        self._colours["accent_soft"] = _tint(own, 11)
        self._colours["accent_mid"] = _tint(own, 45)

    def __getitem__(self, token: str) -> Color:
        return self._colours[token]


def _tint(colour: Color, percent: int) -> Color:
    """Mix a colour with white."""
    share = percent / 100
    return Color(*(1 - (1 - part) * share for part in (colour.red, colour.green, colour.blue)))
