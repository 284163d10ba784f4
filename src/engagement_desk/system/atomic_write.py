"""Files for the user, written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from engagement_desk.domain.errors import DocumentProblem

_PRIVATE_FILE = 0o600

_ENDING, _BESIDE = ".engdesk", ("", "-wal", "-shm", "-journal")

_CODES = {
    errno.ENOENT: "output_folder_missing",
    errno.ENOTDIR: "output_folder_missing",
    errno.EACCES: "output_not_permitted",
    errno.EPERM: "output_not_permitted",
    errno.EROFS: "output_not_permitted",
    errno.EISDIR: "output_is_directory",
    errno.ENOSPC: "output_disk_full",
    errno.EDQUOT: "output_disk_full",
    errno.EFBIG: "output_disk_full",
}


def write_atomically(target: Path, content: bytes | Iterable[bytes], spared: Path | None = None) -> Path:
    """Write the bytes, whole or in pieces, to the target, private to the user, replacing what was there only once they
    are on disk; never a workspace: that is the one `spared`, whatever its name, and any by its ending.

    Raises `DocumentProblem`: "output_folder_missing", "output_not_permitted", "output_is_directory",
    "output_is_workspace", "output_disk_full", "output_failed". Nothing half-written stays behind.
    """
    _refuse_what_stands(target, spared)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        _write(draft, content)
        draft.replace(target)
    except BaseException as error:
        _discard(draft)
        if not isinstance(error, OSError):
            raise
        raise refuse_output(target, error) from error
    return target


def _refuse_what_stands(target: Path, spared: Path | None) -> None:
    try:
        if target.is_dir():
            raise DocumentProblem("output_is_directory", path=target)
        if _is_workspace(target, spared):
            raise DocumentProblem("output_is_workspace", path=target)
    except OSError as error:
        raise refuse_output(target, error) from error


def _is_workspace(target: Path, spared: Path | None) -> bool:
    """Tell whether a workspace, or what SQLite keeps beside one, stands in the target's place."""
    if not target.exists():
        return False
    found, own = target.resolve(), None if spared is None else spared.resolve()
    names = {name.removesuffix(beside) for name in (found.name,) for beside in _BESIDE}
    return any(name.endswith(_ENDING) or (own is not None and found.with_name(name) == own) for name in names)


def refuse_output(target: Path, error: OSError) -> DocumentProblem:
    """Give the problem that an error of the file system at a target means for a person."""
    code = _CODES.get(error.errno or 0, "output_failed")
    return DocumentProblem(code, folder=target.parent, path=target, why=error.strerror)


def _write(draft: Path, content: bytes | Iterable[bytes]) -> None:
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), _PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.writelines((content,) if isinstance(content, bytes) else content)
        file.flush()
        os.fsync(file.fileno())
    draft.chmod(_PRIVATE_FILE)


def _discard(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return
