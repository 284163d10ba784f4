"""JSON in pieces: what lies between its values is looked at mark by mark, one value is in memory at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from engagement_desk.interchange.unreadable import Unreadable

_CHUNK = 256 * 1024
_NOT_JSON = "it is not valid JSON"


class JsonStream:
    """Reads a text of JSON from its start; values may have so many characters. Raises `Unreadable`."""

    def __init__(self, stream: TextIO, longest: int) -> None:
        self._stream = stream
        self._longest = longest
        self._buffer = ""
        self._at = 0
        self._ended = False
        self._decode = json.JSONDecoder(parse_constant=_no_constant).raw_decode

    def peek(self) -> str:
        """Give the next character that is not a blank, empty at the end."""
        while True:
            while self._at < len(self._buffer):
                if not self._buffer[self._at].isspace():
                    return self._buffer[self._at]
                self._at += 1
            if not self._fill():
                return ""

    def take(self, mark: str) -> None:
        """Go behind the mark that must come next."""
        if self.peek() != mark:
            raise Unreadable(_NOT_JSON)
        self._at += 1

    def value(self) -> Any:  # noqa: ANN401
        """Read the whole value that comes next."""
        self.peek()
        while True:
            try:
                found, end = self._decode(self._buffer, self._at)
            except (ValueError, RecursionError):
                end = 0
            # a number may go on in the next piece
            if end and (end < len(self._buffer) or self._ended):
                self._at = end
                return found
            if self._ended or len(self._buffer) - self._at > self._longest:
                raise Unreadable(_NOT_JSON)
            self._fill()

    def items(self) -> Iterator[Any]:
        """Read the list that comes next, one item after the other."""
        self.take("[")
        is_more = self.peek() != "]"
        while is_more:
            yield self.value()
            is_more = self.peek() == ","
            if is_more:
                self.take(",")
        self.take("]")

    def _fill(self) -> bool:
        """Read on, twice as much where a long value has been begun: it is decoded anew each time."""
        try:
            piece = self._stream.read(max(_CHUNK, len(self._buffer) - self._at))
        except UnicodeDecodeError:
            raise Unreadable("it is not UTF-8") from None
        self._ended = not piece
        self._buffer, self._at = self._buffer[self._at :] + piece, 0
        return bool(piece)


def _no_constant(name: str) -> None:
    raise ValueError(name)
