"""What a PDF says besides its pages: the texts that its tags give to those who do not see it."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject


def told_by_tags(reader: PdfReader) -> list[str]:
    """Give every alternative and actual text of the structure, in its order."""
    return list(_walk(reader.root_object.get("/StructTreeRoot"), set()))


def _walk(found: PdfObject | None, seen: set[int]) -> Iterator[str]:
    if isinstance(found, IndirectObject):
        if found.idnum in seen:
            return
        seen.add(found.idnum)
        found = found.get_object()
    if isinstance(found, ArrayObject):
        for one in found:
            yield from _walk(one, seen)
    if isinstance(found, DictionaryObject):
        yield from (str(found[name]) for name in ("/Alt", "/ActualText", "/T") if name in found)
        yield from _walk(found.raw_get("/K") if "/K" in found else None, seen)
