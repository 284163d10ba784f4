"""What reads and makes files of other kinds, and what is known of words and of the machine."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from engagement_desk.application.ports.said import Warned

if TYPE_CHECKING:
    from engagement_desk.application.import_recognition import Recognition
    from engagement_desk.application.imports import ImportFile, ImportMap, ReadOptions
    from engagement_desk.application.queries.brief_sheet import BriefSheet
    from engagement_desk.application.queries.clock import ClockRow
    from engagement_desk.application.queries.dispute import DisputePack
    from engagement_desk.application.queries.exit_sheet import ExitSheet
    from engagement_desk.application.queries.export import ExportSheet
    from engagement_desk.application.queries.internal_report import InternalReport
    from engagement_desk.application.queries.letterhead import Letterhead
    from engagement_desk.application.queries.monthly_status_rows import StatusSheet
    from engagement_desk.application.queries.order_sheet import OrderSheet
    from engagement_desk.application.queries.review_content import ReviewContent
    from engagement_desk.application.workspace_records import WorkspaceFile


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the program runs on, each part by its name, and the last lines of its log, which carry no client's text."""

    parts: Mapping[str, str]
    log: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document's bytes, and the characters for which no font had a glyph (shown as their code points)."""

    pdf: bytes
    missing: tuple[str, ...] = ()


class Documents(Protocol):
    """The maker of PDF documents."""

    def can_draw(self, picture: bytes) -> bool:
        """Tell whether a picture can be drawn, by reading all of it."""
        ...

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review on `a4` or `letter`; the same content gives the same bytes."""
        ...

    def letterhead(self, head: Letterhead, paper: str) -> Rendered:
        """Draw a page that shows what a letterhead makes of documents."""
        ...

    def monthly_status(self, content: StatusSheet, paper: str) -> Rendered:
        """Draw the status of a month, one page where it is of the usual size."""
        ...

    def brief(self, content: BriefSheet, paper: str) -> Rendered:
        """Draw the brief before a call, one page where it is of the usual size."""
        ...

    def change_order(self, content: OrderSheet, paper: str) -> Rendered:
        """Draw a change order to sign."""
        ...

    def exit_statement(self, content: ExitSheet, paper: str) -> Rendered:
        """Draw an exit statement, each line with its working."""
        ...

    def internal_report(self, content: InternalReport, paper: str) -> Rendered:
        """Draw the internal report of a quarter, marked on every page as not for the client."""
        ...

    def dispute_pack(self, content: DisputePack, paper: str) -> Rendered:
        """Draw the record of one request in the order of time."""
        ...


class Readers(Protocol):
    """The readers of other tools' files."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be read."""
        ...

    def recognise(self, path: Path) -> Recognition:
        """Tell what a file may be; raises `Refused` when it cannot be read, or is nothing that is known."""
        ...

    def open(self, path: Path, options: ReadOptions) -> ImportFile:
        """Recognise a file; raises `Refused` when it cannot be read, is unknown, or needs an option to be clear."""
        ...

    def read_map(self, path: Path) -> ImportMap:
        """Read the map of an import, JSON or CSV; raises `Refused("bad_map")`."""
        ...

    def workspace(self, path: Path) -> WorkspaceFile:
        """Open the JSON of a whole workspace; raises `Refused("workspace_json_foreign")` for anything else."""
        ...


@dataclass(frozen=True, slots=True)
class Exported:
    """An export piece by piece, to be taken once while its entries can be read; and what it could not say as it is."""

    pieces: Iterable[bytes]
    warnings: tuple[Warned, ...] = ()

    @property
    def content(self) -> bytes:
        """All of it."""
        return b"".join(self.pieces)


class Exporters(Protocol):
    """The writers of files for other tools."""

    def formats(self) -> tuple[str, ...]:
        """Name the formats that can be written."""
        ...

    def render(self, format_name: str, sheet: ExportSheet) -> Exported:
        """Write the entries in that format; raises `Refused("unknown_export_format")`."""
        ...

    def dispute(self, pack: DisputePack) -> bytes:
        """Write the record of one request as CSV."""
        ...

    def calendar(self, rows: Sequence[ClockRow], made_at: datetime) -> bytes:
        """Write the dates that bind as an iCalendar file; the same rows give the same bytes but for `made_at`."""
        ...

    def workspace(self, records: Iterable[tuple[str, Iterable[dict[str, Any]]]]) -> Iterator[bytes]:
        """Write a whole workspace as JSON, piece by piece; the same records give the same bytes."""
        ...


class Lexicon(Protocol):
    """What the boundary check knows of words: their stems, and what a slip was meant to be."""

    def stem(self, word: str) -> str:
        """Give a word's stem; one that has none is its own."""
        ...

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """Give the known word that a word is a slip of, None where none is near enough."""
        ...
