"""What the user gives to be read: a text, a database, an archive or a folder, told apart by its first bytes."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.decoding import RawFile, checksum, examine, readable

_HEAD = 64 * 1024
_FILES = 5000
_COUNTED = (".data", ".csv", ".json")


class Kind(StrEnum):
    """What a given thing is."""

    TEXT = "text"
    DATABASE = "database"
    ARCHIVE = "archive"
    FOLDER = "folder"


_MARKS = {b"SQLite format 3\0": Kind.DATABASE, b"PK\x03\x04": Kind.ARCHIVE, b"PK\x05\x06": Kind.ARCHIVE}


@dataclass(frozen=True, slots=True)
class Given:
    """A readable thing with its checksum. `text` and `head`, its first characters, are those of a text only."""

    path: Path
    kind: Kind
    sha256: str
    text: RawFile | None = None
    head: str = ""


def look(path: Path) -> Given:
    """Tell what is given; raises `Refused` when it cannot be read or is no text and nothing that is known."""
    with readable(path):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return Given(path, Kind.FOLDER, _folder_checksum(path))
        if not stat.S_ISREG(mode):
            raise Refused("not_a_file", path=path)
        with path.open("rb") as stream:
            first = stream.read(16)
        kind = next((kind for mark, kind in _MARKS.items() if first.startswith(mark)), None)
        if kind is not None:
            return Given(path, kind, checksum(path))
    raw = examine(path)
    with path.open(encoding=raw.encoding, errors="replace", newline="") as stream:
        return Given(path, Kind.TEXT, raw.sha256, raw, stream.read(_HEAD))


def refuse_changed(given: Given) -> None:
    """Raise `Refused("file_changed")` where it is no longer what was looked at."""
    is_folder = given.kind is Kind.FOLDER
    if (_folder_checksum if is_folder else checksum)(given.path) != given.sha256:
        raise Refused("file_changed", file=given.path.name)


def _folder_checksum(folder: Path) -> str:
    """Hash the names and bytes of the files of a folder that could hold hours, and of its folder `data`."""
    digest = hashlib.sha256()
    inside = [path for part in (folder, folder / "data") if part.is_dir() for path in part.iterdir()]
    found = sorted(path for path in inside if path.suffix in _COUNTED and path.is_file())
    if len(found) > _FILES:
        raise Refused("folder_too_large", path=folder, files=_FILES)
    for path in found:
        digest.update(f"{path.name}\0{checksum(path)}\0".encode(errors="surrogateescape"))
    return digest.hexdigest()
