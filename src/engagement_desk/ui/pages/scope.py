"""Scope: revisions and clauses, the difference between any two, and below them requests and change orders."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from engagement_desk.application.queries.requests import RequestRow
from engagement_desk.application.queries.scope import DRAFT
from engagement_desk.application.queries.scope_page import ScopePageView, scope_page
from engagement_desk.ui.pages.charts_sum import SumCard
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.papers import Paper
from engagement_desk.ui.pages.scope_clauses import ClausesCard
from engagement_desk.ui.pages.scope_difference import DifferenceCard
from engagement_desk.ui.pages.scope_orders import OrdersCard
from engagement_desk.ui.pages.scope_papers import dispute_paper, order_paper
from engagement_desk.ui.pages.scope_requests import RequestsCard
from engagement_desk.ui.pages.scope_revisions import RevisionsCard
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.inline_form import InlineForm
from engagement_desk.ui.widgets.page_frame import Arrangement, CardBlock, PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower

_CLAUSES: dict[int, Arrangement] = {
    3: ((232, (0,)), (768, (1, 2))),
    2: ((232, (0,)), (640, (1, 2))),
    1: ((1, (0, 1, 2)),),
}
_DEALINGS: dict[int, Arrangement] = {
    3: ((1, (0,)), (1, (1, 2))),
    2: ((1, (0,)), (1, (1, 2))),
    1: ((1, (0, 1, 2)),),
}
_REQUEST, _ORDER_FOR, _REVISION = "request:", "order-for:", "revision:"


class ScopePage(EngagementTab):
    """The second tab of an engagement."""

    shows = frozenset({"ScopeItem", "ScopeRevision", "Request", "ChangeOrder", "Entry", "TermsVersion", "Engagement"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the cards."""
        super().__init__(ui, parent)
        self._wanted = ""
        self._focus: str | None = None
        self._back: QWidget = self
        self._view: ScopePageView | None = None
        self.revisions = RevisionsCard(ui)
        self.clauses = ClausesCard(ui)
        self.difference = DifferenceCard(ui)
        self.requests = RequestsCard(ui)
        self.orders = OrdersCard(ui)
        self.sums = SumCard(ui)
        self.export_bar = ExportBar(ui)
        self.area = PageScroll(ui.theme)
        FocusFollower(self.area, ui.theme)
        self._upper = CardBlock(ui.theme, (self.revisions, self.clauses, self.difference), _CLAUSES, frozenset({0}))
        self._lower = CardBlock(ui.theme, (self.requests, self.orders, self.sums), _DEALINGS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        for block in (self._upper, self._lower, self.export_bar):
            self.area.body.addWidget(block)
        self.area.body.addStretch(1)
        self.area.columns_changed.connect(self._arrange)
        self.revisions.chosen.connect(self._choose)
        self.clauses.changed.connect(self._follow_draft)
        self.requests.order_wanted.connect(self.orders.begin_for)
        self.requests.pack_wanted.connect(self._write_pack)
        self.orders.sheet_wanted.connect(self._write_sheet)
        self.export_bar.closed.connect(self._end_export)
        self._arrange(self.area.columns)

    def arrive(self, place: Place) -> None:
        """Show an engagement, at the clause (of a revision: `revision:3:2.1`), request or order that is named."""
        if place.key is not None and place.key != self.key:
            self._wanted = ""
            self._put_bar_away()
        self._focus = place.focus
        if place.focus and place.focus.startswith(_REVISION):
            _, self._wanted, self._focus = place.focus.split(":", 2)
        before = self.stale or place.key != self.key
        super().arrive(place)
        if not before and self._view is not None and self._focus:
            self.reload()

    def reload(self) -> None:
        """Ask for what is shown."""
        self.ui.tasks.ask(self, scope_page, self.key, self._wanted, self.ui.now(), then=self._show)
        self.sums.show_key(self.key)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """A new clause, issuing, and the refusal of an order."""
        return {
            "edit.new_here": self._new_here,
            "page.next_state": self._next_state,
            "page.refuse": self._refuse,
        }

    def regions(self) -> list[Region]:
        """The cards."""
        revisions = self.revisions.picker if self.revisions.list.isHidden() else self.revisions.list
        cards = [Region(card, card.home()) for card in (self.clauses, self.requests, self.orders)]
        cards.insert(1, Region(self.difference, self.difference.before))
        cards.append(Region(self.sums, self.sums.chart))
        cards.append(Region(self.export_bar, self.export_bar.path))
        return [Region(self.revisions, revisions), *cards]

    def first_focus(self) -> QWidget | None:
        """The clauses, or the first step to them."""
        return self.clauses.home() if self._view is not None and self._view.key == self.key else self.clauses.list

    def _show(self, view: ScopePageView) -> None:
        self._view = view
        self.revisions.show_view(view)
        self.clauses.show_view(view)
        self.difference.show_view(view)
        self.requests.show_view(view)
        self.orders.show_view(view)
        focus, self._focus = self._focus, None
        if focus:
            self._go_to(focus)

    def _go_to(self, focus: str) -> None:
        if focus == "new":
            self.clauses.begin_adding()
        elif focus == "issue":
            self.clauses.begin_issuing()
        elif focus.startswith(_REQUEST):
            self.requests.open_row(focus.removeprefix(_REQUEST))
        elif focus.startswith(_ORDER_FOR):
            self.orders.begin_for(focus.removeprefix(_ORDER_FOR))
        elif not self.orders.open_row(focus):
            self.clauses.select_ref(focus)

    def _choose(self, name: str) -> None:
        if name != self._wanted and (self._view is None or name != self._view.shown):
            self._wanted = name
            self.clauses.close_forms()
            self.reload()

    def _follow_draft(self) -> None:
        """Show the draft while it is worked on, and the revision once it is issued."""
        self._wanted = ""

    def _new_here(self) -> None:
        """Begin a request or an order where the focus is among them, else a clause."""
        focused = self.window().focusWidget()
        for card in (self.requests, self.orders):
            if card.isAncestorOf(focused):
                card.begin_new()
                return
        if self._view is not None and not self._view.is_editable:
            self._wanted, self._focus = (DRAFT if self._view.has_draft else str(self._view.last)), "new"
            self.reload()
            return
        self.clauses.begin_adding()

    def _next_state(self) -> None:
        form = _form_around(QApplication.focusWidget())
        if form is not None:
            form.submit()
        elif not self.clauses.submit_open():
            self.clauses.begin_issuing()

    def _refuse(self) -> None:
        self.orders.decline_open()

    def _write_sheet(self, number: str) -> None:
        self._export(order_paper(self.key, number), self.orders.list)

    def _write_pack(self, request: RequestRow) -> None:
        self._export(dispute_paper(self.key, request), self.requests.list)

    def _export(self, paper: Paper, back: QWidget) -> None:
        self._back = back
        self.export_bar.propose(paper)

    def _end_export(self) -> None:
        self._put_bar_away()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_bar_away(self) -> None:
        """Put the bar away, unless a document is being made."""
        if not self.export_bar.is_busy:
            self.export_bar.hide()

    def _arrange(self, columns: int) -> None:
        self._upper.arrange(columns)
        self._lower.arrange(columns)
        self.revisions.set_narrow(narrow=columns == 1)
        order: list[QWidget] = [
            self.revisions.list,
            self.revisions.picker,
            self.revisions.on,
            self.clauses.issue_button,
            self.clauses.first_button,
            self.clauses.list,
            self.clauses.add_button,
            self.difference.before,
            self.difference.after,
            self.difference.list,
            self.requests.list,
            self.requests.new_button,
            self.orders.list,
            self.orders.new_button,
            self.sums.toggle,
            self.sums.chart,
            self.sums.table,
            *self.export_bar.stops,
        ]
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)


def _form_around(widget: QWidget | None) -> InlineForm | None:
    while widget is not None and not isinstance(widget, InlineForm):
        widget = widget.parentWidget()
    return widget
