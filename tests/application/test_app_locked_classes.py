"""Giving a class to what is locked already: only where no figure that stands changes (SPEC §3.4)."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.entries import TimeWords, class_entries, log_time
from engagement_desk.application.commands.money import NewInvoice, add_invoice
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Pricing, StoredClass
from engagement_desk.domain.records.time import Entry

DAY = date(2026, 9, 10)


def test_what_is_invoiced_does_not_leave_for_a_change_order_under_a_class(desk, acme):
    entry = desk.run(log_time, "ACME", TimeWords(seconds=3600, day=DAY)).result
    desk.run(draft_order, NewOrder(key="ACME", title="Interviews", pricing=Pricing.TIME_AND_MATERIALS))
    desk.run(add_invoice, NewInvoice(key="ACME", ref="I-1", on=DAY, through=DAY))
    with pytest.raises(Refused, match="entry_locked_by_invoice"):
        desk.run(class_entries, [entry.id], TimeWords(stored_class=StoredClass.IN_SCOPE, order="1"))
    desk.run(class_entries, [entry.id], TimeWords(stored_class=StoredClass.IN_SCOPE))
    classed = desk.ask(lambda reading: reading.get(Entry, entry.id))
    assert (classed.stored_class, classed.change_order_id, classed.value_cents) == (StoredClass.IN_SCOPE, None, 10_000)
