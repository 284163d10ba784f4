"""The monthly status as one page: what is needed of the client, what the month came to, and what is next (SPEC §6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.monthly_status_rows import (
    MonthDeliverable,
    MonthOrder,
    MonthRequest,
    StatusSheet,
)
from engagement_desk.application.queries.review_figures import WeekRow
from engagement_desk.application.queries.review_record import ActionRow
from engagement_desk.documents.flowables import Text
from engagement_desk.documents.formats import DASH, Formats
from engagement_desk.documents.grid import Column, words
from engagement_desk.documents.letter import bound, letter_sheet, opening, period_said, term_said
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import BODY, SMALL, UNIT, Style
from engagement_desk.documents.words import Words
from engagement_desk.domain.kinds import DeliverableState, EarnedKind, Silence

_SILENCE = {Silence.ACCEPTED: "silence_accepted", Silence.REJECTED: "silence_rejected"}
_EARNED = {EarnedKind.OVERAGE: "overage_hours"}
_AIR = 2 * UNIT
_FULL = ("under", "within", "over")


@dataclass(frozen=True)
class _Page:
    """What every part is written with."""

    sheet: Sheet
    content: StatusSheet

    @property
    def say(self) -> Words:
        """The words of the client's language."""
        return self.sheet.say

    @property
    def formats(self) -> Formats:
        """The formats of the client's language."""
        return self.sheet.formats


def monthly_status(content: StatusSheet, paper: str) -> Rendered:
    """Draw the status on `a4` or `letter`; the same content gives the same bytes."""
    head = content.head
    page = _Page(letter_sheet(head, paper), content)
    sheet, say, formats = page.sheet, page.say, page.formats
    subtitle = say("status_subtitle", title=head.title, month=formats.month_named(content.month))
    story = [
        *opening(sheet, head.client, subtitle, [_facts(page)]),
        sheet.pairs(list(_figures(page)), figures=True, after=UNIT),
        *_needed(page),
        *_month(page),
        *_hours_and_fees(page),
        *_work(page),
        *_risks(page),
        *_next(page),
    ]
    state = say("as_of" if content.is_whole else "as_of_so_far", day=formats.day_long(content.through))
    return bound(sheet, head, say("status"), state, story)


def _facts(page: _Page) -> list[tuple[str, str]]:
    content, say, iso = page.content, page.say, page.formats.iso
    head = content.head
    revised = say("revision", number=content.revision, day=iso(content.revision_effective))
    call = page.formats.instant(datetime.fromisoformat(content.next_call)) if content.next_call else DASH
    return [
        (period_said(page.sheet, content.month, content.through), say("period")),
        (term_said(page.sheet, head), say("engagement", key=head.engagement)),
        (revised if content.revision is not None else say("no_scope_in_force"), say("scope")),
        (call, say("next_call")),
    ]


def _figures(page: _Page) -> Iterator[tuple[str, str]]:
    content, say, formats = page.content, page.say, page.formats
    money, hours = content.money, content.hours
    before, month = formats.money_short(money.earned_last_month_cents), formats.month_name(_month_before(content))
    yield formats.money(money.earned_month_cents), say("earned_in_month", before=before, month=month)
    yield f"{formats.hours(hours.billed_minutes)} h", _banded(page)
    if content.deliverables_total:
        yield say("of", part=content.accepted, whole=content.deliverables_total), say("deliverables_accepted")
    if money.percent is None:
        yield formats.money(money.earned_cents), say("earned_to_date")
    else:
        minimum, pace = formats.money_short(money.minimum_cents), formats.number(money.pace)
        yield f"{money.percent} %", say("minimum_share", minimum=minimum, pace=pace)


def _month_before(content: StatusSheet) -> date:
    return content.month - timedelta(days=1)


def _banded(page: _Page) -> str:
    """Say how the month's hours stand in what was agreed."""
    hours, say, formats = page.content.hours, page.say, page.formats
    if hours.period is not None:
        used, available = formats.hours(hours.period.used), formats.hours(hours.period.available)
        return say("billed_period", used=used, available=available, day=formats.day_short(hours.period.period_end))
    if not hours.weeks:
        return say("billed_in_month")
    last = hours.weeks[-1]
    if hours.per == "month":
        return say("billed_month", band=_band(page, last), state=say.name("allowance", last.state or ""))
    full = [week for week in hours.weeks if week.state in _FULL]
    within = sum(week.state == "within" for week in full)
    return say("billed_weeks", within=within, all=len(full), band=_band(page, last))


