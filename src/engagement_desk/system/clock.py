"""The time, and the zone that the machine is set to."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import Refused

_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")
_FALLBACK = "UTC"


class SystemClock:
    """The machine's clock. `instant` is where the moment comes from, so that a test can hold it still."""

    def __init__(self, instant: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._instant = instant

    def now(self, zone: str | None = None) -> Now:
        """Give the moment in a zone (the system's if None); raises `Refused("unknown_zone", zone=…)`."""
        name = system_zone() if zone is None else zone
        instant = self._instant().astimezone(UTC).replace(microsecond=0)
        return Now(instant, name, instant.astimezone(zone_of(name)).date())


def zone_of(name: str) -> ZoneInfo:
    """Give the IANA zone of that name; raises `Refused("unknown_zone", zone=…)`."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused("unknown_zone", zone=name) from error


def system_zone(
    environment: Mapping[str, str] = os.environ, localtime: Path = _LOCALTIME, timezone: Path = _TIMEZONE
) -> str:
    """Give the IANA name of the machine's zone: of `TZ`, the link `/etc/localtime` or `/etc/timezone`, else UTC."""
    candidates = (_by_environment(environment), _by_link(localtime), _by_text(timezone))
    return next((name for name in candidates if name and _is_zone(name)), _FALLBACK)


def _by_environment(environment: Mapping[str, str]) -> str:
    name = environment.get("TZ", "").removeprefix(":")
    return _after_zoneinfo(Path(name)) if name.startswith("/") else name


def _by_link(localtime: Path) -> str:
    return _after_zoneinfo(localtime.resolve()) if localtime.is_symlink() else ""


def _by_text(timezone: Path) -> str:
    try:
        return timezone.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _after_zoneinfo(path: Path) -> str:
    """Give what follows `zoneinfo` in a path: /usr/share/zoneinfo/Europe/Berlin is Europe/Berlin."""
    parts = path.parts
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else ""


def _is_zone(name: str) -> bool:
    try:
        zone_of(name)
    except Refused:
        return False
    return True
