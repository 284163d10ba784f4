"""What is mended after a publication: it moves nothing there, and stands in the next review as restated (SPEC §3.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.commands.money import NewExpense, NewInvoice, add_expense, add_invoice, void_invoice
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import RestatementRow
from engagement_desk.application.queries.review_presets import EXECUTIVE, STANDARD
from engagement_desk.application.queries.reviews import PAPERS, review_of
from engagement_desk.domain.kinds import LogKind, StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry

END = date(2026, 12, 31)


def at(day: date) -> Now:
    return Now(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "UTC", day)


OCTOBER = date(2026, 10, 2)
NOVEMBER = date(2026, 11, 3)


class Quarters:
    """A desk whose third quarter is published, and that goes on in the fourth."""

    def __init__(self, desk: Desk) -> None:
        self.start = desk
        self.desk = desk

    def on(self, day: date) -> None:
        self.desk = replace(self.start, now=lambda: at(day))

    def log(self, day: date, minutes: int, note: str, **words: object) -> Entry:
        said = TimeWords(day=day, seconds=minutes * 60, note=note, **({"stored_class": StoredClass.IN_SCOPE} | words))  # type: ignore[arg-type]
        made: Entry = self.desk.run(log_time, "ACME", said).result
        return made

    def publish(self, quarter: str) -> None:
        self.desk.run(publish_review, PublishReview(key="ACME", quarter=quarter), self.desk.documents())

    def review(self, quarter: str, preset: str = STANDARD) -> ReviewContent:
        return self.desk.ask(review_of, "ACME", quarter, END, preset).content

    def kept(self, quarter: str) -> list[bytes]:
        views = [self.desk.ask(review_of, "ACME", quarter, END, STANDARD, paper) for paper in PAPERS]
        return [view.kept.pdf for view in views if view.kept is not None]

    def restated(self, quarter: str = "2026Q4") -> tuple[RestatementRow, ...]:
        return self.review(quarter).appendix.restatements


@pytest.fixture
def quarters(desk: Desk, acme: Engagement) -> Quarters:
    return Quarters(desk)


def test_a_correction_of_hours_says_what_it_was_and_is_and_why(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    entry = quarters.log(date(2026, 9, 7), 120, "audit of the queue")
    quarters.publish("2026Q3")
    before, bytes_before = quarters.review("2026Q3"), quarters.kept("2026Q3")
    quarters.on(NOVEMBER)
    quarters.desk.run(correct_entry, entry.id, -1_800, "the break was not work")
    quarters.desk.run(correct_entry, entry.id, -900, "nor was the walk")
    quarters.log(date(2026, 11, 2), 60, "in its own quarter")
    quarters.log(date(2026, 9, 8), 30, "forgotten")
    assert (quarters.review("2026Q3"), quarters.kept("2026Q3")) == (before, bytes_before)
    rows = quarters.restated()
    assert [(row.kind, row.quarter, row.own, row.posting) for row in rows] == [
        ("correction", "2026Q3", date(2026, 9, 7), date(2026, 10, 1)),
        ("correction", "2026Q3", date(2026, 9, 7), date(2026, 10, 1)),
        ("entry", "2026Q3", date(2026, 9, 8), date(2026, 10, 1)),
    ]
    assert [(row.was_minutes, row.is_minutes, row.billed_minutes) for row in rows] == [
        (120, 90, -30),
        (90, 75, -15),
        (None, None, 30),
    ]
    assert [(row.was_cents, row.is_cents, row.value_cents) for row in rows[:2]] == [
        (20_000, 15_000, -5_000),
        (15_000, 12_500, -2_500),
    ]
    assert [row.reason for row in rows] == ["the break was not work", "nor was the walk", ""]
    assert [row.text for row in rows] == ["Owner · audit of the queue"] * 2 + ["Owner · forgotten"]
    content = quarters.review("2026Q4")
    assert content.fees.amount_cents == 10_000 - 7_500 + 5_000
    assert content.fees.last_cents == before.fees.amount_cents == 20_000
    assert content.minimum.before_cents == before.headline.earned_cents


def test_the_next_publication_freezes_its_restatements_and_the_one_after_has_none(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    entry = quarters.log(date(2026, 9, 7), 120, "audit")
    quarters.publish("2026Q3")
    quarters.on(NOVEMBER)
    quarters.desk.run(correct_entry, entry.id, -7_200, "not this client's")
    quarters.on(date(2027, 1, 4))
    quarters.publish("2026Q4")
    assert [(row.was_minutes, row.is_minutes) for row in quarters.restated()] == [(120, 0)]
    assert quarters.review("2026Q4").headline.earned_cents == 0
    assert quarters.desk.ask(review_of, "ACME", "2027Q1", date(2027, 2, 1)).content.appendix.restatements == ()


def test_the_reason_of_absorbed_time_is_not_told_even_where_it_comes_late(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    quarters.publish("2026Q3")
    quarters.log(date(2026, 9, 7), 30, "", stored_class=StoredClass.GOODWILL, reason="to keep the account quiet")
    row = quarters.restated()[0]
    assert (row.kind, row.text, row.reason, row.billed_minutes, row.value_cents) == ("entry", "Owner", "", 0, 0)
    audit = quarters.review("2026Q4", "audit")
    assert audit.appendix.entries[0].correction == ""


def test_an_invoice_voided_later_is_restated_and_unbilled_again(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    quarters.log(date(2026, 9, 7), 120, "audit")
    wanted = NewInvoice(key="ACME", ref="INV-7", on=date(2026, 9, 30), through=date(2026, 9, 30))
    quarters.desk.run(add_invoice, wanted)
    quarters.publish("2026Q3")
    before, bytes_before = quarters.review("2026Q3"), quarters.kept("2026Q3")
    assert "unbilled" not in {line.code for row in before.contract.exits for line in row.lines if line.amount_cents}
    quarters.on(NOVEMBER)
    quarters.desk.run(void_invoice, "INV-7")
    assert (quarters.review("2026Q3"), quarters.kept("2026Q3")) == (before, bytes_before)
    (row,) = quarters.restated()
    assert (row.kind, row.text, row.own, row.posting) == ("voided", "INV-7", date(2026, 9, 30), NOVEMBER)
    assert (row.was_cents, row.is_cents, row.billed_minutes, row.value_cents) == (20_000, 0, 0, 0)
    content = quarters.review("2026Q4")
    assert content.fees.amount_cents == 0
    unbilled = [line.amount_cents for line in content.contract.exits[0].lines if line.code == "unbilled"]
    assert unbilled == [20_000]


def test_an_invoice_of_its_own_quarter_is_not_restated(quarters: Quarters) -> None:
    quarters.on(date(2026, 8, 3))
    quarters.log(date(2026, 7, 7), 120, "audit")
    wanted = NewInvoice(key="ACME", ref="INV-1", on=date(2026, 7, 31), through=date(2026, 7, 31))
    quarters.desk.run(add_invoice, wanted)
    quarters.desk.run(void_invoice, "INV-1")
    assert quarters.restated("2026Q3") == ()


def test_a_late_expense_moves_nothing_published_and_stands_in_the_next_exit_position(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    quarters.publish("2026Q3")
    before, bytes_before = quarters.review("2026Q3"), quarters.kept("2026Q3")
    wanted = NewExpense(key="ACME", amount_cents=12_345, on=date(2026, 9, 3), note="licence", committed=True)
    quarters.desk.run(add_expense, wanted)
    assert (quarters.review("2026Q3"), quarters.kept("2026Q3")) == (before, bytes_before)
    content = quarters.review("2026Q4")
    assert content.fees.amount_cents == 0
    assert [line.amount_cents for line in content.contract.exits[0].lines if line.code == "expenses"] == [12_345]
    (row,) = quarters.restated()
    assert (row.kind, row.text, row.quarter, row.own) == ("expense", "licence", "2026Q3", date(2026, 9, 3))
    assert (row.posting, row.was_cents, row.is_cents, row.value_cents) == (date(2026, 10, 1), 0, 12_345, 0)


def test_an_expense_of_which_nobody_knows_when_it_was_written_is_not_restated(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    quarters.publish("2026Q3")
    made = quarters.desk.run(add_expense, NewExpense(key="ACME", amount_cents=5, on=date(2026, 9, 3), note="")).result
    with quarters.desk.store.begin("older", at(OCTOBER)) as uow:
        uow.put(replace(made, created_at=None))
        uow.commit()
    assert quarters.restated() == ()


def test_an_expense_written_down_in_time_is_not_restated(quarters: Quarters) -> None:
    quarters.on(date(2026, 9, 4))
    quarters.desk.run(add_expense, NewExpense(key="ACME", amount_cents=500, on=date(2026, 9, 3), note=""))
    quarters.on(OCTOBER)
    quarters.publish("2026Q3")
    quarters.desk.run(add_expense, NewExpense(key="ACME", amount_cents=500, on=date(2026, 10, 2), note=""))
    assert quarters.restated() == ()


def test_requests_and_decisions_written_down_late_are_restated(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    quarters.publish("2026Q3")
    quarters.desk.run(add_request, NewRequest(key="ACME", words="Can you?", on=date(2026, 9, 9)))
    quarters.desk.run(add_request, NewRequest(key="ACME", words="And now?", on=date(2026, 10, 2)))
    quarters.desk.run(
        add_note, NewNote(key="ACME", kind=LogKind.DECISION, text="Long", summary="Short", on=date(2026, 9, 10))
    )
    quarters.desk.run(add_note, NewNote(key="ACME", kind=LogKind.DECISION, text="In time", on=date(2026, 10, 2)))
    assert [(row.kind, row.text, row.own) for row in quarters.restated()] == [
        ("request", "Can you?", date(2026, 9, 9)),
        ("decision", "Short", date(2026, 9, 10)),
    ]


def test_the_executive_preset_restates_money_alone(quarters: Quarters) -> None:
    quarters.on(OCTOBER)
    entry = quarters.log(date(2026, 9, 7), 120, "audit")
    quarters.publish("2026Q3")
    quarters.desk.run(correct_entry, entry.id, -1_800, "a break")
    (row,) = quarters.review("2026Q4", EXECUTIVE).appendix.restatements
    assert (row.was_minutes, row.is_minutes, row.billed_minutes, row.text) == (None, None, 0, "")
    assert (row.was_cents, row.is_cents, row.value_cents, row.reason) == (20_000, 15_000, -5_000, "a break")
