import json
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.clients import Contact
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.identity import new_id


def raw(desk, sql):
    connection = sqlite3.connect(desk.workspace.path)
    rows = connection.execute(sql).fetchall()
    connection.close()
    return rows


def journal(desk):
    rows = raw(desk, "SELECT record_table, op, before, after FROM journal WHERE record_table <> 'client' ORDER BY seq")
    return [(*row[:2], *(None if image is None else json.loads(image) for image in row[2:])) for row in rows[1:]]


def test_the_journal_keeps_what_was_and_what_became(desk):
    contact = Contact(id=new_id(), client_id=desk.client.id, name='Kim "K"\n\x00', role="CEO")
    desk.add(contact)
    desk.put(replace(contact, role="", mail="k@acme.test"))
    desk.remove(contact)
    given = {"client_id": desk.client.id, "name": contact.name}
    assert journal(desk) == [
        ("contact", "i", None, {**given, "role": "CEO"}),
        ("contact", "u", {"role": "CEO", "mail": ""}, {"role": "", "mail": "k@acme.test"}),
        ("contact", "d", {**given, "mail": "k@acme.test"}, None),
    ]


def test_a_change_that_changes_nothing_is_no_change(desk):
    entry = desk.entry()
    desk.add(entry)
    desk.put(entry)
    assert [op for _, op, _, _ in journal(desk)] == ["i"]


def test_history_lists_every_command_newest_first(desk):
    desk.add(desk.entry(), desk.entry(), subject="two", engagement_id=desk.acme.id)
    desk.workspace.undo(desk.now)
    with desk.workspace.read() as reading:
        lines = reading.history()
        assert reading.history(limit=1) == lines[:1]
        assert reading.history(desk.acme.id) == lines[:2]
    assert [(line.kind, line.state, line.subject, line.changes) for line in lines] == [
        ("undo", "applied", "two", 2),
        ("do", "undone", "two", 2),
        ("do", "applied", "ACME", 2),
    ]
    assert {line.at for line in lines} == {desk.now.instant}


def test_undo_and_redo_go_step_by_step(desk):
    entry = desk.entry(note="one")
    desk.add(entry, subject="first")
    desk.put(replace(entry, note="two", clause_ref="2.1"))
    assert desk.workspace.undo(desk.now).command == "put"
    assert desk.all(Entry) == [entry]
    assert desk.workspace.undo(desk.now).state == "undone"
    assert desk.all(Entry) == []
    assert desk.workspace.redo(desk.now).subject == "first"
    assert desk.all(Entry) == [entry]
    assert desk.workspace.redo(desk.now).state == "applied"
    assert desk.all(Entry) == [replace(entry, note="two", clause_ref="2.1")]
    with pytest.raises(Refused, match="nothing_to_redo"):
        desk.workspace.redo(desk.now)


def test_what_was_redone_can_be_undone_again(desk):
    desk.add(desk.entry())
    for _ in range(3):
        desk.workspace.undo(desk.now)
        assert desk.all(Entry) == []
        desk.workspace.redo(desk.now)
        assert len(desk.all(Entry)) == 1


def test_a_command_that_touches_a_record_often_is_undone_whole(desk):
    entry = desk.entry()
    with desk.workspace.begin("mixed", desk.now) as uow:
        uow.add(entry)
        uow.put(replace(entry, note="a"))
        uow.put(replace(entry, note="b"))
        uow.remove(entry)
        uow.add(replace(entry, note="c"))
        uow.commit()
    desk.workspace.undo(desk.now)
    assert desk.all(Entry) == []
    desk.workspace.redo(desk.now)
    assert desk.all(Entry) == [replace(entry, note="c")]


def test_blank_fields_come_back_as_they_were(desk):
    item = LogItem(
        id=new_id(), engagement_id=desk.acme.id, kind="risk", text="", on=desk.now.today, value_cents=0,
        options=("", "ü"), created_at=desk.now.instant,
    )  # fmt: skip
    desk.add(item)
    desk.remove(item)
    desk.workspace.undo(desk.now)
    assert desk.all(LogItem) == [item]


