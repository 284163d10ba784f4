"""Passphrases, typed at the terminal without being shown, or given on standard input; never an argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from engagement_desk.application.keeper import Keys
from engagement_desk.application.messages import sentence
from engagement_desk.cli.output import one_line
from engagement_desk.domain.errors import Refused, StoreProblem

_TRIES = 3
_COMPLETING = "_ENGAGEMENT_DESK_COMPLETE"


def unlock(keys: Keys, needed: StoreProblem) -> str:
    """Ask for the passphrase of a file that needs one, and give it; raises `needed` where nobody can be asked."""
    if not is_somebody_there():
        raise needed
    file = Path(str(needed.values["path"]))
    for tries_left in reversed(range(_TRIES)):
        text = typed(f"Passphrase of {file}")
        try:
            keys.unlock(file, text)
        except StoreProblem as problem:
            if problem.code != "passphrase_wrong" or not tries_left:
                raise
            click.echo(sentence(problem), err=True)
        else:
            return text
    raise needed


def is_somebody_there() -> bool:
    """Tell whether a person can be asked at the terminal; a shell that completes a line is not asked for one."""
    return sys.stdin.isatty() and _COMPLETING not in os.environ


def typed(about: str) -> str:
    """Ask at the terminal for a text that is not shown."""
    text: str = click.prompt(one_line(about), hide_input=True, err=True)
    return text


def secret(about: str) -> str:
    """Ask for a text that is not shown, or take the next line of standard input.

    Raises `Refused("passphrase_missing")` where there is neither.
    """
    if is_somebody_there():
        return typed(about)
    line = sys.stdin.readline()
    if not line:
        raise Refused("passphrase_missing")
    return line.removesuffix("\n").removesuffix("\r")


def new_secret(warning: str) -> tuple[str, str]:
    """Ask twice for a new passphrase, under a warning, or take the next line of standard input for both."""
    if not is_somebody_there():
        line = secret("New passphrase")
        return line, line
    click.echo(warning, err=True)
    return typed("New passphrase"), typed("The same again")
