"""(a) One `log` through the application command against plain sqlite3; and at 1,000,000 entries against 1,000."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from benchmarks.floor import PlainLog
from benchmarks.measure import interleaved, judge, say, shown
from benchmarks.workspaces import NOW, OWN, copy_of, workspace
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.store.workspace import Workspace

_ROUNDS = 400
_WORDS = TimeWords(seconds=5_400, note="architecture review of the billing service", activity="audit")


def run(folder: Path, big: Path) -> bool:
    """Measure, print, and tell whether all limits hold."""
    small = folder / "log.engdesk"
    workspace(small, 1_000, 1_000).close()
    with _Logs(small) as few, _Logs(big) as many:
        logged, plain, logged_big, plain_big = interleaved(
            [few.log, few.plain, many.log, many.plain], _ROUNDS, warm_up=20
        )
    say(f"(a) one log: {shown(logged.middle)}, plain sqlite3 {shown(plain.middle)}, in a workspace of 1,000 entries")
    say(f"    of 1,000,000 entries: {shown(logged_big.middle)}, plain sqlite3 {shown(plain_big.middle)}")
    say(f"    99 of 100 by plain sqlite3: {shown(plain.worst_of_hundred)}, {shown(plain_big.worst_of_hundred)}")
    return all(
        [
            judge("log against plain sqlite3, medians", logged.middle / plain.middle, 5),
            judge("99 of 100 logs within", logged.worst_of_hundred * 1000, 16, "ms"),
            judge("99 of 100 logs within, at 1,000,000 entries", logged_big.worst_of_hundred * 1000, 16, "ms"),
            judge("at 1,000,000 entries against 1,000", logged_big.middle / logged.middle, 1.3),
        ]
    )


class _Logs:
    """The program and the floor, each on its own copy of one workspace."""

    def __init__(self, path: Path) -> None:
        self._copies = [copy_of(path, f"{path.stem}-{name}.engdesk") for name in ("ours", "plain")]
        for copy in self._copies:
            with Workspace.open(copy) as opened:
                _log(opened)
        self._opened = Workspace.open(self._copies[0])
        self.plain = PlainLog(self._copies[1])

    def log(self) -> None:
        """Log one entry by the application command."""
        _log(self._opened)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()
        self.plain.close()
        for copy in self._copies:
            copy.unlink()


def _log(opened: Workspace) -> None:
    with opened.begin(log_time.__name__, NOW) as uow:
        log_time(uow, NOW, OWN, _WORDS)
        uow.commit()
