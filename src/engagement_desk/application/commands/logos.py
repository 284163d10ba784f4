"""The logo of documents."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace

from engagement_desk.application.changed import changed
from engagement_desk.application.logo import checked_logo, said_of
from engagement_desk.application.ports import Changes, Documents, Now, UnitOfWork
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.workspace import Logo


def set_logo(uow: UnitOfWork, now: Now, data: bytes, documents: Callable[[], Documents]) -> Changes:
    """Keep a picture in the workspace as the logo, in the place of the one before; `documents` makes who can draw it.

    Raises `Refused`: "logo_no_picture", "logo_too_heavy" or "logo_too_large".
    """
    found = checked_logo(data)
    if not documents().can_draw(data):
        raise Refused("logo_no_picture")
    kept = uow.first(Logo)
    text = base64.b64encode(data).decode("ascii")
    logo = (
        Logo(id=uow.new_id(), kind=found.kind, data=text) if kept is None else replace(kept, kind=found.kind, data=text)
    )
    uow.describe(said_of(logo))
    if kept is None:
        uow.add(logo)
    else:
        uow.put(logo)
    return changed(logo)


def remove_logo(uow: UnitOfWork, now: Now) -> Changes:
    """Take the logo away; without one nothing changes."""
    kept = uow.first(Logo)
    if kept is None:
        return Changes()
    uow.describe(said_of(kept))
    uow.remove(kept)
    return changed(kept)
