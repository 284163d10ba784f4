"""A document's file with the structure packed into compressed streams: plain, it would outweigh the pages."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import islice
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFFile, PDFIndirectObject, PDFName, PDFStream

from engagement_desk.documents.tagging import Structure

_PACK = 500  # so many objects share a stream
_IN_FILE, _IN_STREAM = 1, 2
_Entry = tuple[int, int, int]


def write(document: Any, structure: Structure) -> bytes:  # noqa: ANN401 - ReportLab's document
    """Give the file of a document whose pages are complete, with its structure and the table of its objects."""
    catalog = document.Reference(document.Catalog).name
    information = document.Reference(document.info)
    for number, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    document.Catalog.format(document)  # what it names takes its number now
    file = PDFFile(document._pdfVersion)
    entries: dict[int, _Entry] = {}
    _write_objects(document, file, entries, catalog)
    tree = document.objectcounter + 1
    document.Catalog.StructTreeRoot = f"{tree} 0 R"
    number = document.idToObjectNumberAndVersion[catalog][0]
    entries[number] = (_IN_FILE, file.add(PDFIndirectObject(catalog, document.Catalog).format(document)), 0)
    pages = [document.idToObjectNumberAndVersion[f"Page{page}"][0] for page in range(1, document.pageCounter)]
    _write_packed(file, entries, tree, structure, pages)
    _write_table(document, file, entries, f"/Root {number} 0 R/Info {information.format(document).decode()}")
    data: bytes = file.format(document)
    return data


def pack_page(page: Any) -> None:  # noqa: ANN401 - ReportLab's page
    """Compress a page that is complete; hundreds of them wait for the end."""
    flate = PDFDictionary({"Filter": PDFName("FlateDecode")})
    page.Contents = PDFStream(flate, zlib.compress(page.stream.encode("latin-1")))
    page.stream = None


def _write_objects(document: Any, file: Any, entries: dict[int, _Entry], catalog: str) -> None:  # noqa: ANN401
    """Write what ReportLab made, all but the catalog; formatting an object may add others."""
    number = 0
    while (number := number + 1) in document.numberToId:
        name = document.numberToId[number]
        if name != catalog:
            made = PDFIndirectObject(name, document.idToObject[name]).format(document)
            entries[number] = (_IN_FILE, file.add(made), 0)


def _write_packed(
    file: Any,  # noqa: ANN401
    entries: dict[int, _Entry],
    first: int,
    structure: Structure,
    pages: Sequence[int],
) -> None:
    """Write the structure, numbered from `first`, in streams numbered after it."""
    objects = structure.objects(first, pages)
    stream, number = first + structure.count, first
    while pack := list(islice(objects, _PACK)):
        places, at = [], 0
        for index, made in enumerate(pack):
            entries[number] = (_IN_STREAM, stream, index)
            places.append(f"{number} {at}")
            number, at = number + 1, at + len(made) + 1
        head = " ".join(places) + "\n"
        keys = f"/Type/ObjStm/N {len(pack)}/First {len(head)}"
        entries[stream] = (_IN_FILE, file.add(_stream(stream, keys, (head + "\n".join(pack)).encode("ascii"))), 0)
        stream += 1


def _write_table(document: Any, file: Any, entries: dict[int, _Entry], keys: str) -> None:  # noqa: ANN401
    own = max(entries) + 1
    rows = [(0, 0, 0xFFFF), *(entries[number] for number in range(1, own)), (_IN_FILE, file.offset, 0)]
    table = b"".join(_row(*row) for row in rows)
    keys = f"/Type/XRef/Size {own + 1}/W[1 4 2]{keys}/ID{document.ID().decode('latin-1')}"
    start = file.add(_stream(own, keys, table))
    file.add(f"startxref\n{start}\n%%EOF\n")


def _row(kind: int, place: int, index: int) -> bytes:
    return bytes([kind]) + place.to_bytes(4, "big") + index.to_bytes(2, "big")


def _stream(number: int, keys: str, content: bytes) -> bytes:
    packed = zlib.compress(content)
    head = f"{number} 0 obj\n<<{keys}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
    return head.encode("latin-1") + packed + b"\nendstream\nendobj\n"
