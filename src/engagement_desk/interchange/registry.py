"""The formats that can be read, and recognising which of them a file is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engagement_desk.application.imports import ImportFile, ImportRow, MapLine, ReadOptions, SkippedRow
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import harvest, toggl
from engagement_desk.interchange.columns import Layout
from engagement_desk.interchange.decoding import RawFile, Table, encoding_warnings, examine, open_table
from engagement_desk.interchange.map_file import read_map
from engagement_desk.interchange.writers import ExporterRegistry

__all__ = ["FORMATS", "ExporterRegistry", "FileReaders"]


class RowSource(Protocol):
    """A reader whose conventions are settled."""

    def rows(self) -> Iterator[ImportRow | SkippedRow]:
        """Give the rows from the start."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """A delimited format: its name, its columns, and what makes a reader of a recognised table."""

    name: str
    layout: Layout
    prepare: Callable[[Table, ReadOptions], RowSource]


FORMATS: dict[str, Format] = {
    format_.name: format_
    for format_ in (
        Format(harvest.NAME, harvest.LAYOUT, harvest.prepare),
        Format(toggl.NAME, toggl.LAYOUT, toggl.prepare),
    )
}


class FileReaders:
    """The readers, as the application wants them."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be read."""
        return tuple(FORMATS)

    def open(self, path: Path, options: ReadOptions) -> ImportFile:
        """Recognise a file by the names of its columns; raises `Refused`."""
        raw = examine(path)
        format_, table = _recognised(raw, _wanted(options.format))
        source = format_.prepare(table, options)
        warnings = (*encoding_warnings(raw), *format_.layout.warnings(table.header))
        return ImportFile(format_.name, path.name, raw.sha256, source.rows, warnings)

    def read_map(self, path: Path) -> tuple[MapLine, ...]:
        """Read the map of an import; raises `Refused("bad_map")`."""
        return read_map(path)


def _wanted(name: str | None) -> tuple[Format, ...]:
    if name is None:
        return tuple(FORMATS.values())
    if name not in FORMATS:
        raise Refused("unknown_import_format", name=name, known=", ".join(FORMATS))
    return (FORMATS[name],)


def _recognised(raw: RawFile, formats: tuple[Format, ...]) -> tuple[Format, Table]:
    for format_ in formats:
        table = open_table(raw, format_.layout.recognises)
        if table is not None:
            return format_, table
    known = "; ".join(f"{f.name} needs {', '.join(sorted(f.layout.needed()))}" for f in formats)
    raise Refused("unknown_format", file=raw.path.name, needed=known)
