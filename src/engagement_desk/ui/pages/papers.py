"""Documents that pages write as files: made off the GUI thread, one at a time, and written whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from engagement_desk.application.commands.reviews import without_glyph
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Documents, Rendered, Warned
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.settings import preferences

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PDF = ".pdf"
# Neither the maker of documents nor PDFium may be used by two threads at once.
_MAKING, _PDFIUM = Lock(), Lock()


@dataclass(frozen=True, slots=True)
class Made:
    """What a file holds, and the characters that no font had."""

    content: bytes
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be written: what stands over the field of its file, the name that is proposed, what it is
    called once it is written, and how it is made for a path. `kinds` are the endings that the file may have, the first
    one by default.
    """

    label: str
    name: str
    what: str
    make: Callable[[Desk, Path], Made]
    kinds: tuple[str, ...] = (PDF,)
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """Where a document was written, how many pages it has (None: it has none), and the characters that no font had."""

    path: Path
    pages: int | None
    warnings: tuple[Warned, ...]


def write_paper(desk: Desk, paper: Paper, path: Path, cancelled: Event) -> Exported | None:
    """Make a document and write it whole; None where it was cancelled before it was written. Raises `DeskError`."""
    made = paper.make(desk, path)
    if cancelled.is_set():
        return None
    desk.write_file(path, made.content)
    return Exported(path, _pages(made.content) if path.suffix.lower() == PDF else None, made.warnings)


class OneAtATime:
    """The maker of quarterly reviews for a command, which draws them on the writer's thread."""

    def __init__(self, make: Callable[[], Documents]) -> None:
        """Take the function that imports and gives the maker."""
        self._make = make

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review."""
        with making(self._make) as documents:
            return documents.quarterly_review(content, paper)


def free_name(path: Path) -> Path:
    """Give the path, with a number behind its name where that file exists: review (2).pdf."""
    if not path.exists():
        return path
    names = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(name for name in names if not name.exists())


def draw(desk: Desk, document: Callable[[Documents, str], Rendered], paper: str = "") -> Made:
    """Draw a document on a paper, by default that of the settings."""
    paper = paper or desk.ask(preferences).paper
    with making(desk.documents) as documents:
        rendered = document(documents, paper)
    return Made(rendered.pdf, without_glyph([rendered]))


@contextmanager
def making(make: Callable[[], Documents]) -> Iterator[Documents]:
    """Import and give the maker of documents, to one thread at a time."""
    with _MAKING:
        yield make()


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """Open a PDF to read or draw its pages, by one thread at a time."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _pages(pdf: bytes) -> int:
    with opened(pdf) as document:
        return len(document)
