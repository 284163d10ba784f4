"""Notices that were given: the list, a form for another one, and the same form to change or withdraw one."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from engagement_desk.application.commands.exits import (
    EditNotice,
    NewNotice,
    NoticeNamed,
    NoticeValues,
    add_notice,
    edit_notice,
    withdraw_notice,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.exits import NoticeRow
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import NoticeKind, Side
from engagement_desk.ui.pages.exit_words import NOTICE_KINDS, NOTICE_SIDES, notice_dates, notice_said
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.once import Once

_FIELDS = (
    (
        FieldSpec("side", mark("Given by"), FieldKind.CHOICE, words=NOTICE_SIDES),
        FieldSpec("kind", mark("What it says"), FieldKind.CHOICE, words=NOTICE_KINDS),
    ),
    (
        FieldSpec("sent_on", mark("Sent on"), FieldKind.DAY, clears=False),
        FieldSpec("received_on", mark("Received on"), FieldKind.DAY, placeholder=mark("not yet")),
    ),
    (FieldSpec("cured_on", mark("Breach cured on"), FieldKind.DAY, placeholder=mark("not cured")),),
)
_FIELD_OF = {"received_before_sent": "received_on", "cured_before_sent": "cured_on"}


class NoticesCard(WideCard):
    """The notices of one engagement."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the card with its form put away."""
        super().__init__(ui.theme, tr("Notices given"), parent)
        self.ui = ui
        self.key = ""
        self._rows: dict[str, NoticeRow] = {}
        self._saver, self._once = FormSaver(ui, _FIELD_OF), Once(ui)
        self._new: dict[str, object] = {}
        theme = ui.theme
        self.empty = Text(theme, tr("None so far."), token="muted")
        self.list = DoorList(theme, tr("Notices given"))
        self.form = EditForm(theme, _FIELDS)
        self.begin_button = Button(theme, tr("Record a notice"), LINK)
        self.record_button = Button(theme, tr("Record it"))
        self.done_button = Button(theme, tr("Done"))
        self.withdraw_button = Button(theme, tr("Withdraw it"))
        self._kind = cast("Choice", self.form.editor("kind"))
        self._foot = Flow(self.begin_button, self.record_button, self.done_button, self.withdraw_button)
        self._lay_out()
        self._connect()
        self._put_away()

    def show_notices(self, key: str, rows: tuple[NoticeRow, ...]) -> None:
        """Show the notices of an engagement; the form stays open on one that is still there."""
        self._rows = {row.id: row for row in rows}
        gone = self.form.record and self.form.record not in self._rows
        if key != self.key or (gone and not self.form.isHidden()):
            self._put_away()
        self.key = key
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.show_doors([_door(row) for row in rows])
        if not self.form.isHidden() and self.form.record:
            self._fill(self._rows[self.form.record])

    def begin(self) -> None:
        """Show the form for another notice, sent today."""
        today = self.ui.now().today
        self._new = {"side": Side.CLIENT, "kind": NoticeKind.TERMINATION, "sent_on": today}
        self.form.forget()
        self.form.show_record("", self._new, Reading(today))
        self._bring_out()

    def _open(self, door: Door) -> None:
        self._fill(self._rows[door.id])
        self._bring_out()

    def _fill(self, row: NoticeRow) -> None:
        values = {spec.name: getattr(row, spec.name) for specs in _FIELDS for spec in specs}
        self.form.show_record(row.id, values, Reading(self.ui.now().today))
        self._show_fields()

    def _bring_out(self) -> None:
        is_new = not self.form.record
        self.form.show()
        self._show_fields()
        self.begin_button.hide()
        self.record_button.setVisible(is_new)
        self.withdraw_button.setVisible(not is_new)
        self.done_button.setVisible(not is_new)
        self.form.editor("side" if is_new else "received_on").setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.form.forget()
        self.form.hide()
        for button in (self.record_button, self.withdraw_button, self.done_button):
            button.hide()
        self.begin_button.show()
        if inside:
            back = self.begin_button if self.list.isHidden() else self.list
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self, _number: int = 0) -> None:
        is_breach = self._kind.currentData() == NoticeKind.BREACH
        self.form.set_shown("cured_on", shown=bool(self.form.record) and is_breach)

    def _edited(self, record: str, values: dict[str, object]) -> None:
        if not record:
            return
        key = self.key

        def wanted(named: dict[str, object]) -> EditNotice:
            return EditNotice(key=key, notice_id=record, values=cast("NoticeValues", named))

        def said(changes: Changes) -> str:
            return tr("Saved the notice of {day}").format(day=day(changes.result.sent_on, year=True))

        self._saver.save(self.form, record, values, edit_notice, wanted, said)

    def _record(self) -> None:
        values = {**self._new, **self.form.read()}
        if self.form.has_errors():
            return

        def done(_changes: Changes) -> None:
            self._put_away()
            self.ui.say(tr("Recorded a notice of {day}").format(day=day(wanted.sent_on, year=True)))

        def failed(error: DeskError) -> None:
            self.form.refuse(_FIELD_OF.get(error.code, "sent_on"), error)

        wanted = NewNotice(key=self.key, **values)  # type: ignore[arg-type]
        self._once.run(add_notice, wanted, then=done, failed=failed)

    def _withdraw(self) -> None:
        row = self._rows[self.form.record]

        def done(_changes: Changes) -> None:
            self.ui.say(tr("Withdrew the notice of {day}").format(day=day(row.sent_on, year=True)))

        self._put_away()
        wanted = NoticeNamed(key=self.key, notice_id=row.id)
        self.ui.tasks.run(withdraw_notice, wanted, then=done, failed=self.ui.tell)

    def _lay_out(self) -> None:
        for widget in (self.empty, self.list, self.form):
            self.add(widget)
        self.body.addLayout(self._foot)
        self.theme.changed.connect(self._space)
        self._space()

    def _connect(self) -> None:
        self.begin_button.clicked.connect(self.begin)
        self.record_button.clicked.connect(self._record)
        self.done_button.clicked.connect(self._put_away)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.form.left.connect(self._put_away)
        self.form.edited.connect(self._edited)
        self._kind.activated.connect(self._show_fields)
        self.list.opened.connect(self._open)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._foot.setContentsMargins(side, 0, side, 0)
        self._foot.setSpacing(side)
        self.inset(self.empty, self.form)


def _door(row: NoticeRow) -> Door:
    return Door(row.id, notice_said(row), note=notice_dates(row))
