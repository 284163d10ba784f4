"""Clockify's detailed report, in several languages, and its shared report, which has no clock times."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from functools import cache, partial
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import DecimalMark, ReadOptions, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys, yes_no
from engagement_desk.interchange.columns import Layout, columns_of, currency_in
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.decoding import Grid, bad_row
from engagement_desk.interchange.numbers import compared, decimal_mark, decimals_of, hours_to_seconds
from engagement_desk.interchange.rows import Made, each, lasting, split_tags, work
from engagement_desk.interchange.wall_clock import Spell, WallClock, clock_time

NAME = "clockify"
_MINUTE = 60
_HALF_AN_HOUR = 1800
_ONE_COLON = 1
_REGULAR = ("", "regular", "regulär", "normal", "régulier")

_COMMON = {
    "project": ("project", "projekt", "projet", "proyecto", "projeto"),
    "client": ("client", "kunde", "cliente"),
    "description": ("description", "beschreibung", "descripción", "descrição"),
    "user": ("user", "benutzer", "utilisateur", "usuario", "usuário"),
    "rate": ("billable rate",),
    "amount": ("billable amount",),
}
LAYOUT = Layout(
    aliases={
        **_COMMON,
        "task": ("task", "activity", "aufgabe", "tâche", "tarea", "tarefa"),
        "group": ("group", "gruppe", "groupe", "grupo"),
        "email": ("email", "e-mail"),
        "tags": ("tags", "étiquettes", "etiquetas"),
        "type": ("type", "typ", "tipo"),
        "billable": ("billable", "abrechenbar", "facturable", "faturável"),
        "invoiced": ("invoiced",),
        "invoice_id": ("invoice id",),
        "start_date": ("start date", "startdatum", "date de début", "fecha de inicio", "data de início"),
        "start_time": ("start time", "startzeit", "heure de début", "hora de inicio", "hora de início"),
        "end_date": ("end date", "enddatum", "date de fin", "fecha de finalización", "data de término"),
        "end_time": ("end time", "endzeit", "heure de fin", "hora de finalización", "hora de término"),
        "duration": ("duration (h)", "dauer (h)", "durée (h)", "duración (h)", "duração (h)"),
        "decimal": (
            "duration (decimal)", "dauer (dezimal)", "durée (décimale)", "duración (decimal)", "duração (decimal)",
        ),
        "created": ("date of creation",),
        "approval": ("approval",),
        "approved_by": ("approved by",),
    },
    required=frozenset({"start_date", "start_time"}),
    either=frozenset({"duration", "decimal"}),
    unkept=frozenset({"group", "email", "invoice_id", "created", "approval", "approved_by"}),
)  # fmt: skip
SHARED = Layout(
    aliases={
        **_COMMON,
        "start_date": ("date", "datum", "fecha", "data"),
        "duration": ("time (h)", "zeit (h)", "heure (h)", "tiempo (h)"),
        "decimal": ("time (decimal)", "zeit (dezimal)", "heure (décimale)", "tiempo (decimal)"),
    },
    required=frozenset({"start_date", "project"}),
    either=frozenset({"duration", "decimal"}),
)


def prepare(table: Grid, options: ReadOptions) -> ClockifyReader:
    """Settle the order of dates and the decimal mark of the detailed report; raises `Refused`."""
    return ClockifyReader(table, LAYOUT, options)


def prepare_shared(table: Grid, options: ReadOptions) -> ClockifyReader:
    """Settle the same for the shared report; raises `Refused`."""
    return ClockifyReader(table, SHARED, options)


class ClockifyReader:
    """Reads the rows of one report whose conventions are settled."""

    def __init__(self, table: Grid, layout: Layout, options: ReadOptions) -> None:
        at = columns_of(layout, table)
        dates = (record[at["start_date"]] for _, record in table.records())
        mark = options.decimal or _mark(table, [at[name] for name in ("decimal", "duration", "rate", "amount")])
        self._table, self._at, self._options = table, at, options
        self._date = date_reader(date_order(dates, table.name, options.date_order))
        self._clock = WallClock(ZoneInfo(options.zone))
        self._duration = cache(lambda text: duration(text, mark))
        self._number = cache(lambda text: compared(text, mark))
        self._currency = currency_in(table.header)

    def rows(self) -> Iterator[Made]:
        """Give the rows; breaks and time off are skipped, and running ones unless they are asked for."""
        return each(self._table.records(), partial(self._row, Keys()), bad_row)

    def _row(self, keys: Keys, number: int, record: list[str]) -> Made:
        def cell(name: str) -> str:
            return record[self._at[name]]

        if cell("type").strip().casefold() not in _REGULAR:
            return SkippedRow(number, SkipReason.NOT_WORK)
        day = self._date(cell("start_date"))
        start = clock_time(cell("start_time")) if cell("start_time").strip() else None
        said = cell("duration").strip() or cell("decimal").strip()
        running = start is not None and not cell("end_time").strip() and not said
        if running and not self._options.running:
            return SkippedRow(number, SkipReason.RUNNING)
        spell = self._spell(day, start, record, said)
        note = cell("description").replace("''", '"')
        words = (cell("user"), cell("client"), cell("project"), cell("task"), note, cell("tags"))
        began = f"{day.isoformat()}T{start.isoformat() if start else ''}"
        return work(
            number,
            day,
            spell,
            keys(began, "" if running else str(spell.seconds), *words),
            client=cell("client"),
            project=cell("project"),
            person=cell("user"),
            billable=yes_no(cell("billable"), default=True),
            invoiced=yes_no(cell("invoiced"), default=False),
            activity=cell("task"),
            note=note,
            currency=self._currency,
            rate=self._number(cell("rate")),
            amount=self._number(cell("amount")),
            tags=split_tags(cell("tags")),
        )

    def _spell(self, day: date, start: time | None, record: list[str], said: str) -> Spell:
        end_date, end_time = (record[self._at[name]].strip() for name in ("end_date", "end_time"))
        if start is None:
            return lasting(self._duration(said)[0])
        if not end_time and not said:
            return self._clock.running(day, start, self._options.instant)
        seconds, tolerance = self._duration(said) if said else (None, 0)
        if not end_time:
            return self._clock.lasting(day, start, seconds or 0)
        end_day = self._date(end_date) if end_date else day
        return self._clock.spell(day, start, end_day, clock_time(end_time), seconds, tolerance)


def duration(text: str, mark: DecimalMark) -> tuple[int, int]:
    """Read `00:34:57`, `0:13` or `0.22`: the seconds, and by how many its writing may have rounded them.

    Raises `Unreadable`.
    """
    seconds = hours_to_seconds(text, mark)
    if ":" in text:
        return seconds, _MINUTE - 1 if text.count(":") == _ONE_COLON else 0
    return seconds, _HALF_AN_HOUR // 10 ** decimals_of(text, mark)


def _mark(table: Grid, columns: list[int]) -> DecimalMark:
    cells = (record[index] for _, record in table.records() for index in columns)
    hours = (record[columns[0]] for _, record in table.records())
    return decimal_mark((cell for cell in cells if ":" not in cell), hours) or DecimalMark.POINT
