"""Expenses that are edited and taken out, and the page of an engagement's money."""

from datetime import date

import pytest

from engagement_desk.application.commands.expense_edits import (
    EditExpense,
    ExpenseNamed,
    ExpenseValues,
    edit_expense,
    remove_expense,
)
from engagement_desk.application.commands.money import NewExpense, NewInvoice, add_expense, add_invoice
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.money import list_expenses
from engagement_desk.application.queries.money_page import money_page
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Structure

JULY = date(2026, 7, 31)


@pytest.fixture
def hotel(desk, acme):
    """Give an expense of July, committed."""
    wanted = NewExpense(key="ACME", amount_cents=12_050, on=date(2026, 7, 2), note="Hotel", committed=True)
    return desk.run(add_expense, wanted).result


def refusal(desk, command, wanted):
    with pytest.raises(Refused) as refused:
        desk.run(command, wanted)
    sentence(refused.value)
    return refused.value.code


def test_what_is_named_changes_and_the_rest_stays(desk, hotel):
    values = ExpenseValues(committed=False, amount_cents=9_900)
    desk.run(edit_expense, EditExpense(key="acme", expense_id=hotel.id, values=values))
    (row,) = desk.ask(list_expenses, "ACME")
    assert (row.note, row.amount_cents, row.committed, row.on) == ("Hotel", 9_900, False, date(2026, 7, 2))


def test_an_edit_that_makes_no_sense_is_refused(desk, hotel):
    nothing = EditExpense(key="ACME", expense_id=hotel.id, values=ExpenseValues(amount_cents=0))
    assert refusal(desk, edit_expense, nothing) == "expense_of_nothing"
    assert refusal(desk, edit_expense, EditExpense(key="ACME", expense_id="no such")) == "unknown_expense"
    assert refusal(desk, remove_expense, ExpenseNamed(key="ACME", expense_id="no such")) == "unknown_expense"
    assert desk.ask(list_expenses, "ACME")[0].amount_cents == 12_050


def test_an_expense_is_taken_out_and_brought_back(desk, now, hotel):
    changes = desk.run(remove_expense, ExpenseNamed(key="ACME", expense_id=hotel.id))
    assert desk.ask(list_expenses, "ACME") == ()
    assert changes.touched["Expense"] == (hotel.id,)
    desk.store.undo(now)
    assert [row.note for row in desk.ask(list_expenses, "ACME")] == ["Hotel"]


def test_the_page_has_what_is_unbilled_and_the_newest_first(desk, hotel):
    values = {"structure": Structure.RETAINER, "period_fee_cents": 300_000}
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=values))
    for number, through in enumerate((date(2026, 7, 31), date(2026, 8, 31))):
        desk.run(add_invoice, NewInvoice(key="ACME", ref=f"A-{number}", on=through, through=through))
    desk.run(add_expense, NewExpense(key="ACME", amount_cents=1, on=JULY, note="Train"))
    view = desk.ask(money_page, "acme", date(2026, 9, 1))
    assert [row.ref for row in view.invoices] == ["A-1", "A-0"]
    assert [row.note for row in view.expenses] == ["Train", "Hotel"]
    assert (view.key, view.currency, view.unbilled.total_cents) == ("ACME", "USD", 300_000)
    assert view.client
    assert view.title
    with pytest.raises(Refused):
        desk.ask(money_page, "NOPE", JULY)
