"""Looking through a workspace for what should not be, and mending what follows from the rest (SPEC §9)."""

from __future__ import annotations

from collections.abc import Callable

from engagement_desk.application.backups import back_up
from engagement_desk.application.desk import Desk
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Changes, Now, UnitOfWork, Warned
from engagement_desk.application.queries.verify import contradictions, stale_entries
from engagement_desk.domain.records.engagements import Engagement


def verify(desk: Desk, say: Callable[[Warned], str] = sentence) -> list[str]:
    """Check the file and every figure kept in it; give what is wrong, one sentence each, none when all is well.

    `say` gives the sentence of a finding. Raises `StoreProblem` when the file cannot be checked; figures are not looked
    at in one that is damaged.
    """
    return desk.store.verify() or [say(found) for found in desk.ask(contradictions)]


def mend(desk: Desk, say: Callable[[Warned], str] = sentence) -> list[str]:
    """Back up, make anew what follows from the rest (the search index, stale figures), and give what is wrong still."""
    back_up(desk, "before-mending")
    desk.store.mend()
    desk.run(mend_figures)
    return verify(desk, say)


def mend_figures(uow: UnitOfWork, now: Now) -> Changes:
    """Give entries that do not stand yet the figures that follow from their terms; the result is how many changed."""
    stale = [entry for engagement in uow.find(Engagement) for entry in stale_entries(uow, engagement)]
    uow.put(*stale)
    uow.describe(str(len(stale)))
    return Changes(len(stale), {"Entry": tuple(entry.id for entry in stale)} if stale else {})
