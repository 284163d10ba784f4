"""Text that needs shaping: in runs of one face, script and direction, as it is measured, broken and drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from engagement_desk.documents.bidi_lines import in_visual_order, levels_of
from engagement_desk.documents.characters import graphemes, script_of
from engagement_desk.documents.typefaces import AnyFace, Glyph, text_face, typeface_of

_KEPT = 512
_SHORT = 400  # longer texts are measured once, then broken


class Line(str):
    """One line of a paragraph: its text in reading order, with the direction that the whole paragraph gave it."""

    __slots__ = ("base", "levels")

    base: int
    levels: bytes

    @classmethod
    def of(cls, text: str, base: int, levels: bytes) -> Line:
        """Make one; `base` is the paragraph's level, `levels` that of each character (UAX 9)."""
        line = cls(text)
        line.base, line.levels = base, levels
        return line


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face in one direction, from left to right; `start` and `stop` are places in the text."""

    face: AnyFace
    level: int
    start: int
    stop: int
    glyphs: list[Glyph]


@dataclass(frozen=True)
class Shaped:
    """A shaped text: its runs in reading order."""

    text: str
    base: int
    levels: bytes
    runs: tuple[Run, ...]

    @cached_property
    def advances(self) -> dict[int, int]:
        """The advance of each cluster by the place where it begins, in thousandths of the size."""
        found: dict[int, int] = {}
        for run in self.runs:
            for glyph in run.glyphs:
                found[glyph.cluster] = found.get(glyph.cluster, 0) + glyph.advance
        return found

    @cached_property
    def width(self) -> int:
        """The width in thousandths of the size."""
        return sum(glyph.advance for run in self.runs for glyph in run.glyphs)

    def visual(self) -> list[Run]:
        """Give the runs from left to right."""
        return in_visual_order(self.runs, [run.level for run in self.runs])


def shaped(text: str, *, bold: bool) -> Shaped:
    """Shape a line, or a paragraph without line breaks; those short enough are remembered."""
    base, levels = (text.base, text.levels) if isinstance(text, Line) else (None, b"")
    return (_remembered if len(text) <= _SHORT else _shape)(str(text), bold, base, levels)


def _shape(text: str, bold: bool, base: int | None, levels: bytes) -> Shaped:
    if base is None:
        base, levels = levels_of(text)
    runs = (
        Run(face, levels[start], start, stop, face.shape(text, start, stop, level=levels[start], script=script))
        for face, script, start, stop in _parts(text, levels, bold)
    )
    return Shaped(text, base, levels, tuple(runs))


_remembered = lru_cache(_KEPT)(_shape)


def _parts(text: str, levels: bytes, bold: bool) -> Iterator[tuple[AnyFace, str, int, int]]:
    """Give the parts of one face, script and level, in reading order."""
    began: tuple[AnyFace, str, int] | None = None
    start = at = 0
    script = next(filter(None, map(script_of, text)), "Latn")
    for letter in _letters(text, bold):
        script = script_of(letter[0]) or script
        face = _face(letter, bold)
        part = (face, script, levels[at])
        if began is not None and part != began:
            yield began[0], began[1], start, at
            start = at
        began = part
        at += len(letter)
    if began is not None:
        yield began[0], began[1], start, at


def _letters(text: str, bold: bool) -> Iterator[str]:
    """Give the letters with their marks, those apart that no face has together."""
    for letter in graphemes(text):
        if len(letter) == 1 or typeface_of(letter, bold=bold):
            yield letter
        else:
            yield from letter


def _face(letter: str, bold: bool) -> AnyFace:
    return typeface_of(letter, bold=bold) or text_face(bold=bold)
