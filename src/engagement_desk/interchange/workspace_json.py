"""A whole workspace as one JSON document, written and read record by record (docs/workspace-json.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engagement_desk.application.workspace_records import SCHEMA, SECTIONS
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.decoding import readable
from engagement_desk.interchange.json_stream import JsonStream
from engagement_desk.interchange.unreadable import Unreadable

FORMAT = "engagement-desk workspace"
_LONGEST = 64 * 1024 * 1024
_FIRST = 2
"""The version of the records when the first such file was written."""
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def pieces(records: Iterable[tuple[str, Iterable[dict[str, Any]]]]) -> Iterator[bytes]:
    """Write the records of each name, one a line; the same records give the same bytes."""
    yield f'{{"format":{_ENCODE(FORMAT)},\n"schema":{SCHEMA},\n"records":{{'.encode()
    for number, (name, its) in enumerate(records):
        yield f"{',' if number else ''}\n{_ENCODE(name)}:[".encode()
        for index, record in enumerate(its):
            yield f"{',' if index else ''}\n{_ENCODE(record)}".encode()
        yield b"]"
    yield b"}}\n"


@dataclass(frozen=True, slots=True)
class WorkspaceJson:
    """A file whose beginning says that it is a workspace."""

    path: Path
    schema: int

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.path.name

    def sections(self) -> Iterator[tuple[str, Iterator[object]]]:
        """Give each name with its records; raises `Refused("workspace_json_broken")`."""
        with self._whole("its beginning"), _opened(self.path) as text:
            _head(text)
            text.take("{")
            for number, name in enumerate(SECTIONS):
                yield name, self._records(text, name, is_first=number == 0)
            with self._whole("its end"):
                text.take("}")
                text.take("}")
                if text.peek():
                    raise Unreadable("more follows")

    def _records(self, text: JsonStream, name: str, *, is_first: bool) -> Iterator[object]:
        with self._whole(name), readable(self.path):
            if not is_first:
                text.take(",")
            if _name(text) != name:
                raise Unreadable("another name stands in its place")
            yield from text.items()

    @contextmanager
    def _whole(self, where: str) -> Iterator[None]:
        try:
            yield
        except Unreadable as problem:
            raise Refused("workspace_json_broken", file=self.name, where=where, why=problem) from None


def open_workspace(path: Path) -> WorkspaceJson:
    """Open the JSON of a workspace; raises `Refused("workspace_json_foreign")` for anything else."""
    try:
        with _opened(path) as text:
            return WorkspaceJson(path, _head(text))
    except Unreadable as problem:
        raise Refused("workspace_json_foreign", file=path.name, why=problem) from None


@contextmanager
def _opened(path: Path) -> Iterator[JsonStream]:
    with readable(path):
        if path.is_dir():
            raise Refused("file_is_a_folder", path=path)
        if path.exists() and not path.is_file():
            raise Refused("not_a_file", path=path)
        with path.open(encoding="utf-8-sig") as stream:
            yield JsonStream(stream, _LONGEST)


def _head(text: JsonStream) -> int:
    """Read what stands before the records, and give the version."""
    said: dict[str, object] = {}
    text.take("{")
    while (name := _name(text)) != "records":
        said[name] = text.value()
        text.take(",")
    if said.get("format") != FORMAT:
        raise Unreadable(f"its format is not “{FORMAT}”")
    schema = said.get("schema")
    if type(schema) is not int or schema < _FIRST:
        raise Unreadable("it names no schema that was ever written")
    return schema


def _name(text: JsonStream) -> str:
    if text.peek() != '"':
        raise Unreadable("it is not valid JSON")
    name: str = text.value()
    text.take(":")
    return name
