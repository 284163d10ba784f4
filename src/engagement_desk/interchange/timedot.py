"""hledger's timedot format: a date, then accounts with dots of a quarter of an hour, or amounts of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from engagement_desk.application.imports import ReadOptions
from engagement_desk.domain.money import half_away
from engagement_desk.interchange.accounts import DATE, client_and_project, plain_date
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import RawFile, bad_line
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.rows import Made, Opened, lasting, work
from engagement_desk.interchange.streams import lines
from engagement_desk.interchange.unreadable import Unreadable, quoted
from engagement_desk.interchange.wall_clock import DAY

NAME = "timedot"
_QUARTER = 900
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": DAY, "w": 7 * DAY, "mo": 30 * DAY, "y": 365 * DAY, "": 3600}
_STARS = re.compile(r"\*+[ \t]+")
_DAY = re.compile(rf"({DATE})(?=[ \t;]|$)([^;]*)(?:;.*)?", re.ASCII)
_GAP = re.compile(r"[ ]{2,}|[ ]?\t")
_AMOUNT = re.compile(r"(\d{1,9}(?:[.,]\d{0,9})?|[.,]\d{1,9})[ \t]*(mo|[smhdwy]?)", re.ASCII)
_LETTERS = re.compile(r"[A-Za-z][A-Za-z ]*", re.ASCII)
_LONGEST_DOTS = 10_000


def open_timedot(given: Given, options: ReadOptions) -> Opened | None:
    """Open a text whose first line that counts is a date and whose next one is an account with its time."""
    raw = given.text
    counting = [line.strip() for line in given.head.splitlines() if line.strip() and line.lstrip()[0] not in "#;"]
    while counting and counting[0].startswith("*") and not _date_line(counting[0]):
        del counting[0]
    if raw is None or not counting or not _date_line(counting[0]):
        return None
    follows = next((line for line in counting if not _date_line(line)), "")
    if follows and not _is_time(_parts(follows)[1]):
        return None
    return Opened(lambda: _rows(raw))


def _date_line(line: str) -> re.Match[str] | None:
    return _DAY.fullmatch(_STARS.sub("", line, count=1))


def _is_time(text: str) -> bool:
    try:
        return bool(text) and _amount(text)[0] >= 0
    except Unreadable:
        return False


def _parts(line: str) -> tuple[str, str, str]:
    """Give the account, the time and the comment of a line."""
    said, _, comment = _STARS.sub("", line, count=1).partition(";")
    account, *time = _GAP.split(said.strip(), maxsplit=1)
    return account, "".join(time).strip(), comment.strip()


def _rows(raw: RawFile) -> Iterator[Made]:
    keys = Keys()
    day: date | None = None
    about = ""
    for number, line in lines(raw):
        bare = line.strip()
        if not bare or bare[0] in "#;":
            continue
        try:
            if match := _date_line(bare):
                day, about = plain_date(match[1]), match[2].strip()
                continue
            made = None if day is None and bare[0] == "*" else _row(number, day, bare, about, keys)
        except Unreadable as problem:
            raise bad_line(number, str(problem)) from None
        if made is not None:
            yield made


def _row(number: int, day: date | None, line: str, about: str, keys: Keys) -> Made | None:
    account, time, comment = _parts(line)
    if day is None:
        raise Unreadable(f"{quoted(line)} comes before the first date")
    if not time and _STARS.match(line):
        return None  # a heading of an outline
    seconds, tags = _amount(time)
    note = comment or about
    client, project = client_and_project(account)
    key = keys(day.isoformat(), account, str(seconds), note, *tags)
    return work(number, day, lasting(seconds), key, client=client, project=project, note=note, tags=tags)


def _amount(text: str) -> tuple[int, tuple[str, ...]]:
    """Give the seconds of `.... ..`, `1.5`, `0,25`, `15m` or `aab`, and the letters as tags; raises `Unreadable`."""
    bare = text.replace(" ", "").replace("\t", "")
    if len(bare) <= _LONGEST_DOTS and not bare.strip("."):
        return len(bare) * _QUARTER, ()
    if match := _AMOUNT.fullmatch(text):
        number = Decimal(match[1].replace(",", ".").rstrip(".") or "0")
        numerator, denominator = number.as_integer_ratio()
        return half_away(numerator * _UNITS[match[2]], denominator), ()
    if len(bare) <= _LONGEST_DOTS and _LETTERS.fullmatch(text):
        return len(bare) * _QUARTER, tuple(dict.fromkeys(bare))
    raise Unreadable(f"{quoted(text)} is not an amount of time")
