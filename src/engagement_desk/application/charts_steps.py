"""Charts of bars in rows as descriptions: the scope mix, the change orders' sums and the retainer's hours.

Each row is a step from one value to another, with its name before it and its figure behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain

from engagement_desk.application.charts_words import ClassName, Day, Quantity, Saying, Shown, Unit
from engagement_desk.application.queries.review_figures import ClassRow, LedgerRow
from engagement_desk.application.queries.review_record import Scope
from engagement_desk.domain.kinds import OrderStatus
from engagement_desk.domain.money import half_away
from engagement_desk.domain.position import RetainerRow

MOST_ORDERS = 24
MOST_PERIODS = 6
_PERCENT = 100
_LEDGER = ("carried_in", "included", "used", "overage", "expired", "carried_out")
_ALWAYS = ("included", "used")


class Kind(StrEnum):
    """What a step does; the renderer gives each its look."""

    WHOLE = "whole"  # a sum, or what was used
    MORE = "more"  # what is added
    LESS = "less"  # what is taken away, or lost
    KEPT = "kept"  # what is carried on
    BEYOND = "beyond"  # what went over


@dataclass(frozen=True, slots=True)
class Step:
    """One row. `code` names what stands behind it: a class, an order's number, or the row of the ledger."""

    code: str
    kind: Kind
    name: Saying
    since: int
    until: int
    figure: Saying


@dataclass(frozen=True, slots=True)
class Panel:
    """Steps that belong together; those of a retainer's period are headed by its days and its fee."""

    steps: tuple[Step, ...]
    heads: tuple[Saying, ...] = ()
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class StepChart:
    """Panels of one scale side by side; steps of one code stand in one row. `cascades` where steps follow another."""

    panels: tuple[Panel, ...]
    codes: tuple[str, ...]
    unit: Unit
    cascades: bool
    title: Saying
    sentence: Saying

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step, in reading order."""
        return tuple(chain.from_iterable(panel.steps for panel in self.panels))


@dataclass(frozen=True, slots=True)
class Change:
    """An approved order and what it adds to the sum."""

    number: str
    title: str
    cents: int


def scope_mix(classes: Sequence[ClassRow]) -> StepChart | None:
    """Describe the time worked by class; None when none was worked."""
    parts = [(row.code, half_away(row.worked_seconds, 60)) for row in classes if row.worked_seconds > 0]
    whole = sum(minutes for _, minutes in parts)
    if whole == 0:
        return None
    steps = tuple(_part(code, minutes, whole) for code, minutes in parts)
    inside = sum(minutes for code, minutes in parts if code == "in_scope")
    sentence = Saying("mix", {"share": half_away(inside * _PERCENT, whole)})
    return _one_panel(steps, Unit.MINUTES, Saying("title_mix"), sentence)


def _part(code: str, minutes: int, whole: int) -> Step:
    share = half_away(minutes * _PERCENT, whole)
    figure = Saying("class_figure", {"figure": Quantity(Unit.MINUTES, minutes), "share": share})
    kind = Kind.WHOLE if code == "in_scope" else Kind.MORE
    return Step(code, kind, Saying("class", {"name": ClassName(code)}), 0, minutes, figure)


def sum_chart_of_review(scope: Scope) -> StepChart | None:
    """Describe the review's way from the original to the revised sum; None when no order is approved."""
    approved = [
        Change(row.number, row.title, row.amount_cents or 0)
        for row in scope.orders
        if row.status == OrderStatus.APPROVED
    ]
    return sum_chart(scope.original_cents, approved, scope.revised_cents)


def sum_chart(original_cents: int, approved: Sequence[Change], revised_cents: int) -> StepChart | None:
    """Describe how approved orders turn the original sum into the revised one; None where there is none.

    What superseded orders had added is taken off in a row of its own; the smallest of many orders share one.
    """
    if not approved:
        return None
    drawn, rest = _largest(approved)
    steps = [_total("original_sum", original_cents)]
    level = original_cents
    for change in drawn:
        steps.append(_change(change.number, _order_name(change), level, change.cents))
        level += change.cents
    if rest:
        smaller = Saying("orders_smaller", {"count": len(rest)})
        steps.append(_change("orders_smaller", smaller, level, sum(change.cents for change in rest)))
        level += sum(change.cents for change in rest)
    if level != revised_cents:
        steps.append(_change("orders_replaced", Saying("orders_replaced"), level, revised_cents - level))
    steps.append(_total("revised_sum", revised_cents))
    sentence = Saying(
        "sum_one" if len(approved) == 1 else "sum",
        {
            "count": len(approved),
            "change": Quantity(Unit.MONEY_CHANGE, revised_cents - original_cents),
            "original": Quantity(Unit.MONEY, original_cents),
            "revised": Quantity(Unit.MONEY, revised_cents),
        },
    )
    return _one_panel(tuple(steps), Unit.MONEY, Saying("title_sum"), sentence, cascades=True)


