"""Entries as sessions with a start and an end, for formats that know nothing else (FORMATS, Writers)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from engagement_desk.application.ports import Warned
from engagement_desk.application.queries.export import ExportEngagement, ExportSheet
from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.records.time import Entry

_LAID = "a duration, laid end to end from 00:00"


@dataclass
class Session:
    """An entry that is not below zero, as so many seconds; `taken` are those that corrections took away."""

    entry: Entry
    its: ExportEngagement
    seconds: int
    taken: int = 0

    @property
    def words(self) -> str:
        """What was done, on one line and of printable characters."""
        said = self.entry.note or self.entry.activity
        return " ".join("".join(char if char.isprintable() else " " for char in said).split())


class Placed(NamedTuple):
    """A session with its times, and what is unusual about them in words."""

    session: Session
    start: datetime
    end: datetime
    marks: tuple[str, ...]


def sessions_of(sheet: ExportSheet) -> tuple[list[Session], tuple[Warned, ...]]:
    """Give sessions whose seconds add up to those of the entries, engagement by engagement, and what cannot be said.

    A correction below zero has no session: it shortens that of its entry, then the nearest ones of its engagement.
    """
    entries = [(line.entry, sheet.engagements[line.engagement]) for line in sheet.lines]
    sessions = [Session(entry, its, entry.worked_seconds) for entry, its in entries if entry.worked_seconds >= 0]
    return sessions, _take_away(sessions, [(entry, its) for entry, its in entries if entry.worked_seconds < 0])


def _take_away(sessions: list[Session], corrections: list[tuple[Entry, ExportEngagement]]) -> tuple[Warned, ...]:
    by_key: defaultdict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        by_key[session.its.key].append(session)
    short: dict[str, int] = {}
    for entry, its in corrections:
        left = -entry.worked_seconds
        for session in sorted(by_key[its.key], key=partial(_distance, entry)):
            part = min(left, session.seconds)
            session.seconds -= part
            session.taken += part
            left -= part
            if not left:
                break
        if left:
            short[its.key] = short.get(its.key, 0) + left
    told = [Warned("sessions_reduced", {"count": len(corrections)})] if corrections else []
    return *told, *(Warned("sessions_short", {"key": key, "seconds": seconds}) for key, seconds in short.items())


def _distance(correction: Entry, session: Session) -> tuple[bool, int]:
    """The corrected entry first, then the sessions nearest to its date."""
    return session.entry.id != correction.corrects_id, abs((session.entry.work_date - correction.work_date).days)


def in_local_time(sessions: Iterable[Session]) -> Iterator[Placed]:
    """Place sessions in the local time of their zone, without it. Durations are laid end to end from 00:00 of their
    work date, each engagement's for itself, past midnight if need be.
    """

    def clocked(entry: Entry) -> datetime | None:
        if entry.start is None or entry.zone is None:
            return None
        return entry.start.astimezone(ZoneInfo(entry.zone)).replace(tzinfo=None)

    def place(session: Session) -> tuple[date, time]:
        start = clocked(session.entry)
        return session.entry.work_date, start.time() if start else time()

    return _placed(
        sorted(sessions, key=place),
        clocked,
        lambda session: datetime.combine(session.entry.work_date, time()),
        lambda session: (session.its.key, session.entry.work_date),
    )


def in_absolute_time(sessions: Iterable[Session]) -> list[Placed]:
    """Place sessions in UTC, in the order of their starts. Durations are laid end to end from 00:00 of their work date
    in the engagement's zone, those of all engagements one after the other, so that they do not overlap.
    """
    placed = _placed(
        sessions,
        lambda entry: entry.start,
        lambda session: datetime.combine(session.entry.work_date, time(), ZoneInfo(session.its.zone)).astimezone(UTC),
        lambda session: session.entry.work_date,
    )
    return sorted(placed, key=lambda one: one.start)


def _placed(
    sessions: Iterable[Session],
    clocked: Callable[[Entry], datetime | None],
    midnight: Callable[[Session], datetime],
    pile: Callable[[Session], Hashable],
) -> Iterator[Placed]:
    laid: dict[Hashable, datetime] = {}
    for session in sessions:
        start, marks = clocked(session.entry), []
        if start is None:
            start = laid.get(pile(session)) or midnight(session)
            laid[pile(session)] = start + timedelta(seconds=session.seconds)
            marks.append(_LAID)
        if session.taken:
            marks.append(f"shortened by a correction of -{format_seconds(session.taken)}")
        yield Placed(session, start, start + timedelta(seconds=session.seconds), tuple(marks))
