"""The invoices and the expenses of an engagement, each with the form that opens below its table."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.commands.expense_edits import ExpenseNamed, remove_expense
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.money import ExpenseRow, InvoiceLineRow, InvoiceRow
from engagement_desk.application.queries.money_page import MoneyView
from engagement_desk.ui.pages.brief_frame import WideCard
from engagement_desk.ui.pages.money_forms import ExpenseForm, InvoiceForm
from engagement_desk.ui.pages.money_table import MoneyTable
from engagement_desk.ui.pages.money_words import (
    EXPENSE_NEEDS,
    INVOICE_NEEDS,
    expense_columns,
    expense_said,
    invoice_columns,
    line_columns,
)
from engagement_desk.ui.pages.scope_slots import FormSlot
from engagement_desk.ui.text import money, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.labels import Text


class InvoicesCard(WideCard):
    """The invoices, the newest first."""

    def __init__(self, ui: Ui) -> None:
        """Build it without invoices."""
        super().__init__(ui.theme, tr("Invoices"))
        self._ui = ui
        self._view: MoneyView | None = None
        self._wanted = ""
        self.table: MoneyTable[InvoiceRow] = MoneyTable(
            ui.theme, tr("Invoices"), invoice_columns(), lambda row: row.id, INVOICE_NEEDS
        )
        told = tr("No invoice yet. Write it elsewhere, then record it: what it takes is locked.")
        self._none = Text(ui.theme, told, token="muted", wrap=True)
        self.opened = FormSlot(lambda: self.table)
        self.lines: MoneyTable[InvoiceLineRow] = MoneyTable(
            ui.theme, tr("On this invoice"), (), lambda line: line.item, {"kind": 400}, most=8, opens_on_click=False
        )
        self.lines.hide()
        self.add(self.table)
        self.body.addLayout(self.opened)
        self.add(self.lines)
        self.add(self._none)
        self.table.chosen.connect(self._open)
        self.opened.turned.connect(self._show_lines)
        ui.theme.changed.connect(self._space)
        self._space()

    def show_view(self, view: MoneyView) -> None:
        """Show the invoices; the form of one that has changed goes."""
        before, self._view = self._view, view
        if before is None or before.key != view.key or before.invoices != view.invoices:
            self.opened.close()
        wanted, self._wanted = self._wanted, ""
        self.table.show_rows(view.invoices, wanted)
        self.table.setVisible(bool(view.invoices))
        self._none.setVisible(not view.invoices)
        waiting = [row.amount_cents for row in view.invoices if row.voided_on is None and row.paid_on is None]
        self.aside.setText(tr("{sum} open").format(sum=money(sum(waiting), view.currency)) if waiting else "")
        if wanted:
            self.table.setFocus()

    def show_new(self, invoice_id: str) -> None:
        """Lead to an invoice once it is among those that are shown."""
        self._wanted = invoice_id

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            form = InvoiceForm(self._ui, row)
            form.done.connect(self._done)
            self.opened.open(form)

    def _show_lines(self) -> None:
        form = self.opened.form
        self.lines.setVisible(form is not None)
        if isinstance(form, InvoiceForm):
            self.lines.rows.columns = line_columns(form.row.currency)
            self.lines.show_rows(form.row.lines)

    def _done(self, _changes: Changes) -> None:
        self.opened.leave()

    def _space(self) -> None:
        self.inset(self._none)


class ExpensesCard(WideCard):
    """The expenses, the newest first."""

    def __init__(self, ui: Ui) -> None:
        """Build it without expenses."""
        super().__init__(ui.theme, tr("Expenses"))
        self._ui = ui
        self._view: MoneyView | None = None
        self._wanted = ""
        self.table: MoneyTable[ExpenseRow] = MoneyTable(
            ui.theme, tr("Expenses"), expense_columns(), lambda row: row.id, EXPENSE_NEEDS
        )
        told = tr("No expenses. Committed ones are owed at an exit; none counts toward the minimum.")
        self._none = Text(ui.theme, told, token="muted", wrap=True)
        self.new_button = Button(ui.theme, tr("Add an expense"), LINK)
        self.opened = FormSlot(self.home)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.new_button)
        self._foot.addStretch(1)
        self.add(self.table)
        self.add(self._none)
        self.body.addLayout(self.opened)
        self.body.addLayout(self._foot)
        self.new_button.clicked.connect(self.begin_new)
        self.opened.turned.connect(self._fit)
        self.table.chosen.connect(self._open)
        self.table.deleted.connect(self._remove)
        ui.theme.changed.connect(self._space)
        self._space()

    def show_view(self, view: MoneyView) -> None:
        """Show the expenses; the form of one that is gone goes too."""
        before, self._view = self._view, view
        form = self.opened.form
        known = {"", *(row.id for row in view.expenses)}
        if before is None or before.key != view.key or (isinstance(form, ExpenseForm) and form.expense_id not in known):
            self.opened.close()
        wanted, self._wanted = self._wanted, ""
        held = self.table.hasFocus()
        self.table.show_rows(view.expenses, wanted)
        self.table.setVisible(bool(view.expenses))
        self._none.setVisible(not view.expenses)
        if held or wanted:
            self.home().setFocus()
        owed = [row.amount_cents for row in view.expenses if row.committed]
        self.aside.setText(tr("{sum} owed at an exit").format(sum=money(sum(owed), view.currency)) if owed else "")

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.table if self._view is not None and self._view.expenses else self.new_button

    def begin_new(self) -> None:
        """Open the form of a new expense."""
        self._begin(None)

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self._begin(row)

    def _remove(self) -> None:
        row = self.table.current()
        if row is not None:
            said = tr("Removed the expense {expense}").format(expense=expense_said(row, row.currency))
            named = ExpenseNamed(key=row.engagement, expense_id=row.id)
            self._ui.tasks.run(remove_expense, named, then=lambda _: self._ui.say(said), failed=self._ui.tell)

    def _begin(self, row: ExpenseRow | None) -> None:
        if self._view is not None:
            form = ExpenseForm(self._ui, self._view, row)
            form.done.connect(self._done)
            self.opened.open(form)

    def _done(self, changes: Changes) -> None:
        self._wanted = changes.result.id
        self.opened.leave()

    def _fit(self) -> None:
        self.new_button.setVisible(self.opened.form is None)

    def _space(self) -> None:
        side = self.theme.px(8)
        self._foot.setContentsMargins(side, 0, side, 0)
        self.inset(self._none)
