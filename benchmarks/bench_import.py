"""(c) The import of 100,000 rows against csv and executemany into the same tables, journal and search index too."""

from __future__ import annotations

import csv
import json
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
_KEY = "BULK"


def run(folder: Path) -> bool:
    """Measure, print, and tell whether all limits hold."""
    source = folder / "toggl.csv"
    source.write_text(_toggl(), encoding="utf-8")
    number = iter(range(100))
    runs = [
        lambda: _ours(folder / f"ours-{next(number)}.engdesk", source),
        lambda: _plain(folder, source, next(number)),
    ]
    ours, plain = interleaved(runs, _ROUNDS, warm_up=0)
    say(f"(c) import of {ROWS:,} rows: {shown(ours.middle)}, csv and executemany {shown(plain.middle)}")
    return judge("import against csv and executemany", ours.middle / plain.middle, 4)


def _toggl() -> str:
    """Give a detailed export of 100,000 rows, 15 to 75 minutes each, end to end."""
    begin = datetime(2015, 1, 1, tzinfo=UTC)
    lines = [_HEADER]
    for number in range(ROWS):
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
) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]]:
    """Give the rows of the three tables for each row of the file, by the shortest way that gives the same values."""
    for row, line in enumerate(csv.DictReader(file), start=1):
        hours, minutes, seconds = line["Duration"].split(":")
        worked = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        billed = (worked + 30) // 60
        entry: dict[str, Any] = dict.fromkeys(names)
        entry |= {
            "row": row,
            "id": f"plain-{row:030d}",
            "engagement_id": engagement,
            "person": line["User"],
            "role": "",
            "work_date": line["Start date"],
            "posting_date": line["Start date"],
            "start": _instant(line["Start date"], line["Start time"]),
            "end": _instant(line["End date"], line["End time"]),
            "zone": "UTC",
            "worked_seconds": worked,
            "billed_minutes": billed,
            "rate_cents": 10_000,
            "value_cents": (billed * 10_000 + 30) // 60,
            "notional_cents": 0,
            "stored_class": "unclassified",
            "reason": "",
            "billable": int(line["Billable"] == "Yes"),
            "clause_ref": "",
            "activity": line["Task"],
            "note": line["Description"],
            "source": "toggl",
            "source_key": f"{row:064d}",
            "created_at": 0,
        }
        kept = {name: value for name, value in entry.items() if value and name not in ("row", "id")}
        journal = (
            None,
            1,
            "entry",
            entry["id"],
            "i",
            None,
            json.dumps(kept, ensure_ascii=False, separators=(",", ":")),
        )
        yield tuple(entry.values()), journal, (row * KINDS, f"{entry['note']} {entry['activity']}")


def _instant(day: str, clock: str) -> int:
    return int(datetime.fromisoformat(f"{day}T{clock}+00:00").timestamp())
