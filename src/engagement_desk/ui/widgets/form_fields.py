"""What a field of a form is, as data: its kind, and the reading and writing of its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.clock_time import parse_moment, zone_named
from engagement_desk.domain.durations import format_hours, parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import format_plain, parse_money
from engagement_desk.ui.formats import formats
from engagement_desk.ui.text import symbol

_MOST_DIGITS = 6
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+")
_BETWEEN_GROUPS = re.compile(r"(?<=[0-9])[ \u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_THOUSANDS = re.compile(r"[0-9]+[.,][0-9]{3}")
_MINUTE = 60


class FieldKind(StrEnum):
    """What is typed into a field."""

    LINE = "line"
    HEADING = "heading"
    NOTE = "note"
    LINES = "lines"
    DAY = "day"
    WHOLE = "whole"
    SIGNED_WHOLE = "signed_whole"
    MONEY = "money"
    SIGNED_MONEY = "signed_money"
    CHOICE = "choice"
    HOURS = "hours"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. `words` are a choice's texts with their values; `clears` lets an empty text stand for none."""

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    hint: str = ""
    placeholder: str = ""
    words: tuple[tuple[str, object], ...] = ()
    clears: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reading of a typed text depends on."""

    today: date = date.min
    currency: str = "USD"
    zone: str = "UTC"


def _day(text: str, on: Reading) -> date:
    return parse_date(text, on.today)


def _moment(text: str, on: Reading) -> datetime:
    return parse_moment(text, on.today, on.zone)


def _whole(text: str, _: Reading) -> int:
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS):
        raise Refused("not_whole", text=text)
    return int(typed)


def _signed_whole(text: str, on: Reading) -> int:
    typed = text.strip().replace("−", "-")
    size = _whole(typed.removeprefix("-").removeprefix("+"), on)
    return -size if typed.startswith("-") else size


def _money(text: str, on: Reading) -> int:
    return parse_money(_bare(text, on), on.currency)


def _signed_money(text: str, on: Reading) -> int:
    typed = text.strip().replace("−", "-")
    sign = "-" if typed.startswith("-") else ""
    return parse_money(sign + _bare(typed.removeprefix("-"), on), on.currency, signed=True)


def _bare(text: str, on: Reading) -> str:
    """Give an amount without the currency's sign, and with a point before its decimals where they have a comma."""
    sign, use = symbol(on.currency), formats()
    bare = text.strip().removeprefix(sign).removesuffix(sign).removesuffix(on.currency).strip()
    bare = _BETWEEN_GROUPS.sub("", bare)
    whole, comma, rest = bare.partition(",") if use.decimals == "," else (bare, "", "")
    # 25.600 is as many thousands where thousands have a point, also in a currency of three decimals.
    if use.thousands == "." and _GROUPED.fullmatch(whole):
        whole = whole.replace(".", "")
    return f"{whole}.{rest}" if comma else whole


def _written(cents: int, on: Reading) -> str:
    return format_plain(cents, on.currency).replace(".", formats().decimals)


def _hours(text: str, _: Reading) -> int:
    typed = text.strip().replace(",", ".")
    if _THOUSANDS.fullmatch(typed):
        # 1,200 may be meant as thousands, or as 1 hour 12.
        raise Refused("malformed_duration", text=text)
    bare = typed.replace(".", "", 1)
    seconds = parse_duration(f"{typed}h" if bare.isascii() and bare.isdigit() else typed)
    if seconds % _MINUTE:
        raise Refused("not_whole_minutes", text=text)
    return seconds // _MINUTE


_READ: dict[FieldKind, Callable[[str, Reading], object]] = {
    FieldKind.DAY: _day,
    FieldKind.MOMENT: _moment,
    FieldKind.WHOLE: _whole,
    FieldKind.SIGNED_WHOLE: _signed_whole,
    FieldKind.MONEY: _money,
    FieldKind.SIGNED_MONEY: _signed_money,
    FieldKind.HOURS: _hours,
}
_WRITE: dict[FieldKind, Callable[[Any, Reading], str]] = {
    FieldKind.DAY: lambda value, _: value.isoformat(),
    FieldKind.MOMENT: lambda value, on: f"{value.astimezone(zone_named(on.zone)):%Y-%m-%d %H:%M}",
    FieldKind.MONEY: _written,
    FieldKind.SIGNED_MONEY: _written,
    FieldKind.LINES: lambda value, _: "\n".join(value),
    FieldKind.HOURS: lambda value, _: format_hours(value),
}


NOTES = frozenset({FieldKind.HEADING, FieldKind.NOTE, FieldKind.LINES})


def read_field(spec: FieldSpec, text: str, on: Reading) -> object:
    """Give the value that a typed text stands for; raises `Refused` where it stands for none."""
    if spec.kind is FieldKind.LINES:
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    read = _READ.get(spec.kind)
    if read is None:
        return text
    if not text.strip() and spec.clears:
        return None
    return read(text, on)


def write_field(spec: FieldSpec, value: object, on: Reading) -> str:
    """Give the text that stands for a value."""
    if value is None:
        return ""
    write = _WRITE.get(spec.kind)
    return write(value, on) if write else str(value)
