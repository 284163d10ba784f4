"""The options that many commands share."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

json_option: Callable[[F], F] = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
as_of_option: Callable[[F], F] = click.option(
    "--as-of", metavar="DATE", help="Figures as of this day (default: today)."
)
on_option: Callable[[F], F] = click.option("--on", metavar="DATE", help="The day it happened (default: today).")


def choice_of(kind: type[StrEnum]) -> click.Choice[str]:
    """Offer the values of a vocabulary, in any case."""
    return click.Choice([member.value for member in kind], case_sensitive=False)


def from_to(function: F) -> F:
    """Add `--from` and `--to`, both inclusive, on the posting date."""
    until = click.option("--to", "until", metavar="DATE", help="Through this posting date.")
    since = click.option("--from", "since", metavar="DATE", help="From this posting date.")
    return since(until(function))
