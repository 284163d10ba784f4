"""Opening a workspace that was packed on another computer: what it holds, where it goes, and opening it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from engagement_desk.application.desk import Desk
from engagement_desk.application.moving import SUFFIX, Arrival, look, place_for, settle
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.backups_rows import held_said, moment_said
from engagement_desk.ui.pages.folders import usual_folder
from engagement_desk.ui.pages.move_pack import TEXT_SIZE
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.secrets import SecretField, showing_tick

_SIZES = range(50, 301)
_WINDOW_TEXT = "window/text"
_NEEDED, _WRONG = "passphrase_needed", "passphrase_wrong"


class ArriveCard(Card):
    """Looks through the file first; nothing is put anywhere before the button is pressed."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it without a file."""
        super().__init__(ui.theme, parent=parent)
        self.ui = ui
        theme = ui.theme
        self.arrival: Arrival | None = None
        self._in_place, self._path = False, Path()
        self.choose = Button(theme, tr("Choose the file …"))
        self.found = Marked(theme)
        self.holds = Text(theme, wrap=True, figures=True)
        self.into = Text(theme, token="muted", wrap=True)
        self.place = LineField(theme, tr("Where it goes"))
        self.place_row = FieldRow(theme, tr("Where it goes"), self.place)
        self.open = Button(theme, tr("Open it here"))
        self.secret = SecretField(theme, tr("Passphrase"))
        self.secret_row = FieldRow(theme, tr("Passphrase"), self.secret)
        self.shows = showing_tick(theme, (self.secret,))
        self.unlock = Button(theme, tr("Look through it"))
        self.secret.returnPressed.connect(lambda: self._look(self._path))
        self.unlock.clicked.connect(lambda: self._look(self._path))
        self.choose.clicked.connect(self._choose)
        self.place.returnPressed.connect(self.begin)
        self.open.clicked.connect(self.begin)
        self._lay_out()
        theme.changed.connect(self._space)
        self._space()

    def look_at(self, path: Path) -> None:
        """Look through a file."""
        self._forget()
        self.secret.clear()
        self._look(path)

    def _look(self, path: Path) -> None:
        desk, passphrase = self.ui.tasks.desk, self.secret.text()
        self._path = path
        self.choose.setEnabled(False)
        self.unlock.setEnabled(False)

        def job() -> tuple[Arrival, Path]:
            arrival = look(desk, path, passphrase)
            return arrival, place_for(desk, arrival)

        about = tr("Looking through {file}").format(file=path.name)
        self.ui.tasks.work_long(about, lambda _: job(), then=self._show, failed=self._refused, makes=True)

    def begin(self) -> None:
        """Put it into its place and open it."""
        arrival, desk = self.arrival, self.ui.tasks.desk
        typed = self.place.text().strip()
        if arrival is None or not self.open.isEnabled():
            return
        if not typed or not typed.isprintable():
            self.place_row.set_error(tr("Name the file of the workspace."))
            return
        place = desk.path if self._in_place else Path(typed).expanduser().absolute()
        self.open.setEnabled(False)
        self.place_row.set_error("")
        job = partial(settle, desk, arrival, place, self.secret.text())
        about = tr("Opening the moved workspace")
        self.ui.tasks.work_long(about, lambda _: job(), then=self._switch, failed=self._not_settled)

    def _show(self, found: tuple[Arrival, Path]) -> None:
        arrival, place = found
        self.arrival, zone = arrival, self.ui.now().zone
        asked: tuple[QWidget, ...] = (self.secret_row, self.shows, self.unlock)
        for one in asked:
            one.hide()
        self._in_place = place == self.ui.tasks.desk.path
        self.choose.setEnabled(True)
        self.open.setEnabled(True)
        when = moment_said(arrival.packed.at, zone)
        self.found.show_state(
            plain(tr("{file}, packed {when}, is whole").format(file=arrival.path.name, when=when)), "ok"
        )
        self.holds.setText(held_said(arrival.held, zone))
        self.place.setText(str(place))
        said = tr("It goes beside the workspace that is open. A double click on it opens it again.")
        if self._in_place:
            said = tr("It takes the place of the workspace that is open, in which nothing is yet.")
        self.into.setText(said)
        for widget in (self.found, self.holds, self.into, self.open):
            widget.show()
        self.place_row.setVisible(not self._in_place)
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, desk: Desk) -> None:
        arrival = self.arrival
        size = arrival.packed.window.get(TEXT_SIZE, "") if arrival is not None else ""
        if size.isascii() and size.isdigit() and int(size) in _SIZES:
            self.ui.theme.zoom(int(size))
            if self.ui.remembered is not None:
                self.ui.remembered.setValue(_WINDOW_TEXT, int(size))
        self._forget()
        self.secret.clear()
        self.ui.switch(desk)

    def _refused(self, error: DeskError) -> None:
        self.choose.setEnabled(True)
        self.unlock.setEnabled(True)
        if error.code in (_NEEDED, _WRONG):
            self._ask(tr("That is not its passphrase.") if error.code == _WRONG else "")
            return
        self.found.show_state(plain(refusal_said(error)), "risk")
        self.found.show()

    def _ask(self, wrong: str) -> None:
        """Ask for the passphrase that the workspace has on the other computer."""
        self.found.show_state(tr("It can be read only with the passphrase that it has on the other computer."), "warn")
        for widget in (self.found, self.secret_row, self.shows, self.unlock):
            widget.show()
        self.secret_row.set_error(wrong)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.secret.selectAll()

    def _not_settled(self, error: DeskError) -> None:
        self.open.setEnabled(True)
        if self._in_place:
            self._refused(error)
        else:
            self.place_row.set_error(plain(refusal_said(error)))

    def _forget(self) -> None:
        self.arrival = None
        self.place_row.set_error("")
        hidden = (
            self.found,
            self.secret_row,
            self.shows,
            self.unlock,
            self.holds,
            self.into,
            self.place_row,
            self.open,
        )
        for widget in hidden:
            widget.hide()

    def _choose(self) -> None:
        kinds = tr("Moved workspaces (*{suffix})").format(suffix=SUFFIX)
        folder = str(usual_folder(self.ui))
        path, _ = QFileDialog.getOpenFileName(self.window(), tr("Open a moved workspace"), folder, kinds)
        if path:
            self.look_at(Path(path))

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self.add(Text(theme, tr("Open a moved workspace"), size=Size.LARGE, bold=True))
        lead = tr(
            "The file that was packed on the other computer; it is looked through before anything is done with it."
        )
        self.add(Text(theme, lead, token="muted", wrap=True))
        asked = (self.found, self.secret_row, self.shows)
        found = (self.holds, self.into, self.place_row)
        for button, after in ((self.choose, asked), (self.unlock, found), (self.open, ())):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.body.addLayout(row)
            for widget in after:
                self.add(widget)
        self._forget()

    def _space(self) -> None:
        self.body.setSpacing(self.ui.theme.px(8))
