"""Packing the workspace for another computer: where to, with what, and the steps that follow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.backups import list_backups
from engagement_desk.application.desk import Desk
from engagement_desk.application.moving import SUFFIX, Arrival, pack
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.backups_rows import held_said
from engagement_desk.ui.pages.folders import keep_folder, show_path, usual_folder
from engagement_desk.ui.pages.papers import free_name
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import grouped, mark, plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.ticks import Tick

_MEGA = 1024 * 1024
_STEPS = {"copy": mark("copying the workspace"), "pack": mark("packing"), "check": mark("opening what was packed")}
_NEXT = (
    mark("Bring the file to the other computer. Whoever has it can read it, unless the workspace has a passphrase."),
    mark("Install Engagement Desk there."),
    mark("There, choose File, Open a moved workspace, or double-click the file. It says what it holds and opens it."),
    mark("From then on work there alone: what is logged here afterwards does not follow."),
)
TEXT_SIZE = "text"


class PackCard(Card):
    """One file with everything in it; it is opened again before it counts."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is asked before `reload`."""
        super().__init__(ui.theme, parent=parent)
        self.ui = ui
        theme = ui.theme
        self.path = LineField(theme, tr("File to write"))
        self.path_row = FieldRow(theme, tr("File to write"), self.path)
        self.choose = Button(theme, tr("Choose …"))
        self._above = QWidget()
        self.backups = Tick(theme, tr("With its backups"), fades=False)
        self.pack = Button(theme, tr("Pack"), PRIMARY)
        self.result = Marked(theme)
        self.show_folder = Button(theme, tr("Show in folder"), LINK)
        self._steps = [Text(theme, tr("{n}. {text}").format(n=n, text=tr(text)), wrap=True) for n, text in _numbered()]
        self._written: Path | None = None
        self.path.returnPressed.connect(self.begin)
        self.choose.clicked.connect(self._choose)
        self.pack.clicked.connect(self.begin)
        self.show_folder.clicked.connect(self._show_folder)
        self._lay_out()
        theme.changed.connect(self._space)
        self._space()

    def reload(self) -> None:
        """Propose a file, and tell what the backups come to."""
        desk = self.ui.tasks.desk
        if not self.path.text():
            name = f"{desk.path.stem}-{self.ui.now().today.isoformat()}{SUFFIX}"
            self.path.setText(str(free_name(usual_folder(self.ui) / name)))
        self.ui.tasks.make(lambda: _weight(desk), then=self._show_weight, failed=self.ui.tell, topic=self)

    def begin(self) -> None:
        """Pack it; what cannot be written is said beside the field."""
        typed = self.path.text().strip()
        if not typed or not typed.isprintable():
            self._refuse_text(tr("Name the file to write."))
            return
        target = Path(typed).expanduser().absolute()
        if target.suffix.lower() != SUFFIX:
            target = target.with_name(f"{target.name}{SUFFIX}")
        self._hold(held=True)
        desk, window = self.ui.tasks.desk, {TEXT_SIZE: str(self.ui.theme.percent)}
        with_backups = self.backups.isChecked()

        def job(progress: Progress) -> Arrival:
            step = lambda name: progress.step(tr(_STEPS[name]), seldom=True)  # noqa: E731 - one line, used once
            return pack(desk, target, window, with_backups=with_backups, step=step)

        about = tr("Packing the workspace")
        self.ui.tasks.work_long(about, job, then=self._done, failed=self._refused, stops=True, makes=True)

    def _done(self, arrival: Arrival) -> None:
        self._hold(held=False)
        self._written = arrival.path
        keep_folder(self.ui, arrival.path.parent)
        holds = held_said(arrival.held, self.ui.now().zone)
        said = tr("Packed to {path}, and opened to see that it is whole. {holds}").format(
            path=arrival.path, holds=holds
        )
        self.result.show_state(plain(said), "ok")
        self.path.setText(str(free_name(arrival.path)))
        for widget in (self.result, self.show_folder):
            widget.show()
        self.ui.say(tr("Packed the workspace to {path}").format(path=arrival.path), undoable=False)

    def _refused(self, error: DeskError) -> None:
        self._hold(held=False)
        self._refuse_text(refusal_said(error))

    def _refuse_text(self, text: str) -> None:
        self.path_row.set_error(plain(text))
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, *, held: bool) -> None:
        for widget in (self.pack, self.choose, self.backups):
            widget.setEnabled(not held)
        self.path.setReadOnly(held)
        if held:
            self.path_row.set_error("")
            self.result.hide()
            self.show_folder.hide()

    def _show_weight(self, found: tuple[int, int]) -> None:
        number, size = found
        said = tr("{n} of them, {size} MB").format(n=number, size=grouped(size / _MEGA, 1))
        aside = said if number else tr("none yet")
        self.backups.show_text(tr("With its backups"), aside)
        self.backups.setEnabled(bool(number))

    def _choose(self) -> None:
        kinds = tr("Moved workspaces (*{suffix})").format(suffix=SUFFIX)
        path, _ = QFileDialog.getSaveFileName(
            self.window(),
            tr("Pack the workspace"),
            self.path.text(),
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.path.setText(path)

    def _show_folder(self) -> None:
        if self._written is not None:
            show_path(self._written.parent)

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self.add(Text(theme, tr("Pack this workspace"), size=Size.LARGE, bold=True))
        lead = tr(
            "One file takes along everything: the workspace with all its history and settings, and the text size."
        )
        self.add(Text(theme, lead, token="muted", wrap=True))
        self._line, self._deed = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self.path_row, 1)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._above)
        beside.addWidget(self.choose)
        beside.addStretch(1)
        self._line.addLayout(beside)
        self._deed.addWidget(self.pack)
        self._deed.addWidget(self.show_folder)
        self._deed.addStretch(1)
        self.body.addLayout(self._line)
        self.add(self.backups)
        self.body.addLayout(self._deed)
        self.add(self.result)
        self._head_of_steps = Text(theme, tr("Then"), bold=True)
        self.add(self._head_of_steps)
        for step in self._steps:
            self.add(step)
        self.result.hide()
        self.show_folder.hide()

    def _space(self) -> None:
        px = self.ui.theme.px
        self._line.setSpacing(px(8))
        self._deed.setSpacing(px(12))
        # The button stands beside the field, not beside the label above it.
        label, row = self.path_row.label, self.path_row.layout()
        self._above.setFixedHeight(label.sizeHint().height() + (row.spacing() if row is not None else 0))
        self._head_of_steps.setContentsMargins(0, px(8), 0, 0)


def _numbered() -> list[tuple[int, str]]:
    return list(enumerate(_NEXT, 1))


def _weight(desk: Desk) -> tuple[int, int]:
    """Count the backups beside the workspace, and their bytes."""
    found = [one.size for one in list_backups(desk) if one.is_beside]
    return len(found), sum(found)
