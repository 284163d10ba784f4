"""Where a document is written: a proposed file name, the work in the background, and the folder it lies in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.folders import keep_folder, show_path, usual_folder
from engagement_desk.ui.pages.papers import PDF, Exported, Paper, free_name, write_paper
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PLAIN, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import bring_into_sight

_SLOW_MS = 300
_NARROW_BELOW = 600


class ExportBar(Card):
    """Where a document goes; Enter writes it, Escape cancels the work or closes the bar.

    Where a file of that name is there already, Enter asks whether to replace it or to keep both.
    """

    closed = Signal()
    written = Signal(object)
    """The `Paper` that is on disk."""

    def __init__(self, ui: Ui, weight: str = PLAIN, parent: QWidget | None = None) -> None:
        """Make the bar, put away; `weight` is that of its button."""
        super().__init__(ui.theme, parent=parent)
        self.ui = ui
        self._paper: Paper | None = None
        self._cancelled: Event | None = None
        self._folder = Path()
        self._file = Path()
        theme = ui.theme
        self._label = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self.path = LineField(theme, tr("File to write"))
        self._label.setBuddy(self.path)
        self.browse = Button(theme, tr("Choose …"))
        self.write = Button(theme, tr("Export"), weight)
        self.beside = Button(theme, tr("Keep both"))
        self.beside.setToolTip(tr("Write beside it, under a name with a number"))
        self.beside.hide()
        self.held: list[QWidget] = [self.write, self.beside]
        """What waits while a document is being made."""
        self.cancel = Button(theme, tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel (Esc)"))
        self.message = Text(theme, size=Size.SMALL, token="muted", figures=True, wrap=True)
        self.show_folder = Button(theme, tr("Show in folder"), LINK)
        self.show_file = Button(theme, tr("Open"), LINK)
        self._line, self._foot = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self.path, 1)
        self._line.addWidget(self.browse)
        self._foot.addWidget(self.message, 1)
        for link in (self.show_folder, self.show_file):
            self._foot.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self._label)
        self.body.addLayout(self._line)
        self.body.addLayout(self._foot)
        self._slow = self._timer(_SLOW_MS, self._say_drawing)
        self._shown = self._timer(0, self._reveal)
        self.hide()
        self._arrange()
        self._connect()
        self._space()

    @property
    def is_busy(self) -> bool:
        """Tell whether a PDF is being made."""
        return self._cancelled is not None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads through, in its order."""
        return self.path, self.browse, self.write, self.beside, self.cancel, self.show_folder, self.show_file

    def propose(self, paper: Paper) -> None:
        """Propose a file for a document; while one is being made the bar stays with that one."""
        if not self.is_busy:
            self._paper = paper
            self._label.setText(paper.label)
            self._folder = usual_folder(self.ui)
            self.path.setText(str(self._folder / paper.name))
            self._check()
        self.show()
        self._shown.start()
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)
        name = Path(self.path.text()).stem
        self.path.setSelection(self.path.text().rfind(name), len(name))

    def change(self, paper: Paper) -> None:
        """Write another document to the place that is named; a name that was proposed gives way to the new one."""
        before = self._paper
        if self.is_busy or before is None:
            return
        self._paper = paper
        self._label.setText(paper.label)
        path = Path(self.path.text())
        if path.name == before.name:
            self.path.setText(str(path.with_name(paper.name)))
        self._check()

    def export(self) -> None:
        """Make the document and write it."""
        paper = self._paper
        if self.is_busy or paper is None:
            return
        path = self._target()
        if path is None:
            self._say(tr("Name the file to write, for instance {name}.").format(name=paper.name), is_wrong=True)
            return
        cancelled = self._cancelled = Event()
        self._hold(held=True)
        self._say("")
        self._slow.start()
        job = partial(write_paper, self.ui.tasks.desk, paper, path, cancelled)
        self.ui.tasks.make(job, then=partial(self._done, paper), failed=self._failed)

    def keep_both(self) -> None:
        """Write the document beside the file that is there."""
        path = self._target()
        if path is not None and not self.is_busy:
            self.path.setText(str(free_name(path)))
            self.export()

    def leave(self) -> None:
        """Give up what is being made, or ask for the bar to be put away."""
        if self._cancelled is not None:
            self._cancelled.set()
            self._say(tr("Cancelling …"))
            return
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the buttons below the field where both do not fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() / max(self.theme.scale, 0.1) < _NARROW_BELOW
        row, first = (self._foot, 0) if is_narrow else (self._line, 2)
        for at, button in enumerate((self.write, self.beside, self.cancel), first):
            row.insertWidget(at, button)

    def _reveal(self) -> None:
        """Scroll the page so that the whole bar is in sight."""
        bring_into_sight(self, self.rect(), self.theme.px(16))

    def _timer(self, interval: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer

    def _done(self, paper: Paper, made: Exported | None) -> None:
        self._settle()
        if made is None:
            self._say(tr("Cancelled; nothing was written."))
            return
        self._folder, self._file = made.path.parent, made.path
        keep_folder(self.ui, self._folder)
        self._say(" ".join([_written(made.pages), *map(refusal_said, made.warnings)]), is_done=True)
        said = tr("Exported {what} to {path}").format(what=paper.what, path=plain(str(made.path)))
        self.ui.say(said, undoable=False)
        self._lead_to(self.show_folder)
        self.written.emit(paper)

    def _failed(self, error: DeskError) -> None:
        self._settle()
        self._say(refusal_said(error), is_wrong=True)
        self._lead_to(self.path)

    def _lead_to(self, widget: QWidget) -> None:
        """Give the focus to what comes next, unless whoever waited has gone on with something else."""
        if self.isAncestorOf(self.window().focusWidget()):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self._slow.stop()
        self._cancelled = None
        self._hold(held=False)

    def _hold(self, *, held: bool) -> None:
        for widget in self.held:
            widget.setEnabled(not held)

    def _say(self, text: str, *, is_wrong: bool = False, is_done: bool = False) -> None:
        self.message.set_token("risk" if is_wrong else "muted")
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.path.is_wrong = is_wrong
        self.path.setAccessibleDescription(text)
        self.path.update()
        for link in (self.show_folder, self.show_file):
            link.setVisible(is_done)
        self.cancel.setText(tr("Close") if is_done else tr("Cancel"))

    def _say_drawing(self) -> None:
        self._say(tr("Drawing the pages …  Esc cancels"))

    def _check(self, _text: str = "") -> None:
        """Say whether exporting would replace a file."""
        if not self.is_busy and self._paper is not None:
            there = self._is_there
            self._say(tr("This file exists. Replace it, or keep both?") if there else self._paper.hint)
            self.write.setText(tr("Replace") if there else tr("Export"))
            self.write.updateGeometry()
            self.beside.setVisible(there)

    @property
    def _is_there(self) -> bool:
        """Whether the file that is named exists."""
        path = self._target()
        return path is not None and path.is_file()

    def _enter(self) -> None:
        """Write the document; what would replace a file is asked first, at the button that does it."""
        if self._is_there and not self.is_busy:
            self._check()
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.export()

    def _target(self) -> Path | None:
        """Give the file that is named, in the usual folder where no folder is; None where it cannot be one."""
        typed = self.path.text().strip()
        if not typed or not typed.isprintable():
            return None
        kinds = self._paper.kinds if self._paper is not None else (PDF,)
        try:
            path = self._folder / Path(typed).expanduser()
            is_whole = path.suffix.lower() in kinds or path.is_dir()
        except (RuntimeError, OSError):  # no such home folder, a name that is too long
            return None
        return path if is_whole else path.with_name(path.name + kinds[0])

    def _choose(self) -> None:
        kinds = self._paper.kinds if self._paper is not None else (PDF,)
        named = ";;".join(f"{kind[1:].upper()} (*{kind})" for kind in kinds)
        dialog = QFileDialog(self, tr("Export"), self.path.text(), named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kinds[0][1:])
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self.path.setText(path)
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_folder(self) -> None:
        show_path(self._folder)

    def _open_file(self) -> None:
        show_path(self._file)

    def _connect(self) -> None:
        self.path.returnPressed.connect(self._enter)
        self.path.textChanged.connect(self._check)
        self.write.clicked.connect(self.export)
        self.beside.clicked.connect(self.keep_both)
        self.cancel.clicked.connect(self.leave)
        self.browse.clicked.connect(self._choose)
        self.show_folder.clicked.connect(self._open_folder)
        self.show_file.clicked.connect(self._open_file)
        self.theme.changed.connect(self._space)

    def _space(self) -> None:
        for row in (self._line, self._foot):
            row.setSpacing(self.theme.px(8))


def _written(pages: int | None) -> str:
    if pages is None:
        return tr("Written.")
    said = tr("1 page") if pages == 1 else tr("{n} pages").format(n=pages)
    return tr("Written, {pages}.").format(pages=said)
