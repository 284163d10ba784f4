"""The four boundaries (SPEC §5)."""

from dataclasses import replace
from datetime import date

import pytest
from rules_builders import FIXED, RETAINER, START, clause, deliverable, facts, handover, policy, revision, terms

from engagement_desk.domain.kinds import BudgetKind, ClauseKind, ExitReason, HandoverKind, ShortfallRule, Span
from engagement_desk.domain.rules.boundaries import boundaries, revision_on

DAY = date(2026, 9, 30)
RULES = {f"shortfall_{reason.value}": ShortfallRule.FULL for reason in ExitReason}
SET = policy(notice_client_days=30, notice_consultant_days=30, **RULES)


def missing(*versions, **values):
    return set(boundaries(facts(*versions, **values), DAY).missing)


def test_an_open_engagement_has_none():
    found = boundaries(facts(), DAY)
    assert (found.scope, found.hours, found.deliverables, found.exit) == (False,) * 4
    assert found.count == 0
    assert found.missing == ("scope_no_revision", "hours_none", "deliverables_none", "exit_no_policy")


def test_a_closed_engagement_has_four():
    issued = revision()
    of = facts(
        terms(budget_kind=BudgetKind.ALERT, budget_cents=1),
        revisions=[issued],
        scope_items=[clause(issued, ClauseKind.INCLUDED), clause(issued, ClauseKind.EXCLUDED)],
        deliverables=[deliverable(criteria="It runs.", due=DAY)],
        exit_policy=SET,
        handover=[handover()],
    )
    assert (boundaries(of, DAY).count, boundaries(of, DAY).missing) == (4, ())
    assert boundaries(of, date(2026, 6, 30)).scope is False


def test_the_scope_needs_an_included_and_an_excluded_item_in_force():
    first, second = revision(), revision(date(2026, 9, 1), 2)
    items = [clause(first, kind) for kind in (ClauseKind.INCLUDED, ClauseKind.EXCLUDED)]
    items.append(clause(second, ClauseKind.ASSUMPTION))
    of = facts(revisions=[first, second], scope_items=items)
    assert revision_on(of, date(2026, 8, 31)) == first
    assert boundaries(of, date(2026, 8, 31)).scope is True
    assert {"scope_no_included", "scope_no_excluded"} <= set(boundaries(of, DAY).missing)


@pytest.mark.parametrize(
    ("version", "is_set"),
    [
        (terms(), False),
        (terms(allowance_per=Span.WEEK), False),
        (terms(allowance_per=Span.WEEK, allowance_min_minutes=1), True),
        (terms(allowance_per=Span.MONTH, allowance_max_minutes=1), True),
        (terms(**RETAINER), True),
        (terms(included_minutes=60), False),
        (terms(**FIXED), False),
        (terms(budget_kind=BudgetKind.CAP), False),
        (terms(budget_kind=BudgetKind.CAP, budget_minutes=1), True),
    ],
)
def test_hours(version, is_set):
    assert boundaries(facts(version), DAY).hours is is_set


def test_each_deliverable_needs_criteria_and_a_due_date():
    assert "deliverables_no_criteria" in missing(deliverables=[deliverable(due=START, criteria=" ")])
    assert "deliverables_no_due" in missing(deliverables=[deliverable(criteria="Yes")])


def test_the_exit_needs_a_saved_policy():
    assert {"exit_notice_days", "exit_shortfall_rules", "exit_no_handover"} <= missing(exit_policy=policy())
    one_sided = replace(SET, notice_consultant_days=None)
    assert "exit_notice_days" in missing(exit_policy=one_sided, handover=[handover()])
    access_only = [handover(kind=HandoverKind.ACCESS)]
    assert "exit_no_handover" in missing(exit_policy=SET, handover=access_only)
    without_one = replace(SET, shortfall_expiry=None)
    assert "exit_shortfall_rules" in missing(exit_policy=without_one)
