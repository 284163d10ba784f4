"""The difference between any two revisions, the draft among them, in words."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.queries.scope import ScopeDiff, diff_scope
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.pages.scope_words import diff_counted, diff_doors, names_of
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text


class DifferenceCard(WideCard):
    """What one revision has that another has not, in words."""

    def __init__(self, ui: Ui) -> None:
        """Build it with two pickers."""
        super().__init__(ui.theme, tr("Difference"))
        self._ui, self._key, self._newest = ui, "", ""
        self.before = Choice(ui.theme, tr("Compare from"), ())
        self.after = Choice(ui.theme, tr("Compare to"), ())
        self.list = DoorList(ui.theme, tr("Difference"))
        self._same = Text(ui.theme, tr("They say the same."), token="muted")
        self._pickers = Flow()
        for word, picker in ((tr("from"), self.before), (tr("to"), self.after)):
            self._pickers.addWidget(_named(ui, word, picker))
            picker.activated.connect(self._ask)
        self.body.addLayout(self._pickers)
        self.add(self.list)
        self.add(self._same)
        ui.theme.changed.connect(self._space)
        self._space()

    def show_view(self, view: ScopePageView) -> None:
        """Offer the sets of a view; what was chosen stays until there is a newer one, then the last step is shown."""
        names = names_of(view)
        kept = (self.before.currentData(), self.after.currentData()) if view.key == self._key else (None, None)
        self._key = view.key
        values = [value for _, value in names]
        default = (values[1], values[0]) if len(values) > 1 else (None, None)
        newest = str(values[0]) if values else ""
        is_there = kept[0] in values and kept[1] in values and kept[0] != kept[1] and newest == self._newest
        self._newest = newest
        for picker, value in zip((self.before, self.after), kept if is_there else default, strict=True):
            with QSignalBlocker(picker):
                picker.clear()
                for text, one in names:
                    picker.addItem(text, one)
                picker.choose(value)
        self.setVisible(len(values) > 1)
        if len(values) > 1:
            self._ask()

    def _ask(self) -> None:
        before, after = str(self.before.currentData()), str(self.after.currentData())
        self._ui.tasks.ask(self.list, diff_scope, self._key, before, after, then=self._show, failed=self._failed)

    def _show(self, diff: ScopeDiff) -> None:
        doors = diff_doors(diff)
        self.list.show_doors(doors)
        self.list.setVisible(bool(doors))
        self._same.setVisible(not doors)
        self.aside.setText(diff_counted(diff))

    def _failed(self, error: DeskError) -> None:
        if not isinstance(error, Refused):
            self._ui.tell(error)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._pickers.setContentsMargins(side, 0, side, 0)
        self._pickers.setSpacing(side)
        for picker in (self.before, self.after):
            picker.setFixedWidth(self.theme.px(176))
        self.inset(self._same)


def _named(ui: Ui, word: str, picker: Choice) -> QWidget:
    """Give a picker with its word before it."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(Text(ui.theme, word, token="muted"))
    line.addWidget(picker)
    return whole
