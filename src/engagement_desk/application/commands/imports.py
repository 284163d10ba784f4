"""Taking another tool's file into the workspace: all of it or nothing, once, and undone in one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from engagement_desk.application.commands.import_invoices import ImportInvoices
from engagement_desk.application.commands.import_notes import Notes
from engagement_desk.application.commands.import_tally import Tally
from engagement_desk.application.commands.import_targets import Targets
from engagement_desk.application.imports import (
    OWN_FORMAT,
    ImportFile,
    ImportOptions,
    ImportResult,
    ImportRow,
    ShownRow,
    SkippedLine,
    SkippedRow,
)
from engagement_desk.application.messages import sentence
from engagement_desk.application.messages.imports import SKIPPED
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.application.settings import preferences
from engagement_desk.application.table_memory import keep_setting, remember_columns
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry, ImportBatch

_CHUNK = 2000


def import_file(uow: UnitOfWork, now: Now, file: ImportFile, options: ImportOptions) -> Changes:
    """Take the rows of a file as entries, unclassified; the result is an `ImportResult`.

    Rows that are known already are left out. Raises `Refused` for a row that cannot be read, a KEY that is not there,
    and an engagement that cannot be made; the whole file is then refused.
    """
    run = _Import(uow, now, file, options)
    for chunk in _chunks(file.rows()):
        run.take(chunk)
    return run.close()


class _Import:
    """One import while it runs; memory holds one chunk of rows and the marks by which rows are told apart."""

    def __init__(self, uow: UnitOfWork, now: Now, file: ImportFile, options: ImportOptions) -> None:
        own = preferences(uow)
        self._uow = uow
        self._now = now
        self._file = file
        self._owner = (own.owner_name, own.owner_role)
        self._zone = zone_named(options.zone).key
        self._targets = Targets(uow, now, options)
        self._invoices = ImportInvoices(uow, now)
        self._batch: ImportBatch | None = None
        self._read_before = uow.first(Entry, source=file.format) is not None
        self._rows = self._imported = self._duplicates = self._left_out = 0
        self._skipped: list[SkippedLine] = []
        self._notes = Notes()
        self._shown = options.shown
        self._remembers = options.remembers
        self._first: list[ShownRow] = []

    def take(self, chunk: list[ImportRow | SkippedRow]) -> None:
        """Add the rows of a chunk that are work and new."""
        work = [row for row in chunk if isinstance(row, ImportRow)]
        self._skipped += [
            SkippedLine(row.row, SKIPPED[row.reason], row.reason) for row in chunk if isinstance(row, SkippedRow)
        ]
        known = self._known([row.key for row in work])
        unknown = [row for row in work if row.key not in known]
        new = [row for row in unknown if not self._targets.leaves_out(row)]
        self._rows += len(chunk)
        self._duplicates += len(work) - len(unknown)
        self._left_out += len(unknown) - len(new)
        if new:
            batch = self._batch_of()
            self._imported += self._uow.add_entries([self._entry(row, batch) for row in new])
            self._invoices.write_lines()

    def close(self) -> Changes:
        """Settle what could be settled at the end only, and give the result."""
        tallies = self._targets.used.values()
        if self._batch is not None:
            for tally in tallies:
                self._invoices.add_settled(tally, tally.settle(self._uow, self._batch.id))
            self._invoices.close()
            self._uow.put(replace(self._batch, rows=self._rows, imported=self._imported, duplicates=self._duplicates))
            if self._file.columns is not None:
                remember_columns(self._uow, self._file.columns)
            if self._remembers is not None:
                keep_setting(self._uow, *self._remembers)
        self._describe(tallies)
        warnings = tuple(self._warnings(tallies))
        result = ImportResult(
            batch=self._batch.id if self._batch else None,
            format=self._file.format,
            rows=self._rows,
            imported=self._imported,
            duplicates=self._duplicates,
            skipped=tuple(self._skipped),
            warnings=tuple(sentence(warned) for warned in warnings),
            engagements={tally.engagement.key: tally.result() for tally in tallies},
            left_out=self._left_out,
            overlaps=self._uow.count_overlaps(self._batch.id) if self._shown and self._batch else 0,
            first=tuple(self._first),
        )
        return Changes(result, self._touched(tallies), warnings)

    def _known(self, keys: list[str]) -> set[str]:
        known = self._uow.known_source_keys(self._file.format, keys) if self._read_before else set()
        if self._file.format == OWN_FORMAT:
            known |= {entry.id for entry in self._uow.find(Entry, id=tuple(keys))}
        return known

    def _batch_of(self) -> ImportBatch:
        if self._batch is None:
            self._batch = ImportBatch(
                id=self._uow.new_id(),
                format=self._file.format,
                file_name=self._file.file_name,
                sha256=self._file.sha256,
                rows=0,
                imported=0,
                duplicates=0,
                created_at=self._now.instant,
            )
            self._uow.add(self._batch)
        return self._batch

    def _entry(self, row: ImportRow, batch: ImportBatch) -> Entry:
        tally = self._targets.of(row)
        work_date, seconds, billable = row.work_date, row.seconds, row.billable
        tariff = tally.tariff_on(work_date)
        posting = tally.books.posting(work_date)
        billed_minutes, value_cents = tariff.figures(seconds, billable=billable)
        tally.count(row, tariff, posting, value_cents)
        person, role = (row.person, row.role) if row.person else self._owner
        if row.flags:
            self._notes.add(row)
        entry = Entry(
            id=self._uow.new_id(),
            engagement_id=tally.engagement.id,
            person=person,
            role=role,
            work_date=work_date,
            posting_date=posting,
            start=row.start,
            end=row.end,
            zone=None if row.start is None else self._zone,
            worked_seconds=seconds,
            billed_minutes=billed_minutes,
            rate_cents=tariff.rate_cents,
            value_cents=value_cents,
            billable=billable,
            activity=row.activity,
            note=row.note,
            invoice_id=self._invoices.of(tally, batch, row) if row.invoiced else None,
            source=self._file.format,
            source_key=row.key,
            batch_id=batch.id,
            created_at=self._now.instant,
        )
        if row.invoiced:
            self._invoices.add(entry, tariff)
        if len(self._first) < self._shown:
            self._first.append(ShownRow(row.row, tally.engagement.key, entry))
        return entry

    def _warnings(self, tallies: Iterable[Tally]) -> Iterator[Warned]:
        yield from self._file.warnings
        if not self._rows:
            yield Warned("import_without_rows", {})
        yield from self._notes.warnings()
        for tally in tallies:
            yield from tally.warnings()
        yield from self._targets.warnings()

    def _describe(self, tallies: Iterable[Tally]) -> None:
        ids = [tally.engagement.id for tally in tallies]
        subject = f"{self._file.file_name}, {self._imported} entries"
        self._uow.describe(subject, ids[0] if len(ids) == 1 else None)

    def _touched(self, tallies: Iterable[Tally]) -> dict[str, tuple[str, ...]]:
        batch = (self._batch.id,) if self._batch else ()
        return {ImportBatch.__name__: batch, Engagement.__name__: tuple(tally.engagement.id for tally in tallies)}


def _chunks(rows: Iterator[ImportRow | SkippedRow]) -> Iterator[list[ImportRow | SkippedRow]]:
    while chunk := list(islice(rows, _CHUNK)):
        yield chunk
