"""Exporting from the reviews: the review of a quarter in a preset, the status of a month, or the internal report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.internal_report import internal_report
from engagement_desk.application.queries.review_presets import PRESETS, STANDARD
from engagement_desk.application.queries.reviews import PAPERS
from engagement_desk.application.queries.reviews_page import QuarterRow
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.papers import Made, Paper, draw
from engagement_desk.ui.pages.reviews_pdf import Wanted, draw_review
from engagement_desk.ui.pages.reviews_view import Narrow
from engagement_desk.ui.pages.reviews_words import PAPER_NAMES, month_said, preset_name
from engagement_desk.ui.pages.status_paper import record_made, status_paper
from engagement_desk.ui.text import inner, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY
from engagement_desk.ui.widgets.lines import Marked

_STATUS, _INTERNAL = "status:", "internal"


def review_name(key: str, quarter: str, preset: str) -> str:
    """Name the file of a review; the standard one has no preset in its name."""
    return f"{key}-{quarter}-review.pdf" if preset == STANDARD else f"{key}-{quarter}-review-{preset}.pdf"


class ReviewExportBar(ExportBar):
    """Where a document of the quarter goes: which one, and on which paper."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the bar, put away."""
        super().__init__(ui, PRIMARY, parent)
        self._key = self._quarter = ""
        self.document = Narrow(ui.theme, tr("Document"), [])
        self.sheet = Narrow(ui.theme, tr("Paper"), [(tr(PAPER_NAMES[name]), name) for name in PAPERS])
        self.inward = Marked(ui.theme)
        self.inward.show_state(
            tr("Not for the client: goodwill in money, effective rate, realization and concentration."), "warn"
        )
        self._choices = QHBoxLayout()
        self._choices.addWidget(self.document)
        self._choices.addWidget(self.sheet)
        self._choices.addStretch(1)
        self.body.insertLayout(0, self._choices)
        self.body.insertWidget(1, self.inward)
        self.held += [self.document, self.sheet]
        for choice in (self.document, self.sheet):
            choice.activated.connect(self._turn)
        self.written.connect(self._record)
        ui.theme.changed.connect(self._space_choices)
        self._space_choices()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads through, in its order."""
        return self.document, self.sheet, *super().stops

    def begin(self, key: str, quarter: QuarterRow, preset: str, paper: str, month: str = "") -> None:
        """Propose a file for the review of a quarter, or for the status of a month that is named (`2026-09`)."""
        if not self.is_busy:
            self._key, self._quarter = key, quarter.name
            self._offer(quarter)
            status = f"{_STATUS}{month}"
            self.document.choose(status if self.document.findData(status) >= 0 else preset)
            self.sheet.choose(paper)
        self._show_choice()
        self.propose(self._paper_of())

    def _offer(self, quarter: QuarterRow) -> None:
        self.document.clear()
        for preset in PRESETS:
            self.document.addItem(tr("Review, {preset}").format(preset=inner(preset_name(preset))), preset)
        for month in _months(quarter, self.ui.now().today):
            self.document.addItem(tr("Status of {month}").format(month=month_said(month)), f"{_STATUS}{month:%Y-%m}")
        if self.ui.presenting.key is None:
            self.document.addItem(tr("Internal report"), _INTERNAL)
        self.document.updateGeometry()

    def _turn(self, _number: int) -> None:
        self._show_choice()
        self.change(self._paper_of())

    def _show_choice(self) -> None:
        self.inward.setVisible(self.document.currentData() == _INTERNAL)
        self.sheet.setVisible(self._month is None)

    @property
    def _month(self) -> str | None:
        """The month whose status is chosen."""
        chosen = str(self.document.currentData())
        return chosen.removeprefix(_STATUS) if chosen.startswith(_STATUS) else None

    def _paper_of(self) -> Paper:
        month, chosen, sheet = self._month, str(self.document.currentData()), str(self.sheet.currentData())
        if month is not None:
            return status_paper(self._key, month)
        if chosen == _INTERNAL:
            return _internal(self._key, self._quarter, sheet)
        return _review(self._key, self._quarter, chosen, sheet)

    def _record(self, paper: Paper) -> None:
        """Keep that the status of a month was made."""
        month = self._month
        if month is not None and paper.name == status_paper(self._key, month).name:
            record_made(self.ui, self._key, month)

    def _space_choices(self) -> None:
        self._choices.setSpacing(self.theme.px(8))


def _months(quarter: QuarterRow, today: date) -> list[date]:
    """Give the first days of the quarter's months that have begun, the last one first."""
    starts = quarter.starts
    months = [date(starts.year + (starts.month - 1 + n) // 12, (starts.month - 1 + n) % 12 + 1, 1) for n in range(3)]
    return [month for month in reversed(months) if month <= today]


def _review(key: str, quarter: str, preset: str, sheet: str) -> Paper:
    def make(desk: Desk, _path: Path) -> Made:
        drawn = draw_review(desk, Wanted(key, quarter, desk.now().today, preset, sheet))
        return Made(drawn.pdf, drawn.warnings)

    return Paper(tr("Write the PDF to"), review_name(key, quarter, preset), f"{key} {quarter}", make)


def _internal(key: str, quarter: str, sheet: str) -> Paper:
    def make(desk: Desk, _path: Path) -> Made:
        content = desk.ask(internal_report, key, quarter, desk.now().today)
        return draw(desk, lambda documents, paper: documents.internal_report(content, paper), sheet)

    what = tr("the internal report of {key} {quarter}").format(key=key, quarter=quarter)
    return Paper(tr("Write the internal report to"), f"{key}-{quarter}-internal.pdf", what, make)
