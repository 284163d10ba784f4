"""The faces that text is shaped with, in the order in which they are tried for a letter.

FiraGO covers Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai and Georgian; Noto faces add rarer letters,
mathematics and symbols. Chinese, Japanese and Korean come from a font that the system has, else from the named
CID fonts that every reader of PDF knows and that are not embedded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import pymupdf_fonts
import uharfbuzz

from engagement_desk.documents.characters import UNSEEN, is_east_asian

_REGULAR = ("figo", "notos", "math", "symbol1", "symbol2", "music")
_BOLD = ("figbo", "notosbo", "math", "symbol1", "symbol2", "music")
_KNOWN_LETTERS = 16_384
_EM = 1000  # all measures are in thousandths of the size
_PLAIN = {"kern": False, "liga": False, "tnum": True}  # as in lines that need no shaping
_SHAPED = {"tnum": True}

_SYSTEM_FILES = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "SourceHanSansSC-Regular.otf",
    "msyh.ttc",
    "YuGothR.ttc",
    "malgun.ttf",
    "Hiragino Sans GB.ttc",
    "AppleSDGothicNeo.ttc",
    "wqy-microhei.ttc",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "Arial Unicode.ttf",
)
_MAY_NOT_BE_EMBEDDED = 0x0102  # OS/2 fsType: restricted licence, or no subsets


class Glyph(NamedTuple):
    """One glyph of a run, from left to right: its code in the font, the place in the text, and measures."""

    code: int
    cluster: int
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, eq=False)
class Typeface:
    """A face that is embedded: shapes runs of text, and knows which characters it has."""

    name: str
    font: uharfbuzz.Font
    covers: frozenset[int]

    @cached_property
    def _by_glyph(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for code in sorted(self.covers):
            glyph = self.font.get_nominal_glyph(code)
            found[glyph] = found.get(glyph, "") + chr(code)
        return found

    @cached_property
    def _advances(self) -> dict[int, int]:
        return {}

    def characters(self, glyph: int) -> str:
        """Give the characters that look like a glyph."""
        return self._by_glyph.get(glyph, "")

    @cached_property
    def _marks(self) -> dict[int, bool]:
        return {}

    def is_mark(self, glyph: int) -> bool:
        """Tell whether a glyph stands above or below another."""
        if glyph not in self._marks:
            kind = self.font.face.get_layout_glyph_class(glyph)
            self._marks[glyph] = kind == uharfbuzz.OTLayoutGlyphClass.MARK
        return self._marks[glyph]

    def advance(self, glyph: int) -> int:
        """Give a glyph's own advance."""
        if glyph not in self._advances:
            self._advances[glyph] = self.font.get_glyph_h_advance(glyph)
        return self._advances[glyph]

    def shape(self, text: str, start: int, stop: int, *, level: int, script: str) -> list[Glyph]:
        """Give the glyphs of a part of the text from left to right; what stands around it joins with it."""
        first, last = max(start - 4, 0), stop + 4
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text[first:last], start - first, stop - start)
        buffer.script, buffer.language = script, "und"
        buffer.direction = "rtl" if level % 2 else "ltr"
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        uharfbuzz.shape(self.font, buffer, _PLAIN if script == "Latn" else _SHAPED)
        return [
            Glyph(info.codepoint, info.cluster + first, at.x_advance, at.x_offset, at.y_offset)
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]


@dataclass(frozen=True, eq=False)
class NamedFace:
    """A CID font that the reader of the PDF brings: every character is as wide as it is high."""

    name: str
    codec: str

    def shape(self, text: str, start: int, stop: int, *, level: int, script: str) -> list[Glyph]:
        """Give one glyph a character; its code is the character's own."""
        return [Glyph(ord(text[at]), at, _EM, 0, 0) for at in range(start, stop) if text[at] not in UNSEEN]

    def has(self, char: str) -> bool:
        """Tell whether the font's character collection holds a character."""
        try:
            char.encode(self.codec)
        except UnicodeEncodeError:
            return False
        return is_east_asian(char) and not 0xFF61 <= ord(char) <= 0xFFDC and ord(char) < 0x10000


AnyFace = Typeface | NamedFace

_NAMED_FACES = (
    NamedFace("HeiseiMin-W3", "shift_jis"),
    NamedFace("STSong-Light", "gbk"),
    NamedFace("HYSMyeongJo-Medium", "cp949"),
)
NAMED = frozenset(face.name for face in _NAMED_FACES)


def text_face(*, bold: bool) -> Typeface:
    """Give the face that most text is set in."""
    return next(_bundled(bold))


@lru_cache(_KNOWN_LETTERS)
def typeface_of(letter: str, *, bold: bool) -> AnyFace | None:
    """Give the first face that has a whole letter with its marks; None where no face has it."""
    codes = {ord(char) for char in letter if char not in UNSEEN}
    for face in _bundled(bold):
        if codes <= face.covers:
            return face
    if not any(map(is_east_asian, letter)):
        return None
    for face in _of_the_system():
        if codes <= face.covers:
            return face
    return next((face for face in _NAMED_FACES if all(map(face.has, map(chr, codes)))), None)


def _bundled(bold: bool) -> Iterator[Typeface]:
    return map(_load_bundled, _BOLD if bold else _REGULAR)


@cache
def _load_bundled(key: str) -> Typeface:
    return _made(uharfbuzz.Face(pymupdf_fonts.myfont(key)))


@cache
def _of_the_system() -> tuple[Typeface, ...]:
    """Give the system's fonts for East Asian text that may be embedded, in the order of their list."""
    found = {path.name: path for path in _files(_folders())}
    paths = (found[name] for name in _SYSTEM_FILES if name in found)
    faces = (uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))) for path in paths)
    return tuple(_made(face) for face in faces if _may_be_embedded(face))


def _folders() -> list[Path]:
    """Give the folders in which this system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


def _files(folders: list[Path]) -> Iterator[Path]:
    for folder in folders:
        for where, _, names in os.walk(folder):
            yield from (Path(where, name) for name in names if name in _SYSTEM_FILES)


def _may_be_embedded(face: uharfbuzz.Face) -> bool:
    table = face.reference_table("OS/2").data
    return not int.from_bytes(table[8:10], "big") & _MAY_NOT_BE_EMBEDDED


def _made(face: uharfbuzz.Face) -> Typeface:
    font = uharfbuzz.Font(face)
    font.scale = (_EM, _EM)
    name = face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
    return Typeface(name, font, frozenset(face.unicodes))
