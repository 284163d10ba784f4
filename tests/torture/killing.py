"""Letting a deed go on in a process of its own, killing that at a random moment, and reading what it had said."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.torture.stage import Say

_LEAST = 0.002
_LONGEST = 60.0


@dataclass(frozen=True)
class Killed:
    """What a process had said before it was killed, whether it ended by itself first, and how long it went on."""

    said: list[str]
    ended: bool
    seconds: float


def forked(do: Callable[[Say], None], after: float | None) -> Killed:
    """Do it in a fork of this process and kill that after some seconds, or let it end where None."""
    begin = time.perf_counter()
    hear, speak = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        status = 1
        try:
            do(lambda word: write_line(speak, word))
            status = 0
        finally:
            os._exit(status)
    os.close(speak)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(hear, encoding="utf-8") as heard:
        words = heard.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code > 0:
        raise RuntimeError("the deed failed by itself")
    return Killed(whole_lines(words), code == 0, time.perf_counter() - begin)


def started(arguments: list[str], after: float | None, environment: dict[str, str]) -> Killed:
    """Start a program and kill it after some seconds, or let it end where None."""
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}
    ) as program:
        if after is not None:
            time.sleep(after)
            program.kill()
        words = program.communicate(timeout=_LONGEST)[0]
    if program.returncode > 0:
        raise RuntimeError("the program failed by itself")
    return Killed(whole_lines(words), program.returncode == 0, time.perf_counter() - begin)


def moment(chance: random.Random, span: float) -> float:
    """Choose when to kill something that takes `span` seconds: anywhere in it, or shortly after."""
    return _LEAST + chance.random() * span * 1.1


def write_line(pipe: int, word: str) -> None:
    """Say it in one piece: what was said before the kill was acknowledged."""
    os.write(pipe, f"{word}\n".encode())


def whole_lines(words: str) -> list[str]:
    """Give the lines that were said to their end."""
    return [line.rstrip("\n") for line in words.splitlines(keepends=True) if line.endswith("\n")]
