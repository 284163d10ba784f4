"""`change` as a script calls it."""

from __future__ import annotations

import pytest


def test_a_change_order_goes_from_the_draft_to_its_completion(acme):
    new = acme.json(
        "change", "ACME", "new", "Interviews", "--pricing", "lump_sum", "--amount", "1,500.50", "--hours", "12.5",
        "--days", "3",
    )  # fmt: skip
    assert new == {
        "id": new["id"],
        "engagement": "ACME",
        "number": "CO-001",
        "title": "Interviews",
        "request": None,
        "pricing": "lump_sum",
        "status": "draft",
        "estimate_minutes": 750,
        "amount_cents": 150_050,
        "days": 3,
        "this_change_cents": 150_050,
        "sent_on": None,
        "approved_on": None,
        "client_approver": "",
        "consultant_approver": "",
        "closed_on": None,
        "completed_on": None,
        "supersedes": None,
    }
    assert acme.ok("change", "ACME", "send", "CO-001", "--on", "2026-09-20").out == "CO-001 is sent on 2026-09-20.\n"
    approved = acme.json("change", "ACME", "approve", "co-1", "--client-by", "A", "--consultant-by", "B")
    assert (approved["status"], approved["approved_on"]) == ("approved", "2026-09-30")
    assert acme.ok("change", "ACME", "complete", "1").out == "CO-001 is completed on 2026-09-30.\n"
    assert acme.json("position", "ACME")["earned_cents"] == 150_050


def test_the_new_id_is_printed_alone(acme):
    made = acme.ok("change", "ACME", "new", "Help", "--pricing", "zero_cost")
    (order,) = acme.json("change", "ACME", "list")["change_orders"]
    assert (made.id, order["days"], order["amount_cents"]) == (order["id"], 0, None)


def test_hours_at_risk_count_once_their_order_is_approved(acme):
    acme.ok("change", "ACME", "new", "Help", "--pricing", "time_and_materials", "--hours", "2")
    acme.ok("log", "ACME", "1h30", "--change", "CO-001", "--date", "2026-09-01")
    assert acme.json("position", "ACME")["by_class"]["at_risk"]["value_cents"] == 15_000
    approved = acme.ok("change", "ACME", "approve", "1", "--client-by", "A", "--consultant-by", "B")
    assert "no longer at risk: 1, 1 h 30 billed" in approved.err
    classes = acme.json("position", "ACME")["by_class"]
    assert (classes["at_risk"]["value_cents"], classes["change_order"]["value_cents"]) == (0, 15_000)


def test_the_list_has_three_totals(acme):
    acme.ok("change", "ACME", "new", "Credit", "--pricing", "lump_sum", "--amount", "-100", "--days", "2")
    acme.ok("change", "ACME", "new", "Not approved", "--pricing", "lump_sum", "--amount", "7")
    acme.ok("change", "ACME", "approve", "1", "--client-by", "A", "--consultant-by", "B")
    view = acme.json("change", "ACME", "list")
    assert view["totals"] == {
        "original_cents": 2_560_000,
        "approved_cents": -10_000,
        "revised_cents": 2_550_000,
        "planned_end": "2026-12-31",
        "revised_end": "2027-01-02",
    }
    text = acme.ok("change", "ACME", "list").out
    assert "revised sum       $25,500.00" in text
    assert "revised end       2027-01-02" in text
    assert "CO-001" in text
    earlier = acme.ok("change", "ACME", "list", "--as-of", "2026-09-29").out
    assert "revised sum       $25,600.00" in earlier
    assert "revised end" not in earlier


def test_declined_and_withdrawn_ones_say_so(acme):
    for title in ("One", "Two"):
        acme.ok("change", "ACME", "new", title, "--pricing", "time_and_materials")
    acme.ok("log", "ACME", "1h", "--change", "1")
    declined = acme.ok("change", "ACME", "decline", "1")
    assert declined.out == "CO-001 is declined on 2026-09-30.\n"
    assert "to be classed again" in declined.err
    assert acme.json("change", "ACME", "withdraw", "2", "--on", "2026-09-29")["closed_on"] == "2026-09-29"


def test_one_order_comes_in_the_place_of_another(acme):
    acme.ok("change", "ACME", "new", "One", "--pricing", "lump_sum", "--amount", "100")
    acme.ok("change", "ACME", "approve", "1", "--client-by", "A", "--consultant-by", "B")
    new = acme.json("change", "ACME", "new", "Two", "--pricing", "zero_cost", "--supersedes", "CO-001")
    assert new["supersedes"] == "CO-001"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("new", " ", "--pricing", "zero_cost"), "The change order has no text"),
        (("new", "x", "--pricing", "lump_sum"), "A lump sum needs its amount"),
        (("new", "x", "--pricing", "lump_sum", "--amount", "1.234"), "1.234"),
        (("new", "x", "--pricing", "lump_sum", "--amount", "much"), "much"),
        (("new", "x", "--pricing", "zero_cost", "--amount", "5"), "zero cost"),
        (("new", "x", "--pricing", "time_and_materials", "--amount", "-5"), "cannot be negative"),
        (("new", "x", "--pricing", "time_and_materials", "--hours", "soon"), "soon"),
        (("new", "x", "--pricing", "zero_cost", "--request", "y"), "There is no request y"),
        (("new", "x", "--pricing", "zero_cost", "--supersedes", "1"), "cannot be superseded"),
        (("send", "CO-009"), "There is no change order CO-009"),
        (("complete", "1"), "CO-001 is draft and cannot be completed"),
        (("approve", "1", "--client-by", "", "--consultant-by", "B"), "The client's approver has no text"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence_and_changes_nothing(acme, arguments, said):
    acme.ok("change", "ACME", "new", "First", "--pricing", "lump_sum", "--amount", "1")
    before = acme.json("change", "ACME", "list")
    assert said in acme.refused("change", "ACME", *arguments)
    assert acme.json("change", "ACME", "list") == before


def test_what_was_approved_is_undone_with_its_hours(acme):
    acme.ok("change", "ACME", "new", "Help", "--pricing", "lump_sum", "--amount", "100")
    acme.ok("change", "ACME", "approve", "1", "--client-by", "A", "--consultant-by", "B")
    acme.ok("undo")
    (order,) = acme.json("change", "ACME", "list")["change_orders"]
    assert (order["status"], order["approved_on"]) == ("draft", None)
