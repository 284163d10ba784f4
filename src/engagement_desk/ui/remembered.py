"""What the window remembers between starts; drafts of what was typed are among it, so that it is the user's alone."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700


def remembered_settings() -> QSettings:
    """Give it, in a file that only the user can read: Qt keeps the modes of one that is there."""
    remembered = QSettings("Engagement Desk", "Engagement Desk")
    if os.name == "posix" and sys.platform != "darwin":
        make_private(Path(remembered.fileName()))
    return remembered


def make_private(file: Path) -> None:
    """Make a file, and the folder it lies in, for the user alone; where that cannot be, the window works without."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.parent.chmod(_PRIVATE_FOLDER)
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, _PRIVATE_FILE))
        file.chmod(_PRIVATE_FILE)
