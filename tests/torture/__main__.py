"""`python -m tests.torture [KILLS] [SEED]` kills the program that often, tells what came of it, and fails on a loss."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.torture import programs
from tests.torture.deeds import DEEDS, Deed, judge_logged
from tests.torture.killing import Killed, forked, moment, started
from tests.torture.stage import ENTRIES, Stage, make_template, set_stage, unsound, unsound_backups

from engagement_desk.application.ports import EntryFilter

_KILLS = 500
_ENDLESS_SECONDS = 0.5
_PROGRAM_SHARE = 6  # one kill in so many is of a program started anew, which takes longest
_WINDOW_SECONDS = 3.5
_COMMAND_SECONDS = 1.2


@dataclass
class Tally:
    """What came of one kind of kill."""

    kills: int = 0
    said: int = 0
    ended: int = 0
    faults: list[str] = field(default_factory=list)


def _look(stage: Stage, said: list[str], judge: Callable[[Stage, list[str]], list[str]]) -> list[str]:
    """Look at what the program finds when it is opened again, and at the file and its backups as SQLite does."""
    return [*judge(stage, said), *unsound(stage.path), *unsound_backups(stage.path)]


def _kill_deed(deed: Deed, template: Path, folder: Path, after: float | None) -> tuple[Killed, list[str]]:
    stage = set_stage(template, folder)
    deed.prepare(stage)
    killed = forked(partial(deed.do, stage), after)
    return killed, _look(stage, killed.said, deed.judge)


def _span(deed: Deed, template: Path, folder: Path) -> float:
    """Measure how long a deed takes that ends; one that goes on has a span of its own."""
    if deed.endless:
        return _ENDLESS_SECONDS
    return _kill_deed(deed, template, folder, None)[0].seconds


def _judge_typed(stage: Stage, said: list[str]) -> list[str]:
    desk = stage.desk()
    notes = [entry.note for entry in desk.ask(lambda reading: reading.entries(EntryFilter()))]
    desk.store.close()
    lost = [f"lost {note}" for note in said if note not in notes]
    extra = len(notes) - ENTRIES - len(said)
    return lost + ([f"{extra} entries nobody acknowledged"] if extra not in (0, 1) else [])


PROGRAMS = {
    "command line": (programs.command_line, judge_logged, _COMMAND_SECONDS),
    "window": (programs.window, _judge_typed, _WINDOW_SECONDS),
}


def main(kills: int, seed: int) -> int:
    """Kill, look, print; give the exit status."""
    chance = random.Random(seed)
    tallies = {name: Tally() for name in (*(deed.name for deed in DEEDS), *PROGRAMS)}
    with tempfile.TemporaryDirectory(prefix="engagement-desk-torture-") as name:
        root = Path(name)
        template = root / "template.engdesk"
        make_template(template)
        spans = {deed.name: _span(deed, template, root / f"span-{number}") for number, deed in enumerate(DEEDS)}
        for number in range(kills):
            folder = root / str(number)
            if number % _PROGRAM_SHARE == 0:
                kind = chance.choice([*PROGRAMS])
                start, judge, span = PROGRAMS[kind]
                stage = set_stage(template, folder)
                killed = started(start(stage), moment(chance, span), programs.ENVIRONMENT)
                faults = _look(stage, killed.said, judge)
            else:
                deed = DEEDS[number % len(DEEDS)] if chance.random() < 0.5 else chance.choice(DEEDS)
                kind = deed.name
                killed, faults = _kill_deed(deed, template, folder, moment(chance, spans[kind]))
            tally = tallies[kind]
            tally.kills += 1
            tally.said += len(killed.said)
            tally.ended += killed.ended
            tally.faults += [f"kill {number}: {fault}" for fault in faults]
    return _tell(tallies, seed)


def _tell(tallies: dict[str, Tally], seed: int) -> int:
    print(f"{'killed during':22}{'kills':>7}{'too late':>10}{'acknowledged':>14}{'faults':>8}   (seed {seed})")
    for kind, tally in tallies.items():
        print(f"{kind:22}{tally.kills:7}{tally.ended:10}{tally.said:14}{len(tally.faults):8}")
    faults = [f"{kind}: {fault}" for kind, tally in tallies.items() for fault in tally.faults]
    print(f"kills: {sum(tally.kills for tally in tallies.values())}; lost or half-done: {len(faults)}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:3]]
    sys.exit(main(given[0] if given else _KILLS, given[1] if len(given) > 1 else int(time.time())))
