"""Facts and signatures: parts that stand side by side in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable, Spacer

from engagement_desk.documents.flowables import FAR, Block, Text, few
from engagement_desk.documents.tagging import marked, structure_of
from engagement_desk.documents.theme import FIGURE, GUTTER, HAIRLINE, LABEL, SMALL, UNIT, Palette, Style
from engagement_desk.documents.typeset import wrap

_COLUMNS = 4  # at least, so that rows of fewer facts stand under one another
_TALL = 240.0  # facts side by side are not higher than this


@dataclass(frozen=True)
class Pair:
    """A figure or a fact with its label."""

    value: str
    label: str


class Pairs(Block):
    """Facts side by side in equal columns: labels above small values, or large figures above their labels."""

    role = ""

    def __init__(
        self, pairs: Sequence[Pair], palette: Palette, *, figures: bool = False, before: float = 0.0, after: float = 0.0
    ) -> None:
        super().__init__(before, after)
        self._pairs, self._palette, self._figures = tuple(pairs), palette, figures

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take as many lines as the longest column needs."""
        self._width = width
        column = self._column()
        value_style = self._fitting(column) if self._figures else SMALL
        self._value_style = value_style
        self._cells = [(wrap(pair.value, value_style, column), wrap(pair.label, LABEL, column)) for pair in self._pairs]
        self._values = max(len(values) for values, _ in self._cells)
        self._labels = max(len(labels) for _, labels in self._cells)
        return width, self._values * value_style.leading + self._labels * LABEL.leading

    def split(self, width: float, _height: float) -> list[Flowable]:
        """Facts too long to stand side by side follow one another, over any number of pages."""
        if self.wrap(width, FAR)[1] <= _TALL:
            return []
        *first, last = self._pairs
        parts = [Text(pair.value, self._palette, SMALL, lead=pair.label, after=UNIT / 2) for pair in first]
        parts.append(Text(last.value, self._palette, SMALL, lead=last.label, after=self.spaceAfter))
        return [Spacer(0, 0), *parts]

    def _column(self) -> float:
        columns = max(_COLUMNS, len(self._pairs))
        return (self._width - GUTTER * (columns - 1)) / columns

    def _fitting(self, column: float) -> Style:
        """Give the largest figure style in which every figure stays on one line; the smallest where none does."""
        sizes = [Style(size, size * 1.27, bold=True) for size in (FIGURE.size, 13.0, 11.0, 9.5)]
        fits = (style for style in sizes if all(style.width(pair.value) <= column for pair in self._pairs))
        return next(fits, sizes[-1])

    def draw(self) -> None:
        """Write the columns from the top."""
        height = self._values * self._value_style.leading + self._labels * LABEL.leading
        for number, (values, labels) in enumerate(self._cells):
            x = number * (self._column() + GUTTER)
            below_labels = height - self._labels * LABEL.leading
            below_values = height - self._values * self._value_style.leading
            with marked(self.canv, structure_of(self.canv).element((self, number), "P")):
                self._write(x, height if self._figures else below_labels, values, self._value_style)
                self._write(x, below_values if self._figures else height, labels, LABEL)

    def _write(self, x: float, top: float, lines: list[str], style: Style) -> None:
        for line in lines:
            top -= style.leading
            self.text(x, top + (style.leading - style.size) * 0.75, line, style, self._palette)


class Signatures(Block):
    """Two lines to sign on, side by side."""

    def __init__(self, parties: Sequence[tuple[str, str]], words: Sequence[str], palette: Palette) -> None:
        super().__init__(before=UNIT, after=UNIT)
        self._parties, self._words, self._palette = tuple(parties), tuple(words), palette

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Room for a name over each line."""
        self._width = width
        self._column = (width - 4 * GUTTER) / 2
        self._names = [few(wrap(name, SMALL.strong(), self._column)) for name, _ in self._parties]
        self._top = max(map(len, self._names)) * SMALL.leading + LABEL.leading
        return width, self._top + len(self._words) * 7 * UNIT

    def draw(self) -> None:
        """Draw who signs, and a line for each thing to fill in."""
        height = self._top + len(self._words) * 7 * UNIT
        for number, (_, role) in enumerate(self._parties):
            x = number * (self._column + 4 * GUTTER)
            y = height - LABEL.leading + 2
            self.text(x, y, role, LABEL, self._palette)
            for line in self._names[number]:
                y -= SMALL.leading
                self.text(x, y, line, SMALL.strong(), self._palette)
            y = height - self._top
            for word in self._words:
                y -= 7 * UNIT
                self.canv.setStrokeColor(self._palette["control"])
                self.canv.setLineWidth(HAIRLINE)
                self.canv.line(x, y + LABEL.leading + 2, x + self._column, y + LABEL.leading + 2)
                self.text(x, y + 2, word, LABEL, self._palette)
