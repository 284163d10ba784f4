"""The palette and the search page: what they find, in which order, and where it leads."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, delete_entries, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.queries.palette import ACTION, PaletteAsk, PaletteRow, palette
from engagement_desk.application.queries.search_page import search_page
from engagement_desk.domain.kinds import ClauseKind, LogKind, Pricing

TABS = (("Brief", "Brief"), ("Scope", "Leistung"), ("Reviews", "Reviews"))
ACTIONS = (
    PaletteRow("go.reviews", ACTION, "Reviews due", "Go"),
    PaletteRow("view.normal", ACTION, "Normal text", "View"),
)


@pytest.fixture
def full(desk, acme, now):
    """Give a desk with two engagements and one record of each kind that is searched."""
    start = NewEngagement(key="NORTH", client="Northlight Labs", title="Platform", start=now.today)
    desk.run(new_engagement, start)
    desk.run(log_time, "NORTH", TimeWords(seconds=3600, note="vendor  scorecard\nfor LLM"))
    desk.run(log_time, "ACME", TimeWords(seconds=3600, activity="vendor calls"))
    desk.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Vendor selection", ref="2.5"))
    desk.run(add_request, NewRequest(key="NORTH", words="Join the vendor call?", on=now.today))
    desk.run(draft_order, NewOrder(key="NORTH", title="SOC 2 gap review", pricing=Pricing.ZERO_COST))
    desk.run(add_deliverable, NewDeliverable(key="NORTH", title="Vendor report", due=now.today + timedelta(days=9)))
    desk.run(add_note, NewNote(key="NORTH", kind=LogKind.DECISION, text="Vendor Y it is"))
    return desk


def rows(desk, text: str, **more):
    asked = PaletteAsk(text, ACTIONS, TABS, **more)
    return desk.ask(palette, asked).rows


def test_words_are_prefixes_of_key_and_page_in_any_order(full) -> None:
    first = rows(full, "rev nor")[0]
    assert (first.title, first.key, first.tab) == ("NORTH Reviews", "NORTH", "Reviews")


def test_an_engagement_stands_before_actions_and_its_pages_keep_their_order(full) -> None:
    assert [row.title for row in rows(full, "nor")[:5]] == [
        "NORTH",
        "Normal text",
        "NORTH Brief",
        "NORTH Leistung",
        "NORTH Reviews",
    ]


def test_things_of_every_kind_are_found_with_their_place(full) -> None:
    found = {(row.kind, row.key, row.tab) for row in rows(full, "vendor")}
    assert found >= {
        ("entry", "NORTH", "Hours"),
        ("entry", "ACME", "Hours"),
        ("clause", "NORTH", "Scope"),
        ("request", "NORTH", "Scope"),
        ("deliverable", "NORTH", "Deliverables"),
        ("decision", "NORTH", "Log"),
    }
    (order,) = [row for row in rows(full, "soc") if row.kind == "change order"]
    assert (order.title, order.focus, order.on) == ("CO-001 SOC 2 gap review", "CO-001", date(2026, 9, 14))
    note = next(row for row in rows(full, "scorecard") if row.kind == "entry")
    assert note.title == "vendor scorecard for LLM"
    assert note.focus == f"entry:{note.id}"


def test_a_key_confines_the_words_beside_it(full) -> None:
    assert {row.key for row in rows(full, "acm vendor")} == {"ACME"}
    assert rows(full, "nor")[0].key == "NORTH"


def test_what_was_used_lately_stands_first_among_equals(full) -> None:
    ids = [row.id for row in rows(full, "vendor") if row.kind == "entry"]
    assert next(row.id for row in rows(full, "vendor", used=(ids[1],)) if row.kind == "entry") == ids[1]


def test_an_empty_text_gives_what_was_used_as_far_as_it_is_still_there(full, now) -> None:
    entry = full.run(log_time, "NORTH", TimeWords(seconds=60, note="gone soon")).result
    kept = next(row for row in rows(full, "scorecard") if row.kind == "entry")
    page = rows(full, "rev nor")[0]
    used = ("view.normal", kept.id, "no such thing", page.id)
    assert [row.id for row in rows(full, "  ", used=used)] == ["view.normal", kept.id, page.id]
    assert entry.id not in {row.id for row in rows(full, "", used=used)}


def test_nothing_names_what_is_closest(full) -> None:
    answer = full.ask(palette, PaletteAsk("soc3", ACTIONS, TABS))
    assert (answer.rows, answer.closest) == ((), "SOC 2 gap review")
    assert full.ask(palette, PaletteAsk("?!", ACTIONS, TABS)) == type(answer)((), "")


def test_while_one_engagement_is_presented_nothing_of_another_is_found(full) -> None:
    for text in ("vendor", "acm", "a", ""):
        used = tuple(row.id for row in rows(full, "vendor"))
        assert {row.key for row in rows(full, text, only="ACME", used=used)} <= {"ACME", None}
    assert full.ask(palette, PaletteAsk("scorecrd", (), TABS, only="ACME")).closest == ""


def test_one_letter_is_not_searched_for_in_texts(full) -> None:
    assert {row.kind for row in rows(full, "v")} <= {"action"}


def test_a_clause_is_found_once_in_its_newest_wording(full) -> None:
    full.run(issue_scope, Issue(key="NORTH", effective=date(2026, 9, 14)))
    full.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.EXCLUDED, text="On-call", ref="3.1"))
    assert [row.focus for row in rows(full, "selection") if row.kind == "clause"] == ["2.5"]
    assert [hit.found.focus for hit in full.ask(search_page, "selection").hits] == ["2.5"]


def test_the_search_page_gives_the_words_around_each_hit(full) -> None:
    answer = full.ask(search_page, "vend")
    assert not answer.is_cut
    assert {hit.found.kind for hit in answer.hits} == {"entry", "clause", "request", "deliverable", "decision"}
    assert all("vendor" in hit.snippet.lower() for hit in answer.hits)
    assert {hit.found.key for hit in full.ask(search_page, "vend", "ACME").hits} == {"ACME"}
    assert full.ask(search_page, "vend", most=2).is_cut


def test_the_search_page_leaves_the_bin_out_and_names_what_is_closest(full) -> None:
    (entry,) = [hit.found.id for hit in full.ask(search_page, "scorecard").hits]
    full.run(delete_entries, [entry])
    assert full.ask(search_page, "scorecard").hits == ()
    assert full.ask(search_page, "platfrom").closest == "Platform"
    assert full.ask(search_page, " ").closest == ""
