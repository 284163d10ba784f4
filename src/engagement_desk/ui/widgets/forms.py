"""A form whose fields are data. Edits are told as they are made; what is refused stays, with the reason beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.editing import Choice, FormLine, GrowingNote
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.flow import Abreast
from engagement_desk.ui.widgets.form_field import FormField
from engagement_desk.ui.widgets.form_fields import NOTES, FieldKind, FieldSpec, Reading, read_field, write_field

_TABBED = Qt.FocusPolicy.TabFocus


class EditForm(QWidget):
    """Fields under one another, or side by side where a row names several.

    `edited` tells the record's id (empty for one that is being made) and the values that differ from what is on disk;
    the page answers with `saved` or `refuse`.
    """

    edited = Signal(str, object)
    pointed = Signal(QWidget)
    """An editor is to be given the focus, and brought into sight."""
    left = Signal()
    """Escape was pressed with nothing left to take back."""

    def __init__(self, theme: Theme, rows: Sequence[Sequence[FieldSpec]], parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self._theme = theme
        self._rows = tuple(tuple(specs) for specs in rows)
        self._fields: dict[str, FormField] = {}
        self._record = ""
        self._on = Reading()
        self._waiting: dict[str, dict[str, str]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[Abreast] = []
        for specs in self._rows:
            line = Abreast()
            for spec in specs:
                line.add_field(self._make(spec))
            self._lines.append(line)
            self._column.addLayout(line)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def record(self) -> str:
        """The id of the record on the form, empty while one is being made."""
        return self._record

    def has(self, name: str) -> bool:
        """Tell whether there is such a field."""
        return name in self._fields

    def editor(self, name: str) -> QWidget:
        """Give the editor of a field."""
        return self._fields[name].row.editor

    def typed(self, name: str) -> str:
        """Give what stands in a field."""
        return self._fields[name].text

    def show_record(self, record: str, values: Mapping[str, object], on: Reading) -> None:
        """Show a record. What was typed and is not on disk stays, for the same record and when it is shown again."""
        if record != self._record:
            self._keep()
        same, self._record, self._on = record == self._record, record, on
        kept = self._waiting.pop(record, {})
        for name, field in self._fields.items():
            stored = self._stored(field.spec, values.get(name))
            typed = kept.get(name) if not same else field.text if field.text != field.stored else None
            field.asked = field.asked and same
            field.settle(stored)
            wanted = stored if typed is None else typed
            if field.text != wanted:
                field.show(wanted)
            if typed is None or typed == stored:
                field.rest()

    def put_below(self, name: str, *widgets: QWidget) -> None:
        """Put widgets of the page below the row that a field begins, in the tab order too."""
        row = next(n for n, specs in enumerate(self._rows) if any(spec.name == name for spec in specs))
        for number, widget in enumerate(widgets, row + 1):
            self._column.insertWidget(number, widget)
        before = [self.editor(spec.name) for specs in self._rows[: row + 1] for spec in specs]
        after = [self.editor(spec.name) for specs in self._rows[row + 1 :] for spec in specs]
        between = [one for widget in widgets for one in widget.findChildren(QWidget) if one.focusPolicy() & _TABBED]
        for first, second in pairwise([*before, *between, *after]):
            QWidget.setTabOrder(first, second)

    def commit(self, *but: str, settled_only: bool = False) -> None:
        """Tell of every value that is typed and not on disk; what cannot be read is said beside its field.

        Fields named in `but` are left alone; with `settled_only`, so is the one in which the caret stands.
        """
        values: dict[str, object] = {}
        for name, field in self._fields.items():
            if name in but or (settled_only and field.row.editor.hasFocus()):
                continue
            if field.text == field.stored:
                field.rest()
                continue
            field.asked = False
            try:
                values[name] = self._value(field)
            except Refused as refused:
                field.say(refusal_said(refused))
            else:
                field.say("")
                field.sent = field.text
        if values:
            self.edited.emit(self._record, values)

    def read(self) -> dict[str, object]:
        """Give every value that is typed, can be read and differs from what is on disk; says what cannot be read."""
        values: dict[str, object] = {}
        for name, field in self._fields.items():
            field.say("")
            if field.text == field.stored or field.row.isHidden():
                continue
            try:
                values[name] = self._value(field)
            except Refused as refused:
                field.say(refusal_said(refused))
            else:
                field.sent = field.text
        return values

    def unsaved(self) -> dict[str, str]:
        """Give every text that is typed and not on disk, by its field: what a draft keeps."""
        return {name: field.text for name, field in self._fields.items() if field.text != field.stored}

    def type_in(self, texts: Mapping[str, str]) -> None:
        """Put texts that a draft kept into their fields, as if they were typed anew."""
        for name, text in texts.items():
            field = self._fields.get(name)
            if field is not None and (field.spec.kind is not FieldKind.CHOICE or text in _numbers(field.spec)):
                field.show(text)

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into their fields, as if they were typed."""
        self.type_in({name: self._stored(self._fields[name].spec, value) for name, value in values.items()})

    def saved(self, record: str, names: Sequence[str]) -> None:
        """Hear that these values are on disk; `record` is its id from now on."""
        kept = self._waiting.get(record, {})
        for name in names:
            kept.pop(name, None)
        if self._record and record != self._record:
            return
        self._record = record
        for name in names:
            field = self._fields.get(name)
            if field is not None:
                field.say("")
                if field.text == field.sent:
                    field.settle(field.text)

    def refuse(self, name: str, error: DeskError) -> None:
        """Say beside a field why its value was refused."""
        self.refuse_with(name, refusal_said(error))

    def refuse_with(self, name: str, said: str) -> None:
        """Say beside a field, in these words, why its value was refused."""
        self._fields[name].say(said)

    def has_errors(self) -> bool:
        """Tell whether anything is wrong beside a field that is shown."""
        return any(field.error and not field.row.isHidden() for field in self._fields.values())

    def forget(self) -> None:
        """Forget whatever was typed, on every record."""
        self.clear()
        self._waiting.clear()

    def ask_for(self, name: str, text: str) -> None:
        """Say beside a field what is missing in it, and put the caret there."""
        self._fields[name].asked = True
        self._fields[name].say(text)
        self.pointed.emit(self._fields[name].row.editor)

    def clear(self) -> None:
        """Forget what was typed and not kept."""
        for field in self._fields.values():
            field.asked = False
            field.show(field.stored)
            field.say("")

    def set_shown(self, name: str, *, shown: bool) -> None:
        """Show or hide a field."""
        self._fields[name].row.setVisible(shown)

    def set_label(self, name: str, text: str) -> None:
        """Rename a field."""
        self._fields[name].row.label.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape brings back what is on disk; again, it leaves the form."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        touched = [field for field in self._fields.values() if field.text != field.stored]
        if touched:
            self.clear()
        else:
            self.left.emit()

    def _make(self, spec: FieldSpec) -> FieldRow:
        label, theme = tr(spec.label), self._theme
        editor: QWidget
        if spec.kind in NOTES:
            note = GrowingNote(theme, label, tr(spec.placeholder), heading=spec.kind is FieldKind.HEADING)
            note.left.connect(self._left_field)
            editor = note
        elif spec.kind is FieldKind.CHOICE:
            choice = Choice(theme, label, [(tr(text), value) for text, value in spec.words])
            choice.activated.connect(self._left_field)
            editor = choice
        else:
            line = FormLine(theme, label, tr(spec.placeholder))
            line.editingFinished.connect(self._left_field)
            editor = line
        row = FieldRow(theme, label, editor, tr(spec.hint))
        self._fields[spec.name] = FormField(spec, row, "0" if spec.kind is FieldKind.CHOICE else "")
        return row

    def _left_field(self, _number: int = 0) -> None:
        self.commit()

    def _stored(self, spec: FieldSpec, value: object) -> str:
        if spec.kind is not FieldKind.CHOICE:
            return write_field(spec, value, self._on)
        values = [known for _, known in spec.words]
        return str(values.index(value) if value in values else 0)

    def _value(self, field: FormField) -> object:
        if field.spec.kind is FieldKind.CHOICE:
            return field.spec.words[int(field.text)][1]
        return read_field(field.spec, field.text, self._on)

    def _keep(self) -> None:
        unsaved = {name: field.text for name, field in self._fields.items() if field.text != field.stored}
        if unsaved:
            self._waiting[self._record] = unsaved

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.px(12))
        for line in self._lines:
            line.setSpacing(self._theme.px(8))


def _numbers(spec: FieldSpec) -> list[str]:
    """Give the numbers of a choice's words, as its text has them."""
    return [str(number) for number in range(len(spec.words))]
