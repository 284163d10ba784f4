"""Which column of a plain table is which, remembered in the workspace for the next table with the same columns."""

from __future__ import annotations

import json
from hashlib import blake2b

from engagement_desk.application.imports import TableColumns
from engagement_desk.application.ports import Reading, UnitOfWork
from engagement_desk.domain.records.workspace import Setting

_PREFIX = "table "


def remember_columns(uow: UnitOfWork, columns: TableColumns) -> None:
    """Keep the columns of a table under the set of its columns' names, in the place of what was kept for it."""
    name = _PREFIX + blake2b("\0".join(columns.header).encode(), digest_size=16).hexdigest()
    keep_setting(uow, name, json.dumps({"header": columns.header, "named": dict(columns.named)}, ensure_ascii=False))


def keep_setting(uow: UnitOfWork, name: str, value: str) -> None:
    """Keep a value under the name of a setting that no table of settings has, in the place of what was kept there."""
    kept = uow.first(Setting, name=name)
    if kept is None:
        uow.add(Setting(id=uow.new_id(), name=name, value=value))
    elif kept.value != value:
        uow.put(Setting(id=kept.id, name=name, value=value))


def remembered_columns(reading: Reading) -> tuple[TableColumns, ...]:
    """Give what is remembered, for `ReadOptions.tables`."""
    kept = (_told(one.value) for one in reading.find(Setting) if one.name.startswith(_PREFIX))
    return tuple(one for one in kept if one is not None)


def _told(value: str) -> TableColumns | None:
    """Read what is kept, None where it is no columns of a header: another version may have written it."""
    try:
        plain = json.loads(value)
        named, header = dict(plain["named"]), tuple(plain["header"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    is_told = all(isinstance(text, str) for text in (*named, *named.values(), *header))
    columns = {name.casefold() for name in named.values()} if is_told else set()
    return TableColumns(named, header) if columns and columns <= set(header) else None
