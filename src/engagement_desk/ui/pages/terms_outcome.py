"""What saving a new version of the terms would do, and the button that saves it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from engagement_desk.application.queries.terms_page import TermsPreview
from engagement_desk.ui.pages.terms_words import changes_said, preview_said
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text


class OutcomeCard(Card):
    """The outcome in words. While it is `pinned` below the page it is there only where it has something to say."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the card for a version without changes."""
        super().__init__(ui.theme, tr("What the new version would do"), parent)
        self._pinned = self._brief = False
        self._idle = True
        self._since = ui.now().today
        self.changes = Text(ui.theme, bold=True, figures=True, wrap=True)
        self.effect = Text(ui.theme, token="muted", figures=True, wrap=True)
        self.save = Button(ui.theme, "", PRIMARY)
        self.discard = Button(ui.theme, tr("Discard"))
        self._row = Flow(self.save, self.discard)
        self.add(self.changes)
        self.add(self.effect)
        self.body.addLayout(self._row)
        self.theme.changed.connect(self._space)
        self._space()

    def pin(self, *, pinned: bool, brief: bool) -> None:
        """Stand below the page, or on it; `brief` where there is no room for the key on the button."""
        self._pinned, self._brief = pinned, brief
        self.heading.setVisible(not pinned)
        self.aside.setVisible(not pinned)
        self._name(self._since)
        self._settle()

    def wait(self) -> None:
        """Say that it is being worked out."""
        self._idle = False
        self.save.setEnabled(False)
        self.changes.hide()
        self.effect.setText(tr("Working it out …"))
        self._settle()

    def show_outcome(self, since: date, found: TermsPreview | None, currency: str) -> None:
        """Show what a version from a day would do; None while it would be refused."""
        ready = found is not None and bool(found.changes)
        self._idle = found is not None and not ready
        self._name(since)
        self.save.setEnabled(ready)
        self.discard.setEnabled(not self._idle)
        self.changes.setVisible(ready)
        if found is None:
            self.effect.setText(tr("It cannot be saved yet; the form says why."))
        else:
            replaces = " " + tr("It replaces the version of that day.") if found.replaces and ready else ""
            self.changes.setText(changes_said(found.changes, currency))
            self.effect.setText(preview_said(found, currency) + replaces)
        self._settle()

    def _name(self, since: date) -> None:
        self._since = since
        said = tr("Save version from {day}").format(day=day(since, year=True))
        self.save.setText(said if self._brief else said + "  " + tr("Ctrl+Enter"))
        self.save.setAccessibleName(said)
        self.save.updateGeometry()

    def _settle(self) -> None:
        self.setVisible(not (self._pinned and self._idle))

    def _space(self) -> None:
        self._row.setSpacing(self.theme.px(8))
