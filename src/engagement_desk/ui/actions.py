"""Every action of the window as one table of data: menus, palette, tooltips and the shortcut sheet are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.text import mark, tr


class Menu(StrEnum):
    """Where an action stands in the menu bar."""

    FILE = mark("File")
    EDIT = mark("Edit")
    GO = mark("Go")
    ENGAGEMENT = mark("Engagement")
    TIME = mark("Time")
    VIEW = mark("View")
    HELP = mark("Help")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are for Linux and Windows; Qt turns Ctrl into ⌘ on macOS. `lists_only` keys act with focus in
    a list alone and belong to the page, not to the window. `numbered` ones lead to a place by its number; the palette
    lists those places by name.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    lists_only: bool = False
    numbered: bool = False


_NUMBERED = (
    mark("Engagement 1"),
    mark("Engagement 2"),
    mark("Engagement 3"),
    mark("Engagement 4"),
    mark("Engagement 5"),
    mark("Engagement 6"),
    mark("Engagement 7"),
)


def _go_to(number: int) -> ActionSpec:
    return ActionSpec(f"go.engagement{number}", _NUMBERED[number - 3], Menu.GO, (f"Ctrl+{number}",), numbered=True)


def _tab(number: int, name: str) -> ActionSpec:
    return ActionSpec(f"tab.{number}", name, Menu.ENGAGEMENT, (f"Alt+{number}",), numbered=True)


TABS = (
    mark("Brief"),
    mark("Scope"),
    mark("Hours"),
    mark("Deliverables"),
    mark("Log"),
    mark("Exit"),
    mark("Reviews"),
    mark("Terms"),
)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.new_engagement", mark("New engagement …"), Menu.FILE, ("Ctrl+Shift+N",)),
    ActionSpec("file.open", mark("Open workspace …"), Menu.FILE),
    ActionSpec("file.import", mark("Import hours …"), Menu.FILE, ("Ctrl+I",)),
    ActionSpec("file.export_hours", mark("Export hours …"), Menu.FILE),
    ActionSpec("file.export_all", mark("Export everything …"), Menu.FILE),
    ActionSpec("file.export_review", mark("Export review"), Menu.FILE, ("Ctrl+Shift+E",)),
    ActionSpec("file.print", mark("Print page"), Menu.FILE, ("Ctrl+P",)),
    ActionSpec("file.backup", mark("Back up now"), Menu.FILE),
    ActionSpec("file.backups", mark("Backups and restore …"), Menu.FILE),
    ActionSpec("file.move", mark("Move to another computer …"), Menu.FILE),
    ActionSpec("file.arrive", mark("Open a moved workspace …"), Menu.FILE),
    ActionSpec("file.settings", mark("Settings"), Menu.FILE, ("Ctrl+,",)),
    ActionSpec("file.close", mark("Close window"), Menu.FILE, ("Ctrl+W",)),
    ActionSpec("file.quit", mark("Quit"), Menu.FILE, ("Ctrl+Q",)),
    ActionSpec("edit.undo", mark("Undo"), Menu.EDIT, ("Ctrl+Z",)),
    ActionSpec("edit.redo", mark("Redo"), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("edit.new_here", mark("New here"), Menu.EDIT, ("Ctrl+N",)),
    ActionSpec("edit.edit", mark("Edit"), Menu.EDIT, ("F2",), lists_only=True),
    ActionSpec("edit.duplicate", mark("Duplicate"), Menu.EDIT, ("Ctrl+D",), lists_only=True),
    ActionSpec("edit.delete", mark("Delete"), Menu.EDIT, ("Del",), lists_only=True),
    ActionSpec("edit.set_class", mark("Set class …"), Menu.EDIT, ("Ctrl+Shift+K",)),
    ActionSpec("edit.mend", mark("Mend or suggest"), Menu.EDIT, ("Ctrl+.",)),
    ActionSpec("edit.filter", mark("Filter this page"), Menu.EDIT, ("Ctrl+F",)),
    ActionSpec("edit.search", mark("Search everything"), Menu.EDIT, ("Ctrl+Shift+F",)),
    ActionSpec("go.palette", mark("Command palette"), Menu.GO, ("Ctrl+K",)),
    ActionSpec("go.today", mark("Today"), Menu.GO, ("Ctrl+1",)),
    ActionSpec("go.reviews", mark("Reviews due"), Menu.GO, ("Ctrl+2",)),
    ActionSpec("go.clock", mark("Contract clock"), Menu.GO),
    *(_go_to(number) for number in range(3, 10)),
    ActionSpec("go.next_call", mark("Brief of the next call"), Menu.GO, ("Ctrl+B",)),
    ActionSpec("go.back", mark("Back"), Menu.GO, ("Alt+Left",)),
    ActionSpec("go.forward", mark("Forward"), Menu.GO, ("Alt+Right",)),
    ActionSpec("go.next_attention", mark("Next that needs attention"), Menu.GO, ("F8",)),
    ActionSpec("go.previous_attention", mark("Previous that needs attention"), Menu.GO, ("Shift+F8",)),
    ActionSpec("go.next_region", mark("Next region"), Menu.GO, ("F6",)),
    ActionSpec("go.previous_region", mark("Previous region"), Menu.GO, ("Shift+F6",)),
    *(_tab(number, name) for number, name in enumerate(TABS, 1)),
    ActionSpec("tab.next", mark("Next tab"), Menu.ENGAGEMENT, ("Ctrl+PgDown",)),
    ActionSpec("tab.previous", mark("Previous tab"), Menu.ENGAGEMENT, ("Ctrl+PgUp",)),
    ActionSpec("engagement.details", mark("Details of the engagement"), Menu.ENGAGEMENT),
    ActionSpec("engagement.money", mark("Invoices and expenses"), Menu.ENGAGEMENT),
    ActionSpec("engagement.ask", mark("Ask whether it is in scope"), Menu.ENGAGEMENT, ("Ctrl+J",)),
    ActionSpec("page.next_state", mark("The page's next step"), Menu.ENGAGEMENT, ("Ctrl+Return",)),
    ActionSpec("page.refuse", mark("The page's refusal"), Menu.ENGAGEMENT, ("Ctrl+Shift+Return",)),
    ActionSpec("page.copy_reply", mark("Copy reply"), Menu.ENGAGEMENT, ("Ctrl+Shift+C",)),
    ActionSpec("time.quick_line", mark("Log a line"), Menu.TIME, ("Ctrl+L",)),
    ActionSpec("time.timer", mark("Start or stop the timer"), Menu.TIME, ("Ctrl+T",)),
    ActionSpec("time.continue", mark("Continue the last entry"), Menu.TIME, ("Ctrl+Shift+T",)),
    ActionSpec("timer.start_here", mark("Start the timer here"), Menu.TIME),
    ActionSpec("timer.start_last", mark("Start the timer for the last entry"), Menu.TIME),
    ActionSpec("view.rail", mark("Rail"), Menu.VIEW, ("F9",)),
    ActionSpec("view.menu", mark("Menu"), Menu.VIEW, ("F10",)),
    ActionSpec("view.presenting", mark("Presenting view"), Menu.VIEW, ("Ctrl+Shift+H",)),
    ActionSpec("view.preview", mark("Preview"), Menu.VIEW, ("Ctrl+Shift+V",)),
    ActionSpec("view.larger", mark("Larger text"), Menu.VIEW, ("Ctrl++", "Ctrl+=")),
    ActionSpec("view.smaller", mark("Smaller text"), Menu.VIEW, ("Ctrl+-",)),
    ActionSpec("view.normal", mark("Normal text"), Menu.VIEW, ("Ctrl+0",)),
    ActionSpec("help.guide", mark("Guide"), Menu.HELP, ("F1",)),
    ActionSpec("help.keys", mark("Keys"), Menu.HELP, ("Ctrl+?", "Ctrl+/")),
    ActionSpec("help.report", mark("Report a problem …"), Menu.HELP),
    ActionSpec("help.about", mark("About Engagement Desk"), Menu.HELP),
)

SPECS: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}


class ActionBook(QObject):
    """The window's QActions, made from the table; handlers come from the window and from the page in front."""

    backed_up = Signal()
    """A backup was made by the action."""
    key_recorded = Signal()
    """The key of the quick entry was recorded anew, or taken away."""

    def __init__(self, window: QWidget) -> None:
        """Make every action; one without a handler is disabled."""
        super().__init__(window)
        self._handlers: dict[str, list[tuple[QObject | None, Callable[[], None]]]] = {}
        self.actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(tr(spec.text), window)
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            scope = Qt.ShortcutContext.WidgetShortcut if spec.lists_only else Qt.ShortcutContext.WindowShortcut
            action.setShortcutContext(scope)
            action.setToolTip(tooltip(spec))
            action.setEnabled(False)
            action.triggered.connect(lambda _checked=False, name=spec.id: self.trigger(name))
            window.addAction(action)
            self.actions[spec.id] = action

    def handle(self, owner: QObject | None, handlers: dict[str, Callable[[], None]]) -> None:
        """Let an owner (the window, or the page that comes to the front) handle actions; the latest owner wins."""
        for name, handler in handlers.items():
            self._handlers.setdefault(name, []).append((owner, handler))
            self.actions[name].setEnabled(True)

    def release(self, owner: QObject) -> None:
        """Take an owner's handlers away, as its page leaves the front."""
        for name, stack in self._handlers.items():
            stack[:] = [(held, handler) for held, handler in stack if held is not owner]
            self.actions[name].setEnabled(bool(stack))

    def trigger(self, name: str) -> None:
        """Do an action by its id; nothing happens while nobody handles it."""
        stack = self._handlers.get(name)
        if stack:
            stack[-1][1]()

    def enabled(self) -> Iterable[ActionSpec]:
        """Give the actions that somebody handles, in the table's order."""
        return (spec for spec in ACTIONS if self.actions[spec.id].isEnabled())


def key_text(spec: ActionSpec, *, all_keys: bool = False) -> str:
    """Give an action's first key as this platform writes it, or all of them; empty where it has none."""
    keys = spec.keys if all_keys else spec.keys[:1]
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(key).toString(native) for key in keys)


def tooltip(spec: ActionSpec) -> str:
    """Give an action's text with its first key."""
    key = key_text(spec)
    return f"{tr(spec.text)} ({key})" if key else tr(spec.text)
