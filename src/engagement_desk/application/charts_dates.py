"""Deliverables on their dates as a description: the day planned, the day submitted, and the day accepted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from engagement_desk.application.charts_words import Day, Saying, Shown

MOST_ROWS = 30


class Planned(Protocol):
    """A deliverable as it stands on a day."""

    @property
    def title(self) -> str:
        """Its name."""
        ...

    @property
    def due(self) -> date | None:
        """The day planned."""
        ...

    @property
    def submitted_on(self) -> date | None:
        """The day it was handed in."""
        ...

    @property
    def accepted_on(self) -> date | None:
        """The day it was accepted."""
        ...


@dataclass(frozen=True, slots=True)
class DateRow:
    """One deliverable, by its id where that is known; `is_late` where it came, or is, after its day."""

    id: str
    name: Saying
    due: date | None
    submitted: date | None
    accepted: date | None
    until: date | None
    is_late: bool
    figure: Saying

    @property
    def days(self) -> tuple[date, ...]:
        """Every day that is drawn."""
        return tuple(day for day in (self.due, self.submitted, self.accepted, self.until) if day is not None)


@dataclass(frozen=True, slots=True)
class DatesChart:
    """Rows of dates between two days; `cut_off` is the day of the figures."""

    rows: tuple[DateRow, ...]
    starts: date
    ends: date
    cut_off: date
    title: Saying
    sentence: Saying


def dates_chart(planned: Sequence[Planned], cut_off: date, ids: Sequence[str] = ()) -> DatesChart | None:
    """Describe deliverables, planned against actual, as of a day; None where none has a date.

    Of many, those of the latest dates are drawn; the sentence counts them all. `ids` are theirs, where they are known.
    """
    rows = [_row(name, one, cut_off) for name, one in zip(ids or [""] * len(planned), planned, strict=True)]
    dated = [row for row in rows if row.days]
    if not dated:
        return None
    order = sorted(range(len(dated)), key=lambda number: max(dated[number].days))
    drawn = tuple(dated[number] for number in sorted(order[-MOST_ROWS:]))
    days = [day for row in drawn for day in row.days]
    judged = [_on_time(one, cut_off) for one in planned]
    sentence = _sentence([value for value in judged if value is not None], len(drawn), len(dated))
    return DatesChart(drawn, min(days), max(days), cut_off, Saying("title_dates"), sentence)


def _on_time(one: Planned, cut_off: date) -> bool | None:
    if one.due is None:
        return None
    if one.accepted_on is not None:
        return one.accepted_on <= one.due
    return False if one.due <= cut_off else None


def _sentence(judged: Sequence[bool], shown: int, count: int) -> Saying:
    if not judged:
        return Saying("dates_none")
    code = "dates" if shown == count else "dates_latest"
    return Saying(code, {"on_time": sum(judged), "judged": len(judged), "shown": shown, "count": count})


def _row(name: str, one: Planned, cut_off: date) -> DateRow:
    is_open = one.accepted_on is None
    is_overdue = is_open and one.due is not None and one.due < cut_off
    until = one.accepted_on or (cut_off if is_overdue else None)
    is_late = one.due is not None and until is not None and until > one.due
    title = Saying("title", {"text": one.title})
    return DateRow(name, title, one.due, one.submitted_on, one.accepted_on, until, is_late, _figure(one, cut_off))


def _figure(one: Planned, cut_off: date) -> Saying:
    if one.due is None:
        if one.accepted_on is not None:
            return _on("accepted", one.accepted_on, cut_off)
        return _on("submitted", one.submitted_on or cut_off, cut_off)
    if one.accepted_on is None:
        return _days("overdue", (cut_off - one.due).days) if one.due < cut_off else _on("due", one.due, cut_off)
    apart = (one.accepted_on - one.due).days
    if apart == 0:
        return Saying("on_day")
    return _days("late" if apart > 0 else "early", abs(apart))


def _on(code: str, day: date, cut_off: date) -> Saying:
    """Name a day, with its year where that is another."""
    return Saying(code, {"day": Day(day, Shown.DAY if day.year == cut_off.year else Shown.WHOLE)})


def _days(code: str, days: int) -> Saying:
    return Saying(f"{code}_one") if days == 1 else Saying(code, {"days": days})
