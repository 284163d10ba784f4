"""(c) The import of 100,000 rows against csv and executemany into the same tables, journal and search index too."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.floor import KINDS, connect, insert_all, table
from benchmarks.measure import interleaved, judge, say, shown
from benchmarks.workspaces import NOW
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.imports import import_file
from engagement_desk.application.imports import ImportOptions, ReadOptions
from engagement_desk.interchange.registry import FileReaders
from engagement_desk.store.workspace import Workspace

ROWS = 100_000
_HEADER = (
    "User,Email,Client,Project,Task,Description,Billable,"
    "Start date,Start time,End date,End time,Duration,Tags,Amount ()"
)
_ROUNDS = 3
# What an imported entry has in each column that the file does not fill.
_BLANK = {
    **dict.fromkeys(("role", "reason", "clause_ref"), ""),
    "zone": "UTC",
    "rate_cents": 10_000,
    "notional_cents": 0,
    "stored_class": "unclassified",
    "source": "toggl",
    "created_at": 0,
}
_FILLED = (
    "row", "id", "person", "work_date", "posting_date", "start", "end", "worked_seconds", "billed_minutes",
    "value_cents", "billable", "activity", "note", "source_key",
)  # fmt: skip
_KEY = "BULK"
_STARTER = (
    "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); "
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)


def run(folder: Path) -> bool:
    """Measure, print, and tell whether all limits hold."""
    source = folder / "toggl.csv"
    source.write_text(toggl(ROWS), encoding="utf-8")
    number = iter(range(100))
    runs = [
        lambda: _ours(folder / f"ours-{next(number)}.engdesk", source),
        lambda: _plain(folder, source, next(number)),
    ]
    ours, plain = interleaved(runs, _ROUNDS, warm_up=0)
    say(f"(c) import of {ROWS:,} rows: {shown(ours.middle)}, csv and executemany {shown(plain.middle)}")
    held = judge("import against csv and executemany", ours.middle / plain.middle, 4)
    return judge("memory of ten times the rows", _memory(folder, ROWS) / _memory(folder, ROWS // 10), 1.1) and held


def _memory(folder: Path, rows: int) -> float:
    """Give the most memory that a process takes which imports so many rows, in the unit of the system.

    A small process starts it: on Linux a process counts what the one that started it had.
    """
    source = folder / f"{rows}.csv"
    source.write_text(toggl(rows), encoding="utf-8")
    desk = str(Path(sys.executable).with_name("engagement-desk"))
    command = [desk, "--workspace", str(folder / f"memory-{rows}.engdesk"), "import", str(source), "--json"]
    done = subprocess.run([sys.executable, "-c", _STARTER, *command], check=True, capture_output=True, text=True)
    return float(done.stdout.splitlines()[-1])


def toggl(rows: int) -> str:
    """Give a detailed export of so many rows, 15 to 75 minutes each, end to end."""
    begin = datetime(2015, 1, 1, tzinfo=UTC)
    lines = [_HEADER]
    for number in range(rows):
        minutes = 15 + number % 61
        start, end = begin, begin + timedelta(minutes=minutes)
        begin = end + timedelta(minutes=1)
        lines.append(
            f"Owner,owner@example.org,Acme,Platform,Review,architecture review {number},Yes,"
            f"{start:%Y-%m-%d,%H:%M:%S},{end:%Y-%m-%d,%H:%M:%S},{minutes // 60:02d}:{minutes % 60:02d}:00,audit,"
        )
    return "\n".join(lines) + "\n"


def _empty(path: Path) -> Workspace:
    opened = Workspace.open(path)
    start = datetime(2015, 1, 1, tzinfo=UTC).date()
    with opened.begin("bench", NOW) as uow:
        new_engagement(uow, NOW, NewEngagement(key=_KEY, client="Acme", title="Platform", start=start, zone="UTC"))
        uow.commit()
    return opened


def _ours(path: Path, source: Path) -> None:
    with _empty(path) as opened, opened.begin(import_file.__name__, NOW) as uow:
        file = FileReaders().open(source, ReadOptions(zone="UTC", instant=NOW.instant))
        result = import_file(uow, NOW, file, ImportOptions(zone="UTC", engagement=_KEY)).result
        uow.commit()
    if result.imported != ROWS:
        raise RuntimeError(result)
    path.unlink()


def _plain(folder: Path, source: Path, number: int) -> None:
    path = folder / f"plain-{number}.engdesk"
    with _empty(path):
        pass
    connection = connect(path)
    (engagement,) = connection.execute("SELECT id FROM engagement").fetchone()
    with source.open(encoding="utf-8", newline="") as file:
        insert_all(connection, _rows(file, table(connection, "entry").names, engagement))
    connection.close()
    path.unlink()


def _rows(
    file: Iterable[str], names: tuple[str, ...], engagement: str
) -> Iterator[tuple[list[Any], tuple[Any, ...], tuple[int, str]]]:
    """Give the rows of the three tables for each row of the file, by the shortest way that gives the same values."""
    blank = [_BLANK.get(name) for name in names]
    blank[names.index("engagement_id")] = engagement
    place = [names.index(name) for name in _FILLED]
    lines = csv.reader(file)
    next(lines)
    for row, line in enumerate(lines, start=1):
        user, _, _, _, task, note, billable, day, start, end_day, end, duration, *_ = line
        worked = int(duration[:2]) * 3600 + int(duration[3:5]) * 60 + int(duration[6:])
        billed = (worked + 30) // 60
        key = f"plain-{row:030d}"
        begin, finish = _instant(day, start), _instant(end_day, end)
        value = (billed * 10_000 + 30) // 60
        filled = (
            row, key, user, day, day, begin, finish, worked, billed, value, int(billable == "Yes"), task, note,
            f"{row:064d}",
        )  # fmt: skip
        entry = blank.copy()
        for index, cell in zip(place, filled, strict=True):
            entry[index] = cell
        after = (
            f'{{"engagement_id":"{engagement}","person":"{user}","work_date":"{day}","posting_date":"{day}",'
            f'"start":{begin},"end":{finish},"zone":"UTC","worked_seconds":{worked},"billed_minutes":{billed},'
            f'"rate_cents":10000,"value_cents":{value},"stored_class":"unclassified","billable":1,"activity":"{task}",'
            f'"note":"{note}","source":"toggl","source_key":"{row:064d}","created_at":0}}'
        )
        yield entry, (None, 1, "entry", key, "i", None, after), (row * KINDS, f"{note} {task}")


def _instant(day: str, clock: str) -> int:
    return int(datetime.fromisoformat(f"{day}T{clock}+00:00").timestamp())
