"""An entry edited where it stands, as the quick line that says it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.quick_line import QuickLine as Read
from engagement_desk.domain.quick_line import parse_quick_line
from engagement_desk.ui.models.quick_completion import edit_words, entry_text
from engagement_desk.ui.pages.today_editing import EDITED
from engagement_desk.ui.quick_read import ReadBar
from engagement_desk.ui.text import hours_said, money, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.painting import rounded
from engagement_desk.ui.widgets.unsent import Unsent

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import EntryLine
    from engagement_desk.application.queries.quick import QuickWords

_MINUTE = 60
_HEIGHT = 32
_DRAFT = "today/entry_line"


class EntryEditor(ReadBar):
    """Stands over the row; Enter keeps what was typed, Escape leaves the entry as it was."""

    closed = Signal()
    """The entry was changed, or left as it was."""

    def __init__(self, ui: Ui, line: EntryLine, words: QuickWords | None, parent: QWidget) -> None:
        """Begin to edit an entry; raises `Refused("no_quick_line")` where one line cannot say it."""
        now = ui.now()
        text = entry_text(line, now.today, now.zone)
        super().__init__(ui, tr("Enter saves · Esc leaves"), lambda: line.engagement, parent, _HEIGHT)
        self._line = line
        self._before = parse_quick_line(text, now.today, [line.engagement])
        self._unsent = Unsent(ui, {"line": self.field}, self)
        self._take_up()
        if not self.field.text():
            self.field.setText(text)
        self.field.setAccessibleName(tr("Edit the entry"))
        if words is None:
            self.reload_words()
        else:
            self.take_words(words)
        self.left.connect(self.close_editor)

    @property
    def entry_id(self) -> str:
        """The id of the entry that is edited."""
        return self._line.entry.id

    def close_editor(self) -> None:
        """Forget what was typed, and close."""
        self._unsent.forget()
        if self.ui.remembered is not None:
            self.ui.remembered.remove(self.ui.own_name(EDITED))
        self.closed.emit()

    def ask(self, key: str, read: Read) -> None:
        """Ask what the edit would give."""
        from engagement_desk.application.queries.quick import read_edit

        if key != self._line.engagement:
            self.show_refusal(self._stays())
            return
        self.show_answer(read_edit, self.ui.now(), self.entry_id, edit_words(self._before, read))

    def do(self, key: str, read: Read) -> None:
        """Save the edit."""
        from engagement_desk.application.commands.mending import EntryEdit, edit_hours

        if key != self._line.engagement:
            self.refuse(self._stays())
            return

        def done(changes: Changes) -> None:
            entry = changes.result
            said = tr("Changed {key} to {time}, {value}").format(
                key=key,
                time=hours_said(entry.worked_seconds // _MINUTE),
                value=money(entry.value_cents, self._line.currency),
            )
            QTimer.singleShot(0, self, lambda: self.ui.say(said))
            self.close_editor()

        edit = EntryEdit(self.entry_id, edit_words(self._before, read))
        self.ui.tasks.run(edit_hours, edit, then=done, failed=self.refuse)

    def recall(self) -> None:
        """Do nothing: an earlier line would take the place of the entry."""

    def _stays(self) -> Refused:
        return Refused("entry_keeps_engagement", key=self._line.engagement)

    def _take_up(self) -> None:
        """Take up what was typed for this entry before a crash; the draft of another one is forgotten."""
        remembered, edited = self.ui.remembered, self.ui.own_name(EDITED)
        if remembered is not None and remembered.value(edited) != self.entry_id:
            remembered.remove(self.ui.own_name(f"unsent/{_DRAFT}"))
            remembered.setValue(edited, self.entry_id)
        self._unsent.turn_to(_DRAFT)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Take the list of completions along, which stands in the window."""
        self.list.deleteLater()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Cover what is below."""
        del event
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 8, self.ui.theme.colour("surface"), self.ui.theme.colour("line"))
