"""The timer itself: what runs and for how long, or that it can be started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from engagement_desk.ui.text import hours, plain, tip, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.timer_unusual import in_short, unusual
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Pressable
from engagement_desk.ui.widgets.painting import facing, focus_ring, mark, rounded

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import TimerView

_MINUTE = 60
WIDE, NARROW = 216, 140
"""Its width where it stands alone, and the one below which the time stands under the KEY, at 100 % text."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TimerButton(Pressable):
    """Shows the running timer and stops it when pressed; without one it offers to start it."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Begin with no timer."""
        super().__init__(parent)
        self._ui = ui
        self._view: TimerView | None = None
        self._shown = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ui.theme.changed.connect(self.updateGeometry)
        self.show_timer(None)

    def show_timer(self, view: TimerView | None) -> None:
        """Show the timer that runs, or that none does."""
        self._view = view
        if view is None:
            self.setAccessibleName(tr("No timer; press to start one"))
            self.setToolTip(tr("Start the timer (Ctrl+T)"))
        else:
            what = f"{view.engagement} {plain(view.note)}".strip()
            self.setAccessibleName(tr("Timer running for {what}; press to stop").format(what=what))
            self.setToolTip(tip(tr("{what}: stop (Ctrl+T)").format(what=what)))
        self.update()

    def minutes(self) -> int:
        """Give how many whole minutes the timer has run."""
        if self._view is None:
            return 0
        return max(0, int((self._ui.now().instant - self._view.start).total_seconds()) // _MINUTE)

    def tick(self) -> bool:
        """Paint anew when a minute has passed, and tell whether one has."""
        minutes = self.minutes()
        if minutes == self._shown:
            return False
        self._shown = minutes
        self.update()
        return True

    def _paint_start(self, painter: QPainter, sign: QRectF) -> None:
        """Paint what every player has for it: a triangle in a disc."""
        theme = self._ui.theme
        hot = self.underMouse() or self.isDown()
        accent, ground = theme.colour("accent"), theme.colour("accent" if hot else "accent_soft")
        rounded(painter, sign, sign.width() / 2, ground, accent)
        unit, middle = sign.width() / 12, sign.center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if hot else "accent"))
        corners = ((-2.0, -3.2), (3.4, 0.0), (-2.0, 3.2))
        painter.drawPolygon(QPolygonF([middle + QPointF(x * unit, y * unit) for x, y in corners]))

    def _paint_stop(self, painter: QPainter, sign: QRectF) -> None:
        theme, third = self._ui.theme, sign.width() / 3.2
        rounded(painter, sign, theme.px(5), theme.colour("risk"), None)
        rounded(painter, sign.adjusted(third, third, -third, -third), 1, theme.colour("rail"), None)

    def _paint_running(self, painter: QPainter, words: QRectF, view: TimerView, *, narrow: bool) -> None:
        theme, time = self._ui.theme, hours(self.minutes())
        kind = unusual(view, self._ui.now().instant)
        if narrow:
            self._two_lines(painter, words, view.engagement, time, is_warned=bool(kind))
            return
        painter.setFont(theme.font(Size.LARGE, bold=True, figures=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(words, _RIGHT, time)
        used = painter.fontMetrics().horizontalAdvance(time) + theme.px(8)
        words = facing(painter, words.adjusted(0, 0, -used, 0), words)
        note = in_short(kind) if kind else plain(view.note)
        self._two_lines(painter, words, view.engagement, note, is_warned=bool(kind))

    def _two_lines(self, painter: QPainter, box: QRectF, first: str, second: str, *, is_warned: bool = False) -> None:
        theme, end = self._ui.theme, Qt.TextElideMode.ElideRight
        middle = box.center().y()
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        top = QRectF(box)
        low = QRectF(box)
        if second:
            top.setBottom(middle)
            low.setTop(middle)
        painter.drawText(top, _LEFT, painter.fontMetrics().elidedText(first, end, int(box.width())))
        if is_warned:
            side = theme.px(9)
            sign = QRectF(low.left(), low.center().y() - side / 2, side, side)
            mark(painter, facing(painter, sign, low), "warn", theme.colour("warn"))
            low = facing(painter, low.adjusted(theme.px(13), 0, 0, 0), low)
        painter.setFont(theme.font(Size.SMALL, figures=True))
        painter.setPen(theme.colour("warn" if is_warned else "muted"))
        painter.drawText(low, _LEFT, painter.fontMetrics().elidedText(second, end, int(low.width())))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the rail, two lines high."""
        return QSize(self._ui.theme.px(88), self._ui.theme.px(58))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Two lines high."""
        return QSize(self._ui.theme.px(48), self._ui.theme.px(58))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sign, the KEY, the note and the time."""
        del event
        painter, theme, rect = QPainter(self), self._ui.theme, self.rect()
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        narrow = rect.width() < theme.px(NARROW)
        edge, gap = theme.px(6 if narrow else 16), theme.px(5 if narrow else 8)
        inner = QRectF(rect.adjusted(edge, theme.px(11), -edge, -theme.px(11)))
        side = theme.px(16 if narrow else 24)
        sign = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        sign, words = facing(painter, sign, inner), facing(painter, inner.adjusted(side + gap, 0, 0, 0), inner)
        if self._view is None:
            self._paint_start(painter, sign)
            self._two_lines(painter, words, tr("Timer") if narrow else tr("Start timer"), tr("Ctrl+T"))
        else:
            self._paint_stop(painter, sign)
            self._paint_running(painter, words, self._view, narrow=narrow)
        if self.hasFocus():
            focus_ring(painter, QRectF(rect).adjusted(2, 2, -2, -2), 6, theme)
