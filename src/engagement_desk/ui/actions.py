"""Every action of the window as one table of data: menus, palette, tooltips and the shortcut sheet are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.text import tr


class Menu(StrEnum):
    """Where an action stands in the menu bar."""

    FILE = "File"
    EDIT = "Edit"
    GO = "Go"
    ENGAGEMENT = "Engagement"
    TIME = "Time"
    VIEW = "View"
    HELP = "Help"


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


def _go_to(number: int) -> ActionSpec:
    return ActionSpec(f"go.engagement{number}", f"Engagement {number - 2}", Menu.GO, (f"Ctrl+{number}",), numbered=True)


def _tab(number: int, name: str) -> ActionSpec:
    return ActionSpec(f"tab.{number}", name, Menu.ENGAGEMENT, (f"Alt+{number}",), numbered=True)


TABS = ("Brief", "Scope", "Hours", "Deliverables", "Log", "Exit", "Reviews", "Terms")

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.new_engagement", "New engagement …", Menu.FILE, ("Ctrl+Shift+N",)),
    ActionSpec("file.open", "Open workspace …", Menu.FILE),
    ActionSpec("file.import", "Import hours …", Menu.FILE, ("Ctrl+I",)),
    ActionSpec("file.export_hours", "Export hours …", Menu.FILE),
    ActionSpec("file.export_review", "Export review", Menu.FILE, ("Ctrl+Shift+E",)),
    ActionSpec("file.print", "Print page", Menu.FILE, ("Ctrl+P",)),
    ActionSpec("file.backup", "Back up now", Menu.FILE),
    ActionSpec("file.backups", "Backups and restore …", Menu.FILE),
    ActionSpec("file.settings", "Settings", Menu.FILE, ("Ctrl+,",)),
    ActionSpec("file.close", "Close window", Menu.FILE, ("Ctrl+W",)),
    ActionSpec("file.quit", "Quit", Menu.FILE, ("Ctrl+Q",)),
    ActionSpec("edit.undo", "Undo", Menu.EDIT, ("Ctrl+Z",)),
    ActionSpec("edit.redo", "Redo", Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("edit.new_here", "New here", Menu.EDIT, ("Ctrl+N",)),
    ActionSpec("edit.edit", "Edit", Menu.EDIT, ("F2",), lists_only=True),
    ActionSpec("edit.duplicate", "Duplicate", Menu.EDIT, ("Ctrl+D",), lists_only=True),
    ActionSpec("edit.delete", "Delete", Menu.EDIT, ("Del",), lists_only=True),
    ActionSpec("edit.set_class", "Set class …", Menu.EDIT, ("Ctrl+Shift+K",)),
    ActionSpec("edit.mend", "Mend or suggest", Menu.EDIT, ("Ctrl+.",)),
    ActionSpec("edit.filter", "Filter this page", Menu.EDIT, ("Ctrl+F",)),
    ActionSpec("edit.search", "Search everything", Menu.EDIT, ("Ctrl+Shift+F",)),
    ActionSpec("go.palette", "Command palette", Menu.GO, ("Ctrl+K",)),
    ActionSpec("go.today", "Today", Menu.GO, ("Ctrl+1",)),
    ActionSpec("go.reviews", "Reviews due", Menu.GO, ("Ctrl+2",)),
    ActionSpec("go.clock", "Contract clock", Menu.GO),
    *(_go_to(number) for number in range(3, 10)),
    ActionSpec("go.next_call", "Brief of the next call", Menu.GO, ("Ctrl+B",)),
    ActionSpec("go.back", "Back", Menu.GO, ("Alt+Left",)),
    ActionSpec("go.forward", "Forward", Menu.GO, ("Alt+Right",)),
    ActionSpec("go.next_attention", "Next that needs attention", Menu.GO, ("F8",)),
    ActionSpec("go.previous_attention", "Previous that needs attention", Menu.GO, ("Shift+F8",)),
    ActionSpec("go.next_region", "Next region", Menu.GO, ("F6",)),
    ActionSpec("go.previous_region", "Previous region", Menu.GO, ("Shift+F6",)),
    *(_tab(number, name) for number, name in enumerate(TABS, 1)),
    ActionSpec("tab.next", "Next tab", Menu.ENGAGEMENT, ("Ctrl+PgDown",)),
    ActionSpec("tab.previous", "Previous tab", Menu.ENGAGEMENT, ("Ctrl+PgUp",)),
    ActionSpec("engagement.details", "Details of the engagement", Menu.ENGAGEMENT),
    ActionSpec("engagement.money", "Invoices and expenses", Menu.ENGAGEMENT),
    ActionSpec("engagement.ask", "Ask whether it is in scope", Menu.ENGAGEMENT, ("Ctrl+J",)),
    ActionSpec("page.next_state", "The page's next step", Menu.ENGAGEMENT, ("Ctrl+Return",)),
    ActionSpec("page.refuse", "The page's refusal", Menu.ENGAGEMENT, ("Ctrl+Shift+Return",)),
    ActionSpec("page.copy_reply", "Copy reply", Menu.ENGAGEMENT, ("Ctrl+Shift+C",)),
    ActionSpec("time.quick_line", "Log a line", Menu.TIME, ("Ctrl+L",)),
    ActionSpec("time.timer", "Start or stop the timer", Menu.TIME, ("Ctrl+T",)),
    ActionSpec("time.continue", "Continue the last entry", Menu.TIME, ("Ctrl+Shift+T",)),
    ActionSpec("timer.start_here", "Start the timer here", Menu.TIME),
    ActionSpec("timer.start_last", "Start the timer for the last entry", Menu.TIME),
    ActionSpec("view.rail", "Rail", Menu.VIEW, ("F9",)),
    ActionSpec("view.menu", "Menu", Menu.VIEW, ("F10",)),
    ActionSpec("view.presenting", "Presenting view", Menu.VIEW, ("Ctrl+Shift+H",)),
    ActionSpec("view.preview", "Preview", Menu.VIEW, ("Ctrl+Shift+V",)),
    ActionSpec("view.larger", "Larger text", Menu.VIEW, ("Ctrl++", "Ctrl+=")),
    ActionSpec("view.smaller", "Smaller text", Menu.VIEW, ("Ctrl+-",)),
    ActionSpec("view.normal", "Normal text", Menu.VIEW, ("Ctrl+0",)),
    ActionSpec("help.guide", "Guide", Menu.HELP, ("F1",)),
    ActionSpec("help.keys", "Keys", Menu.HELP, ("Ctrl+?", "Ctrl+/")),
    ActionSpec("help.report", "Report a problem …", Menu.HELP),
)

SPECS: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}


class ActionBook(QObject):
    """The window's QActions, made from the table; handlers come from the window and from the page in front."""

    backed_up = Signal()
    """A backup was made by the action."""

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
