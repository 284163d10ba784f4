"""Text in pieces, so that memory does not grow with the file: lines, and the items of a JSON list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engagement_desk.interchange.decoding import RawFile, bad_line, bad_record
from engagement_desk.interchange.json_stream import JsonStream
from engagement_desk.interchange.unreadable import Unreadable

_LONGEST = 1024 * 1024


def lines(raw: RawFile) -> Iterator[tuple[int, str]]:
    """Give each line with its number from 1, without its end; raises `Refused("bad_line")` for one that is endless."""
    with raw.path.open(encoding=raw.encoding) as stream:
        number = 0
        while line := stream.readline(_LONGEST):
            number += 1
            if len(line) == _LONGEST:
                raise bad_line(number, "it is longer than a million characters")
            yield number, line.rstrip("\n")


def items(raw: RawFile) -> Iterator[tuple[int, Any]]:
    """Give each item of a JSON list with its number from 1; raises `Refused("bad_record")`."""
    with raw.path.open(encoding=raw.encoding) as stream:
        text = JsonStream(stream, _LONGEST)
        number = 0
        try:
            for number, item in enumerate(text.items(), 1):
                yield number, item
            if text.peek():
                raise Unreadable("text follows the end of the list")
        except Unreadable as problem:
            raise bad_record(number + 1, str(problem)) from None
