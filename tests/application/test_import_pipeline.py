"""Imports from a file into a workspace: clients, engagements, entries, locks, warnings, and doing it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.imports import import_file
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.imports import ImportOptions, ImportResult, MapLine, ReadOptions
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import EntryFilter
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain, Rounding, Status, StoredClass, Structure
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.money import Invoice, InvoiceLine
from engagement_desk.domain.records.time import Entry, ImportBatch

HARVEST = (
    "Date,Client,Project,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,"
    "Billable Rate,Billable Amount,Currency\n"
)
TOGGL = "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"

Import = Callable[..., ImportResult]


def line(day: str = "2026-07-02", hours: str = "1.00", **cells: str) -> str:
    values = {
        "client": "Nord", "project": "Move", "task": "Advice", "note": "Call", "billable": "Yes", "invoiced": "No",
        "first": "Ann", "last": "Example", "rate": "", "amount": "", "currency": "", **cells,
    }  # fmt: skip
    return (
        f"{day},{values['client']},{values['project']},{values['task']},{values['note']},{hours},{values['billable']},"
        f"{values['invoiced']},{values['first']},{values['last']},{values['rate']},{values['amount']},{values['currency']}\n"
    )


@pytest.fixture
def take(desk: Desk, tmp_path: Path) -> Import:
    """Give a function that writes a file and imports it."""

    def taken(content: str, name: str = "report.csv", zone: str = "Europe/Berlin", **options: Any) -> ImportResult:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8", newline="")
        file = desk.readers().open(path, ReadOptions(zone=zone, instant=desk.now().instant))
        return desk.run(import_file, file, ImportOptions(zone=zone, **options)).result

    return taken


def entries(desk: Desk) -> list[Entry]:
    with desk.store.read() as reading:
        return reading.find(Entry)


def only(desk: Desk, kind: type[Any]) -> Any:
    with desk.store.read() as reading:
        (record,) = reading.find(kind)
    return record


def test_clients_projects_and_persons_are_taken_over(desk, take):
    result = take(
        HARVEST + line("2026-07-03") + line("2026-07-02", "0.35", note="Plan") + line(client="Süd", project="X")
    )
    assert (result.format, result.rows, result.imported, result.duplicates) == ("harvest", 3, 3, 0)
    assert {key: (one.imported, one.worked_seconds) for key, one in result.engagements.items()} == {
        "MOVE": (2, 4860),
        "X": (1, 3600),
    }
    with desk.store.read() as reading:
        move = reading.first(Engagement, key="MOVE")
        assert move is not None
        assert (move.title, move.start, move.end, move.currency, move.zone) == (
            "Move", date(2026, 7, 2), None, "USD", "Europe/Berlin",
        )  # fmt: skip
        assert reading.get(Client, move.client_id).name == "Nord"
        (terms,) = reading.find(TermsVersion, engagement_id=move.id)
        assert (terms.effective_from, terms.rate_cents, terms.minimum_cents) == (date(2026, 7, 2), 10_000, 2_560_000)
        (status,) = reading.find(StatusChange, engagement_id=move.id)
        assert (status.status, status.on, status.posting) == (Status.ACTIVE, date(2026, 7, 2), date(2026, 7, 2))
    plan = next(entry for entry in entries(desk) if entry.note == "Plan")
    assert (plan.person, plan.activity, plan.worked_seconds, plan.billed_minutes) == ("Ann Example", "Advice", 1260, 21)
    assert (plan.rate_cents, plan.value_cents, plan.stored_class) == (10_000, 3500, StoredClass.UNCLASSIFIED)
    assert (plan.start, plan.zone, plan.source, plan.batch_id) == (None, None, "harvest", result.batch)


def test_clock_times_keep_their_zone(desk, take):
    take(TOGGL + "Ann,Nord,Move,,Work,No,2026-07-02,10:00:00,2026-07-02,11:00:00,01:00:00,\n")
    (entry,) = entries(desk)
    assert (entry.start, entry.zone) == (datetime(2026, 7, 2, 8, tzinfo=UTC), "Europe/Berlin")
    assert (entry.billable, entry.billed_minutes, entry.value_cents) == (False, 0, 0)


def test_rows_without_a_person_are_the_owners(desk, take):
    desk.run(set_setting, SetSetting(name="owner_name", value="Me"))
    desk.run(set_setting, SetSetting(name="owner_role", value="CTO"))
    take(HARVEST + line(first="", last=""))
    assert [(entry.person, entry.role) for entry in entries(desk)] == [("Me", "CTO")]


def test_the_same_file_adds_nothing_and_a_longer_one_adds_the_rest(desk, take):
    content = HARVEST + line() * 2 + line(note="Other")
    first = take(content)
    again = take(content)
    assert (again.imported, again.duplicates, again.batch, again.engagements) == (0, 3, None, {})
    longer = take(content + line() + line("2026-07-09"))
    assert (longer.imported, longer.duplicates) == (2, 3)
    assert longer.engagements["MOVE"].created is False
    assert len(entries(desk)) == 5
    with desk.store.read() as reading:
        assert [batch.imported for batch in reading.find(ImportBatch)] == [3, 2]
        assert reading.find(ImportBatch)[0].id == first.batch


def test_binned_rows_do_not_come_back(desk, take, now):
    take(HARVEST + line())
    (entry,) = entries(desk)
    with desk.store.begin("delete", now) as uow:
        uow.put(replace(entry, deleted_at=now.instant))
        uow.commit()
    assert take(HARVEST + line()).imported == 0


def test_a_bad_row_far_down_changes_nothing(desk, take):
    with pytest.raises(Refused, match="bad_row") as caught:
        take(HARVEST + line() * 4999 + line(hours="many"))
    assert caught.value.values["row"] == 5000
    assert entries(desk) == []
    with desk.store.read() as reading:
        assert reading.count(Client) == reading.count(Engagement) == reading.count(ImportBatch) == 0


def test_all_rows_may_go_to_one_engagement(desk, take, acme):
    result = take(HARVEST + line() + line(client="Süd", project="X"), engagement="acme")
    assert {key: one.imported for key, one in result.engagements.items()} == {"ACME": 2}
    with pytest.raises(Refused, match="unknown_engagement"):
        take(HARVEST + line(), engagement="NONE")
    with pytest.raises(Refused, match="map_or_engagement"):
        take(HARVEST + line(), engagement="ACME", map=(MapLine(key="B"),))


def test_the_map_says_where_rows_go(desk, take, acme):
    lines = (
        MapLine(key="ACME", client="nord", project="MOVE"),
        MapLine(key="NORTH", client="Nord", title="All else", rate="150", minimum="9,000.00"),
        MapLine(key="SHARED", project="Shared"),
        MapLine(key="REST"),
        MapLine(key="IDLE", client="Nobody"),
    )
    content = (
        HARVEST
        + line()
        + line(project="Y")
        + line(project="Z")
        + line(client="Süd", project="Shared")
        + line(client="West")
    )
    result = take(content, map=lines)
    assert {key: one.imported for key, one in result.engagements.items()} == {
        "ACME": 1, "NORTH": 2, "SHARED": 1, "REST": 1,
    }  # fmt: skip
    assert result.engagements["NORTH"].title == "All else"
    assert any("IDLE" in warning for warning in result.warnings)
    with desk.store.read() as reading:
        north = reading.first(Engagement, key="NORTH")
        (terms,) = reading.find(TermsVersion, engagement_id=north.id)
    assert (terms.rate_cents, terms.minimum_cents) == (15_000, 900_000)


def test_rows_find_the_engagement_of_their_client_by_title_or_key(desk, take, acme):
    result = take(HARVEST + line(client="ACME LTD", project="advice") + line(client="Acme Ltd", project="acme"))
    assert {key: one.imported for key, one in result.engagements.items()} == {"ACME": 2}
    other = take(HARVEST + line(client="Other", project="Advice"))
    assert list(other.engagements) == ["ADVICE"]


def test_two_engagements_that_fit_are_asked_about(desk, take, acme):
    desk.run(new_engagement, NewEngagement(key="NEXT", client="Acme Ltd", title="Advice", start=date(2027, 1, 1)))
    with pytest.raises(Refused, match="project_in_two_engagements") as caught:
        take(HARVEST + line(client="Acme Ltd", project="Advice"))
    assert caught.value.values["keys"] == "ACME, NEXT"


def test_blank_clients_and_projects_get_plain_names(desk, take):
    result = take(HARVEST + line(client="", project="P") + line(client="C", project="") + line(client="", project=""))
    assert {(one.client, one.title) for one in result.engagements.values()} == {
        ("No client", "P"), ("C", "C"), ("No client", "No project"),
    }  # fmt: skip
    assert list(result.engagements) == ["P", "C", "P-2"]


def test_another_currency_needs_rate_and_minimum_from_the_map(desk, take):
    content = HARVEST + line(currency="Swedish Krona - SEK")
    with pytest.raises(Refused, match="import_needs_map") as caught:
        take(content)
    assert "SEK" in sentence(caught.value)
    with pytest.raises(Refused, match="import_needs_map"):
        take(content, map=(MapLine(key="MOVE", rate="950"),))
    with pytest.raises(Refused, match="too_many_decimals"):
        take(content, map=(MapLine(key="MOVE", rate="950.005", minimum="1"),))
    result = take(content, map=(MapLine(key="MOVE", rate="950.50", minimum="200000"),))
    assert result.imported == 1
    assert only(desk, Engagement).currency == "SEK"
    (entry,) = entries(desk)
    assert (entry.rate_cents, entry.value_cents) == (95_050, 95_050)


def test_the_map_may_name_the_currency(desk, take):
    take(HARVEST + line(), map=(MapLine(key="MOVE", currency="eur", rate="90", minimum="0"),))
    assert only(desk, Engagement).currency == "EUR"


def test_the_terms_rule_and_differences_are_told(desk, take, acme):
    differing = take(HARVEST + line(rate="150", amount="150", currency="USD"), engagement="ACME")
    assert any("other rates for ACME (150 USD)" in warning for warning in differing.warnings)
    assert any("up to 150.00 USD" in warning and "100.00 USD" in warning for warning in differing.warnings)
    foreign = take(HARVEST + line(note="2", rate="150", amount="150", currency="EUR"), engagement="ACME")
    assert foreign.warnings == ("ACME is in USD, the file in EUR; its terms value the hours.",)
    equal = take(HARVEST + line(note="3", rate="100", amount="100.0"), engagement="ACME")
    assert equal.warnings == ()
    free = take(HARVEST + line(note="5", rate="150", amount="150", billable="No"), engagement="ACME")
    assert free.warnings == ()
    many = take(HARVEST + "".join(line(note="4", rate=str(rate)) for rate in range(1, 6)), engagement="ACME")
    assert "(1, 2, 3, … USD)" in many.warnings[0]
    assert {entry.value_cents for entry in entries(desk)} == {10_000, 0}


def test_each_row_is_billed_by_the_terms_of_its_date(desk, take, acme):
    new = {"increment_minutes": 15, "rounding": Rounding.UP, "rate_cents": 20_000}
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 8, 1), values=new))
    take(HARVEST + line("2026-07-31", "0.10") + line("2026-08-01", "0.10"), engagement="ACME")
    assert [(e.billed_minutes, e.value_cents) for e in entries(desk)] == [(6, 1000), (15, 5000)]


def test_days_that_are_rounded_as_one_are_billed_together(desk, take, acme):
    new = {"increment_minutes": 15, "rounding": Rounding.UP, "grain": Grain.DAY}
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=new))
    desk.run(log_time, "ACME", TimeWords(seconds=300, day=date(2026, 7, 2)))
    content = HARVEST + "".join(line(hours="0:05", note=n) for n in "abc") + line("2026-07-03", "0:05", invoiced="Yes")
    take(content, engagement="ACME")
    found = sorted(entries(desk), key=lambda entry: (entry.work_date, entry.id))
    assert [entry.billed_minutes for entry in found] == [15, 0, 0, 15, 15]
    assert only(desk, Invoice).amount_cents == 2500
    assert only(desk, InvoiceLine).item == found[-1].id


def test_what_was_invoiced_is_locked_on_one_invoice(desk, take):
    content = (
        HARVEST
        + line("2026-07-05", "2.00", invoiced="Yes")
        + line("2026-07-03", "1.00", invoiced="Yes", note="", task="Advice")
        + line("2026-07-06", "1.00", invoiced="Yes", billable="No")
        + line("2026-07-09")
    )
    result = take(content)
    invoice = only(desk, Invoice)
    assert invoice.ref == f"imported {result.batch}"
    assert (invoice.on, invoice.through, invoice.amount_cents) == (date(2026, 7, 6), date(2026, 7, 6), 30_000)
    with desk.store.read() as reading:
        assert [(item.label, item.amount_cents) for item in reading.find(InvoiceLine)] == [
            ("Call", 20_000),
            ("Advice", 10_000),
        ]
    assert [entry.invoice_id for entry in entries(desk)] == [invoice.id, invoice.id, invoice.id, None]


def test_invoiced_time_of_a_fixed_price_earns_nothing(desk, take, acme):
    new = {"structure": Structure.FIXED_PRICE, "fixed_fee_cents": 100}
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=new))
    take(HARVEST + line(invoiced="Yes"), engagement="ACME")
    assert only(desk, Invoice).amount_cents == 0


def test_late_rows_post_after_the_published_review(desk, take, acme, cover):
    cover(date(2026, 7, 31))
    result = take(HARVEST + line("2026-07-02") + line("2026-08-02"), engagement="ACME")
    assert [entry.posting_date for entry in entries(desk)] == [date(2026, 8, 1), date(2026, 8, 2)]
    assert [entry.value_cents for entry in entries(desk)] == [10_000, 10_000]
    assert any("published through 2026-07-31" in warning for warning in result.warnings)


def test_rows_outside_the_term_count_and_are_told(desk, take, acme):
    result = take(HARVEST + line("2026-06-30") + line("2027-01-01") + line("2026-12-31"), engagement="ACME")
    assert result.warnings == ("2 rows lie before the start or after the end of ACME; they count all the same.",)
    assert result.imported == 3


def test_unusual_rows_are_told_once(desk, take):
    content = TOGGL + "".join(
        f"Ann,N,M,,{n},Yes,2026-07-02,10:00:00,2026-07-02,10:00:00,00:00:00,\n" for n in range(10)
    )
    (warning,) = take(content + "Ann,N,M,,open,Yes,2026-07-02,10:00:00,,,,\n").warnings
    assert warning.startswith("10 rows have no length")
    assert warning.endswith("1, 2, 3, 4, 5, 6, 7, 8 and 2 more.")


def test_running_rows_are_skipped_with_number_and_reason(take):
    result = take(TOGGL + "Ann,N,M,,open,Yes,2026-07-02,10:00:00,,,,\n")
    assert [(skipped.row, "running" in skipped.reason) for skipped in result.skipped] == [(1, True)]
    assert (result.rows, result.imported, result.batch) == (1, 0, None)


def test_a_header_alone_is_told(take):
    assert take(HARVEST).warnings == ("The file holds no rows.",)


def test_hostile_words_are_plain_text(desk, take):
    note = "=cmd|' /C calc'!A0"
    take(HARVEST + line(note=note, client="שלום", project="<b>x</b>"))
    (entry,) = entries(desk)
    assert entry.note == note
    with desk.store.read() as reading:
        assert reading.find(Client)[0].name == "שלום"


def test_undo_takes_all_of_it_back_and_redo_brings_it_again(desk, take):
    take(HARVEST + line() + line(invoiced="Yes"))
    desk.store.undo(desk.now())
    assert entries(desk) == []
    with desk.store.read() as reading:
        assert reading.count(Engagement) == reading.count(ImportBatch) == reading.count(Invoice) == 0
    desk.store.redo(desk.now())
    assert len(entries(desk)) == 2


def test_large_files_come_in_chunks(desk, take):
    content = HARVEST + "".join(line(note=str(number)) for number in range(4100))
    assert take(content).imported == 4100
    with desk.store.read() as reading:
        assert len(reading.entries(EntryFilter())) == 4100
