"""The second step of the import: what the file is, how sure that is, and why; another format can be chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from engagement_desk.application.import_answers import Answers
from engagement_desk.application.import_survey import PLAIN_TABLE, Survey
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.import_step import ImportStep
from engagement_desk.ui.pages.import_words import FORMATS, reasons, sure_said
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import mark, plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked


class WhatStep(ImportStep):
    """The format with its reasons."""

    name = mark("What it is")
    told = mark("A file is recognised by what is in it, whatever it is called.")

    def __init__(self, ui: Ui) -> None:
        """Make it without a file."""
        super().__init__(ui)
        theme = ui.theme
        self._answers = Answers()
        self.verdict = Marked(theme, size=Size.LARGE, sign=11)
        self.reasons = Text(theme, figures=True, wrap=True)
        self.format = Choice(theme, tr("Read it as"), [(tr(text), name) for name, text in FORMATS.items()])
        self.row = FieldRow(theme, tr("Read it as"), self.format)
        self._card = Card(theme)
        for widget in (self.verdict, self.reasons):
            self._card.add(widget)
        self._other = Card(theme, tr("If it is something else"))
        self._other.add(self.row)
        self.body.addWidget(self._card)
        self.body.addWidget(self._other)
        self.body.addStretch(1)
        self.format.activated.connect(self._choose)

    def show_survey(self, found: Survey) -> None:
        """Say what it is."""
        self._answers = found.answers
        text, state = sure_said(found.recognition, found.answers.format)
        self._card.heading.setText(plain(found.path.name))
        self.verdict.show_state(text, state)
        self.reasons.setText("\n".join(reasons(found)))
        self.format.choose(found.answers.format or found.recognition.candidates[0].format)
        self.row.set_error("")

    def refuse(self, error: DeskError) -> None:
        """Say why the file is not of the format that was chosen; the choice stays."""
        said = tr("It is no file of {format}; choose another one.").format(format=self.format.currentText())
        self.row.set_error(said if error.code == "not_that_format" else plain(refusal_said(error)))

    def first(self) -> QWidget:
        """Begin at the choice."""
        return self.format

    def _choose(self, _number: int) -> None:
        chosen = self.format.currentData()
        columns = self._answers.columns if chosen == PLAIN_TABLE else ()
        self.answered.emit(replace(self._answers, format=chosen, columns=columns))
