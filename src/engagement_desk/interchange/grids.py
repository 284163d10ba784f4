"""The table that a given thing may be: a delimited text under each delimiter, or a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engagement_desk.application.ports import Warned
from engagement_desk.interchange import xlsx
from engagement_desk.interchange.decoding import DELIMITERS, Grid, Table, header_of, open_table
from engagement_desk.interchange.given import Given, Kind


class Grids:
    """It is opened once."""

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

    def widest(self) -> Grid | None:
        """Give the table of most columns, None where there are not two."""
        if self._sheet is not None:
            return self._sheet if _filled(self._sheet.header) > 1 else None
        raw = self._given.text
        if self._given.kind is not Kind.TEXT or raw is None:
            return None
        found = {delimiter: header_of(raw, delimiter) for delimiter in DELIMITERS}
        delimiter = max(found, key=lambda one: _filled(found[one]))
        return Table(raw, delimiter, found[delimiter]) if _filled(found[delimiter]) > 1 else None


def _filled(header: tuple[str, ...]) -> int:
    return sum(bool(name) for name in header)
