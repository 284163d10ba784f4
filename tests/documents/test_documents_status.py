"""The monthly status in every language, for every kind of agreement, and of any length."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.application.queries.monthly_status_rows import (
    MonthDeliverable,
    MonthHours,
    MonthMoney,
    MonthOrder,
    MonthRequest,
    Needed,
    NextMonth,
    OrderToDecide,
    StatusSheet,
    WorkToAccept,
)
from engagement_desk.application.queries.review_figures import FeeRow, WeekRow
from engagement_desk.application.queries.review_record import ActionRow, RiskRow
from engagement_desk.documents.monthly_status import monthly_status
from engagement_desk.documents.words import TEXTS
from engagement_desk.domain.kinds import DeliverableState, EarnedKind, OrderStatus, Silence, Structure
from engagement_desk.domain.position import RetainerRow

HEAD = Letterhead(
    engagement="NORTH",
    title="Platform & AI advisory",
    client="Northlight <b>&amp;</b> Söhne",
    client_legal_name="Northlight Labs, Inc.",
    consultant="Ada Marsh",
    consultant_legal_name="Marsh Advisory LLC",
    as_of=date(2026, 10, 3),
    term_start=date(2026, 7, 1),
    term_end=date(2026, 12, 31),
    zone="America/New_York",
    currency="EUR",
    decimals=2,
    language="en",
    nda_signed_on=date(2026, 6, 24),
    nda_mutual=True,
)


def week(day: int, minutes: int, state: str, low: int | None = 900, high: int | None = 1500) -> WeekRow:
    return WeekRow(
        starts=date(2026, 9, day),
        ends=date(2026, 9, day + 6),
        billed_minutes=minutes,
        min_minutes=low,
        max_minutes=high,
        state=state,
    )


STATES = [
    MonthDeliverable(
        title=f"Work {number}",
        due=date(2026, 9, 9) if number % 2 else None,
        state=state,
        on=None if state is DeliverableState.PLANNED else date(2026, 9, 7),
        deemed=state is DeliverableState.ACCEPTED and silence is Silence.ACCEPTED,
        deemed_on=date(2026, 9, 25) if number < 3 else None,
        silence=silence,
        is_late=bool(number % 2),
    )
    for number, (state, silence) in enumerate((state, silence) for state in DeliverableState for silence in Silence)
]
RICH = StatusSheet(
    head=HEAD,
    month=date(2026, 9, 1),
    through=date(2026, 9, 30),
    is_whole=True,
    structure=Structure.TIME_AND_MATERIALS,
    revision=3,
    revision_effective=date(2026, 9, 1),
    next_call="2026-10-06T14:00:00+00:00",
    hours=MonthHours(
        billed_minutes=4845,
        at_risk_minutes=390,
        restated_minutes=60,
        per="week",
        weeks=(week(1, 1170, "within"), week(8, 885, "under"), week(15, 1600, "over"), week(22, 900, "partial")),
        period=None,
    ),
    money=MonthMoney(
        fees=tuple(
            FeeRow(kind=kind.value, amount_cents=100_000 + number, last_cents=0)
            for number, kind in enumerate(EarnedKind)
        ),
        earned_month_cents=816_750,
        earned_last_month_cents=830_500,
        earned_cents=1_817_550,
        minimum_cents=2_560_000,
        percent=70,
        pace=Fraction(142, 100),
        required_minutes=640,
        reached_on=None,
        projected_on=date(2026, 11, 6),
    ),
    accepted=7,
    deliverables_total=9,
    needed=Needed(
        orders=(OrderToDecide(number="CO-003", title="SOC 2", sent_on=date(2026, 9, 16), at_risk_minutes=390),),
        work=tuple(
            WorkToAccept(title=f"Map {silence}", submitted_on=date(2026, 9, 20), deemed_on=on, silence=silence)
            for silence, on in zip(Silence, (date(2026, 10, 1), date(2026, 10, 2), None), strict=True)
        ),
        questions=(ActionRow(text="Who signs?", owner="", due=None, done_on=None),),
        decisions=("Pick a provider",),
    ),
    outcomes=("First response from 9 h to 40 min",),
    decisions=("One provider",),
    done=("Minutes sent.", ""),
    deliverables=tuple(STATES),
    orders=tuple(
        MonthOrder(
            number=f"CO-00{number}", title="Order", status=status, amount_cents=(None, -5000)[number % 2], days=number
        )
        for number, status in enumerate(OrderStatus)
    ),
    requests=tuple(
        MonthRequest(on=date(2026, 9, 2), words="Join?", by="CTO", clause="3.1", outcome=outcome, order="")
        for outcome in ("included", "converted", "declined", "absorbed", "answered", "open")
    ),
    risks=(RiskRow(text="One person", probability="high", impact="high", owner="CTO", action="Pair"),),
    questions=(ActionRow(text="Which region?", owner="Ada", due=date(2026, 9, 12), done_on=None),),
    next_month=NextMonth(
        priorities=("Close the audit",),
        steps=(ActionRow(text="Send it", owner="Ada", due=date(2026, 10, 2), done_on=None),),
    ),
)


def text_of(content: StatusSheet, paper: str = "a4") -> str:
    reader = PdfReader(BytesIO(monthly_status(content, paper).pdf))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


PERIOD = RetainerRow(date(2026, 9, 1), date(2026, 9, 30), 1, 0, 600, 500, 600, 0, 0, 0, 100, closed=True)
CONTENTS = {
    "rich": RICH,
    "single NDA": replace(RICH, head=replace(HEAD, nda_mutual=False, term_end=None), revision=None, is_whole=False),
    "reached": replace(RICH, money=replace(RICH.money, reached_on=date(2026, 9, 9))),
    "no course": replace(RICH, money=replace(RICH.money, projected_on=None)),
    "no minimum": replace(RICH, money=replace(RICH.money, minimum_cents=0, percent=None, pace=None)),
    "retainer": replace(RICH, hours=replace(RICH.hours, weeks=(), period=PERIOD)),
    "no band": replace(RICH, hours=replace(RICH.hours, weeks=(), at_risk_minutes=0, restated_minutes=0)),
    "monthly": replace(RICH, hours=replace(RICH.hours, per="month", weeks=(week(1, 4845, "so_far", high=None),))),
    "at most": replace(RICH, hours=replace(RICH.hours, per="month", weeks=(week(1, 4845, "over", low=None),))),
    "nothing needed": replace(RICH, needed=Needed()),
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("name", CONTENTS)
def test_every_agreement_in_every_language(name: str, language: str) -> None:
    content = CONTENTS[name]
    drawn = monthly_status(replace(content, head=replace(content.head, language=language)), "letter")
    reader = PdfReader(BytesIO(drawn.pdf))
    text = " ".join(page.extract_text() for page in reader.pages)
    assert "Northlight <b>&amp;</b> Söhne" in text
    assert "{" not in text
    assert drawn.missing == ()
    assert reader.trailer["/Root"]["/Lang"] == language


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de-AT", ("Monatsbericht", "30. September 2026", "Tempo 1,42", "Seite 1 von", "8.167,50", "70 %")),
        ("fr", ("Point mensuel", "30 septembre 2026", "rythme 1,42", "8 167,50", "70 %")),
        ("es", ("Informe mensual", "30 de septiembre de 2026", "8.167,50", "Página 1 de")),
        ("en-US", ("Monthly status", "As of September 30, 2026", "€8,167.50")),
        ("nl", ("Monthly status", "As of 30 September 2026", "€8,167.50")),
    ],
)
def test_words_dates_and_money_are_those_of_the_clients_language(language: str, said: tuple[str, ...]) -> None:
    text = text_of(replace(RICH, head=replace(HEAD, language=language))).replace("\u00a0", " ").replace("\u202f", " ")
    for one in said:
        assert one in text, (one, text[:600])


def test_the_foot_is_the_users_own_line_where_there_is_one() -> None:
    assert "For your eyes" in text_of(replace(RICH, head=replace(HEAD, notice="For your eyes")))
    assert "confidential under mutual NDA of 2026-06-24" in text_of(RICH)
    assert "confidential" not in text_of(replace(RICH, head=replace(HEAD, nda_signed_on=None)))


def test_a_huge_month_flows_over_as_many_pages_as_it_takes() -> None:
    note = "A word and another one. " * 600
    huge = replace(
        RICH,
        outcomes=(note,) * 4,
        risks=RICH.risks * 80,
        requests=tuple(replace(one, words=note) for one in RICH.requests),
        needed=replace(RICH.needed, decisions=(note,) * 3),
    )
    reader = PdfReader(BytesIO(monthly_status(huge, "a4").pdf))
    assert len(reader.pages) > 10
    text = " ".join(page.extract_text() for page in reader.pages)
    assert text.count("another") == 600 * (4 + 6 + 3)
    assert text.count("One person") == 80


def test_it_is_the_same_on_any_day() -> None:
    assert monthly_status(RICH, "a4").pdf == monthly_status(RICH, "a4").pdf


def test_it_is_the_same_on_another_machine() -> None:
    here = hashlib.sha256(monthly_status(RICH, "a4").pdf).hexdigest()
    drawing = (
        "import hashlib, test_documents_status as own;"
        "print(hashlib.sha256(own.monthly_status(own.RICH, 'a4').pdf).hexdigest())"
    )
    for seed, zone, language in (("1", "Asia/Tokyo", "de_DE.UTF-8"), ("2", "America/Lima", "ar_EG.UTF-8")):
        there = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language, "LANGUAGE": language[:2]}
        drawn = subprocess.run(
            [sys.executable, "-c", drawing],
            cwd=Path(__file__).parent,
            env=there,
            capture_output=True,
            text=True,
            check=True,
        )
        assert drawn.stdout.strip() == here
