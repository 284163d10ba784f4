"""Kimai's CSV export in English and German, whole or by a template of fewer columns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import DecimalMark, ReadOptions, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys, yes_no
from engagement_desk.interchange.clockify import duration
from engagement_desk.interchange.columns import Layout, columns_of
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.numbers import compared, decimal_mark
from engagement_desk.interchange.rows import Made, each, lasting, split_tags, work
from engagement_desk.interchange.wall_clock import DAY, Spell, WallClock, clock_time

NAME = "kimai"
_GUARDED = ("' =", "' -", "' @", "' +")
_WORK_TYPES = ("", "timesheet", "zeiterfassung")
_WORK_CATEGORIES = ("", "work", "arbeit", "arbeitszeit", "overtime")

LAYOUT = Layout(
    aliases={
        "date": ("date", "datum"),
        "from": ("from", "begin", "start", "von", "beginn"),
        "to": ("to", "end", "bis", "ende"),
        "duration": ("duration", "dauer"),
        "currency": ("currency", "währung"),
        "amount": ("price", "rate", "preis", "lohn"),
        "internal": ("internal price", "internal rate", "interner preis", "interner lohn"),
        "rate": ("hourly price", "hourly rate", "stundenpreis", "stundenlohn", "stundensatz"),
        "fixed": ("fixed price", "fixed rate", "festpreis", "festbetrag"),
        "name": ("name", "full name"),
        "user": ("user", "username", "benutzer"),
        "email": ("e-mail", "email"),
        "staff": ("staff number", "personalnummer"),
        "customer": ("customer", "kunde"),
        "project": ("project", "projekt"),
        "activity": ("activity", "tätigkeit"),
        "description": ("description", "beschreibung"),
        "billable": ("billable", "abrechenbar"),
        "tags": ("tags", "schlagworte", "schlagwörter"),
        "type": ("type", "typ"),
        "category": ("category", "kategorie"),
        "account": ("account", "kundennummer"),
        "number": ("project number", "projektnummer"),
        "vat": ("vat-id", "ust-id", "umsatzsteuer-id"),
        "order": ("order number", "bestellnummer"),
    },
    required=frozenset({"date", "duration", "customer", "project", "activity"}),
    unkept=frozenset({"internal", "fixed", "email", "staff", "account", "number", "vat", "order"}),
)


def prepare(table: Grid, options: ReadOptions) -> KimaiReader:
    """Settle the order of dates and the decimal mark; raises `Refused` when the file does not tell them."""
    return KimaiReader(table, options)


class KimaiReader:
    """Reads the rows of one export whose conventions are settled."""

    def __init__(self, table: Grid, options: ReadOptions) -> None:
        at = columns_of(LAYOUT, table)
        dates = (record[at["date"]] for _, record in table.records())
        numbers = (r[at[name]] for _, r in table.records() for name in ("duration", "amount", "rate"))
        hours = (r[at["duration"]] for _, r in table.records())
        mark = options.decimal or decimal_mark((n for n in numbers if ":" not in n), hours) or DecimalMark.POINT
        self._table, self._at, self._options = table, at, options
        self._date = date_reader(date_order(dates, table.name, options.date_order))
        self._clock = WallClock(ZoneInfo(options.zone))
        self._duration = cache(lambda text: duration(text, mark))
        self._number = cache(lambda text: compared(text, mark))

    def rows(self) -> Iterator[Made]:
        """Give the rows; what is no work is skipped, and running ones unless they are asked for."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]].strip()

        if cell("type").casefold() not in _WORK_TYPES or cell("category").casefold() not in _WORK_CATEGORIES:
            return SkippedRow(number, SkipReason.NOT_WORK)
        running = bool(cell("from")) and not cell("to") and "to" in self._at
        if running and not self._options.running:
            return SkippedRow(number, SkipReason.RUNNING)
        day = self._date(cell("date"))
        spell = self._spell(day, cell("from"), cell("to"), cell("duration"), running=running)
        note = unguarded(record[self._at["description"]])
        person = cell("name") or cell("user")
        length = "" if running else str(spell.seconds)
        names = (person, cell("customer"), cell("project"), cell("activity"), note, cell("tags"))
        return work(
            number,
            day,
            spell,
            keys(day.isoformat(), cell("from"), length, *names),
            client=cell("customer"),
            project=cell("project"),
            person=person,
            billable=yes_no(cell("billable"), default=True),
            activity=cell("activity"),
            note=note,
            currency=cell("currency").upper(),
            rate=self._number(cell("rate")) or None,
            amount=self._number(cell("amount")),
            tags=split_tags(cell("tags")),
        )

    def _spell(self, day: date, begin: str, end: str, said: str, *, running: bool) -> Spell:
        if not begin:
            return lasting(self._duration(said)[0])
        start = clock_time(begin)
        if running:
            return self._clock.running(day, start, self._options.instant)
        seconds, tolerance = self._duration(said) if said else (None, 0)
        if not end:
            return self._clock.lasting(day, start, seconds or 0)
        stop = clock_time(end)
        days = (stop < start) + (seconds or 0) // DAY
        return self._clock.spell(day, start, day + timedelta(days=days), stop, seconds, tolerance)


def unguarded(text: str) -> str:
    """Take off the guard that keeps a spreadsheet from running a text."""
    return text[2:] if text.startswith(_GUARDED) else text
