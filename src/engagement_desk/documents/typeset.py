"""Breaking plain text into lines. Text is text: nothing in it is markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from engagement_desk.documents.theme import Style

_WORDS = re.compile(r" +|[^ ]+")
_SOFT = re.compile(r"(?<=[-/–—])")  # a long word may break after these


def wrap(text: str, style: Style, width: float, first_indent: float = 0.0) -> list[str]:
    """Give the lines of a printable text, none wider than `width` points; the first starts `first_indent` later.

    A word that does not fit a line by itself is broken after a hyphen or slash, else between characters.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        available = width if lines else width - first_indent
        if style.width(paragraph) <= available:
            lines.append(paragraph)
        else:
            lines.extend(_fill(paragraph, style, width, available))
    return lines


def shortened(text: str, style: Style, width: float) -> str:
    """Give the text in one line of that width, with an ellipsis where it is cut."""
    line = text.replace("\n", " ")
    if style.width(line) <= width:
        return line
    while line and style.width(line + "…") > width:
        line = line[:-1]
    return line + "…"


def widest(text: str, style: Style) -> float:
    """Measure the widest line of a printable text as it stands."""
    return max(style.width(line) for line in text.split("\n"))


def widest_word(text: str, style: Style) -> float:
    """Measure the widest word of a printable text."""
    return max(map(style.width, text.split()), default=0.0)


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
        for cluster in _clusters(part) if wide > width else [part]:
            advance = style.width(cluster)
            if line and used + advance > width:
                pieces.append(line)
                line, used = "", 0.0
            line, used = line + cluster, used + advance
    return [*pieces, line]


def _clusters(text: str) -> Iterator[str]:
    """Give the characters, each with the combining marks that follow it."""
    cluster = ""
    for char in text:
        if cluster and not unicodedata.category(char).startswith("M"):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster
