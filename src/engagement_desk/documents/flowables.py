"""The parts that a page is built of. Every text they are given is printable already (`fonts.Printer`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from engagement_desk.documents.lines import draw_line, is_right_to_left
from engagement_desk.documents.tagging import alternative, artifact, marked, structure_of
from engagement_desk.documents.theme import (
    BODY,
    HAIRLINE,
    HEADING,
    RULE,
    SUBHEADING,
    TITLE,
    UNIT,
    Palette,
    Style,
)
from engagement_desk.documents.typeset import wrap

FAR = 1_000_000.0
_LEAST_LINES = 2
_FROM_THE_RIGHT = "\u200f"
_WIDEST_LEAD = 0.7  # of the width
_MOST_LINES = 6  # of a head, or of a name to sign under


class Block(Flowable):  # type: ignore[misc]
    """What all parts share: space around them, the least height that may stand at a page's foot, a place in the tags.

    A part with an `alternative` text is a figure. One whose `role` is empty marks its own content.
    """

    role = "P"
    alternative = ""

    def __init__(self, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self.spaceBefore = before
        self.spaceAfter = after
        self.origin: object = self  # the part that it was split from
        self._box = (0.0, 0.0)

    def least(self, width: float) -> float:
        """Give the least height that a page's end may hold of it."""
        return float(self.wrap(width, FAR)[1])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the whole width; the height follows from the content."""
        raise NotImplementedError

    def text(self, x: float, y: float, text: str, style: Style, palette: Palette) -> None:
        """Write one line from `x` on."""
        draw_line(self.canv, x, y, text, style, palette[style.colour])

    def hairline(self, y: float, width: float, palette: Palette, token: str = "line", weight: float = HAIRLINE) -> None:
        """Draw a rule over the width."""
        self.canv.setStrokeColor(palette[token])
        self.canv.setLineWidth(weight)
        self.canv.line(0, y, width, y)

    def wrapOn(self, canvas: Any, width: float, height: float) -> tuple[float, float]:  # noqa: ANN401, N802
        """Keep the size for the tags."""
        self._box = super().wrapOn(canvas, width, height)
        return self._box

    def _drawOn(self, canvas: Any) -> None:  # noqa: ANN401, N802
        if not self.role:
            super()._drawOn(canvas)
            return
        structure = structure_of(canvas)
        if self.alternative:
            x, y = canvas.absolutePosition(0, 0)
            said = alternative(self.alternative, (x, y, x + self._box[0], y + self._box[1]))
            element = structure.element(self.origin, "Figure", said)
        else:
            element = structure.element(self.origin, self.role)
        with marked(canvas, element):
            super()._drawOn(canvas)


class Text(Block):
    """Plain text over any number of pages, with a bold lead or a hanging label; no line is left alone.

    Lines of a text that reads from the right stand flush right, and its label too.
    """

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
        self._listed = bool(label)
        self.role = "" if label else "H1" if style == TITLE else "P"

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the text into lines, once a width."""
        if self._lead_width() > _WIDEST_LEAD * width:
            self._text, self._lead = f"{self._lead} {self._text}", ""
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
        part._broken_at, part._listed = self._broken_at, self._listed
        part.origin, part.role = self.origin, self.role
        return part

    def draw(self) -> None:
        """Write the lines."""
        if not self._listed:
            self._write_lead()
            self._write_lines()
            return
        label, body = structure_of(self.canv).item(self.origin)
        if self._label:
            with marked(self.canv, label):
                self._write_label()
        with marked(self.canv, body):
            self._write_lines()

    def _write_label(self) -> None:
        style, label, x = self._style.muted(), self._label, 0.0
        if is_right_to_left(self._lines[0]):
            label = _FROM_THE_RIGHT + label
            x = self._broken_at - style.width(label)
        self.text(x, self._base(0), label, style, self._palette)

    def _write_lead(self) -> None:
        if self._lead:
            self.text(self._indent, self._base(0), self._lead, self._style.strong(), self._palette)

    def _write_lines(self) -> None:
        for number, line in enumerate(self._lines):
            if is_right_to_left(line):
                x = self._broken_at - self._style.width(line) - self._indent
            else:
                x = self._indent + (self._lead_width() if number == 0 else 0.0)
            self.text(x, self._base(number), line, self._style, self._palette)

    def _base(self, number: int) -> float:
        """Give the height of a line's foot."""
        style = self._style
        return (len(self._lines) - 1 - number) * style.leading + (style.leading - style.size) * 0.75

    def _lead_width(self) -> float:
        return self._style.strong().width(self._lead + " ") if self._lead else 0.0


class Heading(Block):
    """A section's head with its number, named in the outline."""

    def __init__(self, number: str, title: str, palette: Palette, *, style: Style = HEADING, level: int = 0) -> None:
        super().__init__(before=3 * UNIT if level == 0 else 2 * UNIT, after=UNIT if level == 0 else UNIT / 2)
        self._number, self._title, self._palette, self._style, self._level = number, title, palette, style, level
        self.role = f"H{level + 2}"

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line, or as many as a long title takes."""
        self._lines = few(wrap(self._title, self._style, width - self._indent()))
        return width, len(self._lines) * self._style.leading

    def _indent(self) -> float:
        return max(3 * UNIT, self._style.width(self._number) + 1.5 * UNIT) if self._number else 0.0

    def draw(self) -> None:
        """Write number and title, and set the bookmark."""
        style = self._style
        top = len(self._lines) * style.leading
        y = top - style.leading + (style.leading - style.size) * 0.75
        self.text(0, y, self._number, Style(style.size, style.leading, colour="control"), self._palette)
        for line in self._lines:
            self.text(self._indent(), y, line, style, self._palette)
            y -= style.leading
        key = f"section-{self._number}-{self._title}"
        self.canv.bookmarkHorizontal(key, 0, top + UNIT)
        self.canv.addOutlineEntry(self._title, key, level=self._level, closed=False)


class Subheading(Block):
    """A small head over a table or a paragraph."""

    role = "H3"

    def __init__(self, title: str, palette: Palette) -> None:
        super().__init__(before=1.5 * UNIT, after=UNIT / 2)
        self._title, self._palette = title, palette

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line, or as many as a long title takes."""
        self._lines = few(wrap(self._title, SUBHEADING, width))
        return width, len(self._lines) * SUBHEADING.leading

    def draw(self) -> None:
        """Write it."""
        for number, line in enumerate(reversed(self._lines)):
            self.text(0, 3 + number * SUBHEADING.leading, line, SUBHEADING, self._palette)


class Rule(Block):
    """A line over the width."""

    role = ""

    def __init__(self, palette: Palette, *, strong: bool = False, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__(before, after)
        self._palette, self._strong = palette, strong

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """A hair."""
        self._width = width
        return width, RULE

    def draw(self) -> None:
        """Draw it."""
        token, weight = ("rule", RULE) if self._strong else ("line", HAIRLINE)
        with artifact(self.canv):
            self.hairline(0, self._width, self._palette, token, weight)


def few(lines: list[str]) -> list[str]:
    """Give the lines of a head or a name; an endless one stands whole elsewhere."""
    return lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], "…"]


def least_of(blocks: Sequence[Any], width: float) -> float:
    """Give the height that the heads at the start need together with the least of what follows them."""
    needed = 0.0
    for block in blocks:
        if isinstance(block, (Heading, Subheading)):
            needed += block.wrap(width, FAR)[1] + block.spaceBefore + block.spaceAfter
            continue
        return needed + (block.least(width) if isinstance(block, Block) else block.wrap(width, FAR)[1])
    return needed
