"""The rows of the brief in words: clauses, what is in flight, and the dates that bind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from engagement_desk.application.conditions import with_condition
from engagement_desk.application.queries.brief import Brief, DateRow, OrderInFlight, RequestInFlight
from engagement_desk.application.queries.scope import ClauseRow
from engagement_desk.domain.kinds import ClauseKind, OrderStatus
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import day, hours_said, mark, quoted, tr
from engagement_desk.ui.widgets.door_rows import Door

KIND_TAGS = {
    ClauseKind.INCLUDED: (mark("included"), "ok"),
    ClauseKind.EXCLUDED: (mark("excluded"), "risk"),
    ClauseKind.CONDITIONAL: (mark("conditional"), "warn"),
    ClauseKind.ASSUMPTION: (mark("assumption"), "warn"),
    ClauseKind.CLIENT_OBLIGATION: (mark("client’s part"), "warn"),
}
CONDITIONAL = (ClauseKind.CONDITIONAL, ClauseKind.ASSUMPTION, ClauseKind.CLIENT_OBLIGATION)
_SUBHEADS = {ClauseKind.ASSUMPTION: mark("Assumed"), ClauseKind.CLIENT_OBLIGATION: mark("The client’s part")}
_STATUS = {
    OrderStatus.SENT: (mark("sent"), "warn"),
    OrderStatus.DRAFT: (mark("draft"), "muted"),
    OrderStatus.APPROVED: (mark("approved"), "ok"),
    OrderStatus.DECLINED: (mark("declined"), "muted"),
    OrderStatus.WITHDRAWN: (mark("withdrawn"), "muted"),
}
_AGED = (OrderStatus.SENT, OrderStatus.DRAFT)
_MOST_DATES, _SOON = 7, 7


def clause_text(clause: ClauseRow) -> str:
    """Give a clause with its condition: On-site workshops, if travel is approved."""
    return with_condition(clause.text, clause.condition, tr("{clause}, if {condition}"))


def clause_doors(view: Brief, kinds: Sequence[ClauseKind]) -> list[Door]:
    """Give the clauses in force of some kinds, the later kinds under a heading of their own."""
    number = view.revision.number if view.revision is not None else 0
    doors: list[Door] = []
    for kind in kinds:
        rows = [clause for clause in view.clauses if clause.kind is kind]
        if rows and kind in _SUBHEADS:
            doors.append(Door(f"head:{kind}", tr(_SUBHEADS[kind]), is_heading=True))
        for row in rows:
            place = Place("engagement", view.key, "Scope", f"revision:{number}:{row.ref}")
            doors.append(Door(row.id, clause_text(row), row.ref, place=place))
    return doors


def flight_doors(view: Brief) -> list[Door]:
    """Give the change orders and requests in flight, each with its age."""
    orders = [_order(view.key, order, view.as_of) for order in view.orders]
    return orders + [_request(view.key, request, view.as_of) for request in view.requests]


def date_doors(view: Brief) -> list[Door]:
    """Give the next dates; the last days to give notice always stand among them."""
    dates = _merged(view.dates)
    kept = [row for row in dates if row.code == "last_notice"]
    others = [row for row in dates if row.code != "last_notice"][: max(_MOST_DATES - len(kept), 1)]
    shown = [row for row in dates if row in kept or row in others]
    return [_date(view.key, row, view.as_of) for row in shown]


def days_said(count: int) -> str:
    """Say a number of days: today, 1 day, 9 days."""
    return tr("today") if count <= 0 else tr("1 day") if count == 1 else tr("{n} days").format(n=count)


def _order(key: str, order: OrderInFlight, as_of: date) -> Door:
    word, state = _STATUS[order.status]
    aside = tr(word)
    if order.status in _AGED:
        aside += f", {days_said((as_of - order.since).days)}"
    risk = ""
    if order.at_risk_minutes:
        kind = tr("{time} at risk") if order.status in _AGED else tr("{time} to class again")
        risk = kind.format(time=hours_said(order.at_risk_minutes))
    place = Place("engagement", key, "Scope", order.number)
    return Door(order.number, order.title, order.number, aside, state, risk=risk, place=place)


def _request(key: str, request: RequestInFlight, as_of: date) -> Door:
    age = (as_of - request.on).days
    aside = tr("asked today") if age <= 0 else tr("asked, {age}").format(age=days_said(age))
    place = Place("engagement", key, "Scope", f"request:{request.id}")
    return Door(request.id, quoted(request.words), request.clause or "–", aside, "muted", place=place)


def _merged(dates: Sequence[DateRow]) -> list[DateRow]:
    """Say a last day of both sides once."""
    last = [row for row in dates if row.code == "last_notice"]
    same = len(last) > 1 and len({row.on for row in last}) == 1
    if not same:
        return list(dates)
    return [DateRow(row.on, row.code) if row is last[0] else row for row in dates if row not in last[1:]]


def _date(key: str, row: DateRow, as_of: date) -> Door:
    text, aside, state = _DATES[row.code](row, as_of)
    tab = "Exit" if row.code in _EXIT else "Hours" if row.code == "hours_expire" else "Deliverables"
    identity = f"{row.code}:{row.deliverable}:{row.side}:{row.on}"
    return Door(identity, text, "", aside, state, place=Place("engagement", key, tab, row.deliverable or None))


def _near(row: DateRow, as_of: date) -> str:
    return "warn" if (row.on - as_of).days <= _SOON else "muted"


def _due(row: DateRow, as_of: date) -> tuple[str, str, str]:
    late = (as_of - row.on).days
    if late > 0:
        return row.title, tr("overdue, {age}").format(age=days_said(late)), "risk"
    return row.title, tr("due {day}").format(day=day(row.on)), _near(row, as_of)


def _deemed_accepted(row: DateRow, as_of: date) -> tuple[str, str, str]:
    return row.title, tr("deemed accepted {day}").format(day=day(row.on)), _near(row, as_of)


def _deemed_rejected(row: DateRow, as_of: date) -> tuple[str, str, str]:
    return row.title, tr("deemed rejected {day}").format(day=day(row.on)), _near(row, as_of)


def _guarantee(row: DateRow, as_of: date) -> tuple[str, str, str]:
    del as_of
    return tr("Guarantee, {title}").format(title=row.title), tr("to {day}").format(day=day(row.on)), "muted"


def _last_notice(row: DateRow, as_of: date) -> tuple[str, str, str]:
    text = tr("Last day for the {side} to give notice") if row.side else tr("Last day to give notice")
    return text.format(side=tr(row.side)), day(row.on), _near(row, as_of)


def _cure(row: DateRow, as_of: date) -> tuple[str, str, str]:
    return tr("Cure of the {side}’s breach ends").format(side=tr(row.side)), day(row.on), _near(row, as_of)


def _notice(row: DateRow, as_of: date) -> tuple[str, str, str]:
    return tr("The {side}’s notice ends it").format(side=tr(row.side)), day(row.on), _near(row, as_of)


def _expire(row: DateRow, as_of: date) -> tuple[str, str, str]:
    text = tr("{time} expire unless used").format(time=hours_said(row.minutes or 0))
    return text, day(row.on), _near(row, as_of)


_EXIT = frozenset({"last_notice", "cure_ends", "notice_ends"})
_DATES: dict[str, Callable[[DateRow, date], tuple[str, str, str]]] = {
    "deliverable_due": _due,
    "deemed_accepted": _deemed_accepted,
    "deemed_rejected": _deemed_rejected,
    "guarantee_ends": _guarantee,
    "last_notice": _last_notice,
    "cure_ends": _cure,
    "notice_ends": _notice,
    "hours_expire": _expire,
}
