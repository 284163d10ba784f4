"""The bar over the deliverables: what is shown, the plan, and a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from engagement_desk.application.queries.plan import DeliverablesView
from engagement_desk.ui.pages.deliverables_rows import is_open
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.flow import Flow

OPEN, PLAN, CHECKPOINTS, DATES = range(4)


class FilterBar(QWidget):
    """Open, plan or checkpoints, each with its count, or the dates; the arrow keys turn from one to the next."""

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar; the whole plan is chosen."""
        super().__init__(parent)
        self._theme = theme
        self.filters = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._choices = Flow()
        self._row.addLayout(self._choices, 1)
        for number, name in enumerate((tr("Open"), tr("Plan"), tr("Checkpoints"), tr("Dates"))):
            button = Button(theme, name)
            button.setCheckable(True)
            self.filters.addButton(button, number)
            self._choices.addWidget(button)
        self.filters.button(PLAN).setChecked(True)
        self.plan_link = Button(theme, tr("Add the 90-day plan"), LINK)
        self.plan_link.hide()
        self.new_button = Button(theme, tr("New deliverable"))
        self.new_button.setToolTip(tr("New deliverable (Ctrl+N)"))
        self._row.addWidget(self.plan_link)
        self._row.addWidget(self.new_button)
        self.filters.idToggled.connect(self._toggled)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> int:
        """What is shown: `OPEN`, `PLAN`, `CHECKPOINTS` or `DATES`."""
        return self.filters.checkedId()

    def choose(self, number: int) -> None:
        """Show something else."""
        self.filters.button(number).setChecked(True)

    def focus_chosen(self) -> None:
        """Give the focus to what is chosen."""
        self.filters.button(self.chosen).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_counts(self, view: DeliverablesView) -> None:
        """Say how many there are of each."""
        kept = sum(bool(point.evidence) for point in view.checkpoints)
        texts = (
            tr("Open {n}").format(n=sum(is_open(row) for row in view.rows)),
            tr("Plan {n}").format(n=len(view.rows)),
            tr("Checkpoints {n} of {all}").format(n=kept, all=len(view.checkpoints)),
        )
        for number, text in enumerate(texts):
            self.filters.button(number).setText(text)
            self.filters.button(number).updateGeometry()

    def _toggled(self, _number: int, checked: bool) -> None:
        if checked:
            self.turned.emit()

    def _dress(self) -> None:
        for layout in (self._row, self._choices):
            layout.setSpacing(self._theme.px(8))
