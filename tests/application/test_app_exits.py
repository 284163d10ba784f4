"""The exit policy, handing over, notices, the exit statement and the contract clock."""

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.commands.exits import (
    MOST_DAYS,
    Cured,
    EditHandoverItem,
    EditNotice,
    HandoverDone,
    HandoverNamed,
    NewHandoverItem,
    NewNotice,
    NoticeNamed,
    SetExitPolicy,
    add_handover_item,
    add_notice,
    cure_notice,
    edit_handover_item,
    edit_notice,
    finish_handover_item,
    remove_handover_item,
    set_exit_policy,
    withdraw_notice,
)
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.clock import contract_clock
from engagement_desk.application.queries.exits import exit_of, handover_row, list_notices, show_exit_policy
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ExitReason, HandoverKind, NoticeKind, ShortfallRule, Side, Unused
from engagement_desk.domain.records.time import Entry


def refusal(desk, command, wanted):
    with pytest.raises(Refused) as refused:
        desk.run(command, wanted)
    sentence(refused.value)
    return refused.value.code


def item(desk, kind=HandoverKind.HANDOVER, text="Runbooks", **more):
    return desk.run(add_handover_item, NewHandoverItem(key="ACME", kind=kind, text=text, **more)).result


def notice(desk, kind=NoticeKind.BREACH, sent_on=date(2026, 9, 1), **more):
    wanted = NewNotice(key="ACME", side=Side.CLIENT, kind=kind, sent_on=sent_on, **more)
    return desk.run(add_notice, wanted).result


def test_without_a_policy_nothing_is_agreed(desk, acme):
    view = desk.ask(show_exit_policy, "acme")
    assert (view.id, view.notice_client_days, view.guarantee_days, view.unused) == (None, None, 30, Unused.FORFEIT)
    assert set(view.shortfall.values()) == {None}
    assert (view.handover, view.access, view.notices) == ((), (), ())


def test_a_policy_keeps_what_is_not_named(desk, acme):
    desk.run(
        set_exit_policy,
        SetExitPolicy(
            key="ACME",
            values={"notice_client_days": 30, "survival": ("Confidentiality",), "business": True},
            shortfall={ExitReason.MUTUAL: ShortfallRule.PRORATED, ExitReason.EXPIRY: ShortfallRule.FULL},
        ),
    )
    first = desk.ask(show_exit_policy, "ACME")
    desk.run(
        set_exit_policy,
        SetExitPolicy(key="ACME", values={"cure_days": 14}, shortfall={ExitReason.EXPIRY: None}),
    )
    view = desk.ask(show_exit_policy, "ACME")
    assert view.id == first.id
    assert (view.notice_client_days, view.cure_days, view.business, view.survival) == (
        30,
        14,
        True,
        ("Confidentiality",),
    )
    assert view.shortfall[ExitReason.MUTUAL] is ShortfallRule.PRORATED
    assert view.shortfall[ExitReason.EXPIRY] is None


def test_a_policy_that_makes_no_sense_is_refused(desk, acme):
    wanted = SetExitPolicy(key="ACME", values={"termination_fee_cents": -1})
    assert refusal(desk, set_exit_policy, wanted) == "negative_quantity"
    assert desk.ask(show_exit_policy, "ACME").id is None
    assert refusal(desk, set_exit_policy, SetExitPolicy(key="NOPE")) == "unknown_engagement"


@pytest.mark.parametrize("name", ["notice_client_days", "deemed_days", "cure_days", "guarantee_days"])
def test_ten_years_are_the_longest_that_is_agreed(desk, acme, name):
    desk.run(set_exit_policy, SetExitPolicy(key="ACME", values={name: MOST_DAYS}))
    wanted = SetExitPolicy(key="ACME", values={name: MOST_DAYS + 1})
    assert refusal(desk, set_exit_policy, wanted) == "too_many_days"
    assert getattr(desk.ask(show_exit_policy, "ACME"), name) == MOST_DAYS


def test_items_are_added_and_done(desk, acme):
    runbooks = item(desk, days=10, owner="CTO", form="Markdown")
    root = item(desk, HandoverKind.ACCESS, "Cloud root")
    done = HandoverDone(key="ACME", kind=HandoverKind.HANDOVER, item_id=runbooks.id, on=date(2026, 9, 2))
    assert desk.run(finish_handover_item, done).result.done_on == date(2026, 9, 2)
    view = desk.ask(show_exit_policy, "ACME")
    assert [(row.text, row.days, row.owner, row.form, row.done_on) for row in view.handover] == [
        ("Runbooks", 10, "CTO", "Markdown", date(2026, 9, 2))
    ]
    assert view.access == (handover_row(root),)


