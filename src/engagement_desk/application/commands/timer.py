"""The running timer (SPEC §8): one at most, kept in the workspace, so that a crash or a restart does not stop it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from engagement_desk.application.commands.entries import add_clocked
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Timer

LONGEST = timedelta(hours=24)
"""A clocked entry is shorter than this (SPEC §3.1)."""


def start_timer(uow: UnitOfWork, now: Now, key: str, note: str = "") -> Changes:
    """Start the timer; the result is the timer. Raises `Refused("timer_running")` when one runs already."""
    engagement = engagement_by_key(uow, key)
    running = uow.first(Timer)
    if running is not None:
        other = uow.get(Engagement, running.engagement_id)
        raise Refused("timer_running", key=other.key)
    timer = Timer(id=uow.new_id(), engagement_id=engagement.id, start=now.instant, zone=now.zone, note=note)
    uow.add(timer)
    uow.describe(engagement.key, engagement.id)
    return Changes(timer, {"Timer": (timer.id,)})


def stop_timer(uow: UnitOfWork, now: Now) -> Changes:
    """Stop the timer and log its time; the result is the entry.

    Raises `Refused("timer_too_long")` at 24 hours and `Refused("timer_clock_set_back")` when the clock now shows a time
    before the start; the timer then goes on, so that nothing is lost.
    """
    timer = running_timer(uow)
    engagement = uow.get(Engagement, timer.engagement_id)
    if now.instant < timer.start:
        raise Refused("timer_clock_set_back", key=engagement.key, start=timer.start.isoformat())
    if now.instant - timer.start >= LONGEST:
        raise Refused("timer_too_long", key=engagement.key, start=timer.start.isoformat())
    uow.remove(timer)
    logged = add_clocked(uow, now, engagement, start=timer.start, zone=timer.zone, note=timer.note)
    return replace(logged, touched={**logged.touched, "Timer": (timer.id,)})


def discard_timer(uow: UnitOfWork, now: Now) -> Changes:
    """Stop the timer without logging; the result is the timer that ran."""
    timer = running_timer(uow)
    uow.remove(timer)
    uow.describe(uow.get(Engagement, timer.engagement_id).key, timer.engagement_id)
    return Changes(timer, {"Timer": (timer.id,)})


def running_timer(uow: UnitOfWork) -> Timer:
    """Give the running timer; raises `Refused("no_timer")`."""
    timer = uow.first(Timer)
    if timer is None:
        raise Refused("no_timer")
    return timer
