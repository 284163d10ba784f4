"""`deliverable` as a script calls it."""

from __future__ import annotations

import pytest


@pytest.fixture
def audit(acme):
    """Give the id of a deliverable that silence accepts five days after it was submitted."""
    return acme.ok(
        "deliverable", "ACME", "add", "Audit", "--due", "2026-09-20", "--phase", "1-30", "--criteria", "Ten pages",
        "--reviewer", "The founder", "--silence", "accepted", "--revisions", "1", "--new-build",
    ).id  # fmt: skip


def test_it_goes_from_the_plan_to_the_acceptance(acme, audit):
    assert acme.ok("deliverable", "ACME", "start", audit, "--on", "2026-09-01").out == "in_progress on 2026-09-01\n"
    submitted = acme.ok("deliverable", "ACME", "submit", audit, "--on", "2026-09-28", "--evidence", "wiki/audit")
    assert submitted.out == "submitted on 2026-09-28; without an answer it is accepted on 2026-10-03\n"
    assert acme.ok("deliverable", "ACME", "accept", audit).out == "accepted on 2026-09-30\n"
    (row,) = acme.json("deliverable", "ACME", "list")["deliverables"]
    assert row == {
        "id": audit,
        "engagement": "ACME",
        "title": "Audit",
        "phase": "1-30",
        "due": "2026-09-20",
        "criteria": "Ten pages",
        "reviewer": "The founder",
        "review_days": 5,
        "review_business": False,
        "silence": "accepted",
        "revision_limit": 1,
        "amount_cents": None,
        "new_build": True,
        "evidence": "wiki/audit",
        "state": "accepted",
        "deemed": False,
        "deemed_on": None,
        "started_on": "2026-09-01",
        "submitted_on": "2026-09-28",
        "accepted_on": "2026-09-30",
        "rejected_on": None,
        "rejected_reason": "",
        "rounds": 1,
        "steps": [
            {"state": "in_progress", "on": "2026-09-01", "reason": ""},
            {"state": "submitted", "on": "2026-09-28", "reason": ""},
            {"state": "accepted", "on": "2026-09-30", "reason": ""},
        ],
    }


def test_silence_speaks_on_its_day(acme, audit):
    acme.ok("deliverable", "ACME", "submit", audit, "--on", "2026-09-20")
    assert acme.json("deliverable", "ACME", "list", "--as-of", "2026-09-24")["deliverables"][0]["state"] == "submitted"
    (row,) = acme.json("deliverable", "ACME", "list")["deliverables"]
    assert (row["state"], row["deemed"], row["accepted_on"]) == ("accepted", True, "2026-09-25")
    assert "accepted by silence  2026-09-25" in acme.ok("deliverable", "ACME", "list").out
    assert "since 2026-09-25" in acme.refused("deliverable", "ACME", "reject", audit)


def test_a_rejection_keeps_its_reason(acme, audit):
    acme.ok("deliverable", "ACME", "submit", audit, "--on", "2026-09-28")
    rejected = acme.json("deliverable", "ACME", "reject", audit, "--reason", "No costs")
    assert (rejected["state"], rejected["rejected_reason"]) == ("rejected", "No costs")


def test_amounts_of_a_fixed_price_are_earned_when_accepted(terminal):
    terminal.ok("engagement", "new", "FIX", "--client", "C", "--title", "T", "--start", "2026-07-01",
                "--end", "2026-12-31", "--structure", "fixed_price")  # fmt: skip
    terminal.ok("terms", "FIX", "set", "--from", "2026-07-01", "--fixed-fee", "1000")
    part = terminal.ok("deliverable", "FIX", "add", "Part", "--due", "2026-09-01", "--amount", "600")
    assert "add up to 600.00 USD, but the fixed fee is 1000.00 USD" in part.err
    terminal.ok("deliverable", "FIX", "submit", part.id, "--on", "2026-09-01")
    terminal.ok("deliverable", "FIX", "accept", part.id, "--on", "2026-09-10")
    assert terminal.json("position", "FIX", "--as-of", "2026-09-09")["earned_cents"] == 0
    assert terminal.json("position", "FIX")["earned_cents"] == 60_000
    assert "$600.00" in terminal.ok("deliverable", "FIX", "list").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "", "--due", "2026-10-01"), "The deliverable has no text"),
        (("add", "x", "--due", "some day"), "some day"),
        (("add", "x", "--due", "2026-10-01", "--review-days", "-1"), "-1"),
        (("add", "x", "--due", "2026-10-01", "--amount", "-5"), "-5"),
        (("accept", "nothing"), "nothing"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence_and_changes_nothing(acme, arguments, said):
    assert said in acme.refused("deliverable", "ACME", *arguments)
    assert acme.json("deliverable", "ACME", "list") == {"deliverables": []}


def test_what_was_not_submitted_is_not_accepted(acme, audit):
    assert "is planned and cannot be accepted" in acme.refused("deliverable", "ACME", "accept", audit)


def test_the_due_date_is_asked_for(acme):
    assert acme("deliverable", "ACME", "add", "Audit").status == 2


def test_what_is_named_in_an_edit_changes_and_none_clears(acme, audit):
    edited = acme.json(
        "deliverable",
        "ACME",
        "edit",
        audit,
        "--title",
        "Audit, second",
        "--due",
        "none",
        "--business",
        "--no-new-build",
    )
    assert (edited["title"], edited["due"], edited["criteria"]) == ("Audit, second", None, "Ten pages")
    assert (edited["review_business"], edited["new_build"]) == (True, False)
    assert acme.ok("deliverable", "ACME", "edit", audit, "--revisions", "3").out == "Audit, second: planned\n"


def test_the_plan_is_added_and_one_of_it_removed(acme):
    ids = acme.ok("deliverable", "ACME", "plan").out.split()
    assert len(ids) == 12
    assert acme.ok("deliverable", "ACME", "remove", ids[0]).out.startswith("Removed ")
    assert len(acme.json("deliverable", "ACME", "list")["deliverables"]) == 11
    assert len(acme.json("deliverable", "ACME", "plan")["deliverables"]) == 1
