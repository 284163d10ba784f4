"""A whole workspace in one file, packed on one computer and opened on another (docs/guide/moving.md)."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Protocol

from engagement_desk.application.backups import list_backups
from engagement_desk.application.desk import Desk
from engagement_desk.application.keeper import Held
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.domain.errors import DocumentProblem, StoreProblem

SUFFIX = ".engmove"
WORKSPACE = "workspace"
"""The part of the file that is the workspace; a backup's part is its name in the folder of backups."""
_TEMPORARY = ".engagement-desk-"
_BACKUPS = "backups/"
_LEFT_AFTER = 24 * 60 * 60
"""In seconds; nothing that still runs takes so long."""
_LONGEST_NAME = 200
"""In bytes; a number and the ending still fit into a file name then."""

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Packed:
    """What stands in the file beside its parts: when it was packed, the workspace's file name, what the window there
    was set to, the names of the backups, and whether the workspace is `locked` by a passphrase.
    """

    at: datetime
    name: str
    window: Mapping[str, str]
    backups: tuple[str, ...] = ()
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """A packed file that was looked through: what it says of itself, and what its workspace holds."""

    path: Path
    packed: Packed
    held: Held


class Packer(Protocol):
    """Puts files into one, each with its check sum, and takes them out again."""

    def pack(self, target: Path, packed: Packed, parts: Mapping[str, Path]) -> None:
        """Write the file whole or not at all; raises `DocumentProblem`."""
        ...

    def look(self, path: Path) -> Packed:
        """Give what the file says of itself; raises `DocumentProblem` "move_foreign", "move_newer", "move_damaged"."""
        ...

    def take(self, path: Path, part: str, target: Path) -> None:
        """Take one part out; raises `DocumentProblem("move_damaged")` where its check sum is another one."""
        ...


def pack(desk: Desk, target: Path, window: Mapping[str, str], *, with_backups: bool, step: Step) -> Arrival:
    """Pack the workspace, take it out again, and compare what it holds; give what is in the file.

    Nothing is written where that fails, and nothing is replaced. `step` hears of "copy", "pack" and "check". Raises
    `DocumentProblem`, `StoreProblem`.
    """
    _refuse_taken(target)
    if not target.parent.is_dir():
        raise DocumentProblem("output_folder_missing", folder=target.parent, path=target)
    with _workplace(target.parent) as folder, _telling(target, folder):
        step("copy")
        copy = desk.store.backup(folder / "copy.engdesk")
        backups = {one.path.name: one.path for one in list_backups(desk) if one.is_beside} if with_backups else {}
        locked = bool(desk.keeper().keys.lock())
        packed = Packed(desk.now().instant, desk.path.name, window, tuple(backups), locked)
        step("pack")
        draft, taken = folder / "packed", folder / "taken.engdesk"
        parts = {WORKSPACE: copy, **{f"{_BACKUPS}{name}": path for name, path in backups.items()}}
        desk.packer().pack(draft, packed, parts)
        step("check")
        desk.packer().take(draft, WORKSPACE, taken)
        held = desk.keeper().held(taken)
        if held != desk.keeper().held(copy):
            raise DocumentProblem("move_damaged", path=target)
        for name in backups:
            desk.packer().take(draft, f"{_BACKUPS}{name}", folder / "backup")
        _refuse_taken(target)
        draft.replace(target)
    return Arrival(target, packed, held)


def look(desk: Desk, path: Path, passphrase: str = "") -> Arrival:
    """Look through a packed file, and open its workspace aside.

    Raises `DocumentProblem`; `StoreProblem`: "passphrase_needed" where it is locked and none is given,
    "passphrase_wrong".
    """
    packed = desk.packer().look(path)
    if packed.locked and not passphrase:
        raise StoreProblem("passphrase_needed", path=path)
    with _workplace(desk.path.parent) as folder:
        copy = folder / "arrived.engdesk"
        desk.packer().take(path, WORKSPACE, copy)
        if passphrase:
            desk.keeper().keys.unlock(copy, passphrase)
        return Arrival(path, packed, desk.keeper().held(copy))