def test_something_new_ends_redo(desk):
    desk.add(desk.entry())
    desk.workspace.undo(desk.now)
    desk.add(desk.entry())
    with pytest.raises(Refused, match="nothing_to_redo"):
        desk.workspace.redo(desk.now)
    desk.workspace.undo(desk.now)
    assert desk.all(Entry) == []
    with desk.workspace.read() as reading:
        assert [line.state for line in reading.history() if line.kind == "do"] == ["undone", "dropped", "applied"]


def test_a_command_that_changed_nothing_leaves_redo_alone(desk):
    desk.add(desk.entry())
    desk.workspace.undo(desk.now)
    with desk.workspace.begin("nothing", desk.now) as uow:
        uow.commit()
    desk.workspace.redo(desk.now)
    assert len(desk.all(Entry)) == 1


def test_undo_stops_at_a_barrier(desk):
    desk.add(desk.entry())
    desk.add(desk.entry(), subject="Q3", barrier=True)
    desk.add(desk.entry())
    desk.workspace.undo(desk.now)
    with pytest.raises(Refused, match="undo_barrier") as refused:
        desk.workspace.undo(desk.now)
    assert refused.value.values["subject"] == "Q3"
    assert len(desk.all(Entry)) == 2


def test_a_new_workspace_has_nothing_to_undo(workspace, now):
    with pytest.raises(Refused, match="nothing_to_undo"):
        workspace.undo(now)


def test_undo_does_not_reach_behind_an_upgrade(desk):
    desk.add(desk.entry())
    connection = sqlite3.connect(desk.workspace.path)
    with connection:
        connection.execute("UPDATE command SET revision = '0000'")
    connection.close()
    with pytest.raises(Refused, match="undo_upgraded"):
        desk.workspace.undo(desk.now)


def test_a_published_document_is_frozen_and_stays_out_of_the_journal(desk):
    review = PublishedReview(
        id=new_id(), engagement_id=desk.acme.id, quarter="2026Q3", edition=1, starts=desk.now.today,
        ends=desk.now.today, cut_off=desk.now.today, published_at=desk.now.instant, content="{}",
    )  # fmt: skip
    document = ReviewDocument(
        id=new_id(), review_id=review.id, preset="standard", paper="a4", sha256="0", pdf=b"%PDF\x00\xff"
    )
    desk.add(review, document)
    assert (desk.all(PublishedReview), desk.all(ReviewDocument)) == ([review], [document])
    assert not {"pdf", "content"} & {name for *_, image in journal(desk) for name in image}
    with pytest.raises(Refused, match="undo_barrier"):
        desk.workspace.undo(desk.now)


def test_the_journal_is_append_only(desk):
    with desk.workspace.begin("cheat", desk.now) as uow:
        for statement in ("DELETE FROM journal", "UPDATE journal SET op = 'x'"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                uow._connection.execute(statement)


def test_an_import_of_many_rows_is_undone_and_redone_as_one(desk):
    entries = [desk.entry(desk.now.today - timedelta(days=day % 50), note=str(day)) for day in range(12_000)]
    with desk.workspace.begin("import", desk.now) as uow:
        uow.add_entries(entries)
        uow.commit()
    assert desk.workspace.undo(desk.now).changes == len(entries)
    assert desk.all(Entry) == []
    desk.workspace.redo(desk.now)
    assert desk.all(Entry) == entries
    assert desk.workspace.verify() == []


def test_every_record_table_is_journalled(desk):
    with desk.workspace.begin("look", desk.now) as uow:
        names = uow._connection.execute("SELECT tbl_name, count(*) FROM temp.sqlite_schema WHERE type = 'trigger' "
                                        "AND name LIKE 'journal!__%' ESCAPE '!' GROUP BY 1").fetchall()  # fmt: skip
        tables = uow._connection.execute(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
            "AND name NOT LIKE 'sqlite%' AND name NOT IN ('alembic_version', 'command', 'journal')"
        ).fetchall()
    counts = dict(names)
    assert {name for (name,) in tables} == {name for name, count in counts.items() if count == 3}
