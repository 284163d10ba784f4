"""The command palette: every action, and every thing of the workspace, by a few letters."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engagement_desk.application.queries.palette import (
    ACTION,
    ENGAGEMENT,
    PAGE,
    PaletteAnswer,
    PaletteAsk,
    PaletteRow,
    palette,
)
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.actions import SPECS, TABS, ActionSpec, key_text
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import day, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.picker import Picker
from engagement_desk.ui.widgets.picker_rows import PickRow

_KEPT, _SHOWN = 40, 5
# What an empty palette offers before anything was used.
_FIRST = ("time.quick_line", "time.timer", "go.next_call", "edit.search", "help.keys")
_ITSELF = "go.palette"


class Palette(QObject):
    """Asks as the text changes, one question at a time, and shows the answer to what is typed; Enter waits for it."""

    def __init__(self, ui: Ui, over: QWidget) -> None:
        """Make it over the window."""
        super().__init__(over)
        self._ui = ui
        self._rows: dict[str, PaletteRow] = {}
        self._answered: str | None = None
        self._enter_waits = self._is_asking = False
        self.picker = Picker(ui.theme, tr("Command palette"), tr("Go to, or do …"), over)
        self.picker.asked.connect(self._ask)
        self.picker.entered.connect(self._enter)
        self.picker.taken.connect(self._take)

    def summon(self) -> None:
        """Open it, or close it where it is open."""
        self.picker.summon()

    def _ask(self, text: str) -> None:
        self._enter_waits = False
        self._answered = None
        if self._is_asking:
            return
        self._is_asking = True
        actions = tuple(self._action_row(spec) for spec in self._ui.actions.enabled() if _is_offered(spec))
        tabs = tuple((tab, tr(tab)) for tab in TABS)
        wanted = PaletteAsk(text, actions, tabs, self._used(), self._ui.presenting.key)
        self._ui.tasks.ask(self, palette, wanted, then=lambda answer: self._hear(text, answer), failed=self._failed)

    def _hear(self, text: str, answer: PaletteAnswer) -> None:
        self._is_asking = False
        waits, newest = self._enter_waits, self.picker.field.text()
        if not self.picker.isVisible():
            return
        if newest != text:
            self._ask(newest)
            self._enter_waits = waits
            return
        self._show(text, answer)

    def _failed(self, error: DeskError) -> None:
        self._is_asking = False
        self._ui.tell(error)

    def _show(self, text: str, answer: PaletteAnswer) -> None:
        rows = answer.rows if text.strip() else answer.rows[:_SHOWN]
        self._answered = text
        self._rows = {row.id: row for row in rows}
        self.picker.show_rows([self._shown(row) for row in rows], "" if rows else _nothing(text, answer.closest))
        if self._enter_waits:
            self._enter()

    def _enter(self) -> None:
        if self._answered != self.picker.field.text():
            self._enter_waits = True
            return
        self._enter_waits = False
        self.picker.take_current()

    def _take(self, row_id: str) -> None:
        row = self._rows[row_id]
        self._remember(row_id)
        if row.kind == ACTION:
            self._ui.actions.trigger(row.id)
        else:
            self._ui.go(Place("engagement", row.key, row.tab, row.focus))

    def _action_row(self, spec: ActionSpec) -> PaletteRow:
        text = self._ui.actions.actions[spec.id].text()
        return PaletteRow(spec.id, ACTION, text, tr(spec.menu.value))

    def _shown(self, row: PaletteRow) -> PickRow:
        right = key_text(SPECS[row.id]) if row.kind == ACTION else day(row.on, year=True) if row.on else ""
        # A thing says in what engagement it stands, and what it is.
        aside = row.aside if row.kind in (ACTION, ENGAGEMENT, PAGE) else f"{row.key} {tr(row.kind)}"
        return PickRow(row.title, row.id, aside, right)

    def _used(self) -> tuple[str, ...]:
        """Give what was used, newest first, and after it what is offered to begin with."""
        return tuple(dict.fromkeys((*self._kept(), *_FIRST)))

    def _kept(self) -> list[str]:
        kept = self._ui.remembered.value(self._name) if self._ui.remembered is not None else None
        return [str(one) for one in kept] if isinstance(kept, list) else [str(kept)] if kept else []

    def _remember(self, row_id: str) -> None:
        if self._ui.remembered is not None:
            used = list(dict.fromkeys((row_id, *self._kept())))
            self._ui.remembered.setValue(self._name, used[:_KEPT])

    @property
    def _name(self) -> str:
        return self._ui.own_name("palette")


def _is_offered(spec: ActionSpec) -> bool:
    return not (spec.lists_only or spec.numbered or spec.id == _ITSELF)


def _nothing(text: str, closest: str) -> str:
    said = tr("Nothing for “{text}”.").format(text=plain(text.strip()))
    return f"{said} {tr('Closest: {title}.').format(title=plain(closest))}" if closest else said
