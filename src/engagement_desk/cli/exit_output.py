"""The exit policy and the exit statement as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from engagement_desk.application.queries.exit_sheet import ExitSheet
from engagement_desk.application.queries.exits import ExitPolicyView, HandoverRow
from engagement_desk.cli.output import encode, money, table
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


def exit_data(content: ExitSheet) -> object:
    """Give what `exit --json` prints: the statement, with the one that it is compared with under `against`."""
    if content.against is None:
        return content.statement
    return {**encode(content.statement), "against": content.against}


def exit_lines(content: ExitSheet) -> list[str]:
    """Lay out the statement, or two of them side by side."""
    if content.against is None:
        return _statement_lines(content.statement)
    return _compared_lines(content.statement, content.against)


def _compared_lines(one: ExitStatement, other: ExitStatement) -> list[str]:
    currency = one.currency

    def sums(label: str, first: int, second: int) -> tuple[str, ...]:
        return label, money(first, currency), money(second, currency), money(second - first, currency)

    facts = [(label, first, second) for (label, first), (_, second) in zip(_facts(one), _facts(other), strict=True)]
    pairs = list(zip(one.lines, other.lines, strict=True))
    amounts = [sums(a.label, a.amount_cents, b.amount_cents) for a, b in pairs]
    workings = [
        (a.label, letter, line.working) for a, b in pairs for letter, line in (("A", a), ("B", b)) if line.working
    ]
    return [
        *table((one.engagement, "A", "B"), facts),
        "",
        HEADING,
        *table(
            ("line", "A", "B", "B less A"),
            [*amounts, sums("total", one.total_cents, other.total_cents)],
            right=(1, 2, 3),
        ),
        "",
        *table(("line", "", "working"), workings),
        "",
        CAVEAT,
    ]


def _facts(statement: ExitStatement) -> list[tuple[str, str]]:
    currency = statement.currency
    return [
        ("notice on", str(statement.notice_on)),
        ("reason", statement.reason.value.replace("_", " ")),
        ("deemed received", str(statement.deemed_receipt)),
        ("earliest end", str(statement.earliest_end)),
        ("earned", money(statement.earned_cents, currency)),
        ("minimum that applies", money(statement.applicable_minimum_cents, currency)),
        ("days served", str(statement.served_days)),
    ]


def _statement_lines(statement: ExitStatement) -> list[str]:
    currency = statement.currency
    lines = [(line.label, money(line.amount_cents, currency), line.working) for line in statement.lines]
    total = ("total", money(statement.total_cents, currency), "")
    return [
        *table((statement.engagement, ""), _facts(statement)),
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
