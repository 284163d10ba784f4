"""What is worth a notice now: a call that begins, a timer that runs long, a date of tomorrow, a review that is due.

Each kind can be silenced in the settings. That each is said once is remembered by who says it, by the id.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.clock import ClockDoor, clock_page
from engagement_desk.application.queries.entries import timer_view
from engagement_desk.application.settings import setting_values
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement

_CALL_WITHIN = timedelta(minutes=10)
_TIMER_BEYOND = timedelta(hours=8)
_REVIEW, _CALL = "review_due", "next_call"


class Worth(StrEnum):
    """What a notice is about; the setting that silences it is named for it."""

    CALL = "call"
    TIMER = "timer"
    DEADLINE = "deadline"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing worth a notice; `id` is the same for the same thing.

    `at` is when a call begins or a timer was started, `door` the date of the contract clock. `client` is the call's.
    """

    worth: Worth
    id: str
    engagement: str
    at: datetime | None = None
    client: str = ""
    door: ClockDoor | None = None


@dataclass(frozen=True, slots=True)
class Reminders:
    """What is worth a notice, and whether a notice outside of the window may name clients."""

    names: bool
    rows: tuple[Reminder, ...]


def pressing(reading: Reading, now: Now) -> Reminders:
    """Give what cannot wait: calls that begin within ten minutes, and a timer that has run for over eight hours."""
    return _wanted(reading, (*_calls(reading, now), *_timer(reading, now)))


def dated(reading: Reading, now: Now) -> Reminders:
    """Give what the day brings: dates of the contract clock that fall on tomorrow, and reviews of past quarters."""
    return _wanted(reading, tuple(_dates(clock_page(reading, None, now.today).doors, now.today)))


def _wanted(reading: Reading, rows: tuple[Reminder, ...]) -> Reminders:
    values = setting_values(reading)
    wanted = tuple(row for row in rows if values[f"{row.worth}_notice"] == "on")
    return Reminders(values["notice_names"] == "on", wanted)


def _calls(reading: Reading, now: Now) -> Iterator[Reminder]:
    ahead = [
        (engagement.next_call, engagement.key, engagement.client_id)
        for engagement in reading.find(Engagement)
        if engagement.next_call is not None and now.instant <= engagement.next_call <= now.instant + _CALL_WITHIN
    ]
    for at, key, client_id in sorted(ahead):
        name = reading.get(Client, client_id).name
        yield Reminder(Worth.CALL, f"call {key} {at.isoformat()}", key, at, name)


def _timer(reading: Reading, now: Now) -> Iterator[Reminder]:
    timer = timer_view(reading, now.instant)
    if timer is not None and now.instant - timer.start > _TIMER_BEYOND:
        yield Reminder(Worth.TIMER, f"timer {timer.start.isoformat()}", timer.engagement, timer.start)


def _dates(doors: tuple[ClockDoor, ...], today: date) -> Iterator[Reminder]:
    for door in doors:
        row = door.row
        if row.code == _REVIEW:
            if row.date < today:
                yield Reminder(Worth.REVIEW, f"review {row.engagement} {door.about}", row.engagement, door=door)
        elif row.code != _CALL and row.date == today + timedelta(days=1):
            name = f"deadline {row.engagement} {row.date} {row.code} {door.about}".rstrip()
            yield Reminder(Worth.DEADLINE, name, row.engagement, door=door)
