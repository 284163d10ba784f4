"""The quarterly review as a PDF: its words and figures, its places, its bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import review_samples as samples
from pypdf import PdfReader

from engagement_desk.application.queries.review_content import ReviewContent, Summary
from engagement_desk.documents.library import DocumentLibrary
from engagement_desk.documents.theme import CELL, MARGIN, PAPERS
from engagement_desk.documents.typefaces import NAMED

CONTENTS = {name: getattr(samples, name) for name in ("empty", "rich", "published", "with_ledger", "hostile")}


@cache
def pdf_of(name: str, paper: str = "a4") -> bytes:
    return DocumentLibrary().quarterly_review(CONTENTS[name](), paper).pdf


def drawn(content: ReviewContent) -> PdfReader:
    return PdfReader(BytesIO(DocumentLibrary().quarterly_review(content, "a4").pdf))


def text_of(reader: PdfReader) -> str:
    """Give all text with single spaces, wherever its lines were broken."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def placed(page: Any) -> list[tuple[float, float, str]]:
    """Give the texts of a page with where each begins."""
    found: list[tuple[float, float, str]] = []

    def visit(text: str, matrix: list[float], text_matrix: list[float], _font: object, _size: object) -> None:
        if text.strip():
            found.append((text_matrix[4] + matrix[4], text_matrix[5] + matrix[5], text.strip()))

    page.extract_text(visitor_text=visit)
    return found


def test_the_first_page_tells_the_board_what_it_needs() -> None:
    text = PdfReader(BytesIO(pdf_of("published"))).pages[0].extract_text()
    for said in (
        "Northlight Labs",
        "third quarter 2026",
        "2026-07-01 to 2026-09-30",
        "Northlight Labs, Inc.",
        "Fractional CTO Office LLC",
        "Revision 3, from 2026-09-01",
        "2026-09-30 23:59 New York",
        "Final, edition 1",
        "2026-10-02 09:15 New York",
        "$22,775.00",
        "earned of $25,600.00",
        "233:20 h",
        "7 of 9",
        "1.42",
        "One challenge.",
        "Approve or decline CO-003",
        "$25,600 minimum",
    ):
        assert said in text, said


def test_every_section_stands_in_the_outline_in_order() -> None:
    titles = [entry.title for entry in PdfReader(BytesIO(pdf_of("rich"))).outline]
    assert titles == [
        "Summary",
        "Minimum engagement",
        "Objectives and results",
        "Decisions and their value",
        "Deliverables",
        "Hours and fees",
        "Scope",
        "Risks",
        "Looking back",
        "Next quarter",
        "Contract dates and exit position",
        "Actions",
        "Signatures",
        "Policies",
        "Definitions",
        "Restatements",
    ]
    with_ledger = [entry.title for entry in PdfReader(BytesIO(pdf_of("with_ledger"))).outline]
    assert with_ledger[2] == "Retainer ledger"


def test_figures_are_those_of_the_content() -> None:
    text, content = text_of(PdfReader(BytesIO(pdf_of("rich")))), CONTENTS["rich"]()
    assert f"${content.hours.value_cents / 100:,.2f}" in text
    assert f"${content.fees.amount_cents / 100:,.2f}" in text
    assert "3 of 5 due or accepted (60 %)" in text
    assert "3 of 4 were answered within the next business day (75 %)" in text
    assert "Completion. 1 of 2 was done (50 %)" in text
    assert "$30,000.00" in text and "$34,000.00" in text
    assert "Late entry: Owner: call with the auditor" in text
    assert "Guarantee ends: Triage rule and queue" in text


def test_pages_are_counted() -> None:
    for name in CONTENTS:
        reader = PdfReader(BytesIO(pdf_of(name)))
        count = len(reader.pages)
        for number, page in enumerate(reader.pages, 1):
            assert f"Page {number} of {count}" in page.extract_text()


