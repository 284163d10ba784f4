"""How often each mark has occurred: few in memory, more in a temporary file, so that memory is flat in their number."""

from __future__ import annotations

import sqlite3
import weakref

from engagement_desk.domain.errors import Refused

_MOST_IN_MEMORY = 10_000
_CACHE_KIB = 2048
_TABLE = "CREATE TABLE seen (mark BLOB PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID"
_COUNT = "INSERT INTO seen VALUES (?, 1) ON CONFLICT (mark) DO UPDATE SET times = times + 1 RETURNING times"


class Seen:
    """Counts marks, which tell nothing of what they were made of."""

    def __init__(self) -> None:
        """Begin with none."""
        self._few: dict[bytes, int] = {}
        self._many: sqlite3.Connection | None = None

    def count(self, mark: bytes) -> int:
        """Count a mark and tell how often it has occurred, this time too; raises `Refused("no_temporary_room")`."""
        if self._many is None:
            times = self._few[mark] = self._few.get(mark, 0) + 1
            if len(self._few) >= _MOST_IN_MEMORY:
                try:
                    self._move()
                except sqlite3.Error:
                    raise Refused("no_temporary_room") from None
            return times
        try:
            ((times,),) = self._many.execute(_COUNT, (mark,)).fetchall()
        except sqlite3.Error:
            raise Refused("no_temporary_room") from None
        return int(times)

    def _move(self) -> None:
        """Move the marks to a file without a name, which is gone with its connection."""
        many = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        weakref.finalize(self, many.close)
        for pragma in ("journal_mode = OFF", f"cache_size = -{_CACHE_KIB}"):
            many.execute(f"PRAGMA {pragma}")
        many.execute(_TABLE)
        many.execute("BEGIN")
        many.executemany("INSERT INTO seen VALUES (?, ?)", self._few.items())
        self._few.clear()
        self._many = many
