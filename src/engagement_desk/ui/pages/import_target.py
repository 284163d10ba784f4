"""Where one group of rows goes: an engagement that is there, a new one, or nowhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.commands.engagements import well_formed_key
from engagement_desk.application.import_finding import named
from engagement_desk.application.import_groups import Group
from engagement_desk.application.import_keys import propose_key
from engagement_desk.application.imports import MapLine
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import format_plain, parse_money
from engagement_desk.ui.formats import formats
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.flow import Abreast
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading, read_field, write_field
from engagement_desk.ui.widgets.labels import Text

_NEW, _OUT, _NONE, _OPEN = "new", "out", "none", "open"
_HOME = "USD"
_AMOUNT = FieldSpec("amount", "", FieldKind.MONEY)


class TargetForm(QWidget):
    """One choice, and for a new engagement its fields. What is typed is followed at once where it can be."""

    answered = Signal(object)
    """The `MapLine`, None for a tag that decides nothing."""
    refused = Signal()
    """Something that was typed cannot be followed."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it without a group."""
        super().__init__(parent)
        theme = ui.theme
        self._theme = theme
        self._group: Group | None = None
        self._keys: tuple[str, ...] = ()
        self._others: Mapping[str, MapLine] = {}
        self.heading = Text(theme, bold=True, wrap=True)
        self.where = Choice(theme, tr("These rows go to"), [])
        self.key = LineField(theme, tr("KEY"), "NORTH")
        self.title = LineField(theme, tr("Title"))
        self.client = LineField(theme, tr("Client"))
        self.rate = LineField(theme, tr("Rate an hour"), tr("as usual"))
        self.minimum = LineField(theme, tr("Minimum of the engagement"), tr("as usual"))
        fields: tuple[Choice | LineField, ...] = (self.where, *self._new())
        self.rows = {field: FieldRow(theme, field.accessibleName(), field) for field in fields}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._money = Abreast()
        for widget in (self.heading, *(self.rows[field] for field in (self.where, self.key, self.title, self.client))):
            self._column.addWidget(widget)
        for field in (self.rate, self.minimum):
            self._money.add_field(self.rows[field])
        self._column.addLayout(self._money)
        self.where.activated.connect(lambda _number: self._choose())
        for field in self._new():
            field.editingFinished.connect(self._type)
        theme.changed.connect(self._space)
        self._space()

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Offer these engagements."""
        self._keys = keys

    def show_group(self, group: Group, said: str, line: MapLine | None, others: Mapping[str, MapLine]) -> None:
        """Show where a group goes; `others` are the new engagements of other groups, by KEY."""
        is_same = self._group is not None and group.name == self._group.name
        self._group, self._others = group, others
        self.heading.setText(plain(said))
        chosen = self._chosen(line)
        self._offer(chosen)
        self.where.choose(chosen)
        self._show_new(shown=chosen == _NEW)
        if line is not None and chosen == _NEW and not (is_same and self.has_errors()):
            self._fill(line)

    def has_errors(self) -> bool:
        """Tell whether something that is typed cannot be read."""
        return self.where.currentData() == _NEW and any(field.is_wrong for field in self._new())

    def point(self) -> None:
        """Give the focus to what has to be answered."""
        wanted: QWidget = self.where
        if self.where.currentData() == _NEW:
            wanted = next((field for field in self._new() if field.is_wrong), self.key)
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> tuple[LineField, ...]:
        return self.key, self.title, self.client, self.rate, self.minimum

    def _chosen(self, line: MapLine | None) -> str:
        if line is None:
            return _NONE
        if line.left_out:
            return _OUT
        return line.key if line.key in self._keys else _NEW if line.key else _OPEN

    def _offer(self, chosen: str) -> None:
        assert self._group is not None
        offered = [(tr("Choose …"), _OPEN)] if chosen == _OPEN else []
        if self._group.name[2]:
            offered.append((tr("This tag does not decide"), _NONE))
        offered += [(key, key) for key in self._keys]
        offered += [(tr("{key}, new as well").format(key=key), key) for key in self._others]
        offered += [(tr("A new engagement"), _NEW), (tr("Leave these rows out"), _OUT)]
        self.where.clear()
        for text, value in offered:
            self.where.addItem(text, value)

    def _choose(self) -> None:
        assert self._group is not None
        client, project, tag = self._group.name
        chosen = self.where.currentData()
        if chosen == _OPEN:
            return
        if chosen == _NEW:
            for_client, title = named(client, project)
            key = propose_key(project or tag, client, {*self._keys, *self._others})
            self._fill(self._line(key=key, title=tag or title, for_client=for_client, currency=self._currency()))
            self._show_new(shown=True)
            self._type()
        elif chosen == _NONE:
            self.answered.emit(None)
        elif chosen == _OUT:
            self.answered.emit(self._line(key="", left_out=True))
        elif chosen in self._others:
            other = self._others[chosen]
            self.answered.emit(replace(other, client=client, project=project, tag=tag))
        else:
            self.answered.emit(self._line(key=chosen))

    def _line(self, **said: object) -> MapLine:
        assert self._group is not None
        client, project, tag = self._group.name
        return replace(MapLine(key="", client=client, project=project, tag=tag), **said)  # type: ignore[arg-type]

    def _currency(self) -> str:
        assert self._group is not None
        return self._group.currency.upper() or _HOME

    def _fill(self, line: MapLine) -> None:
        amounts = (self._written(amount) for amount in (line.rate, line.minimum))
        values = (line.key, line.title, line.for_client, *amounts)
        for field, value in zip(self._new(), values, strict=True):
            if field.text() != (value or ""):
                field.setText(value or "")
        self._read()

    def _show_new(self, *, shown: bool) -> None:
        for field in self._new():
            self.rows[field].setVisible(shown)

    def _type(self) -> None:
        if self.where.currentData() != _NEW:
            return
        if self._read():
            self.refused.emit()
        else:
            rate, minimum = (self._plain(field.text()) for field in (self.rate, self.minimum))
            self.answered.emit(
                self._line(
                    key=self.key.text().strip().upper(),
                    title=self.title.text().strip(),
                    for_client=self.client.text().strip(),
                    rate=rate,
                    minimum=minimum,
                    currency=self._currency(),
                )
            )

    def _read(self) -> bool:
        """Say beside each field what is wrong with it; tell whether anything is."""
        needed = tr("In {currency} there is no usual one; give it.").format(currency=self._currency())
        is_home = self._currency() == _HOME
        checks: tuple[tuple[LineField, str, Callable[[str], object]], ...] = (
            (self.key, tr("Give a KEY: what you type when you log hours."), well_formed_key),
            (self.title, tr("Give the engagement a title."), str),
            (self.client, tr("Name the client."), str),
            (self.rate, "" if is_home else needed, self._amount),
            (self.minimum, "" if is_home else needed, self._amount),
        )
        said = {field: self._problem(field.text().strip(), lacking, check) for field, lacking, check in checks}
        for field, problem in said.items():
            self.rows[field].set_error(problem)
        return any(said.values())

    def _problem(self, text: str, lacking: str, check: Callable[[str], object]) -> str:
        if not text:
            return lacking
        try:
            check(text)
        except Refused as refused:
            return plain(refusal_said(refused))
        return ""

    def _amount(self, text: str) -> object:
        return read_field(_AMOUNT, text, Reading(currency=self._currency()))

    def _plain(self, text: str) -> str | None:
        """Give a typed amount as a line of the map has it, None for none."""
        cents = self._amount(text)
        return format_plain(cents, self._currency()) if isinstance(cents, int) else None

    def _written(self, amount: str | None) -> str:
        """Write the amount of a line as it is typed; one that cannot be followed stands with its digits unchanged."""
        if not amount:
            return ""
        try:
            return write_field(_AMOUNT, parse_money(amount, self._currency()), Reading(currency=self._currency()))
        except Refused:
            return amount.replace(".", formats().decimals)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        self._money.setSpacing(self._theme.px(8))
