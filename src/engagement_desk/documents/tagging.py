"""The structure of a PDF: which part of a page is a heading, a paragraph, a cell or a figure, in reading order.

ReportLab draws and knows nothing of it: marks go into the page's content, the tree is written when the pages are done.
An element is a number; an appendix has some ten thousand of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

ARTIFACT = "Artifact"
_HEADER = "/A<</O/Table/Scope/Column>>"
_ROOT = 0
_NONE = -1


class Structure:
    """The tree of one document, grown while its pages are drawn. Pages count from 1, marks of a page from 0."""

    def __init__(self) -> None:
        self._roles: list[str] = []
        self._parents = array("l")
        self._kids: dict[int, list[int] | range] = {}
        self._attributes: dict[int, str] = {}
        self._pages, self._marks = array("l"), array("l")  # the first mark of each element
        self._more: dict[int, list[tuple[int, int]]] = {}
        self._known: dict[object, int] = {}
        self._of_page: list[array[int]] = []
        self._new("Document", _NONE)
        self._kids[_ROOT] = []

    def element(self, origin: object, role: str, attributes: str = "") -> int:
        """Give the element of a part, the same for what is left of it on the next page."""
        if origin not in self._known:
            self._known[origin] = self._child(role, _ROOT)
            if attributes:
                self._attributes[self._known[origin]] = attributes
        return self._known[origin]

    def item(self, origin: object) -> tuple[int, int]:
        """Give label and body of a list's item; items that follow one another make one list."""
        if origin not in self._known:
            last = self._kids[_ROOT][-1] if self._kids[_ROOT] else _ROOT
            within = last if self._roles[last] == "L" else self._child("L", _ROOT)
            item = self._child("LI", within)
            self._known[origin] = self._cells(item, 2, "Lbl")
            self._roles[self._known[origin] + 1] = "LBody"
        return self._known[origin], self._known[origin] + 1

    def row(self, origin: object, table: int, cells: int, *, head: bool = False) -> range:
        """Give the cells of a table's row."""
        if origin not in self._known:
            self._known[origin] = first = self._cells(self._child("TR", table), cells, "TH" if head else "TD")
            if head:
                self._attributes.update(dict.fromkeys(range(first, first + cells), _HEADER))
        return range(self._known[origin], self._known[origin] + cells)

    def mark(self, element: int, page: int) -> str:
        """Give the operator that begins content of an element on a page; `EMC` ends it."""
        while len(self._of_page) < page:
            self._of_page.append(array("l"))
        marks = self._of_page[page - 1]
        if self._pages[element]:
            self._more.setdefault(element, []).append((page, len(marks)))
        else:
            self._pages[element], self._marks[element] = page, len(marks)
        marks.append(element)
        return f"/{self._roles[element]} <</MCID {len(marks) - 1}>> BDC"

    @property
    def count(self) -> int:
        """How many objects the tree has."""
        return 1 + len(self._roles)

    def objects(self, first: int, pages: Sequence[int]) -> Iterator[str]:
        """Give the tree's objects; they are numbered from `first`, the tree itself being the first of them.

        `pages` are the numbers of the page objects.
        """
        numbers = first + 1
        parents = " ".join(
            f"{page}[{' '.join(f'{numbers + element} 0 R' for element in marks)}]"
            for page, marks in enumerate(self._of_page)
        )
        yield (
            f"<</Type/StructTreeRoot/K {numbers + _ROOT} 0 R"
            f"/ParentTree<</Nums[{parents}]>>/ParentTreeNextKey {len(self._of_page)}>>"
        )
        for element in range(len(self._roles)):
            yield self._written(element, numbers, pages)

    def _new(self, role: str, parent: int) -> int:
        self._roles.append(role)
        self._parents.append(parent)
        self._pages.append(0)
        self._marks.append(0)
        return len(self._roles) - 1

    def _child(self, role: str, parent: int) -> int:
        element = self._new(role, parent)
        self._kids.setdefault(parent, []).append(element)  # type: ignore[union-attr]  # ranges are never added to
        return element

    def _cells(self, parent: int, count: int, role: str) -> int:
        """Add elements that follow one another below a parent that gets no others; give the first."""
        first = len(self._roles)
        for _ in range(count):
            self._new(role, parent)
        self._kids[parent] = range(first, first + count)
        return first

    def _written(self, element: int, numbers: int, pages: Sequence[int]) -> str:
        attributes = self._attributes.get(element, "")
        head = f"<</S/{self._roles[element]}/P {numbers + self._parents[element]} 0 R{attributes}"
        if element in self._kids:
            return f"{head}/K[{' '.join(f'{numbers + kid} 0 R' for kid in self._kids[element])}]>>"
        if not self._pages[element]:
            return f"{head}>>"
        page, mark = self._pages[element], self._marks[element]
        if element not in self._more:
            return f"{head}/Pg {pages[page - 1]} 0 R/K {mark}>>"
        marks = [(page, mark), *self._more[element]]
        kids = " ".join(f"<</Type/MCR/Pg {pages[page - 1]} 0 R/MCID {mark}>>" for page, mark in marks)
        return f"{head}/K[{kids}]>>"


def structure_of(canvas: Any) -> Structure:  # noqa: ANN401 - ReportLab's canvas
    """Give the structure that grows with a canvas."""
    if "structure" not in canvas.__dict__:
        canvas.structure = Structure()
    structure: Structure = canvas.structure
    return structure


@contextmanager
def marked(canvas: Any, element: int) -> Iterator[None]:  # noqa: ANN401 - ReportLab's canvas
    """Whatever is drawn within belongs to the element."""
    canvas._code.append(structure_of(canvas).mark(element, canvas.getPageNumber()))
    yield
    canvas._code.append("EMC")


@contextmanager
def artifact(canvas: Any) -> Iterator[None]:  # noqa: ANN401 - ReportLab's canvas
    """Whatever is drawn within belongs to the page, not to the content."""
    canvas._code.append(f"/{ARTIFACT} BMC")
    yield
    canvas._code.append("EMC")


def alternative(text: str, box: Sequence[float]) -> str:
    """Give the attributes of a figure: what it says, and where it stands on the page in points."""
    corners = " ".join(f"{corner:.2f}" for corner in box)
    return f"/Alt<FEFF{text.encode('utf-16-be', 'replace').hex()}>/A<</O/Layout/Placement/Block/BBox[{corners}]>>"
