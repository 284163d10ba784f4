"""Editing an expense, and taking one out (SPEC §2): a committed one is owed at an exit until it is settled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypedDict, cast

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import owned
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.money import Expense


class ExpenseValues(TypedDict, total=False):
    """What is named in an edit; what is left out stays. Money in minor units."""

    amount_cents: int
    on: date
    note: str
    committed: bool
    rechargeable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EditExpense:
    """New values for an expense."""

    key: str
    expense_id: str
    values: ExpenseValues = field(default_factory=ExpenseValues)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpenseNamed:
    """An expense of an engagement."""

    key: str
    expense_id: str


def edit_expense(uow: UnitOfWork, now: Now, wanted: EditExpense) -> Changes:
    """Change an expense; raises `Refused` for an unknown id and `expense_of_nothing` for an amount not above 0."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, Expense, wanted.expense_id, engagement, "unknown_expense")
    expense = replace(found, **cast("dict[str, Any]", wanted.values))
    if expense.amount_cents <= 0:
        raise Refused("expense_of_nothing")
    uow.put(expense)
    uow.describe(expense.note, engagement.id)
    return changed(expense, engagement)


def remove_expense(uow: UnitOfWork, now: Now, wanted: ExpenseNamed) -> Changes:
    """Take an expense out, as if it had not been laid out; raises `Refused("unknown_expense")`."""
    engagement = engagement_by_key(uow, wanted.key)
    found = owned(uow, Expense, wanted.expense_id, engagement, "unknown_expense")
    uow.remove(found)
    uow.describe(found.note, engagement.id)
    return changed(found, engagement)
