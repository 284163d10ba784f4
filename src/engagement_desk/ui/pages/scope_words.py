"""The rows of the scope page in words."""

from __future__ import annotations

import re

from engagement_desk.application.queries.orders import OrderRow, OrderTotals
from engagement_desk.application.queries.requests import RequestRow
from engagement_desk.application.queries.scope import DRAFT, ClauseChange, ClauseRow, ScopeDiff
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.domain.kinds import ClauseKind, OrderStatus, Pricing
from engagement_desk.ui.pages.brief_words import clause_text, days_said
from engagement_desk.ui.text import day, hours_said, mark, money, plain, quoted, tr
from engagement_desk.ui.widgets.door_rows import Door

KINDS: tuple[tuple[ClauseKind, str, str], ...] = (
    (ClauseKind.INCLUDED, mark("In scope"), mark("included")),
    (ClauseKind.EXCLUDED, mark("Out of scope"), mark("excluded")),
    (ClauseKind.CONDITIONAL, mark("Conditional"), mark("conditional")),
    (ClauseKind.ASSUMPTION, mark("Assumed"), mark("assumption")),
    (ClauseKind.CLIENT_OBLIGATION, mark("The client’s part"), mark("client’s part")),
)
KIND_WORDS = {kind: word for kind, _, word in KINDS}
PRICINGS: tuple[tuple[str, Pricing], ...] = (
    (mark("time and materials"), Pricing.TIME_AND_MATERIALS),
    (mark("lump sum"), Pricing.LUMP_SUM),
    (mark("zero cost"), Pricing.ZERO_COST),
)
_LONG_RUN = re.compile(r"\S{24}")
_SHORT = 48
_STATES = {
    OrderStatus.DRAFT: (mark("draft"), "muted"),
    OrderStatus.SENT: (mark("sent"), "warn"),
    OrderStatus.APPROVED: (mark("approved"), "ok"),
    OrderStatus.DECLINED: (mark("declined"), "muted"),
    OrderStatus.WITHDRAWN: (mark("withdrawn"), "muted"),
}


def revision_said(number: int | None) -> str:
    """Name a revision of the scope in short: r3."""
    return tr("r{n}").format(n=number)


def breakable(text: str) -> str:
    """Give a text that a label can break within its longest words too."""
    return _LONG_RUN.sub(lambda run: f"{run[0]}\u200b", text)


def short(words: str) -> str:
    """Give a text that fits into a choice, a title or the status line."""
    line = plain(words)
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"


def clause_rows_said(view: ScopePageView) -> list[Door]:
    """Give the clauses under the headings of their kinds."""
    doors: list[Door] = []
    for kind, heading, _ in KINDS:
        rows = [row for row in view.clauses if row.kind is kind]
        if rows:
            doors.append(Door(f"head:{kind}", tr(heading), is_heading=True))
        doors += [Door(row.id, clause_text(row), row.ref, _since(view, row), _since_state(view, row)) for row in rows]
    return doors


def _since(view: ScopePageView, row: ClauseRow) -> str:
    if row.in_force_from is None:
        return tr("new wording")
    return tr("since {day}").format(day=day(row.in_force_from, year=row.in_force_from.year != view.as_of.year))


def _since_state(view: ScopePageView, row: ClauseRow) -> str:
    return "bold" if row.in_force_from is None and view.revisions else "muted"


def revision_doors(view: ScopePageView) -> list[Door]:
    """Give the draft and the revisions, newest first."""
    doors = (
        [Door(DRAFT, tr("Draft"), aside=tr("not issued"), state="muted", text_state="bold")] if view.has_draft else []
    )
    for row in view.revisions:
        state = "ok" if row.number == view.in_force else "muted"
        aside = tr("in force") if row.number == view.in_force else ""
        if row.effective > view.as_of:
            aside = tr("to come")
        since = tr("from {day}").format(day=day(row.effective, year=True))
        doors.append(Door(str(row.number), revision_said(row.number), "", aside, state, since, text_state="bold"))
    return doors


def shown_said(view: ScopePageView) -> tuple[str, str]:
    """Give the heading over the clauses and the line below it."""
    revision = view.shown_revision
    if revision is None:
        base = revision_said(view.last) if view.last else ""
        head = tr("Draft of r{n}").format(n=(view.last or 0) + 1)
        return head, tr("Begun from {base}. It binds nobody until it is issued.").format(base=base) if base else (
            tr("It binds nobody until it is issued.")
        )  # fmt: skip
    span = tr("In force from {day}").format(day=day(revision.effective, year=True))
    if view.superseded_on is not None:
        span += tr(", superseded on {day}").format(day=day(view.superseded_on, year=True))
    return revision_said(revision.number), " · ".join(part for part in (span, breakable(revision.reason)) if part)


def hint_said(view: ScopePageView) -> str:
    """Say what can be done with the clauses that are shown."""
    if view.shown == DRAFT:
        return tr("Enter edits a clause, Del removes it.")
    if view.is_editable:
        return tr("Enter edits a clause: that begins the draft of r{n}.").format(n=(view.last or 0) + 1)
    which = tr("the draft") if view.has_draft else revision_said(view.last)
    return tr("An issued revision never changes; choose {which} to edit.").format(which=which)


def names_of(view: ScopePageView) -> list[tuple[str, object]]:
    """Give the sets of clauses that can be compared, newest first."""
    draft: list[tuple[str, object]] = [(tr("draft"), DRAFT)] if view.has_draft else []
    return draft + [
        (f"{revision_said(row.number)}, {day(row.effective, year=True)}", str(row.number)) for row in view.revisions
    ]


