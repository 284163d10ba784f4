"""The editor of one entry: every word of it in a field, and beside its head how to mend or release it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.application.commands.mending import Mend
from engagement_desk.application.commands.naming import NONE
from engagement_desk.application.queries.entries import EntryLine
from engagement_desk.application.queries.hours import HoursRow
from engagement_desk.domain.clock_time import RANGE_SHAPE, parse_range
from engagement_desk.domain.durations import format_seconds, parse_duration
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.domain.money import format_plain
from engagement_desk.ui.models.quick_completion import second_hour_span
from engagement_desk.ui.pages.hours_bar import CLASS_CHOICES
from engagement_desk.ui.pages.hours_rows import detail_of, span_of
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.sides import DetailPane

_CLASS_WORDS: tuple[tuple[str, object], ...] = tuple((text, stored) for stored, text in CLASS_CHOICES.items())
_ROWS = (
    (FieldSpec("note", mark("Note"), FieldKind.NOTE),),
    (
        FieldSpec("day", mark("Date"), FieldKind.DAY, clears=False),
        FieldSpec("time", mark("Time"), placeholder=mark("1:30 or 9:15-10:40")),
    ),
    (
        FieldSpec("stored_class", mark("Class"), FieldKind.CHOICE, words=_CLASS_WORDS),
        FieldSpec("reason", mark("Reason")),
    ),
    (
        FieldSpec("clause", mark("Clause"), placeholder="2.1"),
        FieldSpec("order", mark("Change order"), placeholder="CO-001"),
    ),
    (
        FieldSpec("activity", mark("Activity"), placeholder=mark("audit")),
        FieldSpec("billable", mark("Billable"), FieldKind.CHOICE, words=((mark("Yes"), True), (mark("No"), False))),
    ),
    (FieldSpec("person", mark("Person")), FieldSpec("role", mark("Role"))),
    (FieldSpec("rate", mark("Rate an hour"), FieldKind.MONEY, placeholder=mark("by the terms")),),
)
_CORRECTION = mark("A correction is not edited: Del puts it into the bin; then correct anew.")
# The field that an error speaks of, where it is not the one that was edited.
FIELD_OF = {
    "unknown_clause": "clause",
    "unknown_order": "order",
    "no_time_given": "time",
    "end_before_start": "time",
    "too_long": "time",
    "skipped_time": "time",
    "offset_not_in_zone": "time",
}


class EntryEditor(DetailPane):
    """One entry in fields; what is typed is told as `edited`, overlaps are mended by `mended`."""

    edited = Signal(str, object)
    left = Signal()
    mended = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane."""
        super().__init__(theme, tr("Entry"), parent)
        self.row: HoursRow | None = None
        self._state = Marked(theme)
        self._locked = Text(theme, token="muted", wrap=True)
        self.form = EditForm(theme, _ROWS)
        self._mending = QWidget()
        mending = QHBoxLayout(self._mending)
        mending.setContentsMargins(0, 0, 0, 0)
        self.mend_buttons: dict[Mend, Button] = {}
        for way, text in (
            (Mend.TRIM, mark("Trim this one")),
            (Mend.MOVE, mark("Move it")),
            (Mend.KEEP, mark("Keep both")),
        ):
            button = Button(theme, tr(text))
            button.clicked.connect(lambda _checked=False, way=way: self._mend(way))
            mending.addWidget(button)
            self.mend_buttons[way] = button
        mending.addStretch(1)
        for widget in (self._state, self._locked, self._mending, self.form):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.form.edited.connect(self.edited)
        self.form.left.connect(self.left)
        self.form.pointed.connect(self.focus_on)

    def show_row(self, row: HoursRow, on: Reading) -> None:
        """Show an entry; what was typed for it and not kept stays."""
        anew = self.row is None or self.row.line.entry.id != row.line.entry.id
        self.row = row
        said = detail_of(row, "")
        self._state.show_state(said.text if row.overlaps else "", "warn")
        self._state.setVisible(bool(row.overlaps))
        is_fixed = row.line.lock_reason is not None or row.line.entry.corrects_id is not None
        self._locked.setText(said.text if row.line.lock_reason else tr(_CORRECTION))
        self._locked.setVisible(is_fixed and not row.overlaps)
        self._mending.setVisible(bool(row.overlaps))
        self.form.setEnabled(not is_fixed)
        self.form.show_record(row.line.entry.id, values_of(row), on)
        if anew:
            self.to_top()

    def enter(self) -> None:
        """Put the caret into the first field, or where nothing can be typed, onto the way back."""
        if self.form.isEnabled():
            self.form.editor("note").setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._mending.isVisibleTo(self):
            self.mend_buttons[Mend.KEEP].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _mend(self, way: Mend) -> None:
        if self.row is not None:
            self.mended.emit(self.row.line.entry.id, way)


def values_of(row: HoursRow) -> dict[str, object]:
    """Give an entry's values for the form."""
    line, entry = row.line, row.line.entry
    return {
        "note": entry.note,
        "day": entry.work_date,
        "time": _time_of(line),
        "stored_class": entry.stored_class,
        "reason": entry.reason,
        "clause": entry.clause_ref,
        "order": line.change_order or "",
        "activity": entry.activity,
        "billable": entry.billable,
        "person": entry.person,
        "role": entry.role,
        "rate": entry.rate_override_cents,
    }


def _time_of(line: EntryLine) -> str:
    entry = line.entry
    if entry.start is None or entry.end is None or entry.zone is None:
        return format_seconds(entry.worked_seconds)
    place = ZoneInfo(entry.zone)
    return second_hour_span(entry.start.astimezone(place), entry.end.astimezone(place)) or span_of(line)


def _time(text: str) -> dict[str, Any]:
    if RANGE_SHAPE.fullmatch(text.strip()):
        return {"clock": parse_range(text.strip())}
    return {"seconds": parse_duration(text)}


_READ: dict[str, Callable[[Any, HoursRow], dict[str, Any]]] = {
    "time": lambda value, _: _time(value),
    "clause": lambda value, _: {"clause": value.strip() or NONE},
    "order": lambda value, _: {"order": value.strip() or NONE},
    "person": lambda value, row: {"person": value.strip() or row.line.entry.person},
    "rate": lambda value, row: {"rate": NONE if value is None else format_plain(value, row.line.currency)},
    "stored_class": lambda value, _: {"stored_class": StoredClass(value)},
}


def words_of(row: HoursRow, values: dict[str, Any]) -> TimeWords:
    """Give what edited values say of their entry; raises `Refused` for a time that cannot be read.

    A clocked entry that moves to another day keeps its clock times, an order that is given keeps the class.
    """
    said: dict[str, Any] = {}
    for name, value in values.items():
        said |= _READ[name](value, row) if name in _READ else {name: value}
    if said.get("stored_class") is not None and "order" not in said and row.line.change_order:
        said["order"] = row.line.change_order
    return TimeWords(**said)
