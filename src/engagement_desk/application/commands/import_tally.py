"""What one engagement receives of an import: its rows billed by its terms, counted, and compared with the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from engagement_desk.application.commands.books import Books
from engagement_desk.application.imports import EngagementImport, ImportRow
from engagement_desk.application.ports import UnitOfWork, Warned
from engagement_desk.domain.kinds import Grain, Structure
from engagement_desk.domain.money import decimals, format_plain, half_away, value_of
from engagement_desk.domain.records.engagements import StatusChange, TermsVersion
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.rounding import round_minutes
from engagement_desk.domain.rules.terms import terms_on

_SHOWN = 3


class Tariff:
    """What worked seconds are billed under one version of the terms; each length is worked out once."""

    def __init__(self, version: TermsVersion) -> None:
        self.rate_cents = version.rate_cents
        self.grain = version.grain
        self.earns = version.structure is Structure.TIME_AND_MATERIALS
        self._version = version
        self._known: dict[int, tuple[int, int]] = {}

    def figures(self, seconds: int, *, billable: bool) -> tuple[int, int]:
        """Give billed minutes and value in minor units; both are 0 where a day is rounded as one and settled later."""
        if not billable or self.grain is Grain.DAY:
            return 0, 0
        found = self._known.get(seconds)
        if found is None:
            billed = round_minutes(seconds, self._version.increment_minutes, self._version.rounding)
            found = self._known[seconds] = billed, value_of(billed, self.rate_cents)
        return found


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
        self._first_terms = books.terms[0]
        self._one_version = len(books.terms) == 1
        self._start = date.min if created else self.engagement.start
        self._end = self.engagement.end or date.max
        self._tariffs: dict[str, Tariff] = {}
        self._places = decimals(self.engagement.currency)
        self._by_day: set[date] = set()
        self._outside = 0
        self._posts_later = 0
        self._currencies: set[str] = set()
        self._rates: set[Decimal] = set()
        self._amount: Decimal | None = None
        self._compared_cents = self._total_cents = 0

    def tariff_on(self, work_date: date) -> Tariff:
        """Give what is billed on a work date."""
        version = self._first_terms if self._one_version else terms_on(self.books.terms, work_date)
        tariff = self._tariffs.get(version.id)
        if tariff is None:
            tariff = self._tariffs[version.id] = Tariff(version)
        return tariff

    def count(self, row: ImportRow, tariff: Tariff, posting: date, value_cents: int) -> None:
        """Count a row that is taken; it is billed by `tariff` and counts on `posting`."""
        work_date = row.work_date
        self.imported += 1
        self.worked_seconds += row.seconds
        if self.first is None or work_date < self.first:
            self.first = work_date
        self._outside += not self._start <= work_date <= self._end
        self._posts_later += posting != work_date
        if tariff.grain is Grain.DAY:
            self._by_day.add(work_date)
        if row.currency and row.currency != self.engagement.currency:
            self._currencies.add(row.currency)
        elif row.rate is not None and row.billable and row.rate.scaleb(self._places) != tariff.rate_cents:
            self._rates.add(row.rate)
        self._total_cents += value_cents
        if row.amount is not None and row.billable:
            self._amount = (self._amount or 0) + row.amount
            self._compared_cents += value_cents

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
        value_cents = sum(entry.value_cents for entry in settled)
        self._compared_cents += value_cents
        self._total_cents += value_cents
        return settled

    def result(self) -> EngagementImport:
        """Give what the engagement received."""
        told = None if self._amount is None or self._currencies else half_away(*self._in_cents().as_integer_ratio())
        return EngagementImport(
            self.imported,
            self.worked_seconds,
            self.client,
            self.engagement.title,
            self.created,
            self.engagement.currency,
            self._total_cents,
            told,
        )

    def _in_cents(self) -> Decimal:
        return (self._amount or Decimal(0)).scaleb(self._places)

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
        if self._amount and self._in_cents() != self._compared_cents:
            yield self._amount_differs()

    def _amount_differs(self) -> Warned:
        values: dict[str, object] = {
            "key": self.engagement.key,
            "amount": f"{self._amount:.{self._places}f}",
            "value": format_plain(self._compared_cents, self.engagement.currency),
            "currency": self.engagement.currency,
        }
        return Warned("import_amount_differs", values)

    def _begin(self, uow: UnitOfWork, first: date) -> None:
        started = self.engagement.start
        self.engagement = replace(self.engagement, start=first)
        uow.put(self.engagement)
        uow.put(*(replace(version, effective_from=first) for version in self.books.terms))
        statuses = uow.find(StatusChange, engagement_id=self.engagement.id, on=started)
        uow.put(*(replace(status, on=first, posting=first) for status in statuses))
