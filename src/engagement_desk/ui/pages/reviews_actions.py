"""Last quarter's actions, to be ticked where they were done: what is ticked lands in the log and in the review."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.review_record import ActionRow
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.cards import empty_layout
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.ticks import Tick


class LastActions(QWidget):
    """The actions with their owners; hidden where the last quarter left none."""

    ticked = Signal(str, bool)
    """An action, by its words, was done or is open again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[ActionRow, ...] = ()
        self.ticks: list[Tick] = []
        self._count = Text(theme, size=Size.SMALL, token="muted", figures=True)
        self.message = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        self.message.hide()
        head = QHBoxLayout()
        head.addWidget(Text(theme, tr("Last quarter's actions"), bold=True, wrap=True), 1)
        head.addWidget(self._count)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addLayout(self._list)
        column.addWidget(self.message)
        self.hide()

    def show_actions(self, rows: Sequence[ActionRow], *, frozen: bool) -> None:
        """Show how they stand; those of a published review are `frozen`."""
        if [row.text for row in rows] != [row.text for row in self._rows]:
            self._build(rows)
        self._rows = tuple(rows)
        for row, tick in zip(rows, self.ticks, strict=True):
            tick.blockSignals(True)
            tick.setChecked(row.done_on is not None)
            tick.blockSignals(False)
            tick.show_text(_words(row), _aside(row))
            tick.setEnabled(not frozen)
        done = sum(row.done_on is not None for row in rows)
        self._count.setText(tr("{n} of {all} done").format(n=done, all=len(rows)))
        self.message.hide()
        self.setVisible(bool(rows))

    def refuse(self, error: DeskError) -> None:
        """Say why a tick was not kept, and show how the actions stand."""
        self.show_actions(self._rows, frozen=False)
        self.message.setText(refusal_said(error))
        self.message.show()

    def _build(self, rows: Sequence[ActionRow]) -> None:
        empty_layout(self._list)
        self.ticks = [Tick(self._theme, _words(row)) for row in rows]
        for number, tick in enumerate(self.ticks):
            tick.toggled.connect(lambda on, at=number: self.ticked.emit(self._rows[at].text, on))
            self._list.addWidget(tick)


def _words(row: ActionRow) -> str:
    return f"{row.text} · {row.owner}" if row.owner else row.text


def _aside(row: ActionRow) -> str:
    if row.done_on is not None:
        return tr("done {day}").format(day=day(row.done_on))
    return tr("due {day}").format(day=day(row.due)) if row.due is not None else ""
