"""Harvest's detailed time report, and the layout it imports. No clock times: every row is a duration on a date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial

from engagement_desk.application.imports import DecimalMark, ImportRow, ReadOptions, RowFlag
from engagement_desk.interchange.cells import Keys, listed, yes_no
from engagement_desk.interchange.columns import Columns, Layout, columns_of
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.numbers import compared, decimal_mark, hours_to_seconds
from engagement_desk.interchange.rows import Made, each
from engagement_desk.interchange.unreadable import Unreadable, quoted

NAME = "harvest"
_DAY = 24 * 3600
_CODE = re.compile(r"(?:.*\s-\s)?([A-Za-z]{3})")

LAYOUT = Layout(
    aliases={
        "date": ("date",),
        "client": ("client",),
        "project": ("project",),
        "project_code": ("project code",),
        "task": ("task",),
        "notes": ("notes", "note"),
        "hours": ("hours",),
        "rounded": ("hours rounded",),
        "billable": ("billable?", "billable"),
        "invoiced": ("invoiced?", "invoiced"),
        "approved": ("approved?", "approved"),
        "first_name": ("first name",),
        "last_name": ("last name",),
        "roles": ("roles", "role"),
        "employee": ("employee?", "employee"),
        "rate": ("billable rate",),
        "amount": ("billable amount",),
        "cost_rate": ("cost rate",),
        "cost_amount": ("cost amount",),
        "currency": ("currency",),
        "url": ("external reference url",),
    },
    required=frozenset({"date", "client", "project", "task", "hours"}),
    unkept=frozenset({"project_code", "rounded", "approved", "employee", "cost_rate", "cost_amount", "url"}),
)


def prepare(table: Grid, options: ReadOptions) -> HarvestReader:
    """Settle the order of dates and the decimal mark; raises `Refused` when the file does not tell them."""
    at = columns_of(LAYOUT, table)
    numbers = [at[name] for name in ("hours", "rounded", "rate", "amount") if name in at]
    order = date_order((r[at["date"]] for _, r in table.records()), table.name, options.date_order)
    mark = options.decimal or decimal_mark(
        (record[index] for _, record in table.records() for index in numbers),
        (record[at["hours"]] for _, record in table.records()),
    )
    return HarvestReader(table, at, date_reader(order), mark or DecimalMark.POINT)


class HarvestReader:
    """Reads the rows of one report whose conventions are settled."""

    def __init__(self, table: Grid, at: Columns, read_date: Callable[[str], date], mark: DecimalMark) -> None:
        self._table = table
        self._at = at
        self._date = read_date
        self._seconds = cache(lambda text: hours_to_seconds(text, mark))
        self._number = cache(lambda text: compared(text, mark))
        self._currency = cache(_currency)

    def rows(self) -> Iterator[Made]:
        """Give the rows; raises `Refused("bad_row")`."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> ImportRow:
        at = self._at
        client, project, task = (record[at[name]].strip() for name in ("client", "project", "task"))
        note = record[at["notes"]]
        person = f"{record[at['first_name']].strip()} {record[at['last_name']].strip()}".strip()
        work_date = self._date(record[at["date"]])
        seconds = self._seconds(record[at["hours"]])
        return ImportRow(
            row=number,
            client=client,
            project=project,
            person=person,
            role=listed(*(role.strip() for role in record[at["roles"]].split(","))),
            work_date=work_date,
            start=None,
            end=None,
            seconds=seconds,
            billable=yes_no(record[at["billable"]], default=True),
            invoiced=yes_no(record[at["invoiced"]], default=False),
            activity=task,
            note=note,
            currency=self._currency(record[at["currency"]]),
            rate=self._number(record[at["rate"]]),
            amount=self._number(record[at["amount"]]),
            key=keys(person, work_date.isoformat(), str(seconds), client, project, task, note),
            flags=_FLAGS.get(seconds, ()) if seconds <= _DAY else (RowFlag.LONG,),
        )


_FLAGS = {0: (RowFlag.ZERO_LENGTH,)}


def _currency(text: str) -> str:
    """Give the code of `Euro - EUR` or `CAD`; raises `Unreadable`."""
    if not text.strip():
        return ""
    match = _CODE.fullmatch(text.strip())
    if match is None:
        raise Unreadable(f"{quoted(text)} names no currency")
    return match[1].upper()
