"""The page of an engagement's money: what is unbilled, the invoices and the expenses, as of one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.money import (
    ExpenseRow,
    InvoiceRow,
    Unbilled,
    list_expenses,
    list_invoices,
    unbilled_of,
)
from engagement_desk.domain.records.clients import Client


@dataclass(frozen=True, slots=True)
class MoneyView:
    """What is unbilled through the day asked for, and every invoice and expense, the newest first."""

    key: str
    client: str
    title: str
    currency: str
    unbilled: Unbilled
    invoices: tuple[InvoiceRow, ...]
    expenses: tuple[ExpenseRow, ...]


def money_page(reading: Reading, key: str, through: date) -> MoneyView:
    """Give the page, E counted through a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    return MoneyView(
        key=engagement.key,
        client=reading.get(Client, engagement.client_id).name,
        title=engagement.title,
        currency=engagement.currency,
        unbilled=unbilled_of(reading, key, through),
        invoices=tuple(reversed(list_invoices(reading, key))),
        expenses=tuple(reversed(list_expenses(reading, key))),
    )
