"""The running timer at the foot of the rail, on every page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from engagement_desk.application.commands.timer import start_timer, stop_timer
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.entries import TimerView
from engagement_desk.ui.text import hours, hours_said, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.painting import focus_ring, rounded

_TICK_MS = 1000
_MINUTE = 60


class TimerFoot(QAbstractButton):
    """Shows the running timer and stops it when pressed; without one it offers to start it."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Begin with no timer."""
        super().__init__(parent)
        self._ui = ui
        self._view: TimerView | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.toggle)
        ui.theme.changed.connect(self.updateGeometry)
        self.show_timer(None)

    def show_timer(self, view: TimerView | None) -> None:
        """Show the timer that runs, or that none does."""
        self._view = view
        if view is None:
            self._ticks.stop()
            self.setAccessibleName(tr("No timer; press to start one"))
        else:
            self._ticks.start()
            self.setAccessibleName(tr("Timer running for {key}; press to stop").format(key=view.engagement))
        self.update()

    def toggle(self) -> None:
        """Stop the timer and log its time, or start it for the engagement in front."""
        if self._view is not None:
            self._ui.tasks.run(stop_timer, then=self._stopped, failed=self._ui.tell)
            return
        self._ui.actions.trigger("timer.start_here")

    def continue_last(self) -> None:
        """Start the timer for what was logged last."""
        self._ui.actions.trigger("timer.start_last")

    def start(self, key: str, note: str = "") -> None:
        """Start the timer for an engagement."""
        self._ui.tasks.run(start_timer, key, note, failed=self._ui.tell)

    def _stopped(self, changes: Changes) -> None:
        minutes = changes.result.worked_seconds // _MINUTE
        self._ui.say(tr("Logged {time}").format(time=hours_said(minutes)))

    def _minutes(self, view: TimerView) -> int:
        started: datetime = view.start
        return max(0, int((self._ui.now().instant - started).total_seconds()) // _MINUTE)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the rail, two lines high."""
        return QSize(self._ui.theme.px(88), self._ui.theme.px(58))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sign, the KEY, the note and the time."""
        del event
        painter, theme, rect = QPainter(self), self._ui.theme, self.rect()
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        inner = rect.adjusted(theme.px(16), theme.px(8), -theme.px(16), -theme.px(8))
        side = theme.px(20)
        sign = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        view = self._view
        rounded(painter, sign, theme.px(4), theme.colour("risk" if view else "surface"), theme.colour("control"))
        if view is not None:
            hole = sign.adjusted(side / 3.2, side / 3.2, -side / 3.2, -side / 3.2)
            rounded(painter, hole, 1, theme.colour("rail"), None)
            painter.setFont(theme.font(Size.LARGE, bold=True, figures=True))
            painter.setPen(theme.colour("text"))
            time = hours(self._minutes(view))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), time)
            taken = painter.fontMetrics().horizontalAdvance(time)
            words = inner.adjusted(side + theme.px(8), 0, -taken - theme.px(8), 0)
            self._two_lines(painter, words, view.engagement, view.note)
        else:
            words = inner.adjusted(side + theme.px(8), 0, 0, 0)
            self._two_lines(painter, words, tr("Start timer"), "Ctrl+T")
        if self.hasFocus():
            focus_ring(painter, QRectF(rect).adjusted(2, 2, -2, -2), 6, theme)

    def _two_lines(self, painter: QPainter, rect: object, first: str, second: str) -> None:
        theme = self._ui.theme
        box = QRectF(rect)  # type: ignore[call-overload]
        top = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        low = QRectF(box.left(), box.center().y(), box.width(), box.height() / 2)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        end = Qt.TextElideMode.ElideRight
        painter.drawText(top, left, painter.fontMetrics().elidedText(first, end, int(box.width())))
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(theme.colour("muted"))
        painter.drawText(low, left, painter.fontMetrics().elidedText(second, end, int(box.width())))
