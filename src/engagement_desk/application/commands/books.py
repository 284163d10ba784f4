"""What a command about time needs to know of an engagement, read once in its transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from engagement_desk.application.lookup import covered_until, orders_of, terms_of
from engagement_desk.application.ports import UnitOfWork, Warned
from engagement_desk.application.queries.scope import clause_among, revisions_of
from engagement_desk.domain.durations import say_hours
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, Grain, OrderStatus, StoredClass
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder, ScopeItem
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.billing import rebill
from engagement_desk.domain.rules.overlaps import overlaps
from engagement_desk.domain.rules.posting import late_entries, lock_reason, posting_date
from engagement_desk.domain.rules.terms import terms_on

_DAY_SECONDS = 24 * 3600
_WITHOUT_APPROVAL = (OrderStatus.DRAFT, OrderStatus.SENT)


@dataclass
class Books:
    """One engagement's terms, orders and publications, each read on first use."""

    uow: UnitOfWork
    engagement: Engagement

    @cached_property
    def terms(self) -> tuple[TermsVersion, ...]:
        """The versions of the terms, ascending."""
        return terms_of(self.uow, self.engagement.id)

    @cached_property
    def covered(self) -> date | None:
        """The latest published cut-off."""
        return covered_until(self.uow, self.engagement.id)

    @cached_property
    def orders(self) -> dict[str, ChangeOrder]:
        """The change orders by id."""
        return orders_of(self.uow, self.engagement.id)

    def posting(self, own: date) -> date:
        """The date on which time worked on `own` counts, if it is written now."""
        return posting_date(own, self.covered)

    def priced(self, entry: Entry) -> tuple[Entry, ...]:
        """Bill a new entry; with grain `day` the others of its day that change come with it, the new one first."""
        if terms_on(self.terms, entry.work_date).grain is Grain.ENTRY:
            orders = self.orders if entry.change_order_id else {}
            fresh = late_entries([entry], self.covered)
            return rebill([entry], self.terms, orders, self.covered, fresh=fresh) or (entry,)
        others = self.uow.entries_of_day(self.engagement.id, entry.work_date)
        changed = {found.id: found for found in self.rebilled([*others, entry])}
        return (changed.pop(entry.id, entry), *changed.values())

    def rebilled(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Bill those of these entries anew that do not stand yet, and give those that change."""
        return rebill(entries, self.terms, self.orders, self.covered, fresh=late_entries(entries, self.covered))

    def editable(self, entry: Entry) -> Entry:
        """Give the entry back if it may be edited; raises `Refused("entry_locked_…")` (SPEC §3.4)."""
        reason = lock_reason(entry, self.covered)
        if reason is not None:
            raise Refused(f"entry_locked_by_{reason}", id=entry.id)
        return entry

    def classable(self, entry: Entry, wanted: StoredClass | None) -> Entry:
        """Like `editable`, but an entry that has no class yet may be given one where no figure that stands changes.

        That is a late entry until a review covers it, and one on an invoice that turns out to be in scope.
        """
        if entry.stored_class is StoredClass.UNCLASSIFIED and entry.change_order_id is None:
            uncovered = self.covered is None or entry.posting_date > self.covered
            if uncovered and (entry.invoice_id is None or wanted is StoredClass.IN_SCOPE):
                return entry
        return self.editable(entry)

    def warnings(self, entry: Entry) -> tuple[Warned, ...]:
        """Tell what is unusual about an entry that is accepted all the same (SPEC §3.1, §3.4)."""
        found: list[Warned] = []
        engagement = self.engagement
        if entry.work_date < engagement.start:
            found.append(Warned("before_start", {"key": engagement.key, "start": engagement.start}))
        if engagement.end is not None and entry.work_date > engagement.end:
            found.append(Warned("after_end", {"key": engagement.key, "end": engagement.end}))
        if entry.start is None and entry.worked_seconds > _DAY_SECONDS:
            found.append(Warned("more_than_a_day", {}))
        if entry.change_order_id is not None and entry.stored_class is not StoredClass.UNCLASSIFIED:
            found.append(Warned("class_by_order", {"class": entry.stored_class}))
        elif entry.stored_class is StoredClass.GOODWILL and not entry.reason:
            found.append(Warned("goodwill_without_reason", {}))
        if entry.posting_date != entry.work_date:
            found.append(Warned("posts_later", {"work_date": entry.work_date, "posting_date": entry.posting_date}))
        return (*found, *self._overlap_warnings(entry), *self.scope_warnings([entry]), *self.risk_warnings([entry]))

    def scope_warnings(self, entries: Iterable[Entry]) -> tuple[Warned, ...]:
        """Tell of each clause that excludes time which is classed in scope all the same."""
        held = {(e.clause_ref, e.work_date) for e in entries if e.clause_ref and _is_in_scope(e)}
        if not held:
            return ()
        items = self.uow.find(ScopeItem, engagement_id=self.engagement.id)
        revisions = revisions_of(self.uow, self.engagement.id)
        clauses = (clause_among(items, revisions, ref, day) for ref, day in held)
        refs = {clause.ref for clause in clauses if clause and clause.kind is ClauseKind.EXCLUDED}
        return tuple(Warned("in_scope_but_excluded", {"ref": ref}) for ref in sorted(refs))

    def risk_warnings(self, entries: Iterable[Entry]) -> tuple[Warned, ...]:
        """Tell that the hours of orders without approval are above those that the terms allow, if these entries add to
        them (SPEC §2, §5).
        """
        waiting = tuple(order.id for order in self.orders.values() if order.status in _WITHOUT_APPROVAL)
        adding = [entry for entry in entries if entry.change_order_id in waiting and entry.billed_minutes > 0]
        if not adding:
            return ()
        at_risk = self.uow.find(Entry, change_order_id=waiting, deleted_at=None)
        minutes = sum(entry.billed_minutes for entry in at_risk if entry.billable)
        allowed = terms_on(self.terms, max(entry.work_date for entry in adding)).at_risk_minutes
        if minutes <= allowed:
            return ()
        return (Warned("at_risk_above", {"time": say_hours(minutes), "allowed": say_hours(allowed)}),)

    def _overlap_warnings(self, entry: Entry) -> tuple[Warned, ...]:
        if entry.start is None:
            return ()
        # One that crosses midnight, or was begun in another zone, has the date of the day before or after.
        days = (entry.work_date + timedelta(days=number) for number in (-1, 0, 1))
        near = (other for day in days for other in self.uow.entries_of_day(self.engagement.id, day))
        others = [other for other in near if other.id != entry.id]
        count = sum(entry.id in (a.id, b.id) for a, b in overlaps([*others, entry]))
        return (Warned("overlaps", {"count": count}),) if count else ()


def _is_in_scope(entry: Entry) -> bool:
    return entry.stored_class is StoredClass.IN_SCOPE and entry.change_order_id is None
