"""Inward figures stand in the internal report alone: every document for a client is searched for each (SPEC §6)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS
from pdf_tags import told_by_tags

# what the client knows: it pays for it, or it is its own time
KNOWN = {"earned_cents", "at_risk_cents", "last_cents"}
REASONS = ("quiet account", "sales gesture")
OTHERS = ("Rival Works", "Third Party Ltd")


@pytest.fixture
def desk(terminal) -> Any:
    """Give a workspace whose inward figures are all numbers that nothing else comes to."""
    for key, client, structure in (
        ("ACME", "Acme Ltd", "time_and_materials"),
        ("KEEP", "Keep Ltd", "retainer"),
        ("RIVAL", OTHERS[0], "time_and_materials"),
        ("THIRD", OTHERS[1], "time_and_materials"),
    ):
        terminal.ok(
            "engagement", "new", key, "--client", client, "--title", "Advice", "--start", "2026-04-01",
            "--end", "2026-12-31", "--rate", "173.17", "--zone", "UTC",
        )  # fmt: skip
        if structure == "retainer":
            terminal.ok(
                "terms", key, "set", "--from", "2026-04-01", "--structure", "retainer", "--period-fee", "1750",
                "--included-hours", "10", "--overage-rate", "190",
            )  # fmt: skip
    for key in ("ACME", "KEEP"):
        log = ("log", key)
        for day in ("2026-05-04", "2026-07-06"):
            terminal.ok(*log, "9h", "--date", day, "--class", "in_scope", "--activity", "review")
        terminal.ok(*log, "3h", "--date", "2026-07-06", "--class", "in_scope", "--rate", "431.71")
        terminal.ok(*log, "67m", "--date", "2026-07-07", "--class", "goodwill", "--reason", REASONS[0])
        terminal.ok(*log, "41m", "--date", "2026-07-08", "--class", "goodwill", "--reason", REASONS[1])
        terminal.ok(*log, "31m", "--date", "2026-05-07", "--class", "goodwill", "--reason", REASONS[1])
        terminal.ok(*log, "53m", "--date", "2026-07-09", "--class", "guarantee")
        terminal.ok(*log, "29m", "--date", "2026-07-10", "--class", "in_scope", "--non-billable")
        terminal.ok("scope", key, "add", "included", "Reviews", "--ref", "1.1")
        terminal.ok("scope", key, "add", "excluded", "Code", "--ref", "2.1")
        terminal.ok("scope", key, "issue", "--effective", "2026-04-01")
        request = terminal.ok("request", key, "add", "Can you code?", "--on", "2026-07-06", "--clause", "2.1").id
        terminal.ok(
            "change", key, "new", "Coding", "--request", request, "--pricing", "lump_sum", "--amount", "1000",
            "--days", "0",
        )  # fmt: skip
        terminal.ok("deliverable", key, "add", "Report", "--due", "2026-07-31")
        terminal.ok(
            "exit-policy", key, "set", "--notice-client", "30", "--notice-consultant", "30", "--guarantee-days", "30"
        )
    terminal.ok("log", "RIVAL", "7h11", "--date", "2026-07-06", "--class", "in_scope")
    terminal.ok("log", "THIRD", "1h13", "--date", "2026-07-06", "--class", "in_scope")
    return terminal


def amounts(plain: Any, name: str = "") -> Iterator[int]:
    """Give every amount of the report that the client does not know."""
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from amounts(value, key)
    elif isinstance(plain, list):
        for item in plain:
            yield from amounts(item, name)
    elif name.endswith("_cents") and name not in KNOWN and plain:
        yield plain


def inward(desk: Any, key: str) -> set[int]:
    """Give the engagement's inward amounts, and for a fee the value that its time would have had."""
    report = desk.json("review", key, "internal", "--quarter", "2026Q3")
    others = {row["earned_cents"] for row in report["clients"][1:]}
    found = set(amounts(report)) | others | {row["notional_cents"] for row in report["goodwill"]}
    shown = desk.json("review", key, "--quarter", "2026Q3")
    if key == "KEEP":
        found |= {row["value_cents"] for row in (*shown["hours"]["people"], *shown["hours"]["classes"])}
    return {abs(amount) for amount in found} - {0, shown["fees"]["amount_cents"]}


def spellings(cents: int) -> set[str]:
    """Give every way in which a document could write an amount, without spaces."""
    whole, part = divmod(cents, 100)
    grouped = {f"{whole:,}".replace(",", mark) for mark in (",", ".", "'", "\u2019", "")}
    exact = {f"{digits}{point}{part:02d}" for digits, point in product(grouped, ".,")}
    return exact | {str(cents)}


