"""The keyring of the system, which keeps a key between starts where the user wishes it; imported only then."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import StoreProblem

if TYPE_CHECKING:
    from types import ModuleType

_SERVICE = "Engagement Desk"


def recall(name: str) -> bytes | None:
    """Give the key kept under a name; None where there is none, or no keyring that answers."""
    with suppress(Exception):  # backends raise what they like; a start must not fail on them
        kept = _keyring().get_password(_SERVICE, name)
        return None if kept is None else bytes.fromhex(kept)
    return None


def keep(name: str, key: bytes) -> None:
    """Keep a key; raises `StoreProblem("keyring_missing")` where no keyring takes it."""
    try:
        _keyring().set_password(_SERVICE, name, key.hex())
    except StoreProblem:
        raise
    except Exception as error:
        raise StoreProblem("keyring_missing") from error
    if recall(name) != key:
        raise StoreProblem("keyring_missing")


def let_go(name: str) -> None:
    """Take a key out of the keyring; where it is not there, nothing is to be done."""
    with suppress(Exception):  # as above
        _keyring().delete_password(_SERVICE, name)


def _keyring() -> ModuleType:
    try:
        import keyring
    except ImportError as error:
        raise StoreProblem("keyring_missing") from error
    return keyring
