"""What a logo may be: a PNG or a JPEG, recognised by its bytes, of a size that a document carries easily."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.workspace import Logo

MOST_BYTES = 256 * 1024
MOST_PIXELS = 4000
PNG, JPEG = "png", "jpeg"

_KILO = 1024
_PNG_BEGINS = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_JPEG_BEGINS = b"\xff\xd8\xff"
# The frame headers of a JPEG, which hold its size; C4, C8 and CC are none.
_DEEP_GREY = {(16, 0), (16, 4)}  # bits a sample and colour type of a PNG: greys that ReportLab would draw white
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MARKER = 0xFF


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture's first bytes say: its kind, and its size in pixels."""

    kind: str
    wide: int
    high: int


def read_logo(path: Path) -> bytes:
    """Give the bytes of a file that may be a logo; raises `Refused` with "logo_file_closed" or "logo_too_heavy"."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
            size = path.stat().st_size
    except OSError as error:
        raise Refused("logo_file_closed", path=path, why=error.strerror) from error
    if len(data) > MOST_BYTES:
        raise _too_heavy(size)
    return data


def checked_logo(data: bytes) -> Picture:
    """Give what the bytes of a logo say.

    Raises `Refused`: "logo_no_picture", "logo_too_heavy" or "logo_too_large".
    """
    if len(data) > MOST_BYTES:
        raise _too_heavy(len(data))
    found = picture_of(data)
    if found is None or not found.wide or not found.high:
        raise Refused("logo_no_picture")
    if max(found.wide, found.high) > MOST_PIXELS:
        raise Refused("logo_too_large", wide=found.wide, high=found.high, most=MOST_PIXELS)
    return found


def picture_of(data: bytes) -> Picture | None:
    """Recognise a PNG or a JPEG; None for anything else."""
    if data.startswith(_PNG_BEGINS) and tuple(data[24:26]) not in _DEEP_GREY:
        wide, high = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
        return Picture(PNG, wide, high)
    if data.startswith(_JPEG_BEGINS):
        return next(_jpeg_frames(data), None)
    return None


def bytes_of(logo: Logo) -> bytes:
    """Give the picture's bytes."""
    return base64.b64decode(logo.data)


def said_of(logo: Logo) -> str:
    """Say what a logo is: `PNG, 240 × 80 pixels, 12 KB`."""
    data = bytes_of(logo)
    found = picture_of(data)
    pixels = f", {found.wide} × {found.high} pixels" if found is not None else ""
    return f"{logo.kind.upper()}{pixels}, {-(-len(data) // _KILO)} KB"


def _too_heavy(size: int) -> Refused:
    return Refused("logo_too_heavy", size=-(-size // _KILO), most=MOST_BYTES // _KILO)


def _jpeg_frames(data: bytes) -> Iterator[Picture]:
    """Walk over the segments of a JPEG to the one that holds its size."""
    at = 2
    while at + 9 <= len(data) and data[at] == _MARKER:
        code, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if code in _FRAMES:
            high, wide = (int.from_bytes(data[place : place + 2], "big") for place in (at + 5, at + 7))
            yield Picture(JPEG, wide, high)
        at += 2 + max(length, 2) if code != _MARKER else 1
