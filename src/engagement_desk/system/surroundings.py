"""What the program runs on, as a report of a problem tells it."""

from __future__ import annotations

import platform
import sys
from collections import deque
from pathlib import Path

from engagement_desk import __version__

_LAST = 200


def machine() -> dict[str, str]:
    """Give the versions of the program, of Python and of the system; no name of the machine or of its user."""
    return {
        "program": __version__,
        "packaged": "yes" if getattr(sys, "frozen", False) else "no",
        "Python": platform.python_version(),
        "system": platform.platform(),
    }


def last_lines(file: Path) -> tuple[str, ...]:
    """Give the last lines of a text file, none where there is none."""
    try:
        with file.open(encoding="utf-8", errors="replace") as log:
            return tuple(line.rstrip("\n") for line in deque(log, _LAST))
    except OSError:
        return ()
