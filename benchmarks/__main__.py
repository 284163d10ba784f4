"""`python -m benchmarks [a … j]` prints each figure with its limit; it fails only when something breaks."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import perf_counter

from benchmarks import bench_appendix, bench_import, bench_log, bench_position, bench_process
from benchmarks.measure import say
from benchmarks.workspaces import OWN_ENTRIES, workspace

_MILLION = 1_000_000


def main(wanted: set[str]) -> None:
    """Run the benchmarks that are named, all of them when none is."""
    with tempfile.TemporaryDirectory(prefix="engagement-desk-bench-") as name:
        folder = Path(name)
        big = folder / "million.engdesk"
        if wanted & {"a", "b"}:
            begin = perf_counter()
            workspace(big, OWN_ENTRIES, _MILLION).close()
            say(f"(a workspace of 1,000,000 entries was made in {perf_counter() - begin:.0f} s)")
        runs: dict[str, Callable[[], bool]] = {
            "a": lambda: bench_log.run(folder, big),
            "b": lambda: bench_position.run(folder, big),
            "c": lambda: bench_import.run(folder),
            "d": bench_appendix.run,
            "e": lambda: bench_process.run(folder),
            "f": lambda: _by_itself("bench_quick", folder),
            "g": lambda: _by_itself("bench_start", folder),
            "h": lambda: _by_itself("bench_alive", folder),
            "i": lambda: _by_itself("bench_million", folder),
            "j": lambda: _by_itself("bench_boundary", folder),
        }
        held = [run() for letter, run in runs.items() if letter in wanted]
    say("All limits hold." if all(held) else "Not all limits hold on this machine.")


def _by_itself(module: str, folder: Path) -> bool:
    """Run a benchmark whose libraries are imported only now, so that the others are measured without them."""
    held: bool = import_module(f"benchmarks.{module}").run(folder)
    return held


main(set(sys.argv[1:]) or set("abcdefghij"))
