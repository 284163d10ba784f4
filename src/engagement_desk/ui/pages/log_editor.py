"""The editor of one line of the log: just the fields of its kind, and the step that closes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.log import LogItem
from engagement_desk.ui.pages.listed import RecordPane
from engagement_desk.ui.pages.log_kinds import KINDS
from engagement_desk.ui.pages.log_rows import state_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked


class LogEditor(RecordPane):
    """One line of the log, or the fields of one that is being made."""

    edited = Signal(str, object)
    left = Signal()
    closed = Signal()
    reopened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane; the form of a kind is made when it is first shown."""
        super().__init__(theme, tr("Line of the log"), parent)
        self.item: LogItem | None = None
        self.kind = LogKind.DECISION
        self._forms: dict[LogKind, EditForm] = {}
        self._kind_name = Text(theme, size=Size.LARGE, bold=True)
        self._state = Marked(theme)
        self._hint = Text(theme, token="muted", wrap=True)
        self.close_button = Button(theme, "")
        self.reopen_button = Button(theme, tr("Open again"), LINK)
        self.close_button.clicked.connect(self.closed)
        self.reopen_button.clicked.connect(self.reopened)
        steps = QHBoxLayout()
        steps.addWidget(self.close_button)
        steps.addWidget(self.reopen_button)
        steps.addStretch(1)
        for widget in (self._kind_name, self._state, self._hint):
            self.column.addWidget(widget)
        self._at = self.column.count()
        self.column.addLayout(steps)
        self.column.addStretch(1)

    @property
    def form(self) -> EditForm:
        """The form in front."""
        return self._form_of(self.kind)

    @property
    def shown_id(self) -> str | None:
        """The id of the line."""
        return self.item.id if self.item is not None else None

    def show_item(self, item: LogItem, on: Reading) -> None:
        """Show a line."""
        anew = self.item is None or self.item.id != item.id
        self._turn(item.kind)
        self.item = item
        words, sign = state_said(item, on.today)
        self._state.show_state(words[:1].upper() + words[1:], sign)
        self._state.setVisible(bool(words))
        self._hint.hide()
        spec = KINDS[item.kind]
        can_close = bool(spec.closes) and item.done_on is None
        self.close_button.setVisible(can_close)
        self.close_button.setText(tr(spec.closes) + "  " + tr("Ctrl+Enter"))
        self.close_button.setAccessibleName(tr(spec.closes))
        self.close_button.updateGeometry()
        self.reopen_button.setVisible(item.done_on is not None)
        self.form.show_record(item.id, _values(item), on)
        if anew:
            self.to_top()

    def begin(self, kind: LogKind, on: Reading) -> None:
        """Show blank fields for a new line; it is kept as soon as it says something."""
        self._turn(kind)
        self.item = None
        self._state.hide()
        self._hint.setText(tr("Enter keeps it; the rest can follow."))
        self._hint.show()
        self.close_button.hide()
        self.reopen_button.hide()
        self.form.show_record("", {"on": on.today, "week": on.today}, on)
        self.to_top()
        self.focus_on(self.form.editor("text"))

    def closing_words(self) -> str:
        """Give the answer, or what came of it, as it is typed."""
        name = KINDS[self.kind].closing_field
        return self.form.typed(name).strip() if KINDS[self.kind].closes else ""

    def commit(self, *but: str, settled_only: bool = False) -> None:
        """Tell of what is typed and not on disk, as `EditForm.commit` does."""
        if self.kind in self._forms:
            self._forms[self.kind].commit(*but, settled_only=settled_only)

    def forget(self) -> None:
        """Forget what was typed and not kept."""
        for form in self._forms.values():
            form.forget()

    def _turn(self, kind: LogKind) -> None:
        before = self._forms.get(self.kind)
        after = self._form_of(kind)
        if before is not None and before is not after:
            before.hide()
        self.kind = kind
        after.show()
        title = tr(KINDS[kind].one)
        self._kind_name.setText(title[:1].upper() + title[1:])

    def _form_of(self, kind: LogKind) -> EditForm:
        if kind not in self._forms:
            form = EditForm(self.theme, KINDS[kind].rows)
            form.edited.connect(self.edited)
            form.left.connect(self.left)
            form.pointed.connect(self.focus_on)
            form.hide()
            self.column.insertWidget(self._at, form)
            self._forms[kind] = form
        return self._forms[kind]


def _values(item: LogItem) -> dict[str, object]:
    """Give a line's values for its form."""
    names = {spec.name for row in KINDS[item.kind].rows for spec in row}
    return {name: getattr(item, name) for name in names}
