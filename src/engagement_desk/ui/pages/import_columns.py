"""The step of the import for a table of no known tool: which column is which, with its first rows in sight."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from engagement_desk.application.import_answers import Answers
from engagement_desk.application.import_survey import PLAIN_TABLE, Question, Survey
from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.pages.import_step import Fact, ImportStep
from engagement_desk.ui.text import mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.flow import Abreast
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.tables import Table

COLUMNS = {
    "date": mark("Date"),
    "start": mark("Start"),
    "end": mark("End"),
    "hours": mark("Hours"),
    "minutes": mark("Minutes"),
    "seconds": mark("Seconds"),
    "client": mark("Client"),
    "project": mark("Project"),
    "activity": mark("Activity"),
    "note": mark("Note"),
    "person": mark("Person"),
    "tags": mark("Tags"),
    "billable": mark("Billable, yes or no"),
    "invoiced": mark("Invoiced, yes or no"),
    "rate": mark("Rate"),
    "amount": mark("Amount"),
    "currency": mark("Currency"),
    "id": mark("Number of the row"),
}
_ROWS = (
    (mark("When and how long"), ("date", "start", "end"), ("hours", "minutes", "seconds")),
    (mark("For whom and what"), ("client", "project", "activity"), ("note", "person", "tags")),
    (mark("Money and the rest"), ("billable", "invoiced", "rate"), ("amount", "currency", "id")),
)
_LENGTHS = {"hours", "minutes", "seconds"}
_SHOWN = 5
Record = tuple[str, ...]


class ColumnsStep(ImportStep):
    """A guess stands in the fields; a date and a length, or a start and an end, are needed."""

    name = mark("Columns")
    told = mark("Say which column is which. What is guessed stands below already; the rest may stay empty.")

    def __init__(self, ui: Ui) -> None:
        """Make the fields."""
        super().__init__(ui)
        theme = ui.theme
        self._answers = Answers()
        self._header: tuple[str, ...] = ()
        self._sample: tuple[Record, ...] = ()
        self.table = Table(theme, tr("The first rows of the file"))
        self._model: RowsModel[Record] | None = None
        self.choices = {name: Choice(theme, tr(text), []) for name, text in COLUMNS.items()}
        self.problem = Text(theme, token="risk", wrap=True)
        card = Card(theme, tr("The first rows of the file"))
        card.add(self.table)
        self.body.addWidget(card)
        self._lines: list[Abreast] = []
        for title, *lines in _ROWS:
            group = Card(theme, tr(title))
            for names in lines:
                line = Abreast()
                for name in names:
                    line.add_field(FieldRow(theme, tr(COLUMNS[name]), self.choices[name]))
                self._lines.append(line)
                group.body.addLayout(line)
            self.body.addWidget(group)
            if title == _ROWS[0][0]:
                self.body.addWidget(self.problem)
        self.body.addStretch(1)
        for choice in self.choices.values():
            choice.activated.connect(lambda _number: self._answer())
        theme.changed.connect(self._space)
        self._space()

    def show_survey(self, found: Survey) -> None:
        """Show the table, and what is chosen or guessed."""
        self._answers = found.answers
        recognition = found.recognition
        named = dict(found.answers.columns) or dict(recognition.guess)
        if recognition.header != self._header:
            self._header = recognition.header
            for choice in self.choices.values():
                choice.clear()
                for text, value in ((tr("– none –"), ""), *((plain(one), one) for one in self._header if one)):
                    choice.addItem(text, value)
        for name, choice in self.choices.items():
            choice.choose(named.get(name, ""))
        self._sample = recognition.sample[:_SHOWN]
        self._show_table()
        self._weigh()

    def is_needed(self, found: Survey | None) -> bool:
        """Tell whether the file is a table whose columns are to be named."""
        if not super().is_needed(found) or found is None:
            return False
        chosen = found.answers.format or found.recognition.candidates[0].format
        return chosen == PLAIN_TABLE and bool(found.recognition.header)

    def is_ready(self) -> bool:
        """Tell whether what is needed is named."""
        return not self.problem.text()

    def settle(self, found: Survey) -> Answers | None:
        """Give the answers that take the columns as they stand, None where they are followed already."""
        columns = self._chosen()
        return replace(found.answers, columns=columns) if found.open is Question.COLUMNS else None

    def fact(self) -> Fact:
        """Say whether something is missing."""
        return ("", "") if self.is_ready() else (tr("name them"), "warn")

    def first(self) -> QWidget:
        """Begin at the date."""
        return self.choices["date"]

    def _chosen(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, value) for name, choice in self.choices.items() if (value := choice.currentData()))

    def _answer(self) -> None:
        self._show_table()
        self._weigh()
        self.weighed.emit()
        if self.is_ready():
            self.answered.emit(replace(self._answers, columns=self._chosen()))

    def _weigh(self) -> None:
        """Say what is missing."""
        named = {name for name, _ in self._chosen()}
        said = ""
        if not named & {"date", "start"}:
            said = tr("Choose the column of the date, or of a start that has its date.")
        elif not named & {*_LENGTHS, "end"}:
            said = tr("Choose the column of the hours, or of the end.")
        elif "end" in named and not named & {*_LENGTHS, "start"}:
            said = tr("An end needs a start; choose its column too.")
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _show_table(self) -> None:
        """Show the rows, each column under its name and what it was chosen for."""
        meant = {column: tr(COLUMNS[name]) for name, column in self._chosen()}
        pattern = tr("{column} → {meaning}")
        columns: list[Column[Record]] = [
            Column(
                str(number),
                pattern.format(column=plain(name), meaning=meant[name]) if name in meant else plain(name),
                partial(_cell, number),
                state=None if name in meant else _muted,
            )
            for number, name in enumerate(self._header)
        ]
        old, self._model = self._model, RowsModel(columns, self)
        self._model.set_rows(self._sample)
        self.table.setModel(self._model)
        if old is not None:
            old.deleteLater()
        self.table.fit_columns()
        self._space()

    def _space(self) -> None:
        px = self.ui.theme.px
        for line in self._lines:
            line.setSpacing(px(8))
        self.table.setFixedHeight(px(28) * (len(self._sample) + 1) + px(16))


def _cell(number: int, record: Record) -> str:
    return plain(record[number]) if number < len(record) else ""


def _muted(_record: Record) -> str:
    return "muted"
