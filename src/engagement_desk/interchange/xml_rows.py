"""Elements of a flat XML file, one at a time. A document type is refused: with it go entities and what they load."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from engagement_desk.interchange.decoding import RawFile, bad_record

_CHUNK = 64 * 1024
_SILENT = 64
"""So many chunks without an element are a cell of four megabytes or more."""


class _Forbidden(Exception):
    pass


def elements(raw: RawFile, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Give the attributes of each element of a name with its number; raises `Refused("bad_record")`."""
    found: list[dict[str, str]] = []
    number = silent = 0
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, attributes: found.append(attributes) if tag == name else None
    parser.StartDoctypeDeclHandler = _forbid
    parser.EntityDeclHandler = _forbid
    with raw.path.open("rb") as stream:
        final = False
        while not final:
            chunk = stream.read(_CHUNK)
            final = not chunk
            try:
                parser.Parse(chunk, final)
            except expat.ExpatError as problem:
                said = expat.ErrorString(problem.code)
                raise bad_record(number + len(found) + 1, f"the XML is broken ({said})") from None
            except _Forbidden:
                raise bad_record(1, "the XML has a document type, which could load other files") from None
            silent = 0 if found else silent + 1
            if silent > _SILENT:
                raise bad_record(number + 1, "it is longer than four megabytes")
            for attributes in found:
                number += 1
                yield number, attributes
            found.clear()


def _forbid(*_declared: object) -> None:
    raise _Forbidden
