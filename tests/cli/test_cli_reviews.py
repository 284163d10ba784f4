"""`review`: drawn, written, published and listed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest


def test_a_draft_is_drawn_the_same_every_time(acme, tmp_path: Path) -> None:
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-07", "--class", "in_scope")
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    said = acme.ok("review", "acme", "--quarter", "2026Q3", "--as-of", "2026-09-20", "--output", str(first)).out
    acme.later(days=3)
    acme.ok("review", "ACME", "--quarter", "2026q3", "--as-of", "2026-09-20", "--output", str(second))
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes().startswith(b"%PDF")
    assert hashlib.sha256(first.read_bytes()).hexdigest() in said


def test_json_has_every_section_and_no_hash_of_a_draft(acme) -> None:
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-07", "--class", "in_scope")
    data = acme.json("review", "ACME", "--quarter", "2026Q3")
    assert (data["engagement"], data["quarter"], data["status"], data["sha256"]) == ("ACME", "2026Q3", "draft", None)
    assert data["hours"]["worked_seconds"] == 5_400
    assert data["fees"]["amount_cents"] == data["headline"]["earned_quarter_cents"] == 15_000
    assert set(data) >= {
        "control",
        "headline",
        "summary",
        "objectives",
        "decisions",
        "deliverables",
        "responses",
        "hours",
        "fees",
        "minimum",
        "retainer",
        "scope",
        "risks",
        "reflection",
        "next_quarter",
        "contract",
        "actions",
        "appendix",
    }


def test_json_of_the_executive_preset_says_null_of_hours_and_not_zero(acme) -> None:
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-07", "--class", "in_scope")
    wanted = ("review", "ACME", "--quarter", "2026Q3", "--preset")
    data = acme.json(*wanted, "executive")
    assert (data["preset"], data["hours"], data["headline"]["billed_quarter_minutes"]) == ("executive", None, None)
    assert (data["minimum"]["minimum_minutes"], data["scope"]["absorbed_seconds"]) == (None, None)
    assert data["fees"]["amount_cents"] == data["headline"]["earned_quarter_cents"] == 15_000
    assert acme.json(*wanted, "standard")["appendix"]["entries"] == []
    assert [row["worked_seconds"] for row in acme.json(*wanted, "audit")["appendix"]["entries"]] == [5_400]


def test_publishing_keeps_the_bytes_and_shows_their_hashes(acme, tmp_path: Path) -> None:
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-07", "--class", "in_scope")
    acme.on("2026-10-02")
    written = acme.ok("review", "ACME", "write", "--quarter", "2026Q3", "outcomes", "One\nTwo").id
    assert len(written) == 36
    published = acme.json("review", "ACME", "publish", "--quarter", "2026Q3")
    hashes = {(one["preset"], one["paper"]): one["sha256"] for one in published["documents"]}
    assert len(set(hashes.values())) == 6
    acme.ok("log", "ACME", "1h", "--date", "2026-09-08", "--class", "in_scope")
    for (preset, paper), expected in hashes.items():
        file, wanted = tmp_path / f"{preset}-{paper}.pdf", ("--preset", preset, "--paper", paper)
        acme.ok("review", "ACME", "--quarter", "2026Q3", *wanted, "--output", str(file))
        assert hashlib.sha256(file.read_bytes()).hexdigest() == expected
        data = acme.json("review", "ACME", "--quarter", "2026Q3", *wanted)
        assert (data["sha256"], data["status"], data["summary"]["outcomes"]) == (expected, "published", ["One", "Two"])
    listed = acme.ok("review", "ACME", "list").out
    assert all(sha in listed for sha in hashes.values())
    assert acme.json("review", "ACME", "list")["reviews"][0]["edition"] == 1


def test_both_the_file_and_the_figures(acme, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    said = acme.ok("review", "ACME", "--quarter", "2026Q3", "--output", str(file), "--json").out
    assert json.loads(said)["paper"] == "a4"
    assert file.exists()


def test_the_list_of_an_engagement_without_reviews(acme) -> None:
    assert acme.ok("review", "ACME", "list").out == "No review has been written or published.\n"
    acme.ok("review", "ACME", "write", "--quarter", "2026Q3", "why", "Because")
    assert "why" in acme.ok("review", "ACME", "list").out


def test_characters_without_a_glyph_are_told_on_standard_error(acme, tmp_path: Path) -> None:
    acme.ok("review", "ACME", "write", "--quarter", "2026Q3", "why", "\ue000")
    drawn = acme.ok("review", "ACME", "--quarter", "2026Q3", "--output", str(tmp_path / "a.pdf"))
    assert "U+E000" in drawn.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("NONE", "--quarter", "2026Q3", "--json"), "engagement"),
        (("ACME", "--quarter", "2026Q9", "--json"), "2026Q9"),
        (("ACME", "--quarter", "2027Q1", "--json"), "2027-01-01"),
        (("ACME", "--quarter", "2026Q3", "--preset", "glossy", "--json"), "glossy"),
        (("ACME", "write", "--quarter", "2026Q3", "why", " "), "why"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(acme, arguments: tuple[str, ...], words: str) -> None:
    assert words in acme.refused("review", *arguments)


def test_publishing_is_refused_with_the_count(acme) -> None:
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-07")
    assert "2026Q3: 1" in acme.refused("review", "ACME", "publish", "--quarter", "2026Q3")


def test_a_folder_that_does_not_exist_is_refused(acme, tmp_path: Path) -> None:
    acme.refused("review", "ACME", "--quarter", "2026Q3", "--output", str(tmp_path / "none" / "a.pdf"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("ACME", "--json"),
        ("ACME", "--quarter", "2026Q3"),
        ("ACME", "write", "--quarter", "2026Q3", "no_section", "text"),
        ("ACME", "--quarter", "2026Q3", "--paper", "a5", "--json"),
        (),
    ],
)
def test_misuse_is_told_as_usage(acme, arguments: tuple[str, ...]) -> None:
    outcome = acme("review", *arguments)
    assert outcome.status == 2
    assert "Usage:" in outcome.err


@pytest.mark.parametrize("arguments", [("--help",), ("ACME", "--help")])
def test_help_shows_the_options_and_the_subcommands(acme, arguments: tuple[str, ...]) -> None:
    said = acme.ok("review", *arguments).out
    assert all(word in said for word in ("--quarter", "--paper", "write", "publish", "list"))
    assert "draw" not in said.split()