def diff_doors(diff: ScopeDiff) -> list[Door]:
    """Give what was added, removed, and changed with what it was, each marked in words."""
    added = [Door(row.id, clause_text(row), row.ref, _word(row), tag=tr("added"), tag_state="ok") for row in diff.added]
    removed = [
        Door(row.id, clause_text(row), row.ref, _word(row), tag=tr("removed"), tag_state="risk") for row in diff.removed
    ]
    return added + [_changed(change) for change in diff.changed] + removed


def diff_counted(diff: ScopeDiff) -> str:
    """Count a difference: 2 added · 1 removed · 1 changed."""
    parts = (
        (len(diff.added), tr("{n} added")),
        (len(diff.changed), tr("{n} changed")),
        (len(diff.removed), tr("{n} removed")),
    )
    said = [text.format(n=count) for count, text in parts if count]
    return " · ".join(said) or tr("no difference")


def _changed(change: ClauseChange) -> Door:
    was = clause_text(change.was)
    if change.was.kind is not change.now.kind:
        was = f"{was} ({tr(KIND_WORDS[change.was.kind])})"
    note = tr("was: {text}").format(text=was)
    tag = tr("changed")
    return Door(change.now.id, clause_text(change.now), change.ref, _word(change.now), "muted", note, tag=tag,
                tag_state="warn")  # fmt: skip


def _word(row: ClauseRow) -> str:
    return tr(KIND_WORDS[row.kind])


def request_doors(view: ScopePageView) -> list[Door]:
    """Give the requests, the open ones first, then newest first."""
    newest = sorted(view.requests, key=lambda row: (row.on, row.id), reverse=True)
    ordered = sorted(newest, key=lambda row: row.answered_on is not None)
    return [_request(view, row) for row in ordered]


def _request(view: ScopePageView, row: RequestRow) -> Door:
    open_for = (view.as_of - row.on).days
    aside = tr("answered") if row.answered_on is not None else tr("open, {age}").format(age=days_said(open_for))
    told = [day(row.on, year=row.on.year != view.as_of.year), row.by, row.via]
    if row.clause:
        told.append(tr("clause {ref}").format(ref=row.clause))
    told += row.change_orders
    note = " · ".join(part for part in told if part)
    state = "muted" if row.answered_on is not None else "bold"
    return Door(row.id, quoted(row.words), "", aside, state, note)


def request_facts(row: RequestRow) -> str:
    """Say what was answered."""
    if row.answered_on is None:
        return ""
    said = tr("Answered on {day}").format(day=day(row.answered_on, year=True))
    return f"{said}: {breakable(row.answer)}" if row.answer else f"{said}."


def order_doors(view: ScopePageView) -> list[Door]:
    """Give the change orders, newest first."""
    return [_order(view, row) for row in reversed(view.orders.change_orders)]


def _order(view: ScopePageView, row: OrderRow) -> Door:
    word, state = _STATES[row.status]
    aside = tr("completed") if row.completed_on else tr(word)
    if row.status is OrderStatus.SENT and row.sent_on is not None:
        aside = tr("sent, {age}").format(age=days_said((view.as_of - row.sent_on).days))
    told = [money(row.this_change_cents, view.orders.currency)]
    if row.estimate_minutes:
        told.append(hours_said(row.estimate_minutes))
    told.append(tr("{n} days").format(n=f"{row.days:+d}".replace("-", "−")) if row.days else tr("no delay"))
    return Door(row.number, row.title, row.number, aside, state, " · ".join(told), risk=_at_risk(view, row))


def _at_risk(view: ScopePageView, row: OrderRow) -> str:
    minutes = view.at_risk.get(row.number, 0)
    if not minutes:
        return ""
    is_open = row.status in (OrderStatus.DRAFT, OrderStatus.SENT)
    return (tr("{time} at risk") if is_open else tr("{time} to class again")).format(time=hours_said(minutes))


def order_facts(row: OrderRow) -> str:
    """Say what has happened to an order, with its dates and names."""
    pricing = next(text for text, value in PRICINGS if value is row.pricing)
    parts = [tr(pricing)]
    if row.sent_on:
        parts.append(tr("sent {day}").format(day=day(row.sent_on, year=True)))
    if row.approved_on:
        by = tr(" and ").join(breakable(name) for name in (row.client_approver, row.consultant_approver) if name)
        parts.append(tr("approved {day} by {names}").format(day=day(row.approved_on, year=True), names=by))
    if row.closed_on:
        parts.append(f"{tr(_STATES[row.status][0])} {day(row.closed_on, year=True)}")
    if row.completed_on:
        parts.append(tr("completed {day}").format(day=day(row.completed_on, year=True)))
    if row.supersedes:
        parts.append(tr("in place of {number}").format(number=row.supersedes))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def totals_said(totals: OrderTotals, currency: str) -> str:
    """Say the three totals: the original sum, what approved orders change, the revised sum."""
    original, change = money(totals.original_cents, currency), money(totals.approved_cents, currency)
    said = tr("Original {original} · approved changes {change} · revised {revised}").format(
        original=original, change=change, revised=money(totals.revised_cents, currency)
    )
    if totals.revised_end is not None and totals.revised_end != totals.planned_end:
        said += tr(" · end moves to {day}").format(day=day(totals.revised_end, year=True))
    return said
