"""The dated status of an engagement: what it is and was, and giving it another one from a day on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.commands.engagements import SetStatus, set_status
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.engagements import EngagementView
from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.pages.details_fields import STATUSES
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.once import Once


class StatusCard(Card):
    """The card on the page of details."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(ui.theme, tr("Status"), parent)
        self._ui, self._key, self._once = ui, "", Once(ui)
        theme = ui.theme
        self.history = Text(theme, wrap=True, figures=True)
        self.status = Choice(theme, tr("New status"), [(tr(name), value) for name, value in STATUSES])
        self.on = LineField(theme, tr("From"), tr("today"))
        self.change = Button(theme, tr("Change status"))
        self._row = FieldRow(theme, tr("From"), self.on)
        self._fields = QHBoxLayout()
        self._fields.addWidget(FieldRow(theme, tr("New status"), self.status), 1, Qt.AlignmentFlag.AlignTop)
        self._fields.addWidget(self._row, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addStretch(1)
        self.add(self.history)
        self.body.addLayout(self._fields)
        self.body.addLayout(foot)
        self.change.clicked.connect(self.take)
        self.on.returnPressed.connect(self.take)

    def show_view(self, view: EngagementView) -> None:
        """Show the statuses by date, and offer another one."""
        words = {value: name for name, value in STATUSES}
        parts = [
            tr("{status} from {day}").format(status=tr(words[row.status]), day=day(row.on, year=True))
            for row in view.statuses
        ]
        self.history.setText(" · ".join(parts))
        if view.engagement.key != self._key:
            self._key = view.engagement.key
            self.on.clear()
            self._row.set_error("")
            self.status.choose(view.engagement.status)

    def take(self) -> None:
        """Give the status from the day typed, today where none is."""
        try:
            on = parse_date(self.on.text() or "today", self._ui.now().today)
        except Refused as refused:
            self._refused(refused)
            return
        self._row.set_error("")
        wanted = SetStatus(key=self._key, status=self.status.currentData(), on=on)
        self._once.run(set_status, wanted, then=self._changed, failed=self._refused)

    def _changed(self, changes: Changes) -> None:
        self.on.clear()
        said = tr("{key}: {status} from {day}")
        self._ui.say(
            said.format(key=self._key, status=self.status.currentText(), day=day(changes.result.on, year=True))
        )

    def _refused(self, error: DeskError) -> None:
        self._row.set_error(refusal_said(error))
        self.on.setFocus()
