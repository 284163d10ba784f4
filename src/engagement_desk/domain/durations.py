"""Durations as people write them; integer seconds worked and integer minutes billed (SPEC §3)."""

from __future__ import annotations

import re

from engagement_desk.domain.errors import Refused

_MINUTE = 60
_HOUR = 3600
_TOO_LONG = 10_000 * _HOUR
_SIGN = re.compile(r"[-+−]?")
# Each shape names what it captures; a unit that follows a larger one stays below 60.
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"(?P<hours>[0-9]+):(?P<minutes>[0-5][0-9])(?::(?P<seconds>[0-5][0-9]))?",
        r"(?P<hours>[0-9]+)h(?:\s*(?P<minutes>[0-5]?[0-9])m?)?",
        r"(?P<hours>[0-9]+)h(?:\s*(?P<minutes>[0-5]?[0-9])m)?\s*(?P<seconds>[0-5]?[0-9])s",
        r"(?P<hours>[0-9]+)\.(?P<fraction>[0-9]+)h",
        r"(?P<minutes>[0-9]+)m(?:\s*(?P<seconds>[0-5]?[0-9])s)?",
        r"(?P<seconds>[0-9]+)s",
    )
)
_MOST_DIGITS = 15


def parse_duration(text: str, *, signed: bool = False) -> int:
    """Read `1h30`, `1:30`, `90m`, `1.5h`, `45s` or `1h30m15s` as seconds; a sign leads only where `signed`.

    Raises `Refused` with `malformed_duration` (a bare number too), `negative_duration`, `uneven_duration` (`1.3333h` is
    no whole number of seconds) or `duration_too_long` (10,000 hours and more).
    """
    given = text.strip()
    sign = _SIGN.match(given)[0]  # type: ignore[index]
    unsigned = given[len(sign) :]
    match = next((found for shape in _SHAPES if (found := shape.fullmatch(unsigned))), None)
    if match is None or (sign == "+" and not signed):
        raise Refused("malformed_duration", text=text)
    if sign and not signed:
        raise Refused("negative_duration", text=text)
    seconds = _seconds(match, text)
    if seconds >= _TOO_LONG:
        raise Refused("duration_too_long", text=text)
    return -seconds if sign in ("-", "−") else seconds


def format_hours(minutes: int) -> str:
    """Write minutes as hours and minutes: `1:30`, `-0:15`."""
    hours, rest = divmod(abs(minutes), _MINUTE)
    return f"{'-' if minutes < 0 else ''}{hours}:{rest:02d}"


def say_hours(minutes: int) -> str:
    """Write minutes for a sentence: `1 h 30`, `2 h`, `45 min`, `-15 min`."""
    hours, rest = divmod(abs(minutes), _MINUTE)
    sign = "-" if minutes < 0 else ""
    if rest and not hours:
        return f"{sign}{rest} min"
    return f"{sign}{hours} h {rest:02d}" if rest else f"{sign}{hours} h"


def format_seconds(seconds: int) -> str:
    """Write seconds as `1:30`, or as `1:30:15` where they are no whole minutes; a negative one with a leading `-`."""
    minutes, rest = divmod(abs(seconds), _MINUTE)
    sign = "-" if seconds < 0 else ""
    return f"{sign}{format_hours(minutes)}:{rest:02d}" if rest else f"{sign}{format_hours(minutes)}"


def _seconds(match: re.Match[str], text: str) -> int:
    part: dict[str, str] = match.groupdict(default="0")
    if any(len(digits) > _MOST_DIGITS for digits in part.values()):
        raise Refused("duration_too_long", text=text)
    whole = int(part.get("hours", 0)) * _HOUR + int(part.get("minutes", 0)) * _MINUTE + int(part.get("seconds", 0))
    fraction = part.get("fraction", "0")
    scale: int = 10 ** len(fraction)
    extra, uneven = divmod(int(fraction) * _HOUR, scale)
    if uneven:
        raise Refused("uneven_duration", text=text)
    return whole + extra
