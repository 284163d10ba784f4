"""Measures and words the labels of the window's charts, and the bubble of the value in hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from engagement_desk.application.charts_words import (
    CHART_WORDS,
    ClassName,
    Day,
    Quantity,
    Saying,
    Shown,
    Unit,
    Value,
)
from engagement_desk.domain.money import decimals
from engagement_desk.ui.text import day, hours, mark, plain, round_money, tr
from engagement_desk.ui.theme import Size, Theme

_SIZES = ((1_000_000, "M"), (1_000, "k"))
_LONGEST = 300  # more characters than any label has room for
CLASSES = {
    "in_scope": mark("In scope"),
    "change_order": mark("Change orders"),
    "at_risk": mark("At risk"),
    "unclassified": mark("Not classified"),
    "goodwill": mark("Goodwill"),
    "guarantee": mark("Guarantee"),
    "non_billable": mark("Not billable"),
}


def money_axis(cents: int, currency: str) -> str:
    """Write a round amount of an axis: $20k, $2M."""
    unit = 10 ** decimals(currency)
    for size, letter in _SIZES:
        if cents and cents % (size * unit) == 0:
            text = round_money(cents // size, currency)
            figures, space, code = text.partition("\u00a0" if "\u00a0" in text else " ")
            return f"{figures}{letter}{space}{code}"
    return round_money(cents, currency)


class WindowInk:
    """Measures labels in a theme, and words them with the window's formats and a currency."""

    def __init__(self, theme: Theme, currency: str) -> None:
        self.theme, self._currency = theme, currency

    def font(self, *, bold: bool = False) -> QFont:
        """The face of labels, with tabular figures."""
        return self.theme.font(Size.SMALL, bold=bold, figures=True)

    @property
    def height(self) -> float:
        """The height of a label."""
        return QFontMetricsF(self.font()).height()

    @property
    def unit(self) -> float:
        """The length of the grid's 8 pixels."""
        return float(self.theme.px(8))

    def width(self, text: str, *, bold: bool = False) -> float:
        """Measure a label."""
        return QFontMetricsF(self.font(bold=bold)).horizontalAdvance(text[:_LONGEST])

    def cut(self, text: str, width: float, *, bold: bool = False) -> str:
        """Give as much of a label as fits a width, with an ellipsis."""
        metrics = QFontMetricsF(self.font(bold=bold))
        return metrics.elidedText(text[:_LONGEST], Qt.TextElideMode.ElideRight, width)

    def say(self, saying: Saying, *, label: bool = True) -> str:
        """Word a saying in one line."""
        values = {name: self._worded(value, label=label) for name, value in saying.values.items()}
        return tr(CHART_WORDS[saying.code]).format(**values)

    def _worded(self, value: Value, *, label: bool) -> str:
        if isinstance(value, Quantity):
            return self._quantity(value)
        if isinstance(value, Day):
            return _day(value)
        if isinstance(value, date):
            return day(value, year=not label)
        return tr(CLASSES[value.code]) if isinstance(value, ClassName) else plain(str(value))

    def _quantity(self, quantity: Quantity) -> str:
        value, currency = quantity.value, self._currency
        sign = "+" if value > 0 else ""
        writers: dict[Unit, Callable[[], str]] = {
            Unit.MONEY: lambda: round_money(value, currency),
            Unit.MONEY_AXIS: lambda: money_axis(value, currency),
            Unit.MONEY_CHANGE: lambda: sign + round_money(value, currency),
            Unit.MINUTES: lambda: hours(value),
            Unit.MINUTES_CHANGE: lambda: sign + hours(value),
        }
        return writers[quantity.unit]()

    def bubble(self, text: str, place: QRectF, within: QRectF) -> QRectF:
        """Give the place of the small box that shows a value: over its own, or below where there is no room."""
        px = self.theme.px
        wide, high = min(self.width(text) + 2 * px(8), within.width()), self.height + px(6)
        left = max(within.left(), min(place.center().x() - wide / 2, within.right() - wide))
        above = place.top() - px(6) - high
        top = above if above >= within.top() else min(place.bottom() + px(6), within.bottom() - high)
        return QRectF(left, top, wide, high)


def _day(value: Day) -> str:
    if value.shown in (Shown.DAY, Shown.WHOLE):
        return day(value.on, year=value.shown is Shown.WHOLE)
    month = QLocale().monthName(value.on.month, QLocale.FormatType.ShortFormat)
    return month if value.shown is Shown.MONTH else f"{month} {value.on.year}"
