"""A position is one consistent set of figures (CLI.md), and the domain holds no float."""

import ast
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_builders import FIXED, RETAINER, START, entry, facts, order, terms, worked

import engagement_desk.domain
from engagement_desk.domain.kinds import (
    BudgetKind,
    EntryClass,
    OrderStatus,
    Status,
    StoredClass,
    Structure,
    Tier,
)
from engagement_desk.domain.position import ClassSum
from engagement_desk.domain.rules.position import position

SEP_30 = date(2026, 9, 30)


def test_an_empty_engagement_has_a_position():
    found = position(facts(), SEP_30)
    assert (found.engagement, found.as_of, found.currency) == ("ACME", SEP_30, "USD")
    assert (found.structure, found.tier, found.status) == (Structure.TIME_AND_MATERIALS, Tier.CUSTOM, Status.ACTIVE)
    assert (found.rate_cents, found.term_days, found.elapsed_days, found.days_left) == (10_000, 184, 92, 92)
    assert found.by_class == {kind: ClassSum() for kind in EntryClass}
    assert found.earned_lines == found.allowance == found.retainer == ()
    assert (found.earned_cents, found.shortfall_cents) == (0, 2_560_000)


def test_the_totals_are_sums_of_four_classes_over_billable_time():
    approved, sent = order(), order(status=OrderStatus.SENT, approved_posting=None)
    declined = order(status=OrderStatus.DECLINED, approved_posting=None)
    sums = [
        worked(START, 60, worked_seconds=3_599),
        worked(START, 30, stored_class=StoredClass.UNCLASSIFIED),
        worked(START, 20, change_order_id=approved.id),
        worked(START, 10, change_order_id=sent.id),
        worked(START, 5, change_order_id=declined.id),
        worked(START, 0, stored_class=StoredClass.GOODWILL, worked_seconds=600, notional_cents=1_667),
        worked(START, 0, stored_class=StoredClass.GUARANTEE, worked_seconds=60, notional_cents=167),
        worked(START, 0, billable=False, worked_seconds=77),
        worked(date(2026, 10, 1), 600),
        worked(date(2026, 10, 1), 600, billable=False),
    ]
    found = position(facts(day_sums=sums, orders=[approved, sent, declined]), SEP_30)
    assert found.worked_seconds == 3_599 + 65 * 60
    assert found.billed_minutes == 125
    assert found.value_cents == 10_000 + 5_000 + 3_333 + 1_667 + 833
    assert found.by_class[EntryClass.AT_RISK] == ClassSum(900, 15, 2_500, 0)
    assert found.by_class[EntryClass.GOODWILL] == ClassSum(600, 0, 0, 1_667)
    assert found.by_class[EntryClass.GUARANTEE] == ClassSum(60, 0, 0, 167)
    assert found.non_billable_seconds == 77
    assert found.earned_cents == 18_333


def test_unbilled_is_what_is_earned_and_on_no_invoice():
    found = position(facts(day_sums=[worked(START, 60, invoiced=True), worked(START, 30)]), SEP_30)
    assert (found.earned_cents, found.unbilled_cents) == (15_000, 5_000)


def test_what_lies_over_the_cap_is_shown():
    of = facts(terms(budget_kind=BudgetKind.CAP, budget_cents=9_000), day_sums=[entry(START, 60)])
    found = position(of, SEP_30)
    assert (found.earned_cents, found.over_cap_cents) == (9_000, 1_000)


@pytest.mark.parametrize("structure", [{}, FIXED, RETAINER])
@given(day=st.dates(date(2026, 5, 1), date(2027, 3, 1)), minutes=st.integers(0, 3_000))
def test_a_position_can_be_had_on_any_day(structure, day, minutes):
    found = position(facts(terms(**structure), day_sums=[worked(date(2026, 8, 3), minutes)]), day)
    assert sum(line.amount_cents for line in found.earned_lines) == found.earned_cents
    assert found.shortfall_cents == max(0, found.minimum_cents - found.earned_cents)


def domain_modules():
    root = Path(engagement_desk.domain.__file__).parent
    return sorted(root.rglob("*.py"))


def is_float(node):
    if isinstance(node, ast.Constant):
        return isinstance(node.value, (float, complex))
    return isinstance(node, ast.Name) and node.id == "float"


def divisions(tree):
    nodes = (node for node in ast.walk(tree) if isinstance(node, (ast.BinOp, ast.AugAssign)))
    return [ast.unparse(node) for node in nodes if isinstance(node.op, ast.Div)]


# A fraction divided by a fraction is exact.
EXACT = {"missing / daily"}


@pytest.mark.parametrize("module", domain_modules(), ids=lambda path: path.stem)
def test_no_float_touches_the_domain(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert [ast.unparse(node) for node in ast.walk(tree) if is_float(node)] == []
    assert set(divisions(tree)) <= EXACT
