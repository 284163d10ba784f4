"""The status and the term of an engagement on a day (SPEC §2, §3.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from engagement_desk.domain.kinds import Status
from engagement_desk.domain.records.engagements import Engagement, StatusChange


@dataclass(frozen=True, slots=True)
class Term:
    """The term in days, counted inclusively (SPEC §3.6).

    `days` and `left` are None without a planned end; `elapsed` is at most the term and at least 0; `day_number` is 1 on
    the start and is not limited by the term.
    """

    days: int | None
    elapsed: int
    left: int | None
    day_number: int


def status_on(statuses: Sequence[StatusChange], day: date) -> Status:
    """Give the status that counts on the day; before the first change, `proposed`.

    `statuses` ascend by date, then creation; each counts from its posting date on (SPEC §3.4).
    """
    counting = [change.status for change in statuses if change.posting <= day]
    return counting[-1] if counting else Status.PROPOSED


def term(engagement: Engagement, day: date) -> Term:
    """Give the engagement's term as of a day (SPEC §3.6)."""
    day_number = (day - engagement.start).days + 1
    if engagement.end is None:
        return Term(None, max(day_number, 0), None, day_number)
    days = (engagement.end - engagement.start).days + 1
    left = (engagement.end - day).days
    return Term(days, min(max(day_number, 0), days), max(left, 0), day_number)


def actual_end(statuses: Sequence[StatusChange], day: date) -> date | None:
    """Give the last day of an engagement that is `ended` as of the day, else None."""
    last = None
    for change in statuses:
        if change.posting > day:
            continue
        if change.status is not Status.ENDED:
            last = None
        elif last is None:
            last = change.posting
    return last


def last_day(engagement: Engagement, statuses: Sequence[StatusChange], day: date) -> date | None:
    """Give the planned or actual end as known on the day, the earlier of the two; None for an open-ended one."""
    ends = [end for end in (engagement.end, actual_end(statuses, day)) if end is not None]
    return min(ends, default=None)
