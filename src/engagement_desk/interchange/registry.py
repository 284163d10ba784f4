"""The formats that can be read, and recognising by its content which of them a file is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engagement_desk.application.imports import ImportFile, ImportMap, ReadOptions, TableColumns
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import (
    clockify,
    hamster,
    hamster_database,
    harvest,
    icalendar_file,
    kimai,
    klog,
    own_table,
    plain_table,
    solidtime,
    solidtime_backup,
    timeclock,
    timedot,
    timetagger,
    timewarrior,
    toggl,
    watson,
    xlsx,
)
from engagement_desk.interchange.columns import Layout
from engagement_desk.interchange.decoding import DELIMITERS, Grid, encoding_warnings, header_of, open_table
from engagement_desk.interchange.given import Given, Kind, look
from engagement_desk.interchange.map_file import read_map
from engagement_desk.interchange.rows import Made, Opened
from engagement_desk.interchange.strangers import refuse_stranger
from engagement_desk.interchange.workspace_json import WorkspaceJson, open_workspace
from engagement_desk.interchange.writers import ExporterRegistry

__all__ = ["FORMATS", "ExporterRegistry", "FileReaders"]


class RowSource(Protocol):
    """A reader whose conventions are settled."""

    def rows(self) -> Iterator[Made]:
        """Give the rows from the start."""
        ...


@dataclass(frozen=True, slots=True)
class TableFormat:
    """A format of named columns, in a delimited file or a sheet, and what makes a reader of a recognised one."""

    name: str
    layout: Layout
    prepare: Callable[[Grid, ReadOptions], RowSource]


@dataclass(frozen=True, slots=True)
class Format:
    """Any other format: what makes it recognisable, in words, and what opens a file of it (None: it is another)."""

    name: str
    needs: str
    open: Callable[[Given, ReadOptions], Opened | None]


_TABLES = (
    TableFormat(own_table.NAME, own_table.LAYOUT, own_table.prepare),
    TableFormat(harvest.NAME, harvest.LAYOUT, harvest.prepare),
    TableFormat(toggl.NAME, toggl.LAYOUT, toggl.prepare),
    TableFormat(clockify.NAME, clockify.LAYOUT, clockify.prepare),
    TableFormat(clockify.NAME, clockify.SHARED, clockify.prepare_shared),
    TableFormat(kimai.NAME, kimai.LAYOUT, kimai.prepare),
    TableFormat(timetagger.NAME, timetagger.REPORT, timetagger.prepare_report),
    TableFormat(timetagger.NAME, timetagger.RECORDS, timetagger.prepare_records),
    TableFormat(watson.NAME, watson.LAYOUT, watson.prepare),
    TableFormat(solidtime.NAME, solidtime.LAYOUT, solidtime.prepare),
)
_OTHERS = (
    Format(timewarrior.NAME, "its data folder or file", timewarrior.open_data),
    Format(timewarrior.NAME, "what timew export writes", timewarrior.open_export),
    Format(watson.NAME, "its frames or its log", watson.open_json),
    Format(hamster.NAME, "its database", hamster_database.open_database),
    Format(hamster.NAME, "its XML", hamster.open_xml),
    Format(hamster.NAME, "its TSV", hamster.open_table_of),
    Format(solidtime.NAME, "its backup", solidtime_backup.open_backup),
    Format(icalendar_file.NAME, "an iCalendar file", icalendar_file.open_calendar),
    Format(timeclock.NAME, "lines that begin with i or o", timeclock.open_timeclock),
    Format(klog.NAME, "records that begin with a date, with indented entries", klog.open_klog),
    Format(timedot.NAME, "a date, then accounts with dots or amounts of time", timedot.open_timedot),
)


def _needs() -> dict[str, str]:
    """Name the formats, each with what makes it recognisable."""
    found: dict[str, list[str]] = {}
    for table in _TABLES:
        found.setdefault(table.name, []).append(f"the columns {', '.join(table.layout.needed())}")
    for other in _OTHERS:
        found.setdefault(other.name, []).append(other.needs)
    found[plain_table.NAME] = ["a map that names its columns"]
    return {name: ", or ".join(ways) for name, ways in found.items()}


FORMATS: dict[str, str] = _needs()


class FileReaders:
    """The readers, as the application wants them."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be read."""
        return tuple(FORMATS)

    def open(self, path: Path, options: ReadOptions) -> ImportFile:
        """Recognise a file by its content; raises `Refused`."""
        wanted = options.format
        if wanted is not None and wanted not in FORMATS:
            raise Refused("unknown_import_format", name=wanted, known=", ".join(FORMATS))
        given = look(path)
        if wanted is None:
            refuse_stranger(given)
        found = _recognised(given, options, wanted)
        if found is not None:
            return found
        if wanted is not None:
            raise Refused("not_that_format", file=path.name, name=wanted, needed=FORMATS[wanted])
        if given.kind is Kind.FOLDER:
            raise Refused("file_is_a_folder", path=path)
        raise Refused("unknown_format", file=path.name, known=", ".join(FORMATS))

    def read_map(self, path: Path) -> ImportMap:
        """Read the map of an import; raises `Refused("bad_map")`."""
        return read_map(path)

    def workspace(self, path: Path) -> WorkspaceJson:
        """Open the JSON of a whole workspace; raises `Refused("workspace_json_foreign")`."""
        return open_workspace(path)


