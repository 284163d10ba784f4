"""The running summary: what would be there if the engagement were created now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.queries.starting import StartPreview
from engagement_desk.ui.pages.assistant_value import span_said
from engagement_desk.ui.pages.terms_words import amount, terms_said
from engagement_desk.ui.text import day, hours_said, inner, mark, missing_said, plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

ROWS = (
    mark("Term"),
    mark("Terms"),
    mark("Minimum in hours"),
    mark("Cost"),
    mark("Scope"),
    mark("First 90 days"),
    mark("Fit check"),
)
_ALL = 4
_MOST_NAMED = 80


class SummaryCard(Card):
    """Client and title, what is agreed, and which of the four boundaries are set."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it without anything to say."""
        super().__init__(ui.theme, tr("Summary"), parent)
        theme = ui.theme
        self.said = ""
        self.name = Text(theme, size=Size.LARGE, bold=True, wrap=True)
        self.add(self.name)
        self._values: dict[str, Text] = {}
        self._rows: dict[str, QWidget] = {}
        for label in ROWS:
            row = QWidget()
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Text(theme, tr(label), size=Size.SMALL, token="muted"))
            value = Text(theme, figures=True, wrap=True)
            column.addWidget(value)
            self._values[label], self._rows[label] = value, row
            self.add(row)
        self.bounds = Marked(theme)
        self.add(self.bounds)
        self._missing = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self.add(self._missing)
        self.body.addStretch(1)

    def show_preview(self, found: StartPreview, client: str, told: Mapping[str, str]) -> None:
        """Show what creating the engagement would give; `told` are rows that the steps themselves say."""
        head, terms = found.header, found.terms
        known = "" if found.is_new_client or not client else tr("a client already")
        name = plain(client) if len(client) <= _MOST_NAMED else f"{plain(client[:_MOST_NAMED])}…"
        self.name.setText(" · ".join(part for part in (name, known) if part) or tr("No client yet"))
        cost = found.cost
        minutes = found.minimum_minutes
        self._show(
            {
                "Term": _term_said(found),
                "Terms": terms_said(terms),
                "Minimum in hours": "" if not minutes else tr("{time} at the rate").format(time=hours_said(minutes)),
                "Cost": "" if cost is None else tr("{sum} a year").format(sum=span_said(cost.year, head.currency)),
                **told,
            }
        )
        complete = head.boundaries == _ALL
        said = tr("Boundaries {n} of 4").format(n=head.boundaries)
        self.bounds.show_state(said, "ok" if complete else "warn")
        self._missing.setText("\n".join(missing_said(code) for code in head.missing))
        self._missing.setVisible(bool(head.missing))
        minimum = tr("minimum {sum}").format(sum=amount(terms.minimum_cents, head.currency))
        self.said = " · ".join(part for part in (name, minimum, inner(said)) if part)

    def _show(self, texts: dict[str, str]) -> None:
        for label, text in texts.items():
            self._values[label].setText(text)
            self._rows[label].setVisible(bool(text))

    def row_texts(self) -> Sequence[str]:
        """Give what the rows say, from the top."""
        return [self._values[label].text() for label in ROWS if not self._rows[label].isHidden()]


def _term_said(found: StartPreview) -> str:
    start, days = found.terms.effective_from, found.header.term_days
    if days is None:
        return tr("from {day}, without an end").format(day=day(start, year=True))
    return tr("from {day}, {n} days").format(day=day(start, year=True), n=days)