def test_items_that_make_no_sense_are_refused(desk, acme):
    desk.run(new_engagement, NewEngagement(key="OTHER", client="Other", title="T", start=date(2026, 7, 1)))
    runbooks = item(desk)
    blank = NewHandoverItem(key="ACME", kind=HandoverKind.ACCESS, text=" ")
    assert refusal(desk, add_handover_item, blank) == "blank_text"
    early = NewHandoverItem(key="ACME", kind=HandoverKind.ACCESS, text="Root", days=-1)
    assert refusal(desk, add_handover_item, early) == "negative_quantity"
    for key, kind, item_id, code in (
        ("ACME", HandoverKind.ACCESS, runbooks.id, "other_handover_kind"),
        ("OTHER", HandoverKind.HANDOVER, runbooks.id, "unknown_handover"),
        ("ACME", HandoverKind.HANDOVER, "nothing", "unknown_handover"),
    ):
        wanted = HandoverDone(key=key, kind=kind, item_id=item_id, on=date(2026, 9, 2))
        assert refusal(desk, finish_handover_item, wanted) == code


def test_an_item_is_changed_part_by_part_and_removed(desk, acme):
    made = item(desk, days=10, owner="CTO")

    def edit(**values):
        return EditHandoverItem(key="ACME", item_id=made.id, values=values)

    desk.run(edit_handover_item, edit(text="Runbooks, all", days=None))
    desk.run(edit_handover_item, edit(done_on=date(2026, 9, 3)))
    (row,) = desk.ask(show_exit_policy, "ACME").handover
    assert (row.text, row.owner, row.days, row.done_on) == ("Runbooks, all", "CTO", None, date(2026, 9, 3))
    assert refusal(desk, edit_handover_item, edit(text=" ")) == "blank_text"
    assert refusal(desk, edit_handover_item, edit(days=-1)) == "negative_quantity"
    assert refusal(desk, edit_handover_item, edit(days=MOST_DAYS + 1)) == "too_many_days"
    desk.run(remove_handover_item, HandoverNamed(key="ACME", item_id=made.id))
    assert desk.ask(show_exit_policy, "ACME").handover == ()
    assert refusal(desk, edit_handover_item, edit(text="Again")) == "unknown_handover"
    assert refusal(desk, remove_handover_item, HandoverNamed(key="ACME", item_id=made.id)) == "unknown_handover"


def test_a_notice_is_changed_and_withdrawn(desk, acme):
    made = notice(desk)

    def edit(**values):
        return EditNotice(key="ACME", notice_id=made.id, values=values)

    desk.run(edit_notice, edit(received_on=date(2026, 9, 3), cured_on=date(2026, 9, 9)))
    (row,) = desk.ask(list_notices, "ACME")
    assert (row.kind, row.received_on, row.cured_on) == (NoticeKind.BREACH, date(2026, 9, 3), date(2026, 9, 9))
    assert refusal(desk, edit_notice, edit(sent_on=date(2026, 9, 4))) == "received_before_sent"
    assert refusal(desk, edit_notice, edit(cured_on=date(2026, 8, 31))) == "cured_before_sent"
    desk.run(edit_notice, edit(kind=NoticeKind.TERMINATION, side=Side.CONSULTANT))
    (row,) = desk.ask(list_notices, "ACME")
    assert (row.kind, row.side, row.cured_on) == (NoticeKind.TERMINATION, Side.CONSULTANT, None)
    desk.run(withdraw_notice, NoticeNamed(key="ACME", notice_id=made.id))
    assert desk.ask(list_notices, "ACME") == ()
    assert refusal(desk, edit_notice, edit(received_on=None)) == "unknown_notice"
    assert refusal(desk, withdraw_notice, NoticeNamed(key="ACME", notice_id=made.id)) == "unknown_notice"


def test_notices_are_kept_by_the_day_they_were_sent(desk, acme):
    late = notice(desk, sent_on=date(2026, 9, 5))
    early = notice(desk, NoticeKind.NON_RENEWAL, received_on=date(2026, 9, 3))
    desk.run(cure_notice, Cured(key="ACME", notice_id=late.id, on=date(2026, 9, 10)))
    assert [(row.id, row.received_on, row.cured_on) for row in desk.ask(list_notices, "ACME")] == [
        (early.id, date(2026, 9, 3), None),
        (late.id, None, date(2026, 9, 10)),
    ]


