"""The first step of the import: which file; and the door of a whole workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from engagement_desk.ui.pages.import_step import ImportStep
from engagement_desk.ui.text import mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text

_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.json *.xml *.ics *.zip *.db *.data *.timeclock *.timedot *.klg *.engdesk frames"
_READ = (
    (mark("Toggl Track, Clockify, Harvest, Kimai"), mark("the detailed report as CSV or Excel")),
    (mark("solidtime, TimeTagger"), mark("the report; solidtime’s backup as a ZIP file")),
    (mark("Timewarrior, Watson, Hamster"), mark("their data folder, frames or database, and their exports")),
    (mark("klog, timeclock, timedot"), mark("their text files")),
    (mark("Calendars"), mark(".ics, recurring events too")),
    (mark("Any other table"), mark("CSV or Excel: you say which column is which")),
    (mark("Engagement Desk"), mark("the table of an export, and whole workspaces as JSON")),
)


class FileStep(ImportStep):
    """Choose, drop or name a file or a folder."""

    name = mark("File")
    told = mark("Bring hours from another time tracker. Nothing is changed before you have seen what it would do.")
    chosen = Signal(object)
    """The paths that are to be looked at, one after the other."""
    door_opened = Signal()
    """A new workspace is to be made of the file, or the workspace that it is opened."""

    def __init__(self, ui: Ui) -> None:
        """Make it without a file."""
        super().__init__(ui)
        theme = ui.theme
        self.choose = Button(theme, tr("Choose a file …"), PRIMARY)
        self.folder = Button(theme, tr("Choose a folder …"), PLAIN)
        self.folder.setToolTip(tr("Timewarrior’s data, or an unpacked backup of solidtime"))
        self.path = LineField(theme, tr("File or folder"), tr("or type where it is, and Enter"))
        self.row = FieldRow(theme, tr("File or folder"), self.path)
        self.door = Button(theme, "", PRIMARY)
        self._whole = Text(theme, wrap=True)
        self._door_card = Card(theme, tr("A whole workspace"))
        self._door_card.add(self._whole)
        self._door_card.body.addWidget(self.door, 0, Qt.AlignmentFlag.AlignLeft)
        self._door_card.hide()
        self._pick = Card(theme)
        self._pick.add(Text(theme, tr("Drop a file here, or anywhere on the window."), bold=True, wrap=True))
        self._buttons = Flow(self.choose, self.folder)
        self._pick.body.addLayout(self._buttons)
        self._pick.add(self.row)
        self._read = Card(theme, tr("What can be read"))
        self._kinds = [
            (Text(theme, tr(name), wrap=True), Text(theme, tr(what), token="muted", wrap=True)) for name, what in _READ
        ]
        for name, what in self._kinds:
            line = QHBoxLayout()
            line.addWidget(name, 2, Qt.AlignmentFlag.AlignTop)
            line.addWidget(what, 3, Qt.AlignmentFlag.AlignTop)
            self._read.body.addLayout(line)
        for card in (self._pick, self._door_card, self._read):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.choose.clicked.connect(self._choose)
        self.folder.clicked.connect(self._choose_folder)
        self.path.returnPressed.connect(self._typed)
        self.door.clicked.connect(self.door_opened)
        theme.changed.connect(self._space)
        self._space()

    def show_path(self, path: Path) -> None:
        """Show which file is looked at; what was said of another one is gone."""
        self.path.setText(str(path))
        self.say("")
        self._door_card.hide()

    def say(self, text: str) -> None:
        """Say beside the field what is wrong; the path stays."""
        self.row.set_error(plain(text))

    def show_door(self, said: str, verb: str) -> None:
        """Offer the door of a whole workspace."""
        self._whole.setText(said)
        self.door.setText(verb)
        self.door.updateGeometry()
        self._door_card.show()

    def first(self) -> QWidget:
        """Begin at the door, else at the button."""
        return self.choose if self._door_card.isHidden() else self.door

    def _typed(self) -> None:
        typed = self.path.text().strip()
        if typed:
            self.chosen.emit([_path(typed)])

    def _choose(self) -> None:
        kinds = ";;".join((tr("What can be imported ({endings})").format(endings=_ENDINGS), tr("All files (*)")))
        found, _ = QFileDialog.getOpenFileNames(self.window(), tr("Choose a file"), "", kinds)
        if found:
            self.chosen.emit([Path(one) for one in found])

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self.window(), tr("Choose a folder"))
        if found:
            self.chosen.emit([Path(found)])

    def _space(self) -> None:
        self._buttons.setSpacing(self.ui.theme.px(8))


def _path(typed: str) -> Path:
    """Give the file that is meant; a `~name` of nobody is a name like any other."""
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        return Path(typed)
