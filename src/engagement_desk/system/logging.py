"""The program's own log: what went wrong and where in the code, never a client's text."""

from __future__ import annotations

import logging
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "engagement_desk"
_LARGEST = 1_000_000
_PRIVATE_FILE = 0o600


def log_to(file: Path) -> logging.Logger:
    """Give the program's logger, writing to that file, which only the user can read."""
    logger = logging.getLogger(NAME)
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    handler = _PrivateFile(file, maxBytes=_LARGEST, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return logger


class _PrivateFile(RotatingFileHandler):
    """A log that only the user can read, also the next one that is begun when it is full."""

    def _open(self) -> TextIOWrapper:
        place = Path(self.baseFilename)
        place.touch(mode=_PRIVATE_FILE)
        place.chmod(_PRIVATE_FILE)
        return super()._open()


def log_failure(logger: logging.Logger, error: BaseException) -> None:
    """Note an unexpected error: its type and where it arose. Its words may quote what a user typed and are left out."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    logger.error("%s at %s", type(error).__name__, places)
