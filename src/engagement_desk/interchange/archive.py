"""A ZIP file that is trusted in nothing: its paths are never used, its sizes are counted while it is unpacked."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile, ZipInfo

from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.decoding import LARGEST

_CHUNK = 256 * 1024
_MOST_FILES = 5000
_BROKEN: tuple[type[Exception], ...] = (
    BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, KeyError
)  # fmt: skip
_REASONS: dict[type[Exception], str] = {
    NotImplementedError: "it is packed in an unknown way",
    RuntimeError: "it is encrypted",
}


@contextmanager
def opened(path: Path) -> Iterator[ZipFile]:
    """Open an archive; raises `Refused("archive_broken")` for whatever is wrong with it."""
    try:
        with ZipFile(path) as archive:
            if len(archive.infolist()) > _MOST_FILES:
                raise Refused("archive_too_large", file=path.name, megabytes=LARGEST // (1024 * 1024))
            yield archive
    except _BROKEN as problem:
        raise Refused("archive_broken", file=path.name, why=_REASONS.get(type(problem), "it is damaged")) from None


def members(archive: ZipFile) -> dict[str, ZipInfo]:
    """Give what lies at the top of an archive, or all in the one folder it has, by its bare name.

    A path that leads out of the archive is of no consequence: no path is ever used to write.
    """
    found: dict[str, ZipInfo] = {}
    for info in archive.infolist():
        inner = PurePosixPath(info.filename.replace("\\", "/"))
        if not info.is_dir() and len(inner.parts) <= 2 and ".." not in inner.parts and not inner.is_absolute():
            found.setdefault(inner.name, info)
    return found


def pieces(archive: ZipFile, info: ZipInfo, left: list[int]) -> Iterator[bytes]:
    """Unpack one file piece by piece; `left` holds how many bytes all of them may still have together.

    Raises `Refused("archive_too_large")` as soon as they are used up, whatever the archive says of its sizes.
    """
    with archive.open(info) as stream:
        while piece := stream.read(_CHUNK):
            left[0] -= len(piece)
            if left[0] < 0:
                name = Path(archive.filename or "").name
                raise Refused("archive_too_large", file=name, megabytes=LARGEST // (1024 * 1024))
            yield piece


@contextmanager
def unpacked(path: Path, names: tuple[str, ...]) -> Iterator[Path]:
    """Unpack the files of these names into a folder of our own, which is gone afterwards.

    Raises `Refused("no_temporary_room")` where that folder cannot be made or filled.
    """
    left = [LARGEST]
    with _room():
        temporary = TemporaryDirectory(prefix="engagement-desk-")
    with temporary as folder:
        with opened(path) as archive:
            found = members(archive)
            for name in names:
                if name in found:
                    _fill(Path(folder) / name, pieces(archive, found[name], left))
        yield Path(folder)


def _fill(target: Path, pieces: Iterator[bytes]) -> None:
    with _room():
        target.touch()
    for piece in pieces:
        with _room(), target.open("ab") as stream:
            stream.write(piece)


@contextmanager
def _room() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise Refused("no_temporary_room") from None
