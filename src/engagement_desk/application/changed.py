"""Saying what a command changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engagement_desk.application.ports import Changes, Warned


def changed(result: Any, *records: Any, warnings: Iterable[Warned] = ()) -> Changes:  # noqa: ANN401 - any record
    """Give the `Changes` of a command: its main record, the ids of all records by their class name, its warnings."""
    touched: dict[str, list[str]] = {}
    for record in (result, *records):
        touched.setdefault(type(record).__name__, []).append(record.id)
    return Changes(
        result=result,
        touched={kind: tuple(dict.fromkeys(ids)) for kind, ids in touched.items()},
        warnings=tuple(warnings),
    )
