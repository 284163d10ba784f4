"""What the window itself does for each action; pages handle the others while they are in front."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import step_region
from engagement_desk.ui.text import tr

if TYPE_CHECKING:
    from engagement_desk.domain.errors import DeskError
    from engagement_desk.ui.main_window import MainWindow

_FIRST_NUMBER, _LAST_NUMBER = 3, 9


class WindowActions:
    """The handlers of the window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        self._window = window
        self._ui = window.ui

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Give the handler of each action, by its id."""
        window = self._window
        handlers: dict[str, Callable[[], None]] = {
            "file.new_engagement": self._to("assistant"),
            "file.open": self._choose_workspace,
            "file.import": self._to("import"),
            "file.export_hours": self._to("export"),
            "file.export_all": self._export_all,
            "file.print": self._print,
            "file.backup": self._back_up,
            "file.backups": self._to("backups"),
            "file.move": self._to("move"),
            "file.arrive": lambda: window.go(Place("move", focus="arrive")),
            "file.settings": self._to("settings"),
            "file.close": self._close,
            "file.quit": self._close,
            "edit.undo": window.travel.undo,
            "edit.redo": window.travel.redo,
            "edit.search": self._to("search"),
            "go.palette": window.overlays.show_palette,
            "go.today": self._to("today"),
            "go.reviews": self._to("reviews"),
            "go.clock": self._to("clock"),
            "go.next_call": self._go_next_call,
            "go.back": window.back,
            "go.forward": window.forward,
            "go.next_attention": self._to_attention("go.next_attention"),
            "go.previous_attention": self._to_attention("go.previous_attention"),
            "go.next_region": lambda: step_region(window.regions(), 1),
            "go.previous_region": lambda: step_region(window.regions(), -1),
            "time.quick_line": self._log_line,
            "time.timer": window.foot.toggle,
            "time.continue": window.foot.continue_last,
            "view.rail": window.toggle_rail,
            "view.menu": window.menus.show,
            "view.presenting": self._present,
            "view.larger": lambda: self._ui.theme.zoom_by(1),
            "view.smaller": lambda: self._ui.theme.zoom_by(-1),
            "view.normal": lambda: self._ui.theme.zoom(100),
            "help.guide": self._to("guide"),
            "help.keys": window.overlays.show_keys,
            "help.report": self._report,
            "help.about": self._to("about"),
        }
        for number in range(_FIRST_NUMBER, _LAST_NUMBER + 1):
            handlers[f"go.engagement{number}"] = self._to_engagement(number - _FIRST_NUMBER)
        return handlers

    def _to(self, page: str) -> Callable[[], None]:
        return lambda: self._window.go(Place(page))

    def _to_attention(self, action: str) -> Callable[[], None]:
        def go() -> None:
            self._window.go(Place("today"))
            if self._window.place == Place("today"):
                self._ui.actions.trigger(action)

        return go

    def _to_engagement(self, index: int) -> Callable[[], None]:
        def go() -> None:
            keys = self._window.rail.model.keys()
            if index < len(keys):
                self._window.go(Place("engagement", keys[index]))

        return go

    def _close(self) -> None:
        if self._window.foot.may_close():
            self._window.close()

    def _log_line(self) -> None:
        if self._ui.presenting.key is None:
            self._window.overlays.show_quick()
        else:
            self._ui.warn(tr("The quick line names every client; end the presenting view first (Ctrl+Shift+H)."))

    def _go_next_call(self) -> None:
        from engagement_desk.application.queries.brief import next_call_key

        topic = self._ui.actions.actions["go.next_call"]
        self._ui.tasks.ask(topic, next_call_key, self._ui.now(), then=self._go_brief)

    def _go_brief(self, key: str | None) -> None:
        if key is None:
            self._ui.say(tr("No call is ahead in any engagement."), undoable=False)
            return
        self._window.go(Place("engagement", key, "Brief"))

    def _present(self) -> None:
        presenting, place = self._ui.presenting, self._window.place
        if presenting.key is not None:
            presenting.present(None)
            self._ui.say(tr("The presenting view has ended."), undoable=False)
        elif place is None or place.page != "engagement" or place.key is None:
            self._ui.warn(tr("Open the engagement that you present first."))
        else:
            presenting.present(place.key)
            said = tr("Presenting {key}: other clients, the timer and inward money are hidden. Ctrl+Shift+H ends it.")
            self._ui.say(said.format(key=place.key), undoable=False)

    def _choose_workspace(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        desk = self._ui.tasks.desk
        kinds = tr("Workspaces (*.engdesk);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open workspace"), str(desk.path.parent), kinds)
        if path:
            self.open_workspace(Path(path))

    def open_workspace(self, path: Path) -> None:
        """Show another workspace in place of this one."""
        desk, about = self._ui.tasks.desk, tr("Opening {file}").format(file=path.name)
        if path.resolve() == desk.path.resolve():
            return

        def failed(error: DeskError) -> None:
            from engagement_desk.ui.unlocking import asked_over

            if not asked_over(self._ui, self._window, error, lambda: self.open_workspace(path)):
                self._ui.tasks.failed.emit(error)

        self._ui.tasks.work_long(about, lambda _: desk.open_other(path), then=self._ui.switch, failed=failed)

    def _export_all(self) -> None:
        from engagement_desk.ui.export_all import choose_and_export

        choose_and_export(self._window)

    def _back_up(self) -> None:
        from engagement_desk.application.backups import back_up

        desk = self._ui.tasks.desk
        self._ui.tasks.work_long(tr("Backing up"), lambda _: back_up(desk), then=self._backed_up, failed=self._ui.tell)

    def _backed_up(self, made: Path) -> None:
        self._ui.say(tr("Backed up to {path}").format(path=made), undoable=False)
        self._ui.actions.backed_up.emit()

    def _report(self) -> None:
        from engagement_desk.ui.problem_report import report_problem

        report_problem(self._window)

    def _print(self) -> None:
        page = self._window.page
        if page is not None:
            from engagement_desk.ui.printing import print_page

            print_page(self._ui, page)
