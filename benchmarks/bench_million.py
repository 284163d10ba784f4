"""(i) The entry table over 1,000,000 entries: scrolled all over without loading them, and the memory that it takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.measure import Times, judge, say, shown
from benchmarks.workspaces import workspace

ENTRIES = 1_000_000


def run(folder: Path) -> bool:
    """Measure, print, and tell whether the limit holds."""
    if not Path("/proc/self/status").exists():
        say("(i) the memory of a process is read from /proc, which is not here")
        return True
    many, none = folder / "scrolled.engdesk", folder / "empty.engdesk"
    workspace(many, ENTRIES, ENTRIES).close()
    workspace(none, 0, 0).close()
    full, empty = _scrolled(many), _scrolled(none)
    filled = Times(tuple(full["filled"]))
    say(f"(i) {full['rows']:,} entries listed in {shown(full['opened'])}; scrolled anywhere and filled "
        f"{shown(filled.middle)}, 99 of 100 {shown(filled.worst_of_hundred)}")  # fmt: skip
    say(f"    memory {full['resident'] // 1024} MiB, without an entry {empty['resident'] // 1024} MiB")
    return judge("memory against that of an empty workspace", full["resident"] / empty["resident"], 1.5)


def _scrolled(path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.scrolled", str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result
