"""Undoing an import by its batch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from test_import_pipeline import HARVEST, Import, entries, line, take

from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.commands.import_undo import undo_import
from engagement_desk.application.commands.money import NewExpense, NewInvoice, add_expense, add_invoice
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.desk import Desk
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Grain, Rounding
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.money import Invoice, InvoiceLine
from engagement_desk.domain.records.time import ImportBatch

__all__ = ["take"]

KINDS = (Client, Engagement, TermsVersion, StatusChange, Invoice, InvoiceLine)


def counts(desk: Desk) -> list[int]:
    with desk.store.read() as reading:
        return [reading.count(kind) for kind in KINDS]


def test_everything_goes_and_the_file_can_be_imported_again(desk: Desk, take: Import):
    content = HARVEST + line(invoiced="Yes") + line(client="Süd", project="X")
    first = take(content)
    undone = desk.run(undo_import, first.batch).result
    assert (undone.entries, undone.engagements, undone.clients) == (2, ("MOVE", "X"), ("Nord", "Süd"))
    assert counts(desk) == [0] * len(KINDS)
    assert entries(desk) == []
    with desk.store.read() as reading:
        assert reading.get(ImportBatch, first.batch).undone_at == desk.now().instant
    with pytest.raises(Refused, match="batch_undone"):
        desk.run(undo_import, first.batch)
    again = take(content)
    assert (again.imported, again.batch != first.batch) == (2, True)


def test_an_unknown_batch_is_refused(desk: Desk):
    with pytest.raises(Refused, match="unknown_batch"):
        desk.run(undo_import, "none")


def test_engagements_that_were_there_or_were_touched_stay(desk: Desk, take: Import, acme: Engagement):
    into = take(HARVEST + line(), engagement="ACME")
    assert desk.run(undo_import, into.batch).result.engagements == ()
    made = take(HARVEST + line())
    expense = NewExpense(key="MOVE", amount_cents=1, on=date(2026, 7, 2), note="train")
    desk.run(add_expense, expense)
    undone = desk.run(undo_import, made.batch).result
    assert (undone.entries, undone.engagements, undone.clients) == (1, (), ())


@pytest.mark.parametrize("touch", ["title", "terms", "renewal", "entry"])
def test_what_was_changed_since_stays(desk: Desk, take: Import, now, touch):
    made = take(HARVEST + line())
    with desk.store.read() as reading:
        (engagement,) = reading.find(Engagement)
    with desk.store.begin("touch", now) as uow:
        if touch == "title":
            uow.put(replace(engagement, why="they asked"))
        elif touch == "terms":
            uow.add(TermsVersion(id=uow.new_id(), engagement_id=engagement.id, effective_from=date(2026, 8, 1)))
        elif touch == "renewal":
            uow.add(replace(engagement, id=uow.new_id(), key="NEXT", renews_id=engagement.id))
        uow.commit()
    if touch == "entry":
        desk.run(log_time, "MOVE", TimeWords(seconds=60))
    assert desk.run(undo_import, made.batch).result.engagements == ()


def test_a_client_that_was_edited_stays(desk: Desk, take: Import, now):
    made = take(HARVEST + line())
    with desk.store.read() as reading:
        (client,) = reading.find(Client)
    with desk.store.begin("edit", now) as uow:
        uow.put(replace(client, notes="met in Basel"))
        uow.commit()
    undone = desk.run(undo_import, made.batch).result
    assert (undone.engagements, undone.clients) == (("MOVE",), ())


def test_published_entries_are_not_undone(desk: Desk, take: Import, acme: Engagement, cover):
    batch = take(HARVEST + line(), engagement="ACME").batch
    cover(date(2026, 7, 31))
    with pytest.raises(Refused, match="batch_published"):
        desk.run(undo_import, batch)
    late = take(HARVEST + line(note="late"), engagement="ACME").batch
    assert desk.run(undo_import, late).result.entries == 1


def test_entries_on_a_later_invoice_are_not_undone(desk: Desk, take: Import, acme: Engagement):
    batch = take(HARVEST + line(), engagement="ACME").batch
    desk.run(add_invoice, NewInvoice(key="ACME", ref="R-1", on=date(2026, 8, 1), through=date(2026, 7, 31)))
    with pytest.raises(Refused, match="batch_invoiced") as caught:
        desk.run(undo_import, batch)
    assert caught.value.values["ref"] == "R-1"


def test_corrected_entries_are_not_undone(desk: Desk, take: Import):
    batch = take(HARVEST + line()).batch
    desk.run(correct_entry, entries(desk)[0].id, -60, "slip")
    with pytest.raises(Refused, match="batch_corrected"):
        desk.run(undo_import, batch)


def test_the_other_entries_of_a_day_are_billed_anew(desk: Desk, take: Import, acme: Engagement):
    new = {"increment_minutes": 15, "rounding": Rounding.UP, "grain": Grain.DAY}
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 2), values=new))
    batch = take(HARVEST + line(hours="0:05") + line("2026-07-01"), engagement="ACME").batch
    mine = desk.run(log_time, "ACME", TimeWords(seconds=300, day=date(2026, 7, 2))).result
    assert mine.billed_minutes == 0
    desk.run(undo_import, batch)
    assert [entry.billed_minutes for entry in entries(desk)] == [15]
