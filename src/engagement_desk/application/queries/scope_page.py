"""The scope page: revisions with the clauses of one, and below them requests and change orders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.brief import at_risk_minutes
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.orders import OrdersView, list_orders
from engagement_desk.application.queries.requests import RequestRow, list_requests
from engagement_desk.application.queries.scope import (
    DRAFT,
    ClauseRow,
    RevisionRow,
    clause_rows,
    draft_of,
    items_of,
    revision_on,
    revision_row,
    revisions_of,
)


@dataclass(frozen=True, slots=True)
class ScopePageView:
    """The revisions, newest first, and the clauses of the `shown` one (`draft`, or its number; empty before the first).

    `in_force` is the number of the revision in force on `as_of`; `superseded_on` the day on which the shown one ceases
    to be. `at_risk` has the billed minutes without approval of each order, by its number.
    """

    key: str
    as_of: date
    revisions: tuple[RevisionRow, ...]
    in_force: int | None
    has_draft: bool
    shown: str
    shown_revision: RevisionRow | None
    superseded_on: date | None
    clauses: tuple[ClauseRow, ...]
    requests: tuple[RequestRow, ...]
    orders: OrdersView
    at_risk: dict[str, int]

    @property
    def last(self) -> int | None:
        """The number of the revision that was issued last."""
        return max((row.number for row in self.revisions), default=None)

    @property
    def is_editable(self) -> bool:
        """Whether editing what is shown is editing the draft, or begins one."""
        return self.shown in ("", DRAFT) or (not self.has_draft and self.shown == str(self.last))


def scope_page(reading: Reading, key: str, wanted: str, now: Now) -> ScopePageView:
    """Give the scope page; `wanted` names what to show, empty for the draft, else the revision in force.

    Raises `Refused("unknown_engagement")`; a revision that there is not shows what an empty name shows.
    """
    engagement, day = engagement_by_key(reading, key), now.today
    revisions, draft = revisions_of(reading, engagement.id), draft_of(reading, engagement.id)
    current = revision_on(revisions, day)
    by_name = {str(revision.number): revision for revision in revisions}
    default = DRAFT if draft else str((current or revisions[-1]).number) if revisions else ""
    shown = wanted if wanted in by_name or (wanted == DRAFT and draft) else default
    revision = by_name.get(shown)
    later = [r.effective for r in revisions if revision is not None and r.number > revision.number]
    return ScopePageView(
        key=engagement.key,
        as_of=day,
        revisions=tuple(revision_row(one) for one in reversed(revisions)),
        in_force=current.number if current else None,
        has_draft=bool(draft),
        shown=shown,
        shown_revision=revision_row(revision) if revision else None,
        superseded_on=min(later, default=None),
        clauses=clause_rows(items_of(reading, revision) if revision else draft),
        requests=list_requests(reading, key),
        orders=list_orders(reading, key, day),
        at_risk=at_risk_minutes(load_facts(reading, engagement.id, day), day),
    )


def revision_named_on(reading: Reading, key: str, day: date) -> int | None:
    """Give the number of the revision in force on a day, None before the first one."""
    revision = revision_on(revisions_of(reading, engagement_by_key(reading, key).id), day)
    return revision.number if revision else None
