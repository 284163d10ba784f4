"""What the driver reports as a failing device or a file that cannot be opened may have a plainer cause."""

from __future__ import annotations

import shutil
import sqlite3
from types import SimpleNamespace

import pytest

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import problems


def failing(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("it failed")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(("free", "code"), [(0, "disk_full"), (1 << 30, "workspace_device")])
def test_shared_memory_fails_on_a_full_disk(monkeypatch, tmp_path, free, code):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))
    with pytest.raises(StoreProblem) as told, problems.told(tmp_path / "w.engdesk"):
        raise failing(sqlite3.SQLITE_IOERR_SHMSIZE)
    assert told.value.code == code


@pytest.mark.parametrize(("read_only", "code"), [(True, "workspace_read_only"), (False, "workspace_cannot_open")])
def test_a_file_on_a_read_only_drive_is_said_to_be_read_only(monkeypatch, tmp_path, read_only, code):
    monkeypatch.setattr(problems, "is_read_only", lambda _folder: read_only)
    with pytest.raises(StoreProblem) as told, problems.told(tmp_path / "w.engdesk"):
        raise failing(sqlite3.SQLITE_CANTOPEN)
    assert told.value.code == code


def test_a_drive_that_cannot_be_asked_stays_a_failing_one(tmp_path):
    with pytest.raises(StoreProblem) as told, problems.told(tmp_path / "gone" / "w.engdesk"):
        raise failing(sqlite3.SQLITE_IOERR)
    assert told.value.code == "workspace_device"
