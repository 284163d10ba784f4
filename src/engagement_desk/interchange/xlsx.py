"""The first visible sheet of an Excel workbook as a table. Values are read as they were last shown; nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import archive
from engagement_desk.interchange.decoding import LARGEST, bad_row, squared
from engagement_desk.interchange.given import Given, Kind
from engagement_desk.interchange.unreadable import Unreadable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_WORKBOOK = "xl/workbook.xml"
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_PLACE = re.compile(rb"\sr\s*=\s*[\"']([A-Z]{0,3})(\d{1,7})[\"']")
_MOST_CELLS = 10_000_000
_OVERLAP = 64
_LETTERS = 26


@dataclass(frozen=True)
class Sheet:
    """A sheet whose header is known. It is read once; its values are kept by the library that reads it."""

    name: str
    header: tuple[str, ...]
    sheet: CalamineSheet
    others: tuple[str, ...]

    @property
    def width(self) -> int:
        """The number of columns; every record is padded to one more, which is always empty."""
        return len(self.header)

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Give each record that is not blank with its number, from 1 after the header."""
        rows = iter(self.sheet.iter_rows())
        next(row for row in rows if any(map(_filled, row)))
        for number, row in enumerate(rows, start=1):
            cells = [said(value) for value in row]
            if any(cells):
                try:
                    record = squared(cells, self.width, has_nul=False)
                except Unreadable as problem:
                    raise bad_row(number, str(problem)) from None
                yield number, record

    def warnings(self) -> tuple[Warned, ...]:
        """Name the sheets that are not read."""
        return (Warned("sheets_not_read", {"names": ", ".join(self.others)}),) if self.others else ()


def open_sheet(given: Given) -> Sheet | None:
    """Open a workbook; None for another archive or an empty one. Raises `Refused` for one that is broken or a trap."""
    if given.kind is not Kind.ARCHIVE or not _is_workbook(given.path):
        return None
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_path(given.path)
        shown = [one.name for one in book.sheets_metadata if one.visible is SheetVisibleEnum.Visible]
        for name in shown:
            sheet = book.get_sheet_by_name(name)
            first = next((row for row in sheet.iter_rows() if any(map(_filled, row))), None)
            if first is not None:
                names = [said(value).strip() for value in first]
                header = tuple(names[: max(index for index, name in enumerate(names, 1) if name)])
                return Sheet(given.path.name, header, sheet, tuple(other for other in shown if other != name))
    except (CalamineError, ValueError, OSError):
        raise Refused("archive_broken", file=given.path.name, why="it is damaged or protected") from None
    return None


def said(value: object) -> str:
    """Give a cell as text: dates and times as ISO, lengths as `h:mm:ss`, numbers without an exponent."""
    match value:
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.isoformat(" ", "seconds") if value.time() != time() else value.date().isoformat()
        case date() | time():
            return value.isoformat()
        case timedelta():
            minutes, seconds = divmod(value // timedelta(seconds=1), 60)
            return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        case float():
            return f"{Decimal(repr(value)).normalize():f}"
    return str(value)


def _filled(value: object) -> bool:
    return bool(said(value).strip())


def _is_workbook(path: Path) -> bool:
    """Tell whether an archive is a workbook, after unpacking all of it once to know how large it really is."""
    with archive.opened(path) as opened:
        if _WORKBOOK not in opened.namelist():
            return False
        left = [LARGEST]
        for info in opened.infolist():
            rows = columns = 0
            tail = b""
            for piece in archive.pieces(opened, info, left):
                if _SHEET.fullmatch(info.filename):
                    for letters, digits in _PLACE.findall(tail + piece):
                        rows, columns = max(rows, int(digits)), max(columns, _column(letters))
                    tail = piece[-_OVERLAP:]
            if rows * max(columns, 1) > _MOST_CELLS:
                raise Refused("sheet_too_large", file=path.name, cells=_MOST_CELLS)
    return True


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number
