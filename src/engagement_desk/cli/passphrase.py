"""`passphrase`: the workspace and its backups, readable only with it."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial

import click

from engagement_desk.application import passphrase as rules
from engagement_desk.application.keeper import BackupFile
from engagement_desk.application.messages import sentence
from engagement_desk.application.passphrase import Rewritten
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, table
from engagement_desk.cli.params import json_option
from engagement_desk.cli.secrets import is_somebody_there, new_secret, secret
from engagement_desk.domain.errors import Refused, StoreProblem

_GIVEN = "ENGAGEMENT_DESK_PASSPHRASE"
_FORGOTTEN = "Nobody can open the workspace without it, and nobody can find it out: keep it where you will find it."


@click.group()
def passphrase() -> None:
    """Protect the workspace and its backups by a passphrase.

    It is typed at the prompt, or read from standard input, a line each; the present one may stand in the environment
    variable ENGAGEMENT_DESK_PASSPHRASE.
    """


@passphrase.command("status", short_help="Say whether the workspace needs a passphrase.")
@json_option
@pass_cli
def status_command(cli: Cli, as_json: bool) -> None:
    """Say whether the workspace needs a passphrase, and which backups are not kept in the same way."""
    found = rules.protection(cli.desk)
    words = ["The workspace needs a passphrase." if found.is_set else "The workspace needs no passphrase."]
    if found.is_remembered:
        words.append("The system's keyring keeps it.")
    document = {"is_set": found.is_set, "is_remembered": found.is_remembered, "others": _files(found.others)}
    emit(as_json, document, [*words, *_others(found.is_set, found.others)])


@passphrase.command("set")
@json_option
@pass_cli
def set_command(cli: Cli, as_json: bool) -> None:
    """Give the workspace a passphrase."""
    if cli.desk.keeper().keys.lock():
        raise Refused("passphrase_set_already")
    given = os.environ.get(_GIVEN)
    new, again = (given, given) if given is not None else new_secret(_FORGOTTEN)
    _tell(as_json, rules.set_passphrase(cli.desk, new, again), "The workspace needs the passphrase from now on.")


@passphrase.command("change")
@json_option
@pass_cli
def change_command(cli: Cli, as_json: bool) -> None:
    """Give the workspace another passphrase."""
    current = _current(cli)
    made = rules.change_passphrase(cli.desk, current, *new_secret(_FORGOTTEN))
    _tell(as_json, made, "The workspace needs the new passphrase from now on.")


@passphrase.command("remove")
@json_option
@pass_cli
def remove_command(cli: Cli, as_json: bool) -> None:
    """Keep the workspace without a passphrase."""
    made = rules.remove_passphrase(cli.desk, _current(cli))
    _tell(as_json, made, "The workspace needs no passphrase any more.")


@passphrase.command("remember", short_help="Keep it in this system's keyring.")
@json_option
@pass_cli
def remember_command(cli: Cli, as_json: bool) -> None:
    """Keep it in this system's keyring, so that it is not asked for here."""
    if not cli.desk.keeper().keys.lock():
        raise Refused("passphrase_not_set")
    cli.desk.keeper().keys.remember()
    emit(as_json, {"is_remembered": True}, ["This system's keyring keeps the passphrase."])


@passphrase.command("forget")
@json_option
@pass_cli
def forget_command(cli: Cli, as_json: bool) -> None:
    """Take it out of this system's keyring."""
    cli.keeper.keys.forget(cli.keeper.keys.lock())
    emit(as_json, {"is_remembered": False}, ["This system's keyring does not keep the passphrase."])


@passphrase.command("backups", short_help="Keep the backups as the workspace is kept.")
@click.option("--remove", "removes", is_flag=True, help="Remove those that are kept otherwise.")
@click.option("--yes", is_flag=True, help="Remove without asking.")
@json_option
@pass_cli
def backups_command(cli: Cli, removes: bool, yes: bool, as_json: bool) -> None:
    """Write the backups that are kept otherwise anew, under the present passphrase or without one, or remove them."""
    others = rules.protection(cli.desk).others
    if removes:
        if others and not yes:
            raise Refused("passphrase_backups_not_confirmed", count=len(others))
        rules.drop(cli.desk, others)
        emit(as_json, {"removed": _files(others)}, [f"Removed: {one.path}" for one in others])
        return
    for one in others:
        with suppress(StoreProblem):
            cli.unlocked(partial(cli.keeper.held, one.path))
    came = rules.bring_over(cli.desk, others)
    left = [{"file": str(one.path), "why": sentence(problem)} for one, problem in came.left]
    words = [f"Written anew: {path}" for path in came.done]
    emit(as_json, {"written": [str(path) for path in came.done], "left": left}, words)
    for _, problem in came.left:
        click.echo(f"note: {sentence(problem)}", err=True)


def _current(cli: Cli) -> str:
    """Give the present passphrase: what this run was opened with, else what is typed."""
    if not cli.desk.keeper().keys.lock():
        raise Refused("passphrase_not_set")
    given = os.environ.get(_GIVEN) if cli.passphrase is None else cli.passphrase
    if given is not None and cli.desk.store.is_passphrase(given):
        return given
    return secret("Present passphrase")


def _tell(as_json: bool, made: Rewritten, said: str) -> None:
    others = made.protection.others
    document = {"is_set": made.protection.is_set, "kept": str(made.kept), "others": _files(others)}
    emit(as_json, document, [said, *_others(made.protection.is_set, others)])
    if made.protection.is_set and not is_somebody_there():
        click.echo(f"note: {_FORGOTTEN}", err=True)


def _files(backups: tuple[BackupFile, ...]) -> list[str]:
    return [str(one.path) for one in backups]


def _others(is_set: bool, others: tuple[BackupFile, ...]) -> list[str]:
    if not others:
        return []
    rows = [(one.at.isoformat(), "another one" if one.lock else "none", str(one.path)) for one in others]
    meant = "under the passphrase" if is_set else "without one"
    hint = f"`passphrase backups` writes them anew {meant}, `passphrase backups --remove` removes them."
    return ["These backups are kept otherwise:", *table(("made", "passphrase", "file"), rows), hint]
