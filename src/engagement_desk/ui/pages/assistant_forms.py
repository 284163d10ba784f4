"""The steps that are forms: client, terms and exit policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date
from typing import Any, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.commands.engagements import EngagementValues, NewEngagement
from engagement_desk.application.commands.exits import MOST_DAYS, ExitValues
from engagement_desk.application.commands.terms import TIER_ALLOWANCES, TermsValues
from engagement_desk.application.queries.templates import HOME_CURRENCY, UsualExit
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ExitReason, Status, Structure, Tier
from engagement_desk.domain.money import decimals
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy
from engagement_desk.domain.rules.exit_policy import DEFAULT_RULES
from engagement_desk.ui.pages.assistant_fields import (
    ASKED,
    CLIENT,
    CLIENT_FIELD_OF,
    EXIT,
    EXIT_LISTS,
    OWN_VALUES,
    REQUIRED,
    TERMS_STEP_FIELD_OF,
)
from engagement_desk.ui.pages.assistant_step import NO_FACT, Draft, Fact, FormStep
from engagement_desk.ui.pages.terms_words import FORM, ONLY, value_said
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.labels import Text

_SHORTFALL = "shortfall_"


class ClientStep(FormStep):
    """Who, what, since when; the KEY is proposed from the client until it is typed."""

    name = "Client"
    field_of = CLIENT_FIELD_OF

    def __init__(self, ui: Ui) -> None:
        """Make the fields."""
        self._proposed = ""
        super().__init__(ui, tr("The first four fields are enough. The rest can follow at any time."), CLIENT)

    def blank(self) -> Mapping[str, object]:
        """Start today, in dollars."""
        return {"start": self.ui.now().today, "currency": HOME_CURRENCY}

    def currency(self) -> str:
        """Give the currency that is typed, the home currency while it is none."""
        typed = self.form.typed("currency").strip().upper()
        try:
            decimals(typed)
        except Refused:
            return HOME_CURRENCY
        return typed

    def propose(self, key: str) -> None:
        """Put a proposed KEY into its field, unless another one was typed there."""
        if self.form.typed("key") in ("", self._proposed):
            self._proposed = key
            if self.form.typed("key") != key:
                self.form.type_in({"key": key})

    def missing(self) -> list[str]:
        """Name the required fields that are empty."""
        return [name for name in REQUIRED if not self.form.typed(name).strip()]

    def say_missing(self) -> None:
        """Say beside each empty required field that it is needed."""
        for name in self.missing():
            self.form.refuse_with(name, tr(ASKED[name]))

    def ask_for_missing(self) -> None:
        """Say beside each empty required field that it is needed, the caret in the first."""
        for name in reversed(self.missing()):
            self.form.ask_for(name, tr(ASKED[name]))

    def read(self) -> NewEngagement:
        """Give the engagement as it is typed; what cannot be read is said beside its field."""
        values = self.form.read()
        own = {name: values[name] for name in OWN_VALUES if name in values}
        return NewEngagement(
            key=self.form.typed("key").strip(),
            client=self.form.typed("client").strip(),
            title=self.form.typed("title").strip(),
            start=cast("date", values.get("start", self.blank()["start"])),
            end=cast("date | None", values.get("end")),
            zone=self.form.typed("zone").strip() or None,
            currency=self.form.typed("currency").strip() or HOME_CURRENCY,
            status=cast("Status", values.get("status", Status.ACTIVE)),
            values=cast("EngagementValues", own),
        )

    def draft(self) -> Draft:
        """Keep the proposal too, so that it goes on following the client."""
        kept = super().draft()
        return {**kept, "proposed": self._proposed} if kept else {}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Type the texts anew."""
        self._proposed = str(kept.get("proposed", ""))
        super().restore(kept)

    def fact(self) -> Fact:
        """Count the four fields."""
        if self.form.has_errors():
            return tr("mend"), "risk"
        given = len(REQUIRED) - len(self.missing())
        if given == len(REQUIRED):
            return tr("ready"), "ok"
        return tr("{n} of {all}").format(n=given, all=len(REQUIRED)), ""


