"""Importing hours: choose a file, see what it would do, take it in; undo takes it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import DateOrder, DecimalMark, ImportOptions, ImportResult, ReadOptions
from engagement_desk.application.ports import Changes, Now
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.import_words import counted, result_lines
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import LinesView

_PAUSE_MS = 250
_DATES = (
    ("As the file shows", None),
    ("Day, month, year", DateOrder.DMY),
    ("Month, day, year", DateOrder.MDY),
    ("Year, month, day", DateOrder.YMD),
)
_DECIMALS = (("As the file shows", None), ("1.5", DecimalMark.POINT), ("1,5", DecimalMark.COMMA))
_CHOSEN = ("into", "dates", "decimals", "running")
_FOUR_FROM = 640
_RUNNING = (("Left out", False), ("Taken as they stand", True))
# An error that one of the choices settles is said beside that choice.
_CHOICES = {
    "ambiguous_dates": ("dates", "The dates, such as {text}, can be read in two ways; choose one."),
    "ambiguous_numbers": ("decimals", "The numbers, such as {text}, can be read in two ways; choose one."),
}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is chosen on the page."""

    path: Path
    into: str | None
    dates: DateOrder | None
    decimals: DecimalMark | None
    running: bool

    def read_options(self, now: Now) -> ReadOptions:
        """How the file is to be read."""
        return ReadOptions(
            zone=now.zone,
            instant=now.instant,
            date_order=self.dates,
            decimal=self.decimals,
            running=self.running,
        )


