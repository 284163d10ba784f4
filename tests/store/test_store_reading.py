import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Pricing, StoredClass
from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.money import Invoice
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.identity import new_id
from engagement_desk.store.sums import statement

DAY = date(2026, 9, 14)


def test_get_gives_the_record_or_refuses(desk):
    with desk.workspace.read() as reading:
        assert reading.get(Client, desk.client.id) == desk.client
        with pytest.raises(Refused, match="unknown_record") as refused:
            reading.get(LogItem, "nothing")
    assert refused.value.values == {"kind": "log item", "id": "nothing"}


def test_find_compares_every_kind_of_value(desk):
    first, second = desk.entry(), desk.entry(stored_class=StoredClass.GOODWILL, billable=False, start=None)
    third = desk.entry(DAY + timedelta(days=1), source="harvest", source_key="7", note="ä")
    desk.add(first, second, third)
    assert desk.all(Entry) == [first, second, third]
    assert desk.all(Entry, billable=False) == [second]
    assert desk.all(Entry, stored_class=StoredClass.GOODWILL) == [second]
    assert desk.all(Entry, work_date=DAY, source_key=None) == [first, second]
    assert desk.all(Entry, work_date=(DAY, DAY + timedelta(days=1)), note=("ä", "b")) == [third]
    assert desk.all(Entry, id=()) == []
    assert desk.all(Entry, created_at=desk.now.instant) == [first, second, third]


def test_find_takes_a_field_named_kind(desk):
    assert desk.all(LogItem, kind="risk") == []


def test_find_takes_more_values_than_a_statement_has_parameters(desk):
    one = desk.entry()
    desk.add(one)
    assert desk.all(Entry, id=(*(str(number) for number in range(300_000)), one.id)) == [one]


def test_first_and_count(desk):
    one, other = desk.entry(), desk.entry()
    desk.add(one, other)
    with desk.workspace.read() as reading:
        assert reading.first(Entry, work_date=DAY) == one
        assert reading.first(Entry, work_date=DAY + timedelta(days=1)) is None
        assert (reading.count(Entry), reading.count(Entry, id=one.id), reading.count(Contact)) == (2, 1, 0)


def test_keys_and_client_names_are_found_without_regard_to_case(desk):
    assert desk.all(Engagement, key="acme") == [desk.acme]
    assert desk.all(Client, name="ACME") == [desk.client]


def test_a_reading_is_one_snapshot(desk):
    with desk.workspace.read() as reading:
        assert reading.count(Entry) == 0
        desk.add(desk.entry())
        assert reading.count(Entry) == 0
    assert len(desk.all(Entry)) == 1


def test_a_reading_cannot_write(desk):
    with desk.workspace.read() as reading, pytest.raises(sqlite3.OperationalError):
        reading._connection.execute("DELETE FROM entry")


@pytest.fixture
def mixed(desk):
    order = ChangeOrder(
        id=new_id(),
        engagement_id=desk.acme.id,
        number=1,
        title="More",
        pricing=Pricing.TIME_AND_MATERIALS,
        created_at=desk.now.instant,
    )
    invoices = [
        Invoice(
            id=new_id(), engagement_id=desk.acme.id, ref=ref, on=DAY, through=DAY, amount_cents=0,
            created_at=desk.now.instant,
        )
        for ref in ("1", "2")
    ]  # fmt: skip
    desk.add(order, *invoices)
    entries = [
        desk.entry(worked_seconds=100, notional_cents=7),
        desk.entry(worked_seconds=200),
        desk.entry(invoice_id=invoices[0].id),
        desk.entry(invoice_id=invoices[1].id, value_cents=1),
        desk.entry(change_order_id=order.id),
        desk.entry(billable=False),
        desk.entry(stored_class=StoredClass.GOODWILL),
        desk.entry(DAY - timedelta(days=3), posting_date=DAY + timedelta(days=1)),
        desk.entry(deleted_at=desk.now.instant),
    ]
    desk.add(*entries)
    return entries


