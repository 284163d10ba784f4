"""A workspace with one client and one engagement, and short ways to make entries in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.ports import Now
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.identity import new_id
from engagement_desk.store.workspace import Workspace

DAY = date(2026, 9, 14)


@dataclass(frozen=True)
class Desk:
    """An open workspace, the moment, and the engagement ACME in it."""

    workspace: Workspace
    now: Now
    client: Client
    acme: Engagement

    def entry(self, day: date = DAY, **fields: Any) -> Entry:
        """Give an hour of work."""
        given = {
            "id": new_id(),
            "engagement_id": self.acme.id,
            "person": "Robin",
            "work_date": day,
            "posting_date": day,
            "worked_seconds": 3600,
            "billed_minutes": 60,
            "rate_cents": 10_000,
            "value_cents": 10_000,
            "created_at": self.now.instant,
        }
        return Entry(**{**given, **fields})

    def add(self, *records: object, subject: str = "", **about: Any) -> None:
        """Add records as one command."""
        with self.workspace.begin("add", self.now) as uow:
            uow.describe(subject, **about)
            uow.add(*records)
            uow.commit()

    def put(self, *records: object) -> None:
        """Replace records as one command."""
        with self.workspace.begin("put", self.now) as uow:
            uow.put(*records)
            uow.commit()

    def remove(self, *records: object) -> None:
        """Delete records as one command."""
        with self.workspace.begin("remove", self.now) as uow:
            uow.remove(*records)
            uow.commit()

    def all(self, kind: type[Any], /, **equal: object) -> list[Any]:
        """Read records."""
        with self.workspace.read() as reading:
            return reading.find(kind, **equal)


@pytest.fixture
def workspace(workspace_path: Path) -> Iterator[Workspace]:
    """Give a new workspace, closed afterwards."""
    with Workspace.open(workspace_path) as opened:
        yield opened


@pytest.fixture
def desk(workspace: Workspace, now: Now) -> Desk:
    """Give a workspace that holds ACME."""
    client = Client(id=new_id(), name="Acme", created_at=now.instant)
    acme = Engagement(
        id=new_id(), client_id=client.id, key="ACME", title="Advice", start=date(2026, 7, 1), created_at=now.instant
    )
    desk = Desk(workspace, now, client, acme)
    desk.add(client, acme, subject="ACME", barrier=True)
    return desk
