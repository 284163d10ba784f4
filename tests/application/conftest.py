"""A desk on a new workspace, at the moment of `now`, and what tests of commands share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview


@dataclass(frozen=True)
class StandingClock:
    """A clock that stands still."""

    moment: Now

    def now(self, zone: str | None = None) -> Now:
        return self.moment


@pytest.fixture
def desk(workspace_path: Path, now: Now) -> Desk:
    """Give a desk on a new workspace, at Monday 14 September 2026."""
    return open_desk(workspace_path, None, StandingClock(now))


@pytest.fixture
def at(now: Now) -> Callable[[Desk, datetime], Desk]:
    """Give a function that makes a desk work at another instant of the same day."""

    def moved(desk: Desk, instant: datetime) -> Desk:
        return replace(desk, now=lambda: replace(now, instant=instant))

    return moved


@pytest.fixture
def acme(desk: Desk) -> Engagement:
    """Give the engagement ACME: July to December 2026, at the default terms."""
    wanted = NewEngagement(
        key="ACME", client="Acme Ltd", title="Advice", start=date(2026, 7, 1), end=date(2026, 12, 31), zone="UTC"
    )
    return desk.run(new_engagement, wanted).result


@pytest.fixture
def cover(desk: Desk, now: Now, acme: Engagement) -> Callable[[date], None]:
    """Give a function that makes a published review cover ACME through a day."""

    def publish(cut_off: date) -> None:
        with desk.store.begin("publish", now) as uow:
            review = PublishedReview(
                id=uow.new_id(),
                engagement_id=acme.id,
                quarter="2026Q3",
                edition=1,
                starts=date(2026, 7, 1),
                ends=date(2026, 9, 30),
                cut_off=cut_off,
                published_at=now.instant,
                content="{}",
            )
            uow.add(review)
            uow.commit()

    return publish
