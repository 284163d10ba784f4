"""The money of one engagement: what is unbilled, the invoices that were written elsewhere, and the expenses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.queries.money_page import MoneyView, money_page
from engagement_desk.ui.pages.engagement import EngagementTab
from engagement_desk.ui.pages.money_lists import ExpensesCard, InvoicesCard
from engagement_desk.ui.pages.money_unbilled import UnbilledCard
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.inline_form import InlineForm
from engagement_desk.ui.widgets.labels import Elided
from engagement_desk.ui.widgets.page_frame import HeadedCards


class MoneyPage(EngagementTab):
    """The page; it is no tab, but it is of one engagement too."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "Invoice",
            "InvoiceLine",
            "Expense",
            "Entry",
            "Engagement",
            "Client",
            "TermsVersion",
            "Deliverable",
            "ChangeOrder",
            "StatusChange",
            "PublishedReview",
        }
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the cards; the KEY comes with `arrive`."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._heading = Elided(theme, size=Size.TITLE, bold=True)
        self.details = Button(theme, tr("Details"), LINK)
        self.back = Button(theme, "", LINK)
        self.unbilled = UnbilledCard(ui)
        self.invoices = InvoicesCard(ui)
        self.expenses = ExpensesCard(ui)
        head, cards = (self._heading, self.details, self.back), (self.unbilled, self.invoices, self.expenses)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(HeadedCards(theme, head, cards))
        self._connect()

    def title(self) -> str:
        """The engagement and the page."""
        return f"{self.key} {tr('invoices and expenses')}"

    def arrive(self, place: Place) -> None:
        """Come to the front for an engagement, unbilled through today, or through a day that the place names."""
        if place.key != self.key:
            self.unbilled.begin_for(self.ui.now().today)
            self.invoices.forget()
            self.expenses.forget()
            self._heading.setText("")
            self.back.setText(tr("Back to {key}").format(key=place.key))
            self.back.updateGeometry()
        if place.focus is not None:
            self.unbilled.through.show_day(date.fromisoformat(place.focus))
            self.stale = True
        super().arrive(place)

    def reload(self) -> None:
        """Ask for everything that is shown."""
        through = self.unbilled.through.day
        self.ui.tasks.ask(self, money_page, self.key, through, then=self._show, failed=self.ui.tell)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {
            "edit.new_here": self._begin_new,
            "page.next_state": self._next_state,
            "engagement.details": lambda: self.ui.go(Place("details", self.key)),
        }

    def first_focus(self) -> QWidget | None:
        """The day through which is counted."""
        return self.unbilled.through

    def regions(self) -> list[Region]:
        """The three cards."""
        invoices = Region(self.invoices, self.invoices.table)
        return [
            Region(self.unbilled, self.unbilled.through),
            invoices,
            Region(self.expenses, self.expenses.home()),
        ]

    def _show(self, view: MoneyView) -> None:
        self._heading.setText(tr("{client} · invoices and expenses").format(client=view.client))
        self.unbilled.show_view(view)
        self.invoices.show_view(view)
        self.expenses.show_view(view)

    def _begin_new(self) -> None:
        """Begin an expense where the focus is among them, else an invoice."""
        if self.expenses.isAncestorOf(self.window().focusWidget()):
            self.expenses.begin_new()
        else:
            self.unbilled.begin()

    def _next_state(self) -> None:
        """Carry out the form that has the focus, else begin an invoice."""
        for slot in (self.unbilled.adding, self.invoices.opened, self.expenses.opened):
            form: InlineForm | None = slot.form
            if form is not None and form.isAncestorOf(self.window().focusWidget()):
                form.submit()
                return
        self.unbilled.begin()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.ui.go(Place("engagement", self.key)))
        self.details.clicked.connect(lambda: self.ui.go(Place("details", self.key)))
        self.unbilled.moved.connect(self.reload)
        self.unbilled.recorded.connect(self.invoices.show_new)
