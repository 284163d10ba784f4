"""What the machine and the file can do to a workspace: told by name, and the file unharmed."""

import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store import recognise
from engagement_desk.store.identity import new_id
from engagement_desk.store.workspace import Workspace

NOBODY = 65_534
needs_root = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or not os.access(sys.executable, os.X_OK), reason="becomes another user"
)


def add(workspace, now, **fields):
    with workspace.begin("add", now) as uow:
        uow.add(Holiday(id=new_id(), on=fields.pop("on", now.today), **fields))
        uow.commit()


def count(workspace):
    with workspace.read() as reading:
        return reading.count(Holiday)


def told(problem):
    text = sentence(problem.value)
    assert text.endswith(".")
    assert "\n" not in text
    return problem.value.code


def refused(path, **options):
    with pytest.raises(StoreProblem) as problem:
        Workspace.open(path, **options)
    return told(problem)


@pytest.fixture
def made(tmp_path, now):
    """Give the path of a closed workspace with one holiday in it."""
    path = tmp_path / "w.engdesk"
    with Workspace.open(path) as workspace:
        add(workspace, now)
    return path


def foreign(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE entry (id)")
    connection.close()


def newer(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda path: path.write_bytes(b""), "not_a_workspace"),
        (lambda path: path.write_text("a text, longer than the header of a database is " * 9), "not_a_workspace"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00"), "not_a_workspace"),
        (lambda path: path.write_bytes(path.read_bytes()[:-4096]), "workspace_damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:200]), "workspace_damaged"),
        (lambda path: (path.unlink(), foreign(path)), "not_a_workspace"),
        (newer, "workspace_newer"),
    ],
)
def test_a_file_that_is_no_workspace_of_ours_is_refused_where_it_stands(made, spoil, code):
    spoil(made)
    content = made.read_bytes()
    assert refused(made) == code
    assert made.read_bytes() == content
    assert list(made.parent.iterdir()) == [made]


def test_a_newer_version_is_seen_in_the_log_too(made):
    connection = sqlite3.connect(made)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA user_version = 99")
    copy = made.parent / "copy" / made.name
    copy.parent.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(made.with_name(made.name + ending), copy.with_name(copy.name + ending))
    connection.close()
    assert refused(copy) == "workspace_newer"


def test_a_folder_is_no_workspace(tmp_path):
    assert refused(tmp_path) == "workspace_is_directory"


def test_a_folder_that_is_not_there_is_not_invented(tmp_path):
    (tmp_path / "file").touch()
    assert refused(tmp_path / "no" / "such" / "w.engdesk") == "workspace_folder_missing"
    assert refused(tmp_path / "file" / "w.engdesk") == "workspace_folder_missing"
    assert [item.name for item in tmp_path.iterdir()] == ["file"]


def test_a_log_without_its_workspace_is_never_given_an_empty_one(tmp_path):
    path = tmp_path / "w.engdesk"
    path.with_name("w.engdesk-wal").write_bytes(b"x" * 100)
    assert refused(path) == "workspace_orphaned_log"
    assert not path.exists()


def test_damage_inside_a_file_is_recognised_on_opening(made):
    content = bytearray(made.read_bytes())
    content[4096 * 5 : 4096 * 6] = b"\xff" * 4096
    made.write_bytes(content)
    assert refused(made) == "workspace_damaged"
    assert made.read_bytes() == content
    assert list(made.parent.iterdir()) == [made]


def test_damage_inside_a_large_file_is_told_when_it_is_met_and_the_file_is_left_as_it_is(made, monkeypatch):
    monkeypatch.setattr(recognise, "_CHECKED_WHOLE", 0)
    content = bytearray(made.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    made.write_bytes(content)
    with Workspace.open(made) as workspace, pytest.raises(StoreProblem) as problem:
        count(workspace)
    assert told(problem) == "workspace_damaged"
    assert made.read_bytes() == content


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_another_program_that_writes_is_waited_for_then_told(made, now):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, made], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        with Workspace.open(made, busy_ms=50) as workspace:
            assert count(workspace) == 1
            with pytest.raises(StoreProblem) as problem:
                add(workspace, now)
            assert told(problem) == "workspace_locked"
            holder.communicate("")
            add(workspace, now, on=now.today.replace(day=1))
            assert count(workspace) == 2


def test_a_full_disk_loses_nothing_that_was_there(made, now):
    with Workspace.open(made) as workspace:
        add(workspace, now, on=now.today.replace(day=1))
        driver = workspace._engines.writing().connection.driver_connection
        (pages,) = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreProblem) as problem:
            add(workspace, now, on=now.today.replace(day=2), name="x" * 100_000)
        assert told(problem) == "disk_full"
        driver.execute("PRAGMA max_page_count = 1000000")
        add(workspace, now, on=now.today.replace(day=3))
        assert count(workspace) == 3
        assert workspace.verify() == []


