"""`note`, `checkpoint`, `attention` and `search` as a script calls them."""

from __future__ import annotations

import pytest


def test_a_decision_is_kept_with_what_was_weighed(acme):
    decision = acme.json(
        "note", "ACME", "decision", "Buy the search", "--context", "Search is slow", "--option", "build",
        "--option", "buy", "--chosen", "buy", "--because", "Two weeks against three months", "--kind", "existing-api",
        "--ai-reason", "latency or cost", "--value", "12,000", "--basis", "Quote and estimate",
    )  # fmt: skip
    assert (decision["engagement"], decision["kind"], decision["options"]) == ("ACME", "decision", ["build", "buy"])
    assert (decision["ai_kind"], decision["ai_reason"]) == ("existing_api", "latency_or_cost")
    assert (decision["value_cents"], decision["on"]) == (1_200_000, "2026-09-30")


@pytest.mark.parametrize(
    ("kind", "options", "kept"),
    [
        ("question", ("--owner", "The founder", "--due", "2026-10-05"), {"owner": "The founder", "due": "2026-10-05"}),
        ("priority", ("--week", "2026-10-08"), {"week": "2026-10-05"}),
        ("next-step", (), {"kind": "next_step", "week": "2026-09-28"}),
        ("risk", ("--probability", "high", "--impact", "Low", "--action", "Ask"), {"impact": "low", "action": "Ask"}),
        ("incident", ("--ai", "--cause", "A prompt", "--change", "A guard"), {"is_ai": True, "change": "A guard"}),
        ("objective", ("--target", "9", "--actual", "8", "--source", "CI"), {"target": "9", "source": "CI"}),
        ("outcome", ("--confirmed-by", "The board"), {"confirmed_by": "The board"}),
    ],
)
def test_every_kind_keeps_its_parts(acme, kind, options, kept):
    item = acme.json("note", "ACME", kind, "Text", *options)
    assert {name: item[name] for name in kept} == kept
    assert "engagement_id" not in item


def test_the_new_id_closes_the_line(acme):
    made = acme.ok("note", "ACME", "question", "Which region?")
    assert acme.ok("note", "ACME", "done", made.id, "--text", "Frankfurt").out == "question closed on 2026-09-30.\n"
    (item,) = acme.json("note", "ACME", "list")["notes"]
    assert (item["id"], item["done_text"]) == (made.id, "Frankfurt")


def test_the_log_is_listed_by_kind(acme):
    acme.ok("note", "ACME", "next-step", "Call the vendor", "--on", "2026-09-01")
    acme.ok("note", "ACME", "outcome", "It shipped")
    assert [item["text"] for item in acme.json("note", "ACME", "list", "--kind", "next-step")["notes"]] == [
        "Call the vendor"
    ]
    text = acme.ok("note", "ACME", "list", "--to", "2026-09-01").out
    assert "Call the vendor" in text
    assert "It shipped" not in text


def test_a_checkpoint_keeps_its_evidence(acme):
    point = acme.json("checkpoint", "ACME", "30", "--evidence", "The audit was accepted")
    assert (point["engagement"], point["day"], point["evidence"]) == ("ACME", 30, "The audit was accepted")
    assert acme.ok("checkpoint", "ACME", "30", "--evidence", "More").id == point["id"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("note", "NOBODY", "list"), "There is no engagement NOBODY"),
        (("note", "ACME", "risk", "x", "--probability", "rather"), "rather is not one of the words for probability"),
        (("note", "ACME", "decision", "x", "--kind", "magic"), "magic"),
        (("note", "ACME", "decision", "x", "--value", "5"), "A value needs its basis"),
        (("note", "ACME", "question", " "), "The question has no text"),
        (("note", "ACME", "done", "x"), "There is nothing with the id x"),
        (("checkpoint", "ACME", "45", "--evidence", "x"), "the days are 30, 60, 90"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(acme, arguments, said):
    assert said in acme.refused(*arguments)
    assert acme.json("note", "ACME", "list") == {"notes": []}


def test_attention_is_a_list_with_places(acme):
    acme.ok("log", "ACME", "1h")
    rows = acme.json("attention")["attention"]
    assert rows[0] == {
        "code": "unclassified",
        "engagement": "ACME",
        "urgency": "now",
        "text": "1 entry without a class, 1 h; classify before the review.",
        "target": "ACME/hours",
    }
    assert acme.json("attention", "acme")["attention"] == rows
    assert "1 entry without a class" in acme.ok("attention").out
    assert "There is no engagement NOBODY" in acme.refused("attention", "NOBODY")


def test_an_empty_workspace_needs_no_attention(terminal):
    assert terminal.ok("attention").out == "Nothing needs attention.\n"


def test_search_finds_words_and_takes_no_syntax(acme):
    made = acme.ok("note", "ACME", "decision", 'Buy "the" search* NEAR(x)')
    (hit,) = acme.json("search", "search")["hits"]
    assert (hit["kind"], hit["id"], hit["engagement"]) == ("log_item", made.id, "ACME")
    assert "Buy" in acme.ok("search", '"buy* NEAR(').out
    assert acme.ok("search", "absent").out == "Nothing was found.\n"


def test_a_line_can_be_edited_and_removed(acme):
    note = acme.ok("note", "ACME", "question", "Which region?", "--owner", "CTO").id
    edited = acme.json("note", "ACME", "edit", note, "--text", "Which zone?", "--due", "2026-10-09")
    assert (edited["text"], edited["owner"], edited["due"]) == ("Which zone?", "CTO", "2026-10-09")
    assert acme.json("note", "ACME", "edit", note, "--due", "none")["due"] is None
    assert acme.ok("note", "ACME", "remove", note).out == "Removed Which zone?\n"
    assert acme.json("note", "ACME", "list")["notes"] == []
