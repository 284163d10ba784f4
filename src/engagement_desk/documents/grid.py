"""A table with hairlines: columns as wide as their content, the head repeated, no row left alone over a page's end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus.flowables import Flowable

from engagement_desk.documents.columns import Align, Column, Row, figure, gutter, names, shared_widths, words
from engagement_desk.documents.flowables import Block, Text
from engagement_desk.documents.lines import is_right_to_left, line_code
from engagement_desk.documents.tagging import ARTIFACT, artifact, structure_of
from engagement_desk.documents.theme import CELL, CELL_HEAD, HAIRLINE, RULE, UNIT, Palette, Style
from engagement_desk.documents.typeset import wrap

__all__ = ["Align", "Column", "Grid", "Row", "figure", "names", "words"]

_PAD = 4.5
_NOTE_GAP = 1.5 * UNIT
_TOGETHER = 2  # rows, or lines of a broken row, that stay together
_BREAKABLE = 6  # a row of more lines may be broken over pages
_WHOLE = 4  # a table of so many rows at most is not broken where a page has room for it


@dataclass(frozen=True, slots=True)
class _Laid:
    lines: tuple[list[str], ...]
    count: int
    height: float
    total: bool
    origin: object = field(default_factory=object)  # the row that it was cut from


@dataclass(frozen=True)
class _Layout:
    widths: tuple[float, ...]
    head: _Laid
    rows: tuple[_Laid, ...]


class Grid(Block):
    """A table; its `note` stands below it, on the page of its last rows."""

    role = ""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        palette: Palette,
        *,
        before: float = 0.0,
        after: float = UNIT,
        note: Text | None = None,
    ) -> None:
        super().__init__(before, after)
        self._columns, self._rows, self._palette, self._note = tuple(columns), tuple(rows), palette, note
        self._layout: _Layout | None = None
        self._start, self._stop = 0, len(self._rows)
        self._laid: tuple[_Laid, ...] = ()
        self._width = 0.0
        self._continued = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Lay the rows out, once a width, and add up their heights."""
        if self._layout is None or self._width != width:
            self._width = width
            self._layout = _lay_out(self._columns, self._rows, width)
            self._laid = self._layout.rows
        return width, self._layout.head.height + sum(row.height for row in self._laid) + self._foot()

    def least(self, width: float) -> float:
        """The head with two rows; all of a small table."""
        self.wrap(width, 0)
        whole = sum(row.height for row in self._laid)
        if whole <= _height(1) * _WHOLE:
            return self._head() + whole + self._foot()
        return self._head() + sum(self._least_of_row(row) for row in self._laid[:_TOGETHER])

    def _least_of_row(self, row: _Laid) -> float:
        return _height(_TOGETHER) if row.count > _BREAKABLE else row.height

    def _head(self) -> float:
        return self._layout.head.height if self._layout else 0.0

    def _foot(self) -> float:
        return _NOTE_GAP + float(self._note.wrap(self._width, 0)[1]) if self._note else 0.0

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the rows that fit and the rest; a long row is broken between its lines."""
        self.wrap(width, height)
        room = height - self._head()
        fitting = 0
        while fitting < len(self._laid) and self._laid[fitting].height <= room:
            room -= self._laid[fitting].height
            fitting += 1
        broken = self._break(fitting, room)
        if broken is not None:
            return broken
        fitting = self._kept(fitting)
        if fitting == 0:
            return self._break(0, height - self._head()) or []
        return [self._part(self._laid[:fitting]), self._rest(self._laid[fitting:])]

    def _kept(self, fitting: int) -> int:
        """Take rows back so that neither side holds a lone one, or the note alone; 0 where nothing can stay."""
        rest = len(self._laid) - fitting
        together = _TOGETHER + self._laid[-1].total
        if rest < together:
            fitting -= together - rest
        return fitting if fitting >= min(_TOGETHER, len(self._laid)) else 0

    def _break(self, at: int, room: float) -> list[Flowable] | None:
        if at >= len(self._laid) or self._laid[at].count <= _BREAKABLE:
            return None
        row = self._laid[at]
        lines = min(int((room - 2 * _PAD) // CELL.leading), row.count - _TOGETHER)
        if lines < _TOGETHER:
            return None
        first, rest = _cut(row, 0, lines), _cut(row, lines, row.count)
        return [self._part((*self._laid[:at], first)), self._rest((rest, *self._laid[at + 1 :]))]

    def _part(self, rows: tuple[_Laid, ...]) -> Grid:
        part = Grid(self._columns, (), self._palette, before=self.spaceBefore, after=self.spaceAfter)
        part._layout, part._width, part._laid = self._layout, self._width, rows
        part.origin, part._continued = self.origin, self._continued
        return part

    def _rest(self, rows: tuple[_Laid, ...]) -> Grid:
        part = self._part(rows)
        part._continued, part._note = True, self._note
        return part

    def draw(self) -> None:
        """Draw the head, then the rows from the top, one text object in all."""
        layout = self._layout
        if layout is None:
            return
        structure = structure_of(self.canv)
        table = structure.element(self.origin, "Table")
        y = sum(row.height for row in self._laid) + self._foot()
        text = self.canv.beginText()
        head = None if self._continued else structure.row((self, "head"), table, len(self._columns), head=True)
        self._write(text, layout.head, y, CELL_HEAD, head)
        rules = [(y, "rule", RULE)]
        strong = CELL.strong()
        text.setFillColor(self._palette[CELL.colour])
        for row in self._laid:
            if row.total:
                rules.append((y, "rule", HAIRLINE))
            y -= row.height
            cells = structure.row(row.origin, table, len(self._columns))
            self._write(text, row, y, strong if row.total else CELL, cells)
            rules.append((y, "line", HAIRLINE))
        self.canv.drawText(text)
        with artifact(self.canv):
            for at, token, weight in rules:
                self.hairline(at, self._width, self._palette, token, weight)
        if self._note:
            self._note.drawOn(self.canv, 0, 0)

    def _write(
        self,
        writer: Any,  # noqa: ANN401 - ReportLab's text object
        row: _Laid,
        y: float,
        style: Style,
        cells: Sequence[int] | None,
    ) -> None:
        """Write one row; a head that is repeated belongs to no cell."""
        layout = self._layout
        if layout is None:
            return
        writer.setFont(style.face.name, style.size)
        if style.colour != CELL.colour:
            writer.setFillColor(self._palette[style.colour])
        structure, page, mark = structure_of(self.canv), self.canv.getPageNumber(), f"/{ARTIFACT} BMC"
        top = y + row.height - _PAD - style.size
        x, between = 0.0, gutter(self._columns)
        for number, (column, width, lines) in enumerate(zip(self._columns, layout.widths, row.lines, strict=True)):
            if any(lines):
                if cells is not None:
                    mark = structure.mark(cells[number], page)
                writer._code.append(mark)
                self._write_cell(writer, lines, (x, width, column.align), top, style)
                writer._code.append("EMC")
            x += width + between

    def _write_cell(
        self,
        writer: Any,  # noqa: ANN401 - ReportLab's text object
        lines: Sequence[str],
        place: tuple[float, float, Align],
        top: float,
        style: Style,
    ) -> None:
        x, width, align = place
        for number, line in enumerate(lines):
            flush = align is Align.RIGHT or (len(lines) > 1 and is_right_to_left(line))
            at = x + width - style.width(line) if flush else x
            if style.face.is_plain(line):
                writer.setTextOrigin(at, top - number * style.leading)
                writer.textOut(line)
            else:
                writer._code.append(line_code(self.canv._doc, at, top - number * style.leading, line, style))
                writer.setFont(style.face.name, style.size)


def _height(lines: int) -> float:
    return lines * CELL.leading + 2 * _PAD


def _cut(row: _Laid, start: int, stop: int) -> _Laid:
    lines = tuple(lines[start:stop] for lines in row.lines)
    return _Laid(lines, stop - start, _height(stop - start), row.total, row.origin)


def _lay_out(columns: Sequence[Column], rows: Sequence[Row], width: float) -> _Layout:
    widths = shared_widths(columns, rows, width)
    known: dict[tuple[int, str], list[str]] = {}

    def lay(cells: Sequence[str], style: Style, *, total: bool) -> _Laid:
        lines: list[list[str]] = []
        for number, cell in enumerate(cells):
            broken = known.get((number, cell)) if style is CELL else None
            if broken is None:
                broken = wrap(cell, style, widths[number] + 0.01)
                if style is CELL:
                    known[number, cell] = broken
            lines.append(broken)
        count = max(map(len, lines))
        return _Laid(tuple(lines), count, _height(count), total)

    head = lay([column.title for column in columns], CELL_HEAD, total=False)
    strong = CELL.strong()
    return _Layout(
        tuple(widths), head, tuple(lay(row.cells, strong if row.total else CELL, total=row.total) for row in rows)
    )
