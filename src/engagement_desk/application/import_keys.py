"""Proposing KEYs for another tool's projects (SPEC §2: 1 to 12 letters, digits or hyphens, beginning with a letter)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count

_LONGEST = 12
_BREAKS = re.compile(r"[^A-Z0-9]+")
_LATIN = str.maketrans({"ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Ø": "O", "ø": "o", "Œ": "OE", "œ": "oe", "Ł": "L"})


def propose_key(project: str, client: str, taken: Collection[str]) -> str:
    """Give a free KEY after the project, else the client: `PC14/PBC42` is PC14-PBC42; a taken one gets a number."""
    wanted = _plain(project) or _plain(client) or "P"
    if not wanted[0].isalpha():
        wanted = f"P{wanted}"
    wanted = wanted[:_LONGEST].rstrip("-")
    return wanted if wanted not in taken else _numbered(wanted, taken)


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.translate(_LATIN))
    return _BREAKS.sub("-", "".join(char for char in bare.upper() if not unicodedata.combining(char))).strip("-")


def _numbered(wanted: str, taken: Collection[str]) -> str:
    tails = (f"-{number}" for number in count(2))
    numbered = (wanted[: _LONGEST - len(tail)].rstrip("-") + tail for tail in tails)
    return next(key for key in numbered if key not in taken)
