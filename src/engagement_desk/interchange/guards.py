"""Texts in spreadsheets: kept from being run on the way out, and as they were on the way in."""

from __future__ import annotations

_GUARD = "'"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(text: str) -> str:
    """Give a text so that a spreadsheet takes it for text: one that begins like a formula gets an apostrophe.

    So does one that only seems to have got it, so that `unguarded` gives every text back.
    """
    return f"{_GUARD}{text}" if text.lstrip(_GUARD).startswith(_DANGEROUS) else text


def unguarded(text: str) -> str:
    """Take off the apostrophe by which a text was kept from being run."""
    is_guarded = text.startswith(_GUARD) and text.lstrip(_GUARD).startswith(_DANGEROUS)
    return text[len(_GUARD) :] if is_guarded else text
