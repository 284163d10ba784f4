"""Day 30, 60 and 90: what changed, and the evidence, kept as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.application.queries.plan import CheckpointRow
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.scroll import slim

_FIELDS = (
    (
        FieldSpec(
            "evidence",
            mark("What changed, and the evidence"),
            FieldKind.NOTE,
            placeholder=mark("What is different from the first day, and where that can be seen"),
        ),
    ),
)
_CHANGE_AT = 60


class CheckpointCard(Card):
    """One checkpoint."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        """Make the card of day 30, 60 or 90."""
        super().__init__(theme, tr("Day {n}").format(n=number), parent)
        self.state = Marked(theme)
        self.hint = Text(theme, token="muted", wrap=True)
        self.form = EditForm(theme, _FIELDS)
        for widget in (self.state, self.hint, self.form):
            self.add(widget)

    def show_row(self, row: CheckpointRow, on: Reading) -> None:
        """Show a checkpoint."""
        accepted = tr("{n} of {all} deliverables accepted").format(n=row.accepted, all=row.planned)
        self.aside.setText(accepted if row.planned else tr("nothing was planned for these days"))
        words, state = _state(row, on)
        self.state.show_state(words, state)
        warns = row.day == _CHANGE_AT and row.reached and not row.evidence
        self.hint.setText(tr("Nothing to show by day 60: change the structure of this engagement.") if warns else "")
        self.hint.setVisible(warns)
        self.form.show_record(f"{row.day}", {"evidence": row.evidence}, on)


class Checkpoints(QScrollArea):
    """The three checkpoints under one another."""

    edited = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make them."""
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim(self, theme)
        self.setAccessibleName(tr("Checkpoints"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.cards: dict[int, CheckpointCard] = {}
        for number in (30, 60, 90):
            card = CheckpointCard(theme, number)
            card.form.edited.connect(self._edited)
            self.cards[number] = card
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        theme.changed.connect(self._space)
        self._space()

    def show_rows(self, rows: Sequence[CheckpointRow], on: Reading) -> None:
        """Show the checkpoints."""
        for row in rows:
            self.cards[row.day].show_row(row, on)

    def refuse(self, number: int, error: DeskError) -> None:
        """Say beside a checkpoint's field why it was refused."""
        self.cards[number].form.refuse("evidence", error)

    def _edited(self, record: str, values: dict[str, object]) -> None:
        self.edited.emit(int(record), str(values["evidence"]))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(16))


def _state(row: CheckpointRow, on: Reading) -> tuple[str, str]:
    falls = day(row.falls_on, year=row.falls_on.year != on.today.year)
    if row.kept_on is not None:
        return tr("{day}, kept {kept}").format(day=falls, kept=day(row.kept_on)), "ok"
    if row.reached:
        return tr("{day}, reached without evidence").format(day=falls), "warn"
    left = (row.falls_on - on.today).days
    return tr("{day}, in {n} days").format(day=falls, n=left), "muted"
