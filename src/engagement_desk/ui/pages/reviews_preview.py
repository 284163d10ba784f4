"""The preview: the pages of the real PDF, drawn off the GUI thread as they come into sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.reviews_pdf import Drawn, draw_review, rasterise
from engagement_desk.ui.pages.reviews_sheets import Sheets
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.labels import Elided

_SETTLE_MS, _SLOW_MS = 120, 300


class PreviewPane(QWidget):
    """Asks for the PDF when it is shown, and for the pictures of the pages in sight."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it without a document."""
        super().__init__(parent)
        self.ui = ui
        self._question: tuple[str, str, date, str] | None = None
        self._drawn: Drawn | None = None
        self._is_stale = True
        self.said = Elided(ui.theme, size=Size.SMALL, token="muted", figures=True)
        self.smaller, self.larger = Button(ui.theme, "−"), Button(ui.theme, "+")
        self.smaller.setAccessibleName(tr("Smaller"))
        self.larger.setAccessibleName(tr("Larger"))
        self.smaller.setToolTip(tr("Smaller (−)"))
        self.larger.setToolTip(tr("Larger (+), 0 fits the width"))
        self._pictures = QWidget(self)
        self._pictures.hide()
        self.sheets = Sheets(ui.theme)
        self._lay_out()
        self._settled = self._timer(_SETTLE_MS, self._draw_pages)
        self._slow = self._timer(_SLOW_MS, self._say_drawing)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.sheets.moved.connect(self._moved)
        ui.theme.changed.connect(self.sheets.fit)
        ui.theme.changed.connect(self._dress)
        self._dress()

    def show_review(self, key: str, quarter: str, as_of: date, paper: str) -> None:
        """Name the review; it is drawn once the pane is in sight."""
        question = (key, quarter, as_of, paper)
        if question != self._question:
            self._question = question
            self._drop()
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Draw the review where it has changed."""
        if not self._is_stale or self._question is None:
            return
        self._is_stale = False
        self._slow.start()
        make = self.ui.tasks.desk.documents
        self.ui.tasks.ask(self, draw_review, make, *self._question, then=self._show_drawn, failed=self._refuse)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self.sheets.fit()

    def _show_drawn(self, drawn: Drawn) -> None:
        self._slow.stop()
        self._drawn = drawn
        self.sheets.show_pages(drawn.pages)
        self._moved()

    def _refuse(self, error: DeskError) -> None:
        self._slow.stop()
        self._drop()
        self.said.setText(refusal_said(error))

    def _drop(self) -> None:
        self._drawn = None
        self.sheets.show_pages(())
        self.said.setText("")

    def _say_drawing(self) -> None:
        self.said.setText(tr("Drawing the pages …"))

    def _moved(self) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        name = tr("Draft") if drawn.edition is None else tr("Edition {n}").format(n=drawn.edition)
        at = tr("page {n} of {all}").format(n=self.sheets.number + 1, all=len(drawn.pages))
        self.said.setText(f"{name} · {at} · {self.sheets.zoom_said}")
        self._settled.start()

    def _draw_pages(self) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        scale = self.sheets.scale * self.devicePixelRatioF()
        wanted = self.sheets.wanted(scale)
        if wanted:
            then = partial(self._show_pictures, drawn, scale)
            self.ui.tasks.ask(self._pictures, rasterise, drawn.pdf, scale, wanted, then=then)

    def _show_pictures(self, drawn: Drawn, scale: float, pictures: dict[int, QImage]) -> None:
        if drawn is self._drawn:
            self.sheets.show_pictures(pictures, scale)

    def _zoom_in(self) -> None:
        self.sheets.zoom_by(1)

    def _zoom_out(self) -> None:
        self.sheets.zoom_by(-1)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.said, 1)
        self._bar.addWidget(self.smaller)
        self._bar.addWidget(self.larger)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._bar)
        self._column.addWidget(self.sheets, 1)

    def _dress(self) -> None:
        self._bar.setSpacing(self.ui.theme.px(8))
        self._column.setSpacing(self.ui.theme.px(8))
