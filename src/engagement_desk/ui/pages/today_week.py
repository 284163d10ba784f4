"""The week in one row: seven days that open their entries, and the sum."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from engagement_desk.ui.text import DASH, hours, hours_spoken, long_day, short_weekday, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import Pressable
from engagement_desk.ui.widgets.painting import facing, focus_ring, is_mirrored, rounded

if TYPE_CHECKING:
    from engagement_desk.application.queries.today import DayWorked

_DAYS, _CORNER, _MINUTE = 7, 8, 60
_NARROW = 60


class _Cell(Pressable):
    """One day, or the week's sum, which cannot be pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._title, self._seconds = theme, "", 0
        self.is_today = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_time(self, title: str, spoken: str, seconds: int) -> None:
        """Show a time under a title."""
        if (title, seconds) == (self._title, self._seconds):
            return
        self._title, self._seconds = title, seconds
        said = hours_spoken(seconds // _MINUTE) if seconds else tr("none")
        self.setAccessibleName(f"{spoken}, {said}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(64), self._theme.px(48))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(40), self._theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        del event
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        if self.isCheckable() and (self.underMouse() or (self.isChecked() and not self.is_today)):
            rounded(painter, rect.adjusted(3, 3, -4, -3), 6, theme.colour("accent_soft"), None)
        side = 12 if rect.width() > theme.px(_NARROW) else 6
        inner = facing(painter, rect.adjusted(theme.px(side), theme.px(6), 0, -theme.px(6)), rect)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        top = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        low = QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2)
        painter.setFont(theme.font(Size.SMALL, figures=True))
        painter.setPen(theme.colour("muted"))
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, int(top.width()) + 1)
        painter.drawText(top, left, title if "…" not in title else self._title.split(" ")[0])
        painter.setFont(theme.font(bold=self._seconds > 0, figures=True))
        painter.setPen(theme.colour("accent" if self.is_today else "text" if self._seconds else "muted"))
        painter.drawText(low, left, hours(self._seconds // _MINUTE) if self._seconds else DASH)
        if self.hasFocus():
            focus_ring(painter, rect.adjusted(2, 2, -3, -2), 6, theme)


class WeekStrip(QWidget):
    """One stop of the Tab key; the arrow keys move over the days."""

    chosen = Signal(object)
    """The date of the day that was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty week."""
        super().__init__(parent)
        self._theme = theme
        self._days: tuple[date, ...] = ()
        self.setAccessibleName(tr("This week"))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.cells = [_Cell(theme, self) for _ in range(_DAYS)]
        for number, cell in enumerate(self.cells):
            cell.setCheckable(True)
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(cell, number)
            row.addWidget(cell, 1)
        self.sum = _Cell(theme, self)
        self.sum.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sum.setEnabled(False)
        row.addWidget(self.sum, 1)
        self._group.idClicked.connect(self._choose)
        theme.changed.connect(self.update)

    def stop(self) -> QWidget:
        """Give the cell of the day that is in front."""
        return next((cell for cell in self.cells if cell.isChecked()), self.cells[0])

    def show_week(self, week: tuple[DayWorked, ...], day: date, today: date, running: Mapping[date, int]) -> None:
        """Show the days, the one in front marked; `running` are the timer's seconds, on the day that they count for."""
        self._days = tuple(one.on for one in week)
        for cell, one in zip(self.cells, week, strict=True):
            seconds = one.seconds + running.get(one.on, 0)
            cell.is_today = one.on == today
            cell.show_time(f"{short_weekday(one.on)} {one.on.day}", long_day(one.on), seconds)
            cell.setChecked(one.on == day)
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one.on == day else Qt.FocusPolicy.ClickFocus)
        counted = sum(one.seconds + running.get(one.on, 0) for one in week)
        self.sum.show_time(tr("Week"), tr("The week"), counted)

    def _choose(self, number: int) -> None:
        if self._days:
            self.chosen.emit(self._days[number])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the card and the hairlines between the days."""
        del event
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), _CORNER, self._theme.colour("surface"), self._theme.colour("line"))
        painter.setPen(self._theme.colour("line"))
        for cell in self.cells:
            place = cell.geometry()
            side = place.left() if is_mirrored(painter) else place.right()
            painter.drawLine(side, 1, side, self.height() - 2)
