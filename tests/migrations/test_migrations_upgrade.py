"""The newest schema is reached in one way only, and an upgrade happens whole or not at all."""

import ast
import re
import shutil
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.errors import Refused, StoreProblem
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import migrate, schema
from engagement_desk.store.identity import new_id
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.recognise import recognise
from engagement_desk.store.schema import SCHEMA, revision_of
from engagement_desk.store.tables import KINDS
from engagement_desk.store.workspace import Workspace

MIGRATIONS = Path(__file__).parents[2] / "migrations"
NEXT = SCHEMA + 1

TEMPLATE = """
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE entry RENAME COLUMN note TO remark")
    op.execute("ALTER TABLE entry RENAME COLUMN remark TO note")
    op.execute("UPDATE entry SET note = 'migrated ' || note")
    {then}
"""


def scripts():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return ScriptDirectory.from_config(config)


def schema_of(path):
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {(kind, name): re.sub(r"\s+", "", sql) for kind, name, sql in rows}


def test_a_new_workspace_equals_an_upgraded_one(tmp_path):
    Workspace.open(tmp_path / "fresh.engdesk").close()
    upgraded = tmp_path / "upgraded ü 100%.engdesk"
    engine = create_engine("sqlite+pysqlite://", creator=lambda: sqlite3.connect(upgraded))
    with engine.begin() as connection:
        migrate.run(connection, MIGRATIONS)
    engine.dispose()
    assert schema_of(upgraded) == schema_of(tmp_path / "fresh.engdesk")


def test_there_is_one_head_and_it_is_the_schema_of_the_program():
    assert scripts().get_heads() == [revision_of(SCHEMA)]


def test_migrations_never_import_the_program_and_never_go_back():
    for script in (MIGRATIONS / "versions").glob("*.py"):
        tree = ast.parse(script.read_text(encoding="utf-8"))
        imported = {
            alias.name.partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for alias in node.names
        } | {(node.module or "").partition(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert imported <= {"alembic", "sqlalchemy"}, script
        assert "batch_alter_table" not in script.read_text(encoding="utf-8")
        assert "downgrade" not in script.read_text(encoding="utf-8")


def test_the_template_makes_a_migration_that_carries_the_rules(tmp_path):
    copy = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, copy)
    made = subprocess.run(
        [sys.executable, "-m", "alembic", "-c", copy / "alembic.ini", "revision", "--rev-id", "9999", "-m", "x"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert made.returncode == 0, made.stderr
    (script,) = (copy / "versions").glob("9999*.py")
    source = script.read_text(encoding="utf-8")
    compile(source, script.name, "exec")
    assert "batch_alter_table" in source
    assert "downgrade" not in source


@pytest.fixture
def older(tmp_path, now):
    """Give a workspace, with data, that will be of an older schema once there is a next one."""
    path = tmp_path / "w.engdesk"
    client = Client(id=new_id(), name="Acme", created_at=now.instant)
    acme = Engagement(
        id=new_id(), client_id=client.id, key="ACME", title="T", start=date(2026, 1, 1), created_at=now.instant
    )
    entry = Entry(
        id=new_id(), engagement_id=acme.id, person="Robin", work_date=now.today, posting_date=now.today,
        worked_seconds=60, note="roadmap", created_at=now.instant,
    )  # fmt: skip
    with Workspace.open(path) as workspace, workspace.begin("add", now) as uow:
        uow.add(client, acme, entry)
        uow.commit()
    return path


def next_migrations(folder, then):
    copy = folder / "mig rations 100%"
    shutil.copytree(MIGRATIONS, copy)
    text = TEMPLATE.format(revision=revision_of(NEXT), before=revision_of(SCHEMA), then=then)
    (copy / "versions" / f"{revision_of(NEXT)}_next.py").write_text(text)
    return copy


@pytest.fixture
def newer_program(monkeypatch):
    monkeypatch.setattr(schema, "SCHEMA", NEXT)


def data_of(path):
    with Workspace.open(path) as workspace, workspace.read() as reading:
        return {kind: reading.find(kind) for kind in KINDS}


def test_an_older_workspace_is_upgraded_after_a_backup(older, tmp_path, monkeypatch, now):
    before = data_of(older)
    with monkeypatch.context() as newer:
        newer.setattr(schema, "SCHEMA", NEXT)
        with Workspace.open(older, migrations=next_migrations(tmp_path, "pass")) as workspace:
            with workspace.read() as reading:
                (entry,) = reading.find(Entry)
                assert entry.note == "migrated roadmap"
                assert reading.entries(EntryFilter(text="migrated")) == [entry]
            assert workspace.verify() == []
            (backup,) = (one.path for one in FileKeeper(older).backups())
        assert recognise(older) == NEXT
    assert data_of(backup) == before


def test_undo_does_not_reach_behind_the_upgrade(older, tmp_path, newer_program, now, monkeypatch):
    monkeypatch.setattr("engagement_desk.store.workspace._REVISION", revision_of(NEXT))
    migrations = next_migrations(tmp_path, "pass")
    with Workspace.open(older, migrations=migrations) as workspace, pytest.raises(Refused, match="undo_upgraded"):
        workspace.undo(now)


def test_an_upgrade_needs_its_migrations(older, newer_program):
    content = older.read_bytes()
    with pytest.raises(StoreProblem, match="workspace_older"):
        Workspace.open(older)
    assert older.read_bytes() == content


def test_an_upgrade_that_fails_changes_nothing(older, tmp_path, newer_program, monkeypatch):
    before = schema_of(older)
    for then, error in (
        ("raise ZeroDivisionError", ZeroDivisionError),
        ('op.execute("DELETE FROM engagement")', StoreProblem),
    ):
        folder = tmp_path / error.__name__
        folder.mkdir()
        with pytest.raises(error):
            Workspace.open(older, migrations=next_migrations(folder, then))
        assert schema_of(older) == before
        assert recognise(older) == SCHEMA
    monkeypatch.undo()
    assert [entry.note for entry in data_of(older)[Entry]] == ["roadmap"]


KILLED = f"""
import sys
from pathlib import Path
from engagement_desk.store import schema
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.workspace import Workspace
schema.SCHEMA = {NEXT}
Workspace.open(Path(sys.argv[1]), migrations=Path(sys.argv[2]))
"""


def test_an_upgrade_killed_half_way_is_as_if_it_had_not_begun(older, tmp_path):
    before = data_of(older)
    migrations = next_migrations(tmp_path, "import os; os._exit(9)")
    killed = subprocess.run([sys.executable, "-c", KILLED, older, migrations], check=False)
    assert killed.returncode == 9
    assert data_of(older) == before
    with Workspace.open(older) as workspace:
        assert workspace.verify() == []
        assert len(FileKeeper(older).backups()) == 1
