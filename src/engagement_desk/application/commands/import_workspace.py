"""A whole workspace from its JSON into an empty one (docs/workspace-json.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.workspace_records import (
    SCHEMA,
    SECTIONS,
    UnfitRecord,
    WorkspaceFile,
    checked,
    from_plain,
)
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.time import Entry

_REFERENCES = ("revision_id", "request_id", "change_order_id", "supersedes_id", "deliverable_id", "invoice_id")
"""Fields that name a record of the same engagement."""


def import_workspace(uow: UnitOfWork, now: Now, file: WorkspaceFile) -> Changes:
    """Take in every record of a file as it stands; the result is how many there are of each name.

    It cannot be undone. Raises `Refused`: "workspace_not_empty", "workspace_json_newer", "workspace_json_record",
    "workspace_json_broken".
    """
    if file.schema > SCHEMA:
        raise Refused("workspace_json_newer", file=file.name)
    if any(uow.count(kind) for kind in SECTIONS.values()):
        raise Refused("workspace_not_empty", file=file.name)
    uow.describe(file.name, barrier=True)
    loading = _Loading(file.name, file.schema)
    counts = {name: loading.load(uow, name, records) for name, records in file.sections()}
    loading.complete(uow)
    return Changes(counts)


@dataclass
class _Loading:
    """Reads record by record, so that one that does not fit can be named."""

    file: str
    schema: int
    owners: dict[str, str] = field(default_factory=dict)
    """The engagement of each record that another one may name."""
    number: int = 0

    def load(self, uow: UnitOfWork, name: str, records: Iterator[object]) -> int:
        """Add the records of one name and count them."""
        self.number = 0
        try:
            return uow.load(SECTIONS[name], self._records(SECTIONS[name], records))
        except ValueError as problem:
            raise Refused(
                "workspace_json_record", file=self.file, section=name, number=self.number, why=problem
            ) from None

    def complete(self, uow: UnitOfWork) -> None:
        """Refuse an engagement that lacks what every one has."""
        for engagement in uow.find(Engagement):
            for kind, what in ((StatusChange, "status_change"), (TermsVersion, "terms_version")):
                if not uow.count(kind, engagement_id=engagement.id):
                    why = f"the engagement {engagement.key} has none"
                    raise Refused("workspace_json_broken", file=self.file, where=what, why=why)

    def _records(self, kind: type[Any], records: Iterator[object]) -> Iterator[Any]:
        for self.number, plain in enumerate(records, 1):
            record = checked(from_plain(kind, plain, self.schema))
            self._place(record)
            yield record

    def _place(self, record: Any) -> None:  # noqa: ANN401
        own = getattr(record, "engagement_id", None)
        if own is None:
            return
        for name in _REFERENCES:
            owner = self.owners.get(getattr(record, name, None) or "", own)
            if owner != own:
                raise UnfitRecord(f"its {name} is that of another engagement")
        if not isinstance(record, Entry):
            self.owners[record.id] = own
