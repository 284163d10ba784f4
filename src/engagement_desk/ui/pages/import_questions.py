"""The step of the import that asks what the file leaves open, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from engagement_desk.application.import_answers import Answers
from engagement_desk.application.import_survey import Question, Survey
from engagement_desk.application.imports import DateOrder, DecimalMark, SkipReason
from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.durations import format_seconds, parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.pages.import_step import Fact, ImportStep
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.flow import Abreast

T = TypeVar("T", bound=StrEnum)
_CALENDAR = "icalendar"
_DATE = re.compile(r"(\d{1,2})\D(\d{1,2})\D(\d{4})", re.ASCII)
_ORDERS = (
    (mark("Day first"), mark("Day first: {day}"), DateOrder.DMY),
    (mark("Month first"), mark("Month first: {day}"), DateOrder.MDY),
    (mark("Year first"), mark("Year first"), DateOrder.YMD),
)
_DECIMALS = (
    (mark("A point: 1.5 is one and a half"), DecimalMark.POINT),
    (mark("A comma: 1,5 is one and a half"), DecimalMark.COMMA),
)
_RUNNING = ((mark("Leave them out"), False), (mark("Take them as they stand now"), True))


class QuestionsStep(ImportStep):
    """Order of dates, decimal sign, zone, a calendar's days, and rows that still run: each where it is open."""

    name = mark("Questions")
    told = mark("What the file itself does not say. The answers are remembered for the next file of this make.")

    def __init__(self, ui: Ui) -> None:
        """Make the fields."""
        super().__init__(ui)
        theme = ui.theme
        self._answers = Answers()
        self._open: Question | None = None
        self._path, self._example = Path(), ""
        self.dates = Choice(theme, tr("Its dates are written with the"), [])
        self.decimals = Choice(theme, tr("What separates decimals"), [])
        self.zone = LineField(theme, tr("Its clock times are those of"), "Europe/Paris")
        self.since = LineField(theme, tr("First day"), tr("the first of the calendar"))
        self.until = LineField(theme, tr("Last day"), tr("the last of the calendar"))
        self.all_day = LineField(theme, tr("All-day events count"), tr("not at all"))
        self.running = Choice(theme, tr("Rows that still run"), [(tr(text), value) for text, value in _RUNNING])
        fields: tuple[Choice | LineField, ...] = (
            self.dates, self.decimals, self.zone, self.since, self.until, self.all_day, self.running
        )  # fmt: skip
        self.rows = {field: FieldRow(theme, field.accessibleName(), field) for field in fields}
        card = Card(theme)
        self._days = Abreast()
        for field, row in self.rows.items():
            if field in (self.since, self.until):
                self._days.add_field(row)
                if field is self.until:
                    card.body.addLayout(self._days)
            else:
                card.add(row)
        self.body.addWidget(card)
        self.body.addStretch(1)
        for choice in (self.dates, self.decimals, self.running):
            choice.activated.connect(lambda _number: self._answer())
        for line in (self.zone, self.since, self.until, self.all_day):
            line.editingFinished.connect(self._answer)
        ui.theme.changed.connect(self._space)
        self._space()

    def show_survey(self, found: Survey) -> None:
        """Show what is asked, with what was answered."""
        if found.path != self._path:
            self._path, self._example = found.path, ""
        self._example = found.example or self._example
        self._answers, self._open = found.answers, found.open
        answers, skipped = found.answers, found.skipped
        is_calendar = _format(found) == _CALENDAR
        local = any(one.is_local for one in found.recognition.candidates)
        shown = {
            self.dates: found.open is Question.DATES or answers.date_order is not None,
            self.decimals: found.open is Question.DECIMALS or answers.decimal is not None,
            self.zone: local and found.clocked > 0,
            self.since: is_calendar,
            self.until: is_calendar,
            self.all_day: is_calendar and (SkipReason.ALL_DAY in skipped or answers.all_day is not None),
            self.running: SkipReason.RUNNING in skipped or answers.running,
        }
        for field, row in self.rows.items():
            row.setVisible(shown[field])
            row.set_error("")
        self._offer()
        self.zone.setText(answers.zone)
        for line, value in ((self.since, answers.since), (self.until, answers.until)):
            line.setText(value.isoformat() if value else "")
        self.all_day.setText(format_seconds(answers.all_day) if answers.all_day else "")
        self.running.choose(answers.running)
        self._ask(found)

    def is_needed(self, found: Survey | None) -> bool:
        """Tell whether anything is open."""
        return super().is_needed(found) and any(not row.isHidden() for row in self.rows.values())

    def is_ready(self) -> bool:
        """Tell whether everything that must be answered is, and can be read."""
        return self._open is None and not any(self._wrong(row) for row in self.rows.values())

    def fact(self) -> Fact:
        """Say whether an answer is missing."""
        return ("", "") if self.is_ready() else (tr("answer"), "warn")

    def first(self) -> QWidget:
        """Begin at what is open, else at the first field."""
        if self._open is Question.DATES:
            return self.dates
        if self._open is Question.DECIMALS:
            return self.decimals
        return next((field for field, row in self.rows.items() if not row.isHidden()), self.zone)

    def _offer(self) -> None:
        """Offer the orders of a date by what the example would be in each, and the signs of decimals."""
        match = _DATE.search(self._example)
        words = [
            (tr(bare) if match is None else tr(text).format(day=_read(match, order)), order)
            for bare, text, order in _ORDERS
        ]
        unsaid = (tr("Choose …"), None)
        for choice, offered, answer in (
            (self.dates, words, self._answers.date_order),
            (self.decimals, [(tr(text), value) for text, value in _DECIMALS], self._answers.decimal),
        ):
            choice.clear()
            for text, value in (*([unsaid] if answer is None else []), *offered):
                choice.addItem(text, value)
            choice.choose(answer)

    def _ask(self, found: Survey) -> None:
        """Say beside a field what makes it needed."""
        example = plain(found.example)
        if found.open is Question.DATES:
            said = tr("The dates, such as {text}, can be read in two ways; choose one.")
            self.rows[self.dates].set_error(said.format(text=example))
        elif found.open is Question.DECIMALS:
            said = tr("The numbers, such as {text}, can be read in two ways; choose one.")
            self.rows[self.decimals].set_error(said.format(text=example))
        elif found.open is Question.DAYS:
            self.rows[self.since].set_error(tr("The calendar has events that recur; give a first and a last day."))
        elif skipped := found.skipped.get(SkipReason.ALL_DAY):
            many = tr("{n} events have no clock times. Give so much time a day, such as 8h, or leave this empty.")
            one = tr("1 event has no clock times. Give so much time a day, such as 8h, or leave this empty.")
            said = one if skipped == 1 else many
            self.rows[self.all_day].message.setText(said.format(n=skipped))
            self.rows[self.all_day].message.show()

    def _answer(self) -> None:
        """Give what stands in the fields, once all of it can be read."""
        answers = replace(
            self._answers,
            date_order=_chosen(self.dates, DateOrder) or self._answers.date_order,
            decimal=_chosen(self.decimals, DecimalMark) or self._answers.decimal,
            running=bool(self.running.currentData()),
            zone=self._line(self.zone, lambda text: zone_named(text).key) or self._answers.zone,
            since=self._line(self.since, self._day),
            until=self._line(self.until, self._day),
            all_day=self._line(self.all_day, parse_duration) or None,
        )
        if answers.since and answers.until and answers.since > answers.until:
            self.rows[self.until].set_error(tr("The last day lies before the first; turn them round."))
        self.weighed.emit()
        if answers != self._answers and not any(self._wrong(row) for row in self._typed()):
            self.answered.emit(answers)

    def _line(self, line: LineField, read: Callable[[str], Any]) -> Any:  # noqa: ANN401 - what is read
        """Read a line; what cannot be read is said beside it."""
        row, text = self.rows[line], line.text().strip()
        if row.isHidden() or not text:
            if self._wrong(row):
                row.set_error("")
            return None
        try:
            value = read(text)
        except Refused as refused:
            row.set_error(plain(refusal_said(refused)))
            return None
        row.set_error("")
        return value

    def _day(self, text: str) -> date:
        return parse_date(text, self.ui.now().today)

    def _space(self) -> None:
        self._days.setSpacing(self.ui.theme.px(8))

    def _typed(self) -> list[FieldRow]:
        return [self.rows[line] for line in (self.zone, self.since, self.until, self.all_day)]

    def _wrong(self, row: FieldRow) -> bool:
        return isinstance(row.editor, LineField) and row.editor.is_wrong and not row.isHidden()


def _chosen(choice: Choice, kind: type[T]) -> T | None:
    """Give the member that is chosen; Qt hands out its text alone."""
    value = choice.currentData()
    return kind(value) if value else None


def _format(found: Survey) -> str:
    return found.answers.format or found.recognition.candidates[0].format


def _read(match: re.Match[str], order: DateOrder) -> str:
    """Give the day that an example is in an order; the text itself where it is none."""
    first, second, year = (int(part) for part in match.groups())
    try:
        return day(date(year, *((second, first) if order is DateOrder.DMY else (first, second))), year=True)
    except ValueError:
        return match.group()