def letters(path: Path) -> str:
    """Give everything that a reader or a program could find in a PDF, without spaces."""
    reader = PdfReader(path)
    said = [page.extract_text() for page in reader.pages]
    said += [str(value) for value in (reader.metadata or {}).values()]
    said += told_by_tags(reader)
    said += [str(getattr(entry, "title", "")) for entry in reader.outline]
    return re.sub(r"\s", "", " ".join(said))


def documents(desk: Any, key: str, folder: Path) -> Iterator[Path]:
    """Make every document for the client: the review in all presets and papers, draft and published, and the rest."""
    for state, preset, paper in product(("draft", "published"), PRESETS, PAPERS):
        if state == "published" and (preset, paper) == (PRESETS[0], PAPERS[0]):
            desk.on("2026-10-02")
            desk.ok("review", key, "publish", "--quarter", "2026Q3")
        path = folder / f"{key}-{state}-{preset}-{paper}.pdf"
        desk.ok("review", key, "--quarter", "2026Q3", "--preset", preset, "--paper", paper, "--output", str(path))
        yield path
    request = desk.json("request", key, "list")["requests"][0]["id"]
    for name, *command in (
        ("brief", "brief", key, "--pdf"),
        ("order", "change", key, "sheet", "1", "--pdf"),
        ("exit", "exit", key, "--notice-on", "2026-09-30", "--reason", "convenience_client", "--pdf"),
        ("dispute", "request", key, "dispute", request, "--output"),
        ("status", "status", key, "--month", "2026-07", "--output"),
    ):
        path = folder / f"{key}-{name}.pdf"
        desk.ok(*command, str(path))
        yield path


@pytest.mark.parametrize("key", ["ACME", "KEEP"])
def test_no_document_for_a_client_says_an_inward_figure(desk, key: str, tmp_path: Path) -> None:
    report = desk.json("review", key, "internal", "--quarter", "2026Q3")
    figures = inward(desk, key)
    assert len(figures) >= 8
    own = report["clients"][0]["earned_cents"]
    whole = sum(row["earned_cents"] for row in report["clients"])
    shares = {
        f"{round(100 * own / whole)}%",
        f"{round(100 * report['now']['earned_cents'] / report['now']['standard_cents'])}%",
    }
    path = tmp_path / "internal.pdf"
    desk.ok("review", key, "internal", "--quarter", "2026Q3", "--output", str(path))
    told = letters(path)
    assert all(share in told for share in shares)
    assert sum(bool(spellings(cents) & words_of(told, spellings(cents))) for cents in figures) >= len(figures) - 4
    assert all(reason.replace(" ", "") in told for reason in REASONS)
    for document in documents(desk, key, tmp_path):
        text = letters(document)
        assert "Acme" in text or "Keep" in text
        for cents in figures:
            found = words_of(text, spellings(cents))
            assert not found, (document.name, cents, found)
        for words in (*shares, *REASONS, *OTHERS, "Internal"):
            assert words.replace(" ", "") not in text, (document.name, words)


def words_of(text: str, wanted: set[str]) -> set[str]:
    """Give those of the spellings that stand in the text as a number of their own."""
    return {one for one in wanted if re.search(rf"(?<![\d.,]){re.escape(one)}(?!\d)", text)}


def test_every_page_of_the_internal_report_is_marked(acme, tmp_path: Path) -> None:
    for number in range(60):
        acme.ok(
            "log", "ACME", "5m", "--date", "2026-07-20", "--class", "goodwill", "--reason", f"reason number {number}"
        )
    path = tmp_path / "internal.pdf"
    acme.ok("review", "ACME", "internal", "--quarter", "2026Q3", "--paper", "letter", "--output", str(path))
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert len(pages) > 1
    assert all(page.count("Internal: not for the client") >= 2 for page in pages)


@pytest.mark.parametrize("preset", ["internal", "Internal", "own"])
def test_no_preset_of_the_review_is_the_internal_report(acme, preset: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    said = acme.refused("review", "ACME", "--quarter", "2026Q3", "--preset", preset, "--output", str(path))
    assert "executive, standard, audit" in said
    assert not path.exists()


def test_the_report_is_printed_and_drawn_at_once(acme, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    said = acme.ok("review", "ACME", "internal", "--quarter", "2026Q3", "--output", str(path), "--json").out
    assert json.loads(said)["quarter"] == "2026Q3"
    assert path.read_bytes().startswith(b"%PDF")
    assert (
        "not for the client" in acme.ok("review", "ACME", "internal", "--quarter", "2026Q3", "--output", str(path)).out
    )


def test_the_report_needs_a_place_and_a_quarter_that_began(acme, tmp_path: Path) -> None:
    assert acme("review", "ACME", "internal", "--quarter", "2026Q3").status == 2
    assert "2027-01-01" in acme.refused("review", "ACME", "internal", "--quarter", "2027Q1", "--json")
    gone = str(tmp_path / "none" / "a.pdf")
    acme.refused("review", "ACME", "internal", "--quarter", "2026Q3", "--output", gone)
