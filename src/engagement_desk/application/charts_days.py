"""The axis of days that charts stand on: as many months or years as stand clear of one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from engagement_desk.application.charts_scene import Draft, Place
from engagement_desk.application.charts_words import Day, Saying, Shown

_YEAR = 12
_STEPS = (1, 3, 6, *(_YEAR * years for years in (1, 2, 5, 10, 20, 50, 100, 500, 1000)))
_MOST_NAMES = 60
_MOST_MONTHS_WITHOUT_YEAR = 12


@dataclass(frozen=True, slots=True)
class Days:
    """Days laid out between two x."""

    starts: date
    ends: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Give where a day stands."""
        days = max((self.ends - self.starts).days, 1)
        return self.left + (self.right - self.left) * (day - self.starts).days / days

    def write(self, draft: Draft, y: float, within: Place) -> None:
        """Name months or years below the plot, or the first and the last day of a short time."""
        named = self._months(draft, within[1])
        for x, text in named:
            draft.write((x, y), text, within=within)
        if len(named) > 1:
            return
        for day, anchor in ((self.starts, 0.0), (self.ends, 1.0)):
            text = draft.ink.say(Saying("day", {"day": day}))
            rect = draft.label_rect((self.x(day), y), text, anchor=anchor, within=within)
            if draft.is_free(rect):
                draft.put(rect, text)

    def _months(self, draft: Draft, high: float) -> list[tuple[float, str]]:
        """Give the places and names of the most months or years that stand clear of one another; none of one only."""
        ink = draft.ink
        for step in _STEPS:
            months = self._starts(step)
            if len(months) > _MOST_NAMES:
                continue
            starts = [date(month // _YEAR, month % _YEAR + 1, 1) for month in months if month >= _YEAR]
            namer = _namer(step, len(starts))
            named = [(self.x(day), ink.say(namer(day))) for day in starts]
            named = [(x, text) for x, text in named if x + ink.width(text) <= high]
            if all(x + ink.width(text) + ink.unit <= after for (x, text), (after, _) in pairwise(named)):
                return named if len(named) > 1 else []
        return []

    def _starts(self, step: int) -> range:
        """Give the months that begin in these days, counted from year 0, of which one in `step` is named."""
        first = self.starts.year * _YEAR + self.starts.month - 1 + (self.starts.day > 1)
        last = self.ends.year * _YEAR + self.ends.month - 1
        return range(-(-first // step) * step, last + 1, step)


def _namer(step: int, count: int) -> Callable[[date], Saying]:
    if step >= _YEAR:
        return lambda day: Saying("year", {"year": day.year})
    is_clear = step == 1 and count <= _MOST_MONTHS_WITHOUT_YEAR
    shown = Shown.MONTH if is_clear else Shown.MONTH_YEAR
    return lambda day: Saying("day", {"day": Day(day, shown)})
