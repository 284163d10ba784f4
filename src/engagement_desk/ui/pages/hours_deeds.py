"""What can be done with entries that are selected in a list, each said with its undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QObject

from engagement_desk.application.commands.entries import (
    TimeWords,
    class_entries,
    delete_entries,
    restore_entries,
)
from engagement_desk.application.commands.mending import EntryEdit, Mend, duplicate_entry, edit_hours, mend_overlap
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.hours import HoursRow, ids_of
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.pages.hours_editor import FIELD_OF, words_of
from engagement_desk.ui.pages.hours_rows import ids_said, overlap_said
from engagement_desk.ui.text import clock_time, hours_said, mark, money, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm

_MINUTE = 60
_MENDED = {
    Mend.TRIM: mark("Trimmed {key} to {span}"),
    Mend.MOVE: mark("Moved {key} to {span}"),
    Mend.KEEP: mark("Kept {key} {span} and {others} as they are"),
}
_CUT = mark("Trimmed {key} to {span}; what was cut off beside it is kept as an entry of its own")


class EntryDeeds(QObject):
    """Carries out deeds on entries; those selected are named by their numbers in the list."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        """Make it."""
        super().__init__(parent)
        self._ui = ui
        self._saver = FormSaver(ui, FIELD_OF)

    def delete(self, numbers: Sequence[int]) -> None:
        """Put entries into the bin."""
        self._run(numbers, delete_entries, tr("Binned {entries}"))

    def restore(self, numbers: Sequence[int]) -> None:
        """Take entries out of the bin."""
        self._run(numbers, restore_entries, tr("Restored {entries}"))

    def duplicate(self, row: HoursRow) -> None:
        """Log an entry once more, today."""

        def done(changes: Changes) -> None:
            said = tr("Logged {key} {time} again, {value}")
            self._ui.say(said.format(**_figures(changes, row)))

        self._ui.tasks.run(duplicate_entry, row.line.entry.id, then=done, failed=self._ui.tell)

    def give_class(
        self,
        numbers: Sequence[int],
        words: TimeWords,
        name: str,
        then: Callable[[], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Give entries a class, or a change order, of this name."""

        def run(ids: tuple[str, ...]) -> None:
            def done(_changes: Changes) -> None:
                then()
                self._ui.say(tr("Classed {entries}: {name}").format(entries=ids_said(ids), name=name))

            self._ui.tasks.run(class_entries, ids, words, then=done, failed=failed)

        self._with_ids(numbers, run)

    def mend_later(self, row: HoursRow, way: Mend) -> None:
        """Trim or move the later of an entry and what it overlaps with first."""
        other, entry = row.overlaps[0], row.line.entry
        is_later = entry.start is not None and (entry.start, entry.id) > (other.start, other.entry_id)
        self.mend(row, way, entry.id if is_later else other.entry_id)

    def mend(self, row: HoursRow, way: Mend, entry_id: str) -> None:
        """Mend the overlaps of one of the entries of a row."""
        own = row.line.entry
        keys = {own.id: row.line.engagement, **{other.entry_id: other.engagement for other in row.overlaps}}
        others = ", ".join(overlap_said(other) for other in row.overlaps)

        def done(changes: Changes) -> None:
            mended = changes.result
            span = f"{clock_time(mended.start, own.zone)}–{clock_time(mended.end, own.zone)}"
            is_cut = way is Mend.TRIM and len(changes.touched["Entry"]) > 1
            said = tr(_CUT if is_cut else _MENDED[way])
            self._ui.say(said.format(key=keys[mended.id], span=span, others=others))

        self._ui.tasks.run(mend_overlap, entry_id, way, then=done, failed=self._ui.tell)

    def edit(self, form: EditForm, row: HoursRow, values: dict[str, Any]) -> None:
        """Save what was typed for an entry; a time that cannot be read is said beside its field."""
        try:
            words_of(row, {name: value for name, value in values.items() if name == "time"})
        except Refused as refused:
            form.refuse("time", refused)
            values = {name: value for name, value in values.items() if name != "time"}
        if not values:
            return
        record = row.line.entry.id

        def wanted(named: dict[str, object]) -> EntryEdit:
            return EntryEdit(record, words_of(row, cast("dict[str, Any]", named)))

        def said(changes: Changes) -> str:
            return tr("Changed {key} to {time}, {value}").format(**_figures(changes, row))

        self._saver.save(form, record, values, edit_hours, wanted, said)

    def _with_ids(self, numbers: Sequence[int], then: Callable[[tuple[str, ...]], None]) -> None:
        if numbers:
            self._ui.tasks.ask(self, ids_of, numbers, then=then)

    def _run(self, numbers: Sequence[int], command: Callable[..., Changes], said: str) -> None:
        def run(ids: tuple[str, ...]) -> None:
            text = said.format(entries=ids_said(ids))
            self._ui.tasks.run(command, ids, then=lambda _: self._ui.say(text), failed=self._ui.tell)

        self._with_ids(numbers, run)


def _figures(changes: Changes, row: HoursRow) -> dict[str, str]:
    entry = changes.result
    return {
        "key": row.line.engagement,
        "time": hours_said(entry.worked_seconds // _MINUTE),
        "value": money(entry.value_cents, row.line.currency),
    }
