"""The internal report as a PDF: its figures, its marks, its changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from engagement_desk.application.queries.internal_report import ClientRow, InternalReport, Measures, ReasonRow
from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.documents.library import DocumentLibrary


def report() -> InternalReport:
    head = Letterhead(
        engagement="NORTH", title="Advice", client="Northlight Labs", client_legal_name="Northlight Labs, Inc.",
        consultant="Owner", consultant_legal_name="Owner LLC", as_of=date(2026, 9, 30), term_start=date(2026, 7, 1),
        term_end=None, zone="UTC", currency="USD", decimals=2, language="en",
    )  # fmt: skip
    return InternalReport(
        head=head,
        quarter="2026Q3",
        quarter_number=3,
        quarter_year=2026,
        since=date(2026, 7, 1),
        cut_off=date(2026, 9, 30),
        edition=2,
        now=Measures(
            worked_seconds=36_000, billed_minutes=540, standard_cents=100_000, goodwill_cents=7_000,
            guarantee_cents=2_000, non_billable_cents=0, at_risk_cents=1_000, fees_cents=-500, earned_cents=89_500,
            effective_rate_cents=8_950,
        ),
        last=Measures(
            worked_seconds=18_000, billed_minutes=300, standard_cents=50_000, earned_cents=50_000,
            effective_rate_cents=10_000,
        ),
        goodwill=(
            ReasonRow(reason="asked on call", entries=2, worked_seconds=2_700, notional_cents=7_000, last_cents=0),
            ReasonRow(reason="", entries=0, worked_seconds=0, notional_cents=0, last_cents=300),
        ),
        clients=(
            ClientRow(client="Northlight Labs", earned_cents=89_500, last_cents=50_000, over=True),
            ClientRow(client="Other", earned_cents=10_500, last_cents=0, over=False),
        ),
        other_currencies=("CHF", "EUR"),
    )  # fmt: skip


def text_of(content: InternalReport, paper: str = "a4") -> str:
    pdf = DocumentLibrary().internal_report(content, paper).pdf
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_every_figure_stands_beside_that_of_the_quarter_before() -> None:
    text = text_of(report())
    for said in (
        "Published, edition 2",
        "Effective rate: earned by the hours worked $89.50 $100.00 -$10.50",
        "Realization: earned of all time at its rate 90 % 100 %",
        "Hours worked 10:00 5:00 +5:00",
        "All time at its rate $1,000.00 $500.00 +$500.00",
        "Absorbed as goodwill -$70.00 $0.00 -$70.00",
        "Guarantee work -$20.00",
        "At risk, not approved -$10.00",
        "Fees, lump sums and caps, against time -$5.00",
        "Earned $895.00 $500.00 +$395.00",
        "asked on call 2 0:45 $70.00 $0.00",
        "no reason kept 0 0:00 $0.00 $3.00",
        "Northlight Labs $895.00 90 % over 30 % $500.00 +$395.00",
        "Other $105.00 11 % – $0.00 +$105.00",
        "Northlight Labs brings more than 30 % of the quarter's earnings. Earnings in CHF, EUR are not counted.",
    ):
        assert said in text, said
    assert "Not billable" not in text


def test_a_quarter_in_which_nothing_was_done_is_told_without_figures() -> None:
    made = report()
    alone = (replace(made.clients[0], earned_cents=0, last_cents=0, over=False),)
    text = text_of(
        replace(made, edition=None, now=Measures(), last=Measures(), goodwill=(), clients=alone, other_currencies=())
    )
    assert "Not published" in text
    assert "No time was absorbed in this or the last quarter." in text
    assert "Effective rate: earned by the hours worked – – –" in text
    assert "of earnings, within 30 %" in text
    assert "are not counted" not in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_it_is_one_marked_page_and_always_the_same(paper: str) -> None:
    pdf = DocumentLibrary().internal_report(report(), paper).pdf
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) == 1
    assert pages[0].extract_text().count("Internal: not for the client") == 2
    assert pdf == DocumentLibrary().internal_report(report(), paper).pdf
