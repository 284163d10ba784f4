"""Several files in one, each with its check sum: a zip archive with a table of contents that says what it is."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from engagement_desk import __version__
from engagement_desk.application.moving import Packed
from engagement_desk.domain.errors import DocumentProblem
from engagement_desk.system.atomic_write import refuse_output

_CONTENTS = "contents.json"
_FORMAT, _KIND = 1, "engagement-desk move"
_PRIVATE_FILE = 0o600
_CHUNK = 1024 * 1024
_LARGEST_CONTENTS = 10_000_000
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    KeyError,
    ValueError,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
)
"""What reading an archive that is none, or a broken or hostile one, may raise."""


class ZipPacker:
    """Implements `moving.Packer`."""

    def pack(self, target: Path, packed: Packed, parts: Mapping[str, Path]) -> None:
        """Write the archive, and the table of contents last."""
        sums: dict[str, str] = {}
        try:
            descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), _PRIVATE_FILE)
            with os.fdopen(descriptor, "w+b") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                    for name, path in parts.items():
                        with _reading(path):
                            source = path.open("rb")
                        with source, archive.open(name, "w", force_zip64=True) as part:
                            sums[name] = _copied(_reading(path)(source.read), part.write)
                    archive.writestr(_CONTENTS, json.dumps(_contents(packed, sums), indent=1))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise refuse_output(target, error) from error

    def look(self, path: Path) -> Packed:
        """Read the table of contents."""
        contents = _read(path)
        return Packed(
            datetime.fromisoformat(contents["at"]).astimezone(UTC),
            str(contents["workspace"]),
            {str(name): str(value) for name, value in contents["window"].items()},
            tuple(str(name) for name in contents["backups"]),
            contents.get("locked") is True,
        )

    def take(self, path: Path, part: str, target: Path) -> None:
        """Write one part to a file, for this user alone; one that the disk has no room for is not begun."""
        wanted = _read(path)["sums"].get(part)
        try:
            with (
                _reading(path),
                zipfile.ZipFile(path) as archive,
                _opened(archive, part) as source,
                # No more comes out than the size that the archive gives.
                _private(target, archive.getinfo(part).file_size) as file,
            ):
                found = _copied(_reading(path)(source.read), file.write)
        except _BROKEN as error:
            raise DocumentProblem("move_damaged", path=path) from error
        if found != wanted:
            target.unlink()
            raise DocumentProblem("move_damaged", path=path)


def _contents(packed: Packed, sums: Mapping[str, str]) -> dict[str, Any]:
    return {
        "kind": _KIND,
        "format": _FORMAT,
        "program": __version__,
        "at": packed.at.isoformat(),
        "workspace": packed.name,
        "window": dict(packed.window),
        "backups": list(packed.backups),
        "locked": packed.locked,
        "sums": dict(sums),
    }


def _read(path: Path) -> dict[str, Any]:
    """Read the table of contents and see that it is one of ours, with all that belongs into it."""
    try:
        with _reading(path), zipfile.ZipFile(path) as archive, _opened(archive, _CONTENTS) as file:
            found = json.loads(file.read(_LARGEST_CONTENTS))
    except _BROKEN as error:
        raise DocumentProblem("move_foreign", path=path) from error
    if not isinstance(found, dict) or found.get("kind") != _KIND or not isinstance(found.get("format"), int):
        raise DocumentProblem("move_foreign", path=path)
    if found["format"] > _FORMAT:
        raise DocumentProblem("move_newer", path=path)
    if not _is_whole(found):
        raise DocumentProblem("move_damaged", path=path)
    return found


def _is_whole(found: Mapping[str, Any]) -> bool:
    try:
        datetime.fromisoformat(found["at"]).astimezone(UTC)
    except (KeyError, TypeError, ValueError, OverflowError):
        return False
    backups = found.get("backups")
    return (
        isinstance(found.get("workspace"), str)
        and isinstance(found.get("window"), dict)
        and isinstance(found.get("sums"), dict)
        and isinstance(backups, list)
        and all(isinstance(name, str) and _is_name(name) for name in backups)
    )


def _is_name(name: str) -> bool:
    """Tell whether it is the name of a file, and leads out of no folder."""
    return Path(name).name == name and name not in {"", ".."} and "\0" not in name


def _opened(archive: zipfile.ZipFile, part: str) -> IO[bytes]:
    """Open a part for reading; only what a packed file has: other methods unpack without measure."""
    if archive.getinfo(part).compress_type not in _METHODS:
        raise zipfile.BadZipFile(part)
    return archive.open(part)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Tell what the file system says of a file that is read."""
    try:
        yield
    except FileNotFoundError as error:
        raise DocumentProblem("move_missing", path=path) from error
    except OSError as error:
        raise DocumentProblem("move_unreadable", path=path, why=error.strerror) from error


@contextmanager
def _private(target: Path, size: int) -> Iterator[IO[bytes]]:
    """Write a file of that size for this user alone, all of it on the disk at the end; tell what the disk says."""
    flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        if size > shutil.disk_usage(target.parent).free:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        with os.fdopen(os.open(target, flags, _PRIVATE_FILE), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise refuse_output(target, error) from error


def _copied(read: Callable[[int], bytes], write: Callable[[bytes], object]) -> str:
    """Copy all there is and give its SHA-256."""
    digest = hashlib.sha256()
    while block := read(_CHUNK):
        digest.update(block)
        write(block)
    return digest.hexdigest()
