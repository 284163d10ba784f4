"""solidtime's backup: a ZIP (or its folder) of tables that name one another by id. Its times are absolute."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from engagement_desk.application.imports import ReadOptions, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import archive
from engagement_desk.interchange.cells import Keys, yes_no
from engagement_desk.interchange.columns import Columns, Layout, columns_of
from engagement_desk.interchange.decoding import Table, bad_row, examine, open_table
from engagement_desk.interchange.given import Given, Kind
from engagement_desk.interchange.json_rows import iso_instant, texts
from engagement_desk.interchange.rows import Made, Opened, between, day_in, each, until_now, work
from engagement_desk.interchange.unreadable import Unreadable, quoted

_META, _ENTRIES = "meta.json", "time_entries.csv"
_VERSION = "1."
_NAMED = ("clients", "projects", "tasks", "tags", "members")
_MOST_NAMES = 200_000
_META_LARGEST = 64 * 1024
_MINOR = -2

_ENTRY = Layout(
    aliases={
        name: (name,)
        for name in (
            "id", "description", "start", "end", "billable_rate", "billable", "member_id", "client_id", "project_id",
            "task_id", "tags",
        )
    },
    required=frozenset({"id", "description", "start", "end", "project_id"}),
)  # fmt: skip


class _Project(NamedTuple):
    name: str
    client: str


class _Names(NamedTuple):
    """What the tables call things, by id."""

    clients: dict[str, str]
    projects: dict[str, _Project]
    tasks: dict[str, str]
    tags: dict[str, str]
    members: dict[str, str]


def open_backup(given: Given, options: ReadOptions) -> Opened | None:
    """Open a backup of version 1; raises `Refused` for another version, and for an archive that is a trap."""
    if given.kind is Kind.FOLDER:
        if not {_META, _ENTRIES} <= {entry.name for entry in given.path.iterdir()}:
            return None
    elif given.kind is not Kind.ARCHIVE or not _holds_backup(given.path):
        return None
    with _folder(given) as folder:
        _check_version(folder / _META, given.path.name)
    return Opened(lambda: _rows(given, options))


def _holds_backup(path: Path) -> bool:
    with archive.opened(path) as opened:
        return {_META, _ENTRIES} <= set(archive.members(opened))


@contextmanager
def _folder(given: Given) -> Iterator[Path]:
    if given.kind is Kind.FOLDER:
        yield given.path
        return
    with archive.unpacked(given.path, (_META, _ENTRIES, *(f"{name}.csv" for name in _NAMED))) as folder:
        yield folder


def _check_version(meta: Path, name: str) -> None:
    try:
        with meta.open(encoding="utf-8-sig") as stream:
            said = json.loads(stream.read(_META_LARGEST))
    except (ValueError, RecursionError):
        said = None
    version = said.get("version") if isinstance(said, dict) else None
    if not str(version).startswith(_VERSION):
        raise Refused("backup_version", file=name, version=quoted(str(version)))


def _rows(given: Given, options: ReadOptions) -> Iterator[Made]:
    with _folder(given) as folder:
        table = _table(folder / _ENTRIES, _ENTRY)
        reader = _Reader(columns_of(_ENTRY, table), _names(folder), options)
        yield from each(table.records(), partial(reader.row, Keys()), bad_row)


def _table(path: Path, layout: Layout) -> Table:
    table = open_table(examine(path), layout.recognises, ",")
    if table is None:
        raise Refused("backup_part", name=path.name)
    return table


def _names(folder: Path) -> _Names:
    clients = {id_: name for id_, name, _ in _listed(folder, "clients", "name")}
    projects = {
        id_: _Project(name, clients.get(client, ""))
        for id_, name, client in _listed(folder, "projects", "name", "client_id")
    }
    tasks, tags, members = (
        {id_: name for id_, name, _ in _listed(folder, part, "name")} for part in ("tasks", "tags", "members")
    )
    return _Names(clients, projects, tasks, tags, members)


def _listed(folder: Path, part: str, name: str, other: str = "") -> Iterator[tuple[str, str, str]]:
    """Give id, name and another cell of each line of a table, nothing where the table is not there."""
    path = folder / f"{part}.csv"
    if not path.is_file() or not path.stat().st_size:
        return
    layout = Layout({key: (key,) for key in ("id", name, other) if key}, frozenset({"id", name}))
    table = _table(path, layout)
    at = columns_of(layout, table)
    for number, record in table.records():
        if number > _MOST_NAMES:
            raise Refused("backup_part", name=path.name)
        yield record[at["id"]], record[at[name]], record[at[other]]


class _Reader:
    """Makes the rows of a backup out of the ids that its entries hold."""

    def __init__(self, at: Columns, names: _Names, options: ReadOptions) -> None:
        self._at, self._names, self._options = at, names, options
        self._zone = ZoneInfo(options.zone)

    def row(self, keys: Keys, number: int, record: list[str]) -> Made:
        """Make one row; raises `Unreadable`."""

        def cell(name: str) -> str:
            return record[self._at[name]].strip()

        if not cell("end") and not self._options.running:
            return SkippedRow(number, SkipReason.RUNNING)
        start = iso_instant(cell("start"))
        spell = between(start, iso_instant(cell("end"))) if cell("end") else until_now(start, self._options.instant)
        project = self._names.projects.get(cell("project_id"), _Project("", ""))
        return work(
            number,
            day_in(start, self._zone),
            spell,
            keys(cell("id")),
            client=self._names.clients.get(cell("client_id"), project.client),
            project=project.name,
            person=self._names.members.get(cell("member_id"), ""),
            billable=yes_no(cell("billable"), default=True),
            activity=self._names.tasks.get(cell("task_id"), ""),
            note=record[self._at["description"]],
            rate=_rate(cell("billable_rate")),
            tags=tuple(self._names.tags.get(id_, id_) for id_ in _ids(cell("tags"))),
        )


def _ids(text: str) -> tuple[str, ...]:
    try:
        return texts(json.loads(text or "[]"), "tags")
    except (ValueError, RecursionError):
        raise Unreadable("its tags are not a list") from None


def _rate(text: str) -> Decimal | None:
    return Decimal(text).scaleb(_MINOR) if text.isascii() and text.isdigit() else None
