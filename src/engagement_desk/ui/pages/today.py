"""Today: what was logged, what needs attention."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.text import long_day, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.labels import Text


class TodayPage(Page):
    """The first page."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._date = Text(ui.theme, size=Size.TITLE, bold=True)
        column = QVBoxLayout(self)
        column.addWidget(self._date)
        column.addStretch(1)

    def title(self) -> str:
        """The page's name."""
        return tr("Today")

    def reload(self) -> None:
        """Show the date."""
        self._date.setText(long_day(self.ui.now().today))