def _band(page: _Page, week: WeekRow) -> str:
    low, high, hours = week.min_minutes, week.max_minutes, page.formats.hours
    if low is not None and high is not None:
        return page.say("band", low=hours(low), high=hours(high))
    return page.say("band_low", low=hours(low)) if low is not None else page.say("band_high", high=hours(high))


def _section(page: _Page, code: str, parts: Parts) -> Parts:
    """Give a section with less air than those of longer documents; nothing at all where there are no parts."""
    if not parts:
        return []
    parts[-1].spaceAfter = 0
    section = page.sheet.section(page.say(code), parts)
    section[1].spaceBefore = _AIR
    return section


def _labelled(page: _Page, rows: Sequence[tuple[str, str]], style: Style = BODY) -> Parts:
    """Give texts with a word for each before it, in a column of its own."""
    sheet = page.sheet
    indent = max((style.width(sheet.printable(label)) for label, _ in rows), default=0.0) + 2 * UNIT
    return [
        Text(sheet.printable(text), sheet.palette, style, label=sheet.printable(label), indent=indent, after=UNIT / 2)
        for label, text in rows
    ]


def _needed(page: _Page) -> Parts:
    content, say, iso = page.content.needed, page.say, page.formats.iso
    rows: list[tuple[str, str]] = []
    for order in content.orders:
        at_risk = (
            say("hours_at_risk", time=page.formats.hours_said(order.at_risk_minutes)) if order.at_risk_minutes else ""
        )
        rows.append(
            (say("approve"), _noted(f"{order.number} {order.title}", say("sent_on", day=iso(order.sent_on)), at_risk))
        )
    for work in content.work:
        submitted = say("submitted_on", day=iso(work.submitted_on))
        rows.append((say("accept"), _noted(work.title, submitted, _silence(page, work.silence, work.deemed_on))))
    rows += [(say("answer"), _noted(one.text, *_owed(page, one))) for one in content.questions]
    rows += [(say("decide"), text) for text in content.decisions]
    return _section(page, "needed", _labelled(page, rows) or [page.sheet.none(say("nothing_needed"))])


def _silence(page: _Page, silence: Silence, on: date | None) -> str:
    code = _SILENCE.get(silence)
    return page.say(code, day=page.formats.iso(on)) if code and on is not None else ""


def _owed(page: _Page, one: ActionRow) -> tuple[str, ...]:
    """Say who owes it, by when, and whether that is past."""
    due = page.say("due_on", day=page.formats.iso(one.due)) if one.due else ""
    late = page.say("late") if one.due is not None and one.due < page.content.through else ""
    return one.owner, due, late


def _noted(text: str, *notes: str) -> str:
    """Give a text with notes in brackets."""
    said = _joined(*notes)
    return f"{text} ({said})" if said else text


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _month(page: _Page) -> Parts:
    content, say, sheet = page.content, page.say, page.sheet
    parts = sheet.listed(content.outcomes)
    for code, texts in (("decided", content.decisions), ("done", content.done)):
        if texts:
            parts.append(sheet.text(_sentences(texts), SMALL, lead=say(f"{code}_lead")))
    return _section(page, "the_month", parts)


def _sentences(texts: Sequence[str]) -> str:
    return " · ".join(text.strip().rstrip(".") for text in texts if text.strip())


def _hours_and_fees(page: _Page) -> Parts:
    content, say, sheet, formats = page.content, page.say, page.sheet, page.formats
    hours, money = content.hours, content.money
    parts: Parts = []
    if hours.per == "week" and hours.weeks:
        parts.append(sheet.pairs([_week(page, week) for week in hours.weeks], after=UNIT))
    told = {
        "fees": " · ".join(_fees(page)),
        "minimum": _minimum(page) if money.minimum_cents else "",
        "at_risk": say("at_risk_told", time=formats.hours_said(hours.at_risk_minutes)) if hours.at_risk_minutes else "",
    }
    parts += [sheet.text(text, SMALL, lead=say(f"{code}_lead"), after=UNIT / 2) for code, text in told.items() if text]
    if hours.restated_minutes:
        parts.append(sheet.note(say("restated_in_month", time=formats.hours_said(hours.restated_minutes))))
    return _section(page, "hours_and_fees", parts)


