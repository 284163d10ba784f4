"""The Excel export: a sheet an engagement with typed cells and totals, and one that sums them all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from engagement_desk.application.ports import Exported, Warned
from engagement_desk.application.queries.entries import EntryLine, EntryTotals, added
from engagement_desk.application.queries.export import ExportSheet
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import decimals

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

NAME = "xlsx"
ALL = "All engagements"
"""The name of the first sheet; no KEY has a blank."""

_MOST_ROWS = 1_048_576
_RESERVED = "HISTORY"
_FIRST_YEAR = 1900
_HOUR, _MINUTES = 3600, 60
_CUT = -2


class Kind(Enum):
    """What a cell holds."""

    TEXT = auto()
    DAY = auto()
    MOMENT = auto()
    HOURS = auto()
    MONEY = auto()
    COUNT = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an engagement's sheet: its head, its width in characters, what it holds, and its cell."""

    head: str
    width: int
    kind: Kind
    cell: Callable[[EntryLine], object]


def _local(instant: datetime | None, zone: str | None) -> datetime | None:
    """Give the clock time in its zone; Excel knows no zones."""
    return None if instant is None or zone is None else instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _money(cents: int, line: EntryLine) -> float:
    return float(cents / 10 ** decimals(line.currency))


COLUMNS = (
    Column("Work date", 11, Kind.DAY, lambda line: line.entry.work_date),
    Column("Posted", 11, Kind.DAY, lambda line: line.entry.posting_date),
    Column("Start", 17, Kind.MOMENT, lambda line: _local(line.entry.start, line.entry.zone)),
    Column("End", 17, Kind.MOMENT, lambda line: _local(line.entry.end, line.entry.zone)),
    Column("Zone", 16, Kind.TEXT, lambda line: line.entry.zone),
    Column("Person", 16, Kind.TEXT, lambda line: line.entry.person),
    Column("Role", 16, Kind.TEXT, lambda line: line.entry.role),
    Column("Activity", 20, Kind.TEXT, lambda line: line.entry.activity),
    Column("Note", 48, Kind.TEXT, lambda line: line.entry.note),
    Column("Class", 14, Kind.TEXT, lambda line: line.entry_class.value.replace("_", " ")),
    Column("Billable", 9, Kind.TEXT, lambda line: "yes" if line.entry.billable else "no"),
    Column("Worked h", 11, Kind.HOURS, lambda line: line.entry.worked_seconds / _HOUR),
    Column("Billed h", 11, Kind.HOURS, lambda line: line.entry.billed_minutes / _MINUTES),
    Column("Rate", 11, Kind.MONEY, lambda line: _money(line.entry.rate_cents, line)),
    Column("Value", 13, Kind.MONEY, lambda line: _money(line.entry.value_cents, line)),
    Column("Currency", 9, Kind.TEXT, lambda line: line.currency),
    Column("Clause", 10, Kind.TEXT, lambda line: line.entry.clause_ref),
    Column("Change order", 13, Kind.TEXT, lambda line: line.change_order),
    Column("Deliverable", 38, Kind.TEXT, lambda line: line.entry.deliverable_id),
    Column("Invoice", 16, Kind.TEXT, lambda line: line.invoice),
    Column("Locked", 16, Kind.TEXT, lambda line: line.lock_reason),
    Column("Reason", 24, Kind.TEXT, lambda line: line.entry.reason),
    Column("Source", 12, Kind.TEXT, lambda line: line.entry.source),
    Column("Restates", 38, Kind.TEXT, lambda line: line.entry.corrects_id),
    Column("Id", 38, Kind.TEXT, lambda line: line.entry.id),
)
SUMMARY = (
    ("Engagement", 14, Kind.TEXT),
    ("Client", 32, Kind.TEXT),
    ("Currency", 9, Kind.TEXT),
    ("Entries", 10, Kind.COUNT),
    ("Worked h", 12, Kind.HOURS),
    ("Billed h", 12, Kind.HOURS),
    ("Value", 16, Kind.MONEY),
)
_AT = {column.head: index for index, column in enumerate(COLUMNS)}


@dataclass(frozen=True, slots=True)
class _Part:
    """The entries of one engagement with their sums, in the units of their columns."""

    key: str
    currency: str
    lines: Collection[EntryLine]
    sums: dict[str, float]
    made: datetime

    @property
    def sheet(self) -> str:
        """The name of its sheet; Excel keeps one name for itself."""
        return f"{self.key} hours" if self.key == _RESERVED else self.key

    def reference(self, head: str) -> str:
        """Give what the first sheet shows of it: the total of a column, or how many rows there are."""
        if head not in _AT:
            return f"ROWS('{self.sheet}'!A2:A{len(self.lines) + 1})"
        return f"'{self.sheet}'!{_letters(_AT[head])}{len(self.lines) + 2}"


def render(sheet: ExportSheet) -> Exported:
    """Write the entries as a workbook; every total is a formula, and holds what it comes to. No text is a formula.

    Raises `Refused("sheet_full")` for an engagement with more entries than a sheet has rows.
    """
    from xlsxwriter import Workbook

    parts = _parts(sheet)
    made = max((part.made for part in parts), default=datetime(_FIRST_YEAR + 80, 1, 1))  # noqa: DTZ001
    out = BytesIO()
    book = Workbook(out, {"constant_memory": True})
    book.set_properties({"title": "Hours", "created": made})
    sheets = _Sheets(book)
    sheets.summarise(parts, {key: its.client for key, its in sheet.engagements.items()})
    for part in parts:
        sheets.add(part)
    book.close()
    warnings = (Warned("texts_cut", {"count": sheets.cut}),) if sheets.cut else ()
    return Exported((out.getvalue(),), warnings)


