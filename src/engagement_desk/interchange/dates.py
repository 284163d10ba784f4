"""Dates whose order of day and month is settled once for a file (FORMATS rule 2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import pairwise

from engagement_desk.application.imports import DateOrder
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.unreadable import Unreadable, quoted

_MONTHS = 12
_EARLIEST, _LATEST = 1900, 2999
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/._])(\d{1,2})\2(\d{4})", re.ASCII)
_IN_NAME = re.compile(r"(?<!\d)(?:\d{4}[-_.]\d{2}[-_.]\d{2}|\d{2}([-_.])\d{2}\1\d{4})(?!\d)", re.ASCII)

_Orders = dict[DateOrder, tuple[date, ...]]


def date_order(dates: Iterable[str], file_name: str, explicit: DateOrder | None) -> DateOrder:
    """Settle the order of a file's dates: what was asked for, a component above 12, the range in the file's name, or
    an order in which alone the dates run one way. Raises `Refused("ambiguous_dates")` when none of them tells.
    """
    if explicit is not None:
        return explicit
    open_dates: list[str] = []
    for text in dates:
        if open_dates and text == open_dates[-1]:
            continue
        told = _tells(text)
        if told is not None:
            return told
        open_dates.append(text)
    readings = {order: _read(open_dates, order) for order in (DateOrder.DMY, DateOrder.MDY)}
    return _same(readings) or _by_name(readings, file_name) or _by_course(readings) or _ask(open_dates[0])


def date_reader(order: DateOrder) -> Callable[[str], date]:
    """Give the function that reads one date of a file in its order; it raises `Unreadable`."""

    @cache
    def read(text: str) -> date:
        return _date(text, order)

    return read


def _tells(text: str) -> DateOrder | None:
    text = text.strip()
    if _YEAR_FIRST.fullmatch(text):
        return DateOrder.YMD
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return None
    first, second = int(match[1]), int(match[3])
    if first > _MONTHS >= second:
        return DateOrder.DMY
    if second > _MONTHS >= first:
        return DateOrder.MDY
    return None


def _date(text: str, order: DateOrder) -> date:
    year_first = order is DateOrder.YMD
    match = (_YEAR_FIRST if year_first else _YEAR_LAST).fullmatch(text.strip())
    if match is None:
        raise Unreadable(f"{quoted(text)} is not a date as the file's others are ({order})")
    if year_first:
        year, month, day = int(match[1]), int(match[3]), int(match[4])
    else:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        day, month = (first, second) if order is DateOrder.DMY else (second, first)
    try:
        found = date(year, month, day)
    except ValueError:
        raise Unreadable(f"{quoted(text)} is not a date in the order {order}") from None
    if not _EARLIEST <= year <= _LATEST:
        raise Unreadable(f"the year of {quoted(text)} is out of reach")
    return found


def _read(texts: Iterable[str], order: DateOrder) -> tuple[date, ...]:
    """Read the dates that have a shape of ours; a broken one is refused later, with its row."""
    found = []
    for text in texts:
        if _YEAR_LAST.fullmatch(text.strip()):
            try:
                found.append(_date(text, order))
            except Unreadable:
                continue
    return tuple(found)


def _same(readings: _Orders) -> DateOrder | None:
    return DateOrder.DMY if readings[DateOrder.DMY] == readings[DateOrder.MDY] else None


def _by_name(readings: _Orders, file_name: str) -> DateOrder | None:
    marks = [match.group().replace("_", "-").replace(".", "-") for match in _IN_NAME.finditer(file_name)]
    if not marks:
        return None
    told = next((order for order in map(_tells, marks) if order is not None), None)
    if told in readings:
        return told
    if told is not DateOrder.YMD or len(marks) < 2:
        return None
    try:
        first, last = sorted(_date(mark, DateOrder.YMD) for mark in marks[:2])
    except Unreadable:
        return None
    return _only(order for order, dates in readings.items() if all(first <= day <= last for day in dates))


def _by_course(readings: _Orders) -> DateOrder | None:
    return _only(order for order, dates in readings.items() if _one_way(dates))


def _one_way(dates: tuple[date, ...]) -> bool:
    steps = [later > earlier for earlier, later in pairwise(dates) if later != earlier]
    return all(steps) or not any(steps)


def _only(orders: Iterable[DateOrder]) -> DateOrder | None:
    found = list(orders)
    return found[0] if len(found) == 1 else None


def _ask(example: str) -> DateOrder:
    raise Refused("ambiguous_dates", text=quoted(example))
