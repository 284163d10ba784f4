"""The rows of a file by what they name: client and project, or else their tags; and where each group may go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from engagement_desk.application.import_finding import Existing, named
from engagement_desk.application.import_keys import propose_key
from engagement_desk.application.imports import ImportRow, MapLine
from engagement_desk.application.ports import Reading
from engagement_desk.domain.errors import Refused

MOST_GROUPS = 500
_HOME_CURRENCY = "USD"

Name = tuple[str, str, str]
"""Client, project and tag; a tag stands alone, and nothing at all stands for the rows that name neither."""


@dataclass(slots=True)
class Group:
    """Rows that name the same: how many, how long in seconds, from when to when, in which currency, at which rate."""

    name: Name
    rows: int
    seconds: int
    first: date
    last: date
    currency: str
    rate: Decimal | None

    def add(self, row: ImportRow) -> None:
        """Count a row."""
        self.rows += 1
        self.seconds += row.seconds
        self.first, self.last = min(self.first, row.work_date), max(self.last, row.work_date)
        self.currency = self.currency or row.currency
        self.rate = row.rate if self.rate is None else self.rate


@dataclass(frozen=True, slots=True)
class Tagged:
    """So many rows, of so many seconds, that name neither client nor project and have just these tags, casefolded."""

    tags: frozenset[str]
    rows: int
    seconds: int


class Groups:
    """The groups of a file, as its rows are read; past the most that are told apart, rows go where they go by name."""

    def __init__(self) -> None:
        """Begin without rows."""
        self._found: dict[Name, Group] = {}
        self._tagged: dict[frozenset[str], tuple[int, int]] = {}

    def add(self, row: ImportRow) -> None:
        """Count a row in its group, and where it names neither client nor project under each of its tags too."""
        self._add((row.client, row.project, ""), row)
        if not (row.client or row.project):
            for tag in row.tags:
                self._add(("", "", tag), row)
            tags = frozenset(map(str.casefold, row.tags))
            if tags not in self._tagged and len(self._tagged) >= MOST_GROUPS:
                tags = frozenset()
            rows, seconds = self._tagged.get(tags, (0, 0))
            self._tagged[tags] = rows + 1, seconds + row.seconds

    def _add(self, name: Name, row: ImportRow) -> None:
        found = self._found.get(name)
        if found is not None:
            found.add(row)
        elif len(self._found) < MOST_GROUPS:
            self._found[name] = Group(name, 1, row.seconds, row.work_date, row.work_date, row.currency, row.rate)

    def all(self) -> tuple[Group, ...]:
        """Give them: clients and projects by name, then tags, the rows that name neither last."""
        return tuple(
            sorted(self._found.values(), key=lambda group: (_rank(group.name), *map(str.casefold, group.name)))
        )

    def tagged(self) -> tuple[Tagged, ...]:
        """Give the rows that name neither client nor project by their tags; past the most, as without any."""
        return tuple(Tagged(tags, *counts) for tags, counts in self._tagged.items())


def without_tag(tagged: Iterable[Tagged], lines: Iterable[MapLine]) -> tuple[int, int]:
    """Count the rows, and their seconds, that no line of a tag sends anywhere."""
    mapped = {line.tag.casefold() for line in lines if line.tag}
    left = [one for one in tagged if not one.tags & mapped]
    return sum(one.rows for one in left), sum(one.seconds for one in left)


def _rank(name: Name) -> int:
    return 0 if name[0] or name[1] else 1 if name[2] else 2


def proposed(reading: Reading, groups: Iterable[Group], kept: Iterable[MapLine]) -> tuple[MapLine, ...]:
    """Give a line for each group: as it was said for the last file of the make, else the engagement that it names, else
    a new one. A tag that names none has no line; a line without a KEY waits for one to be chosen.
    """
    said = {_cased((line.client, line.project, line.tag)): line for line in kept}
    existing = Existing(reading)
    taken = set(existing.engagements)
    return tuple(line for group in groups if (line := _line(group, said, existing, taken)) is not None)


def _line(group: Group, said: dict[Name, MapLine], existing: Existing, taken: set[str]) -> MapLine | None:
    tag = group.name[2]
    line = said.get(_cased(group.name))
    if line is None:
        line = _of_tag(tag, existing) if tag else _of_name(group, existing, taken)
    if line is not None:
        taken.add(line.key)
    return line


def _of_tag(tag: str, existing: Existing) -> MapLine | None:
    found = existing.of_tag(tag)
    return MapLine(key=found.key, tag=tag) if found is not None else None


def _of_name(group: Group, existing: Existing, taken: set[str]) -> MapLine:
    client, project, _ = group.name
    if not (client or project) and existing.engagements:
        only = next(iter(existing.engagements)) if len(existing.engagements) == 1 else ""
        return MapLine(key=only)
    try:
        found = existing.of(client, project)
    except Refused:
        return MapLine(key="", client=client, project=project)
    if found is not None:
        return MapLine(key=found.key, client=client, project=project)
    for_client, title = named(client, project)
    currency = group.currency.upper() or _HOME_CURRENCY
    return MapLine(
        key=propose_key(project, client, taken),
        client=client,
        project=project,
        title=title,
        for_client=for_client,
        currency=currency,
        rate=None if currency == _HOME_CURRENCY or group.rate is None else f"{group.rate:f}",
    )


def unsettled(lines: Iterable[MapLine], existing: Iterable[str]) -> Iterator[MapLine]:
    """Give the lines that cannot be followed yet: without a KEY, or for a new engagement without what it needs."""
    known = set(existing)
    for line in lines:
        if line.left_out or line.key in known:
            continue
        home = (line.currency or _HOME_CURRENCY).upper() == _HOME_CURRENCY
        if not line.key or not (home or (line.rate and line.minimum)):
            yield line


def _cased(name: Name) -> Name:
    client, project, tag = name
    return client.casefold(), project.casefold(), tag.casefold()
