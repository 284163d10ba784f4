"""A step of the assistant: a heading, what it is for, and cards; or just one form of fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.assistant_fields import SAID
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.form_fields import FieldSpec, Reading
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll

Draft = dict[str, Any]
Fact = tuple[str, str]
"""A few words on how far a step is, and the state that colours them."""

NO_FACT: Fact = ("", "")


def kept_texts(kept: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Give the texts that a draft kept under a name, none where something else stands there."""
    found = kept.get(name)
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


class DraftForm(EditForm):
    """Fields of a record that does not exist yet. Escape is the page's: it keeps what is typed."""

    touched = Signal()

    def __init__(self, theme: Theme, rows: Sequence[Sequence[FieldSpec]], parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(theme, rows, parent)
        self._refused: dict[str, tuple[str, str]] = {}
        for editor in (self.editor(spec.name) for specs in rows for spec in specs):
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                editor.textChanged.connect(self._touch)
            elif isinstance(editor, Choice):
                editor.activated.connect(self._touch)

    def first_wrong(self) -> QWidget | None:
        """Give the first editor beside which something is wrong."""
        wrong = (one.row.editor for one in self._fields.values() if one.error and not one.row.isHidden())
        return next(wrong, None)

    def recall(self, kept: object) -> None:
        """Type in the texts that a draft kept, as far as they are texts."""
        if isinstance(kept, dict):
            self.type_in({name: text for name, text in kept.items() if isinstance(text, str)})

    def commit(self, *but: str, settled_only: bool = False) -> None:
        """Nothing is on disk yet: what is typed is only looked at again."""
        del but, settled_only
        self.touched.emit()

    def read(self) -> dict[str, object]:
        """Give every value that can be read; what was refused stays said while its text stands."""
        values = super().read()
        for name, (typed, said) in self._refused.items():
            if typed == self.typed(name) and not self._fields[name].error:
                super().refuse_with(name, said)
        return values

    def refuse_with(self, name: str, said: str) -> None:
        """Say beside a field why its value was refused, until `accept` or until another text stands there."""
        self._refused[name] = (self.typed(name), said)
        super().refuse_with(name, said)

    def accept(self) -> None:
        """Take back what was said to be refused."""
        refused, self._refused = self._refused, {}
        for name, (_, said) in refused.items():
            if self._fields[name].error == said:
                self._fields[name].say("")

    def _touch(self, *_: object) -> None:
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave Escape to the page."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Step(PageScroll):
    """One step. What it has not been told may be left out."""

    changed = Signal()
    name: ClassVar[str]
    """Its name in the list of steps."""

    def __init__(self, ui: Ui, told: str) -> None:
        """Make the heading, and below it what the step is for."""
        super().__init__(ui.theme)
        self.ui = ui
        self.setAccessibleName(tr(self.name))
        head = QVBoxLayout()
        head.setSpacing(ui.theme.px(4))
        head.addWidget(Text(ui.theme, tr(self.name), size=Size.LARGE, bold=True))
        head.addWidget(Text(ui.theme, told, token="muted", wrap=True))
        self.body.addLayout(head)

    def draft(self) -> Draft:
        """Give what is to be kept of it until the engagement is created, empty while it is untouched."""
        raise NotImplementedError

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Bring back what was kept, or make it blank again."""
        raise NotImplementedError

    def fact(self) -> Fact:
        """Say how far it is."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Give the widget at which it begins."""
        raise NotImplementedError

    def first_wrong(self) -> QWidget | None:
        """Give the first widget beside which something is wrong."""
        return None

    def point(self, widget: QWidget) -> None:
        """Give a widget the focus, and bring it into sight."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(widget, 0, self.ui.theme.px(48))


class FormStep(Step):
    """A step that is one form in a card."""

    field_of: ClassVar[Mapping[str, str]] = {}
    """The field that an error speaks of, by its code."""

    def __init__(self, ui: Ui, told: str, rows: Sequence[Sequence[FieldSpec]]) -> None:
        """Make the fields."""
        super().__init__(ui, told)
        self.form = DraftForm(ui.theme, rows)
        self.card = Card(ui.theme)
        self.card.setAccessibleName(tr(self.name))
        self.add_above(self.card)
        self.card.add(self.form)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.form.touched.connect(self.changed)
        self.form.pointed.connect(self.point)
        self.form.show_record("", self.blank(), self.reading())

    def add_above(self, card: Card) -> None:
        """Put into the card what stands above the fields; the order of Tab is that in which widgets are added."""

    def blank(self) -> Mapping[str, object]:
        """Give the values of the fields that nobody has touched."""
        return {}

    def reading(self) -> Reading:
        """Give what the reading of the fields depends on."""
        return Reading(self.ui.now().today)

    def draft(self) -> Draft:
        """Keep the texts that were typed."""
        return dict(self.form.unsaved())

    def refuse(self, error: DeskError) -> str:
        """Say an error beside the field that it speaks of, and give that field's name, empty for an error of others."""
        name = self.field_of.get(error.code, "")
        if name:
            said = SAID.get(error.code)
            self.form.refuse_with(name, tr(said).format(**error.values) if said else refusal_said(error))
        return name

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Type them anew."""
        self.form.forget()
        self.form.show_record("", self.blank(), self.reading())
        self.form.recall(kept)

    def fact(self) -> Fact:
        """Say that something is wrong, or that it is filled in."""
        if self.form.has_errors():
            return tr("mend"), "risk"
        return (tr("filled in"), "ok") if self.form.unsaved() else NO_FACT

    def first(self) -> QWidget:
        """Begin at the first field."""
        return next(iter(self.form._fields.values())).row.editor

    def first_wrong(self) -> QWidget | None:
        """Give the first field that has to be mended."""
        return self.form.first_wrong()
