"""The terms before and after an engagement, and renewing it into a new one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from engagement_desk.application.commands.renewals import Renew, renew_engagement
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.details_page import DetailsView, NextTerm
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.form_slot import FormSlot
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb
from engagement_desk.ui.widgets.labels import Text

_FIELDS = (
    (FieldSpec("new_key", mark("KEY of the new term"), placeholder="NORTH-2"),),
    (
        FieldSpec("start", mark("First day"), FieldKind.DAY, clears=False),
        FieldSpec("end", mark("Planned end"), FieldKind.DAY, placeholder=mark("open")),
    ),
)


class RenewForm(InlineForm):
    """The KEY and the term of the new engagement."""

    field_of: ClassVar[Mapping[str, str]] = {
        "malformed_key": "new_key",
        "key_taken": "new_key",
        "renewal_too_early": "start",
        "ends_before_start": "end",
    }

    def __init__(self, ui: Ui, key: str, today: date, suggested: NextTerm) -> None:
        """Make it for an engagement, filled with what suggests itself."""
        super().__init__(
            ui,
            f"renew/{key}",
            _FIELDS,
            (Verb("renew", tr("Renew  Enter"), PRIMARY),),
            {"new_key": suggested.key, "start": suggested.start, "end": suggested.end},
            Reading(today),
        )
        self._key = key

    def carry_out(self, verb: str) -> None:
        """Renew it."""
        del verb
        values = self.read()
        if values is not None:
            said = tr("Renewed {key} as {new}")
            key = self._key
            self.run(
                renew_engagement,
                Renew(key=key, **values),
                said=lambda changes: said.format(key=key, new=changes.result.key),
            )


class RenewalCard(WideCard):
    """Which engagement this one renews, which renew it, and the form of another one."""

    def __init__(self, ui: Ui) -> None:
        """Build it empty."""
        super().__init__(ui.theme, tr("Next term"))
        self._ui = ui
        self._found: DetailsView | None = None
        told = tr("A renewal is a new engagement. It copies scope, terms and exit policy; its minimum begins anew.")
        self._told = Text(ui.theme, told, token="muted", wrap=True)
        self.list = DoorList(ui.theme, tr("Terms before and after"))
        self.begin_button = Button(ui.theme, tr("Renew …"))
        self.slot = FormSlot(lambda: self.begin_button)
        self._foot = Flow(self.begin_button)
        self.add(self._told)
        self.add(self.list)
        self.body.addLayout(self._foot)
        self.body.addLayout(self.slot)
        self.begin_button.clicked.connect(self.begin)
        self.slot.turned.connect(self._fit)
        self.list.opened.connect(lambda door: ui.go(door.place))
        ui.theme.changed.connect(self._space)
        self._space()

    def show_view(self, found: DetailsView) -> None:
        """Show the terms before and after; a form that is open stays."""
        before, self._found = self._found, found
        row = found.view.engagement
        if before is None or before.view.engagement.key != row.key:
            self.slot.close()
        doors = [_door(key, tr("renews this one")) for key in found.renewed_as]
        if row.renews is not None:
            doors.insert(0, _door(row.renews, tr("was renewed by this one")))
        self.list.show_doors(doors)
        self.list.setVisible(bool(doors))

    def begin(self) -> None:
        """Open the form."""
        found = self._found
        if found is not None:
            form = RenewForm(self._ui, found.view.engagement.key, self._ui.now().today, found.next_term)
            form.done.connect(self._done)
            self.slot.open(form)

    def home(self) -> QWidget:
        """What Tab leads to first."""
        return self.begin_button

    def _done(self, changes: Changes) -> None:
        self.slot.close()
        self._ui.go(Place("engagement", changes.result.key))

    def _fit(self) -> None:
        self.begin_button.setVisible(self.slot.form is None)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._foot.setContentsMargins(side, 0, side, 0)
        self.inset(self._told)


def _door(key: str, said: str) -> Door:
    return Door(key, key, aside=said, text_state="bold", place=Place("details", key))
