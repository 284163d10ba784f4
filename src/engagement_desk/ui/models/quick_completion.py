"""What the quick line can be completed with, and entries written as quick lines."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.text import mark

if TYPE_CHECKING:
    from engagement_desk.application.commands.entries import TimeWords
    from engagement_desk.application.queries.entries import EntryLine
    from engagement_desk.application.queries.quick import KeyWords, QuickWords
    from engagement_desk.domain.quick_line import QuickLine

_LEAST_NOTE, _MOST_NOTE = 3, 80
_MOST = 9
_ANY_TIME = " 1m"
_OFFSET = len("+02:00")
_CLASSES = {
    StoredClass.IN_SCOPE: mark("in scope"),
    StoredClass.GOODWILL: mark("absorbed, with a reason"),
    StoredClass.GUARANTEE: mark("owed repair"),
    StoredClass.UNCLASSIFIED: mark("not classed yet"),
}


@dataclass(frozen=True, slots=True)
class Completion:
    """A text that takes the place of the line from `start` to the caret, and what it stands for."""

    start: int
    text: str
    shown: str
    meaning: str = ""


def tokens_of(text: str, today: date, keys: Collection[str]) -> tuple[tuple[int, int, str], ...]:
    """Give the spans of what was understood, also of a line that has no time yet.

    Where the last word makes it unreadable, such as a class that is being typed, they are those of the words before it.
    """
    before = text.rpartition(" ")[0]
    for typed, added in ((text, ""), (text, _ANY_TIME), (before, ""), (before, _ANY_TIME)):
        try:
            spans = _parsed(typed + added, today, keys).tokens
        except Refused:
            continue
        return tuple(span for span in spans if span[1] <= len(typed))
    return ()


def timer_words(text: str, today: date, keys: Collection[str]) -> tuple[str | None, str] | None:
    """Give the KEY that a line names, if it does, and the rest of it as the note of a timer; None for one with a time,
    which is to be logged.
    """
    try:
        tokens = _parsed(text + _ANY_TIME, today, keys).tokens
    except Refused:
        return None
    if any(kind == "time" and start < len(text) for start, _, kind in tokens):
        return None
    named = [end for start, end, kind in tokens if kind == "key"]
    key = text[: named[0]].strip().upper() if named else None
    return key, " ".join(text[named[0] if named else 0 :].split())


def completions(text: str, caret: int, words: QuickWords, default_key: str | None) -> tuple[Completion, ...]:
    """Give what the line can be completed with at the caret, best first; none in the middle of a word."""
    if text[caret : caret + 1].strip():
        return ()
    start = caret
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    typed, before = text[start:caret], text[:start].strip()
    found = list(_words(start, typed, before, words, _key_in(before, words) or default_key))
    found += _notes(text[:caret], words, default_key)
    return tuple(dict.fromkeys(found))[:_MOST]


def ghost_of(found: tuple[Completion, ...], typed: str) -> Completion | None:
    """Give the completion that goes on from what is typed, to be shown behind the caret."""
    for one in found:
        begun = typed[one.start :]
        if begun and len(one.text.rstrip()) > len(begun) and one.text.lower().startswith(begun.lower()):
            return one
    return None


def again(line: EntryLine) -> tuple[str, int, int]:
    """Write a line that logs the like of an entry today, and where its duration stands; class and reason are left out,
    since they were about that entry.
    """
    entry = line.entry
    time = format_seconds(abs(entry.worked_seconds))
    start = len(line.engagement) + 1
    return _joined(line, time, ""), start, start + len(time)


def entry_text(line: EntryLine, today: date, zone: str) -> str:
    """Write an entry as the quick line that says it all, its clock times as in the zone that it was typed in.

    Raises `Refused("no_quick_line")` where no line can say it, such as a note that begins like a part of one.
    """
    entry = line.entry
    time = format_seconds(entry.worked_seconds)
    if entry.start is not None and entry.end is not None:
        place = ZoneInfo(entry.zone or zone)
        start, end = entry.start.astimezone(place), entry.end.astimezone(place)
        time = second_hour_span(start, end) or f"{_clock(start)}-{_clock(end)}"
    day = "" if entry.work_date == today else entry.work_date.isoformat()
    stored = "" if entry.stored_class is StoredClass.UNCLASSIFIED else f"!{entry.stored_class}"
    reason = f'"{entry.reason}"' if stored and (entry.reason or '"' in entry.note) else ""
    for note in (entry.note, f'"{entry.note}"', f"“{entry.note}”"):
        text = _joined(line, time, note, stored, reason, day, own_note=True)
        try:
            read = _parsed(text, today, [line.engagement])
        except Refused:
            continue
        if (read.note, read.activity, read.reason) == (" ".join(entry.note.split()), entry.activity, entry.reason):
            return text
        reason = reason or ('""' if stored else "")
    raise Refused("no_quick_line")


def edit_words(before: QuickLine, after: QuickLine) -> TimeWords:
    """Give what an edited line says anew of its entry; what stayed the same is left as it is."""
    from engagement_desk.application.commands.entries import TimeWords
    from engagement_desk.application.commands.naming import NONE

    words = TimeWords()
    if (after.seconds, after.clock) != (before.seconds, before.clock):
        words = replace(words, seconds=after.seconds, clock=after.clock)
    for name in ("note", "activity", "reason"):
        if getattr(after, name) != getattr(before, name):
            words = replace(words, **{name: getattr(after, name)})
    if after.day != before.day:
        words = replace(words, day=after.day)
    if after.clause_ref != before.clause_ref:
        words = replace(words, clause=after.clause_ref or NONE)
    order = NONE if after.order_number is None else str(after.order_number)
    if after.stored_class != before.stored_class:
        words = replace(words, stored_class=after.stored_class or StoredClass.UNCLASSIFIED, order=order)
    if after.order_number != before.order_number:
        words = replace(words, order=order)
    return words


def _words(start: int, typed: str, before: str, words: QuickWords, key: str | None) -> Iterator[Completion]:
    low = typed.lower()
    about = next((one for one in words.keys if one.key == key), None)
    if not before and typed and typed[0].isalpha():
        for one in sorted(words.keys, key=lambda one: _rank(one.key, words.active)):
            if one.key.lower().startswith(low) or one.client.lower().startswith(low):
                yield Completion(start, f"{one.key} ", one.key, one.client)
    if not before and not typed:
        for line in (*words.favourites, *words.last):
            said, _, _ = again(line)
            yield Completion(start, said, said)
        return
    if typed.startswith("#") or not typed:
        for activity in words.activities:
            if activity.lower().startswith(low[1:]):
                yield Completion(start, f"#{activity} ", f"#{activity}")
    if typed.startswith("!"):
        for stored, meaning in _CLASSES.items():
            if stored.startswith(low[1:]):
                yield Completion(start, f"!{stored} ", f"!{stored}", meaning)
    if about is not None and before:
        yield from _clauses(start, typed, about)


def _clauses(start: int, typed: str, about: KeyWords) -> Iterator[Completion]:
    low = typed.lower()
    named = [said for said in (*about.orders, *about.clauses) if said.word.lower().startswith(low)]
    for said in named:
        yield Completion(start, f"{said.word} ", said.word, said.meaning)
    if len(typed) < _LEAST_NOTE:
        return
    for said in (*about.clauses, *about.orders):
        if said not in named and low in said.meaning.lower():
            yield Completion(start, f"{typed} {said.word} ", said.word, said.meaning)


def _notes(text: str, words: QuickWords, default_key: str | None) -> Iterator[Completion]:
    """Give earlier notes on the engagement that begin like the words before the caret."""
    key = _key_in(text, words) or default_key
    for line in words.last:
        note = line.entry.note
        if line.engagement != key or not note.isprintable():
            continue
        for length in range(min(len(note) - 1, len(text), _MOST_NOTE), _LEAST_NOTE - 1, -1):
            begins = len(text) - length
            if text[begins:].lower() == note[:length].lower() and (begins == 0 or text[begins - 1].isspace()):
                yield Completion(begins, note, note)
                break


def _key_in(text: str, words: QuickWords) -> str | None:
    first = text.split(None, 1)[0].upper() if text.strip() else ""
    return first if first in words.all_keys else None


def _rank(key: str, active: tuple[str, ...]) -> tuple[int, str]:
    return (active.index(key) if key in active else len(active)), key


def _joined(line: EntryLine, time: str, *more: str, own_note: bool = False) -> str:
    entry = line.entry
    activity = f"#{entry.activity}" if entry.activity else ""
    note, *rest = more
    parts = (line.engagement, time, *rest[:2], note if own_note else entry.note, activity, entry.clause_ref)
    return " ".join(part for part in (*parts, line.change_order or "", *rest[2:]) if part)


def second_hour_span(start: datetime, end: datetime) -> str:
    """Write the span of two local times of which one is the second of two equal ones; empty for any other."""
    # With an offset before it, the dash needs its spaces to be read.
    return f"{_clock(start)} - {_clock(end)}" if start.fold or end.fold else ""


def _clock(local: datetime) -> str:
    """Write a local time; the second of two equal ones has its offset, by which it is told from the first."""
    time = local.strftime("%H:%M:%S").removesuffix(":00")
    return time + local.isoformat()[-_OFFSET:] if local.fold else time


def _parsed(text: str, today: date, keys: Collection[str]) -> QuickLine:
    """Read a line; what it takes is imported with the first one, after the window has been painted."""
    from engagement_desk.domain.quick_line import parse_quick_line

    return parse_quick_line(text, today, keys)
