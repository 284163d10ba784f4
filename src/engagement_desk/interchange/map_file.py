"""The map of an import: which client, project and tag go to which KEY, with the terms of engagements that it makes.

JSON: a list of objects, or an object with the list under `engagements`. CSV: a header and lines. Their names are
`client`, `project`, `tag`, `key`, `title`, `rate`, `minimum`, `currency`; only `key` is required, and `-` for it leaves
the rows out. The object may also hold `columns`: which column of a plain table is which, `{"date": "Datum", "hours":
"Std."}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from engagement_desk.application.imports import ImportMap, MapLine, TableColumns
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.decoding import RawFile, examine, open_table
from engagement_desk.interchange.plain_table import LENGTHS, NAMES

_NAMES = ("client", "project", "tag", "key", "title", "rate", "minimum", "currency")
_LEFT_OUT = "-"
_LARGEST = 4 * 1024 * 1024


def read_map(path: Path) -> ImportMap:
    """Read a map; raises `Refused("bad_map")` with the number of the line that makes no sense."""
    raw = examine(path)
    if path.stat().st_size > _LARGEST:
        raise Refused("bad_map", line=0, reason="the file is too large for a map")
    said = _json(raw) if _is_json(raw) else {}
    columns = _columns(said.get("columns")) if isinstance(said, dict) else None
    records = _json_records(said, needed=columns is None) if said or _is_json(raw) else _csv_records(raw)
    lines = tuple(_line(number, record) for number, record in enumerate(records, start=1))
    if not lines and columns is None:
        raise Refused("bad_map", line=0, reason="it has no lines")
    _no_line_twice(lines)
    return ImportMap(lines, columns)


def _is_json(raw: RawFile) -> bool:
    with raw.path.open(encoding=raw.encoding) as stream:
        return stream.read(1024).lstrip()[:1] in ("{", "[")


def _json(raw: RawFile) -> Any:  # noqa: ANN401
    try:
        return json.loads(raw.path.read_text(encoding=raw.encoding), parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        raise Refused("bad_map", line=0, reason="it is not valid JSON") from None


def _columns(said: object) -> TableColumns | None:
    """Read which column is which; a table needs a date and a length, or a start and an end."""
    if said is None:
        return None
    if not isinstance(said, dict) or not all(isinstance(name, str) and name.strip() for name in said.values()):
        raise Refused("bad_map", line=0, reason="its “columns” do not name a column each")
    named = {str(ours).strip().casefold(): name.strip() for ours, name in said.items()}
    unknown = [ours for ours in named if ours not in NAMES]
    if unknown:
        known = ", ".join(NAMES)
        raise Refused("bad_map", line=0, reason=f"“{unknown[0]}” is none of the columns that are known ({known})")
    if not named.keys() & {"date", "start"} or not named.keys() & {*LENGTHS, "end"}:
        raise Refused("bad_map", line=0, reason="its “columns” lack a date, or a length or an end")
    if "end" in named and not named.keys() & {*LENGTHS, "start"}:
        raise Refused("bad_map", line=0, reason="its “columns” have an end without a start")
    return TableColumns(named)


def _json_records(said: Any, *, needed: bool) -> list[Any]:  # noqa: ANN401
    records = said.get("engagements", None if needed else []) if isinstance(said, dict) else said
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
    left_out = values["key"] == _LEFT_OUT
    return MapLine(
        key="" if left_out else values["key"].upper(),
        left_out=left_out,
        client=values.get("client", ""),
        project=values.get("project", ""),
        tag=values.get("tag", ""),
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
    seen: set[tuple[str, str, str]] = set()
    for number, line in enumerate(lines, start=1):
        mark = (line.client.casefold(), line.project.casefold(), line.tag.casefold())
        if mark in seen:
            raise Refused("bad_map", line=number, reason="another line speaks of the same client, project and tag")
        seen.add(mark)
