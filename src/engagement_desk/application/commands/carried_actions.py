"""How an action of the last quarter ended: kept in the log as a next step, from where the review takes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engagement_desk.application.changed import changed
from engagement_desk.application.commands.log import NewNote, NoteDone, add_note, close_note
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.review_log import sayings_of
from engagement_desk.application.queries.reviews import quarter_named
from engagement_desk.domain.calendar import Quarter
from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.log import LogItem


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkAction:
    """That an action of the quarter before `quarter`, named by its words, was done or is open again."""

    key: str
    quarter: str
    text: str
    done: bool


def mark_action(uow: UnitOfWork, now: Now, wanted: MarkAction) -> Changes:
    """Close or open the next step of these words; an action that no next step words yet becomes one.

    It counts as done on the quarter's last day, or today before that: the review stands as of then. What is so already
    stays as it is.
    """
    engagement, quarter = engagement_by_key(uow, wanted.key), quarter_named(uow, wanted.quarter)
    on = min(now.today, quarter.ends)
    step = _step(uow, engagement, quarter, wanted.text)
    if step is None:
        if not wanted.done:
            return Changes()
        made = add_note(uow, now, NewNote(key=wanted.key, kind=LogKind.NEXT_STEP, text=wanted.text.strip(), on=on))
        return close_note(uow, now, NoteDone(key=wanted.key, note_id=made.result.id, on=on))
    if (step.done_on is not None and step.done_on <= on) == wanted.done:
        return Changes(step)
    marked = replace(step, done_on=max(on, step.on) if wanted.done else None)
    uow.put(marked)
    uow.describe(f"{quarter.name} action", engagement.id)
    return changed(marked)


def _step(uow: UnitOfWork, engagement: Engagement, quarter: Quarter, text: str) -> LogItem | None:
    """Give the first next step of these words that was not done before the quarter."""
    words = text.strip().casefold()
    found = [
        item
        for item in uow.find(LogItem, engagement_id=engagement.id, kind=LogKind.NEXT_STEP)
        if words in sayings_of(item) and (item.done_on is None or item.done_on >= quarter.starts)
    ]
    return min(found, key=lambda item: (item.on, item.id), default=None)
