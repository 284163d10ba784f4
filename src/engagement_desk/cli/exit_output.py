"""The exit policy and the exit statement as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from engagement_desk.application.queries.exits import ExitPolicyView, HandoverRow
from engagement_desk.cli.output import money, table
from engagement_desk.domain.durations import format_hours, format_seconds
from engagement_desk.domain.statements import ExitStatement

HEADING = "Still to be invoiced, net of tax; invoices already issued are not included"
CAVEAT = "Working statement, not legal advice"

_ITEMS = ("what", "owner", "days", "done", "id")


def policy_lines(view: ExitPolicyView) -> list[str]:
    """Lay out the policy with everything to hand over and revoke."""
    kind = "business days" if view.business else "calendar days"
    facts = {
        "notice by the client": _days(view.notice_client_days, kind),
        "notice by the consultant": _days(view.notice_consultant_days, kind),
        "delivery": view.delivery,
        "deemed received after": _days(view.deemed_days, "days"),
        "cure period": _days(view.cure_days, "days"),
        "termination fee": money(view.termination_fee_cents, view.currency),
        "prepaid hours unused": view.unused.value,
        "transition": _transition(view),
        "guarantee on new builds": _days(view.guarantee_days, "days"),
        **{f"shortfall, {reason}": rule.value if rule else "not agreed" for reason, rule in view.shortfall.items()},
        "survives": "; ".join(view.survival),
    }
    lines = table((view.engagement, ""), [(name.replace("_", " "), value) for name, value in facts.items()])
    return [*lines, "", *_item_lines("hand over", view.handover), *_item_lines("revoke", view.access)]


def _item_lines(heading: str, items: Iterable[HandoverRow]) -> list[str]:
    rows = [
        (item.text, item.owner, "" if item.days is None else str(item.days), str(item.done_on or ""), item.id)
        for item in items
    ]
    return table((heading, *_ITEMS[1:]), rows, right=(2,)) if rows else [f"{heading}: nothing listed"]


def _days(count: int | None, kind: str) -> str:
    return "not agreed" if count is None else f"{count} {kind}"


def _transition(view: ExitPolicyView) -> str:
    if view.transition_minutes is None:
        return "not agreed"
    rate = view.transition_rate_cents
    at = "" if rate is None else f" at {money(rate, view.currency)} an hour"
    return f"{format_hours(view.transition_minutes)} h{at}"


def statement_lines(statement: ExitStatement) -> list[str]:
    """Lay out the statement: the dates, each line with its working, the total, and what is owed in kind."""
    currency = statement.currency
    facts = [
        ("notice on", str(statement.notice_on)),
        ("reason", statement.reason.value.replace("_", " ")),
        ("deemed received", str(statement.deemed_receipt)),
        ("earliest end", str(statement.earliest_end)),
        ("earned", money(statement.earned_cents, currency)),
        ("minimum that applies", money(statement.applicable_minimum_cents, currency)),
        ("days served", str(statement.served_days)),
    ]
    lines = [(line.label, money(line.amount_cents, currency), line.working) for line in statement.lines]
    total = ("total", money(statement.total_cents, currency), "")
    return [
        *table((statement.engagement, ""), facts),
        "",
        HEADING,
        *table(("line", "amount", "working"), [*lines, total], right=(1,)),
        *_owed_in_kind(statement),
        "",
        CAVEAT,
    ]


def _owed_in_kind(statement: ExitStatement) -> list[str]:
    def due(day: date | None) -> str:
        return f"due {day}" if day else "no date agreed"

    owed = [
        *(
            (
                "deliverable",
                f"{d.title} ({d.state.replace('_', ' ')}), {format_seconds(d.worked_seconds)} h",
                due(d.due),
            )
            for d in statement.open_deliverables
        ),
        *(
            ("hand over", item.text, f"done {item.done_on}" if item.done_on else due(item.due))
            for item in statement.handover
        ),
        *(
            ("revoke", item.text, f"done {item.done_on}" if item.done_on else due(item.due))
            for item in statement.access
        ),
        *(("guarantee", running.title, f"until {running.until}") for running in statement.guarantees),
        *(("survives", text, "") for text in statement.survival),
    ]
    return ["", *table(("owed in kind", "", ""), owed)] if owed else []
