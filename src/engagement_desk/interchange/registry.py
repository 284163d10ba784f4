"""The formats that can be read, and recognising by its content which of them a file is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from engagement_desk.application.import_recognition import Recognition
from engagement_desk.application.imports import ImportFile, ImportMap, ReadOptions, TableColumns
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import plain_table
from engagement_desk.interchange.decoding import Grid, encoding_warnings, readable
from engagement_desk.interchange.given import Given, Kind, look, refuse_changed
from engagement_desk.interchange.grids import Grids
from engagement_desk.interchange.known_formats import OTHERS, TABLES
from engagement_desk.interchange.map_file import read_map
from engagement_desk.interchange.recognition import recognise
from engagement_desk.interchange.rows import Made, Opened
from engagement_desk.interchange.strangers import refuse_stranger
from engagement_desk.interchange.workspace_json import WorkspaceJson, open_workspace
from engagement_desk.interchange.writers import ExporterRegistry

__all__ = ["FORMATS", "ExporterRegistry", "FileReaders"]


def _needs() -> dict[str, str]:
    """Name the formats, each with what makes it recognisable."""
    found: dict[str, list[str]] = {}
    for table in TABLES:
        found.setdefault(table.name, []).append(f"the columns {', '.join(table.layout.needed())}")
    for other in OTHERS:
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
        raise _nothing_known(given)

    def read_map(self, path: Path) -> ImportMap:
        """Read the map of an import; raises `Refused("bad_map")`."""
        return read_map(path)

    def recognise(self, path: Path) -> Recognition:
        """Tell what a file may be; raises `Refused` when it can be none of the formats."""
        given = look(path)
        found = recognise(given)
        if found is None:
            raise _nothing_known(given)
        return found

    def workspace(self, path: Path) -> WorkspaceJson:
        """Open the JSON of a whole workspace; raises `Refused("workspace_json_foreign")`."""
        return open_workspace(path)


def _nothing_known(given: Given) -> Refused:
    if given.kind is Kind.FOLDER:
        return Refused("file_is_a_folder", path=given.path)
    return Refused("unknown_format", file=given.path.name, known=", ".join(FORMATS))


def _recognised(given: Given, options: ReadOptions, wanted: str | None) -> ImportFile | None:
    """Try plain tables whose columns are known first, then the formats of columns, then the others."""
    grids = Grids(given)
    if wanted in (None, plain_table.NAME):
        for grid, warnings in grids.of(lambda header: plain_table.columns_for(options.tables, header) is not None):
            columns = plain_table.columns_for(options.tables, grid.header)
            assert columns is not None
            reader = plain_table.PlainReader(grid, columns, options)
            told = (*warnings, *_unnamed(grid, columns))
            return _file(given, plain_table.NAME, Opened(reader.rows, told), columns)
        _refuse_columns(grids, options.tables)
    for table in TABLES:
        if wanted in (None, table.name):
            for grid, warnings in grids.of(table.layout.recognises):
                source = table.prepare(grid, options)
                told = (*warnings, *table.layout.warnings(grid.header))
                return _file(given, table.name, Opened(source.rows, told))
    for other in OTHERS:
        if wanted in (None, other.name):
            opened = other.open(given, options)
            if opened is not None:
                return _file(given, other.name, opened)
    return None


def _refuse_columns(grids: Grids, tables: Iterable[TableColumns]) -> None:
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

    def rows() -> Iterator[Made]:
        with readable(given.path):  # it may be gone or another one by the time that it is read, or become so meanwhile
            refuse_changed(given)
            yield from opened.rows()
            refuse_changed(given)

    return ImportFile(name, given.path.name, given.sha256, rows, (*encoded, *opened.warnings), columns)
