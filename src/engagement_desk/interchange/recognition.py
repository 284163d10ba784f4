"""What a given thing may be, told from its beginning: candidates, how sure it is, and what a table looks like."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice

from engagement_desk.application.import_recognition import Candidate, Certainty, Recognition
from engagement_desk.application.imports import ReadOptions
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import plain_table
from engagement_desk.interchange.decoding import Grid
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.grids import Grids
from engagement_desk.interchange.known_formats import OTHERS, TABLES, Format
from engagement_desk.interchange.plain_guess import guess
from engagement_desk.interchange.strangers import is_workspace, refuse_stranger

_SAMPLE = 5
_LOOKED_AT = ReadOptions(zone="UTC", instant=datetime(2000, 1, 1, tzinfo=UTC))


def recognise(given: Given) -> Recognition | None:
    """Tell what a thing may be, None where it is nothing that is known; raises `Refused` for a known stranger."""
    name = given.path.name
    if is_workspace(given):
        return Recognition(name, is_workspace=True)
    refuse_stranger(given)
    grids = Grids(given)
    named = tuple(_tables(grids))
    if named:
        grid = named[0][1]
        candidates = tuple(candidate for candidate, _ in named)
        sure = Certainty.CERTAIN if len({one.format for one in candidates}) == 1 else Certainty.LIKELY
        return _table(name, candidates, sure, grid)
    other = next((one for one in OTHERS if _is(one, given)), None)
    if other is not None:
        sure = Certainty.LIKELY if other.is_weak else Certainty.CERTAIN
        return Recognition(name, (Candidate(other.name, other.sign, is_local=other.is_local),), sure)
    widest = grids.widest()
    if widest is None:
        return None
    found = _table(name, (Candidate(plain_table.NAME, "table", is_local=True),), Certainty.OPEN, widest)
    return found if found.sample else None


def _tables(grids: Grids) -> Iterator[tuple[Candidate, Grid]]:
    for table in TABLES:
        for grid, _ in grids.of(table.layout.recognises):
            yield Candidate(table.name, "columns", table.layout.telling(grid.header), table.is_local), grid


def _is(one: Format, given: Given) -> bool:
    """Tell whether a thing is of a format; one that is refused for what is in it is."""
    try:
        return one.open(given, _LOOKED_AT) is not None
    except Refused:
        return True


def _table(name: str, candidates: tuple[Candidate, ...], sure: Certainty, grid: Grid) -> Recognition:
    try:
        sample = tuple(tuple(record[: grid.width]) for _, record in islice(grid.records(), _SAMPLE))
    except Refused:
        sample = ()
    return Recognition(name, candidates, sure, grid.header, sample, guess(grid.header, sample))
