"""`python -m tests.torture.together [ROUNDS] [SEED]` lets two programs write into one workspace, and kills both.

Each round has two that log, or one that logs beside a window that is typed into. They are killed at moments of their
own; what either had acknowledged is there afterwards, and at most one entry more of each.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.torture import programs
from tests.torture.killing import whole_lines, write_line
from tests.torture.stage import ENTRIES, KEY, Say, Stage, make_template, set_stage, unsound, unsound_backups

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.ports import EntryFilter

_WINDOW_SHARE = 8  # one round in so many has a window, which takes longest
_LONGEST, _WINDOW_LONGEST = 0.8, 4.0

Killed = Callable[[], list[str]]


def _log(stage: Stage, name: str, say: Say) -> None:
    """Log one entry after another, as commands do: the file is opened for some and let go again."""
    number = 0
    while True:
        desk = stage.desk()
        for _ in range(5):
            number += 1
            note = f"{name} {number}"
            desk.run(log_time, KEY, TimeWords(seconds=60, note=note))
            say(note)
        desk.store.close()


def _logging(stage: Stage, name: str) -> Killed:
    """Begin to log in a fork; calling the result kills it and gives what it had said."""
    hear, speak = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        try:
            _log(stage, name, lambda word: write_line(speak, word))
        finally:
            os._exit(1)
    os.close(speak)

    def kill() -> list[str]:
        os.kill(child, signal.SIGKILL)
        with os.fdopen(hear, encoding="utf-8") as heard:
            words = heard.read()
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) > 0:
            raise RuntimeError("logging failed by itself")
        return whole_lines(words)

    return kill


def _typing(stage: Stage) -> Killed:
    """Begin to type into a window."""
    program = subprocess.Popen(
        [sys.executable, *programs.window(stage)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **programs.ENVIRONMENT},
    )

    def kill() -> list[str]:
        program.kill()
        words = program.communicate()[0]
        if program.returncode > 0:
            raise RuntimeError("the window failed by itself")
        return whole_lines(words)

    return kill


def _judge(stage: Stage, said: list[str], writers: int) -> list[str]:
    faults = [*unsound(stage.path), *unsound_backups(stage.path)]
    desk = stage.desk()
    notes = [entry.note or "" for entry in desk.ask(lambda reading: reading.entries(EntryFilter()))]
    faults += desk.store.verify()
    desk.store.close()
    faults += [f"lost {note}" for note in said if note not in notes]
    extra = len(notes) - ENTRIES - len(said)
    return faults if 0 <= extra <= writers else [*faults, f"{extra} entries nobody acknowledged"]


def main(rounds: int, seed: int) -> int:
    """Let them write, kill, look, print; give the exit status."""
    chance = random.Random(seed)
    faults: list[str] = []
    acknowledged = 0
    with tempfile.TemporaryDirectory(prefix="engagement-desk-together-") as name:
        root = Path(name)
        template = root / "template.engdesk"
        make_template(template)
        for number in range(rounds):
            stage = set_stage(template, root / str(number))
            has_window = number % _WINDOW_SHARE == _WINDOW_SHARE - 1
            writers = [_typing(stage) if has_window else _logging(stage, "one"), _logging(stage, "two")]
            chance.shuffle(writers)
            said: list[str] = []
            for kill in writers:
                time.sleep(chance.random() * (_WINDOW_LONGEST if has_window else _LONGEST) / 2)
                said += kill()
            acknowledged += len(said)
            faults += [f"round {number}: {fault}" for fault in _judge(stage, said, len(writers))]
    print(f"two at a time: rounds {rounds}, kills {2 * rounds}, acknowledged {acknowledged}   (seed {seed})")
    print(f"lost or half-done: {len(faults)}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:3]]
    sys.exit(main(given[0] if given else 100, given[1] if len(given) > 1 else int(time.time())))
