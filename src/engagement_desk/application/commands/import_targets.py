"""Which engagement each row of an import belongs to; those that do not exist yet are made (FORMATS rule 8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engagement_desk.application.commands.books import Books
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.import_tally import Tally
from engagement_desk.application.commands.terms import TermsValues
from engagement_desk.application.import_finding import Existing, named
from engagement_desk.application.import_keys import propose_key
from engagement_desk.application.imports import ImportOptions, ImportRow, MapLine
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Now, UnitOfWork, Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import parse_money
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement

_HOME_CURRENCY = "USD"
_ANY = MapLine(key="")


@dataclass
class Targets:
    """Finds the engagement of each client and project, and makes it where there is none."""

    uow: UnitOfWork
    now: Now
    options: ImportOptions
    used: dict[str, Tally] = field(default_factory=dict)
    _known: dict[tuple[str, str, tuple[str, ...]], Tally] = field(default_factory=dict)
    _chosen: dict[tuple[str, str, tuple[str, ...]], MapLine] = field(default_factory=dict)
    _lines_used: set[MapLine] = field(default_factory=set)
    _unassigned: str | None = None

    def __post_init__(self) -> None:
        """Read what exists once; raises `Refused("unknown_engagement")` for a KEY that is named and not there."""
        if self.options.engagement is not None and self.options.map:
            raise Refused("map_or_engagement")
        self._lines = sorted(self.options.map, key=_named, reverse=True)
        self._tagged = any(line.tag for line in self._lines)
        self._leaves_out = any(line.left_out for line in self._lines)
        self._only = engagement_by_key(self.uow, self.options.engagement) if self.options.engagement else None
        self._existing = Existing(self.uow)

    def leaves_out(self, row: ImportRow) -> bool:
        """Tell whether the map leaves a row out."""
        return self._leaves_out and self._line(row).left_out

    def of(self, row: ImportRow) -> Tally:
        """Give the engagement of a row; raises `Refused` when it cannot be told or made."""
        mark = self._mark(row)
        tally = self._known.get(mark)
        if tally is None:
            tally = self._known[mark] = self._tally(row)
        return tally

    def warnings(self) -> Iterator[Warned]:
        """Tell where rows went that name nothing, and which lines of the map no row used."""
        if self._unassigned is not None:
            yield Warned("import_unassigned", {"key": self._unassigned})
        idle = [line.key or "-" for line in self.options.map if line not in self._lines_used]
        if idle:
            yield Warned("map_lines_unused", {"keys": ", ".join(idle), "count": len(idle)})

    def _mark(self, row: ImportRow) -> tuple[str, str, tuple[str, ...]]:
        return row.client, row.project, row.tags if self._tagged else ()

    def _tally(self, row: ImportRow) -> Tally:
        line = self._line(row)
        engagement = self._only or self._found(row, line)
        created = engagement is None
        if engagement is None:
            engagement = self._make(row, line)
        tally = self.used.get(engagement.key)
        if tally is None:
            tally = Tally(Books(self.uow, engagement), self._client_name(engagement), created=created)
            self.used[engagement.key] = tally
        if not (row.client or row.project or line.key or self._only):
            self._unassigned = engagement.key
        return tally

    def _line(self, row: ImportRow) -> MapLine:
        """Give the line of the map that names most of a row."""
        mark = self._mark(row)
        found = self._chosen.get(mark)
        if found is None:
            found = self._chosen[mark] = next((line for line in self._lines if self._matches(line, *mark)), _ANY)
            self._lines_used.add(found)
        return found

    def _matches(self, line: MapLine, client: str, project: str, tags: tuple[str, ...]) -> bool:
        is_any = "" if not self.options.by_group else None
        if line.client.casefold() not in (is_any, client.casefold()):
            return False
        if line.project.casefold() not in (is_any, project.casefold()):
            return False
        return not line.tag or line.tag.casefold() in (tag.casefold() for tag in tags)

    def _found(self, row: ImportRow, line: MapLine) -> Engagement | None:
        if line.key:
            return self._existing.engagements.get(line.key)
        return self._existing.of(row.client, row.project)

    def _make(self, row: ImportRow, line: MapLine) -> Engagement:
        client, title = named(row.client, row.project)
        client = line.for_client or client
        currency = (line.currency or row.currency or _HOME_CURRENCY).upper()
        key = line.key or propose_key(row.project, row.client, self._existing.engagements)
        if currency != _HOME_CURRENCY and (line.rate is None or line.minimum is None):
            raise Refused("import_needs_map", currency=currency, client=client, project=title, key=key)
        wanted = NewEngagement(
            key=key,
            client=client,
            title=line.title or title,
            start=row.work_date,
            zone=self.options.zone,
            currency=currency,
            terms=_terms(line, currency),
        )
        engagement: Engagement = new_engagement(self.uow, self.now, wanted).result
        self._existing.join(engagement, client)
        return engagement

    def _client_name(self, engagement: Engagement) -> str:
        return self.uow.get(Client, engagement.client_id).name


def _named(line: MapLine) -> tuple[int, bool, bool, bool]:
    """How much of a row a line names: first by how many of its parts, then by the client, the project, the tag."""
    parts = (bool(line.client), bool(line.project), bool(line.tag))
    return sum(parts), *parts


def _terms(line: MapLine, currency: str) -> TermsValues:
    terms: TermsValues = {}
    if line.rate is not None:
        terms["rate_cents"] = parse_money(line.rate, currency)
    if line.minimum is not None:
        terms["minimum_cents"] = parse_money(line.minimum, currency)
    return terms
