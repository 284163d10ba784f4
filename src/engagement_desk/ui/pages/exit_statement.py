"""The statement for one day, side and reason: the total, and every line with its working; a second one beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.queries.exits import ExitPolicyView, exit_of
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ExitReason
from engagement_desk.domain.statements import ExitStatement
from engagement_desk.ui.pages.exit_lines import StatementTable, statement_rows
from engagement_desk.ui.pages.exit_question import Question
from engagement_desk.ui.pages.exit_words import (
    CAVEAT,
    NO_POLICY,
    TOTAL_HEAD,
    compared_said,
    facts_said,
    missing_notice,
    needs_policy,
    statement_text,
)
from engagement_desk.ui.text import money, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Text


class StatementCard(WideCard):
    """One statement with its choosers, and another one to compare; each is asked for anew when its question changes."""

    shown = Signal(object)
    """The `ExitStatement` that is on the card."""
    exported = Signal()
    """The statement on the card is wanted on paper."""
    asked = Signal()
    """Another day, side or reason was chosen, or another number of statements."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make the card for today and the client's convenience."""
        super().__init__(ui.theme, tr(CAVEAT), parent)
        self.heading.setWordWrap(True)
        self._head.setStretchFactor(self.heading, 9)
        self.aside.hide()
        self.ui = ui
        self.key = ""
        self._policy: ExitPolicyView | None = None
        self._found: dict[Question, ExitStatement | None] = {}
        self._pending: set[Question] = set()
        self._waiting: Callable[[], None] | None = None
        self._exporting = False
        theme = ui.theme
        self.question, self.other = Question(ui), Question(ui, tr("Compared with"))
        self.other.hide()
        self.empty = Text(theme, tr(NO_POLICY), token="muted", wrap=True)
        self.write = Button(theme, tr("Write the policy"), PRIMARY)
        self.total = Text(theme, size=Size.FIGURE, bold=True, figures=True)
        self.compared = Text(theme, bold=True, figures=True, wrap=True)
        self.total_head = Text(theme, tr(TOTAL_HEAD), token="muted", wrap=True)
        self.facts = Text(theme, token="muted", figures=True, wrap=True)
        self.missing = Text(theme, token="warn", bold=True, wrap=True)
        self.lines = StatementTable(theme)
        self.export_button = Button(theme, tr("Export statement  Ctrl+Enter"), PRIMARY)
        self.export_button.setAccessibleName(tr("Export statement"))
        self.copy_button = Button(theme, tr("Copy statement"))
        self.compare_button = Button(theme, tr("Compare"))
        self._lay_out()
        self._connect()
        self._settle()

    @property
    def statement(self) -> ExitStatement | None:
        """The statement on the card, None while there is none."""
        return self._found.get(self.question)

    @property
    def compares(self) -> bool:
        """Tell whether a second statement is asked for."""
        return not self.other.isHidden()

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked: one question, or two that are compared."""
        return (self.question, self.other) if self.compares else (self.question,)

    def show_policy(self, key: str, view: ExitPolicyView) -> None:
        """Take over what is agreed."""
        if key == self.key:
            self._policy = view
            self._settle()

    def reload(self, key: str) -> None:
        """Ask for the statements of an engagement."""
        if key != self.key:
            self.key, self._policy = key, None
            self._found.clear()
        for question in self.questions:
            self._ask(question)

    def copy(self) -> None:
        """Put the statement, and the one beside it, on the clipboard as plain text; a day that is typed counts."""
        self.when_answered(self._copy)

    def export(self) -> None:
        """Ask for the statement on paper; a day that is typed counts."""
        self.when_answered(self.exported.emit)

    def when_answered(self, act: Callable[[], None]) -> None:
        """Do something once every day that is typed is read and answered; nothing where one of them is wrong."""
        self._waiting = None
        asked = self.questions
        for question in asked:
            question.on.read()
        if any(question.on.text() != question.on.day.isoformat() for question in asked):
            return
        if any(question in self._pending for question in asked):
            self._waiting = act
        elif all(self._found.get(question) is not None for question in asked) and not self.lines.isHidden():
            act()

    def hold(self, *, is_exporting: bool) -> None:
        """Take the button for paper away while its file is being named."""
        self._exporting = is_exporting
        self._settle()

    def _copy(self) -> None:
        found = [self._found.get(question) for question in self.questions]
        QGuiApplication.clipboard().setText("\n\n".join(statement_text(one) for one in found if one is not None))
        self.ui.say(tr("Copied the exit statement of {key}").format(key=self.key), undoable=False)

    def compare(self) -> None:
        """Show or put away a second statement, at first for another reason on the same day."""
        self.other.setVisible(not self.compares)
        self.compare_button.setText(tr("Stop comparing") if self.compares else tr("Compare"))
        self.compare_button.updateGeometry()
        if self.compares:
            alike = self.question.chosen_reason is ExitReason.MUTUAL
            self.other.choose(self.question.on.day, ExitReason.CONVENIENCE_CLIENT if alike else ExitReason.MUTUAL)
            self._ask(self.other)
            self.other.on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()
        self.asked.emit()

    def _ask(self, question: Question) -> None:
        self._pending.add(question)
        question.on.today = self.ui.now().today
        self.ui.tasks.ask(
            question,
            exit_of,
            self.key,
            question.on.day,
            question.chosen_reason,
            then=partial(self._hear, question),
            failed=partial(self._refuse, question),
        )

    def _hear(self, question: Question, found: ExitStatement) -> None:
        self._found[question] = found
        self._pending.discard(question)
        if not question.on.is_wrong or question.on.text() == found.notice_on.isoformat():
            question.accept()
        self._settle()
        if question is self.question:
            self.shown.emit(found)
        if self._waiting is not None:
            self.when_answered(self._waiting)

    def _refuse(self, question: Question, error: DeskError) -> None:
        self._found[question], self._waiting = None, None
        self._pending.discard(question)
        question.refuse(error)
        self._settle()

    def _settle(self) -> None:
        found, other = self.statement, self._found.get(self.other) if self.compares else None
        lacking = self._policy is not None and needs_policy(self._policy, self.question.chosen_reason)
        there = found is not None and not lacking
        shown: dict[QWidget, bool] = {
            **dict.fromkeys((self.empty, self.write), lacking),
            **dict.fromkeys((self.total, self.total_head, self.facts, self.lines, self.copy_button), there),
            self.export_button: there and not self._exporting,
            self.compare_button: there or self.compares,
            self.compared: there and other is not None,
        }
        for widget, is_shown in shown.items():
            widget.setVisible(is_shown)
        missing = missing_notice(self._policy, self.question.chosen_reason) if self._policy is not None else ""
        self.missing.setText(missing)
        self.missing.setVisible(there and bool(missing))
        if found is None or lacking:
            return
        amount = money(found.total_cents, found.currency)
        self.total.setText(amount)
        self.total.setAccessibleName(f"{tr(TOTAL_HEAD)}: {amount}")
        self.facts.setText(facts_said(found))
        self.compared.setText(compared_said(found, other) if other is not None else "")
        self.lines.show_rows(statement_rows(found, other))

    def _lay_out(self) -> None:
        self._sums = QVBoxLayout()
        for widget in (self.total, self.compared, self.total_head, self.facts, self.missing, self.empty):
            self._sums.addWidget(widget)
        self._foot = Flow(self.write, self.export_button, self.copy_button, self.compare_button)
        self.add(self.question)
        self.add(self.other)
        self.body.addLayout(self._sums)
        self.add(self.lines)
        self.body.addLayout(self._foot)
        self.body.addStretch(1)
        self._space()
        self.theme.changed.connect(self._space)

    def _connect(self) -> None:
        for question in (self.question, self.other):
            question.asked.connect(partial(self._ask, question))
            question.asked.connect(self.asked)
        self.export_button.clicked.connect(self.export)
        self.copy_button.clicked.connect(self.copy)
        self.compare_button.clicked.connect(self.compare)

    def _space(self) -> None:
        px = self.theme.px
        side = px(8)
        self._sums.setContentsMargins(side, 0, side, px(4))
        self._sums.setSpacing(px(4))
        self._foot.setContentsMargins(side, px(8), side, px(4))
        self._foot.setSpacing(px(8))
