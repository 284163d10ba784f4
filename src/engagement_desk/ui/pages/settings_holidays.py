"""The holidays in the settings: the days there are, and a line that adds one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.workspace import NewHoliday, add_holiday, remove_holiday
from engagement_desk.application.ports import Changes
from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, plain, short_weekday, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.cards import EmptyState
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.fields import FieldRow, LineField


class _Days(DoorList):
    """The days; Delete takes the current one away."""

    def __init__(self, panel: HolidaysPanel) -> None:
        super().__init__(panel.ui.theme, tr("Holidays"), opens_on_click=False)
        self._remove = panel.remove_current

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self._remove()
            return
        super().keyPressEvent(event)


class HolidaysPanel(QWidget):
    """Lists, adds and removes holidays."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.ui = ui
        theme = ui.theme
        self._days: dict[str, date] = {}
        self.on = LineField(theme, tr("Date"), "2026-12-25")
        self.name = LineField(theme, tr("Name"), tr("Christmas Day"))
        self._on_row, self._name_row = FieldRow(theme, tr("Date"), self.on), FieldRow(theme, tr("Name"), self.name)
        self.add = Button(theme, tr("Add holiday"))
        self.list = _Days(self)
        self.remove = Button(theme, tr("Remove  Del"))
        self.empty = EmptyState(theme, tr("No holidays yet. Business days leave out weekends only."))
        for field in (self.on, self.name):
            field.returnPressed.connect(self.add_typed)
        self.add.clicked.connect(self.add_typed)
        self.remove.clicked.connect(self.remove_current)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_holidays(self, holidays: tuple[Holiday, ...]) -> None:
        """Show the days, by date."""
        self._days = {holiday.on.isoformat(): holiday.on for holiday in holidays}
        self.list.show_doors(
            [
                Door(
                    holiday.on.isoformat(),
                    plain(holiday.name) or tr("no name"),
                    aside=f"{short_weekday(holiday.on)} {day(holiday.on, year=True)}",
                    state="muted",
                )
                for holiday in holidays
            ]
        )
        for widget in (self.list, self.remove):
            widget.setVisible(bool(holidays))
        self.empty.setVisible(not holidays)

    def add_typed(self) -> None:
        """Add the day that is typed; what cannot be read is said beside it."""
        try:
            on = parse_date(self.on.text(), self.ui.now().today)
        except Refused as refused:
            self._on_row.set_error(refusal_said(refused))
            self.on.setFocus()
            return
        self._on_row.set_error("")
        wanted = NewHoliday(on=on, name=self.name.text())
        self.ui.tasks.run(add_holiday, wanted, then=self._added, failed=self._refused)

    def remove_current(self) -> None:
        """Take the current day away."""
        index = self.list.currentIndex()
        door = self.list.doors.doors[index.row()] if index.isValid() else None
        if door is not None:
            said = tr("Removed the holiday {day}").format(day=door.aside)
            self.ui.tasks.run(
                remove_holiday, self._days[door.id], then=lambda _: self.ui.say(said), failed=self.ui.tell
            )

    def _added(self, changes: Changes) -> None:
        self.on.clear()
        self.name.clear()
        self.on.setFocus()
        self.ui.say(tr("Added the holiday {day}").format(day=day(changes.result.on, year=True)))

    def _refused(self, error: DeskError) -> None:
        self._on_row.set_error(refusal_said(error))

    def _lay_out(self) -> None:
        self._typed = QHBoxLayout()
        self._typed.addWidget(self._on_row, 1, Qt.AlignmentFlag.AlignTop)
        self._typed.addWidget(self._name_row, 2, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        end = QHBoxLayout()
        end.addWidget(self.remove)
        end.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._typed)
        self._column.addLayout(below)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.list)
        self._column.addLayout(end)

    def _dress(self) -> None:
        self._column.setSpacing(self.ui.theme.px(12))
        self._typed.setSpacing(self.ui.theme.px(8))