def _recognised(given: Given, options: ReadOptions, wanted: str | None) -> ImportFile | None:
    """Try plain tables whose columns are known first, then the formats of columns, then the others."""
    grids = _Grids(given)
    if wanted in (None, plain_table.NAME):
        for grid, warnings in grids.of(lambda header: plain_table.columns_for(options.tables, header) is not None):
            columns = plain_table.columns_for(options.tables, grid.header)
            assert columns is not None
            reader = plain_table.PlainReader(grid, columns, options)
            told = (*warnings, *_unnamed(grid, columns))
            return _file(given, plain_table.NAME, Opened(reader.rows, told), columns)
        _refuse_columns(grids, options.tables)
    for table in _TABLES:
        if wanted in (None, table.name):
            for grid, warnings in grids.of(table.layout.recognises):
                source = table.prepare(grid, options)
                told = (*warnings, *table.layout.warnings(grid.header))
                return _file(given, table.name, Opened(source.rows, told))
    for other in _OTHERS:
        if wanted in (None, other.name):
            opened = other.open(given, options)
            if opened is not None:
                return _file(given, other.name, opened)
    return None


class _Grids:
    """The table that a given thing may be, opened once: a delimited text under each delimiter, or a sheet."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self._sheet = xlsx.open_sheet(given)

    def headers(self) -> Iterator[tuple[str, ...]]:
        """Give the header that it has as a table, under each delimiter."""
        if self._sheet is not None:
            yield self._sheet.header
        if self._given.text is not None:
            for delimiter in DELIMITERS:
                yield header_of(self._given.text, delimiter)

    def of(self, recognise: Callable[[tuple[str, ...]], bool]) -> Iterator[tuple[Grid, tuple[Warned, ...]]]:
        """Give the table whose header is recognised, if there is one, with what is to be said of it."""
        if self._given.kind is Kind.TEXT and self._given.text is not None:
            table = open_table(self._given.text, recognise)
            if table is not None:
                yield table, ()
        elif self._sheet is not None and recognise(self._sheet.header):
            yield self._sheet, self._sheet.warnings()


def _refuse_columns(grids: _Grids, tables: Iterable[TableColumns]) -> None:
    """Raise `Refused("columns_missing")` where columns are named for this very file and it lacks some."""
    for columns in tables:
        lacking = [plain_table.missing(columns, header) for header in grids.headers() if not columns.header]
        if lacking:
            _, fewest = min((len(names), names) for names in lacking)
            raise Refused("columns_missing", names=", ".join(fewest))


def _unnamed(grid: Grid, columns: TableColumns) -> tuple[Warned, ...]:
    named = {name.casefold() for name in columns.named.values()}
    lost = [name for name in grid.header if name and name.casefold() not in named]
    return (Warned("columns_not_kept", {"names": ", ".join(lost)}),) if lost else ()


def _file(given: Given, name: str, opened: Opened, columns: TableColumns | None = None) -> ImportFile:
    encoded = encoding_warnings(given.text) if given.text is not None else ()
    return ImportFile(name, given.path.name, given.sha256, opened.rows, (*encoded, *opened.warnings), columns)
