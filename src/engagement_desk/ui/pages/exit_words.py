"""The words of an exit: sides and reasons, the policy in a sentence, and the statement as text to paste."""

from __future__ import annotations

from datetime import date

from engagement_desk.application.queries.exits import ExitPolicyView, NoticeRow
from engagement_desk.domain.kinds import ExitReason, NoticeKind, ShortfallRule, Side, Unused
from engagement_desk.domain.rules.exit_policy import GIVERS
from engagement_desk.domain.statements import ExitStatement
from engagement_desk.ui.pages.exit_worked import line_said, working_said
from engagement_desk.ui.text import day, mark, money, plain, tr

TOTAL_HEAD = mark("Still to be invoiced, net of tax; invoices already issued are not included")
CAVEAT = mark("Working statement, not legal advice")
NO_POLICY = mark("No exit policy. Without notice days no end date can be computed.")

Reason = ExitReason
SIDES: tuple[tuple[str, Side | None], ...] = (
    (mark("The client"), Side.CLIENT),
    (mark("You"), Side.CONSULTANT),
    (mark("Nobody"), None),
)
REASONS: dict[Side | None, tuple[tuple[str, Reason], ...]] = {
    Side.CLIENT: (
        (mark("For convenience"), Reason.CONVENIENCE_CLIENT),
        (mark("You broke the contract"), Reason.BREACH_CONSULTANT),
    ),
    Side.CONSULTANT: (
        (mark("For convenience"), Reason.CONVENIENCE_CONSULTANT),
        (mark("The client broke the contract"), Reason.BREACH_CLIENT),
    ),
    None: (
        (mark("By mutual agreement"), Reason.MUTUAL),
        (mark("The term expires"), Reason.EXPIRY),
    ),
}
SHORT_REASONS = {
    Reason.CONVENIENCE_CLIENT: mark("the client's convenience"),
    Reason.CONVENIENCE_CONSULTANT: mark("your convenience"),
    Reason.BREACH_CLIENT: mark("breach by the client"),
    Reason.BREACH_CONSULTANT: mark("breach by you"),
    Reason.MUTUAL: mark("mutual agreement"),
    Reason.EXPIRY: mark("expiry"),
}
RULES: tuple[tuple[str, ShortfallRule], ...] = (
    (mark("In full"), ShortfallRule.FULL),
    (mark("Pro rata"), ShortfallRule.PRORATED),
    (mark("Waived"), ShortfallRule.WAIVED),
)
UNUSED_WORDS = ((mark("Forfeited"), Unused.FORFEIT), (mark("Refunded"), Unused.REFUND))
NOTICE_SIDES = ((mark("The client"), Side.CLIENT), (mark("You"), Side.CONSULTANT))
NOTICE_KINDS = (
    (mark("Termination"), NoticeKind.TERMINATION),
    (mark("Breach"), NoticeKind.BREACH),
    (mark("Non-renewal"), NoticeKind.NON_RENEWAL),
)
_NOTICES = {
    NoticeKind.TERMINATION: mark("notice of termination"),
    NoticeKind.BREACH: mark("notice of breach"),
    NoticeKind.NON_RENEWAL: mark("notice of non-renewal"),
}
_BY = {Side.CLIENT: mark("Client"), Side.CONSULTANT: mark("You")}


def side_of(reason: ExitReason) -> Side | None:
    """Give the side that gives notice for a reason."""
    return next(side for side, reasons in REASONS.items() if any(one is reason for _, one in reasons))


def needs_policy(view: ExitPolicyView, reason: ExitReason) -> bool:
    """Tell whether a reason's end cannot be computed because nothing is agreed: all that begin with a notice."""
    return view.id is None and reason in GIVERS


def missing_notice(view: ExitPolicyView, reason: ExitReason) -> str:
    """Say that the giver's days of notice are not agreed, empty where they are or where none are needed."""
    agreed = {
        Reason.CONVENIENCE_CLIENT: (view.notice_client_days, tr("The client's notice days are not agreed")),
        Reason.CONVENIENCE_CONSULTANT: (view.notice_consultant_days, tr("Your notice days are not agreed")),
    }
    days, said = agreed.get(reason, (0, ""))
    return tr("{what}; the end is computed without any.").format(what=said) if days is None else ""


def compared_said(found: ExitStatement, other: ExitStatement) -> str:
    """Say what the other statement comes to, and by how much it differs."""
    change = other.total_cents - found.total_cents
    said = tr("Compared: {sum}, the same") if not change else (
        tr("Compared: {sum}, {change} more") if change > 0 else tr("Compared: {sum}, {change} less")
    )  # fmt: skip
    return said.format(sum=money(other.total_cents, other.currency), change=money(abs(change), other.currency))


