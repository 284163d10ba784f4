"""The log of an engagement: its kinds, the stream of one of them, and the line that is picked, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.commands.log import (
    EditNote,
    NewNote,
    NoteDone,
    NoteNamed,
    NoteValues,
    add_note,
    close_note,
    edit_note,
    remove_note,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.log import LogView, log_view
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.log_editor import LogEditor
from engagement_desk.ui.pages.log_kinds import KINDS, NOTHING
from engagement_desk.ui.pages.log_rows import EVERYTHING, kind_lines, stream
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice, FilterField
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.forms import FormSaver
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import LinesView
from engagement_desk.ui.widgets.sides import Beside

_KINDS_WIDTH = 176
_NARROW_BELOW = 960
_MOST_SAID = 60
# The field that an error speaks of, where it is not the one that was edited.
_FIELD_OF = {"value_without_basis": "value_cents", "objective_without_target": "target", "blank_text": "text"}


class LogPage(EngagementTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset({"LogItem", "Engagement"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._view: LogView | None = None
        self._wanted: str | None = None
        self._creating = self._making = self._fresh = False
        self._saver = FormSaver(ui, _FIELD_OF)
        self._build(ui)
        self._connect()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Log")

    def arrive(self, place: Place) -> None:
        """Come to the front, at one line or one kind where the place names it."""
        if place.key != self.key:
            self.editor.forget()
            self._making = False
            self._view = None
        self._wanted = place.focus
        super().arrive(place)
        if self._view is not None and not self.stale:
            self._go_wanted()

    def reload(self) -> None:
        """Ask for the log."""
        self.ui.tasks.ask(self, log_view, self.key, then=self.show_view)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {
            "edit.new_here": self.begin_new,
            "edit.filter": self._focus_filter,
            "edit.edit": self._edit_current,
            "edit.delete": self.remove_current,
            "page.next_state": self.close_current,
        }

    def first_focus(self) -> QWidget | None:
        """The stream."""
        return self.list

    def show_view(self, view: LogView) -> None:
        """Show what was read."""
        self._view = view
        self.kinds.show_lines(kind_lines(view.items))
        self._show_stream()
        self._go_wanted()
        if self._fresh:
            self._fresh = False
            self.editor.commit(settled_only=True)

    @property
    def kind(self) -> LogKind | None:
        """The kind in front, None for all of them."""
        chosen = self.kinds.current_id
        return LogKind(chosen) if chosen and chosen != EVERYTHING else None

    def begin_new(self) -> None:
        """Show blank fields for a new line of the kind in front."""
        self.editor.commit()
        self._making = True
        self.pages.setCurrentWidget(self.beside)
        self.beside.set_detail(there=True)
        self.beside.enter_detail()
        self.list.clearSelection()
        self.editor.begin(self.kind or LogKind.DECISION, self._on)

    def close_current(self) -> None:
        """Close the line in the editor with the words that are typed for it."""
        item = self.editor.item
        if item is None:
            self.editor.commit()
            return
        spec = KINDS[item.kind]
        if not spec.closes or item.done_on is not None:
            return
        words = self.editor.closing_words()
        if spec.wordless and not words:
            self.editor.form.ask_for(spec.closing_field, tr(spec.wordless))
            return
        self.editor.commit(spec.closing_field)
        said = tr("Closed: “{text}”").format(text=_short(item.text))
        done = NoteDone(key=self.key, note_id=item.id, text=words)
        self.ui.tasks.run(close_note, done, then=self._saying(said), failed=self.ui.tell)

    def reopen_current(self) -> None:
        """Open the line in the editor again."""
        item = self.editor.item
        if item is not None:
            self._change(item.id, {"done_on": None}, tr("Opened again: “{text}”").format(text=_short(item.text)))

    def remove_current(self) -> None:
        """Take the line that is picked out of the log."""
        item = self.editor.item
        if item is None or not self.list.hasFocus():
            return
        said = tr("Removed “{text}”").format(text=_short(item.text))
        named = NoteNamed(key=self.key, note_id=item.id)
        self.ui.tasks.run(remove_note, named, then=self._saying(said), failed=self.ui.tell)

    @property
    def _on(self) -> Reading:
        currency = self._view.currency if self._view is not None else "USD"
        return Reading(self.ui.now().today, currency)

    def _show_stream(self) -> None:
        view = self._view
        if view is None:
            return
        lines = stream(view.items, self.kind, self.filter.text(), self._on.today, view.currency)
        in_list = self.list.hasFocus()
        self.list.show_lines(lines, self._wanted or "")
        if self._making:
            self.list.clearSelection()
        kind = KINDS[self.kind] if self.kind is not None else None
        one = tr(kind.one) if kind is not None else tr("decision")
        self.new_button.setText(tr("New {kind}").format(kind=one))
        self.new_button.updateGeometry()
        if lines or self._making:
            self.pages.setCurrentWidget(self.beside)
        else:
            sought = self.filter.text().strip()
            said = tr("Nothing here with “{words}”. Esc shows all again.").format(words=sought) if sought else ""
            self.nothing.setText(said or tr(kind.empty if kind is not None else NOTHING))
            self.pages.setCurrentWidget(self.empty)
            if in_list:
                self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._making:
            self._show_item(self.list.current_id)

    def _show_item(self, line_id: str) -> None:
        found = next((item for item in self._view.items if item.id == line_id), None) if self._view else None
        self.beside.set_detail(there=found is not None)
        if found is not None:
            self.editor.show_item(found, self._on)

    def _go_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        if self.kinds.lines.number_of(wanted) >= 0:
            self.kinds.pick(wanted)
        elif wanted != self.list.current_id and not self.list.pick(wanted):
            self.filter.clear()
            self.kinds.pick(EVERYTHING)
            self.list.pick(wanted)

    def _turn_kind(self, chosen: str) -> None:
        if not chosen:
            return
        self.editor.commit()
        self._making = False
        self.combo.choose(chosen)
        self._show_stream()

    def _turn_combo(self, _number: int) -> None:
        self.kinds.pick(str(self.combo.currentData()))

    def _picked(self, line_id: str) -> None:
        if self._creating:
            return
        if self.editor.item is None or self.editor.item.id != line_id:
            self.editor.commit()
        if not self._creating:
            self._making = False
            self._show_item(line_id)

    def _opened(self, line_id: str) -> None:
        self._show_item(line_id)
        self.beside.enter_detail()
        self.editor.focus_on(self.editor.form.editor("text"))

    def _edit_current(self) -> None:
        if self.list.current_id:
            self._opened(self.list.current_id)

    def _edited(self, record: str, values: dict[str, Any]) -> None:
        if record:
            self._change(record, values)
        elif not self._creating and str(values.get("text", "")).strip():
            self._create(values)

    def _create(self, values: dict[str, Any]) -> None:
        self._creating = True
        kind = self.editor.kind
        said = tr("Kept the {kind} “{text}”").format(kind=tr(KINDS[kind].one), text=_short(values["text"]))
        later: dict[str, Any] = {name: values[name] for name in ("done_text", "outcome") if name in values}
        made = {name: value for name, value in values.items() if name not in later}

        def done(changes: Changes) -> None:
            self._creating = self._making = False
            self.editor.form.saved(changes.result.id, tuple(made))
            self._wanted = changes.result.id
            self._fresh = True
            self.ui.say(said)
            if later:
                self._change(changes.result.id, later)

        def failed(error: DeskError) -> None:
            self._creating = False
            self.editor.form.refuse(_FIELD_OF.get(error.code, "text"), error)

        self.ui.tasks.run(add_note, NewNote(key=self.key, kind=kind, **made), then=done, failed=failed)

    def _change(self, record: str, values: dict[str, Any], said: str = "") -> None:
        def wanted(named: dict[str, object]) -> EditNote:
            return EditNote(key=self.key, note_id=record, values=cast("NoteValues", named))

        def deed(changes: Changes) -> str:
            return said or tr("Saved “{text}”").format(text=_short(changes.result.text))

        self._saver.save(self.editor.form, record, values, edit_note, wanted, deed)

    def _saying(self, said: str) -> Callable[[Changes], None]:
        def say(_changes: Changes) -> None:
            self.ui.say(said)

        return say

    def _focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _leave_editor(self) -> None:
        if self._making:
            self._making = False
            self._show_stream()
            self.list.pick(self.list.current_id)
        self.beside.leave_detail()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        narrow = self.width() / max(self.ui.theme.scale, 0.1) < _NARROW_BELOW
        self.kinds.setVisible(not narrow)
        self.combo.setVisible(narrow)

    def _build(self, ui: Ui) -> None:
        theme = ui.theme
        self.kinds = LinesView(theme, tr("Kinds"), bare=True)
        words: list[tuple[str, object]] = [(tr("Everything"), EVERYTHING)]
        words += [(tr(spec.title), kind.value) for kind, spec in KINDS.items()]
        self.combo = Choice(theme, tr("Kind"), words)
        self.combo.hide()
        self.filter = FilterField(theme)
        self.new_button = Button(theme, tr("New decision"), PRIMARY)
        self.new_button.setToolTip(tr("New of this kind (Ctrl+N)"))
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.combo, 1)
        self._bar.addWidget(self.filter, 2)
        self._bar.addWidget(self.new_button)
        self.list = LinesView(theme, tr("Log, newest first"))
        self._list_card = Card(theme)
        self._list_card.add(self.list, 1)
        self._list_card.setFocusProxy(self.list)
        self.editor = LogEditor(theme)
        self.beside = Beside(theme, self._list_card, self.editor)
        self.nothing = Text(theme, token="muted", wrap=True)
        self.empty = QWidget()
        empty = QVBoxLayout(self.empty)
        empty.setContentsMargins(0, theme.px(8), 0, 0)
        empty.addWidget(self.nothing)
        empty.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.beside)
        self.pages.addWidget(self.empty)
        right = QVBoxLayout()
        right.addLayout(self._bar)
        right.addWidget(self.pages, 1)
        self._right = right
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.kinds)
        self._row.addLayout(right, 1)

    def _connect(self) -> None:
        self.kinds.picked.connect(self._turn_kind)
        self.combo.activated.connect(self._turn_combo)
        self.filter.textChanged.connect(self._show_stream)
        self.filter.entered.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.begin_new)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._opened)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self._leave_editor)
        self.editor.closed.connect(self.close_current)
        self.editor.reopened.connect(self.reopen_current)
        for name in ("edit.edit", "edit.delete"):
            self.list.addAction(self.ui.actions.actions[name])

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._row.setContentsMargins(0, px(4), 0, px(8))
        self._row.setSpacing(px(16))
        self._right.setSpacing(px(12))
        self._bar.setSpacing(px(8))
        self.kinds.setFixedWidth(px(_KINDS_WIDTH))
        self._list_card.outer.setContentsMargins(1, px(4), 1, px(4))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew whether the kinds fit beside the stream."""
        super().resizeEvent(event)
        self._fit()


def _short(text: str) -> str:
    said = plain(text)
    return said if len(said) <= _MOST_SAID else f"{said[: _MOST_SAID - 1]}…"
