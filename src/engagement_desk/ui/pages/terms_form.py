"""The form of a new version of the terms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from engagement_desk.application.commands.terms import TermsValues
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import Structure
from engagement_desk.ui.pages.terms_words import FIELD_OF, FORM, MONEY_FIELDS, ONLY, SAID
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.forms import EditForm

_SETTLE_MS = 150


class TermsForm(Card):
    """Date and fields. `touched` tells that what stands in them has changed and has come to rest."""

    touched = Signal()
    moved = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(ui.theme, tr("New version"), parent)
        theme = ui.theme
        self._misread: DeskError | None = None
        self.since = DayField(theme, tr("Valid from"), ui.now().today)
        self._since_row = FieldRow(theme, tr("Valid from"), self.since)
        self.use_next = Button(theme, "", LINK)
        self.use_next.hide()
        self._next: date | None = None
        self.form = EditForm(theme, FORM)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, theme.px(4))
        head.addWidget(self._since_row)
        self.body.addLayout(head)
        self.add(self.use_next)
        self.add(self.form)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.touched)
        self._connect()

    @property
    def structure(self) -> Structure:
        """The structure that is chosen."""
        return Structure(str(cast("Choice", self.form.editor("structure")).currentData()))

    @property
    def has_errors(self) -> bool:
        """Tell whether anything is wrong beside a field."""
        return self.since.is_wrong or self.form.has_errors()

    @property
    def is_waiting(self) -> bool:
        """Tell whether what is typed has not come to rest yet."""
        return self._timer.isActive()

    def show_base(self, key: str, values: Mapping[str, object], on: Reading) -> None:
        """Show the terms that a new version would start from; what was typed stays."""
        for spec in MONEY_FIELDS:
            self.form.set_label(spec.name, f"{tr(spec.label)}, {on.currency}")
        self.form.show_record(key, values, on)
        self.since.today = on.today
        self._show_fields()

    def values(self) -> TermsValues:
        """Give the terms that differ; what cannot be read is said beside its field."""
        self._show_fields()
        values = self.form.read()
        self._say_date("" if self._misread is None else refusal_said(self._misread))
        return cast("TermsValues", values)

    def refuse(self, error: DeskError, values: TermsValues) -> None:
        """Say beside the field that it speaks of why a version is refused."""
        name = FIELD_OF.get(error.code, "")
        if error.code == "negative_quantity":
            name = next((one for one in values if str(error.values["what"]).replace(" ", "_") in one), "")
        if name and error.code in SAID:
            self.form.refuse_with(name, tr(SAID[error.code]))
        elif name:
            self.form.refuse(name, error)
        else:
            self._say_date(refusal_said(error))
            self._offer_next(error)

    def begin_on(self, since: date) -> None:
        """Let the version begin on another day."""
        self._misread = None
        self.since.show_day(since)
        self._say_date("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave the form on Escape in the date."""
        if event.key() == Qt.Key.Key_Escape:
            self.form.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer_next(self, error: DeskError) -> None:
        following = error.values.get("next")
        self._next = following if isinstance(following, date) else None
        self.use_next.setVisible(self._next is not None)
        if self._next is not None:
            self.use_next.setText(tr("Use {day}").format(day=day(self._next, year=True)))
            self.use_next.updateGeometry()

    def _say_date(self, text: str) -> None:
        self._since_row.set_error(text)
        if not text:
            self.use_next.hide()

    def _show_fields(self) -> None:
        chosen = self.structure
        for structure, names in ONLY.items():
            for name in names:
                self.form.set_shown(name, shown=structure is chosen)

    def _connect(self) -> None:
        for row in FORM:
            for spec in row:
                editor = self.form.editor(spec.name)
                if isinstance(editor, QLineEdit):
                    editor.textChanged.connect(self._touch)
                elif isinstance(editor, Choice):
                    editor.currentIndexChanged.connect(self._touch)
        self.since.wanted.connect(self._move)
        self.since.refused.connect(self._refuse_date)
        self.use_next.clicked.connect(self._take_next)

    def _touch(self, _what: object) -> None:
        self._show_fields()
        self._timer.start()

    def _move(self, _day: object) -> None:
        self._misread = None
        self.moved.emit()

    def _take_next(self) -> None:
        if self._next is not None:
            self.begin_on(self._next)
            self.moved.emit()
            self.since.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse_date(self, error: DeskError) -> None:
        self._misread = error
        self._say_date(refusal_said(error))
