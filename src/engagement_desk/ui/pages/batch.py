"""Writing many reviews at once: which files that makes, one after another, and how each of them ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.pages.papers import free_name
from engagement_desk.ui.pages.reviews_export import review_name
from engagement_desk.ui.pages.reviews_pdf import Wanted, draw_review
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.text import tr


@dataclass(frozen=True, slots=True)
class Batch:
    """What to write: reviews by KEY and quarter, each in these presets, on a paper, into a folder.

    A file that is there already is replaced where the batch `replaces`, else the new one stands beside it.
    """

    reviews: tuple[tuple[str, str], ...]
    presets: tuple[str, ...]
    paper: str
    folder: Path
    replaces: bool

    def wanted(self, today: date) -> tuple[Wanted, ...]:
        """Give each document, in the order in which they are written."""
        return tuple(
            Wanted(key, quarter, today, preset, self.paper) for key, quarter in self.reviews for preset in self.presets
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one file ended: where it was written and how many pages it has, or why it was not."""

    wanted: Wanted
    path: Path
    pages: int = 0
    warnings: tuple[Warned, ...] = ()
    error: DeskError | None = None


def write_batch(desk: Desk, batch: Batch, told: Callable[[Outcome], None], progress: Progress) -> bool:
    """Write the documents one after another and tell how each ended; one that fails does not stop the others.

    Gives False where it was stopped: what had been written by then stays, and nothing is left half-written.
    """
    documents = batch.wanted(desk.now().today)
    try:
        for number, wanted in enumerate(documents, 1):
            at = {"n": number, "all": len(documents), "key": wanted.key, "quarter": wanted.quarter}
            progress.step(tr("{n} of {all}: {key} {quarter}").format(**at), seldom=True)
            told(_write(desk, batch, wanted, progress))
    except Refused as stopped:
        if stopped.code != "job_stopped":
            raise
        return False
    return True


def _write(desk: Desk, batch: Batch, wanted: Wanted, progress: Progress) -> Outcome:
    path = batch.folder / review_name(wanted.key, wanted.quarter, wanted.preset)
    try:
        drawn = draw_review(desk, wanted)
        progress.check()
        path = path if batch.replaces else free_name(path)
        desk.write_file(path, drawn.pdf)
    except DeskError as error:
        if error.code == "job_stopped":
            raise
        return Outcome(wanted, path, error=error)
    return Outcome(wanted, path, len(drawn.pages), drawn.warnings)
