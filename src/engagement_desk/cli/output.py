"""Results to standard output, words to standard error; JSON under the names that CLI.md promises."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any

import click

from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Changes, JournalLine, Reading, Warned
from engagement_desk.cli.context import Cli
from engagement_desk.domain.money import format_plain

_CENTURY = 100
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}


def encode(value: Any) -> Any:  # noqa: ANN401 - any record or result may be printed
    """Turn records and values into what JSON has: dates and instants ISO, enumerations their value, tuples lists.

    What a record does not show of itself, such as the bytes of a picture, is left out.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value) if f.repr}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return two_decimals(value)
    if isinstance(value, Mapping):
        return {str(encode(key)): encode(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [encode(item) for item in value]
    return value


def two_decimals(value: Fraction) -> str:
    """Print a fraction of two decimals exactly."""
    hundredths = int(value * _CENTURY)
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{abs(hundredths) // _CENTURY}.{abs(hundredths) % _CENTURY:02d}"


def money(cents: int | None, currency: str = "USD") -> str:
    """Print an amount for a terminal: $1,234.50, -$1.67, 1,000 JPY; a dash for none."""
    if cents is None:
        return "–"
    plain = format_plain(abs(cents), currency)
    whole, dot, rest = plain.partition(".")
    grouped = f"{int(whole):,}{dot}{rest}"
    sign = "-" if cents < 0 else ""
    symbol = _SYMBOLS.get(currency)
    return f"{sign}{symbol}{grouped}" if symbol else f"{sign}{grouped} {currency}"


def emit(as_json: bool, data: object, lines: Iterable[str]) -> None:
    """Print the JSON document, or else the lines for a person."""
    if as_json:
        click.echo(json.dumps(encode(data), ensure_ascii=False))
        return
    for line in lines:
        click.echo(line)


def warn(changes: Changes) -> None:
    """Print the warnings of a command to standard error."""
    say(*changes.warnings)


def say(*warnings: Warned) -> None:
    """Print warnings to standard error."""
    for warned in warnings:
        click.echo(f"note: {sentence(warned)}", err=True)


def created(as_json: bool, record: object, changes: Changes) -> None:
    """Print the new id alone, or with --json the record; then the warnings.

    Who types at a terminal is told beside it, on standard error, what was done.
    """
    emit(as_json, record, [changes.result.id])
    warn(changes)
    if not as_json and is_terminal():
        cli = click.get_current_context().find_object(Cli)
        assert cli is not None
        click.echo(f"Done: {deed(cli.desk.ask(_newest))}. `undo` takes it back.", err=True)


def _newest(reading: Reading) -> JournalLine:
    return reading.history(limit=1)[0]


def is_terminal() -> bool:
    """Tell whether results are read by a person, not by a script."""
    return sys.stdout.isatty()


def deed(line: JournalLine) -> str:
    """Name a command of the journal and what it was about."""
    *words, last = line.command.split("_")
    subject = line.subject if line.subject.partition(" ")[0] == last else f"{last} {line.subject}"
    return one_line(" ".join((*words, subject)).rstrip())


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Iterable[int] = ()) -> list[str]:
    """Lay out a table in plain text; the columns named in `right` are flush right, the last one is not padded."""
    flush_right = set(right)
    cells = [list(heads), *[[one_line(cell) for cell in row] for row in rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(heads))]

    def line(row: Sequence[str]) -> str:
        parts = [
            c.rjust(w) if i in flush_right else c.ljust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True))
        ]
        return "  ".join(parts).rstrip()

    return [line(row) for row in cells]


def one_line(text: str) -> str:
    """Show control characters of a text as spaces, so that a terminal takes no orders from it."""
    return "".join(char if char.isprintable() else " " for char in text)
