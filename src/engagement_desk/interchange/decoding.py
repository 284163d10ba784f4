"""From bytes to rows of cells: encoding, delimiter and quoting of a delimited text file (FORMATS rule 7)."""

from __future__ import annotations

import codecs
import csv
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.unreadable import Unreadable

LARGEST = 256 * 1024 * 1024
_CHUNK = 1024 * 1024
_MOST_COLUMNS = 5000
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
DELIMITERS = (",", ";", "\t")
_PROBLEMS = {
    "field larger": "a cell is longer than {limit:,} characters",
    "end of data": "a quotation mark is opened and never closed",
    "expected after": "text follows a closing quotation mark",
}


@dataclass(frozen=True, slots=True)
class RawFile:
    """A readable file: its place, encoding and checksum.

    `doubtful`: its encoding was assumed. `has_nul`: it may hold NUL characters.
    """

    path: Path
    encoding: str
    sha256: str
    doubtful: bool
    has_nul: bool


class Grid(Protocol):
    """A table whose header is known, from a delimited file or from a sheet."""

    @property
    def name(self) -> str:
        """The name of the file."""
        ...

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns, as written."""
        ...

    @property
    def width(self) -> int:
        """The number of columns; every record is padded to one more, which is always empty."""
        ...

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Give each record with its number, from 1 after the header; raises `Refused("bad_row")`."""
        ...


@dataclass(frozen=True, slots=True)
class Table:
    """A delimited file whose header is known: `header` as written, without a byte order mark and outer blanks."""

    raw: RawFile
    delimiter: str
    header: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.raw.path.name

    @property
    def width(self) -> int:
        """The number of columns; every record is padded to one more, which is always empty."""
        return len(self.header)

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Give each record with its number, from 1 after the header; blank lines are counted and left out.

        Raises `Refused("bad_row")` for broken quoting, an over-long cell, surplus cells or a NUL.
        """
        width, has_nul = self.width, self.raw.has_nul
        row = 0
        with self.raw.path.open(encoding=self.raw.encoding, newline="") as stream:
            reader = csv.reader(stream, delimiter=self.delimiter, strict=True)
            try:
                _next_filled(reader)
                for row, record in enumerate(reader, start=1):
                    if any(record):
                        yield row, squared(record, width, has_nul=has_nul)
            except csv.Error as problem:
                raise bad_row(row + 1, _plain(problem)) from None
            except Unreadable as problem:
                raise bad_row(row, str(problem)) from None


def bad_row(row: int, reason: str) -> Refused:
    """Give the refusal of a whole file for one row (FORMATS rule 6)."""
    return Refused("bad_row", row=row, line=row + 1, reason=reason)


def bad_line(line: int, reason: str) -> Refused:
    """Give the refusal of a whole file of lines for one of them."""
    return Refused("bad_line", line=line, reason=reason)


def bad_record(record: int, reason: str) -> Refused:
    """Give the refusal of a whole file of records for one of them."""
    return Refused("bad_record", record=record, reason=reason)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn what the system says against reading a file into `Refused`."""
    if "\0" in str(path):  # no file can be named so
        raise Refused("no_such_file", path=path)
    try:
        yield
    except FileNotFoundError:
        raise Refused("no_such_file", path=path) from None
    except OSError as problem:
        raise Refused("file_unreadable", path=path, why=os.strerror(problem.errno or 0)) from None


def examine(path: Path) -> RawFile:
    """Read a file through once: its checksum and encoding. Raises `Refused` when it is no readable text."""
    with readable(path):
        if path.is_dir():
            raise Refused("file_is_a_folder", path=path)
        _limit(path)
        if path.stat().st_size == 0:
            raise Refused("file_is_empty", path=path)
        return _examined(path)


def checksum(path: Path) -> str:
    """Give the SHA-256 of a file's bytes; raises `Refused("file_too_large")`."""
    _limit(path)
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _limit(path: Path) -> None:
    if path.stat().st_size > LARGEST:
        raise Refused("file_too_large", path=path, megabytes=LARGEST // (1024 * 1024))


def open_table(
    raw: RawFile, recognise: Callable[[tuple[str, ...]], bool], delimiters: Iterable[str] = DELIMITERS
) -> Table | None:
    """Give the table under the first delimiter whose header is recognised, or None (FORMATS rule 7)."""
    for delimiter in delimiters:
        header = header_of(raw, delimiter)
        if header and recognise(header):
            return Table(raw, delimiter, header)
    return None


def encoding_warnings(raw: RawFile) -> tuple[Warned, ...]:
    """Say aloud that the encoding was assumed."""
    return (Warned("encoding_assumed", {"encoding": "Windows-1252"}),) if raw.doubtful else ()


def _examined(path: Path) -> RawFile:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        first = stream.read(_CHUNK)
        encoding = "utf-16" if first[:2] in _UTF16_MARKS else "utf-8-sig"
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        valid, has_nul, chunk = True, encoding == "utf-16", first
        while chunk:
            digest.update(chunk)
            has_nul = has_nul or b"\0" in chunk
            valid = valid and _decodes(decoder, chunk, final=False)
            chunk = stream.read(_CHUNK)
    valid = valid and _decodes(decoder, b"", final=True)
    if valid:
        return RawFile(path, encoding, digest.hexdigest(), doubtful=False, has_nul=has_nul)
    if encoding == "utf-16" or not _is_cp1252(path):
        raise Refused("not_text", path=path)
    return RawFile(path, "cp1252", digest.hexdigest(), doubtful=True, has_nul=has_nul)


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _is_cp1252(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("cp1252")("strict")
    with path.open("rb") as stream:
        return all(_decodes(decoder, chunk, final=False) for chunk in iter(lambda: stream.read(_CHUNK), b""))


def header_of(raw: RawFile, delimiter: str) -> tuple[str, ...]:
    """Give the names of the columns under a delimiter, none where the quoting is broken."""
    with raw.path.open(encoding=raw.encoding, newline="") as stream:
        try:
            record = _next_filled(csv.reader(stream, delimiter=delimiter, strict=True))
        except csv.Error:
            return ()
    if len(record) > _MOST_COLUMNS:
        return ()
    return tuple(cell.strip().removeprefix("\ufeff").strip() for cell in record)


def _next_filled(reader: Iterator[list[str]]) -> Sequence[str]:
    return next((record for record in reader if any(record)), ())


def squared(record: list[str], width: int, *, has_nul: bool) -> list[str]:
    """Fill a record up to one cell more than the header has; raises `Unreadable` for surplus cells and for NULs."""
    surplus = len(record) - width
    if surplus > 0 and any(record[width:]):
        raise Unreadable(f"it has {surplus} more cells than the header has columns")
    if surplus > 0:
        del record[width:]
    if has_nul and "\0" in "".join(record):
        raise Unreadable("it holds a NUL character, which no text has")
    record.extend([""] * (width + 1 - len(record)))
    return record


def _plain(problem: csv.Error) -> str:
    said = str(problem)
    found = (words for sign, words in _PROBLEMS.items() if sign in said)
    return next(found, said).format(limit=csv.field_size_limit())
