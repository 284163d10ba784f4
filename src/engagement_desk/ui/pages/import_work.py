"""What the import does in the background: reading a file, trying the import out, and importing; one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engagement_desk.application.import_answers import Answers, kept_answers
from engagement_desk.application.import_survey import Survey, survey
from engagement_desk.application.imports import ImportOptions
from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.text import grouped, tr

_STOPPED = "job_stopped"
Failed = Callable[[DeskError], None]


class ImportWork(QObject):
    """A newer job stops the one before it and makes it silent. The status line tells how far a job is."""

    began = Signal()
    ended = Signal()
    stopped = Signal()
    """The job that was under way was stopped; it has changed nothing."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        """Make it idle."""
        super().__init__(parent)
        self._tasks = tasks
        self._job: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a job is under way."""
        return self._job is not None

    def stop(self) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()

    def look(self, path: Path, said: Answers | None, then: Callable[[Survey], None], failed: Failed) -> None:
        """Read a file by what was said of it."""
        desk = self._tasks.desk
        about = tr("Reading {file}").format(file=path.name)
        self._do(about, lambda tell: survey(desk, path, said, tell), then, failed, makes=True)

    def rehearse(self, found: Survey, shown: int, then: Callable[[Changes], None], failed: Failed) -> None:
        """Try the import out, with so many of the first rows: nothing is changed by it."""
        about = tr("Trying {file}").format(file=found.path.name)
        self._do(about, self._taking(found, shown, dry_run=True), then, failed)

    def take(
        self, found: Survey, then: Callable[[Changes], None], failed: Failed, heard: Callable[[Changes], None]
    ) -> None:
        """Import it; `heard` is told of it even where a newer job has begun."""
        about = tr("Importing {file}").format(file=found.path.name)
        self._do(about, self._taking(found, 0, dry_run=False), then, failed, heard)

    def _taking(self, found: Survey, shown: int, *, dry_run: bool) -> Callable[[Callable[[int], None]], Changes]:
        from engagement_desk.application.importing import take_file

        desk, answers, file = self._tasks.desk, found.answers, found.file
        assert file is not None
        options = ImportOptions(
            zone=answers.zone,
            engagement=answers.into,
            map=() if answers.into is not None else answers.lines,
            by_group=True,
            shown=shown,
            remembers=kept_answers(found.make, answers),
        )
        return lambda tell: take_file(desk, file, options, dry_run=dry_run, tell=tell)

    def _do(
        self,
        about: str,
        job: Callable[[Callable[[int], None]], object],
        then: Callable[..., None],
        failed: Failed,
        heard: Callable[..., None] | None = None,
        *,
        makes: bool = False,
    ) -> None:
        self.stop()
        told = tr("{n} rows")

        def is_last() -> bool:
            found = begun is self._job
            if found:
                self._job = None
                self.ended.emit()
            return found

        def done(result: object) -> None:
            if heard is not None:
                heard(result)
            if is_last():
                then(result)

        def refused(error: DeskError) -> None:
            if not is_last():
                return
            if error.code == _STOPPED:
                self.stopped.emit()
            else:
                failed(error)

        begun = self._tasks.work_long(
            about,
            lambda progress: job(lambda n: progress.step(told.format(n=grouped(n)))),
            then=done,
            failed=refused,
            stops=True,
            makes=makes,
        )
        self._job = begun
        self.began.emit()
