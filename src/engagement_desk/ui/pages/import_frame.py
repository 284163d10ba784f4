"""The frame of the import: the list of its steps, the step in front, and below it what is under way and the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.import_survey import Survey
from engagement_desk.ui.pages.import_step import ImportStep
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Line, LinesView
from engagement_desk.ui.widgets.tab_order import set_reading_order

_STEPS_WIDTH, _STEPS_FROM = 224, 900


class ImportFrame(QWidget):
    """Only the steps that the file needs are listed. Where there is little room, the list gives way to "3 of 5"."""

    left = Signal(int)
    """The step of this number is to come to the front, from the list or by a button."""
    advanced = Signal()
    """The button that goes on was pressed."""
    stopped = Signal()

    def __init__(self, theme: Theme, title: str, steps: Sequence[ImportStep]) -> None:
        """Put the parts together; the first step is in front."""
        super().__init__()
        self._theme, self.steps = theme, tuple(steps)
        self._survey: Survey | None = None
        self._next_text = ""
        self._build(theme, title)
        self.list.picked.connect(self._picked)
        self.back.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(self.advanced)
        self.cancel.clicked.connect(self.stopped)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()
        set_reading_order(self)

    @property
    def number(self) -> int:
        """The number of the step in front, from 0."""
        return self.stack.currentIndex()

    def needed(self) -> list[int]:
        """Give the numbers of the steps that the file needs."""
        return [number for number, step in enumerate(self.steps) if number == 0 or step.is_needed(self._survey)]

    def beside(self, by: int) -> int | None:
        """Give the number of the step before or after the one in front, None where there is none."""
        numbers = [number for number in self.needed() if (number > self.number if by > 0 else number < self.number)]
        return None if not numbers else numbers[0] if by > 0 else numbers[-1]

    def step(self, by: int) -> None:
        """Ask for the step before or after."""
        wanted = self.beside(by)
        if wanted is not None:
            self.left.emit(wanted)

    def turn_to(self, number: int, *, focus: bool = True) -> None:
        """Bring a step to the front."""
        self.stack.setCurrentIndex(number)
        self.refresh()
        if focus:
            self.point()

    def point(self) -> None:
        """Give the focus to what goes on: the button where the step is ready, else where the step begins."""
        step = self.steps[self.number]
        goes_on = self.next.isVisibleTo(self) and self.next.isEnabled()
        (self.next if goes_on else step.first()).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_survey(self, found: Survey | None) -> None:
        """List the steps that a file needs."""
        self._survey = found
        self.refresh()

    def refresh(self, next_text: str | None = None) -> None:
        """Say which step is in front, how far each one is, and what the buttons do."""
        if next_text is not None:
            self._next_text = next_text
        needed, number = self.needed(), self.number
        lines = [
            Line(f"{at}  {tr(self.steps[one].name)}", str(one), *self.steps[one].fact())
            for at, one in enumerate(needed, start=1)
        ]
        self.list.show_lines(lines, str(number))
        at = needed.index(number) + 1 if number in needed else 1
        self.where.setText(tr("{n} of {all}").format(n=at, all=len(needed)) if len(needed) > 1 else "")
        following = self.beside(1)
        is_between = 0 < number < len(self.steps) - 1
        self.back.setVisible(is_between)
        self.back.setEnabled(not self.is_busy)
        self.next.setVisible(is_between and (following is not None or bool(self._next_text)))
        named = "" if following is None else tr("Next: {step}").format(step=tr(self.steps[following].name))
        self.next.setText(self._next_text or named)
        self.next.updateGeometry()
        self.next.setEnabled(self.steps[number].is_ready() and not self.is_busy)

    @property
    def is_busy(self) -> bool:
        """Tell whether a job is told of."""
        return not self.cancel.isHidden()

    def tell(self, said: str, *, busy: bool = False, wrong: bool = False) -> None:
        """Say what has come of something, or what went wrong; while something is under way, offer to stop it."""
        self.message.set_token("risk" if wrong else "muted")
        self.message.setText(plain(said))
        self.cancel.setVisible(busy)
        self.refresh()

    def regions(self) -> list[Region]:
        """The steps, the step in front and the buttons."""
        step = self.steps[self.number]
        shown = [Region(self.list, self.list)] if self.list.isVisible() else []
        return [*shown, Region(step, step.first()), *([Region(self.foot, self.next)] if self.next.isVisible() else [])]

    def _picked(self, name: str) -> None:
        if name and int(name) != self.number:
            self.left.emit(int(name))

    def _build(self, theme: Theme, title: str) -> None:
        self.list = LinesView(theme, tr("Steps"), bare=True)
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
        self.where = Text(theme, token="muted", figures=True)
        self.back, self.next = Button(theme, tr("Back")), Button(theme, "", PRIMARY)
        self.message, self.cancel = Text(theme, figures=True, wrap=True), Button(theme, tr("Cancel  Esc"))
        self.message.setMinimumWidth(1)  # a path of one long word does not widen the window
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.hide()
        self._head, self._middle = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(Text(theme, title, size=Size.TITLE, bold=True))
        self._head.addWidget(self.where)
        self._head.addStretch(1)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.stack, 1)
        self.foot = QWidget()
        self._foot = QHBoxLayout(self.foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self.message, 1)
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.next)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.foot)

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(12))
        self._middle.setSpacing(px(16))
        self._head.setSpacing(px(12))
        self._foot.setSpacing(px(8))
        self.list.setFixedWidth(px(_STEPS_WIDTH))
        self._fit()

    def _fit(self) -> None:
        has_room = self.width() / max(self._theme.scale, 0.1) >= _STEPS_FROM
        self.list.setVisible(has_room)
        self.where.setVisible(not has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew whether the list fits."""
        super().resizeEvent(event)
        self._fit()
