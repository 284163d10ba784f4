import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.kinds import ClauseKind, LogKind, Pricing
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem
from engagement_desk.store import search as search_index
from engagement_desk.store.identity import new_id
from engagement_desk.store.search import snippet


def hits(desk, text, **options):
    with desk.workspace.read() as reading:
        return reading.search(text, **options)


def found(desk, text):
    return [hit.record_id for hit in hits(desk, text)]


def test_every_kind_of_text_is_found(desk):
    common = {"engagement_id": desk.acme.id}
    stamped = {**common, "created_at": desk.now.instant}
    records = [
        desk.entry(note="zebra"),
        desk.entry(activity="zebra"),
        ScopeItem(id=new_id(), **common, kind=ClauseKind.CONDITIONAL, text="x", condition="zebra"),
        Request(id=new_id(), **stamped, words="a zebra, please", on=desk.now.today),
        ChangeOrder(id=new_id(), **stamped, number=1, title="Zebra", pricing=Pricing.ZERO_COST),
        Deliverable(id=new_id(), **stamped, title="x", criteria="one zebra"),
        LogItem(id=new_id(), **stamped, kind=LogKind.DECISION, text="x", on=desk.now.today, options=("zebra", "ass")),
    ]
    desk.add(*records)
    found_hits = hits(desk, "zebra")
    assert {hit.record_id for hit in found_hits} == {record.id for record in records}
    assert {hit.kind for hit in found_hits} == {type(record).__name__ for record in records}
    assert {hit.engagement_id for hit in found_hits} == {desk.acme.id}
    assert sorted(hit.rank for hit in found_hits) == [hit.rank for hit in found_hits]


@pytest.mark.parametrize(
    "asked",
    ["migrate", "MIGRATING", "migr", "zürich", "Zurich", "migration zurich", "migration, (zurich)", "-migration*"],
)
def test_words_are_found_in_other_forms(desk, asked):
    desk.add(desk.entry(note="Migrations in Zürich"))
    assert len(hits(desk, asked)) == 1


@pytest.mark.parametrize("asked", ["migration berlin", "", "  ", '"', "*", "\x00", "__", "NEAR(migration)x"])
def test_what_is_not_there_is_not_found(desk, asked):
    desk.add(desk.entry(note="Migrations in Zürich"))
    assert hits(desk, asked) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.text(alphabet="\"*()^:-+{}NEAROTD \x00'", max_size=30))
def test_any_text_is_words_never_syntax(desk, asked):
    hits(desk, asked)
    with desk.workspace.read() as reading:
        reading.entries(EntryFilter(text=asked))


def test_more_words_than_anyone_types_are_cut(desk):
    desk.add(desk.entry(note="word"))
    assert len(hits(desk, "word " * 5_000)) == 1


def test_the_index_follows_every_change(desk):
    entry = desk.entry(note="before")
    desk.add(entry)
    desk.put(replace(entry, note="after", clause_ref="1"))
    assert (found(desk, "before"), found(desk, "after")) == ([], [entry.id])
    desk.workspace.undo(desk.now)
    assert (found(desk, "before"), found(desk, "after")) == ([entry.id], [])
    desk.remove(entry)
    assert found(desk, "before") == []
    desk.workspace.undo(desk.now)
    assert found(desk, "before") == [entry.id]
    assert desk.workspace.verify() == []


def test_a_rolled_back_change_leaves_the_index_alone(desk):
    with desk.workspace.begin("add", desk.now) as uow:
        uow.add(desk.entry(note="ghost"))
        assert len(uow.search("ghost")) == 1
    desk.add(desk.entry(note="other"))
    assert hits(desk, "ghost") == []
    assert desk.workspace.verify() == []


def test_the_bin_is_not_searched(desk):
    kept = desk.entry(note="word")
    desk.add(*(desk.entry(note="word", deleted_at=desk.now.instant) for _ in range(5)), kept)
    assert [hit.record_id for hit in hits(desk, "word", limit=1)] == [kept.id]


def test_no_more_hits_than_asked_for(desk):
    desk.add(*(desk.entry(note="word") for _ in range(5)))
    assert [len(hits(desk, "word", limit=limit)) for limit in (0, 2, 50)] == [0, 2, 5]


def test_the_index_can_be_made_anew(desk):
    entry = desk.entry(note="word")
    desk.add(entry)
    with desk.workspace.begin("break", desk.now) as uow:
        uow._connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
        uow.commit()
    assert found(desk, "word") == []
    assert desk.workspace.verify() == ["The search index does not match the texts."]
    with desk.workspace.begin("mend", desk.now) as uow:
        search_index.rebuild(uow._connection)
        uow.commit()
    assert found(desk, "word") == [entry.id]
    assert desk.workspace.verify() == []


def test_the_index_survives_vacuum(desk):
    entries = [desk.entry(note=f"word{number}") for number in range(5)]
    desk.add(*entries)
    desk.remove(*entries[:3])
    desk.workspace.close()
    connection = sqlite3.connect(desk.workspace.path)
    connection.execute("VACUUM")
    connection.close()
    with type(desk.workspace).open(desk.workspace.path) as again:
        assert again.verify() == []
        with again.read() as reading:
            assert [hit.record_id for hit in reading.search("word4")] == [entries[4].id]


@pytest.mark.parametrize(
    ("body", "asked", "expected"),
    [
        ("short note", "note", "short note"),
        ("two\nlines\t here", "zzz", "two lines here"),
        ("x" * 200, "y", "x" * 160 + "…"),
        ("a " * 100 + "needle in hay", "Need", "…" + "a " * 20 + "needle in hay"),
    ],
)
def test_a_snippet_is_plain_text_around_the_word(body, asked, expected):
    assert snippet(body, asked) == expected
