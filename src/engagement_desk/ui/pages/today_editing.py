"""Opens the editor over a row of today's entries, keeps it in place, and closes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from engagement_desk.domain.errors import Refused
from engagement_desk.ui.pages.today_entries import EntryTable
from engagement_desk.ui.pages.today_rows import ENTRY, HELD, TIMER, TodayRow
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import EntryLine
    from engagement_desk.application.queries.quick import QuickWords
    from engagement_desk.ui.pages.today_correction import CorrectionEditor
    from engagement_desk.ui.pages.today_editor import EntryEditor

EDITED = "today/entry_edited"
"""Where the id of the entry is kept whose editor is open."""


class Editing(QObject):
    """At most one entry is edited at a time; a page that is read again leaves the editor open."""

    def __init__(
        self, ui: Ui, table: EntryTable, area: QScrollArea, content: QWidget, words: Callable[[], QuickWords | None]
    ) -> None:
        """Serve a table on the content of an area; `words` gives what a line may name."""
        super().__init__(area)
        self._ui, self._table, self._area, self._content, self._words = ui, table, area, content, words
        self.editor: EntryEditor | CorrectionEditor | None = None
        self._has_looked = False

    def open(self, row: TodayRow | None) -> None:
        """Edit the entry of a row, or correct it where it is locked; what no line can say is refused in words."""
        if row is not None and row.state == TIMER:
            self._ui.say(tr("The timer is running: Ctrl+T stops it, and then this can be edited."), undoable=False)
        if row is None or row.line is None or row.state not in (ENTRY, HELD):
            return
        if row.line.entry.corrects_id is not None:
            self._ui.tell(Refused("correction_not_edited", id=row.id))
            return
        self.close()
        try:
            self.editor = self._made(row.line)
        except Refused as refused:
            self._ui.tell(refused)
            return
        self.editor.closed.connect(self.close)
        self.place()
        self.editor.show()
        self.editor.raise_()
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Put the editor over its row; without the row it is closed, and opens again with what was typed."""
        editor = self.editor
        if editor is None:
            return
        if not self._table.has_row(editor.entry_id):
            self.close()
            return
        rect = self._table.row_rect(editor.entry_id)
        at = self._table.mapTo(self._content, rect.topLeft())
        high = editor.sizeHint().height()
        self._table.reserve(rect.top() + high)
        editor.setGeometry(at.x(), at.y() - self._ui.theme.px(2), rect.width(), high)
        self._area.ensureWidgetVisible(editor)

    def close(self) -> None:
        """Close the editor; the focus returns to the table."""
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        had_focus = editor.field.hasFocus()
        self._table.reserve(0)
        editor.close()
        editor.deleteLater()
        if had_focus:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, line: EntryLine) -> EntryEditor | CorrectionEditor:
        if line.lock_reason is not None:
            from engagement_desk.ui.pages.today_correction import CorrectionEditor

            return CorrectionEditor(self._ui, line, self._content)
        from engagement_desk.ui.pages.today_editor import EntryEditor

        return EntryEditor(self._ui, line, self._words(), self._content)

    def take_up(self) -> None:
        """Open once the editor that a crash left open, with what was typed in it."""
        if self._has_looked or self._ui.remembered is None:
            return
        self._has_looked = True
        left = self._ui.remembered.value(self._ui.own_name(EDITED))
        row = next((row for row in self._table.rows.rows if row.id == left), None)
        if row is not None:
            self.open(row)
