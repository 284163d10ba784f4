"""The attention list (SPEC §5): each rule by itself, their order, and a sentence for each code."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from rules_builders import (
    END,
    START,
    accepted,
    checkpoint,
    deliverable,
    engagement,
    facts,
    log_item,
    notice,
    order,
    policy,
    request,
    status,
    submitted,
    terms,
    worked,
)

from engagement_desk.application.messages.attention import ATTENTION, attention_text
from engagement_desk.domain.kinds import (
    BudgetKind,
    IpPasses,
    LogKind,
    NoticeKind,
    OrderStatus,
    Silence,
    Span,
    Status,
    StoredClass,
)
from engagement_desk.domain.records.time import Timer
from engagement_desk.domain.rules.attention import AttentionExtras, attention
from engagement_desk.domain.rules.picture import picture
from engagement_desk.domain.statements import AttentionLine, Urgency

DAY = date(2026, 9, 14)
TIDY = engagement(nda_signed_on=START, ip_passes_on=IpPasses.PAYMENT)
WRITTEN = AttentionExtras(
    priorities=(log_item(LogKind.PRIORITY, DAY, week=DAY),),
    checkpoints=tuple(checkpoint(day, START) for day in (30, 60, 90)),
    published=frozenset({"2026Q2", "2026Q3"}),
    statuses=frozenset({"2026-08"}),
)
FREE = {"minimum_cents": 0}


def lines(*versions, day=DAY, extras=WRITTEN, **values):
    of = facts(*(versions or (terms(**FREE),)), **{"engagement": TIDY, **values})
    return attention(picture(of, day), extras)


def codes(*versions, **values):
    return [line.code for line in lines(*versions, **values)]


def wanting(**values):
    return replace(WRITTEN, **values)


def planned(monday):
    """Priorities for the week of another Monday."""
    return wanting(priorities=(log_item(LogKind.PRIORITY, DAY, week=monday),))


def test_a_tidy_engagement_needs_nothing():
    assert lines() == ()


def test_unclassified_time_billable_or_not():
    sums = [
        worked(START, 90, stored_class=StoredClass.UNCLASSIFIED, entries=2),
        worked(START, 0, stored_class=StoredClass.UNCLASSIFIED, billable=False, worked_seconds=600),
        worked(date(2026, 9, 15), 30, stored_class=StoredClass.UNCLASSIFIED),
        worked(START, 30, stored_class=StoredClass.UNCLASSIFIED, change_order_id="o"),
    ]
    [line] = lines(day_sums=sums, orders=[order(id="o")])
    assert (line.code, line.engagement, line.urgency) == ("unclassified", "ACME", Urgency.NOW)
    assert line.target == "ACME/hours"
    assert attention_text(line) == "3 entries without a class, 1 h 40; classify before the review."


def test_hours_at_risk_above_what_is_allowed():
    sent = order(status=OrderStatus.SENT, approved_posting=None, number=2)
    sums = [worked(START, 90, change_order_id=sent.id)]
    [line] = lines(day_sums=sums, orders=[sent])
    assert (line.code, line.values) == ("at_risk", {"minutes": 90, "orders": "CO-002"})
    assert line.target == "ACME/scope/CO-002"
    assert codes(terms(**FREE, at_risk_minutes=90), day_sums=sums, orders=[sent]) == []


def test_hours_of_declined_orders():
    declined = order(status=OrderStatus.DECLINED, approved_posting=None)
    [line] = lines(day_sums=[worked(START, 90, change_order_id=declined.id)], orders=[declined])
    assert (line.code, line.values["orders"]) == ("declined_hours", "CO-001")
    assert line.target == "ACME/hours/entries"
    reversed_sum = worked(START, 0, change_order_id=declined.id)
    assert codes(day_sums=[reversed_sum], orders=[declined]) == []


@pytest.mark.parametrize(("minutes", "urgency"), [(75, Urgency.NOTE), (90, Urgency.SOON), (100, Urgency.NOW)])
def test_budget_thresholds(minutes, urgency):
    budgeted = terms(**FREE, budget_kind=BudgetKind.ALERT, budget_minutes=100)
    [line] = lines(budgeted, day_sums=[worked(START, minutes)])
    assert (line.code, line.urgency, line.values) == ("budget", urgency, {"threshold": minutes})
    assert codes(budgeted, day_sums=[worked(START, 74)]) == []


WEEKLY = terms(**FREE, allowance_per=Span.WEEK, allowance_min_minutes=60, allowance_max_minutes=120)


@pytest.mark.parametrize(
    ("last_week", "this_week", "found"),
    [
        (90, 0, []),
        (59, 0, ["allowance_under"]),
        (121, 0, ["allowance_over"]),
        (59, 121, ["allowance_over"]),
        (90, 120, []),
    ],
)
def test_the_allowance_of_the_last_week_and_of_the_running_one(last_week, this_week, found):
    sums = [worked(date(2026, 9, 8), last_week), worked(DAY, this_week)]
    assert codes(WEEKLY, day_sums=sums) == found


def test_a_week_that_is_cut_says_nothing():
    assert codes(WEEKLY, day=date(2026, 7, 6), extras=planned(date(2026, 7, 6))) == []


def test_a_low_pace():
    # 76 of 184 days: 0.90 needs 9,517 minutes.
    assert codes(terms(), day_sums=[worked(START, 15_360 * 76 * 9 // 1840 + 1)]) == []
    [line] = lines(terms(), day_sums=[worked(START, 5_000)])
    assert (line.code, attention_text(line)) == ("pace_low", "Pace 0.79: the minimum is being earned too slowly.")
    assert codes(terms(), day=date(2026, 7, 14), extras=planned(date(2026, 7, 13))) == []


def test_overdue_deliverables():
    parts = [
        deliverable(id="late", due=date(2026, 9, 13)),
        deliverable(due=DAY),
        deliverable(),
        submitted(DAY, due=date(2026, 9, 1)),
        accepted(DAY, due=date(2026, 9, 1)),
    ]
    [line] = lines(deliverables=parts)
    assert (line.code, line.target) == ("deliverable_overdue", "ACME/deliverables/late")


def test_deliverables_soon_deemed():
    parts = [
        submitted(DAY, silence=Silence.ACCEPTED, review_days=7),
        submitted(DAY, silence=Silence.REJECTED, review_days=7),
        submitted(DAY, silence=Silence.ACCEPTED, review_days=8),
        submitted(DAY),
    ]
    assert codes(deliverables=parts) == ["deemed_accepted_soon", "deemed_rejected_soon"]


@pytest.mark.parametrize(
    ("days", "urgencies"),
    [(77, []), (78, [Urgency.SOON]), (100, [Urgency.SOON]), (101, [Urgency.NOW]), (108, [Urgency.NOW]), (109, [])],
)
def test_notice_deadlines(days, urgencies):
    agreed = policy(notice_client_days=days)
    found = lines(exit_policy=agreed)
    assert [line.urgency for line in found] == urgencies
    assert [line.code for line in found] == ["notice_deadline"] * len(urgencies)


def test_no_notice_deadline_once_notice_was_given():
    agreed = policy(notice_client_days=90)
    given = notice(NoticeKind.NON_RENEWAL, DAY)
    assert codes(exit_policy=agreed, extras=wanting(notices=(given,))) == []
    breach = wanting(notices=(notice(NoticeKind.BREACH, DAY), notice(NoticeKind.TERMINATION, END)))
    assert codes(exit_policy=agreed, extras=breach) == ["notice_deadline"]


def test_questions_that_are_old_or_nobodys():
    asked = (
        log_item(LogKind.QUESTION, date(2026, 9, 6), owner="Owner"),
        log_item(LogKind.QUESTION, date(2026, 9, 7), owner="Owner"),
        log_item(LogKind.QUESTION, DAY, owner=" "),
        log_item(LogKind.QUESTION, START, done_on=DAY),
        log_item(LogKind.QUESTION, date(2026, 9, 15)),
    )
    assert codes(extras=wanting(questions=asked)) == ["question_old", "question_unowned"]


def test_priorities_of_the_week():
    other = log_item(LogKind.PRIORITY, DAY, week=date(2026, 9, 7))
    [line] = lines(extras=wanting(priorities=(other,)))
    assert (line.code, line.target) == ("no_priorities", "ACME/log/priority")
    assert "no_priorities" not in codes(day=date(2027, 1, 5), extras=wanting(priorities=()))


def test_a_status_each_month():
    assert codes(extras=wanting(statuses=frozenset())) == ["no_status"]
    in_july = replace(planned(date(2026, 7, 20)), statuses=frozenset())
    assert codes(day=date(2026, 7, 20), extras=in_july) == []


def test_reviews_due():
    unpublished = wanting(published=frozenset(), statuses=frozenset({"2026-08", "2026-09"}))
    assert "review_due" not in codes(day=date(2026, 9, 29), extras=unpublished)
    [line] = [line for line in lines(day=date(2026, 9, 30), extras=unpublished) if line.code == "review_due"]
    assert (line.values, line.target) == ({"quarter": "2026Q3"}, "ACME/reviews/2026Q3")
    assert "review_due" in codes(day=date(2026, 12, 30), extras=unpublished)
    assert "review_due" not in codes(day=date(2027, 6, 30), extras=unpublished)
    endless = engagement(end=None, nda_signed_on=START, ip_passes_on=IpPasses.PAYMENT)
    assert "review_due" in codes(day=date(2027, 6, 30), extras=unpublished, engagement=endless)


def test_requests_unanswered_beyond_the_promise():
    asked = (
        request(date(2026, 9, 10), id="late"),
        request(date(2026, 9, 11)),
        request(START, answered_on=DAY),
        request(date(2026, 9, 15)),
    )
    [line] = lines(extras=wanting(requests=asked))
    assert (line.code, line.target) == ("request_unanswered", "ACME/scope/late")
    assert line.values["promised"] == date(2026, 9, 11)


def test_checkpoints_without_evidence():
    blank = (checkpoint(30, START, " "), checkpoint(60, END))
    found = lines(extras=wanting(checkpoints=blank))
    assert [line.code for line in found] == ["checkpoint_60", "checkpoint_30"]
    assert {line.target for line in found} == {"ACME/deliverables/checkpoints"}
    assert "change the structure of this engagement" in attention_text(found[0])


@pytest.mark.parametrize(
    ("started", "judged", "found"),
    [
        ((14, 8, 0), (14, 16, 0), []),
        ((14, 8, 0), (14, 16, 1), ["timer_long"]),
        ((14, 2, 0), (14, 4, 30), ["timer_midnight"]),
    ],
)
def test_a_timer_that_runs_long_or_over_midnight(started, judged, found):
    running = Timer(id="x", engagement_id="e", start=datetime(2026, 9, *started, tzinfo=UTC), zone="America/New_York")
    instant = datetime(2026, 9, *judged, tzinfo=UTC)
    assert codes(extras=wanting(timer=running, instant=instant)) == found
    assert codes(extras=wanting(timer=replace(running, engagement_id="other"), instant=instant)) == []
    assert codes(extras=wanting(timer=running)) == []


def test_papers_that_are_missing():
    assert [(line.code, line.target) for line in lines(engagement=engagement())] == [
        ("nda_unsigned", "ACME/details/nda_signed_on"),
        ("ip_missing", "ACME/details/ip_passes_on"),
    ]
    later = engagement(nda_signed_on=date(2026, 9, 15), ip_passes_on=IpPasses.ACCEPTANCE)
    assert codes(engagement=later) == ["nda_unsigned"]


def test_an_ended_engagement_still_has_hours_and_a_review_to_settle():
    sums = [worked(START, 60, stored_class=StoredClass.UNCLASSIFIED)]
    found = codes(
        engagement=engagement(),
        day_sums=sums,
        statuses=[status(Status.ENDED, date(2026, 7, 2))],
        day=date(2026, 10, 2),
        extras=AttentionExtras(),
    )
    assert found == ["unclassified", "review_due"]


def test_a_paused_engagement_is_not_asked_for_progress():
    reviewed = AttentionExtras(published=frozenset({"2026Q2"}))
    assert codes(terms(), statuses=[status(Status.PAUSED, START)], extras=reviewed) == []


def test_the_most_urgent_come_first():
    found = lines(terms(), engagement=engagement(), extras=AttentionExtras(), day=date(2026, 10, 15))
    order_of = [line.urgency for line in found]
    assert order_of == sorted(order_of, key=list(Urgency).index)
    assert [line.code for line in found] == [
        "checkpoint_60",
        "pace_low",
        "checkpoint_30",
        "checkpoint_90",
        "review_due",
        "no_priorities",
        "no_status",
        "nda_unsigned",
        "ip_missing",
    ]


def test_every_code_has_a_sentence():
    values = {
        "minutes": 90,
        "min_minutes": 60,
        "max_minutes": None,
        "entries": 1,
        "pace": Fraction(-7, 100),
        "orders": "CO-001",
        "threshold": 75,
        "starts": DAY,
        "ends": DAY,
        "title": "T",
        "due": DAY,
        "on": DAY,
        "side": "client",
        "promised": DAY,
        "words": "W",
        "quarter": "2026Q3",
        "text": "X",
        "week": DAY,
        "month": "2026-08",
    }
    sentences = {
        code: attention_text(AttentionLine(code, "ACME", Urgency.NOTE, values, "ACME/hours")) for code in ATTENTION
    }
    assert all("{" not in sentence for sentence in sentences.values())
    assert sentences["unclassified"].startswith("1 entry without a class, 1 h 30")
    assert sentences["pace_low"].startswith("Pace -0.07:")
