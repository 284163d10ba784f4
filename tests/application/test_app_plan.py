"""The first-90-days plan, and editing what was planned and logged."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.deliverable_edits import (
    DeliverableNamed,
    EditDeliverable,
    edit_deliverable,
    remove_deliverable,
)
from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    accept_deliverable,
    add_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import (
    EditNote,
    Evidence,
    NewNote,
    NoteNamed,
    add_note,
    edit_note,
    remove_note,
    set_checkpoint,
)
from engagement_desk.application.commands.money import NewInvoice, add_invoice, void_invoice
from engagement_desk.application.commands.plan import add_plan
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.queries.deliverables import list_deliverables, show_deliverable
from engagement_desk.application.queries.log import log_view
from engagement_desk.application.queries.plan import deliverables_view
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import DeliverableState, LogKind, Phase, Silence, Structure
from engagement_desk.domain.records.deliverables import Deliverable

TODAY = date(2026, 9, 14)


def planned(desk, title="Audit", **parts):
    return desk.run(add_deliverable, NewDeliverable(key="ACME", title=title, **parts)).result


def edit(desk, deliverable, **values):
    return desk.run(edit_deliverable, EditDeliverable(key="ACME", deliverable_id=deliverable.id, values=values))


def refused(command, *arguments):
    with pytest.raises(Refused) as caught:
        command(*arguments[:-1], **arguments[-1])
    return caught.value.code


def fixed_price(desk, fee):
    values = TermsValues(structure=Structure.FIXED_PRICE, fixed_fee_cents=fee)
    desk.run(set_terms, SetTerms(key="ACME", effective_from=date(2026, 7, 1), values=values))


def test_the_plan_is_added_in_one_step_and_undone_in_one(desk, acme, now):
    changes = desk.run(add_plan, "ACME", desk.plan)
    assert len(changes.touched["Deliverable"]) == 12
    rows = desk.ask(list_deliverables, "ACME", TODAY)
    assert [sum(row.phase is phase for row in rows) for phase in Phase] == [4, 5, 3, 0]
    limits = {Phase.FIRST: date(2026, 7, 30), Phase.SECOND: date(2026, 8, 29), Phase.THIRD: date(2026, 9, 28)}
    assert all(row.due <= limits[row.phase] and row.criteria.strip() for row in rows)
    desk.store.undo(now)
    assert desk.ask(list_deliverables, "ACME", TODAY) == ()


def test_the_audit_carries_its_checklist_of_hidden_debt(desk):
    (audit,) = [item for item in desk.plan() if "AI-written" in item.title]
    for debt in ("Naming", "Test coverage", "Security middleware", "Dependency pins"):
        assert debt in audit.evidence
    assert [audit.evidence.count(part) for part in ("Finding:", "Place:", "Remedy:")] == [4, 4, 4]


def test_what_is_there_already_is_left_out(desk, acme):
    planned(desk, " hiring PLAN")
    assert len(desk.run(add_plan, "ACME", desk.plan).touched["Deliverable"]) == 11
    assert refused(desk.run, add_plan, "ACME", desk.plan, {}) == "plan_is_there"


def test_the_view_has_the_checkpoints_and_offers_the_plan_while_it_is_of_use(desk, acme, now):
    view = desk.ask(deliverables_view, "ACME", now, desk.plan())
    assert (view.offers_plan, view.day_number, view.fee_cents) == (True, 76, None)
    planned(desk, "Another thing", phase=Phase.FIRST)
    assert desk.ask(deliverables_view, "ACME", now, desk.plan()).offers_plan
    desk.run(add_plan, "ACME", desk.plan)
    desk.run(set_checkpoint, Evidence(key="ACME", day=30, evidence="One win in use"))
    view = desk.ask(deliverables_view, "ACME", now, desk.plan())
    assert not view.offers_plan
    assert [(point.day, point.falls_on, point.reached) for point in view.checkpoints] == [
        (30, date(2026, 7, 30), True),
        (60, date(2026, 8, 29), True),
        (90, date(2026, 9, 28), False),
    ]
    first = view.checkpoints[0]
    assert (first.evidence, first.kept_on, first.accepted, first.planned) == ("One win in use", TODAY, 0, 5)


def test_the_view_sets_amounts_beside_the_fee(desk, acme, now):
    fixed_price(desk, 100_000)
    planned(desk, amount_cents=60_000)
    view = desk.ask(deliverables_view, "ACME", now)
    assert (view.fee_cents, view.amounts_cents) == (100_000, 60_000)


def test_every_field_can_be_edited_and_what_is_not_named_stays(desk, acme):
    deliverable = planned(desk, criteria="Ten pages", due=TODAY)
    values = {"title": "Audit, second", "phase": Phase.SECOND, "due": None, "silence": Silence.ACCEPTED}
    edited = edit(desk, deliverable, **values).result
    assert (edited.title, edited.phase, edited.due, edited.criteria) == (
        "Audit, second",
        Phase.SECOND,
        None,
        "Ten pages",
    )
    assert edit(desk, edited, title="Audit, second").touched == {}


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": "  "}, "blank_text"),
        ({"review_days": -1}, "negative_part"),
        ({"review_days": 400}, "too_many_days"),
        ({"amount_cents": -5}, "negative_part"),
    ],
)
def test_an_edit_keeps_the_rules_of_a_new_one(desk, acme, values, code):
    assert refused(edit, desk, planned(desk), values) == code


def test_an_edited_amount_warns_while_they_do_not_add_up_to_the_fee(desk, acme):
    fixed_price(desk, 100_000)
    deliverable = planned(desk, amount_cents=100_000)
    assert [warned.code for warned in edit(desk, deliverable, amount_cents=90_000).warnings] == [
        "amounts_differ_from_fee"
    ]
    assert edit(desk, deliverable, amount_cents=100_000).warnings == ()
    assert edit(desk, deliverable, criteria="Ten pages").warnings == ()


def test_an_invoiced_or_published_amount_stands(desk, acme, cover):
    fixed_price(desk, 100_000)
    deliverable = planned(desk, amount_cents=100_000)
    on = date(2026, 8, 1)
    for command in (submit_deliverable, accept_deliverable):
        desk.run(command, DeliverableStep(key="ACME", deliverable_id=deliverable.id, on=on))
    desk.run(add_invoice, NewInvoice(key="ACME", ref="R-1", on=TODAY, through=TODAY))
    assert refused(edit, desk, deliverable, {"amount_cents": 1}) == "amount_is_invoiced"
    desk.run(void_invoice, "R-1")
    edit(desk, deliverable, amount_cents=90_000)
    cover(date(2026, 8, 31))
    assert refused(edit, desk, deliverable, {"amount_cents": 1}) == "amount_is_published"


def test_new_review_terms_never_speak_in_a_published_period(desk, acme, cover):
    waiting, spoken = planned(desk), planned(desk, "Map", silence=Silence.REJECTED)
    for deliverable in (waiting, spoken):
        desk.run(submit_deliverable, DeliverableStep(key="ACME", deliverable_id=deliverable.id, on=date(2026, 8, 1)))
    cover(date(2026, 8, 31))
    edit(desk, waiting, silence=Silence.ACCEPTED)
    assert desk.ask(show_deliverable, waiting.id, date(2026, 8, 31)).state is DeliverableState.SUBMITTED
    row = desk.ask(show_deliverable, waiting.id, date(2026, 9, 1))
    assert (row.state, row.deemed, row.accepted_on) == (DeliverableState.ACCEPTED, True, date(2026, 8, 6))
    assert refused(edit, desk, spoken, {"review_days": 60}) == "deemed_is_published"
    assert edit(desk, planned(desk, "Later"), review_days=3).result.submitted_floor is None


def test_only_what_was_not_begun_can_be_removed(desk, acme):
    deliverable, begun = planned(desk), planned(desk, "Begun")
    named = DeliverableNamed(key="ACME", deliverable_id=deliverable.id)
    entry = desk.run(log_time, "ACME", TimeWords(seconds=60, deliverable=deliverable.id))
    assert refused(desk.run, remove_deliverable, named, {}) == "deliverable_has_time"
    desk.store.undo(desk.now())
    assert entry.result.deliverable_id == deliverable.id
    desk.run(remove_deliverable, named)
    desk.run(submit_deliverable, DeliverableStep(key="ACME", deliverable_id=begun.id))
    assert refused(desk.run, remove_deliverable, DeliverableNamed(key="ACME", deliverable_id=begun.id), {}) == (
        "deliverable_state"
    )
    with desk.store.read() as reading:
        assert [one.title for one in reading.find(Deliverable)] == ["Begun"]


def test_a_line_of_the_log_can_be_edited_opened_again_and_removed(desk, acme):
    line = desk.run(add_note, NewNote(key="ACME", kind=LogKind.PRIORITY, text="Ship")).result

    def edited(**values):
        return desk.run(edit_note, EditNote(key="ACME", note_id=line.id, values=values))

    assert edited(week=date(2026, 9, 27), owner="CTO").result.week == date(2026, 9, 21)
    assert edited(done_on=TODAY, done_text="Shipped").result.done_on == TODAY
    assert edited(done_on=None).result.done_on is None
    assert edited(owner="CTO").touched == {}
    assert refused(edited, {"text": " "}) == "blank_text"
    assert refused(edited, {"value_cents": 5}) == "value_without_basis"
    assert refused(edited, {"probability": "perhaps"}) == "unknown_word"
    desk.run(remove_note, NoteNamed(key="ACME", note_id=line.id))
    assert desk.ask(log_view, "ACME").items == ()


def test_the_log_comes_newest_first_and_only_weekly_lines_have_a_week(desk, acme):
    texts = ("Old", "New")
    days = (date(2026, 9, 1), date(2026, 9, 2))
    for text, on in zip(texts, days, strict=True):
        desk.run(add_note, NewNote(key="ACME", kind=LogKind.DECISION, text=text, on=on))
    view = desk.ask(log_view, "ACME")
    assert ([item.text for item in view.items], view.currency) == (["New", "Old"], "USD")
    changed = desk.run(edit_note, EditNote(key="ACME", note_id=view.items[0].id, values={"week": TODAY}))
    assert changed.result.week is None
