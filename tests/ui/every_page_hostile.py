"""A workspace of everything that breaks windows: markup, control characters, other scripts, long texts, currencies of
0, 2 and 3 decimals, an engagement without end, one that has ended, and forty others.
"""

from __future__ import annotations

from datetime import date

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, SetStatus, new_engagement, set_status
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.commands.money import NewExpense, add_expense
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.desk import Desk
from engagement_desk.domain.kinds import ClauseKind, LogKind, Pricing, Status

MARKUP = "<img src=x onerror=1><b>&amp;\x00\u202e"
HEBREW, THAI, EMOJI = "סקירת ארכיטקטורה רבעונית", "การทบทวนสถาปัตยกรรมระบบรายไตรมาส", "👩🏽‍💻🏳️‍🌈 émigré"
LONG = "word " * 2_000
UNBROKEN = "x" * 10_000
TEXTS = (MARKUP, HEBREW, THAI, EMOJI, LONG, UNBROKEN)
KEYS = ("A-LONGEST-KE", "YEN", "DINAR", "PAST")
START, TODAY = date(2026, 7, 1), date(2026, 9, 30)
OTHERS = 40


def fill_hostile(desk: Desk) -> None:
    """Fill an empty workspace."""
    money = {"rate_cents": 11_000, "minimum_cents": 2_640_000}
    for key, title, currency in zip(KEYS, (MARKUP, HEBREW, THAI, EMOJI), ("USD", "JPY", "BHD", "EUR"), strict=True):
        wanted = NewEngagement(
            key=key, client=f"{title} {key}", title=title, start=START, currency=currency, terms=money
        )
        desk.run(new_engagement, wanted)
        _fill(desk, key)
    for number in range(OTHERS):
        name = f"E{number}"
        desk.run(new_engagement, NewEngagement(key=name, client=name, title=f"{name} {THAI}", start=START, end=TODAY))
    desk.run(set_status, SetStatus(key="PAST", status=Status.ENDED, on=TODAY))


def _fill(desk: Desk, key: str) -> None:
    for kind in ClauseKind:
        for text in TEXTS[:4]:
            desk.run(add_clause, NewClause(key=key, kind=kind, text=text, condition=HEBREW))
    desk.run(issue_scope, Issue(key=key, effective=START, reason=MARKUP))
    desk.run(add_clause, NewClause(key=key, kind=ClauseKind.INCLUDED, text=UNBROKEN))
    for number, text in enumerate(TEXTS, 1):
        desk.run(
            log_time, key, TimeWords(seconds=900 * number, day=date(2026, 9, 24 + number), note=text, activity="a")
        )
        desk.run(add_deliverable, NewDeliverable(key=key, title=text[:500], due=TODAY, criteria=text))
        desk.run(add_request, NewRequest(key=key, words=text[:900], on=TODAY))
        desk.run(draft_order, NewOrder(key=key, title=text[:200], pricing=Pricing.TIME_AND_MATERIALS))
        desk.run(add_expense, NewExpense(key=key, amount_cents=1234, on=TODAY, note=text))
    for kind, text in zip(LogKind, (*TEXTS, MARKUP, THAI), strict=True):
        desk.run(add_note, NewNote(key=key, kind=kind, text=text, target=EMOJI if kind is LogKind.OBJECTIVE else ""))
