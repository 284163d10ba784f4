"""What is shown while the client asks: the verdict with its rule, the evidence, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.queries.boundary_check import BoundaryCheck
from engagement_desk.ui.pages.brief_verdict import (
    STATES,
    condition_said,
    evidence_doors,
    held_said,
    rule_said,
    verdict_said,
)
from engagement_desk.ui.text import tip, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

_SAID_AFTER_MS = 400
_SIGN = 14
_INSET, _OUTSIDE = 8, 14


class VerdictHead(QWidget):
    """The verdict, its condition, and the rule that gave it; said aloud once typing has stopped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without a verdict."""
        super().__init__(parent)
        self._theme = theme
        self.verdict = Marked(theme, size=Size.TITLE, sign=_SIGN)
        self.condition = Text(theme, bold=True, wrap=True)
        self.rule = Text(theme, token="muted", figures=True, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.verdict, self.condition, self.rule):
            self._column.addWidget(part)
        self.condition.hide()
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID_AFTER_MS)
        self._said.timeout.connect(self._announce)
        theme.changed.connect(self._space)
        self._space()

    def show_check(self, found: BoundaryCheck) -> None:
        """Show a verdict."""
        verdict, condition, rule = verdict_said(found), condition_said(found), rule_said(found)
        self.verdict.show_state(verdict, STATES[found.verdict])
        self.condition.setText(condition)
        self.condition.setVisible(bool(condition))
        self.rule.setText(rule)
        self.setAccessibleName(" ".join(part for part in (f"{verdict}.", condition, rule) if part))
        self._said.start()

    def show_none(self, said: str) -> None:
        """Take the verdict away, which is that of other words."""
        self.verdict.show_state(said, "muted")
        self.condition.hide()
        self.rule.setText("")
        self.setAccessibleName(said)
        self._said.stop()

    def _announce(self) -> None:
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(4))


class EvidenceCard(WideCard):
    """What stands in the place of the scope while the client asks: the verdict, its evidence, and the ways on."""

    log_wanted = Signal()
    order_wanted = Signal()
    reply_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(theme, "", parent)
        self.head, self._head_inset = VerdictHead(theme), _INSET
        self.list = DoorList(theme, tr("Evidence"), ruled=True)
        self.log_button = Button(theme, tr("Log request  Ctrl+Enter"), PRIMARY)
        self.order_button = Button(theme, tr("Draft change order  Ctrl+Shift+Enter"))
        self.reply_button = Button(theme, tr("Copy reply  Ctrl+Shift+C"))
        self.order_button.setToolTip(tip(tr("Logs it as a request, and opens the change order that answers it")))
        self.reply_button.setToolTip(tip(tr("Copies a reply that cites the clause and offers the ways on")))
        self.wrong = Text(theme, token="risk", wrap=True)
        self.wrong.hide()
        self._deeds = Flow(self.log_button, self.order_button, self.reply_button)
        self.body.addWidget(self.head)
        self.add(self.list)
        self.body.addStretch(1)
        self.add(self.wrong)
        self.body.addLayout(self._deeds)
        self.log_button.clicked.connect(self.log_wanted)
        self.order_button.clicked.connect(self.order_wanted)
        self.reply_button.clicked.connect(self.reply_wanted)
        theme.changed.connect(self._space)
        self._space()

    @property
    def deeds(self) -> tuple[Button, ...]:
        """The buttons, in their order."""
        return self.log_button, self.order_button, self.reply_button

    def show_check(self, found: BoundaryCheck) -> None:
        """Show a verdict with its evidence."""
        doors = evidence_doors(found)
        self.head.show_check(found)
        self.list.show_doors(doors)
        self.list.setVisible(bool(doors))
        self.log_button.setToolTip(tip(held_said(found)))
        self.log_button.setAccessibleDescription(held_said(found))

    def show_searching(self) -> None:
        """Show that the words are being looked for."""
        self._show_none(tr("Looking …"))

    def show_nothing(self) -> None:
        """Show no verdict: nothing is asked."""
        self._show_none("")

    def show_error(self, text: str) -> None:
        """Say what is wrong above the buttons; an empty text takes it away."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def take_head(self) -> None:
        """Have the verdict over the evidence, where it stands unless the page is narrow."""
        self._head_inset = _INSET
        self.body.insertWidget(0, self.head)
        self._space()

    def give_head(self) -> VerdictHead:
        """Let the verdict stand outside the card, in line with what is in it."""
        self._head_inset = _OUTSIDE
        self._space()
        return self.head

    def _show_none(self, said: str) -> None:
        self.head.show_none(said)
        self.list.show_doors([])
        self.list.hide()

    def _space(self) -> None:
        side = self.theme.px(8)
        self.inset(self.wrong)
        self.head.setContentsMargins(self.theme.px(self._head_inset), 0, side, 0)
        self._deeds.setContentsMargins(side, side, side, 0)
        self._deeds.setSpacing(side)
