"""Timing: medians of interleaved runs, and one line a result."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Times:
    """The seconds of several runs of one thing."""

    seconds: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.seconds)

    @property
    def worst_of_hundred(self) -> float:
        """The time under which 99 of 100 runs stay."""
        return quantiles(self.seconds, n=100)[98] if len(self.seconds) > 1 else self.seconds[0]


def interleaved(runs: Sequence[Run], rounds: int, warm_up: int = 1) -> list[Times]:
    """Time each of the runs, in turns, so that the machine's moods meet all of them."""
    kept: list[list[float]] = [[] for _ in runs]
    gc.collect()
    gc.freeze()
    for number in range(warm_up + rounds):
        for run, times in zip(runs, kept, strict=True):
            begin = perf_counter()
            run()
            taken = perf_counter() - begin
            if number >= warm_up:
                times.append(taken)
    gc.unfreeze()
    return [Times(tuple(times)) for times in kept]


def shown(seconds: float) -> str:
    """Give a time in the unit that suits it."""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"


def say(text: str) -> None:
    """Print a line at once."""
    print(text, flush=True)


def judge(what: str, measured: float, limit: float, unit: str = "×", detail: str = "") -> bool:
    """Print what was measured against its limit, and tell whether it holds."""
    holds = measured <= limit
    verdict = "holds" if holds else "OVER"
    say(f"  {what:<58}{measured:>9.2f} {unit:<3} limit {limit:g} {unit:<3} {verdict:<6}{detail}")
    return holds
