"""Exporting the review of a quarter: the file it is proposed, and how it is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from engagement_desk.application.desk import Desk
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.papers import Made, Paper
from engagement_desk.ui.pages.reviews_pdf import draw_review
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY


class ReviewExportBar(ExportBar):
    """Where the PDF of a review goes."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the bar, put away."""
        super().__init__(ui, PRIMARY, parent)

    def begin(self, key: str, quarter: str, paper: str) -> None:
        """Propose a file for a review."""

        def make(desk: Desk, _path: Path) -> Made:
            drawn = desk.ask(draw_review, desk.documents, key, quarter, desk.now().today, paper)
            return Made(drawn.pdf, drawn.warnings)

        self.propose(Paper(tr("Write the PDF to"), f"{key}-{quarter}-review.pdf", f"{key} {quarter}", make))
