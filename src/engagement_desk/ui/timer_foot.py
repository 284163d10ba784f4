"""The running timer at the foot of the rail, on every page, and above it what is asked about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.application.queries.today import Foot, HeldGap, foot, last_logged
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.away import away_question
from engagement_desk.ui.heartbeat import Heartbeat
from engagement_desk.ui.quick_reading import logged_said
from engagement_desk.ui.text import hours_said, tr
from engagement_desk.ui.timer_button import NARROW, WIDE, TimerButton
from engagement_desk.ui.timer_start import start_timer
from engagement_desk.ui.timer_unusual import DISCARD, GO_ON, STOP, question_id, timer_question, unusual
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.asking import Asking, Question

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import TimerView
    from engagement_desk.ui.tray import Tray

_TICK_MS = 1000
_MINUTE, _ANY_WIDTH = 60, 16_777_215
AWAY_FROM = timedelta(minutes=5)
"""From how long on a time without a tick (sleep, a closed window) is asked about."""
_SET_BACK = _AGAIN_AFTER = timedelta(minutes=1)
_SEEN, _GOES_ON = "timer/seen", "timer/goes_on"


class TimerFoot(QWidget):
    """Starts, stops and switches the timer, and notices when nobody was there."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Begin with no timer; the timer's actions that no page handles are handled here."""
        super().__init__(parent)
        self._ui = ui
        self._view: TimerView | None = None
        self._gaps: tuple[HeldGap, ...] = ()
        self._currency, self._is_read = "USD", False
        self._tray: Tray | None = None
        self._has_asked_for_tray = self._is_alone = False
        self._heart = Heartbeat(ui.remembered, ui.own_name(_SEEN))
        self._hold_from: datetime | None = None
        self._told_at: datetime | None = None
        self.button = TimerButton(ui, self)
        self.question = Asking(ui.theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.question)
        column.addWidget(self.button)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self.button.clicked.connect(self.toggle)
        ui.theme.changed.connect(self._dress)
        ui.tasks.changed.connect(self._changed)
        ui.tasks.undone.connect(self._travelled)
        ui.actions.handle(self, {"timer.start_last": self._start_last, "timer.start_here": self._start_last})

    def show_timer(self, view: TimerView | None) -> None:
        """Show the timer that runs, or that none does; the first time, ask for what waits."""
        self._take_timer(view)
        if not self._is_read:
            self.reload()

    def stand_in(self, column: QVBoxLayout, *, is_alone: bool) -> None:
        """Stand at the end of the rail; or alone, above the last line of the window, while the rail is hidden.

        A running timer never hides (SPEC §8).
        """
        self._is_alone = is_alone
        alignment = Qt.AlignmentFlag.AlignLeft if is_alone else Qt.AlignmentFlag(0)
        column.insertWidget(column.count() - 1 if is_alone else -1, self, 0, alignment)
        self._dress()
        self.settle()

    def settle(self) -> None:
        """Show it in the rail always, and alone when there is something to show; never while a client looks on."""
        is_needed = not self._is_alone or self._view is not None or self.question.question is not None
        self.setVisible(is_needed and self._ui.presenting.key is None)

    def reload(self) -> None:
        """Ask for the timer and for the times away that wait for an answer."""
        self._ui.tasks.ask(self, foot, self._ui.now(), then=self._show_foot)

    def toggle(self) -> None:
        """Stop the timer and log its time, or start it for the engagement in front."""
        if self._view is None:
            self._ui.actions.trigger("timer.start_here")
        else:
            self._stop()

    def continue_last(self) -> None:
        """Start the timer for what was logged last; one that runs is stopped and logged first."""
        self._ui.actions.trigger("timer.start_last")

    def notify(self, text: str, opens: Callable[[], None]) -> None:
        """Show a notice of the desktop, where it has a tray; a click on it `opens` what it is about."""
        if self._tray is None:
            self._find_tray()  # at login the tray may come after the window
        if self._tray is not None:
            self._tray.notify(text, opens)

    def may_close(self) -> bool:
        """Tell whether the window may be closed; a running timer is told of first, and does not stop it twice."""
        app, instant = QApplication.instance(), self._ui.now().instant
        is_ending = isinstance(app, QGuiApplication) and app.isSavingSession()
        has_told = self._told_at is not None and instant - self._told_at < _AGAIN_AFTER
        if self._view is None or is_ending or has_told:
            return True
        self._told_at = instant
        said = tr("The timer for {key} goes on while the window is closed. Close again to leave, or Ctrl+T stops it.")
        self._ui.warn(said.format(key=self._view.engagement))
        return False

    def tick(self) -> None:
        """Go on by a second; more than five minutes since the last one are a time away."""
        view, instant = self._view, self._ui.now().instant
        if view is None:
            return
        self._watch(view, instant)
        if self.button.tick():
            self._ask()
            self._show_in_tray()

    def _watch(self, view: TimerView, instant: datetime) -> None:
        last = self._heart.last(view.start)
        if last is not None and instant - last > AWAY_FROM:
            if self._hold_from is None or instant >= self._hold_from:
                self._hold_from = instant + _AGAIN_AFTER
                self._hold(view, last, instant)
            return
        if last is not None and last - instant > _SET_BACK:
            said = tr("The clock was set back by {time}: check the time of {key}.")
            self._ui.warn(said.format(time=hours_said(_minutes(last - instant)), key=view.engagement))
        self._heart.note(view.start, instant)

    def _hold(self, view: TimerView, since: datetime, until: datetime) -> None:
        """Hold a time away; what the disk refuses is tried again, since it would count as work otherwise."""
        from engagement_desk.application.commands.gaps import hold_gap

        away = hours_said(_minutes(until - since))

        def done(changes: Changes) -> None:
            self._hold_from = None
            self._heart.note(view.start, until)
            said = tr("Held {time} away, unbilled until you say what it was")
            if changes.result is None:
                said = tr("Away {time}: the timer of {key} was stopped when you left")
            QTimer.singleShot(0, self, lambda: self._ui.say(said.format(time=away, key=view.engagement)))

        def failed(error: DeskError) -> None:
            self._tell(error)
            if isinstance(error, Refused):
                self._hold_from = None
                self._heart.note(view.start, until)

        self._ui.tasks.run(hold_gap, since, until, then=done, failed=failed)

    def _take_timer(self, view: TimerView | None) -> None:
        self._view = view
        self.button.show_timer(view)
        if view is None:
            self._ticks.stop()
        elif not self._ticks.isActive():
            self._ticks.start()
            self.tick()
        self.settle()
        self._show_in_tray()

    def _show_foot(self, found: Foot) -> None:
        self._currency, self._gaps, self._is_read = found.currency, found.gaps, True
        self._take_timer(found.timer)
        self._ask()

    def _ask(self) -> None:
        """Ask about the oldest time away, else about a timer that runs unusually long."""
        self.question.ask(away_question(self._ui, self._gaps) if self._gaps else self._timer_question())
        self.settle()

    def _timer_question(self) -> Question | None:
        view = self._view
        kind = unusual(view, self._ui.now().instant) if view is not None else ""
        if view is None or not kind or self._remembered(_GOES_ON) == question_id(view, kind):
            return None
        acts: dict[str, Callable[[], None]] = {
            GO_ON: partial(self._go_on, view, kind),
            STOP: self._stop,
            DISCARD: self._discard,
        }
        return timer_question(view, kind, acts)

    def _go_on(self, view: TimerView, kind: str) -> None:
        if self._ui.remembered is not None:
            self._ui.remembered.setValue(self._ui.own_name(_GOES_ON), question_id(view, kind))
        self._ask()

    def _stop(self) -> None:
        from engagement_desk.application.commands.timer import stop_timer

        self._ui.tasks.run(stop_timer, then=self._stopped, failed=self._tell)

    def _discard(self) -> None:
        from engagement_desk.application.commands.timer import discard_timer

        said = tr("Discarded the timer")
        self._ui.tasks.run(discard_timer, then=lambda _: self._ui.say(said), failed=self._tell)

    def _start_last(self) -> None:
        self._ui.tasks.ask(self.button, last_logged, self._ui.now(), then=self._continue)

    def _continue(self, last: tuple[str, str] | None) -> None:
        if last is None:
            self._ui.warn(tr("Nothing was logged lately; open an engagement, and Ctrl+T starts the timer for it."))
        elif self._view is not None and (self._view.engagement, self._view.note) == last:
            self._ui.say(tr("The timer runs for that already."), undoable=False)
        else:
            start_timer(self._ui, *last)

    def _stopped(self, changes: Changes) -> None:
        key = self._view.engagement if self._view is not None else ""
        said = logged_said(key, changes.result, self._currency)
        QTimer.singleShot(0, self, lambda: self._ui.say(said))

    def _tell(self, error: DeskError) -> None:
        """Say what went wrong; another process may have stopped or started the timer."""
        self._ui.tell(error)
        self.reload()

    def _changed(self, changes: Changes) -> None:
        if "Timer" in changes.touched or ("Entry" in changes.touched and self._gaps):
            self.reload()

    def _travelled(self, _line: JournalLine) -> None:
        self.reload()

    def _find_tray(self) -> None:
        from engagement_desk.ui.tray import Tray

        self._tray = Tray(self._ui, self.window()) if Tray.available() else None

    def _show_in_tray(self) -> None:
        if not self._has_asked_for_tray and self.isVisible():
            self._has_asked_for_tray = True
            self._find_tray()
        if self._tray is not None:
            self._tray.show_timer(self._view, self.button.minutes())

    def _dress(self) -> None:
        wide = self._ui.theme.px(WIDE)
        self.setMinimumWidth(wide if self._is_alone else 0)
        self.setMaximumWidth(wide if self._is_alone else _ANY_WIDTH)

    def _remembered(self, name: str) -> str:
        kept = self._ui.remembered
        return str(kept.value(self._ui.own_name(name)) or "") if kept is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the answers under one another in a narrow rail."""
        super().resizeEvent(event)
        self.question.set_narrow(self.width() < self._ui.theme.px(NARROW))


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds()) // _MINUTE
