"""`python -m tests.torture.spoiling [COUNT] [SEED]` spoils a workspace in as many ways, and tells how each was noticed.

Bits are flipped, pages cut off, overwritten and exchanged, in the file and in its log; logs are taken away, or those of
other workspaces laid beside it. Whatever it is, it is refused or told in a sentence, or does no harm; nothing of the
file is changed where it was refused; and what is shown differs from what was kept only where `verify` says so. Of a
log that was taken away or cut, SQLite can tell no more than that the workspace is whole, as it was some time before.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.stage import ENTRIES, KEY, NOW, Stage, make_template

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.verifying import verify
from engagement_desk.domain.errors import DeskError

PAGE = 4096
LOGGED = 5
REFUSED, MET, FOUND, HARMLESS, OLDER, UNSEEN = "refused", "met", "found", "harmless", "older", "unseen"


@dataclass
class Spoiled:
    """A copy of the workspace that something is done to: the file, and where there is one its log."""

    path: Path
    chance: random.Random
    other: Path

    @property
    def log(self) -> Path:
        """The write-ahead log."""
        return self.path.with_name(self.path.name + "-wal")

    def edit(self, file: Path, change: Callable[[bytearray], None]) -> None:
        """Change the bytes of a file."""
        content = bytearray(file.read_bytes())
        change(content)
        file.write_bytes(content)

    def flip(self, file: Path, first: int, last: int) -> None:
        """Flip some bits between two places."""

        def change(content: bytearray) -> None:
            for _ in range(self.chance.choice((1, 1, 1, 2, 8))):
                content[self.chance.randrange(first, min(last, len(content)))] ^= 1 << self.chance.randrange(8)

        self.edit(file, change)

    def pages(self) -> int:
        """Count the pages of the file."""
        return self.path.stat().st_size // PAGE


def _flip_page(it: Spoiled) -> None:
    page = it.chance.randrange(it.pages())
    it.flip(it.path, page * PAGE, (page + 1) * PAGE)


def _flip_tree(it: Spoiled) -> None:
    """Flip bits where a page says how it is built."""
    page = it.chance.randrange(1, it.pages())
    it.flip(it.path, page * PAGE, page * PAGE + 16)


def _blank(it: Spoiled) -> None:
    page, fill = it.chance.randrange(1, it.pages()), it.chance.choice((b"\0", b"\xff"))

    def change(content: bytearray) -> None:
        content[page * PAGE : (page + 1) * PAGE] = fill * PAGE

    it.edit(it.path, change)


def _exchange(it: Spoiled) -> None:
    one, two = it.chance.sample(range(1, it.pages()), 2)

    def change(content: bytearray) -> None:
        for source, target in ((one, two), (two, one)):
            content[target * PAGE : (target + 1) * PAGE] = pages[source]

    whole = it.path.read_bytes()
    pages = {page: whole[page * PAGE : (page + 1) * PAGE] for page in (one, two)}
    it.edit(it.path, change)


def _cut(it: Spoiled) -> None:
    size = it.chance.choice((it.chance.randrange(it.pages()) * PAGE, it.chance.randrange(it.path.stat().st_size)))
    it.edit(it.path, lambda content: content.__delitem__(slice(size, None)))


def _stale_log(it: Spoiled) -> None:
    it.log.unlink(missing_ok=True)
    shutil.copy(it.other.with_name(it.other.name + "-wal"), it.log)


def _memory(it: Spoiled) -> None:
    it.path.with_name(it.path.name + "-shm").write_bytes(it.chance.randbytes(it.chance.choice((0, 100, 32768))))


@dataclass(frozen=True)
class Way:
    """A way to spoil it; `with_log` takes the copy that was killed with a log beside it."""

    name: str
    spoil: Callable[[Spoiled], None]
    with_log: bool = False


WAYS = (
    Way("bits of the header", lambda it: it.flip(it.path, 0, 100)),
    Way("bits of the schema", lambda it: it.flip(it.path, 100, PAGE)),
    Way("bits of a page", _flip_page),
    Way("bits of a page's head", _flip_tree),
    Way("a page overwritten", _blank),
    Way("two pages exchanged", _exchange),
    Way("cut short", _cut),
    Way("bits of the log", lambda it: it.flip(it.log, 0, sys.maxsize), with_log=True),
    Way("bits beneath a log", _flip_page, with_log=True),
    Way(
        "the log cut short",
        lambda it: it.edit(it.log, lambda held: held.__delitem__(slice(len(held) // 2, None))),
        True,
    ),
    Way("the log taken away", lambda it: it.log.unlink(), with_log=True),
    Way("another's log", _stale_log),
    Way("another's log for its own", _stale_log, with_log=True),
    Way("wild shared memory", _memory, with_log=True),
)


Shown = tuple[list[object], object]


@dataclass
class Tally:
    """What came of one way."""

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def _shown(reading: Reading) -> Shown:
    """Give what a person sees: the entries, and the engagement's figures."""
    entries = reading.entries(EntryFilter())
    lines = [(e.work_date, e.worked_seconds, e.billed_minutes, e.value_cents, e.note, e.stored_class) for e in entries]
    return lines, position_of(reading, KEY, NOW.today)


