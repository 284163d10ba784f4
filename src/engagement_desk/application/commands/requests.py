"""What the client asks for, in its words, and the answer (SPEC §2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import owned, required
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.scope import clause_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.scope import Request


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """A request: verbatim words, who, when (None: today), how (call, mail, chat), the clause it is held against."""

    key: str
    words: str
    by: str = ""
    on: date | None = None
    via: str = ""
    clause_ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered, and when (None: today)."""

    key: str
    request_id: str
    on: date | None = None
    text: str = ""


def add_request(uow: UnitOfWork, now: Now, wanted: NewRequest) -> Changes:
    """Log a request; raises `Refused` for blank words and for a clause that does not exist."""
    engagement = engagement_by_key(uow, wanted.key)
    on = wanted.on or now.today
    clause = wanted.clause_ref.strip()
    request = Request(
        id=uow.new_id(),
        engagement_id=engagement.id,
        words=required(wanted.words, "request"),
        by=wanted.by,
        on=on,
        via=wanted.via,
        clause_ref=clause_named(uow, engagement, clause, on).ref if clause else "",
        created_at=now.instant,
    )
    uow.add(request)
    uow.describe(f"request of {on}", engagement.id)
    return changed(request)


def answer_request(uow: UnitOfWork, now: Now, wanted: Answer) -> Changes:
    """Record the answer; raises `Refused` when there is one already, or when it is dated before the request."""
    engagement = engagement_by_key(uow, wanted.key)
    request = owned(uow, Request, wanted.request_id, engagement, "unknown_request")
    on = wanted.on or now.today
    if request.answered_on is not None:
        raise Refused("already_answered", on=request.answered_on)
    if on < request.on:
        raise Refused("answered_before_asked", on=on, asked=request.on)
    answered = replace(request, answered_on=on, answer=wanted.text)
    uow.put(answered)
    uow.describe(f"request of {request.on}", engagement.id)
    return changed(answered)
