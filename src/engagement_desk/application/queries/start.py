"""What the window must know before it shows anything."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.application.settings import Preferences, preferences


@dataclass(frozen=True, slots=True)
class Start:
    """The KEYs of the engagements there are, and the settings."""

    keys: tuple[str, ...]
    preferences: Preferences


def start(reading: Reading) -> Start:
    """Give what the window begins with."""
    return Start(all_keys(reading), preferences(reading))
