"""A whole workspace to JSON and back: every record as it was, or nothing at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application import carrying
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.exits import SetExitPolicy, set_exit_policy
from engagement_desk.application.commands.money import NewExpense, add_expense
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import EntryFilter, Now
from engagement_desk.application.queries import workspace_records as records_query
from engagement_desk.application.queries.verify import contradictions
from engagement_desk.application.workspace_records import SCHEMA, SECTIONS, from_plain, to_plain
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import NoticeKind, Pricing, Side
from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.records.money import Expense
from engagement_desk.domain.records.reviews import MonthlyStatus, ReviewDocument
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry, ImportBatch, Timer
from engagement_desk.domain.records.workspace import Holiday, Logo, Setting
from engagement_desk.store import schema, tables

HOSTILE = '<b>&\U0001f600 שלום ไทย "q" \\ \'=1+1\r\n\t' + "x" * 10_000
Change = Callable[[dict[str, list[dict[str, Any]]]], object]


def every_record(desk: Desk) -> dict[str, list[object]]:
    return {name: desk.ask(lambda reading, kind=kind: reading.find(kind)) for name, kind in SECTIONS.items()}


@pytest.fixture
def full(desk: Desk, now: Now) -> Desk:
    """Give a desk that has records of every kind."""
    desk.run(load_sample, desk.sample(), desk.documents())
    engagement = desk.ask(lambda reading: reading.first(Engagement, key="NORTH"))
    with desk.store.begin("rest", now) as uow:
        owned: dict[str, Any] = {"engagement_id": engagement.id}
        batch = ImportBatch(
            id=uow.new_id(), format="toggl", file_name="a.csv", sha256="0", rows=1, imported=1, duplicates=0,
            created_at=now.instant,
        )  # fmt: skip
        first = uow.find(Entry, engagement_id=engagement.id)[-1]
        known = {name: uow.count(kind) for name, kind in SECTIONS.items()}
        entry = replace(first, id=uow.new_id(), note=HOSTILE, batch_id=batch.id, source_key="k", invoice_id=None)
        rest = (
            Contact(id=uow.new_id(), client_id=engagement.client_id, name="Ann"),
            Checkpoint(id=uow.new_id(), **owned, day=30, evidence="x", on=date(2026, 1, 2)),
            batch,
            entry,
            replace(entry, id=uow.new_id(), source_key=None, worked_seconds=-60, corrects_id=entry.id),
            replace(entry, id=uow.new_id(), source_key="b", deleted_at=now.instant),
            Timer(id=uow.new_id(), **owned, start=now.instant, zone="Europe/Berlin"),
            Notice(id=uow.new_id(), **owned, side=Side.CLIENT, kind=NoticeKind.BREACH, sent_on=date(2026, 1, 2)),
            MonthlyStatus(id=uow.new_id(), **owned, month="2026-01", made_on=date(2026, 2, 1)),
            Holiday(id=uow.new_id(), on=date(2026, 12, 25)),
            Logo(id=uow.new_id(), kind="png", data="iVBORw0KGgo="),
        )
        for record in rest:
            uow.add(record)
        uow.commit()
    assert known["entry"] > 100
    desk.run(set_setting, SetSetting(name="owner_name", value="é"))
    return desk


@pytest.fixture
def empty(tmp_path: Path, now: Now) -> Desk:
    """Give a desk on another new workspace."""

    class Standing:
        def now(self, zone: str | None = None) -> Now:
            return now

    return open_desk(tmp_path / "other.engdesk", None, Standing())


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Callable[[Change], Path]:
    """Give a function that exports the workspace, changes its records, and gives the file."""

    def made(change: Change = lambda _: None) -> Path:
        path = tmp_path / "all.json"
        carrying.export_workspace(desk, path)
        document = json.loads(path.read_text(encoding="utf-8"))
        change(document["records"])
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    return made


def test_every_record_comes_back_as_it_was(full, empty, tmp_path):
    before = every_record(full)
    assert all(before.values()), [name for name, found in before.items() if not found]
    carrying.export_workspace(full, tmp_path / "all.json")
    counts = carrying.take_workspace(empty, tmp_path / "all.json").result
    assert every_record(empty) == before
    assert counts == {name: len(found) for name, found in before.items()}
    assert all(
        isinstance(one.pdf, bytes) and one.pdf for one in before["review_document"] if type(one) is ReviewDocument
    )
    carrying.export_workspace(empty, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()
    assert empty.store.verify() == []
    assert empty.ask(contradictions) == full.ask(contradictions)
    assert [hit.kind for hit in empty.ask(lambda reading: reading.search("שלום"))] == ["Entry"] * 2


def test_the_sections_are_the_tables_of_the_store():
    assert {name: kind for kind in tables.KINDS for name in [tables.table_name(kind)]} == SECTIONS
    assert tuple(SECTIONS.values()) == tables.KINDS
    assert schema.SCHEMA == SCHEMA


def test_it_is_one_command_that_is_not_taken_back(desk, acme, empty, exported):
    carrying.take_workspace(empty, exported())
    (line,) = empty.ask(lambda reading: reading.history())
    assert (line.command, line.subject) == ("import_workspace", "all.json")
    with pytest.raises(Refused, match="undo_barrier"):
        empty.store.undo(empty.now())
    assert empty.ask(lambda reading: reading.count(Engagement)) == 1


def test_only_an_empty_workspace_takes_one_in(desk, acme, exported):
    before = every_record(desk)
    with pytest.raises(Refused, match="workspace_not_empty") as refused:
        carrying.take_workspace(desk, exported())
    assert "--workspace" in sentence(refused.value)
    assert every_record(desk) == before


def dated(path: Path, version: int) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f'"schema": {SCHEMA}', f'"schema": {version}'), encoding="utf-8")


def test_a_newer_file_is_refused(desk, acme, empty, exported):
    path = exported()
    dated(path, SCHEMA + 1)
    with pytest.raises(Refused, match="workspace_json_newer"):
        carrying.take_workspace(empty, path)


def test_an_older_file_has_less_of_an_expense(desk, acme, empty, exported):
    desk.run(add_expense, NewExpense(key="ACME", amount_cents=5_000, on=date(2026, 9, 1), note="train"))
    path = exported(lambda records: records["expense"][0].pop("created_at"))
    dated(path, 2)
    carrying.take_workspace(empty, path)
    (expense,) = empty.ask(lambda reading: reading.find(Expense))
    assert (expense.amount_cents, expense.created_at) == (5_000, None)


def put(section: str, **values: object) -> Change:
    return lambda records: records[section][0].update(values)


BAD: dict[str, tuple[Change, str]] = {
    "an unknown zone": (put("engagement", zone="Mars/Base"), "its zone is not known"),
    "an unknown currency": (put("engagement", currency="XYZ"), "its currency is not known"),
    "a text for a number": (put("terms_version", rate_cents="1"), "its rate_cents is not a whole number"),
    "a fraction": (put("terms_version", rate_cents=1.5), "whole number"),
    "true for a number": (put("terms_version", rate_cents=True), "whole number"),
    "a number out of reach": (put("terms_version", rate_cents=2**63), "whole number"),
    "a number for true": (put("entry", billable=1), "its billable is not true or false"),
    "a number for a text": (put("client", name=5), "its name is not a text"),
    "half a character": (put("client", name="\ud800"), "its name is not a text"),
    "no text at all": (put("client", name=None), "its name is not a text"),
    "no date": (put("entry", work_date="2026-02-30"), "its work_date is not a date"),
    "a number for a date": (put("entry", work_date=20260301), "its work_date is not a date"),
    "an instant without offset": (put("entry", created_at="2026-02-01T00:00:00"), "its created_at is not an instant"),
    "a part of a second": (put("entry", created_at="2026-02-01T00:00:00.5+00:00"), "its created_at is not an instant"),
    "an unknown class": (put("entry", stored_class="lost"), "its stored_class is not one of"),
    "a list of numbers": (put("exit_policy", survival=[1]), "its survival is not a list of texts"),
    "a text for a list": (put("exit_policy", survival="a"), "its survival is not a list of texts"),
    "a field too many": (put("client", colour="red"), "colour"),
    "a field too few": (lambda records: records["client"][0].pop("name"), "name"),
    "a list for a record": (lambda records: records["client"].append([]), "not an object"),
    "a name twice": (
        lambda records: records["client"].append({**records["client"][0], "id": "other"}),
        "must be unique",
    ),
    "an id twice": (
        lambda records: records["client"].append({**records["client"][0], "name": "Other"}),
        "with its id",
    ),
    "a reference to nothing": (put("engagement", client_id="none"), "names a record that is not there"),
    "a start without an end": (put("entry", start="2026-02-01T00:00:00+00:00"), "breaks a rule"),
    "a setting of no use": (put("setting", name="quarter_first_month", value="13"), "quarter_first_month"),
    "the scope of another": (
        lambda records: records["entry"][0].update(change_order_id=records["change_order"][0]["id"]),
        "its change_order_id is that of another engagement",
    ),
    "no terms": (lambda records: records["terms_version"].clear(), "ACME has none"),
    "no status": (lambda records: records["status_change"].pop(), "has none"),
    "bytes that are none": (
        lambda records: records["review_document"].append(
            {"id": "d", "review_id": "r", "preset": "p", "paper": "a4", "sha256": "0", "pdf": "no!"}
        ),
        "its pdf is not Base64",
    ),
}


@pytest.fixture
def two(desk: Desk, acme: Engagement, now: Now) -> Desk:
    """Give a desk with an entry, an exit policy and a setting of ACME, and a change order of another engagement."""
    desk.run(log_time, "ACME", TimeWords(seconds=60, day=date(2026, 7, 2)))
    desk.run(set_exit_policy, SetExitPolicy(key="ACME"))
    desk.run(set_setting, SetSetting(name="owner_name", value="Ann"))
    desk.run(new_engagement, NewEngagement(key="NORD", client="Nord", title="X", start=date(2026, 7, 1), zone="UTC"))
    desk.run(draft_order, NewOrder(key="NORD", title="More", pricing=Pricing.ZERO_COST))
    return desk


@pytest.mark.parametrize(("change", "why"), BAD.values(), ids=BAD.keys())
def test_a_record_that_does_not_fit_refuses_the_file(two, empty, exported, change, why):
    with pytest.raises(Refused, match=r"workspace_json_(record|broken)") as refused:
        carrying.take_workspace(empty, exported(change))
    assert why in sentence(refused.value)
    assert not any(every_record(empty).values())
    assert empty.ask(lambda reading: reading.history()) == []


def test_folders_of_another_machine_are_kept(two, empty, exported):
    carrying.take_workspace(empty, exported(put("setting", name="backup_folder", value="/not/here")))
    assert empty.ask(lambda reading: reading.first(Setting)).value == "/not/here"


def test_what_is_named_comes_first(desk, acme, now):
    """The clock may have been set back, so that an id tells nothing of the order."""
    with desk.store.begin("renew", now) as uow:
        uow.add(*(replace(acme, id=f"z{ident}", key=ident.upper()) for ident in ("0a", "0b", "0c")))
        for ident, renews in (("0a", "z0b"), ("0b", "z0c"), ("0c", acme.id)):
            uow.put(replace(acme, id=f"z{ident}", key=ident.upper(), renews_id=renews))
        uow.commit()
    sections = dict(desk.ask(lambda reading: [(n, list(r)) for n, r in records_query.workspace_records(reading)]))
    assert [one["id"] for one in sections["engagement"]] == [acme.id, "z0c", "z0b", "z0a"]


def test_entries_are_read_a_part_at_a_time(desk, acme, monkeypatch):
    monkeypatch.setattr(records_query, "_AT_ONCE", 2)
    for day in range(1, 6):
        desk.run(log_time, "ACME", TimeWords(seconds=600, day=date(2026, 7, day)))
    first = desk.ask(lambda reading: reading.entries(EntryFilter()))[0]
    with desk.store.begin("correct", desk.now()) as uow:
        uow.add(replace(first, id=uow.new_id(), worked_seconds=-60, corrects_id=first.id))
        uow.commit()
    desk.run(log_time, "ACME", TimeWords(seconds=60, day=date(2026, 7, 9)))
    sections = dict(desk.ask(lambda reading: [(n, list(r)) for n, r in records_query.workspace_records(reading)]))
    found = [from_plain(Entry, plain) for plain in sections["entry"]]
    assert [one.worked_seconds for one in found] == [600] * 5 + [60, -60]
    assert sorted(found, key=lambda one: one.id) == desk.ask(lambda reading: reading.find(Entry))


def test_records_are_plain_values_and_back():
    client = Client(id="1", name="é", created_at=datetime(2026, 1, 2, 3, tzinfo=UTC))
    assert to_plain(client)["created_at"] == "2026-01-02T03:00:00+00:00"
    document = ReviewDocument(id="1", review_id="2", preset="p", paper="a4", sha256="0", pdf=b"\x00\xff")
    for record in (client, document):
        assert from_plain(type(record), json.loads(json.dumps(to_plain(record)))) == record
    assert set(to_plain(client)) == {field.name for field in fields(Client)}
    later = {**to_plain(client), "created_at": "2026-01-02T04:00:00+01:00"}
    assert from_plain(Client, later) == client
    assert ChangeOrder in SECTIONS.values()
