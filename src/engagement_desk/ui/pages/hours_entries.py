"""The entries of an engagement, or its bin: filter, table, totals, and what can be done with those selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.application.commands.mending import Mend
from engagement_desk.application.ports import EntrySort
from engagement_desk.application.queries.hours import (
    HoursList,
    HoursWords,
    Listed,
    Marks,
    Period,
    Rows,
    hours_list,
    hours_marks,
    hours_rows,
)
from engagement_desk.ui.pages.hours_deeds import EntryDeeds
from engagement_desk.ui.pages.hours_frame import EntriesFrame
from engagement_desk.ui.pages.hours_rows import Said, detail_of, span_said, totals_said
from engagement_desk.ui.pages.hours_sight import single_shot
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import grouped, inner, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.form_fields import Reading

_TYPING_MS, _PATIENCE_MS = 120, 300
_CRAMPED_BELOW = 300
_MINUTE = 60
_KEYS = mark("Ctrl+. trims the later one, M moves it, K keeps both")
_EMPTY = mark("No hours {span}. Ctrl+L logs some; Ctrl+I imports.")
_NOTHING = mark("Nothing here with this filter. Esc shows all of it.")
_EMPTY_BIN = mark("The bin is empty. Del in a list puts entries here; Ctrl+Z takes them back.")


class EntriesView(EntriesFrame):
    """A list of entries with everything that acts on it; the bin when `binned`."""

    left = Signal()
    """Escape was pressed in a list that was opened from elsewhere: back there."""

    def __init__(self, ui: Ui, parent: QWidget | None = None, *, binned: bool = False) -> None:
        """Make it empty; `show_key` names the engagement."""
        super().__init__(ui, self._keys(binned=binned), self._letters(binned=binned), parent, binned=binned)
        self._key = ""
        self.found: HoursList | None = None
        self._words: HoursWords | None = None
        self._opened: tuple[str, ...] = ()
        self._sort, self._descending = self._restored_sort()
        self._rows_topic, self._marks_topic = QObject(self), QObject(self)
        self.deeds = EntryDeeds(ui, self)
        self._typing = single_shot(self, _TYPING_MS, self.reload)
        self._patience = single_shot(self, _PATIENCE_MS, lambda: self.totals.setText(tr("Reading …")))
        self._connect()

    def show_key(self, key: str) -> None:
        """Turn to another engagement; what was opened or typed there is let go."""
        self._key = key
        self._opened, self.found, self._words = (), None, None
        self.editor.form.forget()
        self.class_bar.hide()
        self.beside.set_detail(there=False)
        self.filter.clear()
        self.settle_head(opened=bool(self._opened))

    def show_words(self, words: HoursWords) -> None:
        """Know what a filter and a class can name."""
        self._words = words
        if not self._opened and not self.binned:
            self.filter.show_words(words)
        if self.found is not None:
            self._show_columns()

    def reload(self) -> None:
        """Ask for the list, and for the rows in sight."""
        self._typing.stop()
        self._patience.start()
        held = self.table.current_number() if self.found is not None and self.found.wanted.key == self._key else None
        places, now = self.table.places() if held is not None else (0,), self.ui.now()
        self.ui.tasks.ask(self, hours_list, self._listed(), places, held, now, then=self.show_list)

    def open_ids(self, ids: Sequence[str], title: str) -> None:
        """Show just these entries, until Escape."""
        self._opened = tuple(ids)
        self.title.setText(title)
        self.settle_head(opened=bool(self._opened))
        self.reload()

    def open_span(self, since: date, through: date, entry_class: str | None = None) -> None:
        """Show the entries of these days, of one class where it is named."""
        self._opened = ()
        self.filter.show_span(since, through, entry_class)
        self.settle_head(opened=bool(self._opened))
        self.reload()

    def open_entry(self, entry_id: str) -> None:
        """Show one entry among those of its time."""
        self.open_ids((entry_id,), tr("The entry that was asked for"))

    def close_opened(self) -> bool:
        """Return to the list of the filter; tell whether there was anything to close."""
        if not self._opened:
            return False
        self._opened = ()
        self.settle_head(opened=bool(self._opened))
        return True

    def show_list(self, found: HoursList) -> None:
        """Show a list that was asked for."""
        self.found = found
        self._patience.stop()
        self._show_columns()
        numbers = found.index.numbers
        count = len(numbers)
        if numbers and not self.table.selected_count:
            self.table.select_current()
        self.totals.setText(
            totals_said(
                count,
                found.index.worked_seconds,
                found.index.billed_minutes,
                found.index.value_cents,
                found.currency,
            )
        )
        self.nothing.setText(self._nothing_said(found))
        self.nothing.setVisible(not count)
        self.foot.setVisible(bool(count))
        self._show_current()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The actions of the list."""
        if self.binned:
            return {"page.next_state": self.restore}
        return {
            "edit.filter": self._focus_filter,
            "edit.set_class": self.choose_class,
            "edit.mend": self.mend,
            "edit.new_here": lambda: self.ui.actions.trigger("time.quick_line"),
            "file.export_hours": self._export,
        }

    def edit(self) -> None:
        """Edit the current entry beside the table."""
        row = self.table.current()
        if row is None or self.binned:
            return
        self.beside.set_detail(there=True)
        self.beside.enter_detail()
        self.settle_head(opened=bool(self._opened))
        self.editor.show_row(row, self._on)
        if not self.editor.form.isEnabled():
            self.ui.warn(detail_of(row, tr(_KEYS)).text)
        self.editor.enter()

    def delete(self) -> None:
        """Put the selected entries into the bin."""
        self.deeds.delete(self.table.selected_numbers())

    def restore(self) -> None:
        """Take the selected entries out of the bin."""
        self.deeds.restore(self.table.selected_numbers())

    def duplicate(self) -> None:
        """Log the current entry once more, today."""
        row = self.table.current()
        if row is not None:
            self.deeds.duplicate(row)

    def choose_class(self) -> None:
        """Ask which class the selected entries are to have."""
        count = self.table.selected_count
        if not count:
            self.ui.warn(tr("Select entries in the table first; then Ctrl+Shift+K gives them a class."))
            return
        self.class_bar.begin(count, self._words)
        self.settle_head(opened=bool(self._opened))

    def mend(self, way: Mend = Mend.TRIM) -> None:
        """Mend the overlaps of the current entry: trim or move the later of the two, or keep both."""
        row = self.table.current()
        if row is None or not row.overlaps:
            self.ui.warn(tr("The current entry overlaps with nothing."))
            return
        if way is Mend.KEEP:
            self.deeds.mend(row, way, row.line.entry.id)
        else:
            self.deeds.mend_later(row, way)

    @property
    def _on(self) -> Reading:
        return Reading(self.ui.now().today, self.found.currency if self.found is not None else "USD")

    def _listed(self) -> Listed:
        if self.binned:
            wanted = Listed(self._key, binned=True, sort=self._sort, descending=self._descending)
        elif self._opened:
            wanted = Listed(self._key, ids=self._opened, sort=EntrySort.DATE, descending=False)
        else:
            wanted = replace(self.filter.listed(self._key), sort=self._sort, descending=self._descending)
        return replace(wanted, discreet=self.ui.presenting.key is not None)

    def _show_columns(self) -> None:
        if self.found is not None:
            people = self._words is not None and len(self._words.people) > 1
            with QSignalBlocker(self.table):
                self.table.show_list(self.found, people=people)

    def _nothing_said(self, found: HoursList) -> str:
        if self.binned:
            return tr(_EMPTY_BIN)
        if not self.filter.is_clear():
            return tr(_NOTHING)
        return tr(_EMPTY).format(span=span_said(found.wanted.period, found.since, found.through))

    def _show_current(self) -> None:
        row = self.table.current()
        selected = self.table.selected_count
        said = Said("") if row is None else detail_of(row, tr(_KEYS))
        if selected > 1:
            said = Said(tr("{n} selected").format(n=grouped(selected)))
        self.overlap.setVisible(said.state == "warn")
        self.overlap.show_state(said.text, "warn")
        self.detail.setVisible(said.state != "warn")
        self.detail.setText(said.text)
        if row is None and not self.table.rows.numbers:
            self.beside.set_detail(there=False)
        elif row is not None and self.editor.isVisible():
            if self.editor.row is not None and self.editor.row.line.entry.id != row.line.entry.id:
                self.editor.form.commit()
            self.editor.show_row(row, self._on)

    def _leave(self) -> None:
        if self._opened:
            self.left.emit()
        elif not self.binned and not self.filter.is_clear():
            self.filter.clear()
            self.reload()

    def _leave_editor(self) -> None:
        self.beside.set_detail(there=False)
        self.beside.leave_detail()
        self.settle_head(opened=bool(self._opened))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_class(self) -> None:
        self.class_bar.hide()
        self.settle_head(opened=bool(self._opened))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_filter(self) -> None:
        if self.close_opened():
            self.reload()
        self.filter.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.words.selectAll()

    def _sort_by(self, sort: EntrySort, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        if self.ui.remembered is not None:
            self.ui.remembered.setValue(f"hours/sort/{self.binned}", f"{sort.value} {int(descending)}")
        self.reload()

    def _restored_sort(self) -> tuple[EntrySort, bool]:
        kept = self.ui.remembered
        name, _, order = str(kept.value(f"hours/sort/{self.binned}") or "").partition(" ") if kept else ("", "", "")
        return (EntrySort(name), order == "1") if name in set(EntrySort) else (EntrySort.DATE, True)

    def _want_pages(self, pages: tuple[int, ...]) -> None:
        numbers = self.table.rows.numbers_of(pages)

        def show(rows: Rows) -> None:
            self.table.sight.show_rows(rows, pages)
            self._show_current()

        self.ui.tasks.ask(self._rows_topic, hours_rows, numbers, self.ui.now().today, then=show)

    def _want_marks(self, numbers: list[int]) -> None:
        def show(marks: Marks) -> None:
            self.table.sight.show_marks(marks)
            self.table.fit_room()
            self._show_current()

        is_discreet = self.ui.presenting.key is not None
        self.ui.tasks.ask(self._marks_topic, hours_marks, numbers, is_discreet, then=show)

    def _give_class(self, words: TimeWords) -> None:
        name = words.order or inner(self.class_bar.classes.currentText())
        numbers = self.table.selected_numbers()
        self.deeds.give_class(numbers, words, name, self._leave_class, self.class_bar.refuse)

    def _edited(self, record: str, values: dict[str, Any]) -> None:
        row = self.editor.row
        if row is not None and row.line.entry.id == record:
            self.deeds.edit(self.editor.form, row, values)

    def _export(self) -> None:
        """Offer the export of this engagement, for the days in sight."""
        wanted = self.filter.listed(self._key)
        days = f"{wanted.since}..{wanted.through}" if wanted.period is Period.SPAN else wanted.period.value
        self.ui.go(Place("export", self._key, focus=days))

    def _keys(self, *, binned: bool) -> dict[str, Callable[[], None]]:
        if binned:
            return {}
        return {"edit.delete": self.delete, "edit.edit": self.edit, "edit.duplicate": self.duplicate}

    def _letters(self, *, binned: bool) -> dict[Qt.Key, Callable[[], None]]:
        if binned:
            return {Qt.Key.Key_R: self.restore}
        return {Qt.Key.Key_M: lambda: self.mend(Mend.MOVE), Qt.Key.Key_K: lambda: self.mend(Mend.KEEP)}

    def _connect(self) -> None:
        self.filter.turned.connect(self._typing.start)
        self.filter.entered.connect(self.table.setFocus)
        self.back.clicked.connect(self.left)
        self.table.opened.connect(lambda _place: self.edit())
        self.table.moved.connect(self._show_current)
        self.table.sight.pages_wanted.connect(self._want_pages)
        self.table.sight.marks_wanted.connect(self._want_marks)
        self.table.sorted_by.connect(self._sort_by)
        self.table.left.connect(self._leave)
        self.restore_button.clicked.connect(self.restore)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self._leave_editor)
        self.editor.back.clicked.connect(self._leave_editor)
        self.editor.mended.connect(self._mended)
        self.class_bar.given.connect(self._give_class)
        self.class_bar.left.connect(self._leave_class)

    def _mended(self, entry_id: str, way: Mend) -> None:
        if self.editor.row is not None:
            self.deeds.mend(self.editor.row, way, entry_id)
