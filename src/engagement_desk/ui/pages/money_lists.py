"""The invoices and the expenses of an engagement, each with the form that opens below its table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.commands.expense_edits import ExpenseNamed, remove_expense
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.money import ExpenseRow, InvoiceLineRow, InvoiceRow
from engagement_desk.application.queries.money_page import MoneyView
from engagement_desk.ui.models.rows import Column
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
from engagement_desk.ui.text import money, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, LINK_SIDE, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.form_slot import FormSlot
from engagement_desk.ui.widgets.labels import Text


class _RowsCard(WideCard):
    """A table, what is said where it is empty, and a place for the form of a row."""

    table: MoneyTable[Any]

    def __init__(self, ui: Ui, title: str, columns: Sequence[Column[Any]], needs: dict[str, int], none: str) -> None:
        """Build it without rows; what `columns` need is in `needs`, and `none` is said where there is no row."""
        super().__init__(ui.theme, title)
        self._ui = ui
        self._view: MoneyView | None = None
        self._wanted = ""
        self.table = MoneyTable(ui.theme, title, columns, lambda row: row.id, needs)
        self._none = Text(ui.theme, none, token="muted", wrap=True)
        self.opened = FormSlot(self.home)
        self.add(self.table)
        self.table.chosen.connect(self._open)
        ui.theme.changed.connect(self._space)

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.table

    def forget(self) -> None:
        """Show nothing of the engagement before."""
        self.opened.close()
        self._view = None
        self.aside.setText("")
        self.table.hide()
        self._none.hide()

    def _fill(self, rows: Sequence[Any]) -> bool:
        """Show rows; tell whether one of them was waited for."""
        wanted, self._wanted = self._wanted, ""
        self.table.show_rows(rows, wanted)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        return bool(wanted)

    def _open(self) -> None:
        """Open the form of the current row."""
        raise NotImplementedError

    def _space(self) -> None:
        self.inset(self._none)


class InvoicesCard(_RowsCard):
    """The invoices, the newest first."""

    table: MoneyTable[InvoiceRow]

    def __init__(self, ui: Ui) -> None:
        """Build it without invoices."""
        told = tr("No invoice yet. Write it elsewhere, then record it: what it takes is locked.")
        super().__init__(ui, tr("Invoices"), invoice_columns(), INVOICE_NEEDS, told)
        self.lines: MoneyTable[InvoiceLineRow] = MoneyTable(
            ui.theme, tr("On this invoice"), (), lambda line: line.item, {"kind": 400}, most=8, opens_on_click=False
        )
        self.lines.hide()
        self.body.addLayout(self.opened)
        self.add(self.lines)
        self.add(self._none)
        self.opened.turned.connect(self._show_lines)
        self._space()

    def show_view(self, view: MoneyView) -> None:
        """Show the invoices; the form of one that has changed goes."""
        before, self._view = self._view, view
        if before is None or before.invoices != view.invoices:
            self.opened.close()
        is_waited_for = self._fill(view.invoices)
        waiting = [row.amount_cents for row in view.invoices if row.voided_on is None and row.paid_on is None]
        self.aside.setText(tr("{sum} open").format(sum=money(sum(waiting), view.currency)) if waiting else "")
        if is_waited_for:
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


class ExpensesCard(_RowsCard):
    """The expenses, the newest first."""

    table: MoneyTable[ExpenseRow]

    def __init__(self, ui: Ui) -> None:
        """Build it without expenses."""
        told = tr("No expenses. Committed ones are owed at an exit; none counts toward the minimum.")
        super().__init__(ui, tr("Expenses"), expense_columns(), EXPENSE_NEEDS, told)
        self.new_button = Button(ui.theme, tr("Add an expense"), LINK)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.new_button)
        self._foot.addStretch(1)
        self.add(self._none)
        self.body.addLayout(self.opened)
        self.body.addLayout(self._foot)
        self.new_button.clicked.connect(self.begin_new)
        self.opened.turned.connect(self._fit)
        self.table.deleted.connect(self._remove)
        self._space()

    def show_view(self, view: MoneyView) -> None:
        """Show the expenses; the form of one that is gone goes too."""
        self._view, form = view, self.opened.form
        known = {"", *(row.id for row in view.expenses)}
        if isinstance(form, ExpenseForm) and form.expense_id not in known:
            self.opened.close()
        held = self.table.hasFocus()
        if self._fill(view.expenses) or held:
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
        super()._space()
        side = self.theme.px(8)
        self._foot.setContentsMargins(side - self.theme.px(LINK_SIDE), 0, side, 0)
