"""One transaction of the writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection

from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import journal
from engagement_desk.store.identity import new_id
from engagement_desk.store.reading import SqlReading
from engagement_desk.store.repository import Mapping, mapping

_BATCH = 2_000


class SqlUnitOfWork(SqlReading):
    """Implements `ports.UnitOfWork`: the command's line is written before its first change, and only if it has one."""

    def __init__(self, connection: Connection, command: str, now: Now, revision: str) -> None:
        super().__init__(connection)
        self._command = command
        self._now = now
        self._revision = revision
        self._seq: int | None = None
        self._about: tuple[str, str | None, bool] = ("", None, False)
        self._written: tuple[str, str | None, bool] = self._about
        self._committed = False

    def new_id(self) -> str:
        """Give a new UUID version 7, rising strictly within the process."""
        return new_id()

    def add(self, *records: object) -> None:
        """Insert new records."""
        self._write(records, lambda records_of: (records_of.insert, records_of.to_row))

    def put(self, *records: object) -> None:
        """Replace existing records by id; raises `Refused("unknown_record")` when one of them is not there."""
        self._write(records, lambda records_of: (records_of.update, records_of.to_update), existing=True)

    def remove(self, *records: object) -> None:
        """Delete records; raises `Refused("unknown_record")` when one of them is not there."""
        self._write(records, lambda records_of: (records_of.delete, _id_alone), existing=True)

    def add_entries(self, entries: Iterable[Entry]) -> int:
        """Insert many entries in batches, and count them."""
        self._begin_command()
        entry = mapping(Entry)
        remaining = iter(entries)
        count = 0
        while rows := [tuple(entry.to_row(one)) for one in islice(remaining, _BATCH)]:
            self._connection.exec_driver_sql(entry.insert, rows)
            count += len(rows)
        return count

    def describe(self, subject: str, engagement_id: str | None = None, *, barrier: bool = False) -> None:
        """Name what the command is about; once a barrier, it stays one."""
        self._about = (subject, engagement_id, barrier or self._about[2])

    def commit(self) -> None:
        """Make it durable: when this returns, it is on disk. A command that changed nothing leaves no line."""
        if self._seq is not None:
            if self._written != self._about:
                subject, engagement_id, barrier = self._about
                journal.describe(self._connection, self._seq, subject, engagement_id, barrier=barrier)
            journal.drop_undone(self._connection)
        self._connection.commit()
        self._committed = True

    def _begin_command(self) -> None:
        if self._committed:
            raise RuntimeError("the unit of work is committed; begin another one")
        if self._seq is None:
            subject, engagement_id, barrier = self._written = self._about
            self._seq = journal.add_command(
                self._connection,
                self._now,
                self._command,
                self._revision,
                subject=subject,
                engagement_id=engagement_id,
                barrier=barrier,
            )

    def _write(
        self,
        records: tuple[object, ...],
        form: Callable[[Mapping[Any]], tuple[str, Callable[[Any], Iterable[Any]]]],
        *,
        existing: bool = False,
    ) -> None:
        if not records:
            return
        self._begin_command()
        for kind, alike in groupby(records, key=type):
            records_of: Mapping[Any] = mapping(kind)
            if records_of.table.name in journal.NOT_JOURNALLED:
                self._about = (*self._about[:2], True)
            sql, to_values = form(records_of)
            rows = [tuple(to_values(record)) for record in alike]
            done = self._connection.exec_driver_sql(sql, rows if len(rows) > 1 else rows[0])
            if existing and done.rowcount != len(rows):
                raise Refused("unknown_record", kind=records_of.table.name.replace("_", " "), id=rows[0][-1])


def _id_alone(record: Any) -> tuple[str]:  # noqa: ANN401
    return (record.id,)
