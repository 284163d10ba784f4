"""Where a document is written: a proposed file name, the work in the background, and the folder it lies in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QDir, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.papers import PDF, Exported, Paper, write_paper
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PLAIN, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import bring_into_sight

_FOLDER = "papers/folder"
_SLOW_MS = 300


class ExportBar(Card):
    """Where a document goes; Enter writes it, Escape cancels the work or closes the bar."""

    closed = Signal()

    def __init__(self, ui: Ui, weight: str = PLAIN, parent: QWidget | None = None) -> None:
        """Make the bar, put away; `weight` is that of its button."""
        super().__init__(ui.theme, parent=parent)
        self.ui = ui
        self._paper: Paper | None = None
        self._cancelled: Event | None = None
        self._folder = Path()
        theme = ui.theme
        self._label = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self.path = LineField(theme, tr("File to write"))
        self._label.setBuddy(self.path)
        self.browse = Button(theme, tr("Choose …"))
        self.write = Button(theme, tr("Export"), weight)
        self.held: list[QWidget] = [self.write]
        """What waits while a document is being made."""
        self.write.setToolTip(tr("Export (Enter)"))
        self.cancel = Button(theme, tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel (Esc)"))
        self.message = Text(theme, size=Size.SMALL, token="muted", figures=True, wrap=True)
        self.show_folder = Button(theme, tr("Show in folder"), LINK)
        self._line, self._foot = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self.path, 1)
        for button in (self.browse, self.write, self.cancel):
            self._line.addWidget(button)
        self._foot.addWidget(self.message, 1)
        self._foot.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self._label)
        self.body.addLayout(self._line)
        self.body.addLayout(self._foot)
        self._slow = self._timer(_SLOW_MS, self._say_drawing)
        self._shown = self._timer(0, self._reveal)
        self.hide()
        self._connect()
        self._space()

    @property
    def is_busy(self) -> bool:
        """Tell whether a PDF is being made."""
        return self._cancelled is not None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads through, in its order."""
        return self.path, self.browse, self.write, self.cancel, self.show_folder

    def propose(self, paper: Paper) -> None:
        """Propose a file for a document; while one is being made the bar stays with that one."""
        if not self.is_busy:
            self._paper = paper
            self._label.setText(paper.label)
            self._folder = self._usual_folder()
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
        self.ui.tasks.work(job, then=partial(self._done, paper), failed=self._failed)

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
        self._folder = made.path.parent
        if self.ui.remembered is not None:
            self.ui.remembered.setValue(_FOLDER, str(self._folder))
        self._say(" ".join([_written(made.pages), *map(refusal_said, made.warnings)]), is_done=True)
        said = tr("Exported {what} to {path}").format(what=paper.what, path=plain(str(made.path)))
        self.ui.say(said, undoable=False)
        self._lead_to(self.show_folder)

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
        self.show_folder.setVisible(is_done)
        self.cancel.setText(tr("Close") if is_done else tr("Cancel"))

    def _say_drawing(self) -> None:
        self._say(tr("Drawing the pages …  Esc cancels"))

    def _check(self, _text: str = "") -> None:
        """Say whether exporting would replace a file."""
        if not self.is_busy and self._paper is not None:
            path = self._target()
            there = path is not None and path.is_file()
            self._say(tr("This file exists; exporting replaces it.") if there else self._paper.hint)

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

    def _usual_folder(self) -> Path:
        kept = self.ui.remembered.value(_FOLDER) if self.ui.remembered is not None else None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found = next((Path(str(one)) for one in (kept, documents) if one and Path(str(one)).is_dir()), None)
        return found or Path(QDir.homePath())

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
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _connect(self) -> None:
        self.path.returnPressed.connect(self.export)
        self.path.textChanged.connect(self._check)
        self.write.clicked.connect(self.export)
        self.cancel.clicked.connect(self.leave)
        self.browse.clicked.connect(self._choose)
        self.show_folder.clicked.connect(self._open_folder)
        self.theme.changed.connect(self._space)

    def _space(self) -> None:
        for row in (self._line, self._foot):
            row.setSpacing(self.theme.px(8))


def _written(pages: int | None) -> str:
    if pages is None:
        return tr("Written.")
    said = tr("1 page") if pages == 1 else tr("{n} pages").format(n=pages)
    return tr("Written, {pages}.").format(pages=said)