def test_metadata_names_title_author_subject_and_language() -> None:
    reader = PdfReader(BytesIO(pdf_of("rich")))
    information = reader.metadata
    assert information is not None
    assert information.title == "Quarterly review 2026Q3: Northlight Labs"
    assert information.author == "Fractional CTO Office LLC"
    assert information.subject == "Platform & AI advisory (NORTH), 2026-07-01 to 2026-09-30"
    assert reader.root_object["/Lang"] == "en"


def test_every_font_is_embedded() -> None:
    for name in CONTENTS:
        for page in PdfReader(BytesIO(pdf_of(name))).pages:
            for font in page["/Resources"]["/Font"].values():
                if font.get_object()["/BaseFont"][1:] in NAMED:
                    continue
                *_, drawn_from = font.get_object().get("/DescendantFonts", [font])
                described = drawn_from.get_object()["/FontDescriptor"].get_object()
                assert {"/FontFile2", "/FontFile3"} & set(described)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_all_text_stays_inside_the_margins(paper: str) -> None:
    width, height = PAPERS[paper]
    for name in CONTENTS:
        for page in PdfReader(BytesIO(pdf_of(name, paper))).pages:
            assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((width, height), abs=0.1)
            for x, y, _text in placed(page):
                assert MARGIN - 1 <= x <= width - MARGIN
                assert 24 <= y <= height - MARGIN


def test_figures_of_a_column_end_at_the_same_place() -> None:
    page = PdfReader(BytesIO(pdf_of("rich"))).pages[1]
    edges: set[float] = set()
    x = 0.0
    for operands, operator in page.get_contents().operations:
        if operator == b"Tm":
            x = float(operands[4])
        if operator == b"Tj" and bytes(operands[0].original_bytes) in {b"$7,350.00", b"$8,475.00", b"$6,950.00"}:
            edges.add(round(x + CELL.width(operands[0].original_bytes.decode()), 2))
    assert len(edges) == 2  # earned in the month, and in July also to date


def test_an_empty_quarter_says_so_and_has_no_empty_table() -> None:
    text = text_of(PdfReader(BytesIO(pdf_of("empty"))))
    for said in (
        "No summary has been written",
        "No objectives are recorded",
        "No decisions were recorded",
        "No deliverable falls into the quarter",
        "No time was logged in the quarter",
        "Nothing was earned in the quarter",
        "The client asked for nothing beyond the agreement",
        "No open risks are recorded",
        "No dates that bind lie ahead",
        "No actions are recorded",
        "Draft",
    ):
        assert said in text, said
    assert "Total" not in text


def test_text_is_text_never_markup() -> None:
    said = "<b>A&B</b> <para>&amp;</para> {braces} %s </font>"
    made = replace(
        samples.rich(), summary=Summary(why=said, outcomes=(said,), challenge=said, decisions_needed=(said,))
    )
    assert text_of(drawn(made)).count(said) >= 4


def test_strange_characters_are_shown_and_reported() -> None:
    rendered = DocumentLibrary().quarterly_review(samples.hostile(), "a4")
    assert rendered.missing == ("\x00", "\u202e")
    text = text_of(PdfReader(BytesIO(rendered.pdf)))
    assert "[U+0000]" in text
    assert "[U+202E]" in text


def test_a_note_of_ten_thousand_characters_flows_over_pages() -> None:
    long = " ".join(f"word{number}" for number in range(1_300))
    made = samples.rich()
    decisions = (replace(made.decisions[0], because=long),)
    text = text_of(drawn(replace(made, decisions=decisions)))
    assert all(f"word{number}" in text for number in range(1_300))


def test_two_hundred_deliverables_repeat_their_head() -> None:
    reader = PdfReader(BytesIO(pdf_of("hostile")))
    pages = [page.extract_text() for page in reader.pages]
    listed = [page for page in pages if "Deliverable 1" in page and "late" in page]
    assert len(listed) > 2
    assert all("Reviewer" in page for page in listed)


def test_the_audit_detail_lists_every_entry_with_its_total() -> None:
    content = samples.audit(60)
    text = text_of(drawn(content))
    assert all(f"Note {number}:" in text for number in range(60))
    assert f"${sum(row.value_cents for row in content.appendix.entries) / 100:,.2f}" in text


