"""Making the sample workspace: everything in the order of its dates, as if it had been typed on that day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from engagement_desk.application.commands.sample_agreements import agreements
from engagement_desk.application.commands.sample_events import events
from engagement_desk.application.commands.sample_reviews import reviews
from engagement_desk.application.commands.sample_steps import Step, Story
from engagement_desk.application.commands.workspace import NewHoliday, SetSetting, add_holiday, set_setting
from engagement_desk.application.ports import Changes, Documents, Now, UnitOfWork
from engagement_desk.application.sample import SampleDates, SampleSource
from engagement_desk.domain.clock_time import zone_named

_END_OF_WORK = time(18)


def load_sample(uow: UnitOfWork, now: Now, source: SampleSource, documents: Documents) -> Changes:
    """Fill an empty workspace with the sample as it stands today; the result is the KEYs of its engagements.

    What is dated after today has not happened yet. The review of the quarter before last is published on its day; that
    of the last full quarter is written, and waits as a draft.
    """
    dates = SampleDates(now.today)
    for name, value in source.desk["settings"].items():
        set_setting(uow, now, SetSetting(name=name, value=value))
    for holiday in source.desk["holiday"]:
        add_holiday(uow, now, NewHoliday(on=dates.working(holiday["on"]), name=holiday["name"]))
    stories = [Story(table, dates) for table in source.engagements]
    told = [step for story in stories for part in (agreements, events) for step in part(story)]
    told += [step for story in stories for step in reviews(story, documents)]
    for step in _in_order(told, now.today):
        step.do(uow, _moment(step.on, source.desk["zone"]))
    keys = tuple(story.key for story in stories)
    uow.describe(", ".join(keys))
    return Changes(keys)


def _in_order(steps: Iterable[Step], today: date) -> list[Step]:
    happened = [step for step in steps if step.on <= today]
    return sorted(happened, key=lambda step: (step.on, step.rank))


def _moment(day: date, zone: str) -> Now:
    return Now(datetime.combine(day, _END_OF_WORK, zone_named(zone)).astimezone(UTC), zone, day)
