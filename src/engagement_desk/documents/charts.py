"""The pictures of charts that `application.charts_layout` lays out, drawn with the sentence below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from reportlab.lib.colors import Color

from engagement_desk.application.charts_layout import Chart, alternative, lay_out
from engagement_desk.application.charts_scene import Box, Dot, Fill, Label, Pen, Scene, Shape, Stroke
from engagement_desk.application.charts_words import (
    ClassName,
    Day,
    Quantity,
    Saying,
    Shown,
    Unit,
    Value,
)
from engagement_desk.documents.flowables import Block
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.theme import HAIRLINE, LABEL, UNIT, Palette, Style
from engagement_desk.documents.typeset import shortened, wrap
from engagement_desk.documents.words import FALLBACK, Words, words_of

_TOKENS = {"deep": "text"}
_PIXEL = UNIT / 8
_HATCH = 3.0
_LONGEST = 300  # more characters than any label has room for
_BASELINE = 0.34


class PaperInk:
    """Measures and words the labels of a document's charts; every text it gives is printable."""

    height = LABEL.leading
    unit = UNIT

    def __init__(self, formats: Formats, printable: Callable[[str], str], say: Words | None = None) -> None:
        self._formats, self._printable, self._say = formats, printable, say or words_of(FALLBACK)

    def width(self, text: str, *, bold: bool = False) -> float:
        """Measure a label in points."""
        return _style(bold=bold).width(text)

    def cut(self, text: str, width: float, *, bold: bool = False) -> str:
        """Give as much of a label as fits a width, with an ellipsis."""
        return shortened(text[:_LONGEST], _style(bold=bold), width)

    def say(self, saying: Saying, *, label: bool = True) -> str:
        """Word a saying in one line."""
        values = {name: self._worded(value, label=label) for name, value in saying.values.items()}
        return self._printable(self._say.name("chart", saying.code, **values)).replace("\n", " ")

    def _worded(self, value: Value, *, label: bool) -> str:
        if isinstance(value, Quantity):
            return self._quantity(value)
        if isinstance(value, Day):
            return self._day(value)
        if isinstance(value, date):
            return self._formats.day_short(value) if label else self._formats.day(value)
        return self._say.name("class", value.code) if isinstance(value, ClassName) else str(value)

    def _quantity(self, quantity: Quantity) -> str:
        formats, value = self._formats, quantity.value
        sign = "+" if value > 0 else ""
        writers: dict[Unit, Callable[[], str]] = {
            Unit.MONEY: lambda: formats.money_short(value),
            Unit.MONEY_AXIS: lambda: formats.money_axis(value),
            Unit.MONEY_CHANGE: lambda: sign + formats.money_short(value),
            Unit.MINUTES: lambda: formats.hours(value),
            Unit.MINUTES_CHANGE: lambda: sign + formats.hours(value),
        }
        return writers[quantity.unit]()

    def _day(self, day: Day) -> str:
        formats = self._formats
        writers = {
            Shown.DAY: formats.day_short,
            Shown.WHOLE: formats.day,
            Shown.MONTH: formats.month,
            Shown.MONTH_YEAR: formats.month_year,
        }
        return writers[day.shown](day.on)


class Figure(Block):
    """A chart with its sentence below; `alternative` says what it shows to those who do not see it."""

    def __init__(
        self,
        chart: Chart,
        formats: Formats,
        palette: Palette,
        printable: Callable[[str], str],
        say: Words | None = None,
    ) -> None:
        super().__init__(before=UNIT, after=UNIT)
        self._chart, self._palette, self._ink = chart, palette, PaperInk(formats, printable, say)
        self._sentence = self._ink.say(chart.sentence, label=False)
        self.alternative = alternative(chart, self._ink)
        self._laid_out: tuple[float, Scene] | None = None

    def scene(self, width: float) -> Scene:
        """Give the picture over a width."""
        if self._laid_out is None or self._laid_out[0] != width:
            self._laid_out = width, lay_out(self._chart, width, self._ink)
        return self._laid_out[1]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The picture with its sentence below."""
        self._lines = wrap(self._sentence, LABEL, width)
        self._width = width
        return width, self.scene(width).height + UNIT + len(self._lines) * LABEL.leading

    def draw(self) -> None:
        """Draw the picture, then write the sentence."""
        scene, below = self.scene(self._width), len(self._lines) * LABEL.leading
        self._top = below + UNIT + scene.height
        for shape in scene.shapes:
            self._shape(shape)
        for label in scene.labels:
            self._label(label)
        for number, line in enumerate(self._lines):
            self.text(0, below - (number + 1) * LABEL.leading + 2.5, line, LABEL, self._palette)

    def _label(self, label: Label) -> None:
        style = _style(bold=label.bold, token=label.token)
        middle = self._top - label.rect.middle[1]
        self.text(label.rect.left, middle - style.size * _BASELINE, label.text, style, self._palette)

    def _shape(self, shape: Shape) -> None:
        if isinstance(shape, Box):
            self._filled(shape)
        elif isinstance(shape, Stroke):
            self._stroke(shape)
        else:
            self._dot(shape)

    def _filled(self, box: Box) -> None:
        rect, canvas = box.rect, self.canv
        if box.fill is not None:
            canvas.setFillColor(self._colour(box.fill))
        if box.edge is not None:
            self._take(box.edge)
        wide, high = rect.right - rect.left, rect.bottom - rect.top
        place = (rect.left, self._top - rect.bottom, wide, high)
        canvas.rect(*place, stroke=int(box.edge is not None), fill=int(box.fill is not None))
        if box.hatched and box.edge is not None:
            self._hatch(*place)

    def _hatch(self, left: float, bottom: float, wide: float, high: float) -> None:
        canvas = self.canv
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(left, bottom, wide, high)
        canvas.clipPath(path, stroke=0, fill=0)
        x = left - high
        while x < left + wide:
            canvas.line(x, bottom, x + high, bottom + high)
            x += _HATCH
        canvas.restoreState()

    def _stroke(self, stroke: Stroke) -> None:
        canvas = self.canv
        self._take(stroke.pen)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        first, *rest = stroke.places
        path.moveTo(first[0], self._top - first[1])
        for x, y in rest:
            path.lineTo(x, self._top - y)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.setDash()

    def _dot(self, dot: Dot) -> None:
        self.canv.setFillColor(self._colour(dot.fill))
        if dot.edge is not None:
            self._take(dot.edge)
        self.canv.circle(dot.at[0], self._top - dot.at[1], dot.radius, stroke=int(dot.edge is not None), fill=1)

    def _take(self, pen: Pen) -> None:
        weight = max(pen.weight * _PIXEL, HAIRLINE)
        self.canv.setStrokeColor(self._colour(Fill(pen.token)))
        self.canv.setLineWidth(weight)
        self.canv.setDash(*([[part * weight for part in pen.dash]] if pen.dash else []))

    def _colour(self, fill: Fill) -> Color:
        colour: Color = self._palette[_TOKENS.get(fill.token, fill.token)]
        share = fill.share / 100
        return Color(*(1 - (1 - part) * share for part in (colour.red, colour.green, colour.blue)))


def _style(*, bold: bool, token: str = "text") -> Style:
    return Style(LABEL.size, LABEL.leading, bold=bold, colour=_TOKENS.get(token, token))
