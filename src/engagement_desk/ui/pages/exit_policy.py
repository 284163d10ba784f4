"""The exit policy: in a sentence, or with every field edited in place and saved as made."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.commands.exits import ExitValues, SetExitPolicy, set_exit_policy
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.exits import ExitPolicyView
from engagement_desk.domain.kinds import ExitReason, ShortfallRule
from engagement_desk.domain.rules.exit_policy import DEFAULT_RULES
from engagement_desk.ui.pages.exit_words import RULES, UNUSED_WORDS, policy_said
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text

_SHORTFALL = "shortfall_"
_NOT_AGREED = {
    ShortfallRule.FULL: mark("Not agreed: in full"),
    ShortfallRule.PRORATED: mark("Not agreed: pro rata"),
    ShortfallRule.WAIVED: mark("Not agreed: waived"),
}
_REASON_LABELS = {
    ExitReason.CONVENIENCE_CLIENT: mark("Client's convenience"),
    ExitReason.CONVENIENCE_CONSULTANT: mark("Your convenience"),
    ExitReason.BREACH_CLIENT: mark("Breach by the client"),
    ExitReason.BREACH_CONSULTANT: mark("Breach by you"),
    ExitReason.MUTUAL: mark("Mutual agreement"),
    ExitReason.EXPIRY: mark("Expiry"),
}


def _rule_field(reason: ExitReason) -> FieldSpec:
    words: tuple[tuple[str, object], ...] = (
        (_NOT_AGREED[DEFAULT_RULES[reason]], None),
        *RULES,
    )
    return FieldSpec(f"{_SHORTFALL}{reason.value}", _REASON_LABELS[reason], FieldKind.CHOICE, words=words)


_DAYS = ((mark("Calendar days"), False), (mark("Business days"), True))
FIELDS: tuple[tuple[FieldSpec, ...], ...] = (
    (
        FieldSpec(
            "notice_client_days", mark("Notice by the client, days"), FieldKind.WHOLE, placeholder=mark("not agreed")
        ),
        FieldSpec(
            "notice_consultant_days", mark("Notice by you, days"), FieldKind.WHOLE, placeholder=mark("not agreed")
        ),
    ),
    (
        FieldSpec("business", mark("Notice is counted in"), FieldKind.CHOICE, words=_DAYS),
        FieldSpec("deemed_days", mark("Received after, days"), FieldKind.WHOLE, clears=False),
    ),
    (FieldSpec("delivery", mark("How notice is delivered"), placeholder=mark("By mail with receipt")),),
    (
        FieldSpec("cure_days", mark("To cure a breach, days"), FieldKind.WHOLE, clears=False),
        FieldSpec("guarantee_days", mark("Guarantee, days"), FieldKind.WHOLE, clears=False),
    ),
    (
        FieldSpec("termination_fee_cents", mark("Termination fee"), FieldKind.MONEY, clears=False),
        FieldSpec("unused", mark("Unused prepaid hours"), FieldKind.CHOICE, words=UNUSED_WORDS),
    ),
    (
        FieldSpec("transition_minutes", mark("Transition hours"), FieldKind.HOURS, placeholder=mark("none")),
        FieldSpec("transition_rate_cents", mark("Transition rate"), FieldKind.MONEY, placeholder=mark("none")),
    ),
    *((_rule_field(first), _rule_field(second)) for first, second in zip(*[iter(ExitReason)] * 2, strict=True)),
    (
        FieldSpec(
            "survival",
            mark("Clauses that survive, one a line"),
            FieldKind.LINES,
            placeholder=mark("Confidentiality, two years"),
        ),
    ),
)
_MONEY = tuple(spec for row in FIELDS for spec in row if spec.kind is FieldKind.MONEY)


class PolicyCard(Card):
    """The policy of one engagement."""

    grown = Signal()
    """There are other fields than before."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the card; the form is made when it is first asked for."""
        super().__init__(ui.theme, tr("Exit policy"), parent)
        self.ui = ui
        self.key = ""
        self.view: ExitPolicyView | None = None
        self.form: EditForm | None = None
        self._saver = FormSaver(ui, {})
        self.said = Text(ui.theme, figures=True, wrap=True)
        self.button = Button(ui.theme, tr("Edit policy"))
        self.button.clicked.connect(self.toggle)
        self.add(self.said)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)

    @property
    def is_open(self) -> bool:
        """Tell whether the form is shown."""
        return self.form is not None and not self.form.isHidden()

    def show_policy(self, key: str, view: ExitPolicyView) -> None:
        """Show a policy."""
        self.key, self.view = key, view
        missing = view.id is None
        self.said.set_token("muted" if missing else "text")
        self.said.setText(tr("Nothing agreed yet.") if missing else policy_said(view))
        self._name_button()
        if self.form is not None:
            self._fill(self.form, view)

    def open_at(self, name: str) -> None:
        """Show the form, with the caret in a field."""
        if self.view is None:
            return
        if self.form is None:
            self.form = self._make_form()
        self._fill(self.form, self.view)
        self.form.show()
        self._name_button()
        self.form.editor(name).setFocus(Qt.FocusReason.TabFocusReason)

    def toggle(self) -> None:
        """Show or hide the form."""
        if self.form is not None and self.is_open:
            self.form.hide()
            self._name_button()
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open_at("notice_client_days")

    def _name_button(self) -> None:
        self.button.setText(tr("Close the policy") if self.is_open else tr("Edit policy"))
        self.button.updateGeometry()

    def _make_form(self) -> EditForm:
        form = EditForm(self.theme, FIELDS)
        heading = Text(
            self.theme, tr("Shortfall against the minimum, by reason"), size=Size.SMALL, bold=True, wrap=True
        )
        form.put_below("transition_minutes", heading)
        form.edited.connect(self._edited)
        form.left.connect(self.toggle)
        self.body.addWidget(form)
        self.grown.emit()
        return form

    def _fill(self, form: EditForm, view: ExitPolicyView) -> None:
        values: dict[str, object] = {spec.name: getattr(view, spec.name, None) for row in FIELDS for spec in row}
        values |= {f"{_SHORTFALL}{reason.value}": rule for reason, rule in view.shortfall.items()}
        for spec in _MONEY:
            form.set_label(spec.name, f"{tr(spec.label)}, {view.currency}")
        form.show_record(self.key, values, Reading(self.ui.now().today, view.currency))

    def _edited(self, record: str, values: dict[str, object]) -> None:
        form = self.form
        assert form is not None

        def said(_changes: Changes) -> str:
            return tr("Saved the exit policy of {key}").format(key=record)

        self._saver.save(form, record, values, set_exit_policy, lambda named: _wanted(record, named), said)


def _wanted(key: str, named: dict[str, Any]) -> SetExitPolicy:
    rules = {name: rule for name, rule in named.items() if name.startswith(_SHORTFALL)}
    values = {name: value for name, value in named.items() if name not in rules}
    return SetExitPolicy(
        key=key,
        values=ExitValues(**values),  # type: ignore[typeddict-item]
        shortfall={ExitReason(name.removeprefix(_SHORTFALL)): rule for name, rule in rules.items()},
    )
