"""The quarter's time: by person, by class, in its allowance, and in detail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta

from engagement_desk.application.queries.review_figures import (
    ActivityRow,
    ClassRow,
    EntryRow,
    Hours,
    PersonRow,
    WeekRow,
)
from engagement_desk.application.queries.review_span import Span
from engagement_desk.domain.calendar import week_of
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.domain.kinds import Span as AllowanceSpan
from engagement_desk.domain.position import AllowanceRow, Position
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.classed import WITHIN_SCOPE, classed_sums
from engagement_desk.domain.rules.posting import class_on
from engagement_desk.domain.rules.terms import terms_on

NON_BILLABLE = "non_billable"
CLASS_ORDER = [*(member.value for member in EntryClass), NON_BILLABLE]


@dataclass
class _Sum:
    entries: int = 0
    worked_seconds: int = 0
    billed_minutes: int = 0
    value_cents: int = 0

    def add(self, entry: Entry) -> None:
        """Count one entry in."""
        self.entries += 1
        self.worked_seconds += entry.worked_seconds
        self.billed_minutes += entry.billed_minutes
        self.value_cents += entry.value_cents

    def values(self) -> dict[str, int]:
        """Give the sums by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def class_code(entry: Entry, orders: Mapping[str, ChangeOrder], day: date) -> str:
    """Give the class of an entry as of a day, or `non_billable`."""
    if not entry.billable:
        return NON_BILLABLE
    order = orders[entry.change_order_id] if entry.change_order_id else None
    return class_on(entry.stored_class, order, day).value


def hours_of(entries: Iterable[Entry], last: Iterable[Entry], facts: Facts, seen: Position, span: Span) -> Hours:
    """Give the quarter's time three ways; `last` are the entries of the quarter before."""
    entries = list(entries)
    orders = {order.id: order for order in facts.orders}
    people: defaultdict[tuple[str, str], _Sum] = defaultdict(_Sum)
    classes: defaultdict[str, _Sum] = defaultdict(_Sum)
    total = _Sum()
    for entry in entries:
        for one in (people[entry.person, entry.role], classes[class_code(entry, orders, span.cut_off)], total):
            one.add(entry)
    before: defaultdict[tuple[str, str], int] = defaultdict(int)
    for entry in last:
        before[entry.person, entry.role] += entry.billed_minutes
    per, weeks = weeks_between(facts, seen, span.quarter.starts, span.quarter.ends, span.cut_off)
    return Hours(
        people=tuple(_person(who, people, before) for who in sorted({*people, *before})),
        classes=tuple(ClassRow(code=code, **classes[code].values()) for code in CLASS_ORDER if code in classes),
        weeks=weeks,
        per=per,
        last_billed_minutes=sum(before.values()),
        **total.values(),
    )


def _person(
    who: tuple[str, str], people: Mapping[tuple[str, str], _Sum], before: Mapping[tuple[str, str], int]
) -> PersonRow:
    found = people.get(who, _Sum())
    return PersonRow(
        person=who[0],
        role=who[1],
        worked_seconds=found.worked_seconds,
        billed_minutes=found.billed_minutes,
        value_cents=found.value_cents,
        last_billed_minutes=before.get(who, 0),
    )


def weeks_between(
    facts: Facts, seen: Position, since: date, until: date, cut_off: date
) -> tuple[str, tuple[WeekRow, ...]]:
    """Give the weeks or months that end between two days, a week by its Sunday (SPEC §3.7), and which they are."""
    held = [row for row in seen.allowance if since <= row.period_end <= until]
    if held:
        is_monthly = terms_on(facts.terms, held[-1].period_start).allowance_per is AllowanceSpan.MONTH
        return ("month" if is_monthly else "week"), tuple(_banded(row) for row in held)
    return "week", _plain_weeks(facts, since, until, cut_off)


def _banded(row: AllowanceRow) -> WeekRow:
    return WeekRow(
        starts=row.period_start,
        ends=row.period_end,
        billed_minutes=row.billed_minutes,
        min_minutes=row.min_minutes,
        max_minutes=row.max_minutes,
        state=row.state,
    )


def _plain_weeks(facts: Facts, since: date, until: date, cut_off: date) -> tuple[WeekRow, ...]:
    minutes: defaultdict[date, int] = defaultdict(int)
    for one in classed_sums(facts, cut_off):
        if one.entry_class in WITHIN_SCOPE:
            minutes[week_of(one.sum.posting_date)[0]] += one.sum.billed_minutes
    rows = []
    monday = week_of(since)[0]
    while monday <= cut_off:
        sunday = monday + timedelta(days=6)
        begun = sunday >= facts.engagement.start or minutes[monday] != 0
        if begun and since <= sunday <= until:
            rows.append(
                WeekRow(
                    starts=monday,
                    ends=sunday,
                    billed_minutes=minutes[monday],
                    min_minutes=None,
                    max_minutes=None,
                    state=None,
                )
            )
        monday = sunday + timedelta(days=1)
    return tuple(rows)


def activities_of(entries: Iterable[Entry], orders: Mapping[str, ChangeOrder], day: date) -> tuple[ActivityRow, ...]:
    """Sum entries by class and activity; the sums add up to the quarter's."""
    sums: defaultdict[tuple[int, str], _Sum] = defaultdict(_Sum)
    for entry in entries:
        order = CLASS_ORDER.index(class_code(entry, orders, day))
        sums[order, entry.activity].add(entry)
    return tuple(
        ActivityRow(code=CLASS_ORDER[code], activity=activity, **sums[code, activity].values())
        for code, activity in sorted(sums)
    )


def entry_rows(entries: Iterable[Entry], orders: Mapping[str, ChangeOrder], day: date) -> tuple[EntryRow, ...]:
    """Give every entry. The reason of absorbed time is an inward one; that of a correction is not."""
    return tuple(
        EntryRow(
            work_date=entry.work_date,
            posting_date=entry.posting_date,
            person=entry.person,
            role=entry.role,
            code=class_code(entry, orders, day),
            activity=entry.activity,
            clause=entry.clause_ref,
            order=orders[entry.change_order_id].label if entry.change_order_id else "",
            note=entry.note,
            worked_seconds=entry.worked_seconds,
            billed_minutes=entry.billed_minutes,
            value_cents=entry.value_cents,
            correction=entry.reason if entry.corrects_id else "",
        )
        for entry in entries
    )