def test_day_sums_group_by_all_that_figures_distinguish(desk, mixed):
    with desk.workspace.read() as reading:
        sums = reading.day_sums(desk.acme.id)
        assert reading.day_sums(desk.acme.id, DAY) == sums[:-1]
        assert reading.day_sums(desk.acme.id, DAY - timedelta(days=1)) == []
        assert reading.day_sums("other") == []
    by_group = {(s.stored_class.value, s.change_order_id is None, s.billable, s.invoiced): s for s in sums[:-1]}
    plain = by_group["unclassified", True, True, False]
    assert (plain.entries, plain.worked_seconds, plain.billed_minutes) == (2, 300, 120)
    assert (plain.value_cents, plain.notional_cents) == (20_000, 7)
    invoiced = by_group["unclassified", True, True, True]
    assert (invoiced.entries, invoiced.value_cents, invoiced.entry_id) == (2, 10_001, None)
    assert len(by_group) == 5
    assert (sums[-1].work_date, sums[-1].posting_date) == (DAY - timedelta(days=3), DAY + timedelta(days=1))


def test_single_sums_stand_for_one_entry_each(desk, mixed):
    with desk.workspace.read() as reading:
        sums = reading.day_sums(desk.acme.id, single=True)
    assert [s.entry_id for s in sums] == [entry.id for entry in mixed[:-1]]
    assert {s.rate_cents for s in sums} == {10_000}
    assert [s.invoiced for s in sums] == [entry.invoice_id is not None for entry in mixed[:-1]]


def test_sums_are_read_from_the_covering_index_without_sorting(desk):
    connection = sqlite3.connect(desk.workspace.path)
    plan = connection.execute(f"EXPLAIN QUERY PLAN {statement(single=False)}", ("a", "b")).fetchall()
    connection.close()
    (step,) = [detail for *_, detail in plan]
    assert step.startswith("SEARCH entry USING COVERING INDEX ix_entry_sums")


def test_entries_come_by_posting_date_then_start_then_creation(desk):
    nine = datetime(2026, 9, 14, 9, tzinfo=UTC)
    durations = [desk.entry(), desk.entry()]
    late, early = (
        desk.entry(start=nine + timedelta(hours=hour), end=nine + timedelta(hours=hour + 1), zone="UTC")
        for hour in (3, 1)
    )
    before = desk.entry(DAY - timedelta(days=1))
    desk.add(*durations, late, early, before)
    with desk.workspace.read() as reading:
        assert reading.entries(EntryFilter()) == [before, early, late, *durations]


def test_entries_are_filtered(desk):
    plain = desk.entry(note="Architecture review", activity="audit")
    goodwill = desk.entry(stored_class=StoredClass.GOODWILL)
    binned = desk.entry(deleted_at=desk.now.instant, note="architecture")
    later = desk.entry(posting_date=DAY + timedelta(days=1))
    desk.add(plain, goodwill, binned, later)
    expected = {
        EntryFilter(engagement_id="other"): [],
        EntryFilter(engagement_id=desk.acme.id): [plain, goodwill, later],
        EntryFilter(since=DAY + timedelta(days=1)): [later],
        EntryFilter(through=DAY): [plain, goodwill],
        EntryFilter(stored_classes=(StoredClass.GOODWILL, StoredClass.GUARANTEE)): [goodwill],
        EntryFilter(deleted=True): [binned],
        EntryFilter(ids=(plain.id, binned.id)): [plain],
        EntryFilter(text="REVIEWS archit"): [plain],
        EntryFilter(text="architecture", deleted=True): [binned],
        EntryFilter(text="*"): [],
        EntryFilter(text="  "): [plain, goodwill, later],
    }
    with desk.workspace.read() as reading:
        assert {wanted: reading.entries(wanted) for wanted in expected} == expected


def test_entries_of_a_day_leave_out_the_bin(desk):
    kept, binned, other = desk.entry(), desk.entry(deleted_at=desk.now.instant), desk.entry(DAY + timedelta(days=1))
    desk.add(kept, binned, other)
    with desk.workspace.read() as reading:
        assert reading.entries_of_day(desk.acme.id, DAY) == [kept]


def test_known_source_keys_count_the_bin_and_only_their_source(desk):
    desk.add(
        desk.entry(source="harvest", source_key="1"),
        desk.entry(source="harvest", source_key="2", deleted_at=desk.now.instant),
        desk.entry(source="toggl", source_key="3"),
    )
    with desk.workspace.read() as reading:
        assert reading.known_source_keys("harvest", ["1", "2", "3", "4", "ä\x00"]) == {"1", "2"}
        assert reading.known_source_keys("harvest", []) == set()


def test_clock_times_come_in_pairs(desk):
    with pytest.raises(sqlite3.IntegrityError):
        desk.add(replace(desk.entry(), start=desk.now.instant))
