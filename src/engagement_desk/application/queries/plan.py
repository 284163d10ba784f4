"""The first-90-days plan (SPEC §7), and what the window's page of deliverables shows."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from engagement_desk.application.lookup import engagement_by_key, terms_of
from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.deliverables import DeliverableRow, list_deliverables
from engagement_desk.application.queries.log import list_checkpoints
from engagement_desk.domain.kinds import DeliverableState, Phase, Structure
from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.rules.standing import term
from engagement_desk.domain.rules.terms import terms_on

PLAN_FILE = "first-90-days.toml"
PHASE_OF_CHECKPOINT = {30: Phase.FIRST, 60: Phase.SECOND, 90: Phase.THIRD}


@dataclass(frozen=True, slots=True)
class PlannedDeliverable:
    """One deliverable of the plan; `day` counts from the engagement's start, which is day 1."""

    title: str
    phase: Phase
    day: int
    criteria: str
    evidence: str = ""

    def due(self, start: date) -> date:
        """Give its due date in an engagement that starts on that day."""
        return start + timedelta(days=self.day - 1)


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """Day 30, 60 or 90: the date it falls on, whether it is reached, and its evidence once that is kept.

    `accepted` of `planned` deliverables of the phase that ends with it are accepted.
    """

    day: int
    falls_on: date
    reached: bool
    evidence: str
    kept_on: date | None
    accepted: int
    planned: int


@dataclass(frozen=True, slots=True)
class DeliverablesView:
    """What the page shows. `fee_cents` is the fee of a fixed price, else None; `amounts_cents` what the rows add up to.

    `offers_plan`: the plan is of use now: nothing is planned yet, or the first 90 days are running without any of it.
    """

    currency: str
    start: date
    today: date
    day_number: int
    rows: tuple[DeliverableRow, ...]
    checkpoints: tuple[CheckpointRow, ...]
    fee_cents: int | None
    amounts_cents: int
    offers_plan: bool


def read_plan(folder: Path) -> tuple[PlannedDeliverable, ...]:
    """Read the plan from the folder of plans, in its order."""
    tables = tomllib.loads((folder / PLAN_FILE).read_text(encoding="utf-8"))["deliverable"]
    return tuple(
        PlannedDeliverable(
            title=table["title"],
            phase=Phase(table["phase"]),
            day=table["day"],
            criteria="\n".join(table["criteria"]),
            evidence="\n".join(table.get("evidence", ())),
        )
        for table in tables
    )


def deliverables_view(
    reading: Reading, key: str, now: Now, plan: Sequence[PlannedDeliverable] = ()
) -> DeliverablesView:
    """Give what the page of an engagement's deliverables shows as of now."""
    engagement = engagement_by_key(reading, key)
    rows = list_deliverables(reading, key, now.today)
    terms = terms_on(terms_of(reading, engagement.id), now.today)
    day_number = term(engagement, now.today).day_number
    in_first_days = day_number <= max(PHASE_OF_CHECKPOINT)
    titles = {row.title.strip().casefold() for row in rows}
    has_any = any(item.title.casefold() in titles for item in plan)
    return DeliverablesView(
        currency=engagement.currency,
        start=engagement.start,
        today=now.today,
        day_number=day_number,
        rows=rows,
        checkpoints=checkpoint_rows(engagement.start, now.today, list_checkpoints(reading, key), rows),
        fee_cents=terms.fixed_fee_cents if terms.structure is Structure.FIXED_PRICE else None,
        amounts_cents=sum(row.amount_cents or 0 for row in rows),
        offers_plan=not rows or (in_first_days and not has_any),
    )


def checkpoint_rows(
    start: date, today: date, kept: Iterable[Checkpoint], rows: Sequence[DeliverableRow]
) -> tuple[CheckpointRow, ...]:
    """Give day 30, 60 and 90 of an engagement that starts on that day."""
    found = {point.day: point for point in kept}
    made = []
    for day, phase in PHASE_OF_CHECKPOINT.items():
        falls_on = start + timedelta(days=day - 1)
        point = found.get(day)
        states = [row.state for row in rows if row.phase is phase]
        made.append(
            CheckpointRow(
                day=day,
                falls_on=falls_on,
                reached=falls_on <= today,
                evidence="" if point is None else point.evidence,
                kept_on=None if point is None else point.on,
                accepted=states.count(DeliverableState.ACCEPTED),
                planned=len(states),
            )
        )
    return tuple(made)
