"""The next call that is worth a word now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.settings import setting_values
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement


@dataclass(frozen=True, slots=True)
class ComingCall:
    """A call: with whom, in which engagement, and when."""

    key: str
    client: str
    at: datetime


def coming_call(reading: Reading, now: Now, within: timedelta) -> ComingCall | None:
    """Give the next call that begins within a time from now; None without one, and where the settings silence it."""
    if setting_values(reading)["call_notice"] == "off":
        return None
    ahead = [
        (engagement.next_call, engagement.key, engagement.client_id)
        for engagement in reading.find(Engagement)
        if engagement.next_call is not None and now.instant <= engagement.next_call <= now.instant + within
    ]
    if not ahead:
        return None
    at, key, client_id = min(ahead)
    return ComingCall(key, reading.get(Client, client_id).name, at)
