"""The import assistant: a file is recognised, read, given its places, previewed, taken in, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.import_answers import Answers
from engagement_desk.application.import_survey import Question, Survey
from engagement_desk.application.imports import ImportResult
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.import_batches import import_stands
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.import_columns import ColumnsStep
from engagement_desk.ui.pages.import_done import DoneStep
from engagement_desk.ui.pages.import_file import FileStep
from engagement_desk.ui.pages.import_frame import ImportFrame
from engagement_desk.ui.pages.import_preview import FIRST_ROWS, PreviewStep
from engagement_desk.ui.pages.import_questions import QuestionsStep
from engagement_desk.ui.pages.import_step import ImportStep
from engagement_desk.ui.pages.import_what import WhatStep
from engagement_desk.ui.pages.import_where import WhereStep
from engagement_desk.ui.pages.import_whole import WholeDoor, is_packed_file, is_workspace_file
from engagement_desk.ui.pages.import_work import ImportWork
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import grouped, plain, tr
from engagement_desk.ui.ui import Ui

_OF_THE_CHOICE = {"not_that_format", "columns_missing", "column_twice"}
"""Errors that are said beside the format that was chosen."""
_CHANGED = "file_changed"


class ImportPage(Page):
    """A file that is dropped anywhere on the window is looked at here; several are taken one after the other."""

    shows: ClassVar[frozenset[str]] = frozenset({"Engagement"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it with no file."""
        super().__init__(ui, parent)
        self._waiting: list[Path] = []
        self._survey: Survey | None = None
        self._seen: Answers | None = None
        self._changed = False
        self.file, self.what, self.columns = FileStep(ui), WhatStep(ui), ColumnsStep(ui)
        self.questions, self.where, self.preview = QuestionsStep(ui), WhereStep(ui), PreviewStep(ui)
        self.done = DoneStep(ui)
        self.steps: tuple[ImportStep, ...] = (
            self.file, self.what, self.columns, self.questions, self.where, self.preview, self.done
        )  # fmt: skip
        self.frame = ImportFrame(ui.theme, self.title(), self.steps)
        self._whole = WholeDoor(ui, self.file)
        self.work = ImportWork(ui.tasks, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._connect()

    def title(self) -> str:
        """The page's name."""
        return tr("Import hours")

    def reload(self) -> None:
        """Look again where other engagements may be there now; one that is done may have been undone."""
        found, batch = self._survey, self.done.batch
        if self.steps[self.frame.number] is self.done and batch is not None:
            waiting = len(self._waiting)
            self.ui.tasks.ask(self, import_stands, batch, then=lambda stands: self.done.follow(waiting, stands=stands))
        elif found is not None and not self.work.is_busy and self.steps[self.frame.number] is not self.file:
            self._look(found.path, found.answers, self.frame.number)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Ctrl+Enter goes on."""
        return {"page.next_state": self.go_on}

    def first_focus(self) -> QWidget | None:
        """What goes on, else where the step begins."""
        frame = self.frame
        goes_on = frame.next.isVisibleTo(frame) and frame.next.isEnabled()
        return frame.next if goes_on else self.steps[frame.number].first()

    def regions(self) -> list[Region]:
        """The steps, the step in front and the buttons."""
        return self.frame.regions()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Look at the first of some files; the others wait. A packed workspace is looked at where one arrives."""
        if paths:
            self._waiting = list(paths[1:])
        if paths and is_packed_file(paths[0]):
            self.ui.go(Place("move", focus=str(paths[0])))
        elif paths:
            self._begin(paths[0])

    def go_on(self) -> None:
        """Do the step's own deed, or turn to the next one."""
        if self.frame.next.isVisibleTo(self) and self.frame.next.isEnabled():
            self._next()

    def _connect(self) -> None:
        for step in self.steps:
            step.answered.connect(self._answer)
            step.weighed.connect(self.frame.refresh)
        self.file.chosen.connect(self.open_files)
        self.file.door_opened.connect(self._whole.open)
        self.frame.left.connect(self._turn)
        self.frame.advanced.connect(self.go_on)
        self.work.began.connect(lambda: self.frame.tell("", busy=True))
        self.work.ended.connect(lambda: self.frame.tell(""))
        self.work.stopped.connect(self._stopped)
        self.frame.stopped.connect(self.work.stop)
        self.done.triage_wanted.connect(lambda: self.ui.go(Place("triage")))
        self.done.undo_wanted.connect(self._take_back)
        self.done.another_wanted.connect(self._another)

    def _begin(self, path: Path) -> None:
        """Look at a file about which nothing was said yet."""
        self.work.stop()
        self._survey = self._seen = None
        self._changed = False
        self.done.forget()
        self.preview.clear()
        self.file.show_path(path)
        self.frame.turn_to(0, focus=False)
        self.frame.show_survey(None)
        if is_workspace_file(path):
            self._whole.offer_opening(path)
        else:
            self._look(path, None, None)

    def _look(self, path: Path, said: Answers | None, number: int | None) -> None:
        """Read a file by what was said of it, then turn to a step, or to the one after the first."""
        self._seen = None
        self.work.look(path, said, lambda found: self._found(found, number), lambda error: self._unread(error, number))

    def _found(self, found: Survey, number: int | None) -> None:
        if found.recognition.is_workspace:
            self._whole.offer_making(found.path)
            return
        if found.open is Question.DAYS and found.answers.since is None:
            today = self.ui.now().today
            asked = replace(found.answers, since=today.replace(month=1, day=1), until=today)
            self._look(found.path, asked, number)
            return
        for step in self.steps:
            step.show_survey(found)
        if found.open is None:
            found = replace(found, answers=self.where.answers())
        self._survey = found
        self.frame.show_survey(found)
        self._arrive(1 if number is None else self._open_before(number))

    def _unread(self, error: DeskError, number: int | None) -> None:
        """Say why a file cannot be read: beside what was chosen, else beside the file."""
        self._changed = False
        if number is None or self._survey is None:
            self.file.say(refusal_said(error))
            self.frame.turn_to(0, focus=False)
            self.file.path.setFocus()
        elif error.code in _OF_THE_CHOICE:
            self.frame.tell("")
            self.what.refuse(error)
            self.frame.turn_to(1, focus=False)
        else:
            self.frame.tell(refusal_said(error), wrong=True)

    def _answer(self, answers: Answers) -> None:
        """Follow what was answered: where rows go changes nothing of how the file is read."""
        found = self._survey
        if found is None:
            return
        if self.steps[self.frame.number] is self.where:
            self._survey = replace(found, answers=answers)
            self._seen = None
            self.frame.refresh()
        else:
            self._look(found.path, answers, self.frame.number)

    def _next(self) -> None:
        step, found = self.steps[self.frame.number], self._survey
        if found is None:
            return
        if step is self.preview:
            self._import(found)
        elif step is self.columns and (settled := self.columns.settle(found)) is not None:
            self._look(found.path, settled, self.frame.number + 1)
        else:
            self.frame.step(1)

    def _turn(self, number: int) -> None:
        """Turn to a step; none is passed over that waits for an answer, and none is left while something is done."""
        if self.work.is_busy:
            self.frame.refresh()
            return
        found = self._survey
        if found is not None and number > 2 and found.open is Question.COLUMNS:
            settled = self.columns.settle(found)
            if settled is not None and self.columns.is_ready():
                self._look(found.path, settled, number)
                return
        self._arrive(self._open_before(number))

    def _open_before(self, number: int) -> int:
        """Give the first step before one that waits for an answer, else that one."""
        return next((one for one in self.frame.needed() if one < number and not self.steps[one].is_ready()), number)

    def _arrive(self, number: int) -> None:
        """Bring a step to the front, or the next one that the file needs."""
        needed = self.frame.needed()
        at = next((one for one in needed if one >= number), needed[-1])
        step = self.steps[at]
        self.frame.tell("")
        self.frame.refresh("")
        self.frame.turn_to(at, focus=at != self.frame.number)
        if step is self.preview and self._seen is None:
            self._rehearse()
            return
        if step is self.preview:
            self._offer()
        elif step is self.where and not step.is_ready():
            self.where.point_to_open()
        self._tell_change()

    def _rehearse(self) -> None:
        """Try the import out: nothing is changed by it."""
        found = self._survey
        if found is None or found.file is None:
            return
        self.preview.clear()
        self._wait()
        self.work.rehearse(found, FIRST_ROWS, self._rehearsed, self._untaken)

    def _rehearsed(self, changes: Changes) -> None:
        found = self._survey
        if found is not None:
            self._seen = found.answers
            self.preview.show_result(changes)
            self._offer()
            self._tell_change()

    def _tell_change(self) -> None:
        """Say that this is what is in the file now, and let no Enter import it unseen."""
        if self._changed:
            self._changed = False
            self.frame.tell(tr("The file has changed; nothing was imported. This is what is in it now."), wrong=True)
            if self.steps[self.frame.number] is self.preview:
                self.preview.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        """Offer the import where there is anything to import."""
        count = self.preview.imported
        text = tr("Import 1 entry  Ctrl+Enter") if count == 1 else tr("Import {n} entries  Ctrl+Enter")
        self.frame.refresh(text.format(n=grouped(count)) if count else tr("Nothing to import"))
        self.frame.point()

    def _import(self, found: Survey) -> None:
        self._wait()
        self.work.take(found, self._imported, self._untaken, self._heard)

    def _wait(self) -> None:
        """Hold the focus meanwhile, so that a second Enter meets no button that stops it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _untaken(self, error: DeskError) -> None:
        """Say why it could not be tried or imported; what was answered stays. A file that has changed is read anew."""
        found = self._survey
        if error.code == _CHANGED and found is not None and not self._changed:
            self._look(found.path, found.answers, self.frame.number)
            self._changed = True
            return
        self._changed = False
        self.frame.tell(refusal_said(error), wrong=True)
        self.frame.point()

    def _imported(self, changes: Changes) -> None:
        self.done.show_done(changes.result, len(self._waiting))
        self.frame.refresh("")
        self.frame.turn_to(len(self.steps) - 1)

    def _heard(self, changes: Changes) -> None:
        """Tell the window what was imported."""
        result: ImportResult = changes.result
        touched = {**changes.touched, "Entry": (), "Setting": ()}
        self.ui.tasks.changed.emit(replace(changes, touched=touched, warnings=()))
        said = tr("Imported 1 entry from {file}") if result.imported == 1 else tr("Imported {n} entries from {file}")
        self.ui.say(said.format(n=grouped(result.imported), file=self._name()))

    def _take_back(self) -> None:
        from engagement_desk.application.commands.import_undo import undo_import

        if self.done.batch is not None:
            self.ui.tasks.run(undo_import, self.done.batch, then=self._taken_back)

    def _taken_back(self, _changes: Changes) -> None:
        self.done.show_undone(len(self._waiting))
        self.frame.point()
        self.ui.say(tr("Took the import of {file} back").format(file=self._name()))

    def _another(self) -> None:
        if self._waiting:
            self.open_files(self._waiting)
            return
        self._survey = None
        self.done.forget()
        self.frame.show_survey(None)
        self.frame.turn_to(0)
        self.file.path.clear()

    def _name(self) -> str:
        return plain(self._survey.path.name) if self._survey is not None else ""

    def _stopped(self) -> None:
        """Stand where it can go on: a preview that was not finished gives way to the step before it."""
        self._changed = False
        if self.steps[self.frame.number] is self.preview and not self.preview.imported:
            self.frame.step(-1)
        else:
            self.frame.point()
        self.frame.tell(tr("Stopped; nothing was changed."))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape stops what is under way; else it leaves, and what was answered stays."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.work.is_busy:
            self.work.stop()
        else:
            self.ui.actions.trigger("go.back")