def _one_panel(
    steps: tuple[Step, ...], unit: Unit, title: Saying, sentence: Saying, *, cascades: bool = False
) -> StepChart:
    return StepChart((Panel(steps),), tuple(step.code for step in steps), unit, cascades, title, sentence)


def _largest(approved: Sequence[Change]) -> tuple[list[Change], list[Change]]:
    """Give the largest changes in their order, and the others."""
    if len(approved) <= MOST_ORDERS:
        return list(approved), []
    order = sorted(range(len(approved)), key=lambda number: -abs(approved[number].cents))
    kept = set(order[: MOST_ORDERS - 1])
    drawn = [change for number, change in enumerate(approved) if number in kept]
    return drawn, [change for number, change in enumerate(approved) if number not in kept]


def _order_name(change: Change) -> Saying:
    return Saying("order", {"number": change.number, "title": change.title})


def _total(code: str, cents: int) -> Step:
    return Step(code, Kind.WHOLE, Saying(code), 0, cents, _amount(Unit.MONEY, cents))


def _change(code: str, name: Saying, level: int, cents: int) -> Step:
    kind = Kind.LESS if cents < 0 else Kind.MORE
    return Step(code, kind, name, level, level + cents, _amount(Unit.MONEY_CHANGE, cents))


def _amount(unit: Unit, value: int) -> Saying:
    return Saying("amount", {"amount": Quantity(unit, value)})


def retainer_chart(ledger: Sequence[LedgerRow | RetainerRow]) -> StepChart | None:
    """Describe what each of the last periods of a retainer had, what was used, and what became of the rest (SPEC §3.7);
    None without periods.
    """
    ledger = ledger[-MOST_PERIODS:]
    if not ledger:
        return None
    sentence = Saying(
        "retainer_one" if len(ledger) == 1 else "retainer",
        {
            "count": len(ledger),
            "used": _minutes(row.used for row in ledger),
            "included": _minutes(row.included for row in ledger),
            "beyond": _minutes(row.overage for row in ledger),
            "expired": _minutes(row.expired for row in ledger),
        },
    )
    panels = tuple(_period(row) for row in ledger)
    held = {step.code for panel in panels for step in panel.steps}
    codes = tuple(code for code in _LEDGER if code in held)
    return StepChart(panels, codes, Unit.MINUTES, True, Saying("title_retainer"), sentence)


def _minutes(values: Iterable[int]) -> Quantity:
    return Quantity(Unit.MINUTES, sum(values))


def _period(row: LedgerRow | RetainerRow) -> Panel:
    days = {"first": Day(row.period_start, Shown.DAY), "last": Day(row.period_end, Shown.WHOLE)}
    level = row.carried_in
    steps = [_held("carried_in", level)] if level else []
    for code, kind, minutes in (
        ("included", Kind.MORE, row.included),
        ("used", Kind.WHOLE, -row.used),
        ("overage", Kind.BEYOND, row.overage),
        ("expired", Kind.LESS, -row.expired),
    ):
        if minutes or code in _ALWAYS:
            figure = _amount(Unit.MINUTES_CHANGE, minutes)
            steps.append(Step(code, kind, Saying(code), level, level + minutes, figure))
            level += minutes
    steps.append(_held("carried_out", row.carried_out))
    return Panel(tuple(steps), (Saying("period", days), _paid(row)), row.period_start, row.period_end)


def _paid(row: LedgerRow | RetainerRow) -> Saying:
    values = {"fee": Quantity(Unit.MONEY, row.fee_cents), "beyond": Quantity(Unit.MONEY, row.overage_cents)}
    if not row.closed:
        return Saying("period_running", values)
    return Saying("period_beyond" if row.overage_cents else "period_fee", values)


def _held(code: str, minutes: int) -> Step:
    return Step(code, Kind.KEPT, Saying(code), 0, minutes, _amount(Unit.MINUTES, minutes))