class TermsStep(FormStep):
    """Tier, structure, rate, minimum and all that they bring; the tier fills the allowance."""

    name = mark("Terms")
    field_of = TERMS_STEP_FIELD_OF

    def __init__(self, ui: Ui) -> None:
        """Make the fields."""
        self._currency = HOME_CURRENCY
        self._tier = Tier.CUSTOM
        told = tr("The tier fills the allowance. New terms can follow later, from a day on.")
        super().__init__(ui, told, FORM)
        cast("Choice", self.form.editor("tier")).activated.connect(self._settle)
        cast("Choice", self.form.editor("structure")).activated.connect(self._settle)
        self._settle()

    def blank(self) -> Mapping[str, object]:
        """Give the defaults, with the allowance of the tier; in another currency amounts have none."""
        defaults = {one.name: one.default for one in fields(TermsVersion) if one.default is not MISSING}
        if self._currency != HOME_CURRENCY:
            defaults |= {"rate_cents": None, "minimum_cents": None}
        return {**defaults, **TIER_ALLOWANCES.get(self._tier, {})}

    def reading(self) -> Reading:
        """Read amounts in the engagement's currency."""
        return Reading(self.ui.now().today, self._currency)

    def turn_to(self, currency: str) -> None:
        """Take another currency."""
        if currency != self._currency:
            self._currency = currency
            self._settle()

    def read(self) -> TermsValues:
        """Give the terms that differ from the defaults; what cannot be read is said beside its field."""
        return cast("TermsValues", self.form.read())

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Type the texts anew; the tier first, because it fills the allowance."""
        self._tier = Tier.CUSTOM
        super().restore(kept)
        self._settle()

    def fact(self) -> Fact:
        """Name the tier."""
        text, state = super().fact()
        return (value_said("tier", self._tier, self._currency), state) if state == "ok" else (text, state)

    def _settle(self, _number: int = 0) -> None:
        self._tier = Tier(str(cast("Choice", self.form.editor("tier")).currentData()))
        chosen = Structure(str(cast("Choice", self.form.editor("structure")).currentData()))
        for structure, names in ONLY.items():
            for name in names:
                self.form.set_shown(name, shown=structure is chosen)
        self.form.show_record("", self.blank(), self.reading())


class ExitStep(FormStep):
    """How it ends: notice, shortfall, handover. Nothing of it counts before it is filled in."""

    name = mark("Exit policy")

    def __init__(self, ui: Ui, usual: UsualExit) -> None:
        """Make the fields, and the button that fills in what is usual."""
        self.fill_button = Button(ui.theme, tr("Fill in a usual policy"))
        self.clear_button = Button(ui.theme, tr("Clear"), LINK)
        self._usual = usual
        self._currency = HOME_CURRENCY
        super().__init__(ui, tr("Without notice days no end date can be computed; defaults do not count."), EXIT)
        told = tr("What of the minimum is still owed, by the reason of the end")
        shortfall = Text(ui.theme, told, size=Size.SMALL, bold=True, token="muted", wrap=True)
        self.form.put_below("transition_minutes", shortfall)
        self.fill_button.clicked.connect(self.fill)
        self.clear_button.clicked.connect(self._clear)
        self.form.touched.connect(self._show_buttons)
        self._show_buttons()

    def blank(self) -> Mapping[str, object]:
        """Give a policy that nobody has agreed on."""
        return {one.name: one.default for one in fields(ExitPolicy) if one.default is not MISSING}

    def reading(self) -> Reading:
        """Read amounts in the engagement's currency."""
        return Reading(self.ui.now().today, self._currency)

    def turn_to(self, currency: str) -> None:
        """Take another currency."""
        if currency != self._currency:
            self._currency = currency
            self.form.show_record("", self.blank(), self.reading())

    def add_above(self, card: Card) -> None:
        """Put the buttons above the fields."""
        row = QHBoxLayout()
        row.setSpacing(self.ui.theme.px(12))
        row.addWidget(self.fill_button)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        card.body.addLayout(row)

    def fill(self) -> None:
        """Fill in what is usual, to be edited; the rules for the shortfall are those of SPEC §3.8."""
        usual = self._usual
        lists = {name: getattr(usual, name) for name in EXIT_LISTS}
        rules = {f"{_SHORTFALL}{reason.value}": rule for reason, rule in DEFAULT_RULES.items()}
        self.form.fill({**usual.values, **lists, **rules})
        self.changed.emit()

    def read(self) -> dict[str, Any]:
        """Give the parts of `StartEngagement` that speak of the exit."""
        values = self._within_reason(self.form.read())
        rules = {name: rule for name, rule in values.items() if name.startswith(_SHORTFALL)}
        named = {name: value for name, value in values.items() if name not in rules and name not in EXIT_LISTS}
        return {
            "exit_policy": cast("ExitValues", named),
            "shortfall": {ExitReason(name.removeprefix(_SHORTFALL)): rule for name, rule in rules.items()},
            **{name: values[name] for name in EXIT_LISTS if name in values},
        }

    def _within_reason(self, values: dict[str, object]) -> dict[str, object]:
        """Give the values without days that a policy cannot have, which is said beside their fields."""
        kept = dict(values)
        for spec in (spec for specs in EXIT for spec in specs if spec.name.endswith("_days")):
            days = kept.get(spec.name)
            if isinstance(days, int) and days > MOST_DAYS:
                self.form.refuse(spec.name, Refused("too_many_days", what=tr("time"), most=MOST_DAYS))
                del kept[spec.name]
        return kept

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Type the texts anew."""
        super().restore(kept)
        self._show_buttons()

    def fact(self) -> Fact:
        """Say the notice days of both sides."""
        text, state = super().fact()
        sides = [self.form.typed(f"notice_{side}_days").strip() for side in ("client", "consultant")]
        if state != "ok" or not all(sides):
            return (text, state) if state == "risk" else (tr("begun"), "") if state else NO_FACT
        return tr("{days} days").format(days="/".join(dict.fromkeys(sides))), "ok"

    def first(self) -> QWidget:
        """Begin at the button."""
        return self.fill_button

    def _clear(self) -> None:
        self.form.clear()
        self.fill_button.setFocus()
        self.changed.emit()

    def _show_buttons(self) -> None:
        self.clear_button.setVisible(bool(self.form.unsaved()))