def _fees(page: _Page) -> list[str]:
    """Say what each kind of earning came to, where there is more than the one that stands at the head of the page."""
    rows = [row for row in page.content.money.fees if row.amount_cents]
    named = [(page.say.name("earned", _EARNED.get(EarnedKind(row.kind), row.kind)), row) for row in rows]
    return [f"{name} {page.formats.money(row.amount_cents)}" for name, row in named] if len(rows) > 1 else []


def _week(page: _Page, week: WeekRow) -> tuple[str, str]:
    days = page.say("to", first=page.formats.day_short(week.starts), last=page.formats.day_short(week.ends))
    state = page.say.name("allowance", week.state or "")
    return f"{page.formats.hours(week.billed_minutes)} h, {state}", days


def _minimum(page: _Page) -> str:
    money, say, formats = page.content.money, page.say, page.formats
    earned = say(
        "minimum_earned",
        earned=formats.money(money.earned_cents),
        minimum=formats.money(money.minimum_cents),
        day=formats.iso(page.content.through),
    )
    if money.reached_on is not None:
        return f"{earned} {say('minimum_reached_on', day=formats.iso(money.reached_on))}"
    ahead = say("minimum_projected", day=formats.iso(money.projected_on)) if money.projected_on else ""
    weekly = say("minimum_required", time=formats.hours_said(money.required_minutes)) if money.required_minutes else ""
    return f"{earned} {ahead or weekly}".rstrip()


def _work(page: _Page) -> Parts:
    """Deliverables, change orders and requests, one table."""
    content, say = page.content, page.say
    rows = [_deliverable(page, one) for one in content.deliverables]
    rows += [_order(page, one) for one in content.orders]
    rows += [_request(page, one) for one in content.requests]
    columns = [Column(say("kind")), words(say("what")), Column(say("state")), words(say("note"))]
    return _section(page, "work_and_changes", [page.sheet.table(columns, rows)] if rows else [])


def _deliverable(page: _Page, one: MonthDeliverable) -> tuple[str, ...]:
    """Give its state with the date, when it is due and whether that is past, and what silence will make of it."""
    say, iso = page.say, page.formats.iso
    state = say.name("state", one.state.value)
    if one.on is not None and one.state is not DeliverableState.IN_PROGRESS:
        state = f"{state} {say('silent')} {iso(one.on)}" if one.deemed else f"{state} {iso(one.on)}"
    due = say("due_when", day=iso(one.due)) if one.due else ""
    silence = _silence(page, one.silence, one.deemed_on) if one.state is DeliverableState.SUBMITTED else ""
    return say("deliverable"), one.title, state, _joined(due, say("late") if one.is_late else "", silence)


def _order(page: _Page, one: MonthOrder) -> tuple[str, ...]:
    days = page.say.count("more_days", one.days) if one.days else ""
    amount = page.formats.change(one.amount_cents) if one.amount_cents else ""
    return (
        page.say("order_named", number=one.number),
        one.title,
        page.say.name("order", one.status.value),
        _joined(amount, days),
    )


def _request(page: _Page, one: MonthRequest) -> tuple[str, ...]:
    say = page.say
    asked = say("asked", day=page.formats.iso(one.on))
    clause = say("clause", ref=one.clause) if one.clause else ""
    state = one.order or say.name("outcome", one.outcome)
    return say("request"), say("quoted", words=one.words), state, _joined(asked, one.by, clause)


def _risks(page: _Page) -> Parts:
    say = page.say
    rows = [(say("risk"), _noted(_sentences((one.text, one.action)), one.owner)) for one in page.content.risks]
    rows += [(say("question"), _noted(one.text, *_owed(page, one))) for one in page.content.questions]
    return _section(page, "risks_and_questions", _labelled(page, rows, SMALL))


def _next(page: _Page) -> Parts:
    content, say = page.content.next_month, page.say
    rows = [(say("priority"), text) for text in content.priorities]
    rows += [(say("step"), _noted(one.text, *_owed(page, one))) for one in content.steps]
    return _section(page, "next_month", _labelled(page, rows, SMALL))
