"""The quick line: one line that logs an entry (SPEC §8)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.clock_time import RANGE_SHAPE, ClockRange, parse_range
from engagement_desk.domain.durations import parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import StoredClass

# A quotation that is not closed yet, while the line is being typed, reaches to its end.
_WORD = re.compile(r'"[^"]*(?:"|$)|“[^”]*(?:”|$)|\S+')
_SPACED_TIME = re.compile(rf"{RANGE_SHAPE.pattern}|[0-9]+h\s+[0-9]+m(?:\s*[0-9]+s)?(?!\S)", re.IGNORECASE)
# Wider than what is a duration, so that a slip such as 1:75 or 1,5h is refused and not taken for a part of the note.
_DURATION = re.compile(r"[-+−]?[0-9]+(?::[0-9:]+|(?:[.,][0-9]+)?h[0-9hms\s]*|m(?:[0-9]+s)?|s)", re.IGNORECASE)
_KEY = re.compile(r"[A-Z][A-Z0-9-]{1,11}")
_ORDER = re.compile(r"co-([0-9]{1,6})", re.IGNORECASE)
_CLAUSE = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4})+")
_ACTIVITY = re.compile(r"#([^\W\d_]\S*?)[,;:.]*")
_CLASS = re.compile(r"!([^\W\d_][\w-]*)")
# Wider than what is a date, likewise.
_DAY = re.compile(
    r"today|yesterday|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}",
    re.IGNORECASE,
)
_CLOSING = {'"': '"', "“": "”"}
_CLASSES = frozenset(StoredClass)
_DROPPED = ("Cc", "Cs")
_AHEAD = "tomorrow"


@dataclass(frozen=True, slots=True)
class QuickLine:
    """What a line was understood to say; what it leaves out is None or empty.

    It has either `seconds` or `clock`. `tokens` are the spans (start, end, kind) of the parts that are not note, in
    order; their kinds are key, time, day, activity, clause, order, class and reason.
    """

    key: str | None
    seconds: int | None
    clock: ClockRange | None
    day: date | None
    note: str
    activity: str
    clause_ref: str
    order_number: int | None
    stored_class: StoredClass | None
    reason: str
    tokens: tuple[tuple[int, int, str], ...]

    @property
    def has_day_in_note(self) -> bool:
        """Whether no day is named but the note says *tomorrow*, which is no day of a line: work is logged when done."""
        return self.day is None and _AHEAD in re.findall(r"[\w'’]+", self.note.lower())


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    kind: str
    word: str


@dataclass(slots=True)
class _Parts:
    """The parts found so far; each kind counts once, later ones are note."""

    today: date
    seconds: int | None = None
    clock: ClockRange | None = None
    day: date | None = None
    activity: str = ""
    clause_ref: str = ""
    order_number: int | None = None
    stored_class: StoredClass | None = None
    taken: set[str] = field(default_factory=set)


def parse_quick_line(text: str, today: date, known_keys: Collection[str]) -> QuickLine:
    """Read a line such as `ACME 1h30 arch review #audit 2.1 yesterday` (SPEC §8); only the time may not be left out.

    Raises `Refused` with `no_time_in_line`, `unknown_class`, `unknown_engagement` (a first word like a KEY, with the
    time right after it), or what reading its time or date raises. Control characters are dropped.
    """
    parts = _Parts(today)
    spans = list(_spans(text, parts, {key.lower() for key in known_keys}))
    if parts.seconds is None and parts.clock is None:
        raise Refused("no_time_in_line", text=text)
    first, *others = spans
    if first.kind == "" and _KEY.fullmatch(first.word) and others[0].kind == "time":
        raise Refused("unknown_engagement", key=first.word)
    key = next((known for known in known_keys if first.kind == "key" and known.lower() == first.word.lower()), None)
    if parts.stored_class is not None:
        spans = _with_reason(spans)
    return QuickLine(
        key=key,
        seconds=parts.seconds,
        clock=parts.clock,
        day=parts.day,
        note=_plain(span.word for span in spans if span.kind == ""),
        activity=_plain([parts.activity]),
        clause_ref=parts.clause_ref,
        order_number=parts.order_number,
        stored_class=parts.stored_class,
        reason=_plain(span.word for span in spans if span.kind == "reason"),
        tokens=tuple((span.start, span.end, span.kind) for span in spans if span.kind),
    )


def _spans(text: str, parts: _Parts, keys: Collection[str]) -> Iterator[_Span]:
    """Give the words of the line in order, each with the kind of part it is; the kind of a note's word is empty."""
    position, is_first = 0, True
    while word := _next_word(text, position, parts):
        position = word.end()
        kind = "key" if is_first and word[0].lower() in keys else _kind_of(parts, word[0])
        yield _Span(word.start(), position, kind, word[0])
        is_first = False


def _next_word(text: str, position: int, parts: _Parts) -> re.Match[str] | None:
    found = _WORD.search(text, position)
    if found is None or "time" in parts.taken:
        return found
    return _SPACED_TIME.match(text, found.start()) or found


def _kind_of(parts: _Parts, word: str) -> str:
    for kind, shape, take in _READERS:
        if kind not in parts.taken and (match := shape.fullmatch(word)):
            take(parts, match)
            parts.taken.add(kind)
            return kind
    return ""


def _with_reason(spans: list[_Span]) -> list[_Span]:
    """Name the first quotation the reason."""
    quoted = next((span for span in spans if span.kind == "" and span.word[0] in _CLOSING), None)
    return [replace(span, kind="reason") if span is quoted else span for span in spans]


def _plain(words: Iterable[str]) -> str:
    """Join words by single spaces, without their quotation marks and without control characters."""
    said = " ".join(word[1:].rstrip(_CLOSING[word[0]]) if word[:1] in _CLOSING else word for word in words)
    return " ".join("".join(s for s in said if s.isspace() or unicodedata.category(s) not in _DROPPED).split())


def _take_range(parts: _Parts, match: re.Match[str]) -> None:
    parts.clock = parse_range(match[0])


def _take_duration(parts: _Parts, match: re.Match[str]) -> None:
    parts.seconds = parse_duration(match[0])


def _take_day(parts: _Parts, match: re.Match[str]) -> None:
    parts.day = parse_date(match[0], parts.today)


def _take_activity(parts: _Parts, match: re.Match[str]) -> None:
    parts.activity = match[1]


def _take_clause(parts: _Parts, match: re.Match[str]) -> None:
    parts.clause_ref = match[0]


def _take_order(parts: _Parts, match: re.Match[str]) -> None:
    parts.order_number = int(match[1])


def _take_class(parts: _Parts, match: re.Match[str]) -> None:
    name = match[1].lower().replace("-", "_")
    if name not in _CLASSES:
        raise Refused("unknown_class", name=match[1])
    parts.stored_class = StoredClass(name)


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[_Parts, re.Match[str]], None]], ...] = (
    ("time", RANGE_SHAPE, _take_range),
    ("time", _DURATION, _take_duration),
    ("day", _DAY, _take_day),
    ("activity", _ACTIVITY, _take_activity),
    ("clause", _CLAUSE, _take_clause),
    ("order", _ORDER, _take_order),
    ("class", _CLASS, _take_class),
)
