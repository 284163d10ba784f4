"""What the reading line under the quick line says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from engagement_desk.domain.kinds import ClauseKind, EntryClass, OrderStatus
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import clock_time, day, hours, hours_said, long_day, mark, money, tr, worked

if TYPE_CHECKING:
    from engagement_desk.application.ports import Warned
    from engagement_desk.application.queries.quick import QuickReading
    from engagement_desk.domain.records.time import Entry

CLASS_WORDS: dict[EntryClass, str] = {
    EntryClass.IN_SCOPE: mark("in scope"),
    EntryClass.CHANGE_ORDER: mark("change order"),
    EntryClass.AT_RISK: mark("at risk"),
    EntryClass.UNCLASSIFIED: mark("unclassified"),
    EntryClass.GOODWILL: mark("goodwill"),
    EntryClass.GUARANTEE: mark("guarantee"),
}
_KINDS = {
    ClauseKind.INCLUDED: (mark("included"), ""),
    ClauseKind.EXCLUDED: (mark("excluded"), "risk"),
    ClauseKind.CONDITIONAL: (mark("conditional"), "warn"),
    ClauseKind.ASSUMPTION: (mark("an assumption"), "warn"),
    ClauseKind.CLIENT_OBLIGATION: (mark("the client’s obligation"), "warn"),
}
_ORDERS = {
    OrderStatus.DRAFT: mark("a draft: the time is at risk"),
    OrderStatus.SENT: mark("not approved: the time is at risk"),
    OrderStatus.APPROVED: mark("approved"),
    OrderStatus.DECLINED: mark("declined: the time is at risk"),
    OrderStatus.WITHDRAWN: mark("withdrawn: the time is at risk"),
}
_WARNINGS = {
    "more_than_a_day": mark("longer than a day"),
    "goodwill_without_reason": mark("goodwill without a reason: add “why”"),
    "class_by_order": mark("the order gives the class"),
    "at_risk_above": mark("{time} at risk, {allowed} allowed"),
    "before_start": mark("before the start of {key}"),
    "after_end": mark("after the end of {key}"),
    "in_scope_but_excluded": mark("in scope, though {ref} excludes it"),
    "day_in_note": mark("“tomorrow” is note"),
}
_MINUTE = 60
_ONE = 1
_CLAUSE_CHARS = 44


class Part(NamedTuple):
    """One part of the reading; its state is warn, risk, bold, or none. A sign is drawn before the first two."""

    text: str
    state: str = ""


def reading_parts(found: QuickReading, today: date) -> tuple[Part, ...]:
    """Say what a line would log and what follows from it, in the order in which it is read; the value stands last."""
    entry = found.line.entry
    parts = [Part(found.client), Part(_day_said(entry.work_date, today)), Part(_time_said(found))]
    if found.line.change_order and found.order_status is not None:
        state = "" if found.order_status is OrderStatus.APPROVED else "warn"
        parts.append(Part(f"{found.line.change_order} {tr(_ORDERS[found.order_status])}", state))
    if found.clause_kind is not None:
        word, state = _KINDS[found.clause_kind]
        said = tr("clause {ref} “{text}”, {kind}")
        parts.append(Part(said.format(ref=entry.clause_ref, text=_short(found.clause_text), kind=tr(word)), state))
    if found.line.entry_class not in (EntryClass.UNCLASSIFIED, EntryClass.AT_RISK, EntryClass.CHANGE_ORDER):
        parts.append(Part(tr(CLASS_WORDS[found.line.entry_class])))
    for other in found.overlaps:
        said = tr("overlaps {key} {time}").format(key=other.engagement, time=clock_time(other.start, other.zone))
        parts.append(Part(said, "warn"))
    parts += [Part(_warned(one), "warn") for one in found.warnings]
    if found.revalued:
        said = tr("1 more entry of the day is billed anew") if found.revalued == _ONE else (
            tr("{n} more entries of the day are billed anew")
        )  # fmt: skip
        parts.append(Part(said.format(n=found.revalued)))
    return (*parts, Part(money(entry.value_cents, found.line.currency), "bold"))


def logged_said(key: str, entry: Entry, currency: str) -> str:
    """Name the deed of an entry that was logged: Logged NORTH 1 h 30, $150.00."""
    time = hours_said(entry.worked_seconds // _MINUTE)
    return tr("Logged {key} {time}, {value}").format(key=key, time=time, value=money(entry.value_cents, currency))


def _day_said(on: date, today: date) -> str:
    if on == today:
        return tr("today")
    return tr("yesterday") if on == today - timedelta(days=1) else long_day(on)


def _time_said(found: QuickReading) -> str:
    entry = found.line.entry
    span = ""
    if entry.start is not None:
        span = f"{clock_time(entry.start, entry.zone)}–{clock_time(entry.end, entry.zone)} "
    if not entry.billable:
        billed = tr("not billable")
    elif entry.billed_minutes == 0:
        billed = tr("billed none")
    else:
        billed = tr("billed {time}").format(time=hours(entry.billed_minutes))
        if entry.billed_minutes * _MINUTE != entry.worked_seconds and found.increment_minutes > _ONE:
            way = tr("up") if entry.billed_minutes * _MINUTE > entry.worked_seconds else tr("down")
            billed += f" ({found.increment_minutes} {way})"
    return f"{span}{tr('worked {time}').format(time=worked(entry.worked_seconds))} → {billed}"


def _warned(one: Warned) -> str:
    if one.code == "posts_later":
        work, posting = one.values["work_date"], one.values["posting_date"]
        assert isinstance(work, date) and isinstance(posting, date)
        return tr("{day} is published: this posts on {posting}").format(day=day(work), posting=day(posting))
    if one.code in _WARNINGS:
        return tr(_WARNINGS[one.code]).format(**one.values)
    return refusal_said(one)


def _short(text: str) -> str:
    return text if len(text) <= _CLAUSE_CHARS else f"{text[: _CLAUSE_CHARS - 1].rstrip(' ,')}…"
