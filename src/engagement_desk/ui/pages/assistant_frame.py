"""The frame of the assistant: the list of steps, the step in front, the summary beside it, and the buttons below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.ui.pages.assistant_step import Step
from engagement_desk.ui.pages.assistant_summary import SummaryCard
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, PRIMARY, Button
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.lines import Line, LinesView
from engagement_desk.ui.widgets.page_frame import PageScroll

_STEPS_WIDTH, _SUMMARY_WIDTH = 208, 264
_STEPS_FROM, _SUMMARY_FROM = 960, 700


class AssistantFrame(QWidget):
    """Where there is little room, the list gives way to "3 of 7", and the summary to one line above the buttons."""

    create_wanted = Signal()
    afresh_wanted = Signal()

    def __init__(self, theme: Theme, title: str, steps: Sequence[Step], summary: SummaryCard) -> None:
        """Put the parts together; the first step is in front."""
        super().__init__()
        self._theme, self.steps, self.summary = theme, tuple(steps), summary
        self._is_narrow = self._has_draft = self._has_dropped = False
        self._build(theme, title)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(lambda _name: self.turn_to(self.number))
        self.back.clicked.connect(lambda: self.turn_to(self.number - 1))
        self.next.clicked.connect(lambda: self.turn_to(self.number + 1))
        self.afresh.clicked.connect(self.afresh_wanted)
        self.create_button.clicked.connect(self.create_wanted)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def number(self) -> int:
        """The number of the step in front, from 0."""
        return self.stack.currentIndex()

    def turn_to(self, number: int, *, focus: bool = True) -> None:
        """Bring a step to the front; there is none before the first and none after the last."""
        if not 0 <= number < len(self.steps):
            return
        self.stack.setCurrentIndex(number)
        self.refresh()
        if focus:
            self.steps[number].point(self.steps[number].first())

    def regions(self) -> list[Region]:
        """The steps, the form and the buttons."""
        step = self.steps[self.number]
        return [Region(self.list, self.list), Region(step, step.first()), Region(self.foot, self.create_button)]

    def show_draft(self, *, there: bool, dropped: bool) -> None:
        """Say whether there is a draft, and whether one was put aside that can be brought back."""
        self._has_draft, self._has_dropped = there, dropped
        self.refresh()

    def refresh(self) -> None:
        """Say which step is in front, how far each one is, and what the buttons do."""
        number, last = self.number, len(self.steps) - 1
        lines = tuple(
            Line(f"{at}  {tr(step.name)}", step.name, *step.fact()) for at, step in enumerate(self.steps, start=1)
        )
        here = self.steps[number].name
        if lines != self.list.lines.lines or self.list.current_id != here:
            self.list.show_lines(lines, here)
        self.where.setText(tr("{n} of {all}").format(n=number + 1, all=last + 1))
        self.back.setEnabled(number > 0)
        self.next.setVisible(number < last)
        following = tr("Next: {step}").format(step=tr(self.steps[min(number + 1, last)].name))
        self.next.setAccessibleName(following)
        self.afresh.setVisible(self._has_draft or self._has_dropped)
        texts = {
            self.next: tr("Next") if self._is_narrow else following,
            self.afresh: tr("Start afresh") if self._has_draft else tr("Bring the draft back"),
            self.create_button: tr("Create  Ctrl+Enter") if self._is_narrow else tr("Create engagement  Ctrl+Enter"),
        }
        for button, text in texts.items():
            button.setText(text)
            button.updateGeometry()
        self.line.setText(self.summary.said)

    def _picked(self, name: str) -> None:
        number = next(number for number, step in enumerate(self.steps) if step.name == name)
        if number != self.number:
            self.turn_to(number, focus=False)

    def _build(self, theme: Theme, title: str) -> None:
        self.list = LinesView(theme, tr("Steps"), bare=True)
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
        self.aside = PageScroll(theme)
        self.aside.body.addWidget(self.summary)
        self.aside.body.addStretch(1)
        self.where = Text(theme, token="muted", figures=True)
        self.line = Elided(theme, token="muted", figures=True)
        self.back, self.next = Button(theme, tr("Back")), Button(theme, "")
        self.afresh, self.create_button = Button(theme, "", LINK), Button(theme, "", PRIMARY)
        self.create_button.setAccessibleName(tr("Create engagement"))
        self._head, self._middle = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(Text(theme, title, size=Size.TITLE, bold=True))
        self._head.addWidget(self.where)
        self._head.addStretch(1)
        self._head.addWidget(Text(theme, tr("Esc keeps the draft"), token="muted"))
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.stack, 1)
        self._middle.addWidget(self.aside)
        self.foot = QWidget()
        self._foot = QHBoxLayout(self.foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        for button in (self.back, self.next, self.afresh):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.create_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._middle, 1)
        self._column.addWidget(self.line)
        self._column.addWidget(self.foot)

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(12))
        self._middle.setSpacing(px(16))
        self._head.setSpacing(px(12))
        self._foot.setSpacing(px(8))
        self.list.setFixedWidth(px(_STEPS_WIDTH))
        self.aside.setFixedWidth(px(_SUMMARY_WIDTH))
        self._fit()

    def _fit(self) -> None:
        room = self.width() / max(self._theme.scale, 0.1)
        self.list.setVisible(room >= _STEPS_FROM)
        self.where.setVisible(room < _STEPS_FROM)
        self._is_narrow = room < _SUMMARY_FROM
        self.aside.setVisible(not self._is_narrow)
        self.line.setVisible(self._is_narrow)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits beside the form."""
        super().resizeEvent(event)
        self._fit()
