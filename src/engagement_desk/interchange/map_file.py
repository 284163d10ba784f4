"""The map of an import: which client and project go to which KEY, with the terms of engagements that it makes.

JSON: a list of objects, or an object with the list under `engagements`. CSV: a header and lines. Their names are
`client`, `project`, `key`, `title`, `rate`, `minimum`, `currency`; only `key` is required.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from engagement_desk.application.imports import MapLine
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.decoding import RawFile, examine, open_table

_NAMES = ("client", "project", "key", "title", "rate", "minimum", "currency")
_LARGEST = 4 * 1024 * 1024


def read_map(path: Path) -> tuple[MapLine, ...]:
    """Read a map; raises `Refused("bad_map")` with the number of the line that makes no sense."""
    raw = examine(path)
    if path.stat().st_size > _LARGEST:
        raise Refused("bad_map", line=0, reason="the file is too large for a map")
    records = _json_records(raw) if _is_json(raw) else _csv_records(raw)
    lines = tuple(_line(number, record) for number, record in enumerate(records, start=1))
    if not lines:
        raise Refused("bad_map", line=0, reason="it has no lines")
    _no_line_twice(lines)
    return lines


def _is_json(raw: RawFile) -> bool:
    with raw.path.open(encoding=raw.encoding) as stream:
        return stream.read(1024).lstrip()[:1] in ("{", "[")


def _json_records(raw: RawFile) -> list[Any]:
    try:
        said = json.loads(raw.path.read_text(encoding=raw.encoding), parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        raise Refused("bad_map", line=0, reason="it is not valid JSON") from None
    records = said.get("engagements") if isinstance(said, dict) else said
    if not isinstance(records, list):
        raise Refused("bad_map", line=0, reason="it has no list “engagements”")
    return records


def _csv_records(raw: RawFile) -> Iterator[dict[str, str]]:
    table = open_table(raw, lambda header: "key" in {name.casefold() for name in header})
    if table is None:
        raise Refused("bad_map", line=0, reason="it has no column “key”")
    names = [name.casefold() for name in table.header]
    for _, record in table.records():
        yield {name: cell for name, cell in zip(names, record, strict=False) if name}


def _line(number: int, record: object) -> MapLine:
    if not isinstance(record, dict):
        raise Refused("bad_map", line=number, reason="it is not an object with a “key”")
    values = {str(name).strip().casefold(): _text(number, str(name), value) for name, value in record.items()}
    unknown = [name for name in values if name not in _NAMES]
    if unknown:
        raise Refused("bad_map", line=number, reason=f"it has the unknown name “{unknown[0]}”")
    if not values.get("key"):
        raise Refused("bad_map", line=number, reason="it names no key")
    return MapLine(
        key=values["key"].upper(),
        client=values.get("client", ""),
        project=values.get("project", ""),
        title=values.get("title") or None,
        rate=values.get("rate") or None,
        minimum=values.get("minimum") or None,
        currency=values.get("currency") or None,
    )


def _text(number: int, name: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refused("bad_map", line=number, reason=f"its “{name}” is neither a text nor a number")
    return value.strip()


def _no_line_twice(lines: Iterable[MapLine]) -> None:
    seen: set[tuple[str, str]] = set()
    for number, line in enumerate(lines, start=1):
        mark = (line.client.casefold(), line.project.casefold())
        if mark in seen:
            raise Refused("bad_map", line=number, reason="another line speaks of the same client and project")
        seen.add(mark)
