"""Columns by the set of their names: aliases, any case, any order (FORMATS rule 1)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.decoding import Grid

_AMOUNT = re.compile(r"(.+?)\s*\(([A-Za-z]{3})?\)")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a format: each of our names with its aliases (casefolded), which of them make the format
    recognisable (all of `required` and, where there are such, one of `either`), and the known ones whose content has
    no place here.
    """

    aliases: Mapping[str, tuple[str, ...]]
    required: frozenset[str]
    unkept: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()

    def recognises(self, header: Sequence[str]) -> bool:
        """Tell whether a header is of this format."""
        found = {self._named(name) for name in header}
        return self.required <= found and (not self.either or bool(self.either & found))

    def telling(self, header: Sequence[str]) -> tuple[str, ...]:
        """Give the columns of a header by which the format is recognised, as they are written."""
        return tuple(name for name in header if self._named(name) in self.required | self.either)

    def needed(self) -> tuple[str, ...]:
        """Name the columns that make the format recognisable, as people write them."""
        return tuple(self.aliases[ours][0].capitalize() for ours in sorted(self.required))

    def places(self, header: Sequence[str]) -> dict[str, int]:
        """Give the index of each known column of ours; raises `Refused("column_twice")`."""
        found: dict[str, int] = {}
        for index, name in enumerate(header):
            ours = self._named(name)
            if ours in found:
                raise Refused("column_twice", name=name)
            if ours is not None:
                found[ours] = index
        return found

    def warnings(self, header: Sequence[str]) -> tuple[Warned, ...]:
        """Name the columns that are not taken over: none is lost silently."""
        lost = [name for name in header if name and (self._named(name) or name.casefold()) in self._lost(header)]
        return (Warned("columns_not_kept", {"names": ", ".join(lost)}),) if lost else ()

    def _lost(self, header: Sequence[str]) -> set[str]:
        unknown = {name.casefold() for name in header if self._named(name) is None}
        return unknown | set(self.unkept)

    def _named(self, name: str) -> str | None:
        plain = plain_name(name)
        return next((ours for ours, aliases in self.aliases.items() if plain in aliases), None)


def plain_name(name: str) -> str:
    """Give a column's name casefolded and without a currency: `Amount (EUR)` is `amount`."""
    match = _amount(name)
    plain = match[1] if match and match[1].casefold().endswith(("amount", "rate")) else name
    return " ".join(plain.casefold().split())


def _amount(name: str) -> re.Match[str] | None:
    return _AMOUNT.fullmatch(name.strip()) if len(name) <= _LONGEST else None


def currency_in(header: Sequence[str]) -> str:
    """Give the currency that an amount's column names, empty if none does."""
    for name in header:
        match = _amount(name)
        if match and match[2]:
            return match[2].upper()
    return ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each of our columns is found in a padded record; one that is missing leads to the empty cell."""

    places: Mapping[str, int]
    width: int

    def __getitem__(self, name: str) -> int:
        """Give the index of a column's cell."""
        return self.places.get(name, self.width)

    def __contains__(self, name: str) -> bool:
        """Tell whether the file has the column."""
        return name in self.places


def columns_of(layout: Layout, table: Grid) -> Columns:
    """Find a format's columns in a table."""
    return Columns(layout.places(table.header), table.width)
