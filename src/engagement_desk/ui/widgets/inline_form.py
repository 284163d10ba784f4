"""Short forms that open where they are needed: a few fields, verbs on buttons, and what is wrong beside its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.editing import Choice, GrowingNote
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.flow import Abreast, Flow
from engagement_desk.ui.widgets.form_fields import NOTES, FieldKind, FieldSpec, Reading, read_field
from engagement_desk.ui.widgets.inline_fields import ShortNote, make_editor, say_beside, text_of
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import bring_into_sight
from engagement_desk.ui.widgets.unsent import Unsent

_WIDE = frozenset({FieldKind.LINE, FieldKind.CHOICE, *NOTES})


@dataclass(frozen=True, slots=True)
class Verb:
    """A button of the form."""

    name: str
    text: str
    weight: str = "plain"


class InlineForm(QWidget):
    """A form of one record. Enter carries out the first verb, Escape closes; what is typed survives a crash.

    `field_of` names the fields that the codes of errors speak of.
    """

    done = Signal(object)
    """`Changes` of a command that it carried out."""
    cancelled = Signal()
    field_of: ClassVar[Mapping[str, str]] = {}
    short: ClassVar[frozenset[str]] = frozenset()
    """Fields of few characters."""

    def __init__(
        self,
        ui: Ui,
        name: str,
        rows: Sequence[Sequence[FieldSpec]],
        verbs: Sequence[Verb],
        values: Mapping[str, object] | None = None,
        on: Reading | None = None,
        *,
        head: str = "",
        facts: str = "",
    ) -> None:
        """Make it; what is typed is kept under `name`, `head` is its heading, `facts` a quiet line above the fields."""
        super().__init__()
        self._ui, self._on, self._closed = ui, on or Reading(), False
        self.rows: dict[str, FieldRow] = {}
        self.buttons: dict[str, Button] = {}
        self._specs = {spec.name: spec for line in rows for spec in line}
        self._verbs = tuple(verb.name for verb in verbs)
        self._column = QVBoxLayout(self)
        self._lines: list[Abreast] = []
        if head:
            self._column.addWidget(Text(ui.theme, head, bold=True, wrap=True))
        self._facts = Text(ui.theme, facts, token="muted", wrap=True, figures=True)
        self._column.addWidget(self._facts)
        self._facts.setVisible(bool(facts))
        for line in rows:
            self._add_line(line, values or {})
        self.wrong = Text(ui.theme, token="risk", wrap=True)
        self._column.addWidget(self.wrong)
        self.wrong.hide()
        self._stops: list[QWidget] = [row.editor for row in self.rows.values()]
        self._add_buttons(verbs)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(self._reveal)
        typed = {one: row.editor for one, row in self.rows.items() if isinstance(row.editor, (LineField, GrowingNote))}
        self._unsent = Unsent(ui, typed, self)
        self._unsent.turn_to(name)
        ui.theme.changed.connect(self._space)
        self._space()

    def carry_out(self, verb: str) -> None:
        """Do what a verb says, with `read` and `run`."""
        raise NotImplementedError

    def submit(self, verb: str = "") -> None:
        """Carry out a verb, the first one unless it is named; nothing while another is under way."""
        name = verb or (self._verbs or ("close",))[0]
        if not self.buttons[name].isEnabled():
            return
        self.clear_errors()
        if name == "close":
            self.cancel()
        else:
            self.carry_out(name)

    def cancel(self) -> None:
        """Close without doing anything, and forget what was typed."""
        self._unsent.forget()
        self.cancelled.emit()

    def read(self) -> dict[str, Any] | None:
        """Give the values of the fields, None when a text cannot be read, which is said beside it."""
        values: dict[str, Any] = {}
        for name, spec in self._specs.items():
            editor = self.rows[name].editor
            if isinstance(editor, Choice):
                values[name] = editor.currentData()
                continue
            try:
                values[name] = read_field(spec, text_of(editor), self._on)
            except DeskError as error:
                self.refuse(error, name)
                return None
        return values

    def run(self, command: Callable[..., Changes], *wanted: object, said: Callable[[Changes], str]) -> None:
        """Carry out a command, say the deed, and tell `done`."""

        def then(changes: Changes) -> None:
            self._ui.say(said(changes))
            if not self._closed:
                self._set_busy(busy=False)
                self._unsent.forget()
                self.done.emit(changes)

        self._set_busy(busy=True)
        self._ui.tasks.run(command, *wanted, then=then, failed=self._failed)

    def refuse(self, error: DeskError, field: str = "") -> None:
        """Say an error beside its field, or above the buttons where none caused it."""
        row = self.rows.get(field)
        if row is None:
            self.say_wrong(refusal_said(error))
            return
        say_beside(row, refusal_said(error))
        row.editor.setFocus()

    def clear_errors(self) -> None:
        """Take away what was said to be wrong."""
        self.wrong.hide()
        for row in self.rows.values():
            say_beside(row, "")

    def empty(self, focus: str) -> None:
        """Empty the texts for the next record, and begin at a field."""
        for row in self.rows.values():
            if isinstance(row.editor, GrowingNote):
                row.editor.setPlainText("")
            elif isinstance(row.editor, LineField):
                row.editor.clear()
        self._unsent.forget()
        self.rows[focus].editor.setFocus()

    def begin(self, after: QWidget, focus: str = "") -> None:
        """Stand after a widget in the order of Tab, and take the focus: at a named field, else at the first."""
        stops = [*self._stops, *self.buttons.values()]
        for before, stop in pairwise([after, *stops]):
            QWidget.setTabOrder(before, stop)
        first = self.rows[focus].editor if focus in self.rows else stops[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, GrowingNote):
            first.moveCursor(QTextCursor.MoveOperation.End)
        self._shown.start()

    def put(self, widget: QWidget) -> None:
        """Put a widget of another kind below the fields."""
        self._column.insertWidget(self._column.indexOf(self.wrong), widget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self._stops.append(widget)

    def say_wrong(self, text: str) -> None:
        """Say above the buttons what is wrong."""
        self.wrong.setText(text)
        self.wrong.show()

    def tell(self, facts: str) -> None:
        """Say something in the quiet line above the fields."""
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))

    def _failed(self, error: DeskError) -> None:
        if self._closed:
            self._ui.tell(error)
            return
        self._set_busy(busy=False)
        self.refuse(error, self.field_of.get(error.code, ""))

    def _set_busy(self, *, busy: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def _reveal(self) -> None:
        """Scroll the page so that the form is in sight, and the caret in it."""
        bring_into_sight(self, self.rect(), self._ui.theme.px(24))
        self._reveal_caret()

    def _reveal_caret(self) -> None:
        """Follow the caret through a text that is higher than the page: the note itself never scrolls."""
        note = self.focusWidget()
        if isinstance(note, GrowingNote):
            bring_into_sight(note.viewport(), note.cursorRect(), self._ui.theme.px(24))

    def _add_line(self, specs: Sequence[FieldSpec], values: Mapping[str, object]) -> None:
        line = Abreast()
        for spec in specs:
            editor = make_editor(self._ui.theme, spec, values.get(spec.name), self._on)
            if isinstance(editor, ShortNote):
                editor.entered.connect(self.submit)
                editor.cursorPositionChanged.connect(self._reveal_caret)
            row = self.rows[spec.name] = FieldRow(self._ui.theme, tr(spec.label), editor, tr(spec.hint))
            is_wide = spec.kind in _WIDE and spec.name not in self.short
            line.add_field(row, 2 if is_wide else 1)
        self._lines.append(line)
        self._column.addLayout(line)

    def _add_buttons(self, verbs: Sequence[Verb]) -> None:
        self._foot = Flow()
        for verb in (*verbs, Verb("close", tr("Close  Esc"), LINK)):
            button = Button(self._ui.theme, verb.text, verb.weight)
            button.clicked.connect(lambda _checked=False, name=verb.name: self.submit(name))
            self.buttons[verb.name] = button
            self._foot.addWidget(button)
        self._column.addLayout(self._foot)

    def _space(self) -> None:
        px = self._ui.theme.px
        self._column.setContentsMargins(px(8), px(8), px(8), px(16))
        self._column.setSpacing(px(8))
        self._foot.setSpacing(px(8))
        for line in self._lines:
            line.setSpacing(px(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and Escape; no other key reaches what lies behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep what was typed a moment ago."""
        super().hideEvent(event)
        self._unsent.flush()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Hear no more of what is under way."""
        self._closed = True
        super().closeEvent(event)
