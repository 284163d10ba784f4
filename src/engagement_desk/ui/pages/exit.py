"""Exit: what would be owed if notice were given on a day, the policy behind it, and the notices given."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.exits import ExitPolicyView, show_exit_policy
from engagement_desk.domain.statements import ExitStatement
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.exit_kind import KindCard
from engagement_desk.ui.pages.exit_notices import NoticesCard
from engagement_desk.ui.pages.exit_paper import exit_paper
from engagement_desk.ui.pages.exit_policy import PolicyCard
from engagement_desk.ui.pages.exit_statement import StatementCard
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.papers import Paper
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region, first_stop
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order

_ASIDE = 376
_ANY = 16_777_215
_TAB_BEHIND = {"notice_fees": "Terms", "credits": "Terms"}
_MONEY_BEHIND = frozenset({"unbilled", "expenses"})


class ExitPage(EngagementTab):
    """The tab."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "ExitPolicy",
            "HandoverItem",
            "Notice",
            "Engagement",
            "TermsVersion",
            "Entry",
            "Invoice",
            "InvoiceLine",
            "Expense",
            "Deliverable",
            "ChangeOrder",
            "StatusChange",
            "Holiday",
            "PublishedReview",
        }
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._wanted = ""
        self.statement = StatementCard(ui)
        self.export_bar = ExportBar(ui, PRIMARY)
        self.policy, self.kind, self.notices = PolicyCard(ui), KindCard(ui), NoticesCard(ui)
        self._lay_out()
        self._connect()
        self._order()
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Exit")

    def arrive(self, place: Place) -> None:
        """Come to the front, with the policy open where the place asks for it."""
        self._wanted = place.focus or ""
        before = self.key
        super().arrive(place)
        if self.key != before:
            self._put_bar_away()

    def reload(self) -> None:
        """Ask for the policy and the statements."""
        self.ui.tasks.ask(self, show_exit_policy, self.key, then=self._show_policy, failed=self.ui.tell)
        self.statement.reload(self.key)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {"page.next_state": self._next_state, "edit.new_here": self.notices.begin}

    def first_focus(self) -> QWidget | None:
        """The date."""
        return self.statement.question.on

    def regions(self) -> list[Region]:
        """The statement, and the cards beside it."""
        cards = (self.policy, self.kind, self.notices)
        stops = [(card, first_stop(card)) for card in cards]
        first = Region(self.statement, self.statement.question.on)
        bar = Region(self.export_bar, self.export_bar.path)
        return [first, bar, *(Region(card, stop) for card, stop in stops if stop is not None)]

    def _show_policy(self, view: ExitPolicyView) -> None:
        self.statement.show_policy(self.key, view)
        self.policy.show_policy(self.key, view)
        self.kind.show_policy(self.key, view)
        self.notices.show_notices(self.key, view.notices)
        if self._wanted == "policy":
            self._write_policy()
        self._wanted = ""

    def _show_kind(self, found: ExitStatement) -> None:
        self.kind.show_statement(found, self.ui.now().today)
        if not self.statement.write.isHidden():
            self._put_bar_away()

    def _next_state(self) -> None:
        """Begin the statement on paper, then write it; without a policy, begin that."""
        if not self.statement.write.isHidden():
            self._write_policy()
        elif self.export_bar.isHidden():
            self.statement.export()
        else:
            self.statement.when_answered(self.export_bar.export)

    def _begin_export(self) -> None:
        self.statement.hold(is_exporting=True)
        self.export_bar.propose(self._paper())

    def _paper(self) -> Paper:
        one, *other = ((question.on.day, question.chosen_reason) for question in self.statement.questions)
        return exit_paper(self.key, one, *other)

    def _ask_anew(self) -> None:
        """Let the bar follow the question."""
        if not self.export_bar.isHidden():
            self.export_bar.change(self._paper())

    def _end_export(self) -> None:
        self._put_bar_away()
        self.statement.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_bar_away(self) -> None:
        """Put the bar away, unless a PDF is being made."""
        if not self.export_bar.is_busy:
            self.export_bar.hide()
            self.statement.hold(is_exporting=False)

    def _write_policy(self) -> None:
        self.policy.open_at("notice_client_days")

    def _open_line(self, code: str) -> None:
        fields = {
            "termination_fee": "termination_fee_cents",
            "shortfall": f"shortfall_{self.statement.question.chosen_reason.value}",
        }
        if code in _MONEY_BEHIND:
            self.ui.go(Place("money", self.key, focus=self.statement.question.on.day.isoformat()))
        elif code in _TAB_BEHIND:
            self.ui.go(Place("engagement", self.key, _TAB_BEHIND[code]))
        elif code in fields:
            self.policy.open_at(fields[code])

    def _open_deliverable(self, deliverable_id: str) -> None:
        self.ui.go(Place("engagement", self.key, "Deliverables", deliverable_id))

    def _order(self) -> None:
        set_reading_order(self)

    def _arrange(self, _columns: int = 0) -> None:
        beside = self._scroll.columns > 2
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = self.ui.theme.px(_ASIDE)
        self._aside.setMaximumWidth(width if beside else _ANY)
        self._aside.setMinimumWidth(width if beside else 0)

    def _lay_out(self) -> None:
        self._scroll = PageScroll(self.ui.theme)
        FocusFollower(self._scroll, self.ui.theme)
        whole = _Whole()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._aside = QWidget()
        self._right = QVBoxLayout(self._aside)
        self._right.setContentsMargins(0, 0, 0, 0)
        for card in (self.policy, self.kind, self.notices):
            self._right.addWidget(card)
        self._right.addStretch(1)
        self._left = left = QVBoxLayout()
        left.addWidget(self.statement)
        left.addWidget(self.export_bar)
        left.addStretch(1)
        self._body.addLayout(left, 1)
        self._body.addWidget(self._aside, 0)
        self._scroll.body.addWidget(whole)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _connect(self) -> None:
        self.statement.shown.connect(self._show_kind)
        self.statement.exported.connect(self._begin_export)
        self.statement.asked.connect(self._ask_anew)
        self.export_bar.closed.connect(self._end_export)
        self.statement.lines.line_opened.connect(self._open_line)
        self.statement.write.clicked.connect(self._write_policy)
        self.kind.deliverable_opened.connect(self._open_deliverable)
        self.policy.grown.connect(self._order)
        self.kind.grown.connect(self._order)
        self._scroll.columns_changed.connect(self._arrange)
        self.ui.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        space = self.ui.theme.px(16)
        self._body.setSpacing(space)
        self._left.setSpacing(space)
        self._right.setSpacing(space)
        self._arrange()


class _Whole(QWidget):
    """What the page scrolls: as high as its texts in the width that there is, not as in the least width."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)
