import sqlite3
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain import records
from engagement_desk.store.column_types import instant_of
from engagement_desk.store.repository import mapping
from engagement_desk.store.tables import KINDS, TABLES, TEXTS, table_name

INSTANTS = st.integers(0, 2**35).map(instant_of)


def values(hint):
    if isinstance(hint, UnionType):
        return st.one_of([values(part) for part in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(st.text()).map(tuple)
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return INSTANTS if hint is datetime else st.none() if hint is NoneType else st.from_type(hint)


def test_every_record_class_has_a_table():
    modules = [__import__(f"{records.__name__}.{name}", fromlist=["x"]) for name in (
        "clients", "deliverables", "engagements", "exits", "log", "money", "reviews", "scope", "time", "workspace"
    )]  # fmt: skip
    classes = {
        item
        for module in modules
        for item in vars(module).values()
        if isinstance(item, type) and item.__module__ == module.__name__
    }
    assert classes == set(KINDS) == set(TABLES)


@pytest.mark.parametrize("kind", KINDS, ids=table_name)
def test_a_table_has_the_fields_of_its_class(kind, desk):
    connection = sqlite3.connect(desk.workspace.path)
    rows = connection.execute(f'PRAGMA table_info("{table_name(kind)}")').fetchall()
    connection.close()
    held = {name: (type_, bool(not_null)) for _, name, type_, not_null, _, _ in rows if name != "row"}
    hints = get_type_hints(kind)
    assert list(held) == [field.name for field in fields(kind)]
    for name, hint in hints.items():
        optional = NoneType in get_args(hint)
        bare = next(part for part in get_args(hint) if part is not NoneType) if optional else hint
        expected = {int: "INTEGER", bool: "INTEGER", datetime: "INTEGER", bytes: "BLOB"}.get(bare, "TEXT")
        assert held[name] == (expected, not optional), name


@pytest.mark.parametrize("kind", KINDS, ids=table_name)
def test_a_record_survives_its_row(kind):
    hints = get_type_hints(kind)
    record_of = mapping(kind)

    @given(st.fixed_dictionaries({name: values(hint) for name, hint in hints.items()}))
    def survives(given_fields):
        record = kind(**given_fields)
        row = record_of.to_row(record)
        assert {type(value) for value in row} <= {int, str, bytes, NoneType}
        assert record_of.from_row(row) == record

    survives()


def test_tables_of_texts_have_a_row_number_that_vacuum_keeps():
    for kind in TEXTS:
        assert [column.name for column in TABLES[kind].primary_key] == ["row"]


def test_every_table_of_ours_is_strict_and_nothing_cascades(desk):
    connection = sqlite3.connect(desk.workspace.path)
    texts = {
        name: sql
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(("search_index", "alembic", "sqlite"))
    }
    connection.close()
    assert set(texts) == {table_name(kind) for kind in KINDS} | {"command", "journal"}
    assert all(sql.rstrip().endswith("STRICT") for sql in texts.values())
    assert not any("CASCADE" in sql for sql in texts.values())
