"""Every line of the attention list leads to the place where it is settled."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.desk import Desk
from engagement_desk.application.messages.attention import ATTENTION
from engagement_desk.application.queries.attention import AttentionRow, list_attention
from engagement_desk.domain.kinds import LogKind, Pricing, StoredClass
from engagement_desk.domain.statements import Urgency
from engagement_desk.ui.pages.today_attention import place_of
from engagement_desk.ui.place import Place

DAY = date(2026, 9, 30)
# code → what stands behind the KEY in its target, and the place: a tab with what is focused, or a page.
PLACES: dict[str, tuple[str, Place]] = {
    "timer_long": ("hours", Place("engagement", "NORTH", "Hours")),
    "timer_midnight": ("hours", Place("engagement", "NORTH", "Hours")),
    "unclassified": ("hours", Place("triage", "NORTH")),
    "at_risk": ("scope/CO-001", Place("engagement", "NORTH", "Scope", "CO-001")),
    "declined_hours": ("hours/entries", Place("engagement", "NORTH", "Hours", "entries")),
    "budget": ("terms", Place("engagement", "NORTH", "Terms")),
    "allowance_under": (
        "hours/2026-09-07..2026-09-13",
        Place("engagement", "NORTH", "Hours", "2026-09-07..2026-09-13"),
    ),
    "allowance_over": ("hours/2026-09-07..2026-09-13", Place("engagement", "NORTH", "Hours", "2026-09-07..2026-09-13")),
    "pace_low": ("brief", Place("engagement", "NORTH", "Brief")),
    "deliverable_overdue": ("deliverables/ID", Place("engagement", "NORTH", "Deliverables", "ID")),
    "deemed_accepted_soon": ("deliverables/ID", Place("engagement", "NORTH", "Deliverables", "ID")),
    "deemed_rejected_soon": ("deliverables/ID", Place("engagement", "NORTH", "Deliverables", "ID")),
    "notice_deadline": ("exit", Place("engagement", "NORTH", "Exit")),
    "request_unanswered": ("scope/ID", Place("engagement", "NORTH", "Scope", "request:ID")),
    "checkpoint_30": ("deliverables/checkpoints", Place("engagement", "NORTH", "Deliverables", "checkpoints")),
    "checkpoint_60": ("deliverables/checkpoints", Place("engagement", "NORTH", "Deliverables", "checkpoints")),
    "checkpoint_90": ("deliverables/checkpoints", Place("engagement", "NORTH", "Deliverables", "checkpoints")),
    "review_due": ("reviews/2026Q3", Place("engagement", "NORTH", "Reviews", "2026Q3")),
    "question_old": ("log/ID", Place("engagement", "NORTH", "Log", "ID")),
    "question_unowned": ("log/ID", Place("engagement", "NORTH", "Log", "ID")),
    "no_priorities": ("log/priority", Place("engagement", "NORTH", "Log", "priority")),
    "no_status": ("reviews/status:2026-08", Place("engagement", "NORTH", "Reviews", "status:2026-08")),
    "nda_unsigned": ("details/nda_signed_on", Place("details", "NORTH", focus="nda_signed_on")),
    "ip_missing": ("details/ip_passes_on", Place("details", "NORTH", focus="ip_passes_on")),
}


def test_every_rule_has_its_place() -> None:
    assert set(PLACES) == set(ATTENTION)


@pytest.mark.parametrize("code", PLACES)
def test_a_line_leads_to_its_place(code: str) -> None:
    target, place = PLACES[code]
    assert place_of(AttentionRow(code, "NORTH", Urgency.NOW, "said", f"NORTH/{target}")) == place


@pytest.fixture
def wanting(north: Desk) -> dict[str, str]:
    """Give NORTH with a request, a deliverable, a question and hours at risk that wait; their ids by code."""
    asked = NewRequest(key="NORTH", words="Join the rota?", on=date(2026, 9, 1))
    north.run(draft_order, NewOrder(key="NORTH", title="Audit", pricing=Pricing.TIME_AND_MATERIALS))
    north.run(log_time, "NORTH", TimeWords(seconds=3600, day=DAY, order="1"))
    north.run(log_time, "NORTH", TimeWords(seconds=3600, day=DAY, stored_class=StoredClass.UNCLASSIFIED))
    question = NewNote(key="NORTH", kind=LogKind.QUESTION, text="Who owns it?", on=date(2026, 9, 1))
    return {
        "request_unanswered": north.run(add_request, asked).result.id,
        "deliverable_overdue": north.run(
            add_deliverable, NewDeliverable(key="NORTH", title="Report", due=date(2026, 9, 2))
        ).result.id,
        "question_old": north.run(add_note, question).result.id,
    }


def test_the_places_of_real_lines_open_what_they_speak_of(
    north: Desk, wanting: dict[str, str], open_window: Any, settle: Any
) -> None:
    window = open_window(north)
    rows = {row.code: row for row in north.ask(list_attention, north.now(), DAY, "NORTH")}

    def opened(code: str) -> Any:
        window.go(place_of(rows[code]))
        settle(window)
        page = window.page
        return page._page(window.place.tab) if window.place.page == "engagement" else page

    assert opened("request_unanswered").requests.list.panel_id == wanting["request_unanswered"]
    assert opened("at_risk").orders.list.panel_id == "CO-001"
    assert opened("deliverable_overdue").list.current_id == wanting["deliverable_overdue"]
    deliverables = opened("checkpoint_60")
    assert deliverables.pages.currentWidget() is deliverables.checkpoints
    assert opened("question_old").list.current_id == wanting["question_old"]
    assert opened("no_priorities").kind is LogKind.PRIORITY
    details = opened("nda_unsigned")
    assert QApplication.focusWidget() is details.form.editor("nda_signed_on")
    opened("ip_missing")
    assert QApplication.focusWidget() is details.form.editor("ip_passes_on")
    assert opened("unclassified").rows.rowCount() == 1
