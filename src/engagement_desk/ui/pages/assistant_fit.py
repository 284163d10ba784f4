"""The fit check: signs that the engagement does not fit. It advises, it never blocks (SPEC §7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from engagement_desk.application.queries.templates import FitSign
from engagement_desk.ui.pages.assistant_step import NO_FACT, Draft, DraftForm, Fact, Step, kept_texts
from engagement_desk.ui.pages.assistant_ticks import taken_tick
from engagement_desk.ui.pages.terms_words import amount
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick

_FIELDS = (
    (FieldSpec("budget", mark("Budget that the client has named"), FieldKind.MONEY, placeholder=mark("not named")),),
    (
        FieldSpec(
            "note", mark("In your own words"), FieldKind.NOTE, placeholder=mark("What was said about it, and by whom")
        ),
    ),
)


class FitStep(Step):
    """Signs to tick, what to offer instead below each that is, and what is kept of it with the engagement."""

    name = mark("Fit check")

    def __init__(self, ui: Ui, signs: Sequence[FitSign]) -> None:
        """Make the signs and the fields."""
        super().__init__(ui, tr("Before it is signed: tick what applies. It advises and never stands in the way."))
        self._signs = {sign.text: sign for sign in signs}
        self._budget_sign = next((sign.text for sign in signs if sign.is_about_budget), "")
        self._minimum: tuple[int, str] = (0, "USD")
        self._was_below = False
        self.ticks: dict[str, Tick] = {}
        self._advice: dict[str, Text] = {}
        card = Card(ui.theme, tr("Signs that it does not fit"))
        for sign in signs:
            tick = self._make_tick(tr(sign.text))
            self.ticks[sign.text] = tick
            advice = Text(ui.theme, tr(sign.advice), size=Size.SMALL, token="warn", wrap=True)
            advice.hide()
            self._advice[sign.text] = advice
            card.add(tick)
            card.add(advice)
        self.none = self._make_tick(tr("Gone through: none of these applies"))
        card.add(self.none)
        self.form = DraftForm(ui.theme, _FIELDS)
        self.form.show_record("", {}, Reading())
        self.form.touched.connect(self._typed)
        fields = Card(ui.theme)
        fields.add(self.form)
        for one in (card, fields):
            self.body.addWidget(one)
        self.body.addStretch(1)
        ui.theme.changed.connect(self._indent)
        self._indent()

    @property
    def found(self) -> list[FitSign]:
        """The signs that are ticked."""
        return [self._signs[text] for text, tick in self.ticks.items() if tick.isChecked()]

    def show_minimum(self, cents: int, currency: str) -> None:
        """Hold the budget against a minimum, in an engagement's currency."""
        if (cents, currency) != self._minimum:
            self._minimum = cents, currency
            self.form.show_record("", {}, Reading(currency=currency))
            self._hold_budget()

    def text(self) -> str:
        """Give what is kept with the engagement, empty while nothing was said."""
        found = [tr("{sign}. {advice}").format(sign=tr(one.text), advice=tr(one.advice)) for one in self.found]
        if self.none.isChecked():
            found = [tr("None of {n} signs applies.").format(n=len(self.ticks))]
        budget = self._budget()
        if budget is not None:
            found.append(tr("Budget named: {sum}.").format(sum=amount(budget, self._minimum[1])))
        note = self.form.typed("note").strip()
        lines = [*found, *([note] if note else [])]
        head = tr("Fit check of {day}").format(day=day(self.ui.now().today, year=True))
        return "\n".join([head, *lines]) if lines else ""

    def draft(self) -> Draft:
        """Keep ticks and texts."""
        kept = {
            "signs": [sign.text for sign in self.found],
            "none": self.none.isChecked(),
            "texts": self.form.unsaved(),
        }
        return kept if any(kept.values()) else {}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Tick and type it again."""
        self.form.forget()
        self.form.recall(kept.get("texts"))
        signs = kept_texts(kept, "signs")
        for text, tick in self.ticks.items():
            tick.setChecked(text in signs)
        self.none.setChecked(bool(kept.get("none")))
        budget = self._budget()
        self._was_below = budget is not None and budget < self._minimum[0]

    def fact(self) -> Fact:
        """Count the signs."""
        if self.form.has_errors():
            return tr("mend"), "risk"
        count = len(self.found)
        if count:
            return tr("1 sign") if count == 1 else tr("{n} signs").format(n=count), "warn"
        return (tr("fits"), "ok") if self.none.isChecked() else NO_FACT

    def first(self) -> QWidget:
        """Begin at the first sign."""
        return next(iter(self.ticks.values()))

    def first_wrong(self) -> QWidget | None:
        """Give the budget, if that is wrong."""
        return self.form.first_wrong()

    def told(self) -> str:
        """Say in the summary what was found."""
        text, state = self.fact()
        return text if state in ("ok", "warn") else ""

    def _indent(self) -> None:
        for advice in self._advice.values():
            advice.setContentsMargins(self.ui.theme.px(26), 0, 0, self.ui.theme.px(4))

    def _make_tick(self, text: str) -> Tick:
        tick = taken_tick(self.ui.theme, text)
        tick.toggled.connect(lambda checked: self._toggled(tick, checked=checked))
        return tick

    def _toggled(self, tick: Tick, *, checked: bool) -> None:
        if checked:
            others = list(self.ticks.values()) if tick is self.none else [self.none]
            for other in others:
                other.setChecked(False)
        for text, advice in self._advice.items():
            advice.setVisible(self.ticks[text].isChecked())
        self.changed.emit()

    def _typed(self) -> None:
        self._hold_budget()
        self.changed.emit()

    def _budget(self) -> int | None:
        value = self.form.read().get("budget")
        return value if isinstance(value, int) else None

    def _hold_budget(self) -> None:
        """Tick the sign of the budget as it falls below the minimum; a hand may tick it otherwise."""
        budget = self._budget()
        below = budget is not None and budget < self._minimum[0]
        tick = self.ticks.get(self._budget_sign)
        if tick is not None and below != self._was_below:
            self._was_below = below
            tick.setChecked(below)
