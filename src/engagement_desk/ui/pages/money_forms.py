"""The forms of the money page: a new invoice, one that is recorded, and an expense."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, cast

from engagement_desk.application.commands.expense_edits import (
    EditExpense,
    ExpenseNamed,
    ExpenseValues,
    edit_expense,
    remove_expense,
)
from engagement_desk.application.commands.money import (
    NewExpense,
    NewInvoice,
    PayInvoice,
    add_expense,
    add_invoice,
    pay_invoice,
    void_invoice,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.money import ExpenseRow, InvoiceRow, Unbilled
from engagement_desk.application.queries.money_page import MoneyView
from engagement_desk.ui.pages.money_words import expense_said, invoice_facts, taking_said
from engagement_desk.ui.text import day, mark, money, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb

_INVOICE = (
    (
        FieldSpec("ref", mark("Reference"), placeholder="2026-014"),
        FieldSpec("on", mark("Dated"), FieldKind.DAY, clears=False),
    ),
)
_PAID = ((FieldSpec("paid_on", mark("Paid on"), FieldKind.DAY, clears=False),),)
_EXPENSE = (
    (
        FieldSpec("note", mark("What for"), placeholder=mark("Train to the workshop")),
        FieldSpec("amount_cents", mark("Amount"), FieldKind.MONEY, placeholder="120.50", clears=False),
        FieldSpec("on", mark("Date"), FieldKind.DAY, clears=False),
    ),
    (
        FieldSpec(
            "committed",
            mark("At an exit"),
            FieldKind.CHOICE,
            words=((mark("Not owed"), False), (mark("Owed: committed"), True)),
        ),
        FieldSpec(
            "rechargeable",
            mark("Who pays"),
            FieldKind.CHOICE,
            words=((mark("You"), False), (mark("The client: rechargeable"), True)),
        ),
    ),
)


class NewInvoiceForm(InlineForm):
    """An invoice written elsewhere, which takes what is unbilled."""

    field_of: ClassVar[Mapping[str, str]] = {"blank_text": "ref", "invoice_exists": "ref"}

    def __init__(self, ui: Ui, view: MoneyView) -> None:
        """Make it for what a view shows as unbilled."""
        today = ui.now().today
        verbs = (Verb("record", tr("Record invoice  Enter"), PRIMARY),)
        super().__init__(
            ui,
            f"invoice/{view.key}",
            _INVOICE,
            verbs,
            {"on": today},
            Reading(today, view.currency),
            head=tr("Record an invoice that you wrote elsewhere"),
            facts=taking_said(view.unbilled),
        )
        self._key, self._through = view.key, view.unbilled.through

    def take(self, found: Unbilled) -> None:
        """Take what is unbilled through another day."""
        self._through = found.through
        self.tell(taking_said(found))

    def carry_out(self, verb: str) -> None:
        """Record it."""
        del verb
        values = self.read()
        if values is not None:
            wanted = NewInvoice(key=self._key, through=self._through, **values)
            said = tr("Recorded invoice {ref}, {amount}; its entries are locked")
            currency = self._on.currency
            self.run(
                add_invoice,
                wanted,
                said=lambda changes: said.format(
                    ref=plain(changes.result.ref), amount=money(changes.result.amount_cents, currency)
                ),
            )


class InvoiceForm(InlineForm):
    """What stands on an invoice, when it was paid, and voiding it."""

    def __init__(self, ui: Ui, row: InvoiceRow) -> None:
        """Make it for an invoice; a void one has nothing to be done."""
        today, standing, is_paid = ui.now().today, row.voided_on is None, row.paid_on is not None
        verbs = [Verb("paid", tr("Change the day  Enter") if is_paid else tr("Record payment  Enter"))]
        if is_paid:
            verbs.append(Verb("unpaid", tr("Not paid after all")))
        verbs.append(Verb("void", tr("Void it")))
        super().__init__(
            ui,
            f"invoice/{row.engagement}/{row.id}",
            _PAID if standing else (),
            verbs if standing else (),
            {"paid_on": row.paid_on or today},
            Reading(today, row.currency),
            head=f"{plain(row.ref)} · {money(row.amount_cents, row.currency)}",
            facts=invoice_facts(row),
        )
        self.row = row

    def carry_out(self, verb: str) -> None:
        """Note the payment, take it back, or void the invoice."""
        ref = self.row.ref
        if verb == "void":
            said = tr("Voided invoice {ref}; what it took is unbilled again").format(ref=plain(ref))
            self.run(void_invoice, ref, said=lambda _: said)
            return
        values = self.read() if verb == "paid" else {"paid_on": None}
        if values is not None:
            on = values["paid_on"]
            paid = tr("Invoice {ref} was paid on {day}").format(ref=plain(ref), day=day(on, year=True))
            open_again = tr("Invoice {ref} is open again").format(ref=plain(ref))
            self.run(pay_invoice, PayInvoice(ref=ref, on=on), said=lambda _: open_again if on is None else paid)


class ExpenseForm(InlineForm):
    """An expense: a new one, or one that is changed or taken out."""

    field_of: ClassVar[Mapping[str, str]] = {"expense_of_nothing": "amount_cents"}
    short: ClassVar[frozenset[str]] = frozenset({"committed", "rechargeable"})

    def __init__(self, ui: Ui, view: MoneyView, row: ExpenseRow | None = None) -> None:
        """Make it for an expense, or without one for a new one of today."""
        today = ui.now().today
        names = [spec.name for specs in _EXPENSE for spec in specs]
        new: dict[str, object] = {"on": today, "committed": False, "rechargeable": False}
        add = Verb("save", tr("Add expense  Enter"), PRIMARY)
        change = (Verb("save", tr("Save  Enter"), PRIMARY), Verb("remove", tr("Remove  Del")))
        super().__init__(
            ui,
            f"expense/{view.key}/{row.id if row is not None else 'new'}",
            _EXPENSE,
            change if row is not None else (add,),
            new if row is None else {name: getattr(row, name) for name in names},
            Reading(today, view.currency),
            head=tr("New expense, {currency}").format(currency=view.currency) if row is None else "",
        )
        self._key = view.key
        self.expense_id = row.id if row is not None else ""

    def carry_out(self, verb: str) -> None:
        """Add it, change it, or take it out."""
        if verb == "remove":
            wanted = ExpenseNamed(key=self._key, expense_id=self.expense_id)
            self.run(remove_expense, wanted, said=self._told(tr("Removed the expense {expense}")))
            return
        values = self.read()
        if values is None:
            return
        if self.expense_id:
            changed = EditExpense(key=self._key, expense_id=self.expense_id, values=cast("ExpenseValues", dict(values)))
            self.run(edit_expense, changed, said=self._told(tr("Saved the expense {expense}")))
        else:
            added = NewExpense(key=self._key, **values)
            self.run(add_expense, added, said=self._told(tr("Added the expense {expense}")))

    def _told(self, text: str) -> Callable[[Changes], str]:
        currency = self._on.currency
        return lambda changes: text.format(expense=expense_said(changes.result, currency))
