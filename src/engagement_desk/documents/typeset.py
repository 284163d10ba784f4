"""Breaking plain text into lines. Text is text: nothing in it is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, takewhile

from engagement_desk.documents.characters import graphemes
from engagement_desk.documents.filling import beginning, fill
from engagement_desk.documents.theme import Style

_WORDS = re.compile(r" +|[^ ]+")
_SOFT = re.compile(r"(?<=[-/–—])")  # a long word may break after these


def wrap(text: str, style: Style, width: float, first_indent: float = 0.0) -> list[str]:
    """Give the lines of a printable text, none wider than `width` points; the first starts `first_indent` later.

    A word that does not fit a line by itself is broken after a hyphen or slash, else between letters.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        available = width if lines else width - first_indent
        if not style.face.is_plain(paragraph):
            lines.extend(fill(paragraph, style, width, available))
        elif style.width(paragraph) <= available:
            lines.append(paragraph)
        else:
            lines.extend(_fill(paragraph, style, width, available))
    return lines


def shortened(text: str, style: Style, width: float) -> str:
    """Give the text in one line of that width, with an ellipsis where it is cut."""
    line = text.replace("\n", " ")
    if style.width(line) <= width:
        return line
    room = width - style.width("…")
    if style.face.is_plain(line):
        used = accumulate(map(style.width, line))
        return line[: sum(1 for _ in takewhile(lambda reached: reached <= room, used))] + "…"
    return beginning(line, style, room) + "…"


def widest(text: str, style: Style) -> float:
    """Measure the widest line of a printable text as it stands."""
    return max(style.width(line) for line in text.split("\n"))


def widest_word(text: str, style: Style) -> float:
    """Measure the widest word of a printable text; a space that does not break is within a word."""
    return max(map(style.width, re.split(r"[ \n]+", text)), default=0.0)


def _fill(paragraph: str, style: Style, width: float, first: float) -> Iterator[str]:
    line, used, available = "", 0.0, first
    for word in _WORDS.findall(paragraph):
        wide = style.width(word)
        if used + wide <= available:
            line, used = line + word, used + wide
            continue
        if word.isspace():
            yield line
            line, used, available = "", 0.0, width
            continue
        if line:
            yield line.rstrip(" ")
            line, used, available = "", 0.0, width
        *whole, rest = _break_word(word, style, available) if wide > available else [word]
        yield from whole
        if whole:
            available = width
        line, used = rest, style.width(rest)
    if line:
        yield line


def _break_word(word: str, style: Style, width: float) -> list[str]:
    pieces: list[str] = []
    line, used = "", 0.0
    for part in _SOFT.split(word):
        wide = style.width(part)
        if used + wide <= width:
            line, used = line + part, used + wide
            continue
        for cluster in graphemes(part) if wide > width else [part]:
            advance = style.width(cluster)
            if line and used + advance > width:
                pieces.append(line)
                line, used = "", 0.0
            line, used = line + cluster, used + advance
    return [*pieces, line]
