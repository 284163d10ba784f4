"""What came of an import: how much it was, and the doors that lead on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engagement_desk.application.import_survey import Survey
from engagement_desk.application.imports import ImportResult
from engagement_desk.ui.pages.import_step import ImportStep
from engagement_desk.ui.pages.import_words import summed
from engagement_desk.ui.text import grouped, mark, plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

_NAMED = 3


class DoneStep(ImportStep):
    """Hours land without a class: the first door leads to triage."""

    name = mark("Done")
    triage_wanted = Signal()
    undo_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, ui: Ui) -> None:
        """Make it empty."""
        super().__init__(ui)
        theme = ui.theme
        self._result: ImportResult | None = None
        self._stands = False
        self.said = Marked(theme, size=Size.LARGE, sign=11)
        self.lead = Text(theme, token="muted", figures=True, wrap=True)
        self.triage = Button(theme, tr("Give them a class"), PRIMARY)
        self.undo = Button(theme, tr("Take it back"))
        self.another = Button(theme, "")
        card = Card(theme)
        for widget in (self.said, self.lead):
            card.add(widget)
        self._doors = Flow(self.triage, self.another, self.undo)
        card.body.addLayout(self._doors)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.triage.clicked.connect(self.triage_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.another.clicked.connect(self.another_wanted)
        theme.changed.connect(self._space)
        self._space()

    def show_done(self, result: ImportResult, waiting: int) -> None:
        """Say what was imported; so many files are waiting."""
        self._result = result
        self._stands = True
        count, keys = result.imported, len(result.engagements)
        said = tr("Imported 1 entry, {hours} hours") if count == 1 else tr("Imported {n} entries, {hours} hours")
        self.said.show_state(said.format(n=grouped(count), hours=summed(result)), "ok")
        into = tr("Into {keys}.") if keys <= _NAMED else tr("Into {n} engagements.")
        first = into.format(keys=", ".join(result.engagements), n=keys)
        told = tr("They have no class yet. A backup was made before, and the import can be taken back in one step.")
        self.lead.setText(f"{plain(first)} {told}")
        self._offer_another(waiting)
        self._show_doors(standing=True)

    def show_undone(self, waiting: int) -> None:
        """Say that it was taken back."""
        self._stands = False
        self.said.show_state(tr("Taken back"), "silent")
        self.lead.setText(tr("What the import had added is gone again; the file can be imported anew."))
        self._offer_another(waiting)
        self._show_doors(standing=False)

    def follow(self, waiting: int, *, stands: bool) -> None:
        """Say what has become of it by undo or redo."""
        if self._result is None or stands is self._stands:
            return
        if stands:
            self.show_done(self._result, waiting)
        else:
            self.show_undone(waiting)

    @property
    def batch(self) -> str | None:
        """The batch that can be taken back."""
        return self._result.batch if self._result is not None else None

    def is_needed(self, found: Survey | None) -> bool:
        """It follows an import."""
        return super().is_needed(found) and self._result is not None

    def forget(self) -> None:
        """There is another file."""
        self._result = None

    def first(self) -> QWidget:
        """Begin at the door."""
        return self.triage if not self.triage.isHidden() else self.another

    def _offer_another(self, waiting: int) -> None:
        text = tr("Next file, {n} to go").format(n=waiting) if waiting else tr("Import another file")
        self.another.setText(text)
        self.another.updateGeometry()

    def _show_doors(self, *, standing: bool) -> None:
        for button in (self.triage, self.undo):
            button.setVisible(standing)

    def _space(self) -> None:
        self._doors.setSpacing(self.ui.theme.px(8))
