"""The contract clock (SPEC §3.9), and a sentence for each of its dates."""

from datetime import UTC, date, datetime

from rules_builders import (
    END,
    RETAINER,
    START,
    accepted,
    deliverable,
    engagement,
    facts,
    handover,
    notice,
    policy,
    status,
    submitted,
    terms,
    worked,
)

from engagement_desk.application.messages.attention import CLOCK, clock_text
from engagement_desk.domain.kinds import NoticeKind, Renewal, Side, Silence, Status, Surplus
from engagement_desk.domain.rules.contract_clock import binding_dates
from engagement_desk.domain.statements import BindingDate

DAY = date(2026, 9, 14)


def dates(of, day=DAY, notices=(), **values):
    return [(bound.on, bound.code) for bound in binding_dates(of, day, notices, **values)]


def only(code, found):
    return [on for on, name in found if name == code]


def test_the_term_its_notices_and_its_reviews():
    of = facts(exit_policy=policy(notice_client_days=30, notice_consultant_days=60))
    assert dates(of) == [
        (date(2026, 9, 30), "review_due"),
        (date(2026, 11, 1), "last_notice"),
        (date(2026, 12, 1), "last_notice"),
        (END, "review_due"),
        (END, "term_ends"),
    ]
    assert [bound.values["side"] for bound in binding_dates(of, DAY) if bound.code == "last_notice"] == [
        Side.CONSULTANT,
        Side.CLIENT,
    ]


def test_reviews_of_an_open_engagement_and_of_other_quarters():
    of = facts(engagement=engagement(end=None), covered_until=date(2026, 9, 30))
    assert only("review_due", dates(of)) == [END, date(2027, 3, 31), date(2027, 6, 30)]
    february = [date(2026, 10, 31), date(2027, 1, 31), date(2027, 4, 30), date(2027, 7, 31)]
    assert only("review_due", dates(of, first_month=2)) == february
    assert only("review_due", dates(facts(), date(2026, 3, 1))) == [date(2026, 9, 30), END]


def test_what_was_due_and_is_open_stays_on_the_clock():
    october = date(2026, 10, 2)
    assert only("review_due", dates(facts(), october)) == [date(2026, 9, 30), END]
    assert only("review_due", dates(facts(covered_until=date(2026, 9, 30)), october)) == [END]


def test_deliverables():
    of = facts(
        deliverables=[
            deliverable(title="Late", due=date(2026, 9, 1)),
            deliverable(title="Due", due=date(2026, 10, 1)),
            deliverable(title="Undue"),
            submitted(DAY, title="Kept", silence=Silence.ACCEPTED),
            submitted(DAY, title="Back", silence=Silence.REJECTED),
            submitted(DAY, title="Silent"),
            accepted(date(2026, 9, 1), title="Done", due=date(2026, 9, 2), new_build=True),
            accepted(START, title="Old", new_build=True),
        ]
    )
    found = [bound for bound in binding_dates(of, DAY) if "title" in bound.values]
    assert [(bound.on, bound.code, bound.values["title"]) for bound in found] == [
        (date(2026, 9, 1), "deliverable_due", "Late"),
        (date(2026, 9, 19), "deemed_accepted", "Kept"),
        (date(2026, 9, 19), "deemed_rejected", "Back"),
        (date(2026, 10, 1), "deliverable_due", "Due"),
        (date(2026, 10, 1), "guarantee_ends", "Done"),
    ]


def test_notices_given():
    of = facts(
        exit_policy=policy(notice_client_days=30, deemed_days=2, cure_days=14),
        handover=[handover("Repository", days=10), handover("Done", days=9, done_on=DAY), handover("Open")],
    )
    given = [
        notice(NoticeKind.TERMINATION, DAY, received_on=date(2026, 9, 15)),
        notice(NoticeKind.BREACH, DAY, Side.CONSULTANT),
        notice(NoticeKind.BREACH, DAY, cured_on=DAY),
        notice(NoticeKind.NON_RENEWAL, DAY),
    ]
    found = dates(of, notices=given)
    assert only("notice_ends", found) == [date(2026, 10, 15)]
    assert only("cure_ends", found) == [date(2026, 9, 30)]
    assert only("handover_due", found) == [date(2026, 9, 24)]
    assert only("cure_ends", dates(of, date(2026, 10, 1), given)) == []


def test_renewal_and_the_next_call():
    call = datetime(2026, 9, 20, 2, 30, tzinfo=UTC)
    of = facts(engagement=engagement(renewal=Renewal.AUTO, next_call=call, zone="America/New_York"))
    found = dates(of)
    assert only("term_renews", found) == [END]
    assert only("next_call", found) == [date(2026, 9, 19)]


def test_hours_that_expire():
    wasted = facts(terms(**RETAINER), day_sums=[worked(date(2026, 9, 2), 200)])
    [lapse] = [bound for bound in binding_dates(wasted, DAY) if bound.code == "hours_expire"]
    assert (lapse.on, lapse.values) == (date(2026, 9, 30), {"minutes": 1_000})
    carrying = facts(terms(**RETAINER, surplus=Surplus.CARRY, expiry_periods=2))
    bounds = [bound for bound in binding_dates(carrying, DAY) if bound.code == "hours_expire"]
    lapses = [(bound.on, bound.values["minutes"]) for bound in bounds]
    assert lapses == [(date(2026, 9, 30), 1_200), (date(2026, 10, 31), 1_200), (date(2026, 11, 30), 1_200)]
    for lasting in ({"surplus": Surplus.CARRY}, {"surplus": Surplus.CARRY, "expiry_periods": 9}):
        assert only("hours_expire", dates(facts(terms(**RETAINER, **lasting)))) == []
    assert only("hours_expire", dates(facts(terms(**RETAINER)), date(2027, 2, 1))) == []
    used_up = facts(terms(**RETAINER), day_sums=[worked(date(2026, 9, 2), 1_200)])
    assert only("hours_expire", dates(used_up)) == []


def test_after_the_end_only_what_outlives_it_binds():
    of = facts(
        exit_policy=policy(notice_client_days=30),
        statuses=[status(Status.ENDED, date(2026, 9, 1))],
        deliverables=[accepted(date(2026, 9, 1), new_build=True)],
        handover=[handover(days=20)],
    )
    found = dates(of, notices=[notice(NoticeKind.TERMINATION, date(2026, 8, 30))])
    assert found == [(date(2026, 9, 19), "handover_due"), (date(2026, 10, 1), "guarantee_ends")]


def test_every_date_has_a_sentence():
    values = {"title": "T", "side": Side.CLIENT, "text": "X", "months": 6, "minutes": 90, "quarter": "2026Q3"}
    values |= {"at": "09:00", "zone": "UTC"}
    for code in CLOCK:
        assert "{" not in clock_text(BindingDate(DAY, code, "ACME", values))
    assert clock_text(BindingDate(DAY, "hours_expire", "ACME", values)) == "1 h 30 expire unless used"
    assert clock_text(BindingDate(DAY, "last_notice", "ACME", values)).startswith("Last day for the client")