def test_bytes_are_the_same_every_time() -> None:
    again = DocumentLibrary().quarterly_review(samples.rich(), "a4").pdf
    assert again == pdf_of("rich")
    assert pdf_of("rich", "letter") != again


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_bytes_are_the_same_for_every_hash_seed(seed: str) -> None:
    code = (
        "import hashlib, sys; sys.path.insert(0, sys.argv[1]); import review_samples;"
        "from engagement_desk.documents.library import DocumentLibrary;"
        "print(hashlib.sha256(DocumentLibrary().quarterly_review(review_samples.rich(), 'a4').pdf).hexdigest())"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parent)],
        env=os.environ | {"PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == hashlib.sha256(pdf_of("rich")).hexdigest()


def test_the_foot_names_the_agreement_on_confidence() -> None:
    assert "confidential under mutual NDA of 2026-06-24" in text_of(PdfReader(BytesIO(pdf_of("rich"))))
    one_sided = replace(samples.rich(), control=samples.control(nda_mutual=False))
    assert "confidential under NDA of" in text_of(drawn(one_sided))
    noticed = replace(samples.rich(), control=samples.control(notice="For the board only"))
    assert "For the board only" in text_of(drawn(noticed))


def test_other_shapes_of_an_engagement() -> None:
    made = samples.rich()
    priced = replace(
        made.deliverables,
        rows=tuple(replace(row, amount_cents=500_000, deemed=False) for row in made.deliverables.rows),
    )
    policies = made.appendix.policies
    assert policies is not None
    fixed = replace(
        made,
        control=samples.control(structure="fixed_price", tier="agency", covers_from=made.control.starts.replace(day=3)),
        headline=replace(made.headline, allowance_min_minutes=None, pace=None, minimum_cents=0),
        deliverables=priced,
        minimum=replace(
            made.minimum,
            minimum_cents=0,
            before_cents=100_000,
            budget_kind="cap",
            budget_limit_minutes=6_000,
            budget_used_minutes=3_000,
        ),
        fees=replace(made.fees, over_cap_cents=12_300),
        appendix=replace(
            made.appendix,
            policies=replace(policies, fixed_fee_cents=3_000_000, period_fee_cents=450_000, included_minutes=720),
        ),
        summary=Summary(decisions_needed=("Only one.",)),
        hours=replace(made.hours, weeks=tuple(replace(week, state=None) for week in made.hours.weeks)),
    )
    text = text_of(drawn(fixed))
    for said in (
        "figures from 2026-07-03",
        "at most 25 h a week agreed",
        "Earned to date",
        "$5,000.00",
        "Before 3 Jul 2026",
        "50 h of 100 h used",
        "$123.00 lies over the cap",
        "Fixed fee: $30,000.00",
        "Retainer: $4,500.00 a period for 12 h",
        "Decision needed. Only one.",
    ):
        assert said in text, said


def test_the_value_of_time_is_an_inward_figure_where_the_client_pays_a_fee() -> None:
    made = samples.rich()
    paid = text_of(drawn(made))
    assert "Person Role Worked Billed Last quarter Change Value" in paid
    assert "$16,666.67" in paid
    retained = text_of(drawn(replace(made, control=samples.control(structure="retainer"))))
    assert "Person Role Worked Billed Last quarter Change Owner" in retained
    assert "$16,666.67" not in retained


def test_an_engagement_without_minimum_or_earnings_has_no_chart() -> None:
    made = samples.empty()
    bare = replace(
        made,
        control=samples.control(),
        headline=replace(made.headline, minimum_cents=0),
        minimum=replace(made.minimum, minimum_cents=0),
    )
    text = text_of(drawn(bare))
    assert "Earned to date Nothing has been earned yet." in text
    assert "no pace without a minimum" in text
    assert "no pace without an end" in text_of(PdfReader(BytesIO(pdf_of("empty"))))
