"""FiraGO in two weights with tabular figures, and text made printable in it.

Nothing is dropped: a character without a glyph, and a control character, is shown as its code point (SPEC §6).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import pymupdf_fonts
import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from engagement_desk.documents.characters import UNSEEN, is_plain
from engagement_desk.documents.shaping import Line, shaped
from engagement_desk.documents.typefaces import typeface_of

_SOURCES = {False: ("FiraGO-Regular", "figo"), True: ("FiraGO-Bold", "figbo")}
_LINE_BREAKS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_SPACES = dict.fromkeys((0x09, *range(0x2000, 0x200B), 0x205F, 0x3000), " ") | {0x202F: "\u00a0", 0x0A: "\n"}


class _Widths(dict[str, int]):
    """Advance widths of the plain characters, in thousandths of the size; no other has a width of its own."""

    def __init__(self, by_code: dict[int, int]) -> None:
        super().__init__()
        self._by_code = by_code

    def __missing__(self, char: str) -> int:
        if ord(char) not in self._by_code or not is_plain(char):
            raise KeyError(char)
        width = self[char] = self._by_code[ord(char)]
        return width


class _Shown(dict[int, str]):
    """What is shown for a character by its code: itself, a space, or its code point in brackets."""

    def __missing__(self, code: int) -> str:
        shown = self[code] = chr(code) if _is_printable(chr(code)) else f"[U+{code:04X}]"
        return shown


def _is_printable(char: str) -> bool:
    """Tell whether some face has the character in both weights; what turns text around unseen is none of them."""
    if char in UNSEEN:
        return True
    kind = unicodedata.category(char)
    return kind[0] != "C" and all(typeface_of(char, bold=bold) for bold in (False, True))


@dataclass(frozen=True)
class Face:
    """One weight: the name that ReportLab knows it by, and the widths of its characters."""

    name: str
    widths: dict[str, int]
    bold: bool

    def width(self, text: str, size: float) -> float:
        """Measure a printable text in points."""
        try:
            return sum(map(self.widths.__getitem__, text)) * size / 1000
        except KeyError:
            return shaped(text, bold=self.bold).width * size / 1000

    def is_plain(self, text: str) -> bool:
        """Tell whether a printable text can be written character by character, as it stands."""
        if isinstance(text, Line):
            return False
        if text.isascii():
            return True
        try:
            sum(map(self.widths.__getitem__, text))
        except KeyError:
            return False
        return True


@cache
def face(*, bold: bool) -> Face:
    """Give one weight, registered with ReportLab on first use."""
    name, source = _SOURCES[bold]
    data = pymupdf_fonts.myfont(source)
    font = TTFont(name, BytesIO(data))
    _make_figures_tabular(font, data)
    pdfmetrics.registerFont(font)
    return Face(name, _Widths(font.face.charWidths), bold)


def _make_figures_tabular(font: TTFont, data: bytes) -> None:
    """Put the tabular glyph of each digit in the place of the proportional one; the text stays extractable."""
    shaper = uharfbuzz.Font(uharfbuzz.Face(data))
    for digit in "0123456789":
        buffer = uharfbuzz.Buffer()
        buffer.add_str(digit)
        buffer.guess_segment_properties()
        uharfbuzz.shape(shaper, buffer, {"tnum": True})
        glyph, code = buffer.glyph_infos[0].codepoint, ord(digit)
        font.face.charToGlyph[code] = glyph
        font.face.glyphToChar[glyph] = [code]
        font.face.charWidths[code] = buffer.glyph_positions[0].x_advance


@cache
def _shown() -> _Shown:
    return _Shown(_SPACES)


class Printer:
    """Makes the texts of one document printable and remembers which characters had no glyph."""

    def __init__(self) -> None:
        self._missing: set[str] = set()
        self._shown = _shown()

    def __call__(self, text: str) -> str:
        """Give the text as it can be printed; line breaks of every kind become one."""
        if text.isascii() and text.isprintable():
            return text
        text = _LINE_BREAKS.sub("\n", text)
        printable = text.translate(self._shown)
        if len(printable) != len(text):
            self._missing.update(char for char in set(text) if len(self._shown[ord(char)]) > 1)
        return printable

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters shown as code points so far, in order."""
        return tuple(sorted(self._missing))
