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
    value = json.dumps({"header": columns.header, "named": dict(columns.named)}, ensure_ascii=False)
    kept = uow.first(Setting, name=name)
    if kept is None:
        uow.add(Setting(id=uow.new_id(), name=name, value=value))
    elif kept.value != value:
        uow.put(Setting(id=kept.id, name=name, value=value))


def remembered_columns(reading: Reading) -> tuple[TableColumns, ...]:
    """Give what is remembered, for `ReadOptions.tables`."""
    kept = [json.loads(one.value) for one in reading.find(Setting) if one.name.startswith(_PREFIX)]
    return tuple(TableColumns(one["named"], tuple(one["header"])) for one in kept)
