"""Reading a PDF back with pypdfium2: its text, and the tree of its structure."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

BRACKETS = str.maketrans("", "", "()[]{}<>")


def text_of(pdf: bytes) -> str:
    """Give the text of all pages, as a reader who selects everything gets it."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document)


def squeezed(text: str) -> str:
    """Give a text without white space and what is never seen."""
    return "".join(char for char in text if not char.isspace() and unicodedata.category(char) != "Cf")


@dataclass
class Node:
    """One element of the structure."""

    role: str
    alternative: str
    marks: int
    kids: list[Node] = field(default_factory=list)

    def all(self) -> Iterator[Node]:
        """Give the node and all below it in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.all()


def structures(pdf: bytes) -> list[list[Node]]:
    """Give the structure of each page: its uppermost elements."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [_tree(page) for page in document]


def _tree(page: pypdfium2.PdfPage) -> list[Node]:
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        count = pdfium.FPDF_StructTree_CountChildren(tree)
        return [_node(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number)) for number in range(count)]
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _node(element: object) -> Node:
    node = Node(
        _said(pdfium.FPDF_StructElement_GetType, element), _said(pdfium.FPDF_StructElement_GetAltText, element), 0
    )
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        kid = pdfium.FPDF_StructElement_GetChildAtIndex(element, number)
        if kid:
            node.kids.append(_node(kid))
        elif pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number) >= 0:
            node.marks += 1
    return node


def _said(ask: Callable[..., int], element: object) -> str:
    size = ask(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    ask(element, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")
