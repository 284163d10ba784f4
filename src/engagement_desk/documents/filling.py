"""Breaking a shaped paragraph into lines: where its scripts allow it, else between two letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from engagement_desk.documents.characters import may_break
from engagement_desk.documents.shaping import Line, Shaped, shaped
from engagement_desk.documents.theme import Style

_WELL = 2
_BARELY = 0.01


def fill(paragraph: str, style: Style, width: float, first: float) -> Iterator[str]:
    """Give the lines of a printable paragraph that needs shaping; the first has `first` points."""
    whole = shaped(paragraph, bold=style.bold)
    starts = [*sorted({0, *whole.advances}), len(paragraph)]
    at, room = 0, first
    while at < len(starts) - 1:
        end = _end(whole, starts, at, room * 1000 / style.size)
        line = _line(whole, starts[at], starts[end], style)
        while paragraph[starts[end] - 1] != " " and end > at + 1 and style.width(line) > room + _BARELY:
            end -= 1  # apart from what follows, some letters are wider
            line = _line(whole, starts[at], starts[end], style)
        yield line
        at, room = end, width


def beginning(text: str, style: Style, width: float) -> str:
    """Give as much of a printable text as fits the width."""
    whole = shaped(text, bold=style.bold)
    room = width * 1000 / style.size
    at = 0
    for start, stop in _clusters(whole):
        room -= whole.advances[start]
        if room < 0:
            break
        at = stop
    return text[:at]


def _line(whole: Shaped, start: int, stop: int, style: Style) -> str:
    text = whole.text[start:stop].rstrip(" ")
    if whole.base == 0 and style.face.is_plain(text):
        return text
    return Line.of(text, whole.base, whole.levels[start : start + len(text)])


def _clusters(whole: Shaped) -> list[tuple[int, int]]:
    """Give where each cluster begins and ends, in reading order."""
    return list(pairwise([*sorted(whole.advances), len(whole.text)]))


def _end(whole: Shaped, starts: Sequence[int], at: int, room: float) -> int:
    """Give the place in `starts` at which a line from `at` on ends; spaces at its end may stand out."""
    text, used = whole.text, 0.0
    well = soft = 0
    for place in range(at, len(starts) - 1):
        start = starts[place]
        if place > at:
            how = may_break(text[start - 1], text[start])
            well, soft = (place if how == _WELL else well), (place if how else soft)
        used += whole.advances.get(start, 0)
        if used > room and text[start : starts[place + 1]] != " " and place > at:
            return well or soft or place
    return len(starts) - 1
