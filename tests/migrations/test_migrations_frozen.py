"""A workspace of every older schema, with data, comes through the upgrade with all of it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.review_content import from_json
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.money import Expense
from engagement_desk.domain.records.reviews import MonthlyStatus, PublishedReview
from engagement_desk.domain.records.workspace import Logo
from engagement_desk.store import migrate, schema
from engagement_desk.store.identity import new_id
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.recognise import recognise
from engagement_desk.store.tables import KINDS, table_name
from engagement_desk.store.workspace import Workspace

MIGRATIONS = Path(__file__).parents[2] / "migrations"
FROZEN = sorted((Path(__file__).parent / "frozen").glob("*.json"))
ADDED_SINCE: dict[str, set[type]] = {"0001": {MonthlyStatus, Logo}, "0002": set()}


def _value(plain: object) -> object:
    return bytes.fromhex(str(plain["hex"])) if isinstance(plain, dict) else plain


def rows_of(frozen: Path) -> dict[str, tuple[list[str], list[list[object]]]]:
    tables = json.loads(frozen.read_text(encoding="utf-8"))
    return {
        name: (table["columns"], [[_value(value) for value in row] for row in table["rows"]])
        for name, table in tables.items()
    }


def made(frozen: Path, path: Path) -> Path:
    """Make the workspace as the program of that schema left it."""
    engine = create_engine("sqlite+pysqlite://", creator=lambda: sqlite3.connect(path))
    with engine.begin() as connection:
        migrate.run(connection, MIGRATIONS, frozen.stem)
    engine.dispose()
    connection = sqlite3.connect(path)
    for name, (columns, rows) in rows_of(frozen).items():
        names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
        connection.executemany(f'INSERT INTO "{name}" ({names}) VALUES ({marks})', rows)
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.commit()
    schema.stamp(connection, int(frozen.stem))
    connection.close()
    return path


@pytest.fixture(params=FROZEN, ids=lambda path: path.stem)
def frozen(request) -> Path:
    return request.param


def test_there_is_one_of_every_older_schema_with_rows_in_every_table():
    assert [path.stem for path in FROZEN] == [schema.revision_of(number) for number in range(1, schema.SCHEMA)]
    for path in FROZEN:
        kept = {name for name, (_, rows) in rows_of(path).items() if rows}
        assert kept == {
            *(table_name(kind) for kind in KINDS if kind not in ADDED_SINCE[path.stem]),
            "command",
            "journal",
        }


def test_everything_is_there_after_the_upgrade(frozen, tmp_path):
    path = made(frozen, tmp_path / "ältere 100%.engdesk")
    assert recognise(path) == int(frozen.stem)
    with Workspace.open(path, migrations=MIGRATIONS) as workspace:
        assert workspace.verify() == []
        assert len(FileKeeper(path).backups()) == 1
        with workspace.read() as reading:
            [engagement] = reading.find(Engagement)
            for kind in KINDS:
                expected = len(rows_of(frozen).get(table_name(kind), ([], []))[1])
                assert len(reading.find(kind)) == expected, kind
            note = next(entry.note for entry in reading.entries(EntryFilter(engagement_id=engagement.id)) if entry.note)
            assert reading.entries(EntryFilter(text=note.split()[0]))
            [review] = reading.find(PublishedReview)
            assert from_json(review.content).control.engagement == engagement.key
    assert recognise(path) == schema.SCHEMA
    connection = sqlite3.connect(path)
    for name, (columns, rows) in rows_of(frozen).items():
        names = ", ".join(f'"{column}"' for column in columns)
        found = [list(row) for row in connection.execute(f'SELECT {names} FROM "{name}"')]
        assert sorted(found, key=repr) == sorted(rows, key=repr), name
    connection.close()


def test_what_is_new_can_be_written_and_undone(frozen, tmp_path, now):
    path = made(frozen, tmp_path / "w.engdesk")
    with Workspace.open(path, migrations=MIGRATIONS) as workspace:
        with workspace.begin("add", now) as uow:
            [engagement] = uow.find(Engagement)
            status = MonthlyStatus(id=new_id(), engagement_id=engagement.id, month="2026-05", made_on=now.today)
            logo = Logo(id=new_id(), kind="png", data="aGk=")
            [expense] = uow.find(Expense)
            assert expense.created_at is None
            late = replace(expense, id=new_id(), created_at=now.instant)
            uow.add(status, logo, late)
            uow.commit()
        added = ((MonthlyStatus, status), (Logo, logo), (Expense, late))
        with workspace.read() as reading:
            assert all(one in reading.find(kind) for kind, one in added)
        workspace.undo(now)
        with workspace.read() as reading:
            assert not any(one in reading.find(kind) for kind, one in added)


def test_a_backup_of_an_older_version_is_restored_and_brought_up(frozen, tmp_path):
    backup = made(frozen, tmp_path / "old.engdesk")
    content = backup.read_bytes()
    path = tmp_path / "w.engdesk"
    Workspace.open(path).close()
    assert FileKeeper(path, MIGRATIONS).restore(backup) is not None
    assert recognise(path) == schema.SCHEMA
    assert (backup.read_bytes(), recognise(backup)) == (content, int(frozen.stem))
    with Workspace.open(path) as workspace, workspace.read() as reading:
        assert workspace.verify() == []
        assert len(reading.find(Engagement)) == 1
