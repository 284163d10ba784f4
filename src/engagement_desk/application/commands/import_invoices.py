"""The invoices that lock what another tool has invoiced already (FORMATS rule 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engagement_desk.application.commands.import_tally import Tally, Tariff
from engagement_desk.application.imports import ImportRow
from engagement_desk.application.ports import Now, UnitOfWork
from engagement_desk.domain.kinds import EarnedKind, Grain
from engagement_desk.domain.records.money import Invoice, InvoiceLine
from engagement_desk.domain.records.time import Entry, ImportBatch


class ImportInvoices:
    """One invoice `imported BATCH` for each engagement that has such rows; its date is that of its last row."""

    def __init__(self, uow: UnitOfWork, now: Now) -> None:
        self._uow = uow
        self._now = now
        self._invoices: dict[str, Invoice] = {}
        self._amounts: dict[str, int] = {}
        self._lines: list[InvoiceLine] = []

    def of(self, tally: Tally, batch: ImportBatch, row: ImportRow) -> str:
        """Give the id of the engagement's invoice, which then reaches to the row's date."""
        engagement_id = tally.engagement.id
        invoice = self._invoices.get(engagement_id)
        if invoice is None:
            invoice = Invoice(
                id=self._uow.new_id(),
                engagement_id=engagement_id,
                ref=f"imported {batch.id}",
                on=row.work_date,
                through=row.work_date,
                amount_cents=0,
                batch_id=batch.id,
                created_at=self._now.instant,
            )
            self._uow.add(invoice)
            self._invoices[engagement_id] = invoice
        elif row.work_date > invoice.through:
            self._invoices[engagement_id] = replace(invoice, on=row.work_date, through=row.work_date)
        return invoice.id

    def add(self, entry: Entry, tariff: Tariff) -> None:
        """Put an entry on its invoice; one that is billed by the day comes once its day is settled."""
        if tariff.grain is Grain.ENTRY and tariff.earns and entry.billable:
            self._add_line(entry)

    def add_settled(self, tally: Tally, entries: Iterable[Entry]) -> None:
        """Put the invoiced ones of the entries of settled days on their invoices."""
        for entry in entries:
            if entry.invoice_id is not None and entry.billable and tally.tariff_on(entry.work_date).earns:
                self._add_line(entry)
        self.write_lines()

    def write_lines(self) -> None:
        """Write the lines gathered so far."""
        self._uow.add(*self._lines)
        self._lines.clear()

    def close(self) -> None:
        """Write the invoices' amounts and dates."""
        for invoice in self._invoices.values():
            self._uow.put(replace(invoice, amount_cents=self._amounts.get(invoice.id, 0)))

    def _add_line(self, entry: Entry) -> None:
        assert entry.invoice_id is not None
        self._amounts[entry.invoice_id] = self._amounts.get(entry.invoice_id, 0) + entry.value_cents
        self._lines.append(
            InvoiceLine(
                id=self._uow.new_id(),
                invoice_id=entry.invoice_id,
                kind=EarnedKind.TIME,
                item=entry.id,
                label=entry.note or entry.activity,
                amount_cents=entry.value_cents,
            )
        )
