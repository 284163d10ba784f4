"""The filter line over the entries: period, class, clause, person and words; what was chosen is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from engagement_desk.application.queries.hours import HoursWords, Listed, Period
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.ui.pages.hours_rows import PERIODS
from engagement_desk.ui.quick_reading import CLASS_WORDS
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.editing import Choice, FilterField
from engagement_desk.ui.widgets.labels import Text

_ANY = "any"
_MOST_TITLE = 48
_PEOPLE_FROM = 760
_REMEMBERED = "hours/{name}"


class FilterLine(QWidget):
    """Tells `turned` when anything is chosen anew; `entered` leads to the list."""

    turned = Signal()
    entered = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it as it was left."""
        super().__init__(parent)
        self.ui = ui
        theme = ui.theme
        self.period = Choice(theme, tr("Period"), [(tr(text), period) for period, text in PERIODS.items()])
        classes = [(_capital(tr(word)), one) for one, word in CLASS_WORDS.items()]
        self.classes = Choice(theme, tr("Class"), [(tr("Any class"), _ANY), *classes])
        self.clauses = Choice(theme, tr("Clause"), [])
        self.people = Choice(theme, tr("Person"), [])
        self.words = FilterField(theme)
        today = ui.now().today
        self.since = DayField(theme, tr("From"), today)
        self.through = DayField(theme, tr("To"), today)
        self._wrong = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        self._wrong.hide()
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self.since)
        days.addWidget(self.through)
        days.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((self.period, self.classes, self.clauses, self.words)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self._days, 2, 0, 1, 4)
        self._grid.addWidget(self._wrong, 3, 0, 1, 4)
        self._is_wide: bool | None = None
        self.show_words(None)
        self.fit(_PEOPLE_FROM)
        self._restore()
        for choice in (self.period, self.classes, self.clauses, self.people):
            choice.activated.connect(self._chosen)
        self.words.textChanged.connect(lambda _text: self.turned.emit())
        self.words.entered.connect(self.entered)
        for field in (self.since, self.through):
            field.wanted.connect(lambda _day: self._chosen())
            field.refused.connect(lambda error, field=field: self._refuse(field, error))
        theme.changed.connect(self._dress)
        self._dress()

    def listed(self, key: str) -> Listed:
        """Give the list that is asked for."""
        period = Period(self.period.currentData())
        spans, named = period is Period.SPAN, _value(self.classes)
        return Listed(
            key,
            period,
            since=self.since.day if spans else None,
            through=self.through.day if spans else None,
            entry_class=EntryClass(named) if named is not None else None,
            clause=_value(self.clauses),
            person=_value(self.people),
            text=self.words.text(),
        )

    def show_words(self, words: HoursWords | None) -> None:
        """Offer the clauses and the people of an engagement; what is chosen stays while it is among them."""
        clauses = words.clauses if words is not None else ()
        named = [(f"{ref}  {_short(text)}", ref) for ref, text in clauses]
        _fill(self.clauses, [(tr("Any clause"), _ANY), (tr("No clause"), ""), *named])
        people = words.people if words is not None else ()
        _fill(self.people, [(tr("Anyone"), _ANY), *((plain(person), person) for person in people)])
        self.people.setVisible(len(people) > 1)
        self._stretch()

    def show_span(self, since: date, through: date, entry_class: str | None = None) -> None:
        """Ask for just these days, of one class where it is named, else of any kind."""
        self.clear()
        if entry_class is not None:
            self.classes.choose(entry_class)
        self.period.choose(Period.SPAN)
        self.since.show_day(since)
        self.through.show_day(through)
        self._days.show()

    def clear(self) -> None:
        """Ask for everything of the period."""
        for choice in (self.classes, self.clauses, self.people):
            choice.choose(_ANY)
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)

    def is_clear(self) -> bool:
        """Tell whether nothing but the period narrows the list."""
        plain_list = self.listed("")
        return replace(plain_list, period=Period.ALL, since=None, through=None) == Listed("", Period.ALL)

    def fit(self, effective_width: float) -> None:
        """Put the person into a line of its own where there is little room."""
        is_wide = effective_width >= _PEOPLE_FROM
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self._grid.removeWidget(self.people)
        row, column, span = (0, 4, 1) if is_wide else (1, 0, 2)
        self._grid.addWidget(self.people, row, column, 1, span)
        QWidget.setTabOrder(self.words, self.people)
        self._stretch()

    def _stretch(self) -> None:
        people = 2 if self._is_wide and not self.people.isHidden() else 0
        for column, stretch in enumerate((2, 2, 3, 4, people) if self._is_wide else (1, 1, 1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)

    def _chosen(self, _number: int = 0) -> None:
        self._days.setVisible(self.period.currentData() == Period.SPAN)
        for field in (self.since, self.through):
            field.is_wrong = False
            field.update()
        self._wrong.hide()
        self._remember()
        self.turned.emit()

    def _refuse(self, field: DayField, error: DeskError) -> None:
        field.is_wrong = True
        field.update()
        self._wrong.setText(refusal_said(error))
        self._wrong.show()

    def _remember(self) -> None:
        if self.ui.remembered is not None:
            for name, choice in (("period", self.period), ("class", self.classes)):
                self.ui.remembered.setValue(_REMEMBERED.format(name=name), str(choice.currentData()))

    def _restore(self) -> None:
        kept = self.ui.remembered
        period = str(kept.value(_REMEMBERED.format(name="period")) or "") if kept is not None else ""
        chosen = Period(period) if period in set(Period) else Period.THIS_MONTH
        # A span that was looked at once is no place to come back to.
        self.period.choose(Period.THIS_MONTH if chosen is Period.SPAN else chosen)
        name = str(kept.value(_REMEMBERED.format(name="class")) or _ANY) if kept is not None else _ANY
        self.classes.choose(EntryClass(name) if name in set(EntryClass) else _ANY)
        self._days.hide()

    def _dress(self) -> None:
        self._grid.setHorizontalSpacing(self.ui.theme.px(8))
        self._grid.setVerticalSpacing(self.ui.theme.px(8))
        for field in (self.since, self.through):
            field.setFixedWidth(self.ui.theme.px(128))


def _value(choice: Choice) -> str | None:
    value = choice.currentData()
    return None if value in (_ANY, None) else str(value)


def _fill(choice: Choice, words: list[tuple[str, str]]) -> None:
    chosen = choice.currentData()
    choice.clear()
    for text, value in words:
        choice.addItem(text, value)
    choice.choose(chosen if chosen in [value for _, value in words] else _ANY)


def _short(text: str) -> str:
    said = plain(text)
    return said if len(said) <= _MOST_TITLE else f"{said[: _MOST_TITLE - 1]}…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