class ImportPage(Page):
    """The page; a file that is dropped on it is looked at."""

    shows: ClassVar[frozenset[str]] = frozenset({"Engagement"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it with no file."""
        super().__init__(ui, parent)
        theme = ui.theme
        self.setAcceptDrops(True)
        self._result: ImportResult | None = None
        self.file = LineField(theme, tr("File"), tr("hours.csv"))
        self.choose = Button(theme, tr("Choose a file …"), PLAIN)
        self.into = Choice(theme, tr("Into"), [(tr("The file’s own projects"), None)])
        self.dates = Choice(theme, tr("Dates"), [(tr(text), value) for text, value in _DATES])
        self.decimals = Choice(theme, tr("Decimals"), [(tr(text), value) for text, value in _DECIMALS])
        self.running = Choice(theme, tr("Rows still running"), [(tr(text), value) for text, value in _RUNNING])
        self._rows = {
            name: FieldRow(theme, editor.accessibleName(), editor)
            for name, editor in (
                ("file", self.file),
                ("into", self.into),
                ("dates", self.dates),
                ("decimals", self.decimals),
                ("running", self.running),
            )
        }
        self.take = Button(theme, tr("Import"), PRIMARY)
        self.count = Text(theme, bold=True, figures=True, wrap=True)
        self.list = LinesView(theme, tr("What the import does"))
        self.lead = Text(
            theme,
            tr(
                "Take in a detailed report of another time tracker, as CSV. You see what it would do before it does it."
            ),
            token="muted",
            wrap=True,
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self._clear()

    def title(self) -> str:
        """The page's name."""
        return tr("Import hours")

    def reload(self) -> None:
        """Ask for the engagements into which hours may go."""
        self.ui.tasks.ask(self, all_keys, then=self._show_keys)

    def first_focus(self) -> QWidget | None:
        """The file."""
        return self.file

    def open_file(self, path: str) -> None:
        """Look at a file."""
        self.file.setText(path)
        self._look()

    def _show_keys(self, keys: tuple[str, ...]) -> None:
        chosen = self.into.currentData()
        while self.into.count() > 1:
            self.into.removeItem(1)
        for key in keys:
            self.into.addItem(key, key)
        self.into.choose(chosen)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.file.textEdited.connect(lambda _: self._pause.start())
        self.file.returnPressed.connect(self._look)
        self._pause.timeout.connect(self._look)
        for choice in (self.into, self.dates, self.decimals, self.running):
            choice.activated.connect(lambda _: self._look())
        self.take.clicked.connect(self._take)

    def _choose(self) -> None:
        kinds = tr("Reports (*.csv *.tsv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a file"), "", kinds)
        if path:
            self.open_file(path)

    def _wanted(self) -> _Wanted | None:
        typed = self.file.text().strip()
        if not typed:
            return None
        return _Wanted(
            _path(typed),
            self.into.currentData(),
            self.dates.currentData(),
            self.decimals.currentData(),
            bool(self.running.currentData()),
        )

    def _look(self) -> None:
        """Try the import out: nothing is changed by it."""
        self._pause.stop()
        self._clear()
        wanted = self._wanted()
        if wanted is not None:
            self._run(wanted, tr("Looking at {file}"), dry_run=True)

    def _take(self) -> None:
        wanted = self._wanted()
        if wanted is not None and self._result is not None:
            self.take.setEnabled(False)
            self._run(wanted, tr("Importing {file}"), dry_run=False)

    def _run(self, wanted: _Wanted, about: str, *, dry_run: bool) -> None:
        desk, now = self.ui.tasks.desk, self.ui.now()
        options, told = ImportOptions(zone=now.zone, engagement=wanted.into), tr("{n} rows")

        def job(progress: Progress) -> Changes:
            file = desk.readers().open(wanted.path, wanted.read_options(now))
            return take_file(
                desk, file, options, dry_run=dry_run, tell=lambda n: progress.step(told.format(n=f"{n:,}"))
            )

        def then(changes: Changes) -> None:
            if wanted == self._wanted():
                self._show(changes.result, done=not dry_run)
            if not dry_run:
                self._taken(changes)

        named = about.format(file=wanted.path.name)
        self.ui.tasks.work_long(named, job, then=then, failed=self._failed, stops=True)

    def _taken(self, changes: Changes) -> None:
        result: ImportResult = changes.result
        self.ui.tasks.changed.emit(replace(changes, touched={**changes.touched, "Entry": ()}, warnings=()))
        if result.imported:
            said = tr("Imported {n} entries from {file}")
            self.ui.say(said.format(n=f"{result.imported:,}", file=Path(self.file.text().strip()).name))
        else:
            self.ui.say(tr("Nothing was imported: every row is known already."), undoable=False)

    def _show(self, result: ImportResult, *, done: bool) -> None:
        self._result = None if done else result
        self.count.setText(counted(result, done=done))
        self.list.show_lines(result_lines(result))
        self._card.show()
        count = f"{result.imported:,}"
        self.take.setText(tr("Import 1 entry") if result.imported == 1 else tr("Import {n} entries").format(n=count))
        self.take.setEnabled(not done and bool(result.imported))
        self.take.setVisible(not done)
        self.take.updateGeometry()

    def _failed(self, error: DeskError) -> None:
        self._clear()
        name, pattern = _CHOICES.get(error.code, ("file", ""))
        said = tr(pattern).format(**error.values) if pattern else refusal_said(error)
        self._rows[name].set_error(plain(said))

    def _clear(self) -> None:
        self._result = None
        for row in self._rows.values():
            row.set_error("")
        self._card.hide()

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self._line = QHBoxLayout()
        self._line.addWidget(self._rows["file"], 1, Qt.AlignmentFlag.AlignTop)
        self._above = QWidget()
        self._beside = QVBoxLayout()
        for widget in (self._above, self.choose):
            self._beside.addWidget(widget)
        self._beside.addStretch(1)
        self._line.addLayout(self._beside)
        self._choices = QGridLayout()
        self._arrange(len(_CHOSEN))
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.take)
        self._card = Card(theme, tr("What the import does"))
        self._card.body.addLayout(head)
        self._card.add(self.list, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Text(theme, tr("Import hours"), size=Size.TITLE, bold=True))
        self._column.addWidget(self.lead)
        self._column.addLayout(self._line)
        self._column.addLayout(self._choices)
        self._column.addWidget(self._card, 1000)
        self._column.addStretch(1)

    def _dress(self) -> None:
        theme = self.ui.theme
        self._column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8))
        self._column.setSpacing(theme.px(12))
        self._line.setSpacing(theme.px(8))
        self._choices.setSpacing(theme.px(8))
        self._fit()
        self._above.setFixedHeight(self._rows["file"].label.sizeHint().height())
        self._beside.setSpacing(theme.px(4))

    def _arrange(self, columns: int) -> None:
        for number, name in enumerate(_CHOSEN):
            self._choices.addWidget(self._rows[name], number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(len(_CHOSEN)):
            self._choices.setColumnStretch(column, int(column < columns))

    def _fit(self) -> None:
        narrow = self.width() / max(self.ui.theme.scale, 0.1) < _FOUR_FROM
        self._arrange(2 if narrow else len(_CHOSEN))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the choices into two rows where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look at the file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(files[0])


def _path(typed: str) -> Path:
    """Give the file that is meant; a `~name` of nobody is a name like any other."""
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        return Path(typed)
