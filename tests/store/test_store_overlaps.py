"""How many hours of an import overlap others, counted by the file as by the rule; and the texts of a whole import."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.records.time import Entry, ImportBatch
from engagement_desk.domain.rules.overlaps import overlaps
from engagement_desk.store.identity import new_id

BEGIN = datetime(2026, 9, 14, 8, tzinfo=UTC)


def test_overlaps_are_counted_as_the_rule_finds_them(desk):
    chance = random.Random(3)
    batch = ImportBatch(
        id=new_id(), format="toggl", file_name="a", sha256="", rows=0, imported=0, duplicates=0,
        created_at=desk.now.instant,
    )  # fmt: skip
    entries: list[Entry] = []
    for _ in range(150):
        start = BEGIN + timedelta(minutes=chance.randrange(1500))
        end = start + timedelta(minutes=chance.choice((0, 5, 10, 40)))
        clocked = chance.random() < 0.9
        entries.append(
            desk.entry(
                person=chance.choice(("Robin", "Kim")),
                start=start if clocked else None,
                end=end if clocked else None,
                zone="UTC" if clocked else None,
                batch_id=batch.id if chance.random() < 0.5 else None,
                deleted_at=desk.now.instant if chance.random() < 0.1 else None,
            )
        )
    desk.add(batch, *entries)
    pairs = overlaps(entry for entry in entries if entry.deleted_at is None)
    found = {entry.id for pair in pairs for entry in pair if entry.batch_id is not None}
    assert len(found) > 10
    with desk.workspace.read() as reading:
        assert reading.count_overlaps(batch.id) == len(found)
        assert reading.count_overlaps("another") == 0


def test_the_texts_of_a_large_import_are_found_and_undone(desk):
    with desk.workspace.begin("import", desk.now) as uow:
        assert uow.add_entries(desk.entry(note=f"audit{number}") for number in range(1200)) == 1200
        uow.commit()
    with desk.workspace.read() as reading:
        assert len(reading.entries(EntryFilter(text="audit1199"))) == 1
    desk.workspace.undo(desk.now)
    with desk.workspace.read() as reading:
        assert reading.entries(EntryFilter(text="audit1199")) == []
