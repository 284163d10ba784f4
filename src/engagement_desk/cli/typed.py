"""What a person types for a field, and the value it stands for: a table row an option."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

import click

from engagement_desk.cli.context import Cli
from engagement_desk.domain.clock_time import parse_moment
from engagement_desk.domain.durations import parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import parse_money

F = TypeVar("F", bound=Callable[..., Any])

NONE = "none"
_PLAIN_HOURS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_WHOLE = re.compile(r"[0-9]{1,6}")
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Basis:
    """What the reading of a typed value depends on: the run, and the engagement's currency and zone."""

    cli: Cli
    currency: str = "USD"
    zone: str = "UTC"


Read = Callable[[str, Basis], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """An option, the field it fills, how its text is read, and whether `none` clears it, and to what."""

    option: str
    name: str
    read: Read
    help: str
    clears: bool = False
    kind: type[StrEnum] | None = None
    cleared: int | None = None

    @property
    def parameter(self) -> str:
        """The name under which click hands the option over."""
        return self.option.removeprefix("--").replace("-", "_")


def words(text: str, _: Basis) -> str:
    """Give the text itself."""
    return text


def money(text: str, basis: Basis) -> int:
    """Give minor units; raises `Refused` for what is no amount of the currency, or negative."""
    return parse_money(text, basis.currency)


def hours(text: str, _: Basis) -> int:
    """Give minutes for a number of hours (`20`, `7.5`) or a duration (`7h30`); raises `Refused` below a minute."""
    typed = text.strip()
    seconds = parse_duration(f"{typed}h" if _PLAIN_HOURS.fullmatch(typed) else typed)
    if seconds % _MINUTE:
        raise Refused("not_whole_minutes", text=text)
    return seconds // _MINUTE


def whole(text: str, _: Basis) -> int:
    """Give a whole number, 0 or more; raises `Refused("not_whole")`."""
    if not _WHOLE.fullmatch(text.strip()):
        raise Refused("not_whole", text=text)
    return int(text)


def day(text: str, basis: Basis) -> object:
    """Give a date; raises `Refused("malformed_date")`."""
    return basis.cli.day(text)


def moment(text: str, basis: Basis) -> datetime:
    """Give the instant of `2026-10-01 15:00`, or of a date at midnight, in the engagement's zone; raises `Refused`."""
    return parse_moment(text, basis.cli.now.today, basis.zone)


def member(kind: type[StrEnum]) -> Read:
    """Give a member of a vocabulary; click has checked the word."""
    return lambda text, _: kind(text)


def choice(option: str, name: str, kind: type[StrEnum], text: str, *, clears: bool = False) -> Field:
    """Give the field of an option that takes one word of a vocabulary."""
    return Field(option, name, member(kind), text, clears, kind)


def options(fields: Sequence[Field], required: Iterable[str] = ()) -> Callable[[F], F]:
    """Add the options of a table of fields to a command; it is handed their texts under their parameter names."""
    must = set(required)

    def decorate(function: F) -> F:
        for field in reversed(fields):
            shape = _choice(field) if field.kind else click.STRING
            help_text = f"{field.help} `none` clears it." if field.clears else field.help
            function = click.option(field.option, type=shape, required=field.option in must, help=help_text)(function)
        return function

    return decorate


def values_of(fields: Sequence[Field], typed: Mapping[str, Any], basis: Basis) -> dict[str, Any]:
    """Give the values of the options that were given, by field; raises `Refused` for what cannot be read."""
    values: dict[str, Any] = {}
    for field in fields:
        text = typed.get(field.parameter)
        if text is None:
            continue
        clear = field.clears and str(text).strip().lower() == NONE
        values[field.name] = field.cleared if clear else field.read(text, basis)
    return values


def key_above() -> str:
    """Give the KEY that was named before the subcommand."""
    context = click.get_current_context()
    while "key" not in context.params and context.parent is not None:
        context = context.parent
    return str(context.params["key"])


def _choice(field: Field) -> click.Choice[str]:
    members = [item.value for item in field.kind or ()]
    offered = [*members, NONE] if field.clears and NONE not in members else members
    return click.Choice(offered, case_sensitive=False)
