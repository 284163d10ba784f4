"""The log: decisions, questions, priorities, next steps, risks, incidents, objectives, outcomes; and checkpoints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypedDict, cast

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.checks import owned, required
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.domain.calendar import week_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.deliverables import Checkpoint
from engagement_desk.domain.records.log import LogItem

AI_KINDS = (
    "prompt",
    "retrieval",
    "fine_tuning",
    "agent",
    "existing_api",
    "deterministic_rule",
    "not_an_ai_case",
)
AI_REASONS = ("high_stakes_without_review", "low_volume", "latency_or_cost", "no_ground_truth", "other")
LEVELS = ("low", "medium", "high")
CHECKPOINT_DAYS = (30, 60, 90)

_VOCABULARIES = {"ai_kind": AI_KINDS, "ai_reason": AI_REASONS, "probability": LEVELS, "impact": LEVELS}
_WEEKLY = (LogKind.PRIORITY, LogKind.NEXT_STEP)
# What the closing words of a kind say besides being its end.
_CLOSING_FIELD = {LogKind.DECISION: "outcome", LogKind.OBJECTIVE: "actual"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """One line for the log; which parts a kind has is SPEC §2's list. `on` None: today; `week`: any day of it."""

    key: str
    kind: LogKind
    text: str
    on: date | None = None
    owner: str = ""
    due: date | None = None
    week: date | None = None
    context: str = ""
    options: tuple[str, ...] = ()
    chosen: str = ""
    because: str = ""
    summary: str = ""
    ai_kind: str = ""
    ai_reason: str = ""
    value_cents: int | None = None
    basis: str = ""
    probability: str = ""
    impact: str = ""
    action: str = ""
    is_ai: bool = False
    cause: str = ""
    effect: str = ""
    change: str = ""
    target: str = ""
    actual: str = ""
    source: str = ""
    confirmed_by: str = ""


