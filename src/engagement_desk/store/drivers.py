"""The two drivers: Python's own, and that of encrypted files, which comes with the `encryption` extra and is imported
only for one of these.
"""

from __future__ import annotations

import sqlite3
import sys
from types import ModuleType

from engagement_desk.domain.errors import StoreProblem

_CIPHER = "sqlcipher3.dbapi2"


def cipher() -> ModuleType:
    """Give the driver of encrypted files; raises `StoreProblem("encryption_missing")` where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StoreProblem("encryption_missing") from error
    found: ModuleType = dbapi2
    return found


def errors(*others: type[Exception], name: str = "Error") -> tuple[type[Exception], ...]:
    """Give what either driver raises under a name of the DB-API, and others with it, for an `except` clause."""
    loaded = (sqlite3, sys.modules[_CIPHER]) if _CIPHER in sys.modules else (sqlite3,)
    return (*(getattr(driver, name) for driver in loaded), *others)


def is_of_cipher(error: BaseException) -> bool:
    """Tell whether an error comes from the driver of encrypted files."""
    return _CIPHER in sys.modules and isinstance(error, sys.modules[_CIPHER].Error)
