"""`python -m tests.torture.failing_drive [EVERY] [COMMAND …]` lets a drive fail at every fourth call, or so-many-th.

A library that is loaded before the C library's own makes the calls on files of the workspace's folder fail: with an
input/output error, on a full disk, or by taking half of what is written; once, or from that call on. What was
acknowledged is compared with what is there once the drive works again.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.torture.deeds import judge_logged
from tests.torture.stage import ENTRIES, KEY, Stage, make_template, set_stage, unsound, unsound_backups

from engagement_desk import __main__ as program
from engagement_desk.application.backups import back_up
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.ports import EntryFilter
from engagement_desk.bootstrap import keeper_of
from engagement_desk.cli import backups, entries, exchange, store  # noqa: F401 - imported before the forks
from engagement_desk.cli import time as _time  # noqa: F401

SOURCE = Path(__file__).with_name("failing_drive.c")
QUIET, READS_FAIL, WRITES_FAIL, DISK_FULL, SHORT_WRITES = range(5)
WAYS = {
    "a read fails": (READS_FAIL, True),
    "reads fail": (READS_FAIL, False),
    "a write fails": (WRITES_FAIL, True),
    "writes fail": (WRITES_FAIL, False),
    "the disk is full": (DISK_FULL, False),
    "short writes": (SHORT_WRITES, False),
}
BUG = "went wrong in the program itself"
ROWS = 40
_EVERY = 4


@dataclass(frozen=True)
class Run:
    """How a command ended."""

    status: int
    said: str
    told: str
    calls: int

    @property
    def is_saved(self) -> bool:
        """Whether it said that it was done, or that it was and could not be shown."""
        return self.status == 0 or "failed after something was saved" in self.told


@dataclass(frozen=True)
class Command:
    """A command, what is done before it, and what is wrong after it, given how it ended."""

    words: Callable[[Stage], list[str]]
    judge: Callable[[Stage, Run], list[str]]
    prepare: Callable[[Stage], None] = lambda _stage: None


class Drive:
    """The library that was loaded before all others."""

    def __init__(self) -> None:
        """Find it in this process."""
        self._library = ctypes.CDLL(None)
        self._library.drive_calls.restype = ctypes.c_long

    def fail(self, folder: Path, kind: int, nth: int, *, once: bool) -> None:
        """Let the calls on files below a folder fail from the `nth` on, or that one alone; 0 counts them only."""
        self._library.drive_fails(f"{folder}/".encode(), kind, ctypes.c_long(nth), once)

    def calls(self) -> int:
        """Count the calls since then."""
        return int(self._library.drive_calls())


def _notes(stage: Stage) -> list[str]:
    desk = stage.desk()
    found = [entry.note or "" for entry in desk.ask(lambda reading: reading.entries(EntryFilter()))]
    desk.store.close()
    return found


def _exactly(stage: Stage, run: Run, done: int, undone: int) -> list[str]:
    """Say what is wrong unless there are so many more entries than at first, once it was acknowledged or was not."""
    found, wanted = len(_notes(stage)) - ENTRIES, done if run.is_saved else undone
    return [] if found == wanted else [f"{found} entries more instead of {wanted}"]


def _judge_logged(stage: Stage, run: Run) -> list[str]:
    lost = [] if run.status else judge_logged(stage, run.said.split())
    return lost + _exactly(stage, run, 1, 0)


def _log_one(stage: Stage) -> None:
    desk = stage.desk()
    desk.run(log_time, KEY, TimeWords(seconds=60, note="to be undone"))
    desk.store.close()


def _lay_file(stage: Stage) -> None:
    head = "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
    rows = (
        f"Ann,Nord,Move,,Call {number},Yes,2026-09-{1 + number % 28:02d},09:{number:02d}:00,"
        f"2026-09-{1 + number % 28:02d},10:{number:02d}:00,01:00:00,\n"
        for number in range(ROWS)
    )
    (stage.folder.with_suffix(".csv")).write_text(head + "".join(rows), "utf-8")


def _judge_backed_up(stage: Stage, run: Run) -> list[str]:
    listed = {str(one.path) for one in keeper_of(stage.path).backups()}
    lost = [] if run.status else [line for line in run.said.split() if line.endswith(".engdesk") and line not in listed]
    return [f"lost backup {line}" for line in lost] + _exactly(stage, run, 0, 0)


def _back_up_first(stage: Stage) -> None:
    desk = stage.desk()
    back_up(desk)
    desk.run(log_time, KEY, TimeWords(seconds=60, note="after the backup"))
    desk.store.close()


def _restore_words(stage: Stage) -> list[str]:
    return ["restore", str(keeper_of(stage.path).backups()[0].path), "--yes"]


def _judge_read(stage: Stage, run: Run) -> list[str]:
    wrong = not run.status and run.said.count("line ") != ENTRIES
    return (["entries are missing from what was shown"] if wrong else []) + _exactly(stage, run, 0, 0)


COMMANDS = {
    "log": Command(lambda _stage: ["log", KEY, "5m", "--note", "one more"], _judge_logged),
    "undo": Command(lambda _stage: ["undo"], lambda stage, run: _exactly(stage, run, 0, 1), _log_one),
    "import": Command(
        lambda stage: ["import", str(stage.folder.with_suffix(".csv")), "--zone", "UTC"],
        lambda stage, run: _exactly(stage, run, ROWS, 0),
        _lay_file,
    ),
    "backup": Command(lambda _stage: ["backup"], _judge_backed_up),
    "restore": Command(_restore_words, lambda stage, run: _exactly(stage, run, 0, 1), _back_up_first),
    "entries": Command(lambda _stage: ["entries", KEY], _judge_read),
}


def run_failing(drive: Drive, stage: Stage, words: list[str], kind: int, nth: int, *, once: bool) -> Run:
    """Run a command in a fork of this process while the drive fails."""
    said, told, counted = (stage.folder.with_suffix(f".{name}") for name in ("out", "err", "calls"))
    child = os.fork()
    if not child:
        status = 3
        with suppress(BaseException):
            for file, descriptor in ((said, 1), (told, 2)):
                os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
            sys.argv = ["engagement-desk", "--workspace", str(stage.path), "--tz", "UTC", *words]
            drive.fail(stage.folder, kind, nth, once=once)
            status = program.main()
            counted.write_text(str(drive.calls()))
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    calls = int(counted.read_text()) if counted.exists() else 0
    return Run(status, said.read_text("utf-8"), told.read_text("utf-8"), calls)


def _unclear(run: Run) -> list[str]:
    """Say what is wrong with how it ended: an exit status of 0 or 1, one sentence a line, no traceback."""
    lines = run.told.splitlines()
    wrong = []
    if run.status not in (0, 1) or (run.status == 1 and not lines):
        wrong.append(f"it ended with {run.status}")
    if BUG in run.told or len(lines) > 2 or not all(line.endswith((".", ")")) for line in lines):
        wrong.append(f"it said {run.told!r}")
    return wrong


def _left_over(stage: Stage) -> list[str]:
    """Name what should be gone; what is moved aside for damaged keeps its log."""
    found = [one.name for one in stage.folder.rglob("*") if one.name.endswith((".new", "-wal", "-shm"))]
    return [f"left {name}" for name in found if "-damaged-" not in name]


def walk(drive: Drive, root: Path, every: int, names: list[str]) -> int:
    """Let each call fail in turn, print what came of it, and give the exit status."""
    template = root / "template.engdesk"
    make_template(template)
    faults: list[str] = []
    print(f"{'command':10}{'fault':20}{'calls':>7}{'tried':>7}{'done':>7}{'refused':>9}{'faults':>8}")
    for name in names:
        command = COMMANDS[name]
        for way, (kind, once) in WAYS.items():
            ends: Counter[int] = Counter()
            found: list[str] = []
            total = _try(drive, template, root / "count", command, kind, 0, once=once)[0].calls
            for nth in range(1, total + 1, every):
                run, wrong = _try(drive, template, root / "try", command, kind, nth, once=once)
                ends[run.status] += 1
                found += [f"{name}, {way} at call {nth} of {total}: {fault}" for fault in wrong]
            print(f"{name:10}{way:20}{total:7}{sum(ends.values()):7}{ends[0]:7}{ends[1]:9}{len(found):8}", flush=True)
            for fault in found:
                print(f"  {fault}", flush=True)
            faults += found
    print(f"lost, half-done or unclear: {len(faults)}")
    return 1 if faults else 0


def _try(
    drive: Drive, template: Path, folder: Path, command: Command, kind: int, nth: int, *, once: bool
) -> tuple[Run, list[str]]:
    stage = set_stage(template, folder)
    command.prepare(stage)
    run = run_failing(drive, stage, command.words(stage), kind, nth, once=once)
    try:
        wrong = [*_unclear(run), *command.judge(stage, run), *_verify(stage), *_left_over(stage)]
        wrong += [*unsound(stage.path), *unsound_backups(stage.path)]
    except Exception as problem:  # noqa: BLE001 - whatever it is, the workspace is not as it was
        wrong = [*_unclear(run), f"afterwards: {problem!r}"]
    shutil.rmtree(folder)
    return run, wrong


def _verify(stage: Stage) -> list[str]:
    desk = stage.desk()
    try:
        return desk.store.verify()
    finally:
        desk.store.close()


def build(folder: Path) -> Path | None:
    """Build the library; None where there is no compiler, or a system of another kind."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    library = folder / "failing_drive.so"
    done = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=False)
    return library if done.returncode == 0 else None


def main(every: int, *names: str) -> int:
    """Start anew with the library loaded first, unless it is."""
    with tempfile.TemporaryDirectory(prefix="engagement-desk-drive-") as name:
        root = Path(name)
        if "LD_PRELOAD" in os.environ:
            return walk(Drive(), root, every, [*names] or [*COMMANDS])
        library = build(root)
        if library is None:
            print("no C compiler, or not Linux: no drive was made to fail")
            return 0
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            **{name: str(root / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")},
        }
        (root / "home").mkdir()
        again = [sys.executable, "-m", "tests.torture.failing_drive", str(every), *names]
        return subprocess.run(again, check=False, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else _EVERY, *sys.argv[2:]))
