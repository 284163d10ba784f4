"""Bringing an older workspace up to the newest schema. Alembic is imported only when that is needed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, event
from sqlalchemy.pool import NullPool

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import engine, schema, search
from engagement_desk.store.backup import backup
from engagement_desk.store.problems import told


def upgrade(path: Path, migrations: Path | None, busy_ms: int) -> None:
    """Upgrade the workspace whole or not at all, after a backup.

    Raises `StoreProblem`: "workspace_older" when no migrations were given, and what the driver reports.
    """
    if migrations is not None:
        backup(path, None, f"before-schema-{schema.revision_of(schema.SCHEMA)}")
    migrate(path, migrations, busy_ms)


def migrate(path: Path, migrations: Path | None, busy_ms: int) -> None:
    """Upgrade the workspace whole or not at all; raises as `upgrade` does."""
    if migrations is None:
        raise StoreProblem("workspace_older", path=path)
    upgrades = engine.make_engine(path, "rw", busy_ms, NullPool)

    @event.listens_for(upgrades, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA foreign_keys = off")
        connection.execute("PRAGMA synchronous = full")

    @event.listens_for(upgrades, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with told(path), upgrades.begin() as connection:
        run(connection, migrations)
        _check_references(connection, path)
        search.rebuild(engine.driver_of(connection))
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.SCHEMA}")


def run(connection: Connection, migrations: Path, revision: str = "head") -> None:
    """Run the migrations up to a revision inside the connection's open transaction; foreign keys are off there."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    command.upgrade(config, revision)


def _check_references(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreProblem("workspace_damaged", path=path)
