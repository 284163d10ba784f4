"""Between frozen dataclass and row: one generic mapping, its statements compiled once and run by the driver."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, TypeVar

from sqlalchemy import ClauseElement, Column, ColumnElement, Table, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import sqlite

from engagement_desk.store.column_types import MISFITS, Converted, Unreadable
from engagement_desk.store.tables import TABLES

R = TypeVar("R")

_DIALECT = sqlite.dialect(paramstyle="qmark")
_mappings: dict[type[Any], Mapping[Any]] = {}


def compiled(statement: ClauseElement) -> str:
    """Give the text of a statement; its parameters stand as question marks, in the order in which they are written."""
    return str(statement.compile(dialect=_DIALECT))


def among(column: Column[Any]) -> ColumnElement[bool]:
    """Give the condition that a column holds one of the values of a JSON array, the parameter."""
    return column.in_(select(func.json_each(bindparam(None)).table_valued("value").c.value))


class Mapping(Generic[R]):
    """The statements of one record class and the conversion of its records both ways; columns stand in field order."""

    def __init__(self, kind: type[R], table: Table) -> None:
        self.kind = kind
        self.table = table
        self.names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
        self.columns = [table.columns[name] for name in self.names]
        self._values_of = attrgetter(*self.names)
        types = [(index, column.type) for index, column in enumerate(self.columns)]
        converted = [(index, column_type) for index, column_type in types if isinstance(column_type, Converted)]
        self._to_column = tuple((index, column_type.to_column) for index, column_type in converted)
        self._from_column = tuple((index, column_type.from_column) for index, column_type in converted)

    @cached_property
    def insert(self) -> str:
        """Give the statement that adds a record's `to_row`."""
        return compiled(insert(self.table).values({column: bindparam(None) for column in self.columns}))

    @cached_property
    def update(self) -> str:
        """Give the statement that replaces a record by its `to_update`."""
        values: dict[Any, Any] = {column: bindparam(None) for column in self.columns[1:]}
        return compiled(update(self.table).values(values).where(self.table.columns["id"] == bindparam(None)))

    @cached_property
    def delete(self) -> str:
        """Give the statement that deletes the record of an id."""
        return compiled(delete(self.table).where(self.table.columns["id"] == bindparam(None)))

    def to_row(self, record: R) -> list[Any]:
        """Give the values for `insert`."""
        values = list(self._values_of(record))
        for index, convert in self._to_column:
            if values[index] is not None:
                values[index] = convert(values[index])
        return values

    def to_update(self, record: R) -> list[Any]:
        """Give the values for `update`: all but the id, then the id."""
        first, *rest = self.to_row(record)
        return [*rest, first]

    def from_row(self, row: Iterable[Any]) -> R:
        """Give the record of a row of its columns."""
        values = list(row)
        try:
            for index, convert in self._from_column:
                if values[index] is not None:
                    values[index] = convert(values[index])
        except MISFITS as error:
            raise Unreadable(self.table.name) from error
        return self.kind(**dict(zip(self.names, values, strict=True)))

    def column_value(self, name: str, value: object) -> Any:  # noqa: ANN401
        """Give what a column holds for a field's value."""
        column_type = self.table.columns[name].type
        return column_type.to_column(value) if isinstance(column_type, Converted) else value


def mapping(kind: type[R]) -> Mapping[R]:
    """Give the mapping of a record class; anything else raises KeyError."""
    made: Mapping[R] | None = _mappings.get(kind)
    if made is None:
        made = _mappings[kind] = Mapping(kind, TABLES[kind])
    return made
