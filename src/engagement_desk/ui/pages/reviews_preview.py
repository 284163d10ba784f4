"""The preview: the pages of the real PDF, drawn off the GUI thread, which follow what is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.ports import Warned
from engagement_desk.application.queries.review_presets import PRESETS, STANDARD
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.reviews_pdf import Drawn, Wanted, draw_review, rasterise
from engagement_desk.ui.pages.reviews_search import Search
from engagement_desk.ui.pages.reviews_sheets import Sheets
from engagement_desk.ui.pages.reviews_view import ViewBar
from engagement_desk.ui.pages.reviews_words import SHOWN
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.labels import Text

_SETTLE_MS, _SLOW_MS, _SLOW_AGAIN_MS = 60, 300, 1200
_PRESET = "reviews/preset"


class PreviewPane(QWidget):
    """Asks for the PDF when it is shown, and for the pictures of the pages in sight.

    One PDF is drawn at a time: what is typed meanwhile is drawn next, and what nobody wants any more is dropped.
    """

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it without a document."""
        super().__init__(parent)
        self.ui = ui
        self._wanted: Wanted | None = None
        self._drawn: Drawn | None = None
        self._is_stale, self._is_drawing = True, False
        self.bar = ViewBar(ui.theme)
        self.told = Text(ui.theme, size=Size.SMALL, figures=True, wrap=True)
        self.told.hide()
        kept = str(ui.remembered.value(_PRESET, STANDARD)) if ui.remembered is not None else STANDARD
        self.bar.preset.choose(kept if kept in PRESETS else STANDARD)
        self.sheets = Sheets(ui.theme)
        self.search = Search(ui, self.sheets)
        self._pictures = QWidget(self)
        self._pictures.hide()
        self._lay_out()
        self._settled = self._timer(_SETTLE_MS, self._draw_pages)
        self._slow = self._timer(_SLOW_MS, self._say_drawing)
        self._connect()
        self._dress()

    @property
    def preset(self) -> str:
        """The preset that is chosen."""
        return str(self.bar.preset.currentData())

    @property
    def paper(self) -> str:
        """The paper that is chosen."""
        return str(self.bar.paper.currentData())

    def show_review(self, key: str, quarter: str, as_of: date) -> None:
        """Name the review; it is drawn once the pane is in sight."""
        self._want(Wanted(key, quarter, as_of, self.preset, self.paper))

    def choose_paper(self, paper: str) -> None:
        """Take the paper of the settings."""
        self.bar.paper.choose(paper)

    def refresh(self) -> None:
        """Draw the review where it has changed; while one is being drawn, after that."""
        wanted = self._wanted
        if not self._is_stale or self._is_drawing or wanted is None:
            return
        self._is_stale, self._is_drawing = False, True
        self._slow.start(_SLOW_MS if self._drawn is None else _SLOW_AGAIN_MS)
        job = partial(draw_review, self.ui.tasks.desk, wanted)
        self.ui.tasks.make(job, topic=self, then=self._show_drawn, failed=partial(self._refuse, wanted))

    def seek(self, phrases: Sequence[str]) -> None:
        """Show where the first of these phrases stands, and again whenever the review is drawn anew."""
        self.search.follow(phrases)

    def begin_find(self) -> None:
        """Ask for words to find."""
        self.search.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self.sheets.fit()

    def _want(self, wanted: Wanted) -> None:
        before = self._wanted
        if before is not None and (before.key, before.quarter) != (wanted.key, wanted.quarter):
            self._drop()
            self.sheets.turn_to(0)
        self._wanted, self._is_stale = wanted, True
        if self.isVisible():
            self.refresh()

    def _chosen(self) -> None:
        if self.ui.remembered is not None:
            self.ui.remembered.setValue(_PRESET, self.preset)
        if self._wanted is not None:
            self.show_review(self._wanted.key, self._wanted.quarter, self._wanted.as_of)

    def _show_drawn(self, drawn: Drawn) -> None:
        self._ended()
        if drawn.wanted == self._wanted:
            self._drawn = drawn
            self._tell(drawn.warnings, "warn")
            self.sheets.show_pages(drawn.pages)
            self.search.show_pdf(drawn.pdf)
        self.refresh()

    def _refuse(self, wanted: Wanted, error: DeskError) -> None:
        self._ended()
        if wanted == self._wanted:
            self._drop()
            self._tell([error], "risk")
        self.refresh()

    def _ended(self) -> None:
        self._is_drawing = False
        self._slow.stop()

    def _drop(self) -> None:
        self._drawn = None
        self.sheets.show_pages(())
        self.search.show_pdf(b"")
        self.bar.show_page(0, 0)
        self.bar.said.setText("")
        self.bar.copy.hide()
        self.told.hide()

    def _tell(self, said: Sequence[DeskError | Warned], token: str) -> None:
        """Say why there are no pages, or what is unusual about them."""
        self.told.set_token(token)
        self.told.setText(" ".join(map(refusal_said, said)))
        self.told.setVisible(bool(said))

    def _say_drawing(self) -> None:
        self.bar.said.setText(tr("Drawing the pages …"))

    def _moved(self) -> None:
        drawn, sheets = self._drawn, self.sheets
        if drawn is None:
            return
        self.bar.show_page(sheets.number, len(drawn.pages))
        self.bar.show_zoom(sheets.zoom, sheets.percent)
        name = tr("Draft") if drawn.edition is None else tr("Edition {n}").format(n=drawn.edition)
        self.bar.said.setText(f"{name} · SHA-256 {drawn.sha256[:SHOWN]}…" if drawn.sha256 else name)
        self.bar.copy.setVisible(bool(drawn.sha256))
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
            self._draw_pages()

    def _copy_sum(self) -> None:
        if self._drawn is not None:
            QGuiApplication.clipboard().setText(self._drawn.sha256)
            self.ui.say(tr("Copied the SHA-256: {sum}").format(sum=self._drawn.sha256), undoable=False)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _connect(self) -> None:
        bar = self.bar
        bar.chosen.connect(self._chosen)
        bar.turned.connect(self.sheets.turn_to)
        bar.stepped.connect(self.sheets.zoom_by)
        bar.zoomed.connect(self.sheets.zoom_to)
        bar.finds.connect(self.begin_find)
        self.bar.copy.clicked.connect(self._copy_sum)
        self.sheets.moved.connect(self._moved)
        self.ui.theme.changed.connect(self.sheets.fit)
        self.ui.theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.search.bar)
        self._column.addWidget(self.told)
        self._column.addWidget(self.sheets, 1)

    def _dress(self) -> None:
        self._column.setSpacing(self.ui.theme.px(8))