def test_notices_that_make_no_sense_are_refused(desk, acme):
    sent = date(2026, 9, 1)
    received = NewNotice(
        key="ACME", side=Side.CLIENT, kind=NoticeKind.BREACH, sent_on=sent, received_on=date(2026, 8, 31)
    )
    assert refusal(desk, add_notice, received) == "received_before_sent"
    breach, ending = notice(desk), notice(desk, NoticeKind.TERMINATION)
    for notice_id, on, code in (
        ("nothing", sent, "unknown_notice"),
        (ending.id, sent, "no_breach"),
        (breach.id, date(2026, 8, 31), "cured_before_sent"),
    ):
        assert refusal(desk, cure_notice, Cured(key="ACME", notice_id=notice_id, on=on)) == code


def test_the_exit_statement_prorates_the_minimum(desk, acme):
    desk.run(
        set_exit_policy,
        SetExitPolicy(
            key="ACME",
            values={"notice_client_days": 30},
            shortfall={ExitReason.CONVENIENCE_CLIENT: ShortfallRule.PRORATED},
        ),
    )
    statement = desk.ask(exit_of, "ACME", date(2026, 9, 18), ExitReason.CONVENIENCE_CLIENT)
    assert (statement.earliest_end, statement.applicable_minimum_cents) == (date(2026, 10, 18), 1_530_435)
    assert statement.total_cents == sum(line.amount_cents for line in statement.lines)
    assert [line.code for line in statement.lines] == [
        "unbilled",
        "notice_fees",
        "termination_fee",
        "expenses",
        "credits",
        "shortfall",
    ]


def test_the_exit_statement_lists_the_hours_on_open_deliverables(desk, now, acme):
    report = desk.run(add_deliverable, NewDeliverable(key="ACME", title="Audit", due=date(2026, 9, 30))).result
    desk.run(add_deliverable, NewDeliverable(key="ACME", title="Roadmap", due=date(2026, 10, 30)))
    with desk.store.begin("log", now) as uow:
        for day in (date(2026, 9, 1), date(2026, 9, 10), date(2026, 9, 11)):
            entry = Entry(
                id=uow.new_id(),
                engagement_id=acme.id,
                person="Owner",
                work_date=day,
                posting_date=day,
                worked_seconds=3600,
                deliverable_id=report.id,
                created_at=now.instant,
            )
            uow.add(entry)
        uow.commit()
    statement = desk.ask(exit_of, "ACME", date(2026, 9, 10), ExitReason.MUTUAL)
    assert [(one.title, one.worked_seconds) for one in statement.open_deliverables] == [("Audit", 7200), ("Roadmap", 0)]


def test_an_open_ended_engagement_does_not_expire(desk, acme):
    desk.run(edit_engagement, EditEngagement(key="ACME", values={"end": None}))
    with pytest.raises(Refused) as refused:
        desk.ask(exit_of, "ACME", date(2026, 9, 18), ExitReason.EXPIRY)
    assert "ACME" in sentence(refused.value)


def test_the_contract_clock_joins_all_engagements(desk, acme):
    desk.run(set_setting, SetSetting(name="quarter_first_month", value="2"))
    desk.run(
        new_engagement,
        NewEngagement(key="NOVA", client="Nova", title="T", start=date(2026, 9, 1), zone="Europe/Berlin"),
    )
    call = datetime(2026, 9, 20, 22, 30, tzinfo=UTC)
    desk.run(edit_engagement, EditEngagement(key="NOVA", values={"next_call": call}))
    notice(desk, NoticeKind.BREACH, sent_on=date(2026, 9, 14))
    notice(desk, NoticeKind.TERMINATION, sent_on=date(2026, 9, 15))
    desk.run(set_exit_policy, SetExitPolicy(key="ACME", values={"cure_days": 10, "notice_client_days": 30}))

    rows = desk.ask(contract_clock, None, date(2026, 9, 14))
    assert [row.date for row in rows] == sorted(row.date for row in rows)
    found = {(row.date.isoformat(), row.code, row.engagement) for row in rows}
    assert {
        ("2026-09-21", "next_call", "NOVA"),
        ("2026-09-24", "cure_ends", "ACME"),
        ("2026-10-31", "review_due", "ACME"),
        ("2026-12-31", "term_ends", "ACME"),
    } <= found
    assert not any(row.code == "notice_ends" for row in rows)
    assert all(row.text for row in rows)
    assert {row.engagement for row in desk.ask(contract_clock, "nova", date(2026, 9, 14))} == {"NOVA"}
