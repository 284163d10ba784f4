"""Why a row cannot be read, in words."""

from __future__ import annotations

_LONGEST = 40


class Unreadable(Exception):
    """A cell or row that makes no sense; the text says why. It becomes `Refused("bad_row")` with the row's number."""


def quoted(text: str) -> str:
    """Quote what a file says for a sentence: one line, printable, not too long."""
    plain = "".join(char if char.isprintable() else "·" for char in text)
    return f"“{plain}”" if len(plain) <= _LONGEST else f"“{plain[:_LONGEST]}…”"
