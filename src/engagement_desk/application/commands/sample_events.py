"""What came up in an engagement of the sample: requests, hours, the log, invoices and reviews."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import chain

from engagement_desk.application.commands.entries import log_time
from engagement_desk.application.commands.log import (
    Evidence,
    NewNote,
    NoteDone,
    add_note,
    close_note,
    set_checkpoint,
)
from engagement_desk.application.commands.money import (
    NewExpense,
    NewInvoice,
    PayInvoice,
    add_expense,
    add_invoice,
    pay_invoice,
)
from engagement_desk.application.commands.requests import Answer, NewRequest, add_request, answer_request
from engagement_desk.application.commands.sample_steps import Fields, Rank, Step, Story
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.sample import Table, hours
from engagement_desk.domain.kinds import LogKind

_REQUEST: Fields = {
    "by": ("by", "as it is"),
    "via": ("via", "as it is"),
    "words": ("words", "as it is"),
    "clause": ("clause_ref", "as it is"),
}
_PLAIN = ("text", "owner", "context", "chosen", "because", "ai_kind", "ai_reason", "basis", "probability", "impact")
_NOTE: Fields = {
    **{name: (name, "as it is") for name in (*_PLAIN, "action", "cause", "change", "target", "source")},
    "kind": ("kind", LogKind),
    "due": ("due", "day"),
    "options": ("options", "texts"),
    "value": ("value_cents", "money"),
    "ai": ("is_ai", "as it is"),
}


def events(story: Story) -> Iterator[Step]:
    """Give what came up, in the order of the file."""
    return chain(_requests(story), _time(story), _log(story), _checkpoints(story), _money(story))


def _requests(story: Story) -> Iterator[Step]:
    for name, table in story.each("request"):
        asked = NewRequest(key=story.key, **story.read(table, _REQUEST))
        yield story.step(Rank.ASKED, table["on"], story.keep(name, partial(add_request, wanted=asked)))
        if "answered" in table:
            yield story.step(Rank.ASKED, table["answered"], partial(_answer, story, name, table["answer"]))


def _answer(story: Story, name: str, text: str, uow: UnitOfWork, now: Now) -> Changes:
    return answer_request(uow, now, Answer(key=story.key, request_id=story.ids[name], text=text))


def _time(story: Story) -> Iterator[Step]:
    until = min(story.end, story.dates.today)
    for day, words in hours(story.table, story.dates, story.start, until):
        yield Step(day, Rank.WORKED, partial(log_time, key=story.key, words=words))


def _log(story: Story) -> Iterator[Step]:
    for name, table in story.each("log"):
        note = NewNote(key=story.key, **story.read(table, _NOTE))
        yield story.step(Rank.HAPPENED, table["on"], story.keep(name, partial(add_note, wanted=note)))
        if "done" in table:
            yield story.step(Rank.HAPPENED, table["done"], partial(_close, story, name, table))


def _close(story: Story, name: str, table: Table, uow: UnitOfWork, now: Now) -> Changes:
    done = NoteDone(key=story.key, note_id=story.ids[name], text=table.get("done_text", ""))
    return close_note(uow, now, done)


def _checkpoints(story: Story) -> Iterator[Step]:
    for _, table in story.each("checkpoint"):
        reached = Evidence(key=story.key, day=table["day"], evidence=table["evidence"])
        yield story.step(Rank.HAPPENED, table["on"], partial(set_checkpoint, wanted=reached))


def _money(story: Story) -> Iterator[Step]:
    for _, table in story.each("invoice"):
        on = story.dates.working(table["on"])
        through = story.dates.exact(table["through"])
        sent = NewInvoice(key=story.key, ref=table["ref"], on=on, through=through)
        yield Step(on, Rank.BILLED, partial(add_invoice, wanted=sent))
        if "paid" in table:
            paid_on: date = story.dates.working(table["paid"])
            yield Step(paid_on, Rank.BILLED, partial(pay_invoice, wanted=PayInvoice(ref=table["ref"], on=paid_on)))
    for _, table in story.each("expense"):
        amount = story.read(table, {"amount": ("amount_cents", "money")})
        flags = {name: table.get(name, False) for name in ("committed", "rechargeable")}
        on = story.dates.working(table["on"])
        laid_out = NewExpense(key=story.key, on=on, note=table["note"], **amount, **flags)
        yield Step(on, Rank.BILLED, partial(add_expense, wanted=laid_out))