@pytest.fixture
def small_disk(tmp_path):
    """Give a folder on a disk of 1 MiB of its own, where the machine lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]
    if mount is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no disk of its own to be had")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_disk_that_really_is_full(small_disk, now):
    path = small_disk / "w.engdesk"
    with Workspace.open(path) as workspace:
        add(workspace, now)
        (small_disk / "filler").write_bytes(b"x" * (shutil.disk_usage(small_disk).free))
        with pytest.raises(StoreProblem) as problem:
            add(workspace, now, on=now.today.replace(day=2), name="x" * 900_000)
        assert told(problem) == "disk_full"
        assert refused(small_disk / "other.engdesk") == "disk_full"
        with pytest.raises(StoreProblem) as problem:
            workspace.backup()
        assert told(problem) in {"disk_full", "backup_folder_closed"}
        (small_disk / "filler").unlink()
        add(workspace, now, on=now.today.replace(day=3))
        assert (count(workspace), workspace.verify()) == (2, [])


def test_a_disk_that_cannot_be_written(small_disk, now):
    path = small_disk / "w.engdesk"
    with Workspace.open(path) as workspace:
        add(workspace, now)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    content = path.read_bytes()
    with pytest.raises(StoreProblem) as problem, Workspace.open(path) as workspace:
        add(workspace, now, on=now.today.replace(day=2))
    assert told(problem) in {"workspace_read_only", "workspace_cannot_open"}
    with pytest.raises(StoreProblem) as problem, Workspace.open(path) as workspace:
        count(workspace)
    assert told(problem) in {"workspace_read_only", "workspace_cannot_open"}
    assert refused(small_disk / "other.engdesk") == "workspace_folder_closed"
    assert path.read_bytes() == content


AS_NOBODY = f"""
import os, sys
from datetime import UTC, date, datetime
from pathlib import Path
from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store import recognise
from engagement_desk.store.identity import new_id
from engagement_desk.store.workspace import Workspace
os.setgid({NOBODY})
os.setuid({NOBODY})
now = Now(datetime(2026, 9, 14, tzinfo=UTC), "UTC", date(2026, 9, 14))
try:
    with Workspace.open(Path(sys.argv[1])) as workspace, workspace.begin("add", now) as uow:
        uow.add(Holiday(id=new_id(), on=date(2026, 1, 1)))
        uow.commit()
    print("written")
except StoreProblem as problem:
    print(problem.code)
"""


def as_nobody(path):
    done = subprocess.run([sys.executable, "-c", AS_NOBODY, path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def open_folder(made):
    """Open the way to the workspace's folder for everyone."""
    for folder in (made.parent, *made.parent.parents):
        if folder.stat().st_uid == os.geteuid() and not folder.stat().st_mode & 0o001:
            folder.chmod(0o711)
    made.parent.chmod(0o777)
    return made.parent


@needs_root
@pytest.mark.parametrize(
    ("mode", "code"), [(0o000, "workspace_no_permission"), (0o444, "workspace_read_only"), (0o666, "written")]
)
def test_permission_of_the_file(made, open_folder, mode, code):
    made.chmod(mode)
    assert as_nobody(made) == code


@needs_root
def test_permission_of_the_folder(made, open_folder):
    open_folder.chmod(0o755)
    made.chmod(0o666)
    assert as_nobody(open_folder / "new.engdesk") == "workspace_folder_closed"
    assert as_nobody(made) in {"workspace_read_only", "workspace_cannot_open"}


KILLED = """
import os, sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from engagement_desk.application.ports import Now
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store import recognise
from engagement_desk.store.identity import new_id
from engagement_desk.store.workspace import Workspace
now = Now(datetime(2026, 9, 14, tzinfo=UTC), "UTC", date(2026, 9, 14))
workspace = Workspace.open(Path(sys.argv[1]))
for day in range(10):
    with workspace.begin("add", now) as uow:
        uow.add(Holiday(id=new_id(), on=date(2027, 1, 1) + timedelta(days=day), name="roadmap"))
        uow.commit()
with workspace.begin("add", now) as uow:
    uow.add(Holiday(id=new_id(), on=date(2028, 1, 1)))
    os._exit(9)
"""


def test_a_crash_loses_nothing_that_was_acknowledged(made):
    assert subprocess.run([sys.executable, "-c", KILLED, made], check=False).returncode == 9
    with Workspace.open(made) as workspace:
        assert count(workspace) == 11
        assert workspace.verify() == []
    assert list(made.parent.iterdir()) == [made]


def test_every_code_of_a_driver_error_has_its_sentence():
    from engagement_desk.application.messages import MESSAGES
    from engagement_desk.store.problems import _CODES

    assert set(_CODES.values()) <= set(MESSAGES)
