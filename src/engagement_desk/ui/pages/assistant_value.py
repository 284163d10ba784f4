"""The value sheet: what the engagement costs beside the usual references, each editable (SPEC §7)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.queries.templates import HOME_CURRENCY, Per, ValueReference
from engagement_desk.application.queries.value_sheet import Basis, Cost, Standing, ValueRow, value_rows
from engagement_desk.ui.pages.assistant_step import NO_FACT, Draft, DraftForm, Fact, Step
from engagement_desk.ui.pages.terms_words import amount
from engagement_desk.ui.text import mark, money, round_money, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

_KEPT = "assistant/references"
_PER = {Per.MONTH: mark("a month"), Per.YEAR: mark("a year")}
_BASES = {
    Basis.FEE: mark("the retainer's fee, twelve periods a year"),
    Basis.FIXED_FEE: mark("the fixed fee, spread over the term"),
    Basis.ALLOWANCE: mark("the allowance at the rate"),
    Basis.BUDGET: mark("the budget, spread over the term"),
    Basis.MINIMUM: mark("the minimum engagement, spread over the term"),
}
_STANDINGS = {
    Standing.BELOW: (mark("below {reference}"), "ok"),
    Standing.WITHIN: (mark("within {reference}"), "ok"),
    Standing.ABOVE: (mark("above {reference}"), "warn"),
}
NO_COST = mark("No cost yet: give an allowance, a fee, or the day on which the term ends.")


class _ReferenceCard(Card):
    """One reference, with the sentence that sets the cost beside it."""

    def __init__(self, ui: Ui, reference: ValueReference) -> None:
        super().__init__(ui.theme, tr(reference.name))
        self.reference = reference
        per = tr(_PER[reference.per])
        top = mark("above") if reference.high_cents is None else ""
        self.said = Marked(ui.theme)
        self.form = DraftForm(
            ui.theme,
            (
                (
                    FieldSpec("low_cents", tr("From, {per}").format(per=per), FieldKind.MONEY, clears=False),
                    FieldSpec("high_cents", tr("To, {per}").format(per=per), FieldKind.MONEY, placeholder=top),
                ),
                (FieldSpec("source", mark("Source"), FieldKind.HEADING),),
            ),
        )
        self.add(self.said)
        self.add(self.form)
        self.show_currency(HOME_CURRENCY)

    def show_currency(self, currency: str) -> None:
        one = self.reference
        home = currency == HOME_CURRENCY
        amounts = {"low_cents": one.low_cents, "high_cents": one.high_cents} if home else {}
        self.form.show_record("", {**amounts, "source": one.source}, Reading(currency=currency))
        self.aside.setText("" if home else said_reference(one, HOME_CURRENCY))

    def edited(self, *, home: bool) -> ValueReference | None:
        """Give the reference as it is typed, None while it has no amount that can be read."""
        values: dict[str, Any] = self.form.read()
        if self.form.has_errors() or not (home or "low_cents" in values):
            return None
        one = replace(self.reference if home else replace(self.reference, high_cents=None), **values)
        if one.high_cents is not None and one.high_cents < one.low_cents:
            self.form.refuse_with("high_cents", tr("It lies below the other end; give more, or nothing."))
            return None
        return one


class ValueStep(Step):
    """The cost of the engagement, and a card for each reference."""

    name = mark("Value sheet")

    def __init__(self, ui: Ui, references: Sequence[ValueReference]) -> None:
        """Make the cards; references that were edited before are as they were left."""
        super().__init__(ui, tr("What it costs beside what else it could be. Correct a reference and its source here."))
        self._cost: Cost | None = None
        self._currency = HOME_CURRENCY
        self.rows: tuple[ValueRow, ...] = ()
        self._year = Text(ui.theme, size=Size.TITLE, bold=True, figures=True, wrap=True)
        self._month = Text(ui.theme, token="muted", figures=True, wrap=True)
        self._nothing = Text(ui.theme, tr(NO_COST), token="muted", wrap=True)
        self.copy_button = Button(ui.theme, tr("Copy the sheet"))
        self.copy_button.setToolTip(tr("Copy the sheet as plain text (Ctrl+Shift+C)"))
        self.usual_button = Button(ui.theme, tr("Back to the usual references"), LINK)
        card = Card(ui.theme, tr("This engagement"))
        card.add(self._year)
        card.add(self._month)
        card.add(self._nothing)
        row = QHBoxLayout()
        for button in (self.copy_button, self.usual_button):
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card)
        self.cards = [_ReferenceCard(ui, one) for one in references]
        for reference in self.cards:
            self.body.addWidget(reference)
            reference.form.touched.connect(self._typed)
        self.body.addStretch(1)
        self.copy_button.clicked.connect(self.copy)
        self.usual_button.clicked.connect(self.use_usual)
        self._recall()
        self.show_cost(None, HOME_CURRENCY)

    def show_cost(self, cost: Cost | None, currency: str) -> None:
        """Show what the engagement costs."""
        if currency != self._currency:
            self._currency = currency
            for card in self.cards:
                card.show_currency(currency)
        self._cost = cost
        for label in (self._year, self._month, self.copy_button):
            label.setVisible(cost is not None)
        self._nothing.setVisible(cost is None)
        if cost is not None:
            self._year.setText(tr("{sum} a year").format(sum=span_said(cost.year, currency)))
            told = tr("{sum} a month; from {basis}")
            self._month.setText(told.format(sum=span_said(cost.month, currency), basis=tr(_BASES[cost.basis])))
        self._compare()

    def copy(self) -> None:
        """Put the sheet on the clipboard as plain text."""
        if self._cost is None:
            return
        lines = [self._year.text(), self._month.text()]
        for row in self.rows:
            lines += [
                "",
                row.reference.name,
                self._sentence(row),
                tr("Source: {text}").format(text=row.reference.source),
            ]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self.ui.say(tr("Copied the value sheet"), undoable=False)

    def use_usual(self) -> None:
        """Take the references as they are delivered."""
        for card in self.cards:
            card.form.clear()
        self._typed()
        self.copy_button.setFocus()

    def draft(self) -> Draft:
        """Nothing of it belongs to the engagement: the references are kept for every one."""
        return {}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Nothing is kept here."""

    def fact(self) -> Fact:
        """Say that a reference is to be mended."""
        return (tr("mend"), "risk") if self.first_wrong() else NO_FACT

    def first(self) -> QWidget:
        """Begin with the sheet, or at the first reference while there is none."""
        return self.cards[0].form.editor("low_cents") if self._cost is None else self.copy_button

    def first_wrong(self) -> QWidget | None:
        """Give the first amount that cannot be read."""
        return next((wrong for card in self.cards if (wrong := card.form.first_wrong())), None)

    def _typed(self) -> None:
        if self._currency == HOME_CURRENCY and self.ui.remembered is not None:
            kept = {card.reference.name: card.form.unsaved() for card in self.cards}
            self.ui.remembered.setValue(_KEPT, json.dumps(kept))
        self._compare()
        self.changed.emit()

    def _recall(self) -> None:
        kept = recalled(self.ui, _KEPT)
        for card in self.cards:
            card.form.recall(kept.get(card.reference.name))

    def _compare(self) -> None:
        home = self._currency == HOME_CURRENCY
        rows = []
        for card in self.cards:
            reference = card.edited(home=home)
            card.said.setVisible(reference is not None and self._cost is not None)
            if reference is not None and self._cost is not None:
                (row,) = value_rows(self._cost, (reference,))
                rows.append(row)
                card.said.show_state(self._sentence(row), _STANDINGS[row.standing][1])
        self.rows = tuple(rows)
        self.usual_button.setVisible(any(card.form.unsaved() for card in self.cards))

    def _sentence(self, row: ValueRow) -> str:
        reference = said_reference(row.reference, self._currency)
        said = tr("{cost} {per}: {standing}").format(
            cost=span_said(row.cost, self._currency),
            per=tr(_PER[row.reference.per]),
            standing=tr(_STANDINGS[row.standing][0]).format(reference=reference),
        )
        if row.reference.high_cents is None and row.share is not None:
            low, high = row.share
            said += f", {low} %" if low == high else f", {low}–{high} %"
            said += tr(" of it")
        return said


def said_reference(reference: ValueReference, currency: str) -> str:
    """Say a reference: $5,000–15,000 a month."""
    per = tr(_PER[reference.per])
    if reference.high_cents is None:
        return f"{amount(reference.low_cents, currency)} {per}"
    return f"{span_said((reference.low_cents, reference.high_cents), currency)} {per}"


def recalled(ui: Ui, name: str) -> dict[str, Any]:
    """Give what was kept outside the workspace under a name, nothing where it cannot be read."""
    text = "" if ui.remembered is None else str(ui.remembered.value(name) or "")
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def span_said(sums: tuple[int, int], currency: str) -> str:
    """Say lowest and highest of an amount, or the one: $78,000–$130,000."""
    exact, whole = ([write(cents, currency) for cents in sums] for write in (money, round_money))
    low, high = exact if any(one in exact for one in whole) else whole
    return low if low == high else f"{low}–{high}"
