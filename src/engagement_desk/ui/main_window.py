"""The window: rail at the left, one page in front, the last deed at the foot."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.application.queries.rail import Rail, rail
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.actions import ACTIONS, ActionBook, Menu
from engagement_desk.ui.history import History
from engagement_desk.ui.place import Place
from engagement_desk.ui.rail import RailView
from engagement_desk.ui.status_line import StatusLine
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.timer_foot import TimerFoot
from engagement_desk.ui.ui import Ui

if TYPE_CHECKING:
    from engagement_desk.ui.pages.base import Page

# page → module:class in ui.pages; a page is imported and built when it is first visited.
PAGES: dict[str, str] = {
    "today": "today:TodayPage",
    "reviews": "reviews_due:ReviewsDuePage",
    "engagement": "engagement:EngagementPage",
    "assistant": "assistant:AssistantPage",
    "triage": "triage:TriagePage",
    "settings": "settings:SettingsPage",
    "search": "search:SearchPage",
    "welcome": "welcome:WelcomePage",
}
SMALLEST = (800, 560)
_NARROW_BELOW = 1100
_RAIL_KINDS = frozenset(
    {"Engagement", "Client", "Entry", "Timer", "TermsVersion", "Deliverable", "ChangeOrder", "StatusChange", "Invoice"}
)


class MainWindow(QMainWindow):
    """The shell. Pages know nothing of it but `Ui`."""

    def __init__(self, theme: Theme, tasks: Tasks, remembered: QSettings) -> None:
        """Build the frame; no page is built before `go`."""
        super().__init__()
        self._remembered = remembered
        self._history = History()
        self._pages: dict[str, Page] = {}
        self._rail_wanted = True
        self.actions_book = ActionBook(self)
        self._status = StatusLine(theme, lambda: self.actions_book.trigger("edit.undo"))
        self.ui = Ui(theme, tasks, self.actions_book, self.go, self._status.say, self._status.warn)
        self.foot = TimerFoot(self.ui)
        self.rail = RailView(theme, self.foot)
        self.rail.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self._lay_out()
        self._make_menus()
        self.actions_book.handle(None, self._handlers())
        tasks.changed.connect(self._changed)
        tasks.undone.connect(self._travelled)
        tasks.failed.connect(self._failed)
        theme.changed.connect(self._dress)
        self._dress()
        self.setMinimumSize(*SMALLEST)
        self._restore()

    @property
    def page(self) -> Page | None:
        """The page in front."""
        found = self._stack.currentWidget()
        return next((page for page in self._pages.values() if page is found), None)

    @property
    def place(self) -> Place | None:
        """Where the window is."""
        return self._history.here

    def go(self, place: Place) -> None:
        """Bring a place to the front."""
        self._history.visit(place)
        self._show(place)

    def back(self) -> None:
        """Return to the place before."""
        place = self._history.back()
        if place is not None:
            self._show(place)

    def forward(self) -> None:
        """Undo going back."""
        place = self._history.forward()
        if place is not None:
            self._show(place)

    def reload_rail(self) -> None:
        """Ask for the rail's rows."""
        self.ui.tasks.ask(self.rail, rail, self.ui.now(), then=self._show_rail)

    def _show(self, place: Place) -> None:
        before, page = self.page, self._page(place.page)
        if before is not page:
            if before is not None:
                self.actions_book.release(before)
            self._stack.setCurrentWidget(page)
        else:
            self.actions_book.release(page)
        page.arrive(place)
        self.actions_book.handle(page, page.handlers())
        self.rail.mark_place(place)
        self.setWindowTitle(f"{page.title()} · Engagement Desk")
        wanted = page.first_focus()
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            module, kind = PAGES[name].split(":")
            made: Page = getattr(importlib.import_module(f"engagement_desk.ui.pages.{module}"), kind)(self.ui)
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    def _handlers(self) -> dict[str, Callable[[], None]]:
        handlers: dict[str, Callable[[], None]] = {
            "edit.undo": self._undo,
            "edit.redo": self._redo,
            "go.today": lambda: self.go(Place("today")),
            "go.reviews": lambda: self.go(Place("reviews")),
            "go.back": self.back,
            "go.forward": self.forward,
            "file.new_engagement": lambda: self.go(Place("assistant")),
            "file.settings": lambda: self.go(Place("settings")),
            "edit.search": lambda: self.go(Place("search")),
            "file.close": self._close,
            "file.quit": self._close,
            "time.timer": self.foot.toggle,
            "time.continue": self.foot.continue_last,
            "view.rail": self._toggle_rail,
            "view.larger": lambda: self._zoom(1),
            "view.smaller": lambda: self._zoom(-1),
            "view.normal": lambda: self.ui.theme.zoom(100),
        }
        for number in range(3, 10):
            handlers[f"go.engagement{number}"] = lambda index=number - 3: self._go_engagement(index)  # type: ignore[misc]
        return handlers

    def _close(self) -> None:
        self.close()

    def _go_engagement(self, index: int) -> None:
        keys = self.rail.model.keys()
        if index < len(keys):
            self.go(Place("engagement", keys[index]))

    def _undo(self) -> None:
        self.ui.tasks.undo(lambda line: self._status.say(tr("Undone: {deed}").format(deed=deed(line)), undoable=False))

    def _redo(self) -> None:
        self.ui.tasks.redo(lambda line: self._status.say(tr("Redone: {deed}").format(deed=deed(line))))

    def _zoom(self, steps: int) -> None:
        self.ui.theme.zoom_by(steps)

    def _toggle_rail(self) -> None:
        self._rail_wanted = not self._rail_wanted
        self.rail.setVisible(self._rail_wanted)

    def _changed(self, changes: Changes) -> None:
        for page in self._pages.values():
            if page.concerns(changes):
                self._refresh(page)
        if not _RAIL_KINDS.isdisjoint(changes.touched):
            self.reload_rail()
        for warned in changes.warnings:
            self._status.say(sentence(warned))

    def _travelled(self, _line: JournalLine) -> None:
        for page in self._pages.values():
            self._refresh(page)
        self.reload_rail()

    def _refresh(self, page: Page) -> None:
        if page is self.page:
            page.reload()
        else:
            page.stale = True

    def _failed(self, error: DeskError) -> None:
        self._status.warn(sentence(error))

    def _show_rail(self, found: Rail) -> None:
        self.rail.model.show_rail(found.lines)
        self.foot.show_timer(found.timer)
        if self.place is not None:
            self.rail.mark_place(self.place)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)

    def _make_menus(self) -> None:
        menus: dict[Menu, QMenu] = {name: self.menuBar().addMenu(tr(name.value)) for name in Menu}
        for spec in ACTIONS:
            if not spec.lists_only:
                menus[spec.menu].addAction(self.actions_book.actions[spec.id])
        self.menuBar().setVisible(self.menuBar().isNativeMenuBar())

    def _dress(self) -> None:
        self._narrow_rail()
        self.update()

    def _narrow_rail(self) -> None:
        self.rail.set_narrow(self.width() / max(self.ui.theme.scale, 0.1) < _NARROW_BELOW)

    def _restore(self) -> None:
        geometry = self._remembered.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        self.ui.theme.zoom(int(str(self._remembered.value("window/text", 100))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show KEYs only where there is little room."""
        super().resizeEvent(event)
        self._narrow_rail()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember the place, let the writer finish, let go of the workspace."""
        self._remembered.setValue("window/geometry", self.saveGeometry())
        self._remembered.setValue("window/text", self.ui.theme.percent)
        self.ui.tasks.close()
        super().closeEvent(event)


def deed(line: JournalLine) -> str:
    """Name what was undone or redone."""
    return f"{line.command.replace('_', ' ')} {line.subject}".strip()
