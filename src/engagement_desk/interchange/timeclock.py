"""The timeclock format of ledger and hledger: a line where work begins, a line where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions, SkippedRow, SkipReason
from engagement_desk.interchange.accounts import DATE, client_and_project, plain_date
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import RawFile, bad_line
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.rows import Made, Opened, work
from engagement_desk.interchange.streams import lines
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import Spell, WallClock, clock_time

NAME = "timeclock"
_IGNORED = ("#", ";", "*", "b ", "h ", "O ")
_LINE = re.compile(rf"([io])\s+({DATE})\s+(\d{{1,2}}:\d{{2}}(?::\d{{2}})?)(?:\s*[+-]\d{{4}})?(?:\s+(.*))?", re.ASCII)
_GAP = re.compile(r"\s{2,}|\t")


@dataclass(frozen=True, slots=True)
class _Session:
    line: int
    day: date
    start: time
    account: str
    note: str


def open_timeclock(given: Given, options: ReadOptions) -> Opened | None:
    """Open a text whose first line that counts begins or ends a session."""
    raw = given.text
    counting = next((line for line in given.head.splitlines() if not _ignored(line)), "")
    if raw is None or not _LINE.fullmatch(counting.strip()):
        return None
    return Opened(lambda: _Reader(options).rows(raw))


def _ignored(line: str) -> bool:
    return not line.strip() or line.startswith(_IGNORED)


class _Reader:
    """Pairs the sessions of one file; what is open at its end runs."""

    def __init__(self, options: ReadOptions) -> None:
        self._options = options
        self._clock = WallClock(ZoneInfo(options.zone))
        self._keys = Keys()
        self._open: list[_Session] = []

    def rows(self, raw: RawFile) -> Iterator[Made]:
        """Give a row for each session, at its end; raises `Refused("bad_line")`."""
        for number, line in lines(raw):
            try:
                made = None if _ignored(line) else self._take(number, line.strip())
            except Unreadable as problem:
                raise bad_line(number, str(problem)) from None
            if made is not None:
                yield made
        for session in self._open:
            try:
                yield self._running(session)
            except Unreadable as problem:
                raise bad_line(session.line, str(problem)) from None

    def _take(self, number: int, line: str) -> Made | None:
        match = _LINE.fullmatch(line)
        if match is None:
            raise Unreadable(f"{quoted(line)} is not a line of timeclock")
        sign, day, clock, words = match.groups()
        said, _, comment = (words or "").partition(";")
        account, *described = _GAP.split(said.strip(), maxsplit=1)
        note = "".join(described).strip() or comment.strip()
        if sign == "i":
            self._open.append(_Session(number, plain_date(day), clock_time(clock), account, note))
            return None
        return self._closed(self._pair(account), plain_date(day), clock_time(clock))

    def _pair(self, account: str) -> _Session:
        """Take the session that ends: the last one of the account named, else the last one that is open."""
        for index in range(len(self._open) - 1, -1, -1):
            if not account or self._open[index].account == account:
                return self._open.pop(index)
        raise Unreadable("it ends a session that was not begun")

    def _closed(self, session: _Session, day: date, clock: time) -> Made:
        spell = self._clock.spell(session.day, session.start, day, clock, None, 0)
        return self._row(session, spell, f"{day.isoformat()}T{clock.isoformat()}")

    def _running(self, session: _Session) -> Made:
        if not self._options.running:
            return SkippedRow(session.line, SkipReason.RUNNING)
        return self._row(session, self._clock.running(session.day, session.start, self._options.instant), "")

    def _row(self, session: _Session, spell: Spell, end: str) -> Made:
        client, project = client_and_project(session.account)
        began = f"{session.day.isoformat()}T{session.start.isoformat()}"
        key = self._keys(began, end, session.account, session.note)
        return work(session.line, session.day, spell, key, client=client, project=project, note=session.note)
