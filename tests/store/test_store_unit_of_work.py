from dataclasses import replace
from datetime import UTC, datetime

import pytest

from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.time import Entry, Timer
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store.identity import new_id


def history(desk):
    with desk.workspace.read() as reading:
        return [(line.command, line.subject, line.changes) for line in reading.history()]


def test_leaving_without_commit_rolls_back(desk):
    with desk.workspace.begin("add", desk.now) as uow:
        uow.add(desk.entry())
        assert uow.count(Entry) == 1
    assert desk.all(Entry) == []
    assert history(desk) == [("add", "ACME", 2)]


def test_an_error_rolls_back_and_the_next_command_works(desk):
    with pytest.raises(ZeroDivisionError), desk.workspace.begin("add", desk.now) as uow:
        uow.add(desk.entry())
        raise ZeroDivisionError
    desk.add(desk.entry())
    assert len(desk.all(Entry)) == 1


def test_a_command_without_changes_leaves_no_line(desk):
    with desk.workspace.begin("nothing", desk.now) as uow:
        uow.describe("nothing at all")
        uow.commit()
    assert history(desk) == [("add", "ACME", 2)]


def test_a_command_may_be_described_before_or_after_its_changes(desk):
    for order in ("before", "after"):
        with desk.workspace.begin("log", desk.now) as uow:
            if order == "before":
                uow.describe(order, desk.acme.id)
            uow.add(desk.entry())
            if order == "after":
                uow.describe(order, desk.acme.id)
            uow.commit()
    with desk.workspace.read() as reading:
        lines = reading.history(desk.acme.id)
    assert [(line.subject, line.engagement_id) for line in lines] == [("after", desk.acme.id), ("before", desk.acme.id)]


def test_nothing_is_written_after_the_commit(desk):
    with desk.workspace.begin("log", desk.now) as uow:
        uow.add(desk.entry())
        uow.commit()
        assert uow.count(Entry) == 1
        with pytest.raises(RuntimeError):
            uow.add(desk.entry())
    desk.add(desk.entry())
    assert len(desk.all(Entry)) == 2


@pytest.mark.parametrize("change", ["put", "remove"])
def test_what_is_not_there_cannot_be_changed(desk, change):
    known = desk.entry()
    desk.add(known)
    with pytest.raises(Refused, match="unknown_record"):
        getattr(desk, change)(known, desk.entry())
    assert desk.all(Entry) == [known]


def test_put_and_remove_take_several_kinds_at_once(desk):
    entry, holiday = desk.entry(), Holiday(id=new_id(), on=desk.now.today)
    desk.add(entry, holiday)
    changed = replace(entry, note="new"), replace(holiday, name="Labour Day"), replace(desk.client, notes="x")
    desk.put(*changed)
    assert (desk.all(Entry), desk.all(Holiday), desk.all(Client)) == tuple([one] for one in changed)
    desk.remove(*changed[:2])
    assert desk.all(Entry) == desk.all(Holiday) == []


def test_many_entries_are_added_from_an_iterator_and_counted(desk):
    with desk.workspace.begin("import", desk.now) as uow:
        assert uow.add_entries(desk.entry() for _ in range(3)) == 3
        assert uow.add_entries([]) == 0
        uow.commit()
    assert len(desk.all(Entry)) == 3


def test_a_command_finds_the_texts_that_it_wrote(desk):
    with desk.workspace.begin("log", desk.now) as uow:
        uow.add(desk.entry(note="roadmap"))
        assert len(uow.search("roadmap")) == len(uow.entries(EntryFilter(text="roadmap"))) == 1
    with desk.workspace.read() as reading:
        assert reading.search("roadmap") == []


def test_there_is_one_timer_at_most(desk):
    timer = Timer(id=new_id(), engagement_id=desk.acme.id, start=desk.now.instant, zone="UTC")
    desk.add(timer)
    with pytest.raises(Exception, match="UNIQUE"):
        desk.add(replace(timer, id=new_id()))
    assert desk.all(Timer) == [timer]


def test_a_text_that_is_no_text_is_refused(desk):
    with pytest.raises(Refused, match="text_not_unicode"):
        desk.add(desk.entry(note="\udcff"))
    assert desk.all(Entry) == []


def test_a_command_that_writes_what_is_there_leaves_no_line_and_redo_stays(desk):
    entry = desk.entry()
    desk.add(entry, subject="entry")
    desk.put(replace(entry, note="other"))
    desk.workspace.undo(desk.now)
    before = history(desk)
    desk.put(entry)
    assert history(desk) == before
    desk.workspace.redo(desk.now)
    assert desk.all(Entry)[0].note == "other"


def test_a_barrier_stays_even_where_nothing_changed(desk):
    with desk.workspace.begin("publish", desk.now) as uow:
        uow.put(desk.acme)
        uow.describe("again", barrier=True)
        uow.commit()
    assert history(desk)[0] == ("publish", "again", 0)


def test_many_records_are_loaded_as_they_come(desk):
    with desk.workspace.begin("load", desk.now) as uow:
        assert uow.load(Entry, (desk.entry() for _ in range(3))) == 3
        uow.commit()
    assert len(desk.all(Entry)) == 3
    assert history(desk)[0] == ("load", "", 3)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"engagement_id": "none"}, "names a record that is not there"),
        ({"start": datetime(2026, 9, 14, tzinfo=UTC)}, "breaks a rule"),
    ],
)
def test_a_record_that_does_not_fit_is_told_in_words(desk, change, why):
    with pytest.raises(ValueError, match=why), desk.workspace.begin("load", desk.now) as uow:
        uow.load(Entry, [desk.entry(), desk.entry(**change)])
    assert desk.all(Entry) == []


def test_a_record_that_is_there_is_told_in_words(desk):
    with desk.workspace.begin("load", desk.now) as uow:
        with pytest.raises(ValueError, match="must be unique"):
            uow.load(Client, [replace(desk.client, id=new_id())])
        with pytest.raises(ValueError, match="with its id"):
            uow.load(Client, [replace(desk.client, name="Other")])