def _parts(sheet: ExportSheet) -> list[_Part]:
    """Give the engagements that have entries, by KEY."""
    found = ((key, sheet.of(key)) for key in sorted(sheet.engagements))
    return [_part(key, sheet.engagements[key].currency, lines) for key, lines in found if lines]


def _part(key: str, currency: str, lines: Collection[EntryLine]) -> _Part:
    if len(lines) + 2 > _MOST_ROWS:
        raise Refused("sheet_full", key=key, rows=_MOST_ROWS)
    totals, made = EntryTotals(0, 0, 0), None
    for line in lines:
        totals = added(totals, line)
        made = line.entry.created_at if made is None else max(made, line.entry.created_at)
    sums = {
        "Entries": float(len(lines)),
        "Worked h": totals.worked_seconds / _HOUR,
        "Billed h": totals.billed_minutes / _MINUTES,
        "Value": float(totals.value_cents / 10 ** decimals(currency)),
    }
    assert made is not None
    return _Part(key, currency, lines, sums, made)


class _Sheets:
    """Writes sheets, row by row and one after the other: a workbook of any length takes little memory."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._formats: dict[tuple[Kind, int, bool], Format] = {}
        self.cut = 0
        """How many texts were longer than a cell."""

    def summarise(self, parts: Sequence[_Part], clients: dict[str, str]) -> None:
        """Write the first sheet: a line an engagement, then what all come to, the money by currency."""
        page = self._page(ALL, [(head, width) for head, width, _ in SUMMARY])
        for row, part in enumerate(parts, 1):
            places = decimals(part.currency)
            for column, text in enumerate((part.key, clients[part.key], part.currency)):
                self._write(page, row, column, Kind.TEXT, text)
            for column, (head, _, kind) in enumerate(SUMMARY[3:], 3):
                formula = f"={part.reference(head)}"
                page.write_formula(row, column, formula, self._format(kind, places), part.sums[head])
        if parts:
            self._sum_up(page, parts)

    def _sum_up(self, page: Worksheet, parts: Sequence[_Part]) -> None:
        foot = len(parts) + 1
        page.write_string(foot, 0, "Total", self._format(Kind.TEXT, is_total=True))
        for column, (head, _, kind) in enumerate(SUMMARY[3:6], 3):
            letters = _letters(column)
            total = sum(part.sums[head] for part in parts)
            total_format = self._format(kind, is_total=True)
            page.write_formula(foot, column, f"=SUM({letters}2:{letters}{foot})", total_format, total)
        for row, currency in enumerate(sorted({part.currency for part in parts}), foot):
            value = sum(part.sums["Value"] for part in parts if part.currency == currency)
            page.write_string(row, 2, currency, self._format(Kind.TEXT, is_total=True))
            formula = f'=SUMIF(C2:C{foot},"{currency}",G2:G{foot})'
            total_format = self._format(Kind.MONEY, decimals(currency), is_total=True)
            page.write_formula(row, 6, formula, total_format, round(value, decimals(currency)))

    def add(self, part: _Part) -> None:
        """Write the sheet of an engagement, with its totals at the foot."""
        page = self._page(part.sheet, [(column.head, column.width) for column in COLUMNS])
        places = decimals(part.currency)
        for row, line in enumerate(part.lines, 1):
            for index, column in enumerate(COLUMNS):
                self._write(page, row, index, column.kind, column.cell(line), places)
        foot = len(part.lines) + 1
        page.autofilter(0, 0, foot - 1, len(COLUMNS) - 1)
        page.write_string(foot, 0, "Total", self._format(Kind.TEXT, is_total=True))
        for index, column in enumerate(COLUMNS):
            if column.head in part.sums:
                letters, total_format = _letters(index), self._format(column.kind, places, is_total=True)
                formula = f"=SUM({letters}2:{letters}{foot})"
                page.write_formula(foot, index, formula, total_format, part.sums[column.head])

    def _page(self, name: str, heads: Sequence[tuple[str, int]]) -> Worksheet:
        page = self._book.add_worksheet(name)
        page.freeze_panes(1, 0)
        page.repeat_rows(0)
        page.set_landscape()
        for index, (_, width) in enumerate(heads):
            page.set_column(index, index, width)
        for index, (head, _) in enumerate(heads):
            page.write_string(0, index, head, self._format(Kind.TEXT, is_total=True))
        return page

    def _write(self, page: Worksheet, row: int, column: int, kind: Kind, value: Any, places: int = 2) -> None:  # noqa: ANN401
        if value is None or value == "":
            return
        shape = self._format(kind, places)
        if isinstance(value, date):
            if value.year < _FIRST_YEAR:
                page.write_string(row, column, value.isoformat())
            else:
                page.write_datetime(row, column, value, shape)
        elif isinstance(value, str):
            self.cut += page.write_string(row, column, value) == _CUT
        else:
            page.write_number(row, column, value, shape)

    def _format(self, kind: Kind, places: int = 2, *, is_total: bool = False) -> Format:
        if (kind, places, is_total) not in self._formats:
            shown = {
                Kind.TEXT: "@",
                Kind.DAY: "yyyy-mm-dd",
                Kind.MOMENT: "yyyy-mm-dd hh:mm",
                Kind.HOURS: "#,##0.00",
                Kind.MONEY: f"#,##0.{'0' * places}" if places else "#,##0",
                Kind.COUNT: "#,##0",
            }[kind]
            made = self._book.add_format({"num_format": shown, "bold": is_total, "border": 0})
            self._formats[kind, places, is_total] = made
        return self._formats[kind, places, is_total]


def _letters(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name

    return str(xl_col_to_name(column))
