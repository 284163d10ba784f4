"""The one place that writes a line of text on a page: in one face as it stands, or shaped and in its right order."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str

from engagement_desk.documents.bidi_lines import RIGHT_TO_LEFT, levels_of
from engagement_desk.documents.glyph_fonts import font_name, glyph_font
from engagement_desk.documents.shaping import Line, Run, Shaped, shaped
from engagement_desk.documents.theme import Style
from engagement_desk.documents.typefaces import Glyph, NamedFace, Typeface

_WORD = re.compile(r"[^\W\d_]+")


def draw_line(canvas: Any, x: float, y: float, text: str, style: Style, colour: Color) -> None:  # noqa: ANN401
    """Write one line of printable text from `x` on, in points; every document writes its lines through here."""
    canvas.setFillColor(colour)
    if style.face.is_plain(text):
        canvas.setFont(style.face.name, style.size)
        canvas.drawString(x, y, text)
        return
    canvas._code.append(f"BT {line_code(canvas._doc, x, y, text, style)} ET")


def is_right_to_left(text: str) -> bool:
    """Tell whether a line reads from the right, and so stands flush right where it stands alone."""
    if isinstance(text, Line):
        return text.base == 1
    return levels_of(text)[0] == 1


def line_code(document: Any, x: float, y: float, text: str, style: Style) -> str:  # noqa: ANN401
    """Give the operators that write a shaped line within a text object; they leave another font behind."""
    line = shaped(text, bold=style.bold)
    telling = _telling(line.text)
    code, marks = [f"1 0 0 1 {fp_str(x, y)} Tm"], []
    for run in line.visual():
        written = _run_code(document, line, run, style.size, exact=telling is _Telling.GLYPHS)
        marks += [(x + mark.x * style.size / 1000, y + mark.y * style.size / 1000, mark.code) for mark in written.marks]
        told = telling is _Telling.RUNS and not written.understood
        code.append(_actual(line.text[run.start : run.stop], written.code) if told else written.code)
        x += sum(glyph.advance for glyph in run.glyphs) * style.size / 1000
    code += [f"1 0 0 1 {fp_str(across, up)} Tm {shown}" for across, up, shown in marks]
    return _actual(line.text, " ".join(code)) if telling is _Telling.LINE else " ".join(code)


class _Telling(Enum):
    """What a reader learns a line's text from: its glyphs alone, or a text kept with the line or with its runs."""

    GLYPHS = auto()
    LINE = auto()
    RUNS = auto()


def _telling(text: str) -> _Telling:
    """Choose for a line. Readers turn lines of mostly right-to-left words around, and a text kept with them too."""
    right = left = 0
    for word in _WORD.findall(text):
        if RIGHT_TO_LEFT.match(word):
            right += 1
        else:
            left += 1
    if right == 0:
        return _Telling.RUNS
    return _Telling.LINE if right < left else _Telling.GLYPHS


class _Mark(NamedTuple):
    """A vowel sign beside its run, in thousandths of the size."""

    x: int
    y: int
    code: str


class _Written(NamedTuple):
    code: str
    marks: list[_Mark]
    understood: bool  # a reader finds the text from the glyphs


def _run_code(document: Any, line: Shaped, run: Run, size: float, *, exact: bool) -> _Written:  # noqa: ANN401
    """Write a run; where its glyphs are all that a reader gets, signs above and below its letters come after them.

    Among the letters they would break the words for readers that tell lines and spaces from places.
    """
    name = f"{font_name(document, run.face)} {fp_str(size)} Tf"
    if isinstance(run.face, NamedFace):
        codes = "".join(chr(glyph.code) for glyph in run.glyphs).encode("utf-16-be").hex()
        return _Written(f"{name} <{codes}> Tj", [], True)
    font, face = glyph_font(document, run.face), run.face
    out, marks, reached = _Writer(face, size), [], 0
    letters = _letters(line.text, run)
    seen: set[int] = set()
    known = len(letters) == len(run.glyphs) and all(len(letter) == 1 for letter in letters.values())
    for glyph in run.glyphs:
        apart = exact and run.level % 2 == 1 and face.is_mark(glyph.code)
        first = glyph.cluster not in seen and not apart
        meaning = _meaning(face, glyph.code, letters[glyph.cluster], first, run.level)
        understood = font.use(glyph.code, meaning)
        known = known and understood and meaning == letters[glyph.cluster]
        if apart:
            marks.append(_Mark(reached + glyph.dx, glyph.dy, f"{name} <{glyph.code:04X}> Tj"))
            out.skip(glyph.advance)
        else:
            seen.add(glyph.cluster)
            out.add(glyph, "" if understood or not exact else meaning)
        reached += glyph.advance
    return _Written(f"{name} {out.close()}", marks, known)


class _Writer:
    """Collects the glyphs of a run into as few operators as their places allow."""

    def __init__(self, face: Typeface, size: float) -> None:
        self._face, self._size = face, size
        self._rise = 0
        self._code: list[str] = []
        self._array: list[str | int] = []

    def add(self, glyph: Glyph, meaning: str) -> None:
        """Take the next glyph, with a meaning of its own where the font gives it another."""
        if glyph.dy != self._rise:
            self._flush()
            self._rise = glyph.dy
            self._code.append(f"{fp_str(glyph.dy * self._size / 1000)} Ts")
        if meaning:
            self._flush()
        self._move(-glyph.dx)
        self._array.append(f"{glyph.code:04X}")
        self._move(self._face.advance(glyph.code) + glyph.dx - glyph.advance)
        if meaning:
            self._flush(meaning)

    def skip(self, advance: int) -> None:
        """Leave out a glyph, with the room that it takes."""
        self._move(-advance)

    def close(self) -> str:
        """Give the operators."""
        self._flush()
        if self._rise:
            self._code.append("0 Ts")
        return " ".join(self._code)

    def _move(self, thousandths: int) -> None:
        if thousandths and self._array and isinstance(self._array[-1], int):
            self._array[-1] += thousandths
        elif thousandths:
            self._array.append(thousandths)

    def _flush(self, meaning: str = "") -> None:
        if not self._array:
            return
        parts = "".join(f">{part}<" if isinstance(part, int) else part for part in self._array)
        shown = f"[<{parts}>] TJ".replace("<>", "")
        self._code.append(_actual(meaning, shown) if meaning else shown)
        self._array = []


def _letters(text: str, run: Run) -> dict[int, str]:
    """Give the text of each cluster by the place where it begins."""
    starts = sorted({glyph.cluster for glyph in run.glyphs})
    return {start: text[start:stop] for start, stop in pairwise([*starts, run.stop])}


@lru_cache(4_096)
def _meaning(face: Typeface, glyph: int, letter: str, first: bool, level: int) -> str:
    """Give what a reader shall take a glyph for: a character that looks so, the cluster's text, or nothing."""
    parts = unicodedata.normalize("NFKC", letter)
    for char in face.characters(glyph):
        if char in letter or set(unicodedata.normalize("NFKC", char)) <= set(parts):
            return char
        if level % 2 and unicodedata.mirrored(char):
            return char
    return letter if first else ""


def _actual(text: str, code: str) -> str:
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be', 'replace').hex()}>>> BDC {code} EMC"
