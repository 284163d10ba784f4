"""The window: rail at the left, one page in front, the last deed at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.application.queries.start import Start
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.actions import ActionBook
from engagement_desk.ui.formats import use_formats
from engagement_desk.ui.history import History
from engagement_desk.ui.menus import Menus
from engagement_desk.ui.overlays import Overlays
from engagement_desk.ui.page_stack import PageStack
from engagement_desk.ui.place import Place
from engagement_desk.ui.presenting import Presenting
from engagement_desk.ui.rail import RailView
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.regions import Region
from engagement_desk.ui.status_line import StatusLine
from engagement_desk.ui.tasks import Tasks
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.timer_foot import TimerFoot
from engagement_desk.ui.travel import Travel
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.window_actions import WindowActions
from engagement_desk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from engagement_desk.application.queries.rail import Rail
    from engagement_desk.ui.pages.base import Page

SMALLEST = (800, 560)
_NARROW_BELOW = 1100
_RAIL_KINDS = frozenset(
    {
        "Engagement",
        "Client",
        "Entry",
        "Timer",
        "TermsVersion",
        "Deliverable",
        "ChangeOrder",
        "StatusChange",
        "Invoice",
        "Request",
        "LogItem",
        "Checkpoint",
        "Notice",
        "PublishedReview",
        "MonthlyStatus",
        "Setting",
    }
)


class MainWindow(QMainWindow):
    """The shell. Pages know nothing of it but `Ui`."""

    switched = Signal(object)
    """A `Desk` of another workspace, to be shown instead of this one."""

    def __init__(self, theme: Theme, tasks: Tasks, remembered: QSettings) -> None:
        """Build the frame; no page is built before `go`."""
        super().__init__()
        self._history = History()
        self._rail_wanted = True
        self._alt_alone = False
        self.actions_book = ActionBook(self)
        self._status = StatusLine(theme, lambda: self.actions_book.trigger("edit.undo"))
        self.ui = Ui(
            theme=theme,
            tasks=tasks,
            actions=self.actions_book,
            go=self.go,
            switch=self.switched.emit,
            presenting=Presenting(self),
            say=self._status.say,
            warn=self._status.warn,
            remembered=remembered,
        )
        self.foot = TimerFoot(self.ui)
        self.rail = RailView(theme, self.foot)
        self.rail.chosen.connect(self.go)
        self._stack = PageStack(self.ui)
        self._lay_out()
        self.overlays = Overlays(self.ui, self, self._stack, lambda: self.place.key if self.place else None)
        self.travel = Travel(self.ui, self)
        self.menus = Menus(self, self.actions_book, self._status.menu)
        self.actions_book.handle(None, WindowActions(self).handlers())
        self._memory = WindowMemory(self)
        self._listen()
        self._dress()
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._memory.restore()

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._stack.front

    @property
    def place(self) -> Place | None:
        """Where the window is."""
        return self._history.here

    def begin(self, found: Start, place: Place | None = None) -> None:
        """Show the first page: the place asked for, else where the window was left, else today.

        Without any engagement it is the welcome.
        """
        self._use(found)
        left = self._memory.place(found.keys)
        self.go(place or (left if found.keys else Place("welcome")))

    def go(self, place: Place) -> None:
        """Bring a place to the front; while an engagement is presented, no other client's."""
        presented = self.ui.presenting.key
        if presented is not None and (place.page, place.key) != ("engagement", presented):
            self._status.warn(tr("That may show other clients; end the presenting view first (Ctrl+Shift+H)."))
            return
        self._history.visit(place)
        self._show(place)

    def is_quiet(self) -> bool:
        """Tell whether nothing was said a moment ago."""
        return self._status.is_quiet

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
        """Ask for the rail's rows; what it takes to find them is imported after the first painting."""
        from engagement_desk.application.queries.rail import rail

        self.ui.tasks.ask(self.rail, rail, self.ui.now(), then=self._show_rail, patient=True)

    def toggle_rail(self) -> None:
        """Hide or show the rail."""
        self._rail_wanted = not self._rail_wanted
        self.rail.setVisible(self._rail_wanted)
        self.foot.stand_in(self.rail.column if self._rail_wanted else self._right, is_alone=not self._rail_wanted)

    def regions(self) -> list[Region]:
        """Give the parts of the window that F6 leads through, in reading order."""
        page = self.page
        shown = page.regions() if page is not None else []
        status = self._status
        last = status.undo if status.undo.isVisible() else status.menu
        return [Region(self.rail, self.rail.list), *shown, Region(status, last)]

    def _show(self, place: Place) -> None:
        before, page = self.page, self._stack.page(place.page)
        self.overlays.dismiss()
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

    def _changed(self, changes: Changes) -> None:
        self._stack.tell(changes)
        if not _RAIL_KINDS.isdisjoint(changes.touched):
            self.reload_rail()
        if "Setting" in changes.touched:
            self._ask_settings()
        if changes.warnings:
            unsaid = [said for said in map(refusal_said, changes.warnings) if said not in self._status.text]
            if unsaid:
                self._status.say(" ".join(unsaid))

    def _travelled(self, _line: JournalLine) -> None:
        from engagement_desk.application.queries.start import start

        self.ui.tasks.ask(self.menus.whole, start, then=self._arrive_there)

    def _arrive_there(self, found: Start) -> None:
        """Show what undo or redo left; the place of an engagement that is no more gives way to Today."""
        here = self.place
        if here is not None and here.key is not None and here.key not in found.keys:
            self.go(Place("today"))
        self._refresh_all()
        self._use(found)

    def _refresh_all(self) -> None:
        self._stack.refresh()
        self.reload_rail()

    def _ask_settings(self) -> None:
        from engagement_desk.application.queries.start import start

        self.ui.tasks.ask(self.menus.whole, start, then=self._use)

    def _use(self, found: Start) -> None:
        chosen = found.preferences
        if chosen.theme != self.ui.theme.scheme:
            self.ui.theme.choose(chosen.theme)
        if use_formats(chosen.dates, chosen.amounts):
            self._refresh_all()

    def _failed(self, error: DeskError) -> None:
        self.ui.tell(error)

    def _show_rail(self, found: Rail) -> None:
        self.rail.model.show_rail(found.lines)
        self.rail.model.show_marks(found.marked, found.due)
        self.foot.show_timer(found.timer)
        if self.place is not None:
            self.rail.mark_place(self.place)

    def _presented(self) -> None:
        key = self.ui.presenting.key
        self.rail.model.present(key)
        self.foot.settle()
        self._refresh_all()

    def _listen(self) -> None:
        tasks = self.ui.tasks
        tasks.changed.connect(self._changed)
        tasks.undone.connect(self._travelled)
        tasks.failed.connect(self._failed)
        tasks.began.connect(self._status.begin)
        tasks.progressed.connect(self._status.go_on)
        tasks.ended.connect(self._status.end)
        self.ui.theme.changed.connect(self._dress)
        self.ui.presenting.changed.connect(self._presented)

    def _lay_out(self) -> None:
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        self._right.addWidget(self._stack, 1)
        self._right.addWidget(self._status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)

    def _dress(self) -> None:
        self._narrow_rail()
        self.update()

    def _narrow_rail(self) -> None:
        self.rail.set_narrow(self.width() / max(self.ui.theme.scale, 0.1) < _NARROW_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Note whether Alt is pressed by itself."""
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the menu when Alt was pressed and let go with nothing between."""
        if self._alt_alone and event.key() == Qt.Key.Key_Alt and not self.menuBar().isNativeMenuBar():
            self.menus.show()
        self._alt_alone = False
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802
        """Lead over the page to the status line, whatever the page has built since it came to the front."""
        if self.page is not None:
            self._status.follow(self.page)
        return super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show KEYs only where there is little room."""
        super().resizeEvent(event)
        self._narrow_rail()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files of this computer, wherever they are dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look at the files that were dropped."""
        from engagement_desk.ui.dropping import import_dropped

        event.acceptProposedAction()
        import_dropped(self, event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember the place, let the writer finish, let go of the workspace."""
        if event.spontaneous() and not self.foot.may_close():
            event.ignore()
            return
        self._memory.keep()
        held = QApplication.focusWidget()
        if held is not None:
            held.clearFocus()  # an editor keeps what is typed when the focus leaves it
        self.ui.tasks.close()
        super().closeEvent(event)
