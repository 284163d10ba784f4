"""The page of today: what was worked, what runs, the week, and what was promised in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from engagement_desk.application.ports import EntryFilter, Now, Reading
from engagement_desk.application.queries.entries import EntryLine, TimerView, describe_entries, timer_view
from engagement_desk.application.queries.keys import active_keys
from engagement_desk.domain.calendar import days_in_month, week_of
from engagement_desk.domain.kinds import Span, Structure
from engagement_desk.domain.money import half_away
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.terms import terms_on

AWAY = "away"
"""The source of an entry that holds a gap of the timer, unbilled until it is answered."""
_WEEK, _MINUTE = 7, 60
_ASKED_FOR_DAYS, _RECENT_DAYS = 14, 28


@dataclass(frozen=True, slots=True)
class DayWorked:
    """One day of the week, and the seconds worked on it."""

    on: date
    seconds: int


@dataclass(frozen=True, slots=True)
class Promised:
    """The minutes promised to all clients for a week; a side is None where no client has agreed on one."""

    low_minutes: int | None
    high_minutes: int | None


@dataclass(frozen=True, slots=True)
class HeldGap:
    """A time away from the running timer that waits for an answer: keep, drop or split."""

    entry_id: str
    engagement: str
    start: datetime
    end: datetime
    zone: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Foot:
    """The running timer with its currency, and the times away that wait for an answer."""

    timer: TimerView | None
    currency: str
    gaps: tuple[HeldGap, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """What the page shows of `day`, its entries by creation, the last first; `is_new`: there is no engagement yet."""

    day: date
    is_today: bool
    lines: tuple[EntryLine, ...]
    week: tuple[DayWorked, ...]
    promised: Promised | None
    timer: TimerView | None
    gaps: tuple[HeldGap, ...]
    is_new: bool

    @property
    def worked_seconds(self) -> int:
        """The seconds worked on the day."""
        return sum(line.entry.worked_seconds for line in self.lines)

    @property
    def billed_minutes(self) -> int:
        """The minutes billed of the day."""
        return sum(line.entry.billed_minutes for line in self.lines)

    @property
    def week_seconds(self) -> int:
        """The seconds worked in the week."""
        return sum(one.seconds for one in self.week)


def today(reading: Reading, now: Now, day: date) -> Today:
    """Give what was worked on a day and in its week, with what runs and waits now."""
    engagements = {engagement.id: engagement for engagement in reading.find(Engagement)}
    monday, _ = week_of(day)
    week = tuple(monday + timedelta(days=number) for number in range(_WEEK))
    seconds = reading.worked_on(week)
    # Named by engagement and day, they are found by the index; by the day alone, every entry would be read.
    shown = reading.find(Entry, engagement_id=tuple(engagements), work_date=day, deleted_at=None)
    lines = describe_entries(reading, reversed(shown), now.today)
    return Today(
        day=day,
        is_today=day == now.today,
        lines=lines,
        week=tuple(DayWorked(on, seconds.get(on, 0)) for on in week),
        promised=_promised(reading, engagements, now.today),
        timer=timer_view(reading, now.instant),
        gaps=_gaps(reading, engagements, now.today, day),
        is_new=not engagements,
    )


def foot(reading: Reading, now: Now) -> Foot:
    """Give the running timer, and the times away that wait for an answer."""
    engagements = {engagement.id: engagement for engagement in reading.find(Engagement)}
    timer = timer_view(reading, now.instant)
    currency = next((one.currency for one in engagements.values() if timer and one.key == timer.engagement), "USD")
    return Foot(timer, currency, _gaps(reading, engagements, now.today))


def last_logged(reading: Reading, now: Now) -> tuple[str, str] | None:
    """Give the KEY and the note of what was logged last in four weeks, else the only active KEY; None without one.

    What was imported was logged elsewhere, and does not count.
    """
    wanted = EntryFilter(since=now.today - timedelta(days=_RECENT_DAYS), through=now.today)
    recent = [entry for entry in reading.entries(wanted) if entry.corrects_id is None and not entry.source]
    if recent:
        last = max(recent, key=lambda entry: (entry.created_at, entry.id))
        return reading.get(Engagement, last.engagement_id).key, last.note
    active = active_keys(reading, now.today)
    return (active[0], "") if len(active) == 1 else None


def _gaps(reading: Reading, engagements: dict[str, Engagement], today: date, *also: date) -> tuple[HeldGap, ...]:
    days = (*(today - timedelta(days=number) for number in range(_ASKED_FOR_DAYS)), *also)
    held = reading.find(
        Entry, engagement_id=tuple(engagements), work_date=days, source=AWAY, billable=False, deleted_at=None
    )
    return tuple(
        HeldGap(e.id, engagements[e.engagement_id].key, e.start, e.end, e.zone, e.worked_seconds // _MINUTE)
        for e in held
        if e.start is not None and e.end is not None and e.zone is not None
    )


def _promised(reading: Reading, engagements: dict[str, Engagement], day: date) -> Promised | None:
    """Add up what the active engagements have agreed on; of a month's hours, the share of seven days."""
    active = set(active_keys(reading, day))
    versions: dict[str, list[TermsVersion]] = {}
    for version in sorted(reading.find(TermsVersion), key=lambda version: version.effective_from):
        versions.setdefault(version.engagement_id, []).append(version)
    agreed = [_agreed(terms_on(found, day), day) for key, found in versions.items() if engagements[key].key in active]
    lows = [low for low, _ in agreed if low is not None]
    highs = [high for _, high in agreed if high is not None]
    if not lows and not highs:
        return None
    return Promised(sum(lows) if lows else None, sum(highs) if highs else None)


def _agreed(terms: TermsVersion, day: date) -> tuple[int | None, int | None]:
    """Give the least and the most minutes a week; without an allowance, a retainer promises the hours it includes."""
    if terms.allowance_per is not None:
        per, low, high = terms.allowance_per, terms.allowance_min_minutes, terms.allowance_max_minutes
    elif terms.structure is Structure.RETAINER:
        per, low, high = Span.MONTH, terms.included_minutes, terms.included_minutes
    else:
        return None, None
    shares = [
        minutes
        if minutes is None or per is Span.WEEK
        else half_away(minutes * _WEEK, days_in_month(day.year, day.month))
        for minutes in (low, high)
    ]
    return shares[0], shares[1]
