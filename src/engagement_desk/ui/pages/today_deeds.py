"""What is done with today's entries, by the keys of lists and by the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from engagement_desk.application.ports import Changes
from engagement_desk.ui.actions import SPECS, tooltip
from engagement_desk.ui.pages.today_editing import Editing
from engagement_desk.ui.pages.today_entries import EntryTable
from engagement_desk.ui.pages.today_rows import ENTRY, HELD
from engagement_desk.ui.quick_reading import logged_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.timer_start import start_timer
from engagement_desk.ui.ui import Ui


class TodayDeeds(QObject):
    """Edits, deletes, duplicates and classes what is selected."""

    def __init__(self, ui: Ui, table: EntryTable, editing: Editing) -> None:
        """Serve a table."""
        super().__init__(table)
        self._ui, self._table, self._editing = ui, table, editing
        table.act_on(self._list_keys())
        table.opened.connect(lambda _number: self.edit())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)

    def edit(self) -> None:
        """Edit the current entry where it stands, or correct it where it is locked."""
        self._editing.open(self._table.current())

    def delete(self) -> None:
        """Put the selected entries into the bin."""
        from engagement_desk.application.commands.entries import delete_entries

        ids = self._table.chosen_ids()
        if ids:
            said = tr("Deleted 1 entry") if len(ids) == 1 else tr("Deleted {n} entries").format(n=len(ids))
            self._ui.tasks.run(delete_entries, ids, then=lambda _: self._ui.say(said), failed=self._ui.tell)

    def duplicate(self) -> None:
        """Log the like of the current entry, today."""
        from engagement_desk.application.commands.mending import duplicate_entry

        row = self._table.current()
        if row is None or row.line is None or row.state not in (ENTRY, HELD):
            return
        key, currency = row.line.engagement, row.line.currency

        def done(changes: Changes) -> None:
            said = logged_said(key, changes.result, currency)
            QTimer.singleShot(0, self, lambda: self._ui.say(said))

        self._ui.tasks.run(duplicate_entry, row.id, then=done, failed=self._ui.tell)

    def choose_class(self) -> None:
        """Open the menu of the classes at the first selected entry."""
        from engagement_desk.ui.pages.today_class import ClassMenu

        ids = self._table.chosen_ids()
        if not ids:
            self._ui.warn(tr("Select entries in the table first; then Ctrl+Shift+K gives them a class."))
            return
        rect = self._table.row_rect(ids[0])
        ClassMenu(self._ui, ids, self._table).popup(self._table.mapToGlobal(rect.bottomLeft()))

    def start_timer(self) -> bool:
        """Start the timer for what the current entry is about; False where there is none."""
        row = self._table.current()
        if row is None or row.line is None:
            return False
        start_timer(self._ui, row.key, row.line.entry.note)
        return True

    def _list_keys(self) -> dict[str, Callable[[], None]]:
        return {"edit.edit": self.edit, "edit.delete": self.delete, "edit.duplicate": self.duplicate}

    def _open_menu(self, at: QPoint) -> None:
        if not self._table.indexAt(at).isValid():
            return
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        deeds: dict[str, Callable[[], object]] = {
            **self._list_keys(),
            "edit.set_class": self.choose_class,
            "timer.start_here": self.start_timer,
        }
        for name, deed in deeds.items():
            menu.addAction(tooltip(SPECS[name])).triggered.connect(deed)
        menu.popup(self._table.viewport().mapToGlobal(at))
