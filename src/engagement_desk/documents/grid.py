"""A table with hairlines: columns as wide as their content, the head repeated, no row left alone over a page's end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from reportlab.platypus.flowables import Flowable

from engagement_desk.documents.flowables import Block
from engagement_desk.documents.theme import CELL, CELL_HEAD, GUTTER, HAIRLINE, RULE, UNIT, Palette, Style
from engagement_desk.documents.typeset import widest, widest_word, wrap

_PAD = 4.5
_TOGETHER = 2  # rows, or lines of a broken row, that stay together
_BREAKABLE = 6  # a row of more lines may be broken over pages
_WHOLE = 8  # a table of so many rows at most is not broken where a page has room for it
_LEAST_WORDS = 64.0  # below this a column of words breaks its words
_LONG = 900.0  # texts longer than this get no more of the width
_MANY = 8  # so many columns stand closer together


class Align(Enum):
    """Where a column's texts stand."""

    LEFT = auto()
    RIGHT = auto()


@dataclass(frozen=True)
class Column:
    """One column; figures are flush right and never broken, `wraps` takes what is left and breaks its lines."""

    title: str
    align: Align = Align.LEFT
    wraps: bool = False


def figure(title: str) -> Column:
    """Give a column of figures."""
    return Column(title, Align.RIGHT)


def words(title: str) -> Column:
    """Give a column of words."""
    return Column(title, wraps=True)


