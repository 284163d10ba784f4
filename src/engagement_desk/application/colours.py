"""Whether a colour can be read on white, by the contrast of WCAG 2, and the nearest darker one that can."""

from __future__ import annotations

READABLE = 4.5
"""The least contrast of text with its ground."""

_LUMINANCE = (0.2126, 0.7152, 0.0722)
_WHOLE = 255
_PERCENT = 100


def contrast_on_white(colour: str) -> float:
    """Give the contrast of `#rrggbb` with white, from 1 to 21."""
    parts = (_linear(part / _WHOLE) for part in _parts(colour))
    return 1.05 / (sum(weight * part for weight, part in zip(_LUMINANCE, parts, strict=True)) + 0.05)


def readable(colour: str) -> str:
    """Give the colour itself where text in it can be read on white, else the same hue darkened until it can."""
    parts = _parts(colour)
    shades = (_named([part * share // _PERCENT for part in parts]) for share in range(_PERCENT, -1, -1))
    return next(shade for shade in shades if contrast_on_white(shade) >= READABLE)


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _named(parts: list[int]) -> str:
    return "#" + "".join(f"{part:02x}" for part in parts)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