def _look(stage: Stage, whole: Shown) -> tuple[str, str]:
    """Open it, look at everything, and give how what is wrong was noticed, with the sentence."""
    step = REFUSED
    try:
        desk = stage.desk()
        step = MET
        try:
            shown = desk.ask(_shown)
            said = verify(desk)
            desk.run(log_time, KEY, TimeWords(seconds=60, note="after that"))
        finally:
            desk.store.close()
    except DeskError as problem:
        return step, sentence(problem)
    if said:
        return FOUND, said[0]
    if shown == whole:
        return HARMLESS, ""
    return OLDER if set(shown[0]) < set(whole[0]) else UNSEEN, ""


def _template(folder: Path, number: int) -> tuple[Path, Path]:
    """Make a workspace with some room left in it, and a copy of it as a kill leaves it: with a log."""
    folder.mkdir()
    path = folder / "torture.engdesk"
    make_template(path)
    desk = Stage(folder).desk()
    for extra in range(LOGGED * number):
        desk.run(log_time, KEY, TimeWords(seconds=60, note=f"in the log {extra}"))
    killed = folder / "killed" / path.name
    killed.parent.mkdir()
    desk.run(log_time, KEY, TimeWords(seconds=60, note="last"))
    copy = sqlite3.connect(path)
    copy.execute("BEGIN")
    copy.execute("SELECT count(*) FROM entry").fetchone()
    for ending in ("", "-wal"):
        shutil.copy(path.with_name(path.name + ending), killed.with_name(path.name + ending))
    copy.close()
    desk.store.close()
    return path, killed


def main(count: int, seed: int) -> int:
    """Spoil, look, print; give the exit status."""
    chance = random.Random(seed)
    tallies = {way.name: Tally() for way in WAYS}
    with tempfile.TemporaryDirectory(prefix="engagement-desk-spoiling-") as name:
        root = Path(name)
        plain, killed = _template(root / "one", 2)
        _, other = _template(root / "two", 7)
        whole = {}
        for source in (plain, killed):
            stage = _copied(source, root / "whole")
            desk = stage.desk()
            whole[source] = desk.ask(_shown)
            desk.store.close()
            shutil.rmtree(stage.folder)
        for number in range(count):
            way = WAYS[number % len(WAYS)]
            source = killed if way.with_log else plain
            stage = _copied(source, root / "try")
            way.spoil(Spoiled(stage.path, chance, other))
            before = _contents(stage.folder)
            tally = tallies[way.name]
            try:
                end, said = _look(stage, whole[source])
            except Exception as bug:  # noqa: BLE001 - whatever it is, it was not told in a sentence
                end, said = "crashed", ""
                tally.faults.append(f"number {number}: {bug!r}")
            tally.ends[end] += 1
            tally.faults += [f"number {number}: {fault}" for fault in _faults(stage, end, said, before)]
            shutil.rmtree(stage.folder)
    return _tell(tallies, seed)


def _copied(source: Path, folder: Path) -> Stage:
    folder.mkdir()
    for file in source.parent.glob(f"{source.name}*"):
        shutil.copy(file, folder)
    return Stage(folder)


def _contents(folder: Path) -> dict[str, bytes]:
    kept = [file for file in folder.iterdir() if file.is_file() and not file.name.endswith("-shm")]
    return {file.name: file.read_bytes() for file in kept}


def _faults(stage: Stage, end: str, said: str, before: dict[str, bytes]) -> list[str]:
    faults = [f"it said {said!r}"] if "\n" in said else []
    if end == REFUSED:
        after = _contents(stage.folder)
        faults += [f"{name} was changed" for name, content in before.items() if after.get(name) != content]
    return faults


def _tell(tallies: dict[str, Tally], seed: int) -> int:
    ends = (REFUSED, MET, FOUND, HARMLESS, OLDER, UNSEEN)
    print(f"{'spoiled':28}{''.join(f'{end:>10}' for end in ends)}{'faults':>8}   (seed {seed}, {ENTRIES} entries)")
    for name, tally in tallies.items():
        print(f"{name:28}{''.join(f'{tally.ends[end]:10}' for end in ends)}{len(tally.faults):8}")
    faults = [f"{name}: {fault}" for name, tally in tallies.items() for fault in tally.faults]
    total = sum(sum(tally.ends.values()) for tally in tallies.values())
    print(f"spoiled: {total}; not told, or harmed: {len(faults)}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:3]]
    sys.exit(main(given[0] if given else 1400, given[1] if len(given) > 1 else int(time.time())))
