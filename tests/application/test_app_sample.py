"""The sample workspace: it can be made on any day, and its engagements are what they are said to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, Now, Reading
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.reviews import list_reviews
from engagement_desk.application.sample import SampleDates
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.calendar import previous_quarter, quarter_on
from engagement_desk.domain.kinds import ReviewStatus, StoredClass, Structure, Tier
from engagement_desk.domain.position import Boundaries
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.rules.overlaps import overlaps

KEYS = ("FERN", "HALO", "NORTH")
# The first and last days of quarters, weekends, a leap day, and a day in the middle.
DAYS = (date(2026, 1, 1), date(2026, 5, 9), date(2026, 6, 30), date(2026, 10, 4), date(2028, 2, 29), date(2029, 11, 24))


@dataclass(frozen=True)
class Evening:
    """A clock that stands at ten in the evening of one day."""

    today: date

    def now(self, zone: str | None = None) -> Now:
        return Now(datetime.combine(self.today, time(22), UTC), "UTC", self.today)


def sample_on(path: Path, today: date) -> Desk:
    desk = open_desk(path, None, Evening(today))
    assert desk.run(load_sample, desk.sample(), desk.documents()).result == KEYS
    return desk


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_it_can_be_made_on_any_day(workspace_path: Path, today: date) -> None:
    desk = sample_on(workspace_path, today)
    last = previous_quarter(quarter_on(today))
    older = previous_quarter(last)

    entries = desk.ask(lambda reading: reading.entries(EntryFilter()))
    assert older.starts <= min(entry.work_date for entry in entries)
    assert max(entry.work_date for entry in entries) <= today
    assert overlaps(entries) == []
    assert desk.store.verify() == []
    for key in KEYS:
        rows = [(row.quarter, row.status) for row in desk.ask(list_reviews, key)]
        assert rows == [(older.name, ReviewStatus.PUBLISHED), (last.name, ReviewStatus.DRAFT)]
        assert desk.ask(position_of, key, today).boundaries == Boundaries(True, True, True, True)


def test_its_engagements_are_of_three_kinds(workspace_path: Path) -> None:
    desk = sample_on(workspace_path, date(2026, 10, 20))
    end = date(2026, 9, 30)
    fern, halo, north = (desk.ask(position_of, key, end) for key in KEYS)

    assert (fern.tier, fern.structure) == (Tier.AGENCY, Structure.FIXED_PRICE)
    assert (halo.tier, halo.structure, halo.currency) == (Tier.ADVISORY, Structure.RETAINER, "EUR")
    assert (north.tier, north.structure) == (Tier.OPERATIONAL, Structure.TIME_AND_MATERIALS)
    assert fern.minimum_reached_on is not None
    assert north.pace is not None and north.pace > 1
    assert {row.state for row in north.allowance if row.state not in ("partial", "so_far")} <= {"within", "under"}
    assert any(row.overage for row in halo.retainer)
    assert all(position.shortfall_cents > 0 for position in (halo, north))


def test_only_the_last_week_waits_for_its_class(workspace_path: Path) -> None:
    today = date(2026, 11, 24)
    desk = sample_on(workspace_path, today)

    waiting = desk.ask(unclassified)

    assert waiting
    assert all((today - entry).days < 7 for entry in waiting)


def unclassified(reading: Reading) -> list[date]:
    found = reading.entries(EntryFilter(stored_classes=(StoredClass.UNCLASSIFIED,)))
    return [entry.work_date for entry in found if entry.change_order_id is None]


def test_requests_are_answered_in_the_client_s_order(workspace_path: Path) -> None:
    desk = sample_on(workspace_path, date(2026, 11, 24))

    def requests(reading: Reading) -> list[Request]:
        return reading.find(Request, engagement_id=engagement_by_key(reading, "NORTH").id)

    found = desk.ask(requests)
    assert [request.on for request in found] == sorted(request.on for request in found)
    assert [request.answered_on is None for request in found].count(True) == 1


def test_dates_are_anchors_with_offsets() -> None:
    dates = SampleDates(date(2026, 11, 24))

    assert dates.exact("first") == date(2026, 4, 1)
    assert dates.exact("last+2w") == date(2026, 7, 15)
    assert dates.exact("this-1d") == date(2026, 9, 30)
    assert dates.exact("next") == date(2027, 1, 1)
    assert dates.working("today-2d") == date(2026, 11, 23)
    assert dates.working("today") == date(2026, 11, 24)
    assert SampleDates(date(2026, 11, 22)).working("today") == date(2026, 11, 20)
    assert dates.mondays("this")[0] == date(2026, 10, 5)
    assert dates.mondays("first")[-1] == date(2026, 6, 29)
    with pytest.raises(ValueError, match="someday"):
        dates.exact("someday")
