"""The log of an engagement: its kinds, the stream of one of them, and the line that is picked, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
from engagement_desk.domain.kinds import LogKind
from engagement_desk.ui.pages.listed import ListedTab
from engagement_desk.ui.pages.log_editor import LogEditor
from engagement_desk.ui.pages.log_kinds import KINDS, NOTHING
from engagement_desk.ui.pages.log_rows import EVERYTHING, kind_lines, stream
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.editing import Choice, FilterField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import LinesView

_KINDS_WIDTH = 176
_NARROW_BELOW = 960
_MOST_SAID = 60
# The field that an error speaks of, where it is not the one that was edited.
_FIELD_OF = {"value_without_basis": "value_cents", "objective_without_target": "target", "blank_text": "text"}


class LogPage(ListedTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset({"LogItem", "Engagement"})
    named_by: ClassVar[str] = "text"
    detail: LogEditor
    _view: LogView | None

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, tr("Log, newest first"), LogEditor(ui.theme), _FIELD_OF, parent)
        self._build(ui)
        self._connect()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Log")

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

    def show_view(self, view: LogView) -> None:
        """Show what was read."""
        self._view = view
        self.kinds.show_lines(kind_lines(view.items))
        self._refresh()

    @property
    def kind(self) -> LogKind | None:
        """The kind in front, None for all of them."""
        chosen = self.kinds.current_id
        return LogKind(chosen) if chosen and chosen != EVERYTHING else None

    def begin_new(self) -> None:
        """Show blank fields for a new line of the kind in front."""
        self.detail.commit()
        self._begin()
        self.detail.begin(self.kind or LogKind.DECISION, self._on)

    def close_current(self) -> None:
        """Close the line in the editor with the words that are typed for it."""
        item = self.detail.item
        if item is None:
            self.detail.commit()
            return
        spec = KINDS[item.kind]
        if not spec.closes or item.done_on is not None:
            return
        words = self.detail.closing_words()
        if spec.wordless and not words:
            self.detail.form.ask_for(spec.closing_field, tr(spec.wordless))
            return
        self.detail.commit(spec.closing_field)
        said = tr("Closed: “{text}”").format(text=_short(item.text))
        self._do(close_note, NoteDone(key=self.key, note_id=item.id, text=words), said)

    def reopen_current(self) -> None:
        """Open the line in the editor again."""
        item = self.detail.item
        if item is not None:
            self._change(item.id, {"done_on": None}, tr("Opened again: “{text}”").format(text=_short(item.text)))

    def remove_current(self) -> None:
        """Take the line that is picked out of the log."""
        item = self.detail.item
        if item is None or not self.list.hasFocus():
            return
        said = tr("Removed “{text}”").format(text=_short(item.text))
        self._do(remove_note, NoteNamed(key=self.key, note_id=item.id), said)

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        kind = KINDS[self.kind] if self.kind is not None else None
        one = tr(kind.one) if kind is not None else tr("decision")
        self.new_button.setText(tr("New {kind}").format(kind=one))
        self.new_button.updateGeometry()
        sought = self.filter.text().strip()
        said = tr("Nothing here with “{words}”. Esc shows all again.").format(words=sought) if sought else ""
        self.nothing.setText(said or tr(kind.empty if kind is not None else NOTHING))
        lines = stream(view.items, self.kind, self.filter.text(), self._on.today, view.currency)
        self._show_lines(lines, self.empty, self.new_button)

    def _show_detail(self, line_id: str) -> None:
        found = next((item for item in self._view.items if item.id == line_id), None) if self._view else None
        self.beside.set_detail(there=found is not None)
        if found is not None:
            self.detail.show_item(found, self._on)

    def _go_to(self, wanted: str) -> None:
        if self.kinds.lines.number_of(wanted) >= 0:
            self.kinds.pick(wanted)
        elif wanted != self.list.current_id and not self.list.pick(wanted):
            self.filter.clear()
            self.kinds.pick(EVERYTHING)
            self.list.pick(wanted)

    def _turn_kind(self, chosen: str) -> None:
        if not chosen:
            return
        self.detail.commit()
        self._making = False
        self.combo.choose(chosen)
        self._show_rows()

    def _turn_combo(self, _number: int) -> None:
        self.kinds.pick(str(self.combo.currentData()))

    def _create(self, values: dict[str, Any]) -> None:
        kind = self.detail.kind
        said = tr("Kept the {kind} “{text}”").format(kind=tr(KINDS[kind].one), text=_short(values["text"]))
        later: dict[str, Any] = {name: values[name] for name in ("done_text", "outcome") if name in values}
        made = {name: value for name, value in values.items() if name not in later}

        def follow(note_id: str) -> None:
            if later:
                self._change(note_id, later)

        self._keep_new(add_note, NewNote(key=self.key, kind=kind, **made), tuple(made), said, follow)

    def _change(self, record: str, values: dict[str, Any], said: str = "") -> None:
        def wanted(named: dict[str, object]) -> EditNote:
            return EditNote(key=self.key, note_id=record, values=cast("NoteValues", named))

        def deed(changes: Changes) -> str:
            return said or tr("Saved “{text}”").format(text=_short(changes.result.text))

        self._saver.save(self.detail.form, record, values, edit_note, wanted, deed)

    def _focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

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
        self.nothing = Text(theme, token="muted", wrap=True)
        self.empty = QWidget()
        empty = QVBoxLayout(self.empty)
        empty.setContentsMargins(0, theme.px(8), 0, 0)
        empty.addWidget(self.nothing)
        empty.addStretch(1)
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
        self.filter.textChanged.connect(self._show_rows)
        self.filter.entered.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.begin_new)
        self.detail.edited.connect(self._edited)
        self.detail.left.connect(self._leave_form)
        self.detail.closed.connect(self.close_current)
        self.detail.reopened.connect(self.reopen_current)

    def _dress(self) -> None:
        super()._dress()
        px = self.ui.theme.px
        self._row.setContentsMargins(0, px(4), 0, px(8))
        self._row.setSpacing(px(16))
        self._right.setSpacing(px(12))
        self._bar.setSpacing(px(8))
        self.kinds.setFixedWidth(px(_KINDS_WIDTH))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew whether the kinds fit beside the stream."""
        super().resizeEvent(event)
        self._fit()


def _short(text: str) -> str:
    said = plain(text)
    return said if len(said) <= _MOST_SAID else f"{said[: _MOST_SAID - 1]}…"
