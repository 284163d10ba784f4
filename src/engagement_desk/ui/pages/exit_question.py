"""What a statement answers: on which day notice is given, by whom, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ExitReason, Side
from engagement_desk.ui.pages.exit_words import REASONS, SIDES, side_of
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import inner, mark, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow

_LABELS = (mark("Notice on"), mark("Given by"), mark("Reason"))
_SHARES = (3, 3, 5)
_BESIDE_FROM = 360


class Question(QWidget):
    """Three choosers in a row; what cannot be answered is said beside the one that it speaks of."""

    asked = Signal()
    """Another day, side or reason was chosen."""

    def __init__(self, ui: Ui, prefix: str = "", parent: QWidget | None = None) -> None:
        """Make the choosers for today and the client's convenience; `prefix` tells two questions apart."""
        super().__init__(parent)
        self._theme = ui.theme
        labels = [tr(label) for label in _LABELS]
        if prefix:
            labels = [f"{prefix}: {inner(labels[0])}", *labels[1:]]
        names = [f"{prefix}, {inner(tr(label))}" if prefix else tr(label) for label in _LABELS]
        self.on = DayField(ui.theme, names[0], ui.now().today)
        self.side = Choice(ui.theme, names[1], [(tr(word), value) for word, value in SIDES])
        self.reason = Choice(ui.theme, names[2], [])
        self.rows = [
            FieldRow(ui.theme, label, editor)
            for label, editor in zip(labels, (self.on, self.side, self.reason), strict=True)
        ]
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for row, share in zip(self.rows, _SHARES, strict=True):
            self._line.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
        self._offer(Side.CLIENT, ExitReason.CONVENIENCE_CLIENT)
        self.on.wanted.connect(self._chosen)
        self.on.refused.connect(self.refuse)
        self.side.activated.connect(self._turn)
        self.reason.activated.connect(self._chosen)
        ui.theme.changed.connect(self._space)
        self._space()

    @property
    def chosen_reason(self) -> ExitReason:
        """The reason that is chosen."""
        return ExitReason(str(self.reason.currentData()))

    def choose(self, on: date, reason: ExitReason) -> None:
        """Show another day and reason, and tell nobody."""
        self.on.show_day(on)
        self._offer(side_of(reason), reason)

    def refuse(self, error: DeskError) -> None:
        """Say why it cannot be answered."""
        self.accept()
        self.rows[2 if error.code == "no_planned_end" else 0].set_error(refusal_said(error))

    def accept(self) -> None:
        """Nothing is wrong with it."""
        for row in self.rows:
            row.set_error("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stand below one another where there is little room."""
        super().resizeEvent(event)
        is_narrow = self.width() / max(self._theme.scale, 0.1) < _BESIDE_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(down if is_narrow else across)

    def _offer(self, side: Side | None, chosen: ExitReason) -> None:
        self.side.choose(side)
        self.reason.clear()
        for word, value in REASONS[side]:
            self.reason.addItem(tr(word), value)
        self.reason.choose(chosen)

    def _turn(self, _number: int) -> None:
        found = self.side.currentData()
        side = Side(str(found)) if found is not None else None
        self._offer(side, REASONS[side][0][1])
        self.asked.emit()

    def _chosen(self, _what: object) -> None:
        self.asked.emit()

    def _space(self) -> None:
        side = self._theme.px(8)
        self._line.setContentsMargins(side, self._theme.px(4), side, self._theme.px(4))
        self._line.setSpacing(self._theme.px(8))
