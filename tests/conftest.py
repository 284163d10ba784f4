"""What every test may count on: a fixed moment, a workspace of its own, and a home that is not the user's."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from engagement_desk.application.ports import Now

settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("torture", settings.get_profile("desk"), max_examples=150, stateful_step_count=60)
settings.load_profile("desk")

_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an empty home folder; no test sees the user's settings or workspace."""
    folder = tmp_path_factory.mktemp("home")
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(folder))
    for name in ("ENGAGEMENT_DESK_WORKSPACE", "ENGAGEMENT_DESK_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return folder


@pytest.fixture
def now() -> Now:
    """Give the moment the tests work at: Monday 14 September 2026, 09:30 in New York."""
    return Now(datetime(2026, 9, 14, 13, 30, tzinfo=UTC), "America/New_York", date(2026, 9, 14))


@pytest.fixture
def workspace_path(tmp_path: Path) -> Path:
    """Give the path of a workspace that does not exist yet."""
    return tmp_path / "desk" / "workspace.engdesk"
