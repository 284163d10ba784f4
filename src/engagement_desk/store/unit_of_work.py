"""One transaction of the writer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from engagement_desk.application.ports import EntryFilter, Now, TextHit
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import drivers, journal, search
from engagement_desk.store.identity import new_id
from engagement_desk.store.problems import unfit
from engagement_desk.store.reading import R, SqlReading, unknown_record
from engagement_desk.store.repository import Mapping, mapping

_MANY = 1000


class SqlUnitOfWork(SqlReading):
    """Implements `ports.UnitOfWork`: the command's line is written before its first change, and only if it has one."""

    def __init__(
        self, connection: sqlite3.Connection, command: str, now: Now, revision: str, commit: Callable[[], None]
    ) -> None:
        super().__init__(connection)
        self._command = command
        self._now = now
        self._revision = revision
        self._make_durable = commit
        self._seq: int | None = None
        self._about = self._written = journal.About()
        self._committed = False

    def new_id(self) -> str:
        """Give a new UUID version 7, rising strictly within the process."""
        return new_id()

    def add(self, *records: object) -> None:
        """Insert new records."""
        for records_of, alike in self._writing(records):
            self._connection.executemany(records_of.insert, map(records_of.to_row, alike))

    def put(self, *records: object) -> None:
        """Replace existing records by id; raises `Refused("unknown_record")` when one of them is not there."""
        for records_of, alike in self._writing(records):
            self._change(records_of, records_of.update, [records_of.to_update(record) for record in alike])

    def remove(self, *records: object) -> None:
        """Delete records; raises `Refused("unknown_record")` when one of them is not there."""
        for records_of, alike in self._writing(records):
            self._change(records_of, records_of.delete, [[record.id] for record in alike])

    def add_entries(self, entries: Iterable[Entry]) -> int:
        """Insert many entries as they come, and count them."""
        self._begin_command()
        entry = mapping(Entry)
        count = self._connection.executemany(entry.insert, map(entry.to_row, entries)).rowcount
        if count >= _MANY:
            search.settle(self._connection)  # else the texts of a whole import would wait in memory
        return count

    def load(self, kind: type[R], records: Iterable[R]) -> int:
        """Insert many records of a kind as they come, and count them; raises ValueError for one that does not fit."""
        self._begin_command()
        records_of = mapping(kind)
        try:
            return self._connection.executemany(records_of.insert, map(records_of.to_row, records)).rowcount
        except drivers.errors(name="IntegrityError") as problem:
            raise ValueError(unfit(problem)) from problem

    def describe(self, subject: str, engagement_id: str | None = None, *, barrier: bool = False) -> None:
        """Name what the command is about; once a barrier, it stays one."""
        self._about = journal.About(subject, engagement_id, barrier or self._about.barrier)

    def commit(self) -> None:
        """Make it durable: when this returns, it is on disk. A command that changed nothing leaves no line."""
        if self._seq is not None and not journal.forget_idle(self._connection, self._seq, self._about):
            if self._written != self._about:
                journal.describe(self._connection, self._seq, self._about)
            journal.drop_undone(self._connection)
        self._make_durable()
        self._committed = True

    def entries(self, wanted: EntryFilter) -> list[Entry]:
        """Give entries, with what this command wrote."""
        if wanted.text:
            search.settle(self._connection)
        return super().entries(wanted)

    def search(self, text: str, limit: int = 50) -> list[TextHit]:
        """Search all texts, with what this command wrote."""
        search.settle(self._connection)
        return super().search(text, limit)

    def _begin_command(self) -> None:
        if self._committed:
            raise RuntimeError("the unit of work is committed; begin another one")
        if self._seq is None:
            self._written = self._about
            self._seq = journal.add_command(self._connection, self._now, self._command, self._revision, self._about)

    def _writing(self, records: Iterable[Any]) -> Iterable[tuple[Mapping[Any], Iterable[Any]]]:
        """Give the records in runs of one kind, with their mapping."""
        for kind, alike in groupby(records, key=type):
            self._begin_command()
            records_of: Mapping[Any] = mapping(kind)
            if records_of.table.name in journal.NOT_JOURNALLED:
                self._about = journal.About(self._about.subject, self._about.engagement_id, barrier=True)
            yield records_of, alike

    def _change(self, records_of: Mapping[Any], statement: str, rows: list[list[Any]]) -> None:
        if self._connection.executemany(statement, rows).rowcount != len(rows):
            raise unknown_record(records_of, rows[0][-1])
