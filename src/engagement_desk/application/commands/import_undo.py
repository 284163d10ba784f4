"""Undoing an import by its batch."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from engagement_desk.application.commands.books import Books
from engagement_desk.application.imports import UndoneImport
from engagement_desk.application.lookup import covered_until
from engagement_desk.application.ports import Changes, Now, Reading, UnitOfWork
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain
from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.deliverables import Checkpoint, Deliverable
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem, Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.money import Expense, Invoice, InvoiceLine
from engagement_desk.domain.records.reviews import PublishedReview, ReviewText
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem, ScopeRevision
from engagement_desk.domain.records.time import Entry, ImportBatch, Timer
from engagement_desk.domain.rules.terms import terms_on

_MADE_WITH_IT: tuple[type, ...] = (TermsVersion, StatusChange)
_BELONGINGS: tuple[type, ...] = (
    Entry,
    Timer,
    Invoice,
    Expense,
    ScopeRevision,
    ScopeItem,
    Request,
    ChangeOrder,
    Deliverable,
    Checkpoint,
    ExitPolicy,
    HandoverItem,
    Notice,
    LogItem,
    ReviewText,
    PublishedReview,
)


def undo_import(uow: UnitOfWork, now: Now, batch_id: str) -> Changes:
    """Take a batch back: its entries and its invoices, and the engagements and clients that it made and that nothing
    else has touched; the result is an `UndoneImport`. Importing the file again then works.

    Raises `Refused` for an unknown or undone batch, and when a published review counts its entries, another invoice
    holds them, or they have been corrected.
    """
    batch = uow.first(ImportBatch, id=batch_id.strip())
    if batch is None:
        raise Refused("unknown_batch", batch=batch_id)
    if batch.undone_at is not None:
        raise Refused("batch_undone", batch=batch.id)
    entries = uow.find(Entry, batch_id=batch.id)
    _refuse_published(uow, batch, entries)
    _refuse_invoiced(uow, batch, entries)
    _refuse_corrected(uow, batch, entries)
    made = _made(uow, batch, entries)
    _remove(uow, batch, entries)
    _rebill_days(uow, entries)
    engagements = [engagement for engagement in made if _untouched(uow, engagement)]
    clients = _remove_engagements(uow, batch, engagements)
    uow.put(replace(batch, undone_at=now.instant))
    uow.describe(f"{batch.file_name}, {len(entries)} entries")
    undone = UndoneImport(
        batch.id, len(entries), tuple(e.key for e in engagements), tuple(client.name for client in clients)
    )
    touched = tuple(dict.fromkeys(entry.engagement_id for entry in entries))
    return Changes(undone, {ImportBatch.__name__: (batch.id,), Engagement.__name__: touched})


def _refuse_published(reading: Reading, batch: ImportBatch, entries: list[Entry]) -> None:
    covered = {engagement_id: covered_until(reading, engagement_id) for engagement_id in _engagement_ids(entries)}
    count = sum((day := covered[e.engagement_id]) is not None and e.posting_date <= day for e in entries)
    if count:
        raise Refused("batch_published", batch=batch.id, count=count)


def _refuse_invoiced(reading: Reading, batch: ImportBatch, entries: list[Entry]) -> None:
    own = {invoice.id for invoice in reading.find(Invoice, batch_id=batch.id)}
    later = [entry.invoice_id for entry in entries if entry.invoice_id is not None and entry.invoice_id not in own]
    if later:
        raise Refused("batch_invoiced", batch=batch.id, count=len(later), ref=reading.get(Invoice, later[0]).ref)


def _refuse_corrected(reading: Reading, batch: ImportBatch, entries: list[Entry]) -> None:
    count = len(reading.find(Entry, corrects_id=tuple(entry.id for entry in entries))) if entries else 0
    if count:
        raise Refused("batch_corrected", batch=batch.id, count=count)


def _made(reading: Reading, batch: ImportBatch, entries: list[Entry]) -> list[Engagement]:
    """Give the engagements that the import made: their ids lie between those of the batch and of its entries."""
    last = max((entry.id for entry in entries), default=batch.id)
    found = reading.find(Engagement, id=tuple(_engagement_ids(entries)))
    return [e for e in found if batch.id < e.id < last and e.created_at == batch.created_at]


def _remove(uow: UnitOfWork, batch: ImportBatch, entries: list[Entry]) -> None:
    invoices = uow.find(Invoice, batch_id=batch.id)
    if invoices:
        uow.remove(*uow.find(InvoiceLine, invoice_id=tuple(invoice.id for invoice in invoices)))
    uow.remove(*entries)
    uow.remove(*invoices)


def _rebill_days(uow: UnitOfWork, entries: list[Entry]) -> None:
    """Where the day is rounded as one, what else was worked that day is billed anew."""
    for engagement_id in _engagement_ids(entries):
        books = Books(uow, uow.get(Engagement, engagement_id))
        days = {entry.work_date for entry in entries if entry.engagement_id == engagement_id}
        for day in sorted(days):
            if terms_on(books.terms, day).grain is Grain.DAY:
                uow.put(*books.rebilled(uow.entries_of_day(engagement_id, day)))


def _untouched(reading: Reading, engagement: Engagement) -> bool:
    bare = Engagement(
        id=engagement.id,
        client_id=engagement.client_id,
        key=engagement.key,
        title=engagement.title,
        start=engagement.start,
        currency=engagement.currency,
        zone=engagement.zone,
        created_at=engagement.created_at,
    )
    return (
        engagement == bare
        and not any(reading.count(kind, engagement_id=engagement.id) for kind in _BELONGINGS)
        and all(reading.count(kind, engagement_id=engagement.id) == 1 for kind in _MADE_WITH_IT)
        and not reading.count(Engagement, renews_id=engagement.id)
    )


def _remove_engagements(uow: UnitOfWork, batch: ImportBatch, engagements: Collection[Engagement]) -> list[Client]:
    made_at = {engagement.client_id: engagement for engagement in engagements}
    for engagement in engagements:
        for kind in _MADE_WITH_IT:
            uow.remove(*uow.find(kind, engagement_id=engagement.id))
        uow.remove(engagement)
    found = uow.find(Client, id=tuple(made_at))
    clients = [client for client in found if client.id > batch.id and _lonely(uow, client, made_at[client.id])]
    uow.remove(*clients)
    return clients


def _lonely(reading: Reading, client: Client, made: Engagement) -> bool:
    bare = Client(id=client.id, name=client.name, created_at=made.created_at)
    return (
        client == bare
        and not reading.count(Engagement, client_id=client.id)
        and not reading.count(Contact, client_id=client.id)
    )


def _engagement_ids(entries: Collection[Entry]) -> list[str]:
    return list(dict.fromkeys(entry.engagement_id for entry in entries))
