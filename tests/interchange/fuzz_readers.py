"""Mutated files of every format: each is imported whole or refused in a sentence, and none takes long.

`python tests/interchange/fuzz_readers.py 50000` runs so many inputs; `make fuzz` calls it. A failure names its number;
`… 1 NUMBER` runs that one again.
"""

from __future__ import annotations

import random
import signal
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from made_up_files import COLUMNS, FILES, archive

from engagement_desk.application.commands.imports import import_file
from engagement_desk.application.imports import DateOrder, ImportOptions, MapLine, ReadOptions, TableColumns
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.time import Entry
from engagement_desk.interchange.registry import FileReaders
from engagement_desk.store.workspace import Workspace

NOW = Now(datetime(2026, 9, 14, 13, 30, tzinfo=UTC), "Europe/Berlin", date(2026, 9, 14))
LONGEST = 20
"""Seconds after which an input hangs, on a machine that is busy."""
_FRESH = 400
_REMEMBERED = TableColumns(COLUMNS, tuple(sorted(name.casefold() for name in COLUMNS.values())))
_MAP = (MapLine(key="ALL", rate="100", minimum="0", currency="EUR"), MapLine(key="TAG", tag="acme"))
_TOKENS = (
    b"\0", b'"', b'""', b"'", b";", b",", b"\t", b"\n", b"\r", b"\r\n", b"\xef\xbb\xbf", b"=1+1", b"-", b"--", b"?",
    b"#", b"# #", b":", b"24:00", b"9999-12-31", b"0000-00-00", b"1899-01-01", b"31.02.2026", b"03/04/2026",
    b"25:61:61", b"99999999999999999999", b"1e400", b"NaN", b"-1", b"0", b"1,500", "½".encode(), "٣".encode(),
    "\u2028".encode(), "\u202e".encode(), b"<b>", b"{}", b"[]", b"null", b'"\\ud800"', b"\\u0000", b"[" * 50, b"i ",
    b"o ", b"inc ",
    b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"RRULE:FREQ=DAILY\r\n", b"RRULE:FREQ=SECONDLY\r\n",
    b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n", b"RRULE:FREQ=DAILY;INTERVAL=0\r\n", b";TZID=Nowhere/Land:", b"Z",
    b"PT", b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", b"&a;", b"</x>", b"    ", b"<", b">", b"(8h!)",
    b"x" * 5000, b"Yes",
)  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Change a file in one to five places; an archive also within. Mostly what it is recognised by is left alone."""
    if content.startswith(b"PK") and chance.random() < 0.9:
        return _repacked(content, chance)
    head = content[: content.find(b"\n") + 1] if chance.random() < 0.7 else b""
    rest = content.removeprefix(head)
    for _ in range(min(chance.randint(1, 5), chance.randint(1, 5))):
        rest = chance.choice(_WAYS if chance.random() < 0.1 else _MILD)(rest, chance)
    return head + rest


def _repacked(content: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as packed:
        parts: dict[str, str | bytes] = {name: packed.read(name) for name in packed.namelist()}
    name = chance.choice(sorted(parts))
    part = parts.pop(name)
    if chance.random() < 0.9:
        parts[chance.choice((name, name, name, f"../{name}", f"/{name}"))] = mutated(bytes(part), chance)  # type: ignore[arg-type]
    return archive(parts)


def _flip(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]


def _insert(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(_TOKENS) + content[at:]


def _replace(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(_TOKENS) + content[at + chance.randint(1, 12) :]


def _remove(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + content[at + chance.randint(1, 40) :]


def _truncate(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + content[at : at + chance.randint(1, 200)] * chance.randint(2, 30) + content[at:]


def _cross(content: bytes, chance: random.Random) -> bytes:
    other = chance.choice(FILES).content
    at, start = chance.randrange(len(content) + 1), chance.randrange(len(other))
    return content[:at] + other[start : start + chance.randint(1, 300)] + content[at:]


def _swap_lines(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _recode(content: bytes, chance: random.Random) -> bytes:
    return content.decode("latin-1").encode(chance.choice(("utf-8", "utf-16", "utf-16-le", "utf-8-sig")))


_MILD: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip,
    _insert,
    _insert,
    _replace,
    _replace,
    _remove,
    _repeat,
)
_WAYS = (_truncate, _cross, _swap_lines, _recode)


class Bench:
    """A workspace that the mutated files are imported into, a new one from time to time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._used = 0
        self._store = self._open(0)

    def _open(self, number: int) -> Workspace:
        return Workspace.open(self._folder / f"{number}.engdesk")

    def close(self) -> None:
        """Close the workspace."""
        self._store.close()

    def run(self, number: int) -> str:
        """Import the input of a number; gives the code of its refusal or the format it was imported as."""
        chance = random.Random(number)
        made = chance.choice(FILES)
        path = self._folder / made.name
        path.write_bytes(mutated(made.content, chance))
        options = ReadOptions(
            zone="Europe/Berlin",
            instant=NOW.instant,
            date_order=chance.choice((None, None, *DateOrder)),
            running=chance.random() < 0.5,
            since=chance.choice((None, date(2026, 1, 1))),
            until=date(2026, 12, 31),
            all_day=chance.choice((None, 28_800)),
            tables=(_REMEMBERED,),
        )
        self._used += 1
        if self._used % _FRESH == 0:
            self._store.close()
            (self._folder / f"{self._used // _FRESH - 1}.engdesk").unlink()
            self._store = self._open(self._used // _FRESH)
        return self._taken(path, options)

    def _taken(self, path: Path, options: ReadOptions) -> str:
        before = self._count()
        told = _told(path)
        try:
            file = FileReaders().open(path, options)
            with self._store.begin("import_file", NOW) as uow:
                result = import_file(uow, NOW, file, ImportOptions(zone="Europe/Berlin", map=_MAP)).result
                uow.commit()
        except Refused as refused:
            assert sentence(refused)
            assert self._count() == before, "a part was imported"
            return refused.code
        assert self._count() == before + result.imported, "more or less was imported than told"
        assert result.format in ("table", told), "it was told to be another format"
        return result.format

    def _count(self) -> int:
        with self._store.read() as reading:
            return reading.count(Entry)


def _told(path: Path) -> str:
    """Tell the likeliest format of a file, empty where it is refused."""
    try:
        found = FileReaders().recognise(path)
    except Refused as refused:
        assert sentence(refused)
        return ""
    return found.candidates[0].format if found.candidates else ""


def fuzz(count: int, first: int = 0) -> Counter[str]:
    """Import so many mutated files; gives how often each outcome came. Raises for the first that breaks the rules."""
    outcomes: Counter[str] = Counter()
    with TemporaryDirectory(prefix="fuzz-") as folder:
        bench = Bench(Path(folder))
        try:
            for number in range(first, first + count):
                try:
                    outcomes[_timed(bench, number)] += 1
                except BaseException as problem:
                    problem.add_note(f"input {number}")
                    raise
        finally:
            bench.close()
    return outcomes


def _timed(bench: Bench, number: int) -> str:
    if not hasattr(signal, "SIGALRM"):
        return bench.run(number)
    kept = signal.signal(signal.SIGALRM, _hangs)
    signal.alarm(LONGEST)
    try:
        return bench.run(number)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, kept)


def _hangs(_number: int, _frame: object) -> None:
    raise TimeoutError("an input takes too long")


if __name__ == "__main__":
    wanted, *rest = (int(word) for word in sys.argv[1:] or ["50000"])
    begun = time.monotonic()
    found = fuzz(wanted, *rest)
    print(f"{wanted:,} inputs in {time.monotonic() - begun:.0f} s: no traceback, no partial import, no hang")
    print(", ".join(f"{name} {times:,}" for name, times in found.most_common()))
