"""The two ways to the file: a writer that begins IMMEDIATE, and readers that cannot write."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import Pool, QueuePool

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import drivers

if TYPE_CHECKING:
    from engagement_desk.store.keys import Key

BUSY_MS = 5_000
_READERS = 2
_CACHE_KIB = 8_192
_LARGEST_LOG = 16 * 1024 * 1024


def wal_of(path: Path) -> Path:
    """Give the place of the write-ahead log."""
    return path.with_name(path.name + "-wal")


def file_uri(path: Path, mode: str) -> str:
    """Give SQLite's URI of a file; every sign of the path is taken as it stands."""
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode={mode}"


def connect(path: Path, mode: str, busy_ms: int = BUSY_MS) -> sqlite3.Connection:
    """Open the file with its driver, in `ro`, `rw` or `rwc`; the driver begins no transaction by itself.

    Raises `StoreProblem`: "passphrase_needed", "encryption_missing".
    """
    from engagement_desk.store import keys

    return connect_under(keys.key_of(path), path, mode, busy_ms)


def connect_under(key: Key | None, path: Path, mode: str, busy_ms: int = BUSY_MS) -> sqlite3.Connection:
    """Open the file under a key that is known, which an empty one takes for its own."""
    if key is not None:
        return connect_cipher(key, path, mode, busy_ms)
    return sqlite3.connect(
        file_uri(path, mode), timeout=busy_ms / 1000, isolation_level=None, check_same_thread=False, uri=True
    )


def connect_cipher(key: Key | None, path: Path, mode: str, busy_ms: int = BUSY_MS) -> sqlite3.Connection:
    """Open a file with the driver of encrypted ones, under a key or none."""
    connection = drivers.cipher().connect(
        file_uri(path, mode), timeout=busy_ms / 1000, isolation_level=None, check_same_thread=False, uri=True
    )
    connection.execute("PRAGMA cipher_log_level = none").fetchall()  # it would write to the terminal
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.spec}"').fetchall()
        connection.execute("PRAGMA cipher_compatibility = 4").fetchall()
    return cast("sqlite3.Connection", connection)


def make_engine(path: Path, mode: str, busy_ms: int, pool: type[Pool], **sizes: int) -> Engine:
    """Give an engine whose connections are those of `connect`."""
    from engagement_desk.store import keys

    return create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        creator=lambda: connect(path, mode, busy_ms),
        module=None if keys.key_of(path) is None else drivers.cipher(),
        poolclass=pool,
        **sizes,
    )


def _engine(path: Path, mode: str, begin: str, pragmas: Sequence[str], busy_ms: int, size: int) -> Engine:
    engine = make_engine(path, mode, busy_ms, QueuePool, pool_size=size, max_overflow=0)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin_it(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def reader_engine(path: Path, busy_ms: int = BUSY_MS) -> Engine:
    """Give the engine of the read-only connections; each transaction is one snapshot."""
    return _engine(path, "ro", "BEGIN", ("query_only = on",), busy_ms, _READERS)


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Give the driver's connection, on which compiled statements run without SQLAlchemy's cost for each."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


class Engines:
    """Both engines of one file, and the writing connection, which is kept once it was needed."""

    def __init__(
        self,
        path: Path,
        busy_ms: int,
        prepare: Callable[[sqlite3.Connection], None],
        settle: Callable[[sqlite3.Connection], None],
    ) -> None:
        self._path = path
        self.readers = reader_engine(path, busy_ms)
        self._writers = writer_engine(path, busy_ms, prepare, settle)
        self._writing: Connection | None = None

    @property
    def is_writing(self) -> bool:
        """Tell whether the writing connection was needed."""
        return self._writing is not None

    def writing(self) -> Connection:
        """Give the one writing connection."""
        if self._writing is None:
            self._writing = self._writers.connect()
        return self._writing

    def close(self, *, fold: bool = True) -> None:
        """Let go of the file. Readers go first, so that the log is folded in and nothing is left beside the file; it is
        not to `fold` where another file stands in its place.
        """
        self.readers.dispose()
        if self._writing is not None:
            self._writing.close()
            self._writing = None
        self._writers.dispose()
        if fold and wal_of(self._path).exists():
            fold_log(self._path)


def fold_log(path: Path) -> None:
    """Close as a writer, the last to leave: only then does SQLite remove the log that readers left behind."""
    with suppress(*drivers.errors(StoreProblem)):
        connection = connect(path, "rw", 0)
        try:
            connection.execute("PRAGMA schema_version").fetchall()
        finally:
            connection.close()


def writer_engine(
    path: Path,
    busy_ms: int,
    prepare: Callable[[sqlite3.Connection], None],
    settle: Callable[[sqlite3.Connection], None],
) -> Engine:
    """Give the engine of the one writing connection; `prepare` makes its temporary triggers, `settle` goes before each
    commit.
    """
    pragmas = (
        "journal_mode = wal",
        f"journal_size_limit = {_LARGEST_LOG}",
        "synchronous = full",
        "foreign_keys = on",
        "temp_store = memory",
        f"cache_size = -{_CACHE_KIB}",
    )
    engine = _engine(path, "rw", "BEGIN IMMEDIATE", pragmas, busy_ms, 1)

    @event.listens_for(engine, "connect")
    def prepare_it(connection: sqlite3.Connection, _record: object) -> None:
        prepare(connection)

    @event.listens_for(engine, "commit")
    def settle_it(connection: Connection) -> None:
        settle(driver_of(connection))

    return engine
