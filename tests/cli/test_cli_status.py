"""`status`: the month on one page, its figures those of `position`, and the attention that it settles."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader


@pytest.fixture
def month(acme: Any) -> Any:
    """Give ACME, two months old on 3 October, with something of everything that a status tells."""
    run = acme.ok
    run("terms", "ACME", "set", "--from", "2026-07-01", "--allowance-min", "5", "--allowance-max", "10",
        "--allowance-per", "week")  # fmt: skip
    run("scope", "ACME", "add", "included", "Architecture review", "--ref", "1.1")
    run("scope", "ACME", "add", "excluded", "On-call duty", "--ref", "3.1")
    run("scope", "ACME", "issue", "--effective", "2026-07-01")
    run("log", "ACME", "9h", "--date", "2026-08-18", "--class", "in_scope")
    run("log", "ACME", "10h30", "--date", "2026-09-08", "--class", "in_scope")
    run("log", "ACME", "6h", "--date", "2026-09-15")
    run("log", "ACME", "1h15", "--date", "2026-09-17", "--class", "goodwill", "--reason", "asked on call")
    asked = run("request", "ACME", "add", "Join the <b>on-call</b> rota", "--by", "CTO", "--clause", "3.1",
                "--on", "2026-09-01").id  # fmt: skip
    run("request", "ACME", "add", "Look at the cache", "--on", "2026-08-03")
    run("request", "ACME", "add", "Anything on costs?", "--on", "2026-08-04")
    run("change", "ACME", "new", "On-call cover", "--request", asked, "--pricing", "time_and_materials",
        "--hours", "20", "--days", "7")  # fmt: skip
    run("change", "ACME", "send", "1", "--on", "2026-09-02")
    run("change", "ACME", "new", "Own idea", "--pricing", "lump_sum", "--amount", "1,500")
    run("log", "ACME", "2h", "--date", "2026-09-09", "--change", "CO-001")
    waits = run("deliverable", "ACME", "add", "Audit", "--due", "2026-09-20", "--silence", "accepted",
                "--review-days", "10").id  # fmt: skip
    run("deliverable", "ACME", "start", waits, "--on", "2026-09-10")
    run("deliverable", "ACME", "submit", waits, "--on", "2026-09-28")
    run("deliverable", "ACME", "add", "Roadmap", "--due", "2026-10-20")
    run("deliverable", "ACME", "add", "Far away", "--due", "2026-12-20")
    old = run("deliverable", "ACME", "add", "Old map", "--due", "2026-08-09").id
    run("deliverable", "ACME", "start", old, "--on", "2026-08-01")
    run("deliverable", "ACME", "submit", old, "--on", "2026-08-05")
    run("deliverable", "ACME", "accept", old, "--on", "2026-08-10")
    run("change", "ACME", "new", "Old extra", "--pricing", "zero_cost", "--hours", "2")
    run("change", "ACME", "approve", "3", "--client-by", "CTO", "--consultant-by", "Owner", "--on", "2026-08-20")
    run("note", "ACME", "outcome", "First response from 9 h to 40 min")
    run("note", "ACME", "decision", "One provider", "--chosen", "the small one")
    run("note", "ACME", "question", "Who owns the keys?", "--owner", "VP", "--due", "2026-09-12")
    run("note", "ACME", "question", "Which region?", "--owner", "Owner")
    run("note", "ACME", "risk", "One person knows billing", "--action", "Pair twice", "--owner", "CTO")
    run("note", "ACME", "priority", "Close the audit", "--week", "2026-09-28")
    run("note", "ACME", "next-step", "Send the minutes", "--owner", "Owner", "--due", "2026-10-02")
    done = run("note", "ACME", "next-step", "Draw the map").id
    run("note", "ACME", "done", done)
    run("review", "ACME", "write", "--quarter", "2026Q3", "DECISIONS_NEEDED".lower(), "Approve the cover\nPick a day")
    acme.moment.instant = datetime(2026, 10, 3, 9, 0, tzinfo=UTC)
    return acme


def money(cents: int) -> str:
    return f"${cents / 100:,.2f}"


def text_of(path: Any) -> tuple[int, str]:
    reader = PdfReader(BytesIO(path.read_bytes()))
    return len(reader.pages), " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_the_month_is_one_page_with_the_figures_of_the_position(month: Any, tmp_path: Any) -> None:
    before = month.json("position", "ACME", "--as-of", "2026-08-31")
    after = month.json("position", "ACME", "--as-of", "2026-09-30")
    said = month.ok("status", "ACME", "--month", "2026-09", "--output", str(tmp_path / "status.pdf"))
    assert said.out.startswith(f"{tmp_path / 'status.pdf'}: SHA-256 ")
    pages, text = text_of(tmp_path / "status.pdf")
    assert pages == 1
    for expected in (
        "As of 30 September 2026",
        "2026-09-01 to 2026-09-30",
        money(after["earned_cents"] - before["earned_cents"]),
        f"${before['earned_cents'] // 100} in August",
        "18:30 h",
        "billed; 1 of 4 full weeks within 5:00 to 10:00",
        "1 of 4",
        f"{after['earned_cents'] * 100 // after['minimum_cents']} %",
        f"pace {after['pace']}",
        "CO-001 On-call cover (sent 2026-09-02, 2 h at risk)",
        "Audit (submitted 2026-09-28, accepted by silence on 2026-10-08)",
        "Who owns the keys? (VP, by 2026-09-12, late)",
        "Approve the cover",
        "First response from 9 h to 40 min",
        "Decided. One provider: the small one",
        "Done. Draw the map",
        "10:30 h, over",
        "2 h on change orders that are not approved",
        "due 2026-09-20, late",
        "“Join the <b>on-call</b> rota”",
        "Look at the cache",
        "One person knows billing · Pair twice (CTO)",
        "Which region? (Owner)",
        "Close the audit",
        "Send the minutes (Owner, by 2026-10-02)",
    ):
        assert expected in text, expected
    for absent in ("Own idea", "Old map", "Old extra", "Far away", "1:15", "asked on call", "oodwill"):
        assert absent not in text, absent


def test_what_is_settled_since_the_month_ended_is_not_asked_for(month: Any) -> None:
    needed = month.json("status", "ACME", "--month", "2026-09")["needed"]
    assert [len(needed[name]) for name in ("orders", "work", "questions", "decisions")] == [1, 1, 1, 2]
    month.ok("change", "ACME", "approve", "1", "--client-by", "CTO", "--consultant-by", "Owner", "--on", "2026-10-02")
    [waiting] = [
        one["id"] for one in month.json("deliverable", "ACME", "list")["deliverables"] if one["title"] == "Audit"
    ]
    month.ok("deliverable", "ACME", "accept", waiting, "--on", "2026-10-02")
    [keys] = [one["id"] for one in month.json("note", "ACME", "list")["notes"] if one["text"] == "Who owns the keys?"]
    month.ok("note", "ACME", "done", keys, "--text", "The VP")
    later = month.json("status", "ACME", "--month", "2026-09")["needed"]
    assert [len(later[name]) for name in ("orders", "work", "questions", "decisions")] == [0, 0, 0, 2]
    then = month.json("status", "ACME", "--month", "2026-09", "--as-of", "2026-10-01")["needed"]
    assert len(then["work"]) == 1


def test_hours_of_a_declined_order_are_at_risk_no_more(month: Any) -> None:
    assert month.json("status", "ACME", "--month", "2026-09")["hours"]["at_risk_minutes"] == 120
    month.ok("change", "ACME", "decline", "1", "--on", "2026-09-29")
    told = month.json("status", "ACME", "--month", "2026-09")
    assert (told["hours"]["at_risk_minutes"], told["needed"]["orders"]) == (0, [])
    assert [one["status"] for one in told["orders"] if one["number"] == "CO-001"] == ["declined"]


def test_a_status_that_is_written_settles_the_attention_and_undo_asks_again(month: Any, tmp_path: Any) -> None:
    def asked() -> list[str]:
        return [row["text"] for row in month.json("attention")["attention"] if row["code"] == "no_status"]

    assert asked() == ["No status for 2026-09."]
    month.ok("status", "ACME", "--month", "2026-09", "--json")
    assert asked() == ["No status for 2026-09."]
    month.ok("status", "ACME", "--month", "2026-09", "--output", str(tmp_path / "a.pdf"))
    assert asked() == []
    month.ok("undo")
    assert asked() == ["No status for 2026-09."]
    month.ok("status", "ACME", "--month", "2026-09", "--output", str(tmp_path / "a.pdf"))
    month.moment.instant = datetime(2026, 10, 4, 9, 0, tzinfo=UTC)
    month.ok("status", "ACME", "--month", "2026-09", "--output", str(tmp_path / "b.pdf"))
    assert asked() == []
    assert (tmp_path / "a.pdf").read_bytes() != b""


def test_the_running_month_is_told_so_far(month: Any, tmp_path: Any) -> None:
    month.ok("status", "ACME", "--month", "2026-10", "--output", str(tmp_path / "s.pdf"), "--paper", "letter")
    pages, text = text_of(tmp_path / "s.pdf")
    assert pages == 1
    assert "So far, as of 3 October 2026" in text
    assert "2026-10-01 to 2026-10-03" in text


def test_the_same_data_and_day_give_the_same_bytes(month: Any, tmp_path: Any) -> None:
    for name in ("a", "b"):
        month.ok("status", "ACME", "--month", "2026-09", "--as-of", "2026-10-03", "--output", str(tmp_path / name))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("ACME", "--month", "2026-13"), "“2026-13” is no month; write it like 2026-09."),
        (("ACME", "--month", "September"), "“September” is no month; write it like 2026-09."),
        (
            ("ACME", "--month", "2026-11"),
            "2026-11 has not begun: its first day is 2026-11-01; ask for an earlier month.",
        ),
    ],
)
def test_what_is_no_month_is_refused(month: Any, tmp_path: Any, asked: tuple[str, ...], said: str) -> None:
    assert month.refused("status", *asked, "--output", str(tmp_path / "s.pdf")) == said
    assert not (tmp_path / "s.pdf").exists()


def test_it_must_be_said_where_it_goes(month: Any) -> None:
    outcome = month("status", "ACME", "--month", "2026-09")
    assert outcome.status == 2
    assert "--output" in outcome.err


def test_a_month_without_anything_still_says_that_nothing_is_needed(acme: Any, tmp_path: Any) -> None:
    acme.ok("status", "ACME", "--month", "2026-07", "--output", str(tmp_path / "s.pdf"))
    pages, text = text_of(tmp_path / "s.pdf")
    assert pages == 1
    assert "Nothing is needed from you." in text
    assert "$0.00 of" not in text.split("Minimum.")[0]
    assert "Work and changes" not in text
