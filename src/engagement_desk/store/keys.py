"""The keys of encrypted files. A file tells by its salt, its first bytes, which key it needs; a key opens every copy.

The files are SQLCipher's, version 4, as it makes them by itself: its tools open them with the passphrase. The key is
derived once and handed over as it is, for deriving it takes a fifth of a second and connections are many.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store.same_file import is_open_here, key_here

# The salts given here begin so, for an encrypted file has no other sign by which it could be known.
MARK = b"EnDe"
_SALT = 16

# SQLCipher 4's: https://www.zetetic.net/sqlcipher/design/
_ROUNDS, _KEY = 256_000, 32
_PAGE, _DIGEST, _DIGEST_ROUNDS, _DIGEST_SALT = 4096, 64, 2, 0x3A
_LOOKED_AT = 8


@dataclass(frozen=True, slots=True)
class Key:
    """What opens the files of one salt."""

    salt: bytes
    raw: bytes = field(repr=False)

    @property
    def spec(self) -> str:
        """The key as SQLCipher takes it without deriving anything."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


_known: dict[bytes, Key] = {}
_offered: list[str] = []


def new_key(passphrase: str) -> Key:
    """Derive a key under a salt of its own."""
    return derive(passphrase, MARK + os.urandom(_SALT - len(MARK)))


def derive(passphrase: str, salt: bytes) -> Key:
    """Derive the key, in a fifth of a second; the same text typed on another system is the same passphrase."""
    import hashlib
    import unicodedata

    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(salt, hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS, _KEY))


def learn(key: Key) -> None:
    """Know a key until the program ends."""
    _known[key.salt] = key


def offer(passphrase: str | None) -> None:
    """Name a passphrase to be tried on what needs one that is not known; None takes it back."""
    _offered[:] = [] if passphrase is None else [passphrase]


def salt_of(path: Path) -> bytes | None:
    """Give the salt of an encrypted file, None for any other. Never asked of a file that is open here."""
    with suppress(OSError), path.open("rb") as file:
        head = file.read(_SALT)
        return head if is_salt(head) else None
    return None


def is_salt(head: bytes) -> bool:
    """Tell whether a file that begins so is encrypted."""
    return len(head) >= _SALT and head.startswith(MARK)


def key_of(path: Path) -> Key | None:
    """Give the key of a file, None for one that needs none.

    Raises `StoreProblem("passphrase_needed")` when it is not known, in the system's keyring neither.
    """
    if is_open_here(path):
        return key_here(path)
    salt = salt_of(path)
    if salt is None:
        return None
    found = _known.get(salt) or _offered_for(path, salt) or _remembered(path, salt)
    if found is None:
        raise StoreProblem("passphrase_needed", path=path)
    return found


def lock_of(path: Path) -> str:
    """Tell which passphrase a file needs: alike for the same one, empty for none."""
    if is_open_here(path):
        key = key_here(path)
        return "" if key is None else key.salt.hex()
    return (salt_of(path) or b"").hex()


def fits(path: Path, key: Key) -> bool:
    """Tell whether a key is the right one, by the digest of any page of some: one that is damaged makes none wrong."""
    import hashlib

    if is_open_here(path):
        return key_here(path) == key
    salt = bytes(byte ^ _DIGEST_SALT for byte in key.salt)
    digest_key = hashlib.pbkdf2_hmac("sha512", key.raw, salt, _DIGEST_ROUNDS, _KEY)

    def is_right(number: int, page: bytes) -> bool:
        signed = page[_SALT if number == 1 else 0 : -_DIGEST] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(digest_key, signed, "sha512"), page[-_DIGEST:])

    return any(is_right(number, page) for number, page in _pages(path))


def learn_if_fits(path: Path, key: Key) -> bool:
    """Know a key if it is that of the file, and tell whether it is."""
    if not fits(path, key):
        return False
    learn(key)
    return True


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Give a few pages, spread over the file, with their numbers; the first one first."""
    with suppress(OSError), path.open("rb") as file:
        pages = path.stat().st_size // _PAGE
        for number in range(1, pages + 1, max(1, pages // _LOOKED_AT)):
            file.seek((number - 1) * _PAGE)
            yield number, file.read(_PAGE)


def _offered_for(path: Path, salt: bytes) -> Key | None:
    return next((key for text in _offered if learn_if_fits(path, key := derive(text, salt))), None)


def _remembered(path: Path, salt: bytes) -> Key | None:
    from engagement_desk.store import system_keyring

    raw = system_keyring.recall(salt.hex())
    return key if raw is not None and learn_if_fits(path, key := Key(salt, raw)) else None
