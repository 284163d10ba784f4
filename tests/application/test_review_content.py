"""Collecting a quarter's review from the workspace: the same figures as everywhere, and JSON both ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from engagement_desk.application.codec import from_plain, to_plain
from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    accept_deliverable,
    add_deliverable,
    submit_deliverable,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter, Now, UnitOfWork
from engagement_desk.application.queries.entries import list_entries
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.review_content import ReviewContent, from_json, to_json
from engagement_desk.application.queries.review_money import pace_text
from engagement_desk.application.queries.review_presets import AUDIT
from engagement_desk.application.queries.review_record import ClockRow
from engagement_desk.application.queries.reviews import list_reviews, review_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import (
    BudgetKind,
    ClauseKind,
    IpPasses,
    LogKind,
    NoticeKind,
    OrderStatus,
    Pricing,
    ReviewSection,
    Side,
    Span,
    Status,
    StoredClass,
    Structure,
)
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.reviews import PublishedReview, ReviewText
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem, ScopeRevision
from engagement_desk.domain.records.time import Entry

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


@dataclass
class Book:
    """Writes records of ACME straight into the workspace."""

    desk: Desk
    now: Now
    engagement: Engagement

    def write(self, make: Callable[[UnitOfWork], list[object]]) -> list[object]:
        with self.desk.store.begin("test", self.now) as uow:
            made = make(uow)
            uow.add(*made)
            uow.commit()
        return made

    def change(self, record: object) -> None:
        with self.desk.store.begin("test", self.now) as uow:
            uow.put(record)
            uow.commit()

    def entry(self, day: date, minutes: int, **given: object) -> Entry:
        cents = minutes * 10_000 // 60
        values: dict[str, object] = {
            "person": "Owner",
            "work_date": day,
            "posting_date": day,
            "worked_seconds": minutes * 60,
            "billed_minutes": minutes,
            "rate_cents": 10_000,
            "value_cents": cents,
            "stored_class": StoredClass.IN_SCOPE,
            "created_at": NOON,
        }
        made = self.write(lambda uow: [Entry(id=uow.new_id(), engagement_id=self.engagement.id, **(values | given))])  # type: ignore[arg-type]
        return made[0]  # type: ignore[return-value]

    def log(self, kind: LogKind, day: date, text: str, **given: object) -> None:
        values: dict[str, object] = {"created_at": datetime(day.year, day.month, day.day, 12, tzinfo=UTC)}
        self.write(
            lambda uow: [
                LogItem(
                    id=uow.new_id(), engagement_id=self.engagement.id, kind=kind, text=text, on=day, **(values | given)
                )  # type: ignore[arg-type]
            ]
        )

    def order(self, number: int, **given: object) -> ChangeOrder:
        values: dict[str, object] = {"title": f"Order {number}", "pricing": Pricing.LUMP_SUM, "created_at": NOON}
        made = self.write(
            lambda uow: [
                ChangeOrder(id=uow.new_id(), engagement_id=self.engagement.id, number=number, **(values | given))
            ]  # type: ignore[arg-type]
        )
        return made[0]  # type: ignore[return-value]

    def request(self, day: date, clause: str = "", **given: object) -> Request:
        made = self.write(
            lambda uow: [
                Request(
                    id=uow.new_id(),
                    engagement_id=self.engagement.id,
                    words="Please",
                    on=day,
                    clause_ref=clause,
                    created_at=NOON,
                    **given,  # type: ignore[arg-type]
                )
            ]
        )
        return made[0]  # type: ignore[return-value]

    def review(self, quarter: str = "2026Q3", as_of: date = date(2026, 9, 30)) -> ReviewContent:
        return self.desk.ask(review_of, "ACME", quarter, as_of).content


@pytest.fixture
def book(desk: Desk, now: Now, acme: Engagement) -> Book:
    return Book(desk, now, acme)


def test_hours_fees_and_totals_are_those_of_entries_and_position(book: Book) -> None:
    book.entry(date(2026, 7, 6), 90, activity="audit")
    book.entry(date(2026, 8, 3), 45, person="Second", role="Architect")
    book.entry(date(2026, 8, 4), 30, stored_class=StoredClass.UNCLASSIFIED)
    book.entry(date(2026, 8, 5), 60, billable=False, billed_minutes=0, value_cents=0)
    book.entry(date(2026, 8, 6), 60, stored_class=StoredClass.GOODWILL, billed_minutes=0, value_cents=0)
    content = book.review()
    wanted = EntryFilter(engagement_id=book.engagement.id, since=date(2026, 7, 1), through=date(2026, 9, 30))
    totals = book.desk.ask(list_entries, wanted, date(2026, 9, 30)).totals
    position = book.desk.ask(position_of, "ACME", date(2026, 9, 30))
    hours = content.hours
    assert (hours.worked_seconds, hours.billed_minutes, hours.value_cents) == (
        totals.worked_seconds,
        totals.billed_minutes,
        totals.value_cents,
    )
    for rows in (hours.people, hours.classes, content.appendix.activities):
        assert sum(row.worked_seconds for row in rows) == hours.worked_seconds
        assert sum(row.billed_minutes for row in rows) == hours.billed_minutes
        assert sum(row.value_cents for row in rows) == hours.value_cents
    assert [row.code for row in hours.classes] == ["in_scope", "unclassified", "goodwill", "non_billable"]
    assert content.headline.earned_cents == content.fees.amount_cents == position.earned_cents == 27_500
    assert content.minimum.before_cents + sum(row.amount_cents for row in content.minimum.months) == 27_500
    assert content.minimum.series[-1].earned_cents == 27_500
    assert content.scope.absorbed_seconds == 3_600


def test_the_last_quarter_is_compared_by_person_and_kind(book: Book) -> None:
    book.entry(date(2026, 8, 3), 60)
    book.entry(date(2026, 8, 3), 30, person="Gone")
    book.entry(date(2026, 10, 5), 120)
    content = book.review("2026Q4", date(2026, 12, 31))
    assert [(row.person, row.billed_minutes, row.last_billed_minutes) for row in content.hours.people] == [
        ("Gone", 0, 30),
        ("Owner", 120, 60),
    ]
    assert (content.hours.billed_minutes, content.hours.last_billed_minutes) == (120, 90)
    assert [(row.kind, row.amount_cents, row.last_cents) for row in content.fees.rows] == [("time", 20_000, 15_000)]
    assert content.minimum.before_cents == 15_000


def test_weeks_belong_to_the_quarter_of_their_sunday(book: Book) -> None:
    book.entry(date(2026, 9, 28), 60)
    weeks = book.review().hours.weeks
    assert weeks[0].starts == date(2026, 6, 29)
    assert weeks[-1].ends == date(2026, 9, 27)
    assert book.review("2026Q4", date(2026, 10, 4)).hours.weeks[0].billed_minutes == 60


@pytest.mark.parametrize("per", [Span.WEEK, Span.MONTH])
def test_an_allowance_bands_the_spans(book: Book, per: Span) -> None:
    terms = book.desk.ask(lambda reading: reading.first(TermsVersion, engagement_id=book.engagement.id))
    assert terms is not None
    book.change(replace(terms, allowance_per=per, allowance_min_minutes=60, allowance_max_minutes=120))
    book.entry(date(2026, 8, 5), 90)
    hours = book.review().hours
    assert hours.per == per.value
    assert [week.state for week in hours.weeks if week.billed_minutes] == ["within"]
    assert book.review().headline.allowance_per == per.value


def test_the_budget_and_what_lies_over_its_cap(book: Book) -> None:
    terms = book.desk.ask(lambda reading: reading.first(TermsVersion, engagement_id=book.engagement.id))
    assert terms is not None
    book.change(replace(terms, budget_kind=BudgetKind.CAP, budget_cents=10_000))
    book.entry(date(2026, 8, 5), 90)
    content = book.review()
    assert content.minimum.budget_limit_cents == 10_000
    assert content.fees.over_cap_cents == 5_000
    assert content.fees.amount_cents == 10_000


def test_a_retainers_ledger_touches_the_quarter(book: Book) -> None:
    terms = book.desk.ask(lambda reading: reading.first(TermsVersion, engagement_id=book.engagement.id))
    assert terms is not None
    book.change(replace(terms, structure=Structure.RETAINER, period_fee_cents=450_000, included_minutes=720))
    rows = book.review("2026Q4", date(2026, 11, 15)).retainer
    assert [row.period_start for row in rows] == [date(2026, 10, 1), date(2026, 11, 1)]
    assert not rows[-1].closed


def test_an_open_ended_engagement_without_minimum_has_no_even_pace(book: Book) -> None:
    book.change(replace(book.engagement, end=None))
    book.entry(date(2026, 8, 5), 90)
    content = book.review()
    assert all(row.even_pace_cents is None for row in content.minimum.months)
    assert content.headline.pace is None


def test_requests_are_counted_by_what_became_of_them(book: Book) -> None:
    def scope(uow: UnitOfWork) -> list[object]:
        revision = ScopeRevision(
            id=uow.new_id(), engagement_id=book.engagement.id, number=1, effective=date(2026, 7, 1), issued_at=NOON
        )
        kinds = {
            "1.1": ClauseKind.INCLUDED,
            "2.1": ClauseKind.EXCLUDED,
            "2.10": ClauseKind.EXCLUDED,
            "2.2": ClauseKind.EXCLUDED,
        }
        items = [
            ScopeItem(
                id=uow.new_id(), engagement_id=book.engagement.id, revision_id=revision.id, kind=kind, ref=ref, text=ref
            )
            for ref, kind in kinds.items()
        ]
        return [revision, *items]

    book.write(scope)
    book.request(date(2026, 8, 3), "1.1", answered_on=date(2026, 8, 4))
    converted = book.request(date(2026, 8, 4), "2.1", answered_on=date(2026, 8, 10))
    declined = book.request(date(2026, 8, 5), "2.1")
    free = book.request(date(2026, 8, 6), "2.1")
    book.request(date(2026, 8, 7), "2.2")
    book.request(date(2026, 8, 10), answered_on=date(2026, 8, 10))
    book.request(date(2026, 9, 30))
    book.request(date(2026, 8, 11), "9.9")
    book.request(date(2026, 6, 30))
    approved = {"status": OrderStatus.APPROVED, "approved_on": date(2026, 8, 20), "approved_posting": date(2026, 8, 20)}
    book.order(1, request_id=converted.id, amount_cents=40_000, days=3, sent_on=date(2026, 8, 8), **approved)
    book.order(2, request_id=declined.id, status=OrderStatus.DECLINED, closed_on=date(2026, 8, 9), amount_cents=1)
    book.order(3, request_id=free.id, pricing=Pricing.ZERO_COST, **approved)
    order = book.order(4, pricing=Pricing.TIME_AND_MATERIALS, estimate_minutes=60, sent_on=date(2026, 8, 8))
    book.order(5, created_at=datetime(2026, 11, 1, tzinfo=UTC))
    book.order(6, status=OrderStatus.DECLINED, closed_on=date(2026, 6, 9), created_at=datetime(2026, 6, 1, tzinfo=UTC))
    book.order(7, status=OrderStatus.DRAFT)
    book.entry(date(2026, 8, 21), 30, change_order_id=order.id)
    book.entry(
        date(2026, 8, 22), 30, stored_class=StoredClass.GOODWILL, clause_ref="2.2", billed_minutes=0, value_cents=0
    )
    content = book.review()
    scope_rows = content.scope
    assert [(row.outcome, row.within) for row in scope_rows.requests] == [
        ("included", True),
        ("converted", False),
        ("declined", False),
        ("absorbed", False),
        ("absorbed", False),
        ("answered", True),
        ("open", False),
        ("open", None),
    ]
    assert (scope_rows.inside, scope_rows.outside) == (1, 5)
    assert (scope_rows.converted, scope_rows.declined, scope_rows.absorbed) == (1, 1, 2)
    assert (content.responses.received, content.responses.due, content.responses.within) == (8, 7, 2)
    assert [(row.number, row.status) for row in scope_rows.orders] == [
        ("CO-001", "approved"),
        ("CO-002", "declined"),
        ("CO-003", "approved"),
        ("CO-004", "sent"),
        ("CO-007", "draft"),
    ]
    assert (scope_rows.orders[3].billed_minutes, scope_rows.orders[3].amount_cents) == (30, 10_000)
    assert (scope_rows.approved_cents, scope_rows.revised_cents) == (40_000, 2_600_000)
    assert scope_rows.approved_days == 3
    assert [row.ref for row in scope_rows.excluded] == ["2.1", "2.2", "2.10"]
    assert scope_rows.revised_in_quarter == (1,)
    assert content.control.scope_revision == 1


def test_deliverables_are_judged_by_their_due_date(book: Book) -> None:
    def add(title: str, due: date | None, **given: object) -> str:
        wanted = NewDeliverable(key="ACME", title=title, due=due, **given)  # type: ignore[arg-type]
        return str(book.desk.run(add_deliverable, wanted).result.id)

    def submit(deliverable: str, on: date, accept: date | None = None) -> None:
        book.desk.run(submit_deliverable, DeliverableStep(key="ACME", deliverable_id=deliverable, on=on))
        if accept is not None:
            book.desk.run(accept_deliverable, DeliverableStep(key="ACME", deliverable_id=deliverable, on=accept))

    submit(add("in time", date(2026, 8, 10), new_build=True), date(2026, 8, 3), date(2026, 8, 10))
    submit(add("late", date(2026, 8, 10)), date(2026, 8, 3), date(2026, 9, 11))
    submit(add("early", date(2026, 10, 10)), date(2026, 8, 3), date(2026, 8, 4))
    submit(add("no date", None), date(2026, 9, 3))
    add("overdue", date(2026, 9, 10))
    add("next", date(2026, 10, 20))
    add("done earlier", date(2026, 6, 20))
    content = book.review()
    rows = {row.title: row for row in content.deliverables.rows}
    assert set(rows) == {"in time", "late", "early", "no date", "overdue", "done earlier"}
    assert [rows[title].on_time for title in ("in time", "late", "early", "no date", "overdue")] == [
        True,
        False,
        True,
        None,
        False,
    ]
    assert (content.deliverables.on_time, content.deliverables.judged) == (2, 5)
    assert (content.headline.deliverables_accepted, content.headline.deliverables_total) == (3, 7)
    assert rows["in time"].guarantee_until is None
    assert [row.title for row in content.next_quarter.deliverables] == ["next"]
    september = book.review(as_of=date(2026, 9, 1)).deliverables
    assert {row.title: row.guarantee_until for row in september.rows}["in time"] == date(2026, 9, 9)
    later = {row.title for row in book.review("2026Q4", date(2026, 12, 1)).deliverables.rows}
    assert later == {"early", "no date", "overdue", "next", "done earlier"}


def test_the_log_gives_what_counts_in_the_quarter(book: Book) -> None:
    july, june = date(2026, 7, 10), date(2026, 6, 10)
    for number in range(4):
        book.log(LogKind.OUTCOME, july, f"Outcome {number}")
    book.log(LogKind.DECISION, july, "Decide", summary="Decided", ai_kind="retrieval", value_cents=500, basis="a quote")
    book.log(LogKind.DECISION, june, "Before")
    book.log(LogKind.OBJECTIVE, june, "Open", target="1", actual="2", source="log")
    book.log(LogKind.OBJECTIVE, june, "Closed", done_on=date(2026, 6, 20))
    book.log(LogKind.RISK, june, "Still there")
    book.log(LogKind.RISK, june, "Gone", done_on=july)
    book.log(LogKind.RISK, date(2026, 10, 20), "Not yet known")
    book.log(LogKind.INCIDENT, july, "Broke", is_ai=True)
    book.log(LogKind.NEXT_STEP, june, "From last quarter", done_on=july)
    book.log(LogKind.NEXT_STEP, june, "Still open from last quarter")
    book.log(LogKind.NEXT_STEP, date(2026, 1, 10), "Long open")
    book.log(LogKind.NEXT_STEP, july, "New", done_on=date(2026, 8, 1), owner="CEO")
    book.log(LogKind.QUESTION, july, "Who?", done_on=date(2026, 10, 1))
    content = book.review()
    assert content.summary.outcomes == ("Outcome 1", "Outcome 2", "Outcome 3")
    assert [(row.text, row.ai_kind, row.value_cents) for row in content.decisions] == [("Decided", "retrieval", 500)]
    assert [row.text for row in content.objectives] == ["Open"]
    assert [row.text for row in content.risks] == ["Still there"]
    assert [row.text for row in content.incidents] == ["Broke"]
    assert [row.text for row in content.actions.rows] == ["Long open", "New"]
    assert [row.text for row in content.actions.last_rows] == ["From last quarter", "Still open from last quarter"]
    assert content.actions.last_done == 1
    assert [(row.text, row.done_on) for row in content.actions.questions] == [("Who?", None)]


def test_contract_dates_and_exit_position_as_of_the_cut_off(book: Book) -> None:
    book.write(
        lambda uow: [
            ExitPolicy(
                id=uow.new_id(),
                engagement_id=book.engagement.id,
                notice_client_days=30,
                notice_consultant_days=60,
            ),
            Notice(
                id=uow.new_id(),
                engagement_id=book.engagement.id,
                side=Side.CLIENT,
                kind=NoticeKind.TERMINATION,
                sent_on=date(2026, 9, 20),
            ),
        ]
    )
    contract = book.review().contract
    codes = [row.code for row in contract.dates]
    assert codes == ["notice_ends", "last_notice", "last_notice", "review_due", "term_ends"]
    assert [row.earliest_end for row in contract.exits] == [date(2026, 10, 30), date(2026, 11, 29)]
    assert all(row.total_cents == sum(line.amount_cents for line in row.lines) for row in contract.exits)
    assert (contract.notice_client_days, contract.notice_consultant_days) == (30, 60)


def test_events_that_count_later_are_restated(book: Book) -> None:
    book.order(
        1,
        amount_cents=50_000,
        status=OrderStatus.APPROVED,
        approved_on=date(2026, 6, 20),
        approved_posting=date(2026, 7, 1),
        completed_on=date(2026, 8, 1),
        completed_posting=date(2026, 8, 1),
    )
    rows = book.review().appendix.restatements
    assert [(row.kind, row.own, row.posting) for row in rows] == [("approval", date(2026, 6, 20), date(2026, 7, 1))]


def test_the_audit_preset_has_every_entry(book: Book) -> None:
    order = book.order(1, pricing=Pricing.TIME_AND_MATERIALS)
    book.entry(date(2026, 7, 6), 90, note="n", clause_ref="1.1")
    book.entry(date(2026, 7, 7), 30, change_order_id=order.id)

    content = book.desk.ask(review_of, "ACME", "2026Q3", date(2026, 9, 30), AUDIT).content
    appendix = content.appendix
    assert content.control.preset == AUDIT
    assert sum(row.entries for row in appendix.activities) == len(appendix.entries)
    assert [(row.code, row.order, row.note, row.clause) for row in appendix.entries] == [
        ("in_scope", "", "n", "1.1"),
        ("at_risk", "CO-001", "", ""),
    ]


def test_an_ended_engagement_has_no_exit_position(book: Book) -> None:
    book.write(
        lambda uow: [
            StatusChange(
                id=uow.new_id(),
                engagement_id=book.engagement.id,
                status=Status.ENDED,
                on=date(2026, 9, 1),
                posting=date(2026, 9, 1),
            )
        ]
    )
    assert book.review().contract.exits == ()


def test_content_survives_json(book: Book) -> None:
    book.change(replace(book.engagement, ip_passes_on=IpPasses.PAYMENT))
    book.entry(date(2026, 7, 6), 90, activity="audit")
    content = book.review()
    assert from_json(to_json(content)) == content
    final = replace(content, control=replace(content.control, final=True, edition=1, generated_at=NOON))
    assert from_json(to_json(final)) == final


def test_a_later_versions_content_can_be_read_and_an_older_ones_takes_defaults() -> None:
    plain = {"on": "2026-07-01", "code": "term_ends", "unheard_of": 1}
    row = from_plain(ClockRow, plain)
    assert row == ClockRow(on=date(2026, 7, 1), code="term_ends")
    assert to_plain(StoredClass.GOODWILL) == "goodwill"
    with pytest.raises(TypeError):
        from_plain(ClockRow, {"on": "2026-07-01"})


@dataclass(frozen=True)
class _Kept:
    kind: StoredClass


def test_enumerations_are_read_back() -> None:
    assert from_plain(_Kept, to_plain(_Kept(StoredClass.GOODWILL))) == _Kept(StoredClass.GOODWILL)


def test_the_pace_has_two_decimals() -> None:
    assert pace_text(Fraction(142, 100)) == "1.42"
    assert pace_text(Fraction(-5, 100)) == "-0.05"
    assert pace_text(None) is None


def test_days_that_an_early_publication_left_out_count_in_the_next_quarter(book: Book) -> None:
    book.entry(date(2026, 9, 5), 60)
    book.entry(date(2026, 9, 25), 30)
    book.entry(date(2026, 10, 5), 15)
    frozen = to_json(book.review(as_of=date(2026, 9, 20)))
    book.write(
        lambda uow: [
            PublishedReview(
                id=uow.new_id(),
                engagement_id=book.engagement.id,
                quarter="2026Q3",
                edition=1,
                starts=date(2026, 7, 1),
                ends=date(2026, 9, 30),
                cut_off=date(2026, 9, 20),
                published_at=datetime(2026, 9, 20, 12, tzinfo=UTC),
                content=frozen,
            )
        ]
    )
    book.log(LogKind.DECISION, date(2026, 9, 10), "Written down late", created_at=datetime(2026, 10, 1, tzinfo=UTC))
    content = book.review("2026Q4", date(2026, 12, 31))
    assert content.control.covers_from == date(2026, 9, 21)
    assert (content.hours.billed_minutes, content.hours.last_billed_minutes) == (45, 60)
    assert [row.text for row in content.decisions] == ["Written down late"]


@pytest.mark.parametrize(
    ("quarter", "preset", "code"),
    [
        ("2027Q2", "standard", "quarter_not_started"),
        ("2026Q5", "standard", "malformed_quarter"),
        ("2026Q3", "glossy", "unknown_preset"),
    ],
)
def test_what_cannot_be_drawn_is_refused(book: Book, quarter: str, preset: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        book.desk.ask(review_of, "ACME", quarter, date(2026, 9, 30), preset)
    assert refused.value.code == code


def test_no_reviews_yet(book: Book) -> None:
    assert book.desk.ask(list_reviews, "ACME") == ()


def test_the_actions_that_last_quarter_had_in_words_are_carried_in_with_their_completion(book: Book) -> None:
    june, july = date(2026, 6, 10), date(2026, 7, 10)
    book.write(
        lambda uow: [
            ReviewText(
                id=uow.new_id(),
                engagement_id=book.engagement.id,
                quarter="2026Q2",
                section=ReviewSection.ACTIONS,
                text="CEO: decide\nOwner: write it down\nIn the log too\nNobody did\nCTO: In the log too\nCFO: pay",
            )
        ]
    )
    book.log(LogKind.NEXT_STEP, june, "in the log too ", owner="CTO", done_on=july)
    book.log(LogKind.NEXT_STEP, july, "ceo: decide", done_on=july)
    book.log(LogKind.NEXT_STEP, july, "Owner: write it down", done_on=date(2026, 10, 3))
    book.log(LogKind.NEXT_STEP, july, "pay ", owner="CFO", done_on=july)
    book.log(LogKind.NEXT_STEP, july, "Something new")
    actions = book.review().actions
    assert [(row.text, row.done_on) for row in actions.last_rows] == [
        ("in the log too ", july),
        ("CEO: decide", july),
        ("Owner: write it down", None),
        ("Nobody did", None),
        ("CFO: pay", july),
    ]
    assert actions.last_done == 3
    assert [row.text for row in actions.rows] == ["Something new"]
