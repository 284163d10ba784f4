"""klog's text files (file format 1.4): records by date, with durations, ranges and what is taken off again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ImportRow, ReadOptions, RowFlag, SkippedRow, SkipReason
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import RawFile, bad_line
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.rows import Made, Opened, in_reach, lasting, until_now, work
from engagement_desk.interchange.streams import lines
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import Spell, WallClock

NAME = "klog"
_HOUR, _MINUTE, _DAY_MINUTES, _NOON = 3600, 60, 24 * 60, 12
_HEAD = re.compile(r"(\d{4})([-/])(\d{2})\2(\d{2})(?:[ \t]+\([^()]*!\))?[ \t]*", re.ASCII)
_INDENT = re.compile(r"( {2,4}|\t)(?=\S)")
_LENGTH = r"[+-]?(?:\d+h\d{1,2}m|\d+h|\d+m)"
_TIME = r"<?\d{1,2}:\d{2}(?:am|pm)?>?"
_ENTRY = re.compile(rf"(?:({_LENGTH})|({_TIME})[ \t]*-[ \t]*(?:({_TIME})|(\?+)))(?:[ \t]+(.*))?", re.ASCII)
_LENGTH_PARTS = re.compile(r"([+-]?)(?:(\d+)h)?(?:(\d+)m)?", re.ASCII)
_TIME_PARTS = re.compile(r"(<?)(\d{1,2}):(\d{2})(am|pm)?(>?)", re.ASCII)
_TAG = re.compile(r"#([\w-]+(?:=(?:\"[^\"]*\"|'[^']*'|[\w-]+))?)")


@dataclass
class _Entry:
    line: int
    written: str
    note: list[str] = field(default_factory=list)


@dataclass
class _Record:
    line: int
    day: date
    summary: list[str] = field(default_factory=list)
    entries: list[_Entry] = field(default_factory=list)
    indent: str = ""


def open_klog(given: Given, options: ReadOptions) -> Opened | None:
    """Open a text whose first record begins with a date and whose first indented line is an entry."""
    raw = given.text
    if raw is None or not _recognises(given.head):
        return None
    return Opened(lambda: _rows(raw, options))


def _recognises(head: str) -> bool:
    filled = [line for line in head.splitlines() if line.strip()]
    if not filled or not _HEAD.fullmatch(filled[0]):
        return False
    entry = next((line for line in filled[1:] if _INDENT.match(line)), None)
    return entry is not None and _ENTRY.fullmatch(entry.strip()) is not None


def _rows(raw: RawFile, options: ReadOptions) -> Iterator[Made]:
    keys, clock = Keys(), WallClock(ZoneInfo(options.zone))
    for record in _records(raw):
        rows: list[Made] = []
        for entry in record.entries:
            try:
                _add(rows, record, entry, _Reader(options, clock, keys))
            except Unreadable as problem:
                raise bad_line(entry.line, str(problem)) from None
        yield from rows


def _records(raw: RawFile) -> Iterator[_Record]:
    record: _Record | None = None
    for number, line in lines(raw):
        try:
            if not line.strip():
                if record is not None:
                    yield record
                record = None
            elif record is None:
                record = _Record(number, _date(line))
            else:
                _add_line(record, number, line)
        except Unreadable as problem:
            raise bad_line(number, str(problem)) from None
    if record is not None:
        yield record


def _date(line: str) -> date:
    match = _HEAD.fullmatch(line)
    if match is None:
        raise Unreadable(f"{quoted(line)} does not begin a record with its date")
    try:
        return in_reach(date(int(match[1]), int(match[3]), int(match[4])))
    except ValueError:
        raise Unreadable(f"{quoted(line)} is not a date") from None


def _add_line(record: _Record, number: int, line: str) -> None:
    """Take a line of a record: its summary, an entry, or the further words of one, which are indented twice."""
    match = _INDENT.match(line)
    if record.entries and line.startswith(record.indent * 2):
        record.entries[-1].note.append(line.strip())
    elif match and (not record.indent or match[1] == record.indent):
        record.indent = match[1]
        found = _ENTRY.fullmatch(line.strip())
        if found is None:
            raise Unreadable(f"{quoted(line.strip())} is not an entry")
        record.entries.append(_Entry(number, line.strip(), [found[5]] if found[5] else []))
    elif record.entries or line[0].isspace():
        raise Unreadable("its indentation is not that of the record")
    else:
        record.summary.append(line.strip())


@dataclass
class _Reader:
    options: ReadOptions
    clock: WallClock
    keys: Keys


def _add(rows: list[Made], record: _Record, entry: _Entry, reader: _Reader) -> None:
    match = _ENTRY.fullmatch(entry.written)
    assert match is not None
    length, start, end, still, _ = match.groups()
    if length is not None and (seconds := _seconds(length)) < 0:
        _lessen(rows, -seconds)
        rows.append(SkippedRow(entry.line, SkipReason.LESSENS))
        return
    if still and not reader.options.running:
        rows.append(SkippedRow(entry.line, SkipReason.RUNNING))
        return
    spell = lasting(_seconds(length)) if length is not None else _range(record.day, start, end, reader)
    note = "\n".join(entry.note) or "\n".join(record.summary)
    said = start or "" if still else str(spell.seconds)
    key = reader.keys(record.day.isoformat(), start or "", said, note)
    tags = _tags("\n".join((*record.summary, *entry.note)))
    rows.append(work(entry.line, record.day, spell, key, note=note, tags=tags))


def _lessen(rows: list[Made], seconds: int) -> None:
    """Take time off the entries before, the last one first; they then keep no clock times."""
    for index in range(len(rows) - 1, -1, -1):
        row = rows[index]
        if isinstance(row, ImportRow) and seconds:
            part = min(seconds, row.seconds)
            seconds -= part
            spell = lasting(row.seconds - part, (RowFlag.LESSENED,))
            rows[index] = row._replace(start=None, end=None, seconds=spell.seconds, flags=spell.flags)
    if seconds:
        raise Unreadable("it takes off more time than the record has before it")


def _range(day: date, start: str, end: str | None, reader: _Reader) -> Spell:
    begin = _minutes(start)
    local = time(begin // 60, begin % 60) if 0 <= begin < _DAY_MINUTES else None
    if end is None:
        instants = reader.clock.instants(datetime.combine(day, local)) if local else ()
        if not instants:
            raise Unreadable("it runs, and its start is on another day or in an hour that the clocks skip")
        return until_now(instants[0], reader.options.instant)
    stop = _minutes(end)
    if stop < begin:
        raise Unreadable(f"{quoted(f'{start} - {end}')} ends before it starts")
    seconds = (stop - begin) * _MINUTE
    if local is None or stop > _DAY_MINUTES:
        return lasting(seconds)
    last = time(stop // 60, stop % 60) if stop < _DAY_MINUTES else time()
    last_day = day if stop < _DAY_MINUTES else day + timedelta(days=1)
    return reader.clock.spell(day, local, last_day, last, seconds, 0)


def _seconds(text: str) -> int:
    match = _LENGTH_PARTS.fullmatch(text)
    assert match is not None
    hours, minutes = int(match[2] or 0), int(match[3] or 0)
    if match[2] and minutes >= _MINUTE:
        raise Unreadable(f"{quoted(text)} has more than 59 minutes")
    return (hours * _HOUR + minutes * _MINUTE) * (-1 if match[1] == "-" else 1)


def _minutes(text: str) -> int:
    """Give the minutes of a time since the record's midnight; `<` is the day before, `>` the day after."""
    match = _TIME_PARTS.fullmatch(text)
    assert match is not None
    hour, minute = int(match[2]), int(match[3])
    if match[4]:
        if not 1 <= hour <= _NOON:
            raise Unreadable(f"{quoted(text)} is not a time of day")
        hour = hour % _NOON + (_NOON if match[4] == "pm" else 0)
    if minute >= _MINUTE or hour * 60 + minute > _DAY_MINUTES or (match[1] and match[5]):
        raise Unreadable(f"{quoted(text)} is not a time of day")
    return hour * 60 + minute + _DAY_MINUTES * (bool(match[5]) - bool(match[1]))


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.replace('"', "").replace("'", "") for tag in _TAG.findall(text)))
