"""Quantities that a record may not have below zero."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from engagement_desk.domain.errors import Refused

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def refuse_negative(record: DataclassInstance) -> None:
    """Check every number of a record; raises `Refused("negative_quantity")` that names the first one below zero."""
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, int) and value < 0:
            what = field.name.removesuffix("_cents").removesuffix("_minutes").replace("_", " ")
            raise Refused("negative_quantity", what=what)
