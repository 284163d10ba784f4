"""The menu that gives entries a class, a letter each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from engagement_desk.application.commands.entries import TimeWords, class_entries
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.models.week import CLASS_SAID
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.ui import Ui

_CLASSES = {
    StoredClass.IN_SCOPE: mark("&In scope"),
    StoredClass.GOODWILL: mark("&Goodwill"),
    StoredClass.GUARANTEE: mark("G&uarantee"),
    StoredClass.UNCLASSIFIED: mark("U&nclassified"),
}


class ClassMenu(QMenu):
    """Classes for the entries that are selected."""

    def __init__(self, ui: Ui, entry_ids: Sequence[str], parent: QWidget) -> None:
        """Make it for these entries; it deletes itself when it closes."""
        super().__init__(tr("Class"), parent)
        self._ui, self._ids = ui, list(entry_ids)
        self.setAccessibleName(tr("Class of the selected entries"))
        for stored, text in _CLASSES.items():
            self.addAction(tr(text)).setData(stored)
        self.triggered.connect(lambda action: self._give(StoredClass(action.data())))
        self.aboutToHide.connect(self.deleteLater)

    def _give(self, stored: StoredClass) -> None:
        count = len(self._ids)
        said = tr("Classed 1 entry: {name}") if count == 1 else tr("Classed {n} entries: {name}")
        text = said.format(n=count, name=tr(CLASS_SAID[stored]))
        if stored is StoredClass.GOODWILL:
            text += tr("; F2 adds the reason")
        self._ui.tasks.run(
            class_entries,
            self._ids,
            TimeWords(stored_class=stored),
            then=lambda _: self._ui.say(text),
            failed=self._ui.tell,
        )
