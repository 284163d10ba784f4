"""What one engagement receives of an import: its rows billed by its terms, counted, and compared with the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from engagement_desk.application.commands.books import Books
from engagement_desk.application.imports import EngagementImport, ImportRow
from engagement_desk.application.ports import UnitOfWork, Warned
from engagement_desk.domain.kinds import Grain, Structure
from engagement_desk.domain.money import decimals, format_plain, value_of
from engagement_desk.domain.records.engagements import StatusChange
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.rounding import round_minutes
from engagement_desk.domain.rules.terms import terms_on

_SHOWN = 3


class Day(NamedTuple):
    """What holds for the rows of one work date; `earns`: by the terms, time itself earns money."""

    posting: date
    rate_cents: int
    grain: Grain
    outside: bool
    earns: bool


class Figures(NamedTuple):
    """What a row is billed."""

    billed_minutes: int
    value_cents: int


class Tally:
    """One engagement's share of an import. Times are seconds, money is minor units of its currency."""

    def __init__(self, books: Books, client: str, *, created: bool) -> None:
        self.books = books
        self.engagement = books.engagement
        self.client = client
        self.created = created
        self.imported = 0
        self.worked_seconds = 0
        self.first: date | None = None
        self.last: date | None = None
        self.day = cache(self._day)
        self.figures = cache(self._figures)
        self._places = decimals(self.engagement.currency)
        self._by_day: set[date] = set()
        self._outside = 0
        self._posts_later = 0
        self._currencies: set[str] = set()
        self._rates: set[Decimal] = set()
        self._amount = Decimal(0)
        self._value_cents = 0

    def count(self, row: ImportRow, day: Day, figures: Figures) -> None:
        """Count a row that is taken."""
        work_date = row.work_date
        self.imported += 1
        self.worked_seconds += row.seconds
        if self.first is None or work_date < self.first:
            self.first = work_date
        if self.last is None or work_date > self.last:
            self.last = work_date
        self._outside += day.outside
        self._posts_later += day.posting != work_date
        if day.grain is Grain.DAY:
            self._by_day.add(work_date)
        if row.currency and row.currency != self.engagement.currency:
            self._currencies.add(row.currency)
        elif row.rate is not None and row.billable and row.rate.scaleb(self._places) != day.rate_cents:
            self._rates.add(row.rate)
        if row.amount is not None:
            self._amount += row.amount
            self._value_cents += figures.value_cents

    def settle(self, uow: UnitOfWork, batch_id: str) -> list[Entry]:
        """Bill the days whose rounding has grain `day`, and let a new engagement begin with its first row's date.

        Gives the imported entries of those days, with their figures.
        """
        if self.created and self.first is not None and self.first < self.engagement.start:
            self._begin(uow, self.first)
        settled: list[Entry] = []
        for work_date in sorted(self._by_day):
            entries = uow.entries_of_day(self.engagement.id, work_date)
            fresh = [entry.id for entry in entries if entry.batch_id == batch_id]
            changed = rebill(entries, self.books.terms, self.books.orders, self.books.covered, fresh=fresh)
            uow.put(*changed)
            current = {entry.id: entry for entry in (*entries, *changed)}
            settled += [current[entry_id] for entry_id in fresh]
        self._value_cents += sum(entry.value_cents for entry in settled)
        return settled

    def result(self) -> EngagementImport:
        """Give what the engagement received."""
        return EngagementImport(self.imported, self.worked_seconds, self.client, self.engagement.title, self.created)

    def warnings(self) -> Iterator[Warned]:
        """Tell what is unusual, and where the file differs from the terms that rule (FORMATS rule 8)."""
        key, currency = self.engagement.key, self.engagement.currency
        if self._outside:
            yield Warned("import_outside_term", {"key": key, "count": self._outside})
        if self._posts_later:
            yield Warned("import_posts_later", {"key": key, "count": self._posts_later, "covered": self.books.covered})
        if self._currencies:
            others = ", ".join(sorted(self._currencies))
            yield Warned("import_currency_differs", {"key": key, "currency": currency, "others": others})
            return
        if self._rates:
            rates = sorted(self._rates)
            shown = ", ".join(f"{rate.normalize():f}" for rate in rates[:_SHOWN]) + (", …" if rates[_SHOWN:] else "")
            yield Warned("import_rate_differs", {"key": key, "rates": shown, "currency": currency})
        if self._amount and self._amount.scaleb(self._places) != self._value_cents:
            yield self._amount_differs()

    def _amount_differs(self) -> Warned:
        currency = self.engagement.currency
        ours = format_plain(self._value_cents, currency)
        values = {"key": self.engagement.key, "amount": f"{self._amount:f}", "value": ours, "currency": currency}
        return Warned("import_amount_differs", dict(values))

    def _day(self, work_date: date) -> Day:
        version = terms_on(self.books.terms, work_date)
        start = work_date if self.created else self.engagement.start
        outside = not start <= work_date <= (self.engagement.end or date.max)
        return Day(
            posting=self.books.posting(work_date),
            rate_cents=version.rate_cents,
            grain=version.grain,
            outside=outside,
            earns=version.structure is Structure.TIME_AND_MATERIALS,
        )

    def _figures(self, work_date: date, seconds: int, billable: bool) -> Figures:
        version = terms_on(self.books.terms, work_date)
        if version.grain is Grain.DAY or not billable:
            return Figures(0, 0)
        billed = round_minutes(seconds, version.increment_minutes, version.rounding)
        return Figures(billed, value_of(billed, version.rate_cents))

    def _begin(self, uow: UnitOfWork, first: date) -> None:
        started = self.engagement.start
        self.engagement = replace(self.engagement, start=first)
        uow.put(self.engagement)
        uow.put(*(replace(version, effective_from=first) for version in self.books.terms))
        statuses = uow.find(StatusChange, engagement_id=self.engagement.id, on=started)
        uow.put(*(replace(status, on=first, posting=first) for status in statuses))
