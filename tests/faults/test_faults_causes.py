"""What the driver reports as a failing device or a file that cannot be opened may have a plainer cause."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.ports import EntryFilter
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.cli.context import Cli
from engagement_desk.cli.main import run
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store import problems, same_file
from engagement_desk.store.workspace import Workspace


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


@pytest.fixture
def worked(tmp_path):
    """Give the path of a workspace with an hour in it."""
    desk = open_desk(tmp_path / "w.engdesk", "UTC")
    desk.run(new_engagement, NewEngagement(key="ACME", client="Acme", title="Advice", start=date(2026, 7, 1)))
    desk.run(log_time, "ACME", TimeWords(seconds=3600, note="call"))
    desk.store.close()
    return desk.path


def change(path, statement):
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("UPDATE entry SET note = CAST(x'ff' AS TEXT)", lambda reading: reading.entries(EntryFilter())),
        ("UPDATE entry SET work_date = '20:6-08-09'", lambda reading: reading.entries(EntryFilter())),
        ("UPDATE entry SET stored_class = 'in_scopd'", lambda reading: reading.entries(EntryFilter())),
        ("UPDATE entry SET stored_class = 'in_scopd'", lambda reading: reading.day_sums(_acme(reading))),
        ("DROP TABLE holiday", lambda reading: reading.find(Holiday)),
    ],
)
def test_what_no_program_of_ours_has_written_is_damage(worked, statement, question):
    change(worked, statement)
    with Workspace.open(worked) as workspace, pytest.raises(StoreProblem) as told, workspace.read() as reading:
        question(reading)
    assert told.value.code == "workspace_damaged"


@pytest.mark.parametrize("is_whole", [True, False])
def test_what_our_rules_stumble_over_is_a_bug_unless_the_file_is_not_whole(worked, is_whole):
    if not is_whole:
        change(worked, "DELETE FROM client")
    error = IndexError if is_whole else StoreProblem
    with Workspace.open(worked) as workspace, pytest.raises(error), workspace.read():
        raise IndexError("an engagement without terms")


def _acme(reading):
    return reading.entries(EntryFilter())[0].engagement_id


def test_a_statement_of_ours_that_is_wrong_is_a_bug_and_no_damage(worked):
    with Workspace.open(worked) as workspace, pytest.raises(sqlite3.OperationalError), workspace.read() as reading:
        reading._connection.execute("SELECT nothing FROM entry")


@pytest.mark.parametrize("readable", [True, False])
def test_what_is_whole_when_it_is_read_again_or_is_not_read_at_all_is_a_failing_drive(worked, monkeypatch, readable):
    monkeypatch.setattr(problems, "can_be_read", lambda _path: readable)
    with pytest.raises(StoreProblem) as told, problems.told(worked):
        raise failing(sqlite3.SQLITE_CORRUPT)
    assert told.value.code == "workspace_device"


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts what is open")
def test_a_drive_that_fails_again_and_again_leaves_no_more_open(worked):
    def held():
        return len(list(Path("/proc/self/fd").iterdir()))

    before = held()
    with Workspace.open(worked) as workspace, workspace.read():
        assert same_file.can_be_read(worked)
        kept = held()
        for _ in range(3):
            assert same_file.can_be_read(worked)
            assert held() == kept
    assert held() == before


def test_what_the_drive_gives_and_is_not_whole_is_damage(tmp_path):
    file = tmp_path / "w.engdesk"
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 8192)
    with pytest.raises(StoreProblem) as told, problems.told(file):
        raise failing(sqlite3.SQLITE_CORRUPT)
    assert told.value.code == "workspace_damaged"


def test_where_the_drive_fails_after_the_commit_it_is_not_said_that_nothing_was_changed(worked, monkeypatch, capsys):
    begin, read = Workspace.begin, Workspace.read
    saved = []

    def begun(workspace, command, now):
        saved.append(command)
        return begin(workspace, command, now)

    def failing_read(workspace):
        if saved:
            raise StoreProblem("workspace_device", path=worked)
        return read(workspace)

    monkeypatch.setattr(Workspace, "begin", begun)
    monkeypatch.setattr(Workspace, "read", failing_read)
    status = run(["--workspace", str(worked), "log", "ACME", "1h"], Cli(open_desk, keeper_of))
    said = capsys.readouterr().err.splitlines()
    assert status == 1
    assert "failed after something was saved" in said[0]
