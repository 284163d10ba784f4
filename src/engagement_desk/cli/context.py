"""What every command is given: the workspace, opened on first use, and the day it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar

import click

from engagement_desk.application.backups import daily_backup
from engagement_desk.application.desk import Desk
from engagement_desk.application.keeper import Keeper
from engagement_desk.application.machine import Machine
from engagement_desk.application.opening import Opening
from engagement_desk.application.ports import Now
from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.errors import StoreProblem

T = TypeVar("T")


class OpenDesk(Protocol):
    """Opens a workspace: the file named, else the one of the environment, else the user's own."""

    def __call__(self, workspace: Path | None, zone: str | None) -> Desk:
        """Open it, creating it where there is none; raises `StoreProblem` when that cannot be."""
        ...


@dataclass
class Cli:
    """The options before the command, and the desk they lead to."""

    open_desk: OpenDesk
    keeper_of: Callable[[Path | None], Keeper]
    machine_of: Callable[[Path | None], Machine] | None = None
    workspace: Path | None = None
    zone: str | None = None
    open_window: Callable[[Desk, Opening | None], int] | None = None
    start_window: Callable[[Path | None, str | None, Opening], int] | None = None
    has_display: bool = False
    passphrase: str | None = None
    extra: dict[str, object] = field(default_factory=dict)

    @cached_property
    def desk(self) -> Desk:
        """The workspace, opened on first use; its passphrase is asked for where somebody is there to type it."""
        return self.unlocked(lambda: self.open_desk(self.workspace, self.zone))

    def unlocked(self, job: Callable[[], T]) -> T:
        """Do a job, asking for each passphrase that it turns out to need."""
        while True:
            try:
                return job()
            except StoreProblem as problem:
                if problem.code != "passphrase_needed":
                    raise
                from engagement_desk.cli.secrets import unlock

                self.passphrase = unlock(self.keeper.keys, problem)

    def show_window(self, opening: Opening | None = None) -> int:
        """Open the window, at a place where one is asked for, and give its exit status; it is closed by then.

        Raises `StoreProblem("no_display")`.
        """
        if self.open_window is None:
            raise StoreProblem("no_display")
        return self.open_window(self.desk, opening)

    def start(self, opening: Opening, workspace: Path | None = None) -> int:
        """Ask the window that is there, or start one that says in dialogs what is wrong; give the exit status.

        Raises `StoreProblem("no_display")`.
        """
        if self.start_window is None:
            raise StoreProblem("no_display")
        return self.start_window(workspace or self.workspace, self.zone, opening)

    @property
    def keeper(self) -> Keeper:
        """What looks after the backups; the workspace need not be fit to be opened."""
        return self.keeper_of(self.workspace)

    @property
    def has_saved(self) -> bool:
        """Whether this run committed something; only an open workspace knows."""
        return "desk" in self.__dict__ and self.desk.store.has_saved

    def protect(self) -> StoreProblem | None:
        """Make the day's backup if this run changed the workspace; give what is wrong, None when all is well."""
        if not self.has_saved:
            return None
        try:
            return daily_backup(self.desk).second_problem
        except StoreProblem as problem:
            return problem

    def close(self) -> None:
        """Let go of the workspace, if it was opened."""
        if "desk" in self.__dict__:
            self.desk.store.close()

    @cached_property
    def now(self) -> Now:
        """The moment of this run."""
        return self.desk.now()

    def day(self, text: str | None) -> date:
        """Give the date that a person typed, today when there is none; raises `Refused("malformed_date")`."""
        return self.now.today if text is None else parse_date(text, self.now.today)

    def day_or_none(self, text: str | None) -> date | None:
        """Give the date that a person typed, None when there is none."""
        return None if text is None else self.day(text)


pass_cli = click.make_pass_decorator(Cli)
