"""Sections of a page, picked from a list beside them, or from a choice above them where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.regions import Region
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.lines import Line, LinesView

_WIDTH, _LIST_FROM = 184, 720


class SectionPick(QObject):
    """The list and the choice; the page lays them out, and tells how wide it is."""

    picked = Signal(str)
    """The id of the section to be shown."""

    def __init__(self, theme: Theme, name: str, page: QWidget) -> None:
        """Make both, empty; `name` is what a screen reader says."""
        super().__init__(page)
        self._theme, self._page = theme, page
        self.list = LinesView(theme, name, page, bare=True)
        self.choice = Choice(theme, name, (), page)
        self.list.picked.connect(self._turn)
        self.choice.activated.connect(lambda number: self.pick(str(self.choice.itemData(number))))
        theme.changed.connect(self.fit)
        self.fit()

    @property
    def current_id(self) -> str:
        """The section that is shown, empty for none."""
        return self.list.current_id

    @property
    def stop(self) -> QWidget:
        """The one of the two that is in use."""
        return self.list if self.list.isVisibleTo(self._page) else self.choice

    def regions(self) -> list[Region]:
        """The one of the two that is in use, as a part of the window."""
        return [Region(self.stop, self.stop)]

    def show_sections(self, sections: Sequence[tuple[str, str]]) -> None:
        """Show these sections, each an id and a name; the one that was picked stays."""
        self.choice.clear()
        for section_id, name in sections:
            self.choice.addItem(name, section_id)
        self.list.show_lines([Line(name, section_id) for section_id, name in sections])

    def pick(self, section_id: str) -> bool:
        """Pick a section; tell whether it is there."""
        return self.list.pick(section_id)

    def fit(self) -> None:
        """Take the list or the choice, as the page has room."""
        wide = self._page.width() / max(self._theme.scale, 0.1) >= _LIST_FROM
        held = self._page.window().focusWidget() in (self.list, self.choice)
        self.list.setFixedWidth(self._theme.px(_WIDTH))
        self.list.setVisible(wide)
        self.choice.setVisible(not wide)
        if held:
            self.stop.setFocus()

    def _turn(self, section_id: str) -> None:
        self.choice.choose(section_id)
        self.picked.emit(section_id)