@dataclass(frozen=True)
class Row:
    """One row of printable texts; a total is set in bold under a rule."""

    cells: tuple[str, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class _Laid:
    lines: tuple[list[str], ...]
    count: int
    height: float
    total: bool


@dataclass(frozen=True)
class _Layout:
    widths: tuple[float, ...]
    head: _Laid
    rows: tuple[_Laid, ...]


class Grid(Block):
    """A table."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        palette: Palette,
        *,
        before: float = 0.0,
        after: float = UNIT,
    ) -> None:
        super().__init__(before, after)
        self._columns, self._rows, self._palette = tuple(columns), tuple(rows), palette
        self._layout: _Layout | None = None
        self._start, self._stop = 0, len(self._rows)
        self._laid: tuple[_Laid, ...] = ()
        self._width = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Lay the rows out, once a width, and add up their heights."""
        if self._layout is None or self._width != width:
            self._width = width
            self._layout = _lay_out(self._columns, self._rows, width)
            self._laid = self._layout.rows
        return width, self._layout.head.height + sum(row.height for row in self._laid)

    def least(self, width: float) -> float:
        """The head with two rows; all of a small table."""
        self.wrap(width, 0)
        whole = sum(row.height for row in self._laid)
        if whole <= _height(1) * _WHOLE:
            return self._head() + whole
        return self._head() + sum(self._least_of_row(row) for row in self._laid[:_TOGETHER])

    def _least_of_row(self, row: _Laid) -> float:
        return _height(_TOGETHER) if row.count > _BREAKABLE else row.height

    def _head(self) -> float:
        return self._layout.head.height if self._layout else 0.0

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
        return [] if fitting == 0 else [self._part(self._laid[:fitting]), self._part(self._laid[fitting:])]

    def _kept(self, fitting: int) -> int:
        """Take rows back so that neither side holds a lone one; 0 where nothing can stay."""
        rest = len(self._laid) - fitting
        together = _TOGETHER + self._laid[-1].total
        if 0 < rest < together:
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
        return [self._part((*self._laid[:at], first)), self._part((rest, *self._laid[at + 1 :]))]

    def _part(self, rows: tuple[_Laid, ...]) -> Grid:
        part = Grid(self._columns, (), self._palette, before=self.spaceBefore, after=self.spaceAfter)
        part._layout, part._width, part._laid = self._layout, self._width, rows
        return part

    def draw(self) -> None:
        """Draw the head, then the rows from the top, one text object in all."""
        layout = self._layout
        if layout is None:
            return
        y = layout.head.height + sum(row.height for row in self._laid)
        text = self.canv.beginText()
        y -= layout.head.height
        self._write(text, layout.head, y, CELL_HEAD)
        rules = [(y, "rule", RULE)]
        strong = CELL.strong()
        text.setFillColor(self._palette[CELL.colour])
        for row in self._laid:
            if row.total:
                rules.append((y, "rule", HAIRLINE))
            y -= row.height
            self._write(text, row, y, strong if row.total else CELL)
            rules.append((y, "line", HAIRLINE))
        self.canv.drawText(text)
        for at, token, weight in rules:
            self.hairline(at, self._width, self._palette, token, weight)

    def _write(self, writer: Any, row: _Laid, y: float, style: Style) -> None:  # noqa: ANN401 - ReportLab's text object
        layout = self._layout
        if layout is None:
            return
        writer.setFont(style.face.name, style.size)
        if style.colour != CELL.colour:
            writer.setFillColor(self._palette[style.colour])
        top = y + row.height - _PAD - style.size
        x, gutter = 0.0, _gutter(self._columns)
        for column, width, lines in zip(self._columns, layout.widths, row.lines, strict=True):
            for number, line in enumerate(lines):
                if line:
                    offset = width - style.width(line) if column.align is Align.RIGHT else 0.0
                    writer.setTextOrigin(x + offset, top - number * style.leading)
                    writer.textOut(line)
            x += width + gutter


def _gutter(columns: Sequence[Column]) -> float:
    return GUTTER if len(columns) <= _MANY else GUTTER / 2


def _height(lines: int) -> float:
    return lines * CELL.leading + 2 * _PAD


def _cut(row: _Laid, start: int, stop: int) -> _Laid:
    return _Laid(tuple(lines[start:stop] for lines in row.lines), stop - start, _height(stop - start), row.total)


def _lay_out(columns: Sequence[Column], rows: Sequence[Row], width: float) -> _Layout:
    widths = _widths(columns, rows, width)
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


def _widths(columns: Sequence[Column], rows: Sequence[Row], width: float) -> list[float]:
    """Share the width out: figures and short texts as they need, wrapping texts by their length."""
    available = width - _gutter(columns) * (len(columns) - 1)
    natural, least = [], []
    for number, column in enumerate(columns):
        texts = {row.cells[number] for row in rows if not row.total}
        totals = {row.cells[number] for row in rows if row.total}
        head = widest_word(column.title, CELL_HEAD)
        needs = [head, *(widest(text, CELL.strong()) for text in totals)]
        whole = max([*needs, *(widest(text, CELL) for text in texts)])
        natural.append(max(whole, widest(column.title, CELL_HEAD)))
        longest_word = max([head, *(widest_word(text, CELL) for text in texts)])
        least.append(min(_LEAST_WORDS, longest_word) if column.wraps else whole)
    if sum(natural) <= available:
        return _stretched(columns, natural, available)
    return _squeezed(natural, least, available)


def _stretched(columns: Sequence[Column], natural: list[float], available: float) -> list[float]:
    """Give what is left to the wrapping columns, or else between all of them."""
    spare = available - sum(natural)
    takers = [number for number, column in enumerate(columns) if column.wraps] or list(range(len(columns)))
    return [need + (spare / len(takers) if number in takers else 0.0) for number, need in enumerate(natural)]


def _squeezed(natural: list[float], least: list[float], available: float) -> list[float]:
    """Start from the least widths and share the rest by what each still wants, long texts capped."""
    wants = [max(min(need, _LONG) - low, 0.0) for need, low in zip(natural, least, strict=True)]
    spare = available - sum(least)
    if spare < 0:
        return [low * available / sum(least) for low in least]
    total = sum(wants)
    return [
        low + (spare * want / total if total else spare / len(least)) for low, want in zip(least, wants, strict=True)
    ]
