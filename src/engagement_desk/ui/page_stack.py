"""The pages of the window, one in front."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from engagement_desk.application.ports import Changes
from engagement_desk.ui.ui import Ui

if TYPE_CHECKING:
    from engagement_desk.ui.pages.base import Page

# page → module:class in ui.pages; a page is imported and built when it is first visited.
PAGES: dict[str, str] = {
    "today": "today:TodayPage",
    "reviews": "reviews_due:ReviewsDuePage",
    "engagement": "engagement:EngagementPage",
    "details": "details:DetailsPage",
    "money": "money:MoneyPage",
    "clock": "clock:ClockPage",
    "assistant": "assistant:AssistantPage",
    "triage": "triage:TriagePage",
    "settings": "settings:SettingsPage",
    "search": "search:SearchPage",
    "import": "import_hours:ImportPage",
    "export": "export_hours:ExportHoursPage",
    "backups": "backups:BackupsPage",
    "move": "move:MovePage",
    "guide": "guide:GuidePage",
    "about": "about:AboutPage",
    "welcome": "welcome:WelcomePage",
}


class PageStack(QStackedWidget):
    """Builds a page when it is first asked for, and has pages ask again when what they show has changed."""

    def __init__(self, ui: Ui) -> None:
        """Begin without a page."""
        super().__init__()
        self._ui = ui
        self._pages: dict[str, Page] = {}

    @property
    def front(self) -> Page | None:
        """The page in front."""
        found = self.currentWidget()
        return next((page for page in self._pages.values() if page is found), None)

    def page(self, name: str) -> Page:
        """Give a page."""
        if name not in self._pages:
            module, kind = PAGES[name].split(":")
            made: Page = getattr(importlib.import_module(f"engagement_desk.ui.pages.{module}"), kind)(self._ui)
            self._pages[name] = made
            self.addWidget(made)
        return self._pages[name]

    def tell(self, changes: Changes) -> None:
        """Tell the pages what a command changed."""
        for page in self._pages.values():
            if page.concerns(changes):
                self._refresh(page)

    def refresh(self) -> None:
        """Have every page ask again: at once in front, the others when they come there."""
        for page in self._pages.values():
            self._refresh(page)

    def _refresh(self, page: Page) -> None:
        if page is self.front:
            page.reload()
        else:
            page.stale = True
