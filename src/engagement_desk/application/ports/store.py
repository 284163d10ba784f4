"""What writes the workspace, and keeps its file."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from engagement_desk.application.ports.reading import JournalLine, Reading
from engagement_desk.application.ports.said import Now
from engagement_desk.domain.records.time import Entry

R = TypeVar("R")


class UnitOfWork(Reading, Protocol):
    """One transaction. Leaving it without `commit` rolls back. Every write is journalled by the store itself."""

    def new_id(self) -> str:
        """Give a new UUID version 7, rising strictly within the process."""
        ...

    def add(self, *records: object) -> None:
        """Insert new records."""
        ...

    def put(self, *records: object) -> None:
        """Replace existing records by id."""
        ...

    def remove(self, *records: object) -> None:
        """Delete records."""
        ...

    def add_entries(self, entries: Iterable[Entry]) -> int:
        """Insert many entries in batches (imports), and count them."""
        ...

    def load(self, kind: type[R], records: Iterable[R]) -> int:
        """Insert many records of a kind as they come (a whole workspace's), and count them.

        Raises ValueError with the reason, in words, for the newest one when it does not fit to those that are there.
        """
        ...

    def describe(self, subject: str, engagement_id: str | None = None, *, barrier: bool = False) -> None:
        """Name what the command is about, for history and undo; undo never reaches behind a barrier."""
        ...

    def commit(self) -> None:
        """Make it durable: when this returns, it is on disk."""
        ...


class Store(Protocol):
    """The workspace file; `has_saved` tells whether something was committed since it was opened."""

    has_saved: bool

    def begin(self, command: str, now: Now) -> AbstractContextManager[UnitOfWork]:
        """Begin the transaction of one command."""
        ...

    def read(self) -> AbstractContextManager[Reading]:
        """Open one snapshot for reading."""
        ...

    def undo(self, now: Now) -> JournalLine:
        """Undo the last applied command; raises `Refused("nothing_to_undo")`."""
        ...

    def redo(self, now: Now) -> JournalLine:
        """Redo the command undone last; raises `Refused("nothing_to_redo")`."""
        ...

    def backup(
        self,
        target: Path | None = None,
        reason: str = "manual",
        folder: Path | None = None,
        at: datetime | None = None,
    ) -> Path:
        """Copy the workspace through SQLite's backup API, check the copy by opening it, and give its path: `target`,
        or a new name in `folder`, else among its own backups; the name tells `at`, or this moment.
        """
        ...

    def rewrite(self, passphrase: str | None) -> Path:
        """Write the file anew under another passphrase, or none, and give the backup of it as it was.

        Raises `StoreProblem`: "encryption_missing", "workspace_in_use" while another program has it open.
        """
        ...

    def is_passphrase(self, passphrase: str) -> bool:
        """Tell whether it is the passphrase of the file."""
        ...

    def verify(self) -> list[str]:
        """Check the file; give what is wrong, one sentence each, none when all is well."""
        ...

    def mend(self) -> None:
        """Make anew what follows from the rest: the search index."""
        ...

    def hold(self) -> tuple[Path, ...]:
        """Say beside the file that this machine has it open, for others that it is synced to; give the copies beside it
        that were made when two machines had written.

        Raises `StoreProblem`: "workspace_elsewhere" when another machine has taken it, "workspace_replaced" when
        another file stands in its place.
        """
        ...

    def rescue(self) -> Path | None:
        """Keep what was written here as a backup, once another file stands in the workspace's place; None for nothing.

        Raises `StoreProblem`.
        """
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
