"""The timeclock export: one account an engagement, `client:KEY`, readable by hledger and ledger (FORMATS, Writers)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from engagement_desk.application.ports import Exported, Warned
from engagement_desk.application.queries.export import ExportEngagement, ExportSheet
from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.records.time import Entry

NAME = "timeclock"
_LAID = "a duration, laid end to end from 00:00"
_BLANKS = re.compile(r"\s+")


@dataclass
class Session:
    """One `i` and `o` of an account, in local time. `taken` seconds are what corrections took away."""

    entry_id: str
    account: str
    work_date: date
    start: datetime | None
    seconds: int
    note: str
    taken: int = 0


def render(sheet: ExportSheet) -> Exported:
    """Write the entries as sessions whose seconds add up to theirs, account by account.

    Durations have no clock times: they are laid end to end from 00:00 of their work date, past midnight if need be, and
    marked so. A correction below zero has no session: it shortens that of its entry, then others of its account.
    """
    entries = [(line.entry, sheet.engagements[line.engagement]) for line in sheet.lines]
    sessions = [_session(entry, its) for entry, its in entries if entry.worked_seconds >= 0]
    taken, warnings = _take_away(sessions, [(entry, its) for entry, its in entries if entry.worked_seconds < 0])
    text = "".join(_lines(sessions))
    return Exported(text.encode(), (*taken, *warnings))


def _session(entry: Entry, its: ExportEngagement) -> Session:
    start = None
    if entry.start is not None and entry.zone is not None:
        start = entry.start.astimezone(ZoneInfo(entry.zone)).replace(tzinfo=None)
    return Session(entry.id, _account(its), entry.work_date, start, entry.worked_seconds, _plain(entry))


def _account(its: ExportEngagement) -> str:
    client = _BLANKS.sub(" ", its.client.replace(":", "-").replace(";", ",")).strip()
    return f"{client.lstrip('([') or 'client'}:{its.key}"


def _plain(entry: Entry) -> str:
    words = entry.note or entry.activity
    return _BLANKS.sub(" ", "".join(char if char.isprintable() else " " for char in words)).replace(";", ",").strip()


def _take_away(
    sessions: list[Session], corrections: list[tuple[Entry, ExportEngagement]]
) -> tuple[list[Warned], list[Warned]]:
    by_account: defaultdict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        by_account[session.account].append(session)
    short: dict[str, int] = {}
    for entry, its in corrections:
        left = -entry.worked_seconds
        for session in sorted(by_account[_account(its)], key=partial(_distance, entry)):
            part = min(left, session.seconds)
            session.seconds -= part
            session.taken += part
            left -= part
        if left:
            short[its.key] = short.get(its.key, 0) + left
    told = [Warned("timeclock_reduced", {"count": len(corrections)})] if corrections else []
    return told, [Warned("timeclock_short", {"key": key, "seconds": seconds}) for key, seconds in short.items()]


def _distance(correction: Entry, session: Session) -> tuple[bool, int]:
    """The corrected entry first, then the sessions nearest to its date."""
    return session.entry_id != correction.corrects_id, abs((session.work_date - correction.work_date).days)


def _place(session: Session) -> tuple[date, time]:
    return session.work_date, session.start.time() if session.start else time()


def _lines(sessions: Iterable[Session]) -> Iterator[str]:
    laid: dict[tuple[str, date], datetime] = {}
    for session in sorted(sessions, key=_place):
        start, marks = session.start, []
        if start is None:
            start = laid.get((session.account, session.work_date), datetime.combine(session.work_date, time()))
            marks.append(_LAID)
        end = start + timedelta(seconds=session.seconds)
        if session.start is None:
            laid[session.account, session.work_date] = end
        if session.taken:
            marks.append(f"shortened by a correction of -{format_seconds(session.taken)}")
        said = f"  {session.note}" if session.note else ""
        mark = f"  ; {'; '.join(marks)}" if marks else ""
        yield f"i {start:%Y-%m-%d %H:%M:%S} {session.account}{said}{mark}\no {end:%Y-%m-%d %H:%M:%S}\n"
