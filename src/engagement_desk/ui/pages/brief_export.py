"""The brief as a PDF of one page: the copy that can be shared, or the consultant's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.brief_sheet import brief_sheet
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.papers import Made, Paper, draw
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.ticks import Tick


class BriefExportBar(ExportBar):
    """Where the brief goes, with the switch for the own copy."""

    def __init__(self, ui: Ui) -> None:
        """Make the bar, put away."""
        super().__init__(ui)
        self._key = ""
        self.own = Tick(
            ui.theme, tr("Own copy, with goodwill in money and the effective rate: not to be shared"), fades=False
        )
        self.body.insertWidget(2, self.own)
        self.held.append(self.own)
        self.own.toggled.connect(self._turn)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads through, in its order."""
        *before, show_folder, show_file = super().stops
        return *before, self.own, show_folder, show_file

    def begin(self, key: str) -> None:
        """Propose a file for the copy of an engagement's brief that can be shared."""
        if not self.is_busy:
            self._key = key
            self.own.setChecked(False)
        self.propose(self._paper_of())

    def _turn(self) -> None:
        self.change(self._paper_of())

    def _paper_of(self) -> Paper:
        key, own = self._key, self.own.isChecked()

        def make(desk: Desk, _path: Path) -> Made:
            content = desk.ask(brief_sheet, key, desk.now(), own=own)
            return draw(desk, lambda documents, paper: documents.brief(content, paper))

        on = self.ui.now().today.isoformat()
        what = (tr("the own brief of {key}") if own else tr("the brief of {key}")).format(key=key)
        name = f"{key}-{on}-brief{'-own' if own else ''}.pdf"
        return Paper(tr("Write the brief to"), name, what, make)
