"""Our own CSV of entries, taken in again: by its seconds and ids; texts lose the guard that they were given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial

from engagement_desk.application.imports import OWN_FORMAT, DecimalMark, ReadOptions, RowFlag, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys, yes_no
from engagement_desk.interchange.columns import Layout, columns_of
from engagement_desk.interchange.csv_export import COLUMNS
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.guards import unguarded
from engagement_desk.interchange.json_rows import iso_instant
from engagement_desk.interchange.numbers import compared
from engagement_desk.interchange.rows import Made, between, each, in_reach, lasting, work
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import Spell

NAME = OWN_FORMAT
_READ = frozenset(
    {"id", "engagement", "work_date", "worked_seconds", "currency", "rate", "value", "billable", "start", "end"}
    | {"restates", "invoice", "client", "person", "activity", "note"}
)
LAYOUT = Layout(
    aliases={name: (name,) for name in COLUMNS},
    required=frozenset({"id", "engagement", "work_date", "posting_date", "worked_seconds"}),
    unkept=frozenset(COLUMNS) - _READ,
)


def prepare(table: Grid, options: ReadOptions) -> OwnReader:
    """Find what was taken away from which entry; nothing else is open in this table."""
    return OwnReader(table)


class OwnReader:
    """Reads the rows of one table. A correction below zero lessens its entry, as it has no place of its own."""

    def __init__(self, table: Grid) -> None:
        self._table = table
        self._at = columns_of(LAYOUT, table)
        self._taken: Counter[str] = Counter()
        self._ids: set[str] = set()

    def rows(self) -> Iterator[Made]:
        """Give the rows; a correction below zero is skipped."""
        self._taken.clear()
        self._ids.clear()
        for _ in each(self._table.records(), self._weigh, bad_row):
            pass
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _weigh(self, number: int, record: list[str]) -> Made:
        seconds = _whole(record[self._at["worked_seconds"]])
        ident = record[self._at["id"]]
        if ident in self._ids:
            raise Unreadable("another row has its id")
        if ident:
            self._ids.add(ident)
        if seconds < 0:
            self._taken[record[self._at["restates"]]] -= seconds
        return SkippedRow(number, SkipReason.LESSENS)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]]

        seconds, taken = _whole(cell("worked_seconds")), self._taken[cell("id")] if cell("id") else 0
        if seconds < 0 and cell("restates") not in self._ids:
            raise Unreadable("it corrects an entry that the table does not have")
        if seconds < 0:
            return SkippedRow(number, SkipReason.LESSENS)
        if taken > seconds:
            raise Unreadable("corrections take more from it than it has")
        words = [cell(name) for name in ("work_date", "worked_seconds", "start", "client", "engagement", "note")]
        return work(
            number,
            _day(cell("work_date")),
            _spell(cell("start"), cell("end"), seconds, taken),
            cell("id") or keys(*words),
            client=unguarded(cell("client")),
            project=cell("engagement"),
            person=unguarded(cell("person")),
            billable=yes_no(cell("billable"), default=True),
            invoiced=bool(cell("invoice")),
            activity=unguarded(cell("activity")),
            note=unguarded(cell("note")),
            currency=cell("currency"),
            rate=compared(cell("rate"), DecimalMark.POINT),
            amount=compared(cell("value"), DecimalMark.POINT),
        )


def _spell(start: str, end: str, seconds: int, taken: int) -> Spell:
    """Give the clock times only where they are those of the seconds."""
    if taken:
        return lasting(seconds - taken, (RowFlag.LESSENED,))
    clocked = between(iso_instant(start), iso_instant(end)) if start and end else None
    return clocked if clocked is not None and clocked.seconds == seconds else lasting(seconds)


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Unreadable(f"{quoted(text)} is not a whole number of seconds") from None


def _day(text: str) -> date:
    try:
        return in_reach(date.fromisoformat(text))
    except ValueError:
        raise Unreadable(f"{quoted(text)} is not a date") from None
