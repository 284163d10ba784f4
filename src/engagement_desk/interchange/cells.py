"""Cells that several formats share: yes and no, names, the key that recognises a row again."""

from __future__ import annotations

from hashlib import blake2b

from engagement_desk.interchange.seen import Seen
from engagement_desk.interchange.unreadable import Unreadable, quoted

_YES = ("yes", "y", "true", "1", "ja", "oui", "sí", "si", "sim", "sì")
_NO = ("no", "n", "false", "0", "nein", "non", "não")
_YES_NO = {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}


def yes_no(text: str, default: bool) -> bool:
    """Read `Yes` or `No`, in the languages that exports come in; an empty cell is the default; raises `Unreadable`."""
    found = _YES_NO.get(text.strip().casefold(), default if not text.strip() else None)
    if found is None:
        raise Unreadable(f"{quoted(text)} is neither Yes nor No")
    return found


def listed(*parts: str) -> str:
    """Join what is not empty by commas."""
    return ", ".join(part for part in parts if part)


class Keys:
    """Makes the key of each row: a hash of what identifies it, and how often that has occurred (FORMATS rule 5)."""

    def __init__(self) -> None:
        self._seen = Seen()

    def __call__(self, *parts: str) -> str:
        """Give the key of the next row with these parts; no part holds a NUL."""
        mark = blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=16).digest()
        return f"{mark.hex()}-{self._seen.count(mark)}"
