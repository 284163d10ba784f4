"""The parts that a page is built of. Every text they are given is printable already (`fonts.Printer`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus.flowables import Flowable

from engagement_desk.documents.theme import (
    BODY,
    FIGURE,
    GUTTER,
    HAIRLINE,
    HEADING,
    LABEL,
    RULE,
    SMALL,
    SUBHEADING,
    UNIT,
    Palette,
    Style,
)
from engagement_desk.documents.typeset import wrap

FAR = 1_000_000.0
_LEAST_LINES = 2


class Block(Flowable):  # type: ignore[misc]
    """What all parts share: space around them, and the least height that may stand at the foot of a page."""

    def __init__(self, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self.spaceBefore = before
        self.spaceAfter = after

    def least(self, width: float) -> float:
        """Give the least height that a page's end may hold of it."""
        return float(self.wrap(width, FAR)[1])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the whole width; the height follows from the content."""
        raise NotImplementedError

    def text(self, x: float, y: float, text: str, style: Style, palette: Palette) -> None:
        """Write one line from `x` on."""
        self.canv.setFillColor(palette[style.colour])
        self.canv.setFont(style.face.name, style.size)
        self.canv.drawString(x, y, text)

    def hairline(self, y: float, width: float, palette: Palette, token: str = "line", weight: float = HAIRLINE) -> None:
        """Draw a rule over the width."""
        self.canv.setStrokeColor(palette[token])
        self.canv.setLineWidth(weight)
        self.canv.line(0, y, width, y)


class Text(Block):
    """Plain text over any number of pages, with a bold lead or a hanging label; no line is left alone."""

    def __init__(
        self,
        text: str,
        palette: Palette,
        style: Style = BODY,
        *,
        lead: str = "",
        label: str = "",
        indent: float = 0.0,
        before: float = 0.0,
        after: float = UNIT,
    ) -> None:
        super().__init__(before, after)
        self._text, self._palette, self._style = text, palette, style
        self._lead, self._label, self._indent = lead, label, indent
        self._lines: list[str] = []
        self._broken_at = -1.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the text into lines, once a width."""
        if self._broken_at != width:
            self._lines = wrap(self._text, self._style, width - self._indent, self._lead_width())
            self._broken_at = width
        return width, len(self._lines) * self._style.leading

    def least(self, width: float) -> float:
        """Two lines, or all of three."""
        self.wrap(width, FAR)
        count = len(self._lines)
        return (count if count < 2 * _LEAST_LINES else _LEAST_LINES) * self._style.leading

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the lines that fit and the rest, two lines at least on either side."""
        self.wrap(width, height)
        count = min(int(height // self._style.leading), len(self._lines) - _LEAST_LINES)
        if count < _LEAST_LINES:
            return []
        return [self._part(0, count), self._part(count, len(self._lines))]

    def _part(self, start: int, stop: int) -> Text:
        first, last = start == 0, stop == len(self._lines)
        part = Text(
            "\n".join(self._lines[start:stop]),
            self._palette,
            self._style,
            lead=self._lead if first else "",
            label=self._label if first else "",
            indent=self._indent,
            before=self.spaceBefore if first else 0.0,
            after=self.spaceAfter if last else 0.0,
        )
        part._lines = self._lines[start:stop]
        part._broken_at = self._broken_at
        return part

    def draw(self) -> None:
        """Write the lines."""
        style = self._style
        y = len(self._lines) * style.leading - style.leading + (style.leading - style.size) * 0.75
        if self._label:
            self.text(0, y, self._label, style.muted(), self._palette)
        if self._lead:
            self.text(self._indent, y, self._lead, style.strong(), self._palette)
        for number, line in enumerate(self._lines):
            offset = self._lead_width() if number == 0 else 0.0
            self.text(self._indent + offset, y - number * style.leading, line, style, self._palette)

    def _lead_width(self) -> float:
        return self._style.strong().width(self._lead + " ") if self._lead else 0.0


class Heading(Block):
    """A section's head with its number, named in the outline."""

    def __init__(self, number: str, title: str, palette: Palette, *, style: Style = HEADING, level: int = 0) -> None:
        super().__init__(before=3 * UNIT if level == 0 else 2 * UNIT, after=UNIT if level == 0 else UNIT / 2)
        self._number, self._title, self._palette, self._style, self._level = number, title, palette, style, level

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        return width, self._style.leading

    def draw(self) -> None:
        """Write number and title, and set the bookmark."""
        base = (self._style.leading - self._style.size) * 0.75
        offset = 0.0
        if self._number:
            self.text(
                0, base, self._number, Style(self._style.size, self._style.leading, colour="control"), self._palette
            )
            offset = max(3 * UNIT, self._style.width(self._number) + 1.5 * UNIT)
        self.text(offset, base, self._title, self._style, self._palette)
        key = f"section-{self._number}-{self._title}"
        self.canv.bookmarkHorizontal(key, 0, self._style.leading + UNIT)
        self.canv.addOutlineEntry(self._title, key, level=self._level, closed=False)


class Subheading(Block):
    """A small head over a table or a paragraph."""

    def __init__(self, title: str, palette: Palette) -> None:
        super().__init__(before=1.5 * UNIT, after=UNIT / 2)
        self._title, self._palette = title, palette

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        return width, SUBHEADING.leading

    def draw(self) -> None:
        """Write it."""
        self.text(0, 3, self._title, SUBHEADING, self._palette)


class Rule(Block):
    """A line over the width."""

    def __init__(self, palette: Palette, *, strong: bool = False, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__(before, after)
        self._palette, self._strong = palette, strong

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """A hair."""
        self._width = width
        return width, RULE

    def draw(self) -> None:
        """Draw it."""
        self.hairline(
            0, self._width, self._palette, "rule" if self._strong else "line", RULE if self._strong else HAIRLINE
        )


@dataclass(frozen=True)
class Pair:
    """A figure or a fact with its label."""

    value: str
    label: str


class Pairs(Block):
    """Facts side by side in equal columns: labels above small values, or large figures above their labels."""

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

    def _column(self) -> float:
        return (self._width - GUTTER * (len(self._pairs) - 1)) / len(self._pairs)

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
        self._names = [wrap(name, SMALL.strong(), self._column) for name, _ in self._parties]
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


def least_of(blocks: Sequence[Any], width: float) -> float:
    """Give the height that the heads at the start need together with the least of what follows them."""
    needed = 0.0
    for block in blocks:
        if isinstance(block, (Heading, Subheading)):
            needed += block.wrap(width, FAR)[1] + block.spaceBefore + block.spaceAfter
            continue
        return needed + (block.least(width) if isinstance(block, Block) else block.wrap(width, FAR)[1])
    return needed
