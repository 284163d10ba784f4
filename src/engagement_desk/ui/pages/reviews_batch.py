"""Exporting all reviews that are due: which of them, in which presets, into which folder, and how each file ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.review_presets import PRESETS, STANDARD
from engagement_desk.application.queries.reviews import PAPERS
from engagement_desk.application.queries.reviews_page import DueRow
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.batch import Batch, Outcome, write_batch
from engagement_desk.ui.pages.batch_files import FileList
from engagement_desk.ui.pages.folders import folder_named, keep_folder, show_path, usual_folder
from engagement_desk.ui.pages.reviews_view import Narrow
from engagement_desk.ui.pages.reviews_words import PAPER_NAMES, preset_name
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick

_CLOSED, _OPEN = "closed", "open"
_TICK = 120


class BatchCard(WideCard):
    """Enter in the folder's field writes the files; Escape stops the work, or puts the card away."""

    closed = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the card, put away."""
        super().__init__(ui.theme, tr("Export reviews"), parent)
        theme = ui.theme
        self.ui = ui
        self._closed: tuple[DueRow, ...] = ()
        self._rows: tuple[DueRow, ...] = ()
        self._offered: tuple[tuple[DueRow, ...], date] | None = None
        self._progress: Progress | None = None
        self._files = 0
        self._outcomes: list[Outcome] = []
        self.which = Narrow(theme, tr("Reviews"), [])
        self.paper = Narrow(theme, tr("Paper"), [(tr(PAPER_NAMES[name]), name) for name in PAPERS])
        self.presets = {name: Tick(theme, preset_name(name), fades=False) for name in PRESETS}
        self.presets[STANDARD].setChecked(True)
        self.folder = LineField(theme, tr("Folder"))
        self._label = Text(theme, tr("Write the PDFs into the folder"), size=Size.SMALL, token="muted")
        self._label.setBuddy(self.folder)
        self._wrong = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        self.browse = Button(theme, tr("Choose …"))
        self.replaces = Tick(theme, tr("Replace files of the same name; else the new ones get a number"), fades=False)
        self.write = Button(theme, tr("Export"), PRIMARY)
        self.cancel = Button(theme, tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel (Esc)"))
        self.said = Text(theme, size=Size.SMALL, token="muted", figures=True, wrap=True)
        self.show_folder = Button(theme, tr("Show in folder"), LINK)
        self.list = FileList(theme)
        self._lay_out()
        self._connect()
        self._space()
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Tell whether files are being written."""
        return self._progress is not None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads through, in its order."""
        ticks = tuple(self.presets.values())
        return (
            *(self.which, self.paper, *ticks, self.folder, self.browse, self.replaces),
            *(self.write, self.cancel, self.show_folder, self.list),
        )

    def offer(self, rows: Sequence[DueRow], today: date) -> None:
        """Take what is due: the quarters that have closed, and those that still run; once the work at hand is done."""
        self._offered = (tuple(rows), today)
        if self.is_busy:
            return
        self._rows, self._closed = tuple(rows), tuple(row for row in rows if row.closes < today)
        chosen = self.which.currentData()
        self.which.clear()
        if self._closed:
            self.which.addItem(tr("Closed quarters: {n}").format(n=len(self._closed)), _CLOSED)
        self.which.addItem(tr("All that are not published: {n}").format(n=len(rows)), _OPEN)
        self.which.setCurrentIndex(max(self.which.findData(chosen), 0))
        self.which.updateGeometry()
        self._count()

    def begin(self, paper: str) -> None:
        """Come to the front."""
        if not self.is_busy:
            if self.isHidden():
                self.paper.choose(paper)
                self.folder.setText(str(usual_folder(self.ui)))
                self._say("")
                self.list.show_outcomes([])
            self._count()
        self.show()
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.folder.selectAll()

    def export(self) -> None:
        """Write the files."""
        folder, presets = folder_named(self.folder.text()), self._presets
        if self.is_busy:
            return
        if folder is None:
            self._say_wrong(tr("There is no such folder; choose one that is there."))
            self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not presets:
            self._say(tr("Choose at least one preset."), is_wrong=True)
            return
        self._say_wrong("")
        reviews = tuple((row.engagement, row.quarter) for row in self._chosen)
        batch = Batch(reviews, presets, str(self.paper.currentData()), folder, self.replaces.isChecked())
        self._outcomes, self._files = [], len(reviews) * len(presets)
        keep_folder(self.ui, folder)
        about = tr("Exporting reviews")
        job = partial(write_batch, self.ui.tasks.desk, batch, self._outcomes.append)
        self._progress = self.ui.tasks.work_long(
            about, job, then=self._done, failed=self._failed, stops=True, makes=True
        )
        self._hold(held=True)
        self.list.show_outcomes([])
        self._say(tr("Making the PDFs …  Esc stops"))

    def leave(self) -> None:
        """Stop the work, or ask for the card to be put away."""
        if self._progress is not None:
            self._progress.cancel()
            self._say(tr("Stopping …"))
            return
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    @property
    def _presets(self) -> tuple[str, ...]:
        return tuple(name for name, tick in self.presets.items() if tick.isChecked())

    @property
    def _chosen(self) -> tuple[DueRow, ...]:
        return self._closed if self.which.currentData() == _CLOSED else self._rows

    def _count(self) -> None:
        """Say on the button how many files it writes."""
        count = len(self._chosen) * len(self._presets)
        self.write.setText(tr("Export 1 file") if count == 1 else tr("Export {n} files").format(n=count))
        self.write.setEnabled(bool(count) and not self.is_busy)
        self.write.updateGeometry()

    def _go_on(self, progress: Progress) -> None:
        if progress is self._progress:
            self._say(tr("{step}  Esc stops").format(step=progress.step_text))
            self.list.show_outcomes(self._outcomes)

    def _done(self, is_whole: bool) -> None:
        self._settle()
        count = self._files
        written = sum(one.error is None for one in self._outcomes)
        said = tr("{n} of {all} files written.") if is_whole else tr("Stopped; {n} of {all} files written.")
        said = said.format(n=written, all=count)
        self._say(said, is_wrong=is_whole and written < count)
        self.show_folder.setVisible(written > 0)
        self.ui.say(tr("Exporting reviews: {said}").format(said=said), undoable=False)
        if written and self.isAncestorOf(self.window().focusWidget()):
            self.show_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: DeskError) -> None:
        self._settle()
        self._say(refusal_said(error), is_wrong=True)

    def _settle(self) -> None:
        self._progress = None
        self._hold(held=False)
        self.list.show_outcomes(self._outcomes)
        if self._offered is not None:
            self.offer(*self._offered)

    def _hold(self, *, held: bool) -> None:
        for widget in (self.which, self.paper, *self.presets.values(), self.folder, self.browse, self.replaces):
            widget.setEnabled(not held)
        self.cancel.setText(tr("Stop") if held else tr("Close"))
        self.cancel.updateGeometry()
        self.show_folder.hide()
        self._count()
        if held:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, *, is_wrong: bool = False) -> None:
        self.said.set_token("risk" if is_wrong else "muted")
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the PDFs"), self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self.folder.setText(path)
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        folder = folder_named(self.folder.text())
        if folder is not None:
            show_path(folder)

    def _typed(self, _text: str) -> None:
        self._say_wrong("")

    def _say_wrong(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.folder.is_wrong = bool(text)
        self.folder.setAccessibleDescription(text)
        self.folder.update()

    def _connect(self) -> None:
        self.which.activated.connect(self._count)
        for tick in self.presets.values():
            tick.toggled.connect(self._count)
        self.folder.returnPressed.connect(self.export)
        self.folder.textChanged.connect(self._typed)
        self.browse.clicked.connect(self._choose)
        self.write.clicked.connect(self.export)
        self.cancel.clicked.connect(self.leave)
        self.show_folder.clicked.connect(self._show)
        self.ui.tasks.progressed.connect(self._go_on)
        self.theme.changed.connect(self._space)

    def _lay_out(self) -> None:
        self._top, self._ticks, self._place, self._foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for choice in (self.which, self.paper):
            self._top.addWidget(choice)
        for tick in self.presets.values():
            self._ticks.addWidget(tick)
        self._place.addWidget(self.folder, 1)
        self._place.addWidget(self.browse)
        for button in (self.write, self.cancel):
            self._foot.addWidget(button)
        self._foot.addWidget(self.said, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self.show_folder)
        for row in (self._top, self._ticks):
            row.addStretch(1)
        self._form = QVBoxLayout()
        self._form.addLayout(self._top)
        self._form.addLayout(self._ticks)
        self._form.addWidget(self._label)
        self._form.addLayout(self._place)
        self._form.addWidget(self._wrong)
        self._form.addWidget(self.replaces)
        self._form.addLayout(self._foot)
        self.body.addLayout(self._form)
        self.add(self.list)
        hidden: tuple[QWidget, ...] = (self._wrong, self.show_folder, self.list)
        for widget in hidden:
            widget.hide()

    def _space(self) -> None:
        px = self.theme.px
        for layout in (self._form, self._top, self._ticks, self._place, self._foot):
            layout.setSpacing(px(8))
        self._form.setContentsMargins(px(8), 0, px(8), 0)
        for tick in self.presets.values():
            tick.setMaximumWidth(px(_TICK))