def place_for(desk: Desk, arrival: Arrival) -> Path:
    """Propose where an arrived workspace goes: into the place of this one where nothing is in it yet, else beside it.

    A name that is taken gets a number.
    """
    if not desk.ask(all_keys):
        return desk.path
    wanted = desk.path.with_name(_file_name(arrival.packed.name) or desk.path.name)
    return next(place for place in _names(wanted) if not place.exists())


def settle(desk: Desk, arrival: Arrival, place: Path, passphrase: str = "") -> Desk:
    """Put an arrived workspace into its place with its backups, and open it; what lies there already is never replaced,
    but for this workspace while nothing is in it, which is kept as a backup.

    One that is locked stays so, by the `passphrase` that `look` was given. Raises `DocumentProblem`, `StoreProblem`.
    """
    in_place = place == desk.path
    if in_place and desk.ask(all_keys):
        raise DocumentProblem("move_exists", path=place)
    if not in_place:
        _refuse_taken(place)
    with _workplace(place.parent) as folder, _telling(place, folder):
        copy = folder / "arrived.engdesk"
        desk.packer().take(arrival.path, WORKSPACE, copy)
        desk.keeper().held(copy)
        _put_backups(desk, arrival, place, folder)
        if in_place:
            if arrival.packed.locked:
                desk.store.rewrite(passphrase)
            desk.keeper().restore(copy)
        else:
            _refuse_taken(place)
            copy.replace(place)
    return desk.open_other(place)


def _put_backups(desk: Desk, arrival: Arrival, place: Path, workplace: Path) -> None:
    """Put the backups beside the workspace, under its name as it is here: all of them, or none where one is broken."""
    old = Path(arrival.packed.name).stem
    taken: list[tuple[Path, str]] = []
    for number, name in enumerate(arrival.packed.backups):
        desk.packer().take(arrival.path, f"{_BACKUPS}{name}", workplace / str(number))
        taken.append((workplace / str(number), f"{place.stem}{name.removeprefix(old)}"))
    folder = place.with_name(f"{place.stem}-backups")
    for file, name in taken:
        folder.mkdir(mode=0o700, exist_ok=True)
        if not (folder / name).exists():
            file.replace(folder / name)


def _file_name(given: str) -> str:
    """Give the name of a file as another computer had it, empty where it can be none here."""
    name = Path(given).name
    is_one = name.isprintable() and name != ".." and len(name.encode("utf-8", "surrogatepass")) <= _LONGEST_NAME
    return name if is_one else ""


@contextmanager
def _telling(path: Path, workplace: Path) -> Iterator[None]:
    """Say of the file that is asked for what goes wrong with the drafts of it in the workplace."""
    try:
        yield
    except DocumentProblem as problem:
        if Path(str(problem.values["path"])).parent != workplace:
            raise
        raise DocumentProblem(problem.code, **{**problem.values, "path": path}) from problem
    except OSError as error:
        raise DocumentProblem("output_failed", path=path, why=error.strerror) from error


def _refuse_taken(path: Path) -> None:
    try:
        is_taken = path.exists()
    except OSError as error:
        raise DocumentProblem("output_failed", path=path, why=error.strerror) from error
    if is_taken:
        raise DocumentProblem("move_exists", path=path)


def _names(wanted: Path) -> Iterator[Path]:
    yield wanted
    yield from (wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}") for number in count(2))


def _sweep(folder: Path) -> None:
    """Remove the workplaces of programs that were ended in the middle: there are whole workspaces in them."""
    with suppress(OSError):
        for left in folder.glob(f"{_TEMPORARY}*"):
            if time.time() - left.stat().st_mtime > _LEFT_AFTER:
                shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _workplace(beside: Path) -> Iterator[Path]:
    """Give a folder for this user alone, on the disk that the work is for; it is gone at the end."""
    _sweep(beside)
    try:
        made = tempfile.TemporaryDirectory(prefix=_TEMPORARY, dir=beside, ignore_cleanup_errors=True)
    except OSError as error:
        raise DocumentProblem("output_failed", path=beside, why=error.strerror) from error
    with made as name:
        yield Path(name)
