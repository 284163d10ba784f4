"""The sample workspace's source: its dates, amounts and hours (see `resources/sample/README.md`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.domain.calendar import Quarter, next_quarter, previous_quarter, quarter_on, week_of
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.quick_line import parse_quick_line

Table = Mapping[str, Any]

_DATE = re.compile(r"(first|last|this|next|today)(?:([+-]\d+)([dw]))?")
_PERSON = re.compile(r" @([A-Z][A-Za-z ]*[a-z])")
_DAYS_OF = {"d": 1, "w": 7}
_SATURDAY = 5
_TO_CLASSIFY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SampleSource:
    """What the files say: the desk's own settings, and one table an engagement."""

    desk: Table
    engagements: tuple[Table, ...]


def read_sample(folder: Path) -> SampleSource:
    """Read the source from its folder."""
    tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}
    return SampleSource(tables.pop("desk"), tuple(tables.values()))


class SampleDates:
    """Dates that are written as an anchor and an offset, such as `last+2w`, relative to today."""

    def __init__(self, today: date) -> None:
        self.today = today
        running = quarter_on(today)
        last = previous_quarter(running)
        quarters = (previous_quarter(last), last, running, next_quarter(running))
        self.quarters: dict[str, Quarter] = dict(zip(("first", "last", "this", "next"), quarters, strict=True))

    def exact(self, text: str) -> date:
        """Give the day that is written."""
        match = _DATE.fullmatch(text)
        if match is None:
            raise ValueError(text)
        anchor, count, unit = match.groups()
        start = self.today if anchor == "today" else self.quarters[anchor].starts
        return start + timedelta(days=int(count or 0) * _DAYS_OF[unit or "d"])

    def working(self, text: str) -> date:
        """Give the day; for one on a weekend the Monday after it, or the Friday before if that is still to come."""
        day = self.exact(text)
        if day.weekday() < _SATURDAY:
            return day
        monday = week_of(day)[1] + timedelta(days=1)
        return monday - timedelta(days=3) if day <= self.today < monday else monday

    def mondays(self, quarter: str) -> list[date]:
        """Give the Mondays of a quarter, which number its weeks from 0."""
        wanted = self.quarters[quarter]
        monday = week_of(wanted.starts + timedelta(days=6))[0]
        return [monday + timedelta(weeks=n) for n in range(((wanted.ends - monday).days // 7) + 1)]


def hours(source: Table, dates: SampleDates, since: date, until: date) -> Iterator[tuple[date, TimeWords]]:
    """Give the entries of one engagement whose day lies within the days given, each as it would be typed."""
    for quarter in ("first", "last", "this"):
        for number, monday in enumerate(dates.mondays(quarter)):
            lines = source["hours"].get(quarter, {}).get(str(number), []) + source["hours"]["every"]
            for line in lines:
                words = _read_line(line, monday, source.get("team", {}))
                if words.day is not None and since <= words.day <= until:
                    yield words.day, _classified(words, dates.today)


def _read_line(line: str, monday: date, team: Table) -> TimeWords:
    named = _PERSON.search(line)
    read = parse_quick_line(_PERSON.sub("", line), monday + timedelta(days=6), ())
    person = named.group(1) if named else None
    return TimeWords(
        seconds=read.seconds,
        clock=read.clock,
        day=read.day,
        note=read.note,
        activity=read.activity,
        stored_class=read.stored_class,
        clause=read.clause_ref or None,
        order=None if read.order_number is None else str(read.order_number),
        reason=read.reason or None,
        person=person,
        role=team[person] if person else None,
    )


def _classified(words: TimeWords, today: date) -> TimeWords:
    settled = words.day is not None and words.day <= today - _TO_CLASSIFY
    if words.stored_class is not None or words.order is not None or not settled:
        return words
    return replace(words, stored_class=StoredClass.IN_SCOPE)