def notice_said(row: NoticeRow) -> str:
    """Name a notice: Client: notice of breach."""
    return f"{tr(_BY[row.side])}: {tr(_NOTICES[row.kind])}"


def notice_dates(row: NoticeRow) -> str:
    """Say when a notice was sent, received and cured."""
    parts = [tr("sent {day}").format(day=day(row.sent_on, year=True))]
    if row.received_on is not None:
        parts.append(tr("received {day}").format(day=day(row.received_on, year=True)))
    if row.cured_on is not None:
        parts.append(tr("cured {day}").format(day=day(row.cured_on, year=True)))
    return " · ".join(parts)


def policy_said(view: ExitPolicyView) -> str:
    """Say the policy in a few clauses; what is not agreed is said too."""
    kind = tr("business days") if view.business else tr("days")
    notice = [
        _notice(tr("client"), view.notice_client_days, kind),
        _notice(tr("you"), view.notice_consultant_days, kind),
    ]
    parts = [
        tr("Notice: {sides}").format(sides=", ".join(notice)),
        tr("received after {n} days").format(n=view.deemed_days),
        tr("{n} days to cure a breach").format(n=view.cure_days),
    ]
    if view.termination_fee_cents:
        parts.append(tr("termination fee {fee}").format(fee=money(view.termination_fee_cents, view.currency)))
    open_rules = sum(rule is None for rule in view.shortfall.values())
    if open_rules:
        parts.append(tr("{n} rules for the shortfall not agreed").format(n=open_rules))
    return " · ".join(parts)


def facts_said(found: ExitStatement) -> str:
    """Say the dates and sums that the lines rest on."""
    parts = [
        tr("received {day}").format(day=day(found.deemed_receipt)),
        tr("earliest end {day}").format(day=day(found.earliest_end, year=True)),
        tr("{n} days served").format(n=found.served_days),
        tr("earned {sum}").format(sum=money(found.earned_cents, found.currency)),
        tr("minimum that applies {sum}").format(sum=money(found.applicable_minimum_cents, found.currency)),
    ]
    return _capital(" · ".join(parts))


def due_said(due: date | None, done_on: date | None, today: date) -> tuple[str, str]:
    """Say when an item is due or was done, and the token that colours it."""
    if done_on is not None:
        return tr("done {day}").format(day=day(done_on)), "muted"
    if due is None:
        return tr("no date agreed"), "muted"
    return tr("due {day}").format(day=day(due)), "risk" if due < today else "muted"


def statement_text(found: ExitStatement) -> str:
    """Write the statement as plain text, for a mail or a note."""
    rows = [
        (line_said(line), money(line.amount_cents, found.currency), working_said(line, found.currency))
        for line in found.lines
    ]
    heads = max(len(label) for label, _, _ in rows)
    sums = max(len(amount) for _, amount, _ in (*rows, ("", money(found.total_cents, found.currency), "")))
    lines = [
        f"{found.engagement}: {tr(CAVEAT)}",
        tr("Notice on {day}, {reason}").format(day=found.notice_on.isoformat(), reason=tr(SHORT_REASONS[found.reason])),
        facts_said(found),
        "",
        *(f"{label:<{heads}}  {amount:>{sums}}  {working}" for label, amount, working in rows),
        f"{tr('Total'):<{heads}}  {money(found.total_cents, found.currency):>{sums}}",
        "",
        f"{tr(TOTAL_HEAD)}.",
    ]
    owed = _owed_lines(found)
    return "\n".join([*lines, "", tr("Owed in kind"), *owed] if owed else lines) + "\n"


def _owed_lines(found: ExitStatement) -> list[str]:
    def due(text: str, when: date | None) -> str:
        return f"- {plain(text)}" + (f", {tr('due')} {when.isoformat()}" if when else "")

    return [
        *(due(one.title, one.due) for one in found.open_deliverables),
        *(due(one.text, one.due) for one in (*found.handover, *found.access) if one.done_on is None),
        *(f"- {plain(one.title)}, {tr('guarantee until')} {one.until.isoformat()}" for one in found.guarantees),
        *(f"- {plain(text)} ({tr('survives')})" for text in found.survival),
    ]


def _notice(side: str, count: int | None, kind: str) -> str:
    if count is None:
        return tr("{side} not agreed").format(side=side)
    return tr("{side} {n} {kind}").format(side=side, n=count, kind=kind)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