class NoteValues(TypedDict, total=False):
    """What is named in an edit of a line; what is left out stays, None clears. `done_on` None opens it again."""

    text: str
    on: date
    owner: str
    due: date | None
    week: date
    done_on: date | None
    done_text: str
    context: str
    options: tuple[str, ...]
    chosen: str
    because: str
    summary: str
    outcome: str
    ai_kind: str
    ai_reason: str
    value_cents: int | None
    basis: str
    probability: str
    impact: str
    action: str
    is_ai: bool
    cause: str
    effect: str
    change: str
    target: str
    actual: str
    source: str
    confirmed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditNote:
    """What to change of a line of the log; its kind stays."""

    key: str
    note_id: str
    values: NoteValues = field(default_factory=NoteValues)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteNamed:
    """A line of an engagement's log."""

    key: str
    note_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDone:
    """That a line is answered, done or closed, on a day (None: today)."""

    key: str
    note_id: str
    text: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What changed by day 30, 60 or 90, and the evidence; `on` None: today."""

    key: str
    day: int
    evidence: str
    on: date | None = None


def add_note(uow: UnitOfWork, now: Now, wanted: NewNote) -> Changes:
    """Write a line into the log; raises `Refused` for blank text, words outside a vocabulary, a value with no basis."""
    engagement = engagement_by_key(uow, wanted.key)
    required(wanted.text, wanted.kind.value.replace("_", " "))
    on = wanted.on or now.today
    item = LogItem(
        id=uow.new_id(),
        engagement_id=engagement.id,
        kind=wanted.kind,
        text=wanted.text,
        on=on,
        owner=wanted.owner,
        due=wanted.due,
        week=week_of(wanted.week or on)[0] if wanted.kind in _WEEKLY else None,
        context=wanted.context,
        options=wanted.options,
        chosen=wanted.chosen,
        because=wanted.because,
        summary=wanted.summary,
        ai_kind=_word("ai_kind", wanted.ai_kind),
        ai_reason=_word("ai_reason", wanted.ai_reason),
        value_cents=wanted.value_cents,
        basis=wanted.basis,
        probability=_word("probability", wanted.probability),
        impact=_word("impact", wanted.impact),
        action=wanted.action,
        is_ai=wanted.is_ai,
        cause=wanted.cause,
        effect=wanted.effect,
        change=wanted.change,
        target=wanted.target,
        actual=wanted.actual,
        source=wanted.source,
        confirmed_by=wanted.confirmed_by,
        created_at=now.instant,
    )
    _check_kind(item)
    uow.add(item)
    uow.describe(wanted.kind.value.replace("_", " "), engagement.id)
    return changed(item)


def edit_note(uow: UnitOfWork, now: Now, wanted: EditNote) -> Changes:
    """Change what is named of a line; raises `Refused` as `add_note` does."""
    del now
    engagement = engagement_by_key(uow, wanted.key)
    old = owned(uow, LogItem, wanted.note_id, engagement, "unknown_note")
    values = cast("dict[str, Any]", dict(wanted.values))
    values |= {part: _word(part, values[part]) for part in _VOCABULARIES if part in values}
    if "week" in values:
        values["week"] = week_of(values["week"])[0] if old.kind in _WEEKLY else None
    item = replace(old, **values)
    required(item.text, item.kind.value.replace("_", " "))
    _check_kind(item)
    if item == old:
        return Changes(old)
    uow.put(item)
    uow.describe(item.kind.value.replace("_", " "), engagement.id)
    return changed(item)


def remove_note(uow: UnitOfWork, now: Now, wanted: NoteNamed) -> Changes:
    """Take a line out of the log; it stays in the journal, and undo brings it back."""
    del now
    engagement = engagement_by_key(uow, wanted.key)
    item = owned(uow, LogItem, wanted.note_id, engagement, "unknown_note")
    uow.remove(item)
    uow.describe(item.kind.value.replace("_", " "), engagement.id)
    return changed(item)


def close_note(uow: UnitOfWork, now: Now, wanted: NoteDone) -> Changes:
    """Close a line with the answer or what came of it: a decision's outcome, an objective's actual figure."""
    engagement = engagement_by_key(uow, wanted.key)
    item = owned(uow, LogItem, wanted.note_id, engagement, "unknown_note")
    if item.done_on is not None:
        raise Refused("already_done", on=item.done_on)
    closed = replace(item, done_on=wanted.on or now.today, done_text=wanted.text)
    also = _CLOSING_FIELD.get(item.kind)
    if also is not None and wanted.text.strip():
        closed = replace(closed, **{also: wanted.text})  # type: ignore[arg-type]
    uow.put(closed)
    uow.describe(item.kind.value.replace("_", " "), engagement.id)
    return changed(closed)


def set_checkpoint(uow: UnitOfWork, now: Now, wanted: Evidence) -> Changes:
    """Keep the evidence of day 30, 60 or 90; a later one for the same day replaces it."""
    engagement = engagement_by_key(uow, wanted.key)
    if wanted.day not in CHECKPOINT_DAYS:
        raise Refused("unknown_checkpoint", day=wanted.day, days=_listed(map(str, CHECKPOINT_DAYS)))
    evidence = required(wanted.evidence, "evidence")
    on = wanted.on or now.today
    before = uow.first(Checkpoint, engagement_id=engagement.id, day=wanted.day)
    if before is not None:
        point = replace(before, evidence=evidence, on=on)
        uow.put(point)
    else:
        point = Checkpoint(id=uow.new_id(), engagement_id=engagement.id, day=wanted.day, evidence=evidence, on=on)
        uow.add(point)
    uow.describe(f"day {wanted.day}", engagement.id)
    return changed(point)


def _word(part: str, typed: str) -> str:
    """Give a word of a part's vocabulary, however it was typed; raises `Refused("unknown_word")`."""
    word = typed.strip().casefold().replace("-", "_").replace(" ", "_")
    if word and word not in _VOCABULARIES[part]:
        raise Refused("unknown_word", part=part.replace("_", " "), word=typed, words=_listed(_VOCABULARIES[part]))
    return word


def _check_kind(item: LogItem) -> None:
    if item.value_cents is not None and not item.basis.strip():
        raise Refused("value_without_basis")
    if item.kind is LogKind.OBJECTIVE and not item.target.strip():
        raise Refused("objective_without_target")


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
