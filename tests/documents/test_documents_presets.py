"""The three presets of a review as PDFs: what each one says, and what none of them may (SPEC §6)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
import review_samples as samples
from pypdf import PdfReader

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import RestatementRow
from engagement_desk.application.queries.review_presets import AUDIT, EXECUTIVE, PRESETS, STANDARD, of_preset
from engagement_desk.application.queries.review_record import ActionRow, ClockRow, ClockValue
from engagement_desk.documents.library import DocumentLibrary
from pdf_tags import told_by_tags

# the times of day that a document says: the cut-off, when it was made, and a call
CLOCK = re.compile(r"23:59|\d\d:\d\d New York|at \d\d:\d\d \(")
HOURS = re.compile(r"\d:\d\d|\d h\b|\d min\b|hour|[Bb]illed|[Ww]orked", re.IGNORECASE)


def text_of(content: ReviewContent, preset: str, paper: str = "a4") -> str:
    pdf = DocumentLibrary().quarterly_review(of_preset(content, preset), paper).pdf
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def titles(content: ReviewContent, preset: str) -> list[str]:
    pdf = DocumentLibrary().quarterly_review(of_preset(content, preset), "a4").pdf
    return [str(getattr(entry, "title", "")) for entry in PdfReader(BytesIO(pdf)).outline]


def whole() -> ReviewContent:
    """Give a quarter with entries, a ledger, restatements and lapsing hours, and no word of hours that a user typed."""
    made = samples.with_ledger()
    row = made.appendix.restatements[0]
    lapses = ClockRow(on=date(2026, 10, 31), code="hours_expire", values=(ClockValue(name="minutes", value="137"),))
    return replace(
        made,
        summary=replace(made.summary, outcomes=("First.", "Second.", "Third."), challenge="Evidence."),
        decisions=tuple(replace(one, because="", outcome="", basis="") for one in made.decisions),
        objectives=(),
        reflection=replace(made.reflection, worked="", not_worked=""),
        contract=replace(made.contract, dates=(lapses, *made.contract.dates)),
        appendix=replace(made.appendix, entries=samples.audit(60).appendix.entries, restatements=(row,)),
    )


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("structure", ["time_and_materials", "retainer", "fixed_price"])
def test_the_executive_preset_says_no_hour(structure: str, paper: str) -> None:
    made = whole()
    content = replace(made, control=replace(made.control, structure=structure))
    pdf = DocumentLibrary().quarterly_review(of_preset(content, EXECUTIVE), paper).pdf
    tagged = told_by_tags(PdfReader(BytesIO(pdf)))
    assert len(tagged) >= 2
    text = CLOCK.sub("", " ".join((text_of(content, EXECUTIVE, paper), *tagged)))
    assert not HOURS.search(text), HOURS.search(text)
    for minutes in {row.billed_minutes for row in (*made.hours.people, *made.hours.classes, *made.hours.weeks)}:
        assert f"{minutes // 60}:{minutes % 60:02d}" not in text
    assert HOURS.search(text_of(content, STANDARD, paper))


def test_the_executive_preset_leads_with_outcomes_and_money() -> None:
    made = samples.published()
    text = text_of(made, EXECUTIVE)
    for said in (
        "Final, edition 1, executive",
        "gained or avoided by decisions",
        "$22,775.00",
        "7 of 9",
        "One challenge.",
    ):
        assert said in text
    assert f"${made.fees.amount_cents / 100:,.2f}" in text
    unvalued = replace(made, decisions=tuple(replace(one, value_cents=None) for one in made.decisions))
    assert "earned in the quarter" in text_of(unvalued, EXECUTIVE)


def test_each_preset_has_its_sections() -> None:
    made = whole()
    body = ["Summary", "Minimum engagement", "Objectives and results", "Decisions and their value", "Deliverables"]
    ends = [
        "Scope",
        "Risks",
        "Looking back",
        "Next quarter",
        "Contract dates and exit position",
        "Actions",
        "Signatures",
    ]
    rules = ["Policies", "Definitions", "Restatements"]
    ledger = [*body[:2], "Retainer ledger", *body[2:]]
    assert titles(made, EXECUTIVE) == [*body, "Fees", *ends[:-1], "Restatements", "Signatures"]
    assert titles(made, STANDARD) == [*ledger, "Hours and fees", *ends, *rules]
    assert titles(made, AUDIT) == [*ledger, "Hours and fees", *ends, *rules, "Time detail"]


@pytest.mark.parametrize(("preset", "said"), [(EXECUTIVE, ", executive"), (STANDARD, ""), (AUDIT, ", audit")])
def test_every_page_and_the_title_name_the_preset(preset: str, said: str) -> None:
    pdf = DocumentLibrary().quarterly_review(of_preset(samples.rich(), preset), "a4").pdf
    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == f"Quarterly review 2026Q3: Northlight Labs{said}"
    assert all(f"Quarterly review{said}\n" in page.extract_text() for page in reader.pages)


def test_standard_has_all_but_the_time_detail() -> None:
    made = whole()
    standard, audit = text_of(made, STANDARD), text_of(made, AUDIT)
    assert "Note 7:" not in standard
    assert all(f"Note {number}:" in audit for number in range(60))
    assert "Time detail" not in standard
    assert "Draft, audit" in audit


def test_the_time_detail_of_one_person_names_it_once() -> None:
    made = whole()
    entries = tuple(replace(row, person="Owner") for row in made.appendix.entries)
    text = text_of(replace(made, appendix=replace(made.appendix, entries=entries)), AUDIT)
    assert "Every entry, all by Owner" in text
    nameless = tuple(replace(row, person="") for row in entries)
    assert "all by" not in text_of(replace(made, appendix=replace(made.appendix, entries=nameless)), AUDIT)


def test_an_entry_on_an_order_names_one_order() -> None:
    made = whole()
    first, *rest = made.appendix.entries
    entry = replace(first, code="change_order", order="CO-001", clause="")
    text = text_of(replace(made, appendix=replace(made.appendix, entries=(entry, *rest))), AUDIT)
    assert "Order · CO-001" in text
    assert "Change orders ·" not in text


def test_an_executive_review_explains_the_words_that_it_uses() -> None:
    made = whole()
    text = text_of(made, EXECUTIVE)
    assert "Definitions. Earned: what counts toward the minimum" in text
    assert all(f"{name}: " in text for name in ("Pace", "Forecast", "Delivery predictability", "Restated"))
    bare = replace(
        made,
        headline=replace(made.headline, pace=None),
        minimum=replace(made.minimum, forecast_cents=None),
        deliverables=replace(made.deliverables, judged=0),
        appendix=replace(made.appendix, restatements=()),
    )
    text = text_of(bare, EXECUTIVE)
    assert "Earned: what counts" in text
    assert not any(f"{name}: " in text for name in ("Pace", "Forecast", "Delivery predictability", "Restated"))


@pytest.mark.parametrize("lines", range(0, 48, 6))
def test_nobody_signs_on_a_page_that_holds_signatures_alone(lines: int) -> None:
    made = whole()
    summary = replace(made.summary, why="\n".join(["A line of the summary."] * lines))
    bare = replace(made, summary=summary, appendix=replace(made.appendix, restatements=()))
    pdf = DocumentLibrary().quarterly_review(of_preset(bare, EXECUTIVE), "a4").pdf
    signed = [text for page in PdfReader(BytesIO(pdf)).pages if "Signatures" in (text := page.extract_text())]
    assert len(signed) == 1
    assert "Definitions." in signed[0]


def test_what_was_earned_above_the_minimum_is_not_of_it() -> None:
    made = whole()
    assert "earned of $" in text_of(made, STANDARD)
    above = replace(made, headline=replace(made.headline, earned_cents=made.headline.minimum_cents + 1))
    text = text_of(above, STANDARD)
    assert "earned; minimum $" in text
    assert "earned of $" not in text


def test_a_call_names_the_city_of_its_zone() -> None:
    made = samples.rich()
    values = (ClockValue(name="at", value="10:00"), ClockValue(name="zone", value="America/Argentina/Buenos_Aires"))
    call = ClockRow(on=date(2026, 10, 20), code="next_call", values=values)
    text = text_of(replace(made, contract=replace(made.contract, dates=(call,))), STANDARD)
    assert "2026-10-20 Next call at 10:00 (Buenos Aires)" in text


def test_an_audit_of_a_quarter_without_time_says_so() -> None:
    assert "Time detail No time was logged in the quarter." in text_of(samples.empty(), AUDIT)


def restated(**changed: object) -> RestatementRow:
    made = RestatementRow(
        own=date(2026, 6, 8), posting=date(2026, 7, 1), kind="correction", text="Owner · audit", billed_minutes=-30,
        value_cents=-5_000, quarter="2026Q2", reason="The break was no work.", was_minutes=135, is_minutes=105,
        was_cents=22_500, is_cents=17_500,
    )  # fmt: skip
    return replace(made, **changed)  # type: ignore[arg-type]


def with_restatements(*rows: RestatementRow) -> ReviewContent:
    made = samples.rich()
    return replace(made, appendix=replace(made.appendix, restatements=rows))


def test_a_restatement_says_what_it_was_what_it_is_why_and_whose_quarter() -> None:
    voided = restated(
        kind="voided", text="INV-7", reason="", was_minutes=None, is_cents=0, billed_minutes=0, value_cents=0
    )
    content = with_restatements(restated(), voided)
    text = text_of(content, STANDARD)
    assert "2026Q2 · 2026-06-08 2026-07-01 Correction: Owner · audit. The break was no work." in text
    assert "2:15 1:45 -0:30 -$50.00" in text
    assert "Invoice voided: INV-7 $225.00 $0.00 – –" in text
    assert "2 records of periods already reviewed counted in this quarter; see Restatements." in text
    executive = text_of(content, EXECUTIVE)
    assert "Correction. The break was no work. $225.00 $175.00 -$50.00" in executive
    assert "2:15" not in executive


def test_under_a_fee_a_restatement_says_no_value_of_time() -> None:
    content = with_restatements(restated())
    retained = replace(content, control=replace(content.control, structure="retainer"))
    standard, executive = text_of(retained, STANDARD), text_of(retained, EXECUTIVE)
    assert "2:15 1:45 -0:30 Total" in standard
    assert "One record of periods already reviewed" in standard
    for text in (standard, executive):
        assert not any(amount in text for amount in ("$225.00", "$175.00", "-$50.00"))


def test_what_was_earned_late_is_told_in_money_under_a_fee_too() -> None:
    late = restated(kind="acceptance", text="Report", reason="", was_minutes=None, billed_minutes=0, value_cents=90_000)
    content = with_restatements(restated(), late)
    fixed = replace(content, control=replace(content.control, structure="fixed_price"))
    for preset, total in ((STANDARD, "Total -0:30 +$900.00"), (EXECUTIVE, "Total +$900.00")):
        text = text_of(fixed, preset)
        assert "Acceptance" in text
        assert total in text
        assert "-$50.00" not in text


def test_an_executive_review_without_restatements_has_no_section_of_them() -> None:
    assert "Restatements" not in titles(with_restatements(), EXECUTIVE)
    assert "Restatements" not in titles(with_restatements(), STANDARD)
    assert "Nothing that belongs to a period already reviewed" in text_of(with_restatements(), STANDARD)


def test_an_order_under_a_lump_sum_has_no_value_of_time() -> None:
    made = samples.rich()
    order = replace(made.scope.orders[0], pricing="lump_sum", value_cents=77_777)
    text = text_of(replace(made, scope=replace(made.scope, orders=(order,))), STANDARD)
    assert "$777.77" not in text


def test_the_sums_lead_from_the_original_to_the_revised_one() -> None:
    made = samples.rich()
    scope, first = made.scope, made.scope.orders[0]
    approved = replace(first, status="approved", approved_on=date(2026, 7, 2), amount_cents=400_000, title="Sprint")
    taken = replace(
        scope, orders=(approved,), original_cents=3_000_000, approved_cents=300_000, revised_cents=3_300_000
    )
    text = text_of(replace(made, scope=taken), STANDARD)
    assert "Original sum $30,000.00" in text
    assert f"{first.number} Sprint {first.days} +$4,000.00" in text
    assert "Replaced by later orders -$1,000.00" in text
    assert "$33,000.00" in text


def test_policies_say_all_that_the_figures_rest_on() -> None:
    made = samples.rich()
    terms = made.appendix.policies
    assert terms is not None
    told = replace(
        terms, period_fee_cents=450_000, included_minutes=720, overage_rate_cents=19_000, cap_minutes=1_200,
        expiry_periods=1, ip_passes_on="payment", ip_owner="",
    )  # fmt: skip
    contract = replace(made.contract, notice_client_days=1, notice_consultant_days=60, notice_business=True)
    text = text_of(replace(made, contract=contract, appendix=replace(made.appendix, policies=told)), STANDARD)
    for said in (
        "Time beyond the retainer: $190.00 an hour.",
        "Carried minutes: at most 20 h are carried, and they lapse after 1 period.",
        "Notice: the client gives 1 business day, the consultant 60 business days.",
        "Rights in the work pass to the client on payment.",
    ):
        assert said in text, said
    silent = replace(made.contract, notice_client_days=None, notice_consultant_days=None)
    plain = replace(terms, period_fee_cents=450_000, included_minutes=720, cap_minutes=None, expiry_periods=3)
    text = text_of(replace(made, contract=silent, appendix=replace(made.appendix, policies=plain)), STANDARD)
    assert "Notice: " not in text
    assert "Carried minutes: they lapse after 3 periods." in text


@pytest.mark.parametrize("preset", PRESETS)
def test_no_page_is_left_with_a_line_or_two(preset: str) -> None:
    for content in (samples.rich(), samples.with_ledger(), samples.empty(), whole()):
        pdf = DocumentLibrary().quarterly_review(of_preset(content, preset), "a4").pdf
        pages = [page.extract_text().splitlines() for page in PdfReader(BytesIO(pdf)).pages]
        assert all(len(lines) > 4 + 2 for lines in pages), [len(lines) for lines in pages]


def test_the_words_of_last_quarters_actions_name_their_owners() -> None:
    made = samples.rich()
    long = "A sentence that goes on and on before: its colon"
    rows = tuple(ActionRow(text=text, owner="", due=None, done_on=None) for text in ("CEO: decide it", long, "plain"))
    owned = ActionRow(text="a: b", owner="CTO", due=None, done_on=date(2026, 7, 3))
    text = text_of(replace(made, actions=replace(made.actions, last_rows=(*rows, owned), last_done=1)), STANDARD)
    for said in ("decide it CEO – open", f"{long} – – open", "plain – – open", "a: b CTO – done 2026-07-03"):
        assert said in text, said
    assert "Completion. 1 of 4 was done (25 %)." in text
