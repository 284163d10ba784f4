"""(g) From the process's start to the first page painted, 100,000 entries, against a bare window with a table."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.desktop import desktop_workspace
from benchmarks.measure import Times, judge, say, shown
from benchmarks.workspaces import OWN_ENTRIES

ENTRIES = 100_000
_ROUNDS = 15


def run(folder: Path) -> bool:
    """Measure, print, and tell whether the limit holds."""
    path = folder / "start.engdesk"
    desktop_workspace(path, OWN_ENTRIES, ENTRIES)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    kept: dict[str, list[float]] = {"window": [], "bare": []}
    for number in range(_ROUNDS + 1):
        for kind, times in kept.items():
            seconds = _start(kind, path, environment)
            if number:
                times.append(seconds)
    ours, bare = (Times(tuple(times)) for times in kept.values())
    say(f"(g) first page, {ENTRIES:,} entries: {shown(ours.middle)}, a bare window with 50 rows {shown(bare.middle)}")
    return judge("first page against a bare window, medians", ours.middle / bare.middle, 1.25)


def _start(kind: str, path: Path, environment: dict[str, str]) -> float:
    begin = time.monotonic()
    command = [sys.executable, "-m", "benchmarks.started", kind, str(path), repr(begin)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout)
