"""Between frozen dataclass and row: one generic mapping, its statements compiled once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Generic, TypeVar

from sqlalchemy import Table

from engagement_desk.store.column_types import Convert, Converted
from engagement_desk.store.tables import TABLES

R = TypeVar("R")
Row = tuple[Any, ...]


_mappings: dict[type[Any], Mapping[Any]] = {}


def quoted(*names: str) -> list[str]:
    """Give the names as SQL identifiers."""
    return [f'"{name}"' for name in names]


@dataclass(frozen=True, slots=True, eq=False)
class Mapping(Generic[R]):
    """The statements of one record class and the conversion of its records both ways; columns stand in field order."""

    kind: type[R]
    table: Table
    names: tuple[str, ...]
    select: str
    insert: str
    update: str
    delete: str
    values_of: Callable[[R], Row]
    _to_column: tuple[tuple[int, Convert], ...]
    _from_column: tuple[tuple[int, Convert], ...]

    def to_row(self, record: R) -> list[Any]:
        """Give the values for `insert`."""
        values = list(self.values_of(record))
        for index, convert in self._to_column:
            if values[index] is not None:
                values[index] = convert(values[index])
        return values

    def to_update(self, record: R) -> list[Any]:
        """Give the values for `update`: all but the id, then the id."""
        first, *rest = self.to_row(record)
        return [*rest, first]

    def from_row(self, row: Iterable[Any]) -> R:
        """Give the record of a selected row."""
        values = list(row)
        for index, convert in self._from_column:
            if values[index] is not None:
                values[index] = convert(values[index])
        return self.kind(**dict(zip(self.names, values, strict=True)))

    def column_value(self, name: str, value: object) -> Any:  # noqa: ANN401
        """Give what a column holds for a field's value."""
        column_type = self.table.columns[name].type
        return column_type.to_column(value) if isinstance(column_type, Converted) else value


def mapping(kind: type[R]) -> Mapping[R]:
    """Give the mapping of a record class; anything else raises KeyError."""
    made: Mapping[R] | None = _mappings.get(kind)
    if made is None:
        made = _mappings[kind] = _mapping(kind, TABLES[kind])
    return made


def _mapping(kind: type[R], table: Table) -> Mapping[R]:
    names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
    types = [(index, table.columns[name].type) for index, name in enumerate(names)]
    converted = [(index, column_type) for index, column_type in types if isinstance(column_type, Converted)]
    columns = ", ".join(quoted(*names))
    places = ", ".join("?" * len(names))
    settings = ", ".join(f"{column} = ?" for column in quoted(*names[1:]))
    return Mapping(
        kind=kind,
        table=table,
        names=names,
        select=f'SELECT {columns} FROM "{table.name}"',
        insert=f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})',
        update=f'UPDATE "{table.name}" SET {settings} WHERE "id" = ?',
        delete=f'DELETE FROM "{table.name}" WHERE "id" = ?',
        values_of=attrgetter(*names),
        _to_column=tuple((index, column_type.to_column) for index, column_type in converted),
        _from_column=tuple((index, column_type.from_column) for index, column_type in converted),
    )
