"""The sheet of shortcuts, made from the table of actions; Enter does the action."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engagement_desk.application.fit import fit, words_of
from engagement_desk.ui.actions import ACTIONS, ActionSpec, Menu, key_text
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.picker import Picker
from engagement_desk.ui.widgets.picker_rows import PickRow


class KeysSheet(QObject):
    """Every action that has a key, under its menu; what is typed narrows it by words or by the key."""

    def __init__(self, ui: Ui, over: QWidget) -> None:
        """Make it over the window."""
        super().__init__(over)
        self._ui = ui
        self.picker = Picker(ui.theme, tr("Keys"), tr("Filter the keys"), over)
        self.picker.asked.connect(self._show)
        self.picker.entered.connect(self.picker.take_current)
        self.picker.taken.connect(self._do)

    def summon(self) -> None:
        """Open it, or close it where it is open."""
        self.picker.summon()

    def _do(self, name: str) -> None:
        action = self._ui.actions.actions[name]
        if action.isEnabled():
            self._ui.actions.trigger(name)
        else:
            self._ui.warn(tr("“{action}” has nothing to act on here.").format(action=action.text()))

    def _show(self, text: str) -> None:
        rows = [row for menu in Menu for row in self._rows_of(menu, text)]
        note = "" if rows else tr("No key for “{text}”.").format(text=plain(text.strip()))
        self.picker.show_rows(rows, note)

    def _rows_of(self, menu: Menu, text: str) -> list[PickRow]:
        specs = [spec for spec in ACTIONS if spec.menu is menu and spec.keys and _fits(spec, text)]
        rows = [PickRow(tr(spec.text), spec.id, self._aside(spec), key_text(spec, all_keys=True)) for spec in specs]
        return [PickRow(tr(menu.value)), *rows] if rows else []

    def _aside(self, spec: ActionSpec) -> str:
        if spec.lists_only:
            return tr("in lists")
        return "" if self._ui.actions.actions[spec.id].isEnabled() else tr("not on this page")


def _fits(spec: ActionSpec, text: str) -> bool:
    typed = text.strip().casefold()
    if "+" in typed:
        return any(key.casefold().startswith(typed) for key in spec.keys)
    return fit(words_of(text), tr(spec.text), " ".join(spec.keys)) is not None
