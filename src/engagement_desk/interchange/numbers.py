"""Numbers and amounts of time as other tools write them, exactly: no binary floating point."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from engagement_desk.application.imports import DecimalMark
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import half_away
from engagement_desk.interchange.unreadable import Unreadable, quoted

LONGEST_SECONDS = 100_000 * 3600
_HOUR = 3600
_MINUTE = 60
_GROUP = 3
_LONGEST = 60
_BLANKS = re.compile(r"[\s'’]")
_MARKS = {DecimalMark.POINT: ".", DecimalMark.COMMA: ","}
_OTHER = {".": DecimalMark.COMMA, ",": DecimalMark.POINT}
_OWN = {".": DecimalMark.POINT, ",": DecimalMark.COMMA}
_SHAPES = {
    DecimalMark.POINT: re.compile(r"(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?", re.ASCII),
    DecimalMark.COMMA: re.compile(r"(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?", re.ASCII),
}
_CLOCKED = re.compile(r"(\d{1,6}):(\d{2})(?::(\d{2}))?", re.ASCII)


def decimal_mark(numbers: Iterable[str], doubtful: Iterable[str]) -> DecimalMark | None:
    """Settle the decimal mark of a file by the first number that allows one reading only (FORMATS rule 2).

    `doubtful` are the numbers that must not be guessed: when none settles it and one of these could be read two ways,
    raises `Refused("ambiguous_numbers")`. None means that no number has a mark at all.
    """
    for text in numbers:
        told = _tells(text)
        if told is not None:
            return told
    for text in doubtful:
        if _is_open(text):
            raise Refused("ambiguous_numbers", text=quoted(text))
    return None


def _tells(text: str) -> DecimalMark | None:
    bare = _BLANKS.sub("", text)
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0 or not bare[-1:].isdigit():
        return None
    mark = bare[last]
    if "," in bare and "." in bare:
        return _OWN[mark]
    if bare.count(mark) > 1:
        return _OTHER[mark]
    before, after = bare[:last].lstrip("-+"), bare[last + 1 :]
    grouped = len(after) == _GROUP and 0 < len(before) <= _GROUP and not before.startswith("0")
    return None if grouped else _OWN[mark]


def _is_open(text: str) -> bool:
    return ("." in text or "," in text) and _tells(text) is None


def exact(text: str, mark: DecimalMark) -> Decimal:
    """Give a number exactly: `1.50`, `2.001,0`, `12 500,00`; raises `Unreadable`."""
    whole, part = _split(text, mark)
    return Decimal(f"{whole}.{part}" if part else whole)


def compared(text: str, mark: DecimalMark) -> Decimal | None:
    """Give a number that is only compared with ours, None where there is none or it cannot be read."""
    try:
        return exact(text, mark)
    except Unreadable:
        return None


def hours_to_seconds(text: str, mark: DecimalMark) -> int:
    """Give decimal hours or `h:mm[:ss]` in whole seconds: 0.35 is 1260, 1:30 is 5400; raises `Unreadable`."""
    if ":" in text:
        return clock_to_seconds(text)
    whole, part = _split(text, mark)
    return _sane(half_away(int(whole + part) * _HOUR, 10 ** len(part)), text)


def clock_to_seconds(text: str) -> int:
    """Give `h:mm` or `h:mm:ss` in seconds; raises `Unreadable`."""
    match = _CLOCKED.fullmatch(text.strip())
    if match is None:
        raise Unreadable(f"{quoted(text)} is not an amount of time")
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    if minutes >= _MINUTE or seconds >= _MINUTE:
        raise Unreadable(f"{quoted(text)} is not an amount of time")
    return _sane(hours * _HOUR + minutes * _MINUTE + seconds, text)


def decimals_of(text: str, mark: DecimalMark) -> int:
    """Count the decimals that a number is written with."""
    return len(_split(text, mark)[1])


def _split(text: str, mark: DecimalMark) -> tuple[str, str]:
    bare = _BLANKS.sub("", text)
    if bare.startswith(("-", "−")):
        raise Unreadable(f"{quoted(text)} is below zero")
    match = _SHAPES[mark].fullmatch(bare) if len(bare) <= _LONGEST else None
    if match is None or not any(match.groups()):
        raise Unreadable(f"{quoted(text)} is not a number with a decimal {mark}")
    whole, part = match.groups()
    return (whole.replace(_MARKS[_OTHER[_MARKS[mark]]], "") or "0"), part or ""


def _sane(seconds: int, text: str) -> int:
    if seconds > LONGEST_SECONDS:
        raise Unreadable(f"{quoted(text)} is more than 100,000 hours")
    return seconds
