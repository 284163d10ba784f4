"""The passphrase of a workspace: set, changed, removed, and what becomes of the backups made before (SPEC §9)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engagement_desk.application.backups import list_backups
from engagement_desk.application.desk import Desk
from engagement_desk.application.keeper import BackupFile
from engagement_desk.domain.errors import Refused, StoreProblem

LEAST = 8


@dataclass(frozen=True, slots=True)
class Protection:
    """Whether the workspace needs a passphrase, whether the system's keyring has it, and the backups that are not kept
    in the same way: without it, or under an earlier one.
    """

    is_set: bool
    is_remembered: bool
    others: tuple[BackupFile, ...]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Where the workspace is kept as it was, and how it is protected now."""

    kept: Path
    protection: Protection


@dataclass(frozen=True, slots=True)
class BroughtOver:
    """What came of bringing backups over: those done, and those that need an earlier passphrase or cannot be read."""

    done: tuple[Path, ...]
    left: tuple[tuple[BackupFile, StoreProblem], ...]


def protection(desk: Desk) -> Protection:
    """Tell how the workspace is protected."""
    keys = desk.keeper().keys
    lock = keys.lock()
    others = tuple(one for one in list_backups(desk) if one.lock != lock)
    return Protection(bool(lock), keys.is_remembered(), others)


def set_passphrase(desk: Desk, new: str, again: str) -> Rewritten:
    """Give the workspace a passphrase.

    Raises `Refused`: "passphrase_set_already", "passphrase_short", "passphrase_differs"; `StoreProblem`.
    """
    if desk.keeper().keys.lock():
        raise Refused("passphrase_set_already")
    _check_new(new, again)
    return _rewrite(desk, new)


def change_passphrase(desk: Desk, current: str, new: str, again: str) -> Rewritten:
    """Give the workspace another passphrase; where the keyring had the old one, it has the new one then.

    Raises `Refused`: "passphrase_not_set", "passphrase_not_yours", "passphrase_short", "passphrase_differs";
    `StoreProblem`.
    """
    check_current(desk, current)
    _check_new(new, again)
    return _rewrite(desk, new)


def remove_passphrase(desk: Desk, current: str) -> Rewritten:
    """Keep the workspace without a passphrase; raises as `change_passphrase` does."""
    check_current(desk, current)
    return _rewrite(desk, None)


def check_current(desk: Desk, current: str) -> None:
    """Raise `Refused`, "passphrase_not_set" or "passphrase_not_yours", unless it is the present passphrase."""
    if not desk.keeper().keys.lock():
        raise Refused("passphrase_not_set")
    if not desk.store.is_passphrase(current):
        raise Refused("passphrase_not_yours")


def bring_over(desk: Desk, backups: Sequence[BackupFile]) -> BroughtOver:
    """Write backups anew under the passphrase of now, or none; those that cannot be are left as they are."""
    done: list[Path] = []
    left: list[tuple[BackupFile, StoreProblem]] = []
    for one in backups:
        try:
            desk.keeper().rewrite(one.path)
        except StoreProblem as problem:
            left.append((one, problem))
        else:
            done.append(one.path)
    return BroughtOver(tuple(done), tuple(left))


def drop(desk: Desk, backups: Sequence[BackupFile]) -> None:
    """Remove backups for good; raises `StoreProblem("backup_folder_closed")`."""
    for one in backups:
        desk.keeper().let_go(one.path)


def _check_new(new: str, again: str) -> None:
    if len(new) < LEAST:
        raise Refused("passphrase_short", least=LEAST)
    if new != again:
        raise Refused("passphrase_differs")


def _rewrite(desk: Desk, new: str | None) -> Rewritten:
    keys = desk.keeper().keys
    was_remembered, before = keys.is_remembered(), keys.lock()
    kept = desk.store.rewrite(new)
    if was_remembered:
        keys.forget(before)
    if was_remembered and new is not None:
        with suppress(StoreProblem):  # it is asked for then
            keys.remember()
    return Rewritten(kept, protection(desk))
