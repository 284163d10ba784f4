"""The head of a document's first page: title and subtitle, and the consultant's logo beside them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

from engagement_desk.application.logo import bytes_of
from engagement_desk.documents.flowables import Block, Text
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import GUTTER, SUBTITLE, TITLE, UNIT

_WIDEST, _HIGHEST = 132.0, 40.0
_DROP = 3.0  # from the frame's top, so that it begins where the title's capitals do


def titles(sheet: Sheet, title: str, subtitle: str) -> Parts:
    """Give title and subtitle; where there is a logo, it stands at their right and they leave it its room."""
    if sheet.logo is None:
        return [sheet.text(title, TITLE, after=1), sheet.text(subtitle, SUBTITLE, after=2 * UNIT)]
    mark = Mark(bytes_of(sheet.logo), sheet.printable(sheet.logo_text))
    room = mark.wide + 2 * GUTTER
    return [
        mark,
        _Beside(sheet.text(title, TITLE, after=1), room),
        _Beside(sheet.text(subtitle, SUBTITLE, after=2 * UNIT), room),
    ]


def can_draw(picture: bytes) -> bool:
    """Tell whether a picture can be drawn, by reading all of it."""
    try:
        ImageReader(BytesIO(picture)).getRGBData()
    except Exception:  # noqa: BLE001 - a broken picture makes the reader fail in any way
        return False
    return True


class Mark(Block):
    """A picture at the right edge, hanging down from where it stands; what follows begins at its top."""

    def __init__(self, picture: bytes, text: str) -> None:
        super().__init__()
        self._picture = ImageReader(BytesIO(picture))
        wide, high = self._picture.getSize()
        scale = min(_WIDEST / wide, _HIGHEST / high, 1.0)
        self.wide, self.high = wide * scale, high * scale
        self.alternative = text
        self.hAlign = "RIGHT"

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No height of its own."""
        return self.wide, 0.0

    def wrapOn(self, canvas: Any, width: float, height: float) -> tuple[float, float]:  # noqa: ANN401, N802
        """Tell the tags how large it is."""
        size = super().wrapOn(canvas, width, height)
        self._box = (self.wide, self.high)
        return size

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: ANN401, N802, N803
        """Hang it down."""
        super().drawOn(canvas, x, y - self.high - _DROP, _sW)

    def draw(self) -> None:
        """Draw it; what is transparent stays so."""
        self.canv.drawImage(self._picture, 0, 0, self.wide, self.high, mask="auto")


class _Beside(Block):
    """A text that leaves room at its right, as far as it stands on the first page."""

    role = ""

    def __init__(self, text: Text, room: float) -> None:
        super().__init__(text.spaceBefore, text.spaceAfter)
        self._text, self._room = text, room

    def least(self, width: float) -> float:
        """That of the text."""
        return self._text.least(width - self._room)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines before the room."""
        return width, self._text.wrap(width - self._room, height)[1]

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give what fits beside the room, and the rest, which has the whole width."""
        parts = self._text.split(width - self._room, height)
        return [_Beside(parts[0], self._room), *parts[1:]] if parts else []

    def draw(self) -> None:
        """Draw the text."""
        self._text.drawOn(self.canv, 0, 0)
