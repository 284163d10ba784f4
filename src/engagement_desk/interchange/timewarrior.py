"""Timewarrior: its data files, the folder of them, and `timew export`. Absolute times; tags, no client or project."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.cells import Keys
from engagement_desk.interchange.decoding import bad_line, bad_record, examine
from engagement_desk.interchange.given import Given, Kind
from engagement_desk.interchange.json_rows import first_item, texts
from engagement_desk.interchange.rows import Made, Opened, between, day_in, each, until_now, work
from engagement_desk.interchange.streams import items, lines
from engagement_desk.interchange.unreadable import Unreadable, quoted

NAME = "timewarrior"
_DATA_FILE = re.compile(r"\d{4}-\d{2}\.data", re.ASCII)
_RECOGNISED = re.compile(r"\s*inc \d{8}T\d{6}Z", re.ASCII)
_INSTANT = re.compile(r"\d{8}T\d{6}Z", re.ASCII)
_LINE = re.compile(rf"inc ({_INSTANT.pattern})(?: - ({_INSTANT.pattern}))?\s*(?:#(?: (.*))?)?", re.ASCII)
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"(?!\S)|(\S+)')


def open_data(given: Given, options: ReadOptions) -> Opened | None:
    """Open one data file, or a folder of them (or one whose folder `data` holds them)."""
    if given.kind is Kind.FOLDER:
        found = data_files(given)
        return Opened(lambda: _folder_rows(found, options)) if found else None
    raw = given.text
    if raw is None or not _RECOGNISED.match(given.head):
        return None
    return Opened(lambda: each(lines_of_work(lines(raw)), partial(_line, options, Keys()), bad_line))


def open_export(given: Given, options: ReadOptions) -> Opened | None:
    """Open what `timew export` writes."""
    raw, first = given.text, first_item(given)
    if raw is None or not (isinstance(first, dict) and _INSTANT.fullmatch(str(first.get("start", "")))):
        return None
    return Opened(lambda: each(items(raw), partial(_record, options, Keys()), bad_record))


def data_files(given: Given) -> tuple[Given, ...]:
    """Give the data files of a folder in the order of their months."""
    for folder in (given.path, given.path / "data"):
        found = sorted(path for path in folder.glob("*.data") if _DATA_FILE.fullmatch(path.name) and path.is_file())
        if found:
            filled = [path for path in found if path.stat().st_size]
            return tuple(Given(path, Kind.TEXT, "", examine(path)) for path in filled)
    return ()


def _folder_rows(files: Iterable[Given], options: ReadOptions) -> Iterator[Made]:
    keys, count = Keys(), 0
    for file in files:
        assert file.text is not None
        numbered = lines_of_work(lines(file.text))
        for number, line in numbered:
            count += 1
            try:
                yield _line(options, keys, count, line)
            except Unreadable as problem:
                raise Refused("bad_line_of", file=file.path.name, line=number, reason=problem) from None


def lines_of_work(numbered: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Leave blank lines out."""
    return ((number, line) for number, line in numbered if line.strip())


def _line(options: ReadOptions, keys: Keys, number: int, line: str) -> Made:
    match = _LINE.fullmatch(line.strip())
    if match is None:
        raise Unreadable(f"{quoted(line)} is not an interval of Timewarrior")
    tags, note = _words(match[3] or "")
    return _row(options, keys, number, match[1], match[2], tags, note)


def _words(text: str) -> tuple[tuple[str, ...], str]:
    """Split what follows the first bare `#`: tags, and after another bare `#` the annotation."""
    tags: list[str] = []
    for token in _TOKEN.finditer(text):
        if token[2] == "#":
            return tuple(tags), _annotation(text[token.end() :].strip())
        tags.append(_plain(token[1]) if token[2] is None else token[2])
    return tuple(tags), ""


def _annotation(text: str) -> str:
    return _plain(text[1:-1]) if len(text) > 1 and text[0] == text[-1] == '"' else text


def _plain(text: str) -> str:
    return text.replace('\\"', '"')


def _record(options: ReadOptions, keys: Keys, number: int, item: Any) -> Made:  # noqa: ANN401
    if not isinstance(item, dict):
        raise Unreadable("it is not an interval of Timewarrior")
    start, end, note = (item.get(name) or "" for name in ("start", "end", "annotation"))
    if not (isinstance(start, str) and isinstance(end, str) and isinstance(note, str)):
        raise Unreadable("its start, end or annotation is not a text")
    return _row(options, keys, number, start, end or None, texts(item.get("tags"), "tags"), note)


def _row(
    options: ReadOptions, keys: Keys, number: int, start: str, end: str | None, tags: tuple[str, ...], note: str
) -> Made:
    if end is None and not options.running:
        return SkippedRow(number, SkipReason.RUNNING)
    began = _instant(start)
    spell = until_now(began, options.instant) if end is None else between(began, _instant(end))
    tags = tuple(dict.fromkeys(tags))
    return work(number, day_in(began, ZoneInfo(options.zone)), spell, keys(start, *sorted(tags)), note=note, tags=tags)


def _instant(text: str) -> datetime:
    try:
        if _INSTANT.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise Unreadable(f"{quoted(text)} is not a moment as Timewarrior writes it")
