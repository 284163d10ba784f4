"""Two machines and one synced file, and other programs that put files in the place of an open one (SPEC §9)."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store import backup, owner, same_file
from engagement_desk.store.engine import wal_of
from engagement_desk.store.identity import new_id
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.same_file import note_of
from engagement_desk.store.workspace import Workspace

posix = pytest.mark.skipif(os.name != "posix", reason="another file takes the place of an open one on POSIX only")


def add(workspace, now, day):
    with workspace.begin("add", now) as uow:
        uow.add(Holiday(id=new_id(), on=now.today.replace(day=day)))
        uow.commit()


def days(workspace):
    with workspace.read() as reading:
        return sorted(holiday.on.day for holiday in reading.find(Holiday))


def days_in(path):
    with Workspace.open(path, create=False) as workspace:
        assert workspace.verify() == []
        return days(workspace)


@pytest.fixture
def made(tmp_path, now):
    """Give the path of a closed workspace with the first day in it."""
    path = tmp_path / "work.engdesk"
    with Workspace.open(path) as workspace:
        add(workspace, now, 1)
    return path


def noted_elsewhere(path, host="studio"):
    """Leave the note that another machine would have left."""
    instant = datetime.now(UTC).isoformat()
    said = {
        "machine": "another", "host": host, "user": "", "pid": 7, "path": "C:\\work.engdesk", "file": [1, 2],
        "token": "t", "since": instant, "seen": instant,
    }  # fmt: skip
    note_of(path).write_text(json.dumps(said))


def code_of(deed, *arguments):
    with pytest.raises(StoreProblem) as told:
        deed(*arguments)
    said = sentence(told.value)
    assert said.endswith(".")
    assert "\n" not in said
    return told.value.code


def command(path, *words):
    program = [sys.executable, "-m", "engagement_desk", "--workspace", path, *words]
    return subprocess.run(program, capture_output=True, text=True, check=False)


def test_a_workspace_that_another_machine_has_open_is_refused_untouched(made):
    noted_elsewhere(made)
    content = made.read_bytes()
    assert code_of(Workspace.open, made) == "workspace_elsewhere"
    assert code_of(FileKeeper(made).restore, made.parent / "backup.engdesk") == "workspace_elsewhere"
    done = command(made, "holiday", "list")
    assert (done.returncode, done.stdout) == (1, "")
    assert "studio" in done.stderr
    assert str(note_of(made)) in done.stderr
    assert made.read_bytes() == content
    assert sorted(made.parent.iterdir()) == [made, note_of(made)]


def test_once_it_is_known_not_to_be_open_there_this_machine_takes_it(made):
    noted_elsewhere(made)
    FileKeeper(made).take()
    assert days_in(made) == [1]
    assert owner.read(made).machine == owner.this_machine()


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff\x00", b"[]", b"null", b'{"machine": 1}', b'{"pid": "x"}', b"9" * 5000, b"[" * 9000]
)
def test_a_note_that_says_nothing_is_no_matter(made, content):
    note_of(made).write_bytes(content)
    assert days_in(made) == [1]


def test_a_note_with_wild_values_is_no_matter(made):
    noted_elsewhere(made)
    said = json.loads(note_of(made).read_text())
    for name, wild in {"pid": 1e999, "file": [1], "since": "0001-01-01T00:00:00+14:00", "seen": 5}.items():
        note_of(made).write_text(json.dumps(said | {name: wild}))
        assert days_in(made) == [1], name


@posix
def test_the_note_is_the_users_alone_and_goes_with_the_window(made):
    before = os.umask(0)
    try:
        with Workspace.open(made) as workspace:
            assert not note_of(made).exists()
            assert workspace.hold() == ()
            assert stat.S_IMODE(note_of(made).stat().st_mode) == 0o600
            assert command(made, "holiday", "list").returncode == 0
    finally:
        os.umask(before)
    assert sorted(made.parent.iterdir()) == [made]


def test_the_note_of_the_window_that_was_opened_last_stays(made):
    with Workspace.open(made) as second:
        with Workspace.open(made) as first:
            first.hold()
            second.hold()
        assert owner.read(made) is not None
    assert owner.read(made) is None


def test_a_note_that_a_killed_window_left_here_is_taken_over(made):
    with Workspace.open(made) as workspace:
        workspace.hold()
        left = note_of(made).read_bytes()
    note_of(made).write_bytes(left)
    with Workspace.open(made) as workspace:
        workspace.hold()
        assert owner.read(made).token != json.loads(left)["token"]


def test_it_is_said_again_only_now_and_then(made, monkeypatch):
    with Workspace.open(made) as workspace:
        workspace.hold()
        first = owner.read(made)
        workspace.hold()
        assert owner.read(made) == first
        monkeypatch.setattr(owner, "_SAYS_SO_EVERY", timedelta(0))
        workspace.hold()
        assert replace(owner.read(made), seen=first.seen) == first


def test_a_folder_that_takes_no_note_is_no_matter(made, monkeypatch):
    def closed(*_arguments):
        raise PermissionError

    monkeypatch.setattr(owner, "_write", closed)
    with Workspace.open(made) as workspace:
        assert workspace.hold() == ()


def test_what_another_machine_takes_while_it_is_open_is_written_no_more_until_it_lets_go(made, now):
    with Workspace.open(made) as workspace:
        workspace.hold()
        noted_elsewhere(made)
        assert code_of(workspace.hold) == "workspace_elsewhere"
        assert code_of(add, workspace, now, 2) == "workspace_elsewhere"
        assert code_of(workspace.undo, now) == "workspace_elsewhere"
        assert days(workspace) == [1]
        note_of(made).unlink()
        workspace.hold()
        add(workspace, now, 3)
    assert days_in(made) == [1, 3]


@pytest.fixture
def other(made, now, tmp_path):
    """Give a copy that another machine has written the ninth day into."""
    copy = tmp_path / "there" / made.name
    copy.parent.mkdir()
    shutil.copy(made, copy)
    with Workspace.open(copy) as workspace:
        add(workspace, now, 9)
    return copy


@posix
def test_a_file_put_in_place_of_the_open_one_is_left_alone_and_nothing_written_is_lost(made, other, now):
    content = other.read_bytes()
    with Workspace.open(made) as workspace:
        add(workspace, now, 2)
        other.replace(made)
        assert code_of(add, workspace, now, 3) == "workspace_replaced"
        assert code_of(days, workspace) == "workspace_replaced"
        assert code_of(workspace.undo, now) == "workspace_replaced"
        assert code_of(workspace.hold) == "workspace_replaced"
        kept = workspace.rescue()
        assert workspace.rescue() == kept
    assert made.read_bytes() == content
    assert not wal_of(made).exists()
    assert days_in(made) == [1, 9]
    assert days_in(kept) == [1, 2]
    assert [one.reason for one in FileKeeper(made).backups()] == ["before-replaced"]


@posix
def test_what_was_committed_into_the_file_before_is_not_acknowledged(made, other, now):
    with Workspace.open(made) as workspace:
        with pytest.raises(StoreProblem) as told, workspace.begin("add", now) as uow:
            uow.add(Holiday(id=new_id(), on=now.today.replace(day=2)))
            other.replace(made)
            uow.commit()
        assert told.value.code == "workspace_replaced"
        workspace.close()
    (kept,) = FileKeeper(made).backups()
    assert (days_in(made), days_in(kept.path)) == ([1, 9], [1, 2])


@posix
def test_where_nothing_was_written_here_there_is_nothing_to_keep(made, other):
    with Workspace.open(made) as workspace:
        assert days(workspace) == [1]
        other.replace(made)
        assert workspace.rescue() is None
    assert days_in(made) == [1, 9]
    assert FileKeeper(made).backups() == []


@posix
@pytest.mark.parametrize("how", ["deleted", "moved"])
def test_a_file_taken_away_is_not_made_anew_and_what_was_written_is_kept(made, now, how):
    with Workspace.open(made) as workspace:
        add(workspace, now, 2)
        made.unlink() if how == "deleted" else made.rename(made.with_name("elsewhere.engdesk"))
        assert code_of(add, workspace, now, 3) == "workspace_replaced"
    assert not made.exists()
    (kept,) = FileKeeper(made).backups()
    assert days_in(kept.path) == [1, 2]


@posix
def test_a_log_taken_away_is_noticed_and_what_was_written_is_kept(made, now):
    with Workspace.open(made) as workspace:
        add(workspace, now, 2)
        wal_of(made).unlink()
        assert code_of(add, workspace, now, 3) == "workspace_replaced"
        assert days_in(workspace.rescue()) == [1, 2]


@posix
@pytest.mark.parametrize("how", ["replaced", "moved"])
@pytest.mark.parametrize("has_room", [True, False])
def test_what_no_backup_can_be_made_of_is_set_aside_and_said(made, other, now, monkeypatch, how, has_room):
    if not has_room:
        monkeypatch.setattr(same_file, "_copied", lambda *_: None)
    with Workspace.open(made) as workspace:
        workspace.hold()
        add(workspace, now, 2)
        backup.folder_of(made).write_text("no folder")
        moved = other.replace(made) if how == "replaced" else made.rename(other)
        with pytest.raises(StoreProblem) as told:
            workspace.rescue()
        kept = told.value.values["aside"]
        assert str(kept) in sentence(told.value)
        assert code_of(workspace.rescue) == told.value.code == "workspace_set_aside"
    log = wal_of(kept) if has_room else kept
    assert kept.name.startswith("work-unsaved-")
    assert {stat.S_IMODE(one.stat().st_mode) for one in (kept, log)} == {0o600}
    assert log.name.endswith("-wal")
    assert log.stat().st_size
    assert not wal_of(made).exists()
    if has_room:
        assert days_in(kept) == [1, 2]
    elif how == "moved":
        log.rename(wal_of(moved))
        assert days_in(moved) == [1, 2]
    if how == "replaced":
        with Workspace.open(made) as workspace:
            assert days(workspace) == [1, 9]
            assert workspace.hold() == (kept,)


@posix
def test_a_log_that_cannot_be_set_aside_stays(made, now, monkeypatch):
    with Workspace.open(made) as workspace:
        add(workspace, now, 2)
        backup.folder_of(made).write_text("no folder")
        moved = made.rename(made.with_name("moved.engdesk"))
        with monkeypatch.context() as drive:
            drive.setattr(same_file.Path, "rename", lambda *_: os.link("", ""))
            workspace.close()
    moved.rename(made)
    assert days_in(made) == [1, 2]


@posix
@pytest.mark.parametrize("pid", [1, os.getpid()], ids=["the first", "this one"])
def test_a_note_of_this_machine_blocks_nothing_once_the_file_is_not_open(made, now, pid):
    with Workspace.open(made) as workspace:
        workspace.hold()
        add(workspace, now, 2)
        left = json.loads(note_of(made).read_text())
        folder = shutil.copytree(made.parent, made.parent / "after", ignore=shutil.ignore_patterns("after"))
    path = folder / made.name
    note_of(path).write_text(json.dumps(left | {"pid": pid, "path": str(path), "file": [left["file"][0] + 1, 7]}))
    assert days_in(path) == [1, 2]


def test_a_machine_that_was_renamed_is_still_the_same(monkeypatch, tmp_path):
    def named(host):
        monkeypatch.setattr(owner, "_host", lambda: host)
        owner.this_machine.cache_clear()
        return owner.this_machine()

    ids = tmp_path / "none", tmp_path / "machine-id"
    monkeypatch.setattr(owner, "_MACHINE_IDS", ids)
    try:
        assert named("before") != named("after")
        ids[1].write_text("0123\n")
        assert named("before") == named("after")
    finally:
        monkeypatch.undo()
        owner.this_machine.cache_clear()


@posix
def test_commands_keep_off_a_file_that_was_replaced_under_a_window_of_this_machine(made, other, now):
    with Workspace.open(made) as workspace:
        workspace.hold()
        add(workspace, now, 2)
        other.replace(made)
        done = command(made, "holiday", "list")
        assert done.returncode == 1
        assert "was replaced" in done.stderr
    assert days_in(made) == [1, 9]


@posix
def test_a_copy_of_a_folder_with_a_note_is_opened(made, now, tmp_path):
    with Workspace.open(made) as workspace:
        workspace.hold()
        add(workspace, now, 2)
        shutil.copytree(made.parent, tmp_path.parent / "copy", ignore=shutil.ignore_patterns("copy"))
    assert days_in(tmp_path.parent / "copy" / made.name) == [1, 2]


@posix
def test_looking_at_backups_does_not_let_go_of_the_locks(made, now):
    """Closing any descriptor of a file drops a process's locks: another program would take the log for its own."""
    with Workspace.open(made) as workspace:
        add(workspace, now, 2)
        backup = workspace.backup()
        assert FileKeeper(made).lost(backup).commands == 0
        assert FileKeeper(made).is_own(backup)
        Workspace.open(made).close()
        assert command(made, "holiday", "add", "2026-09-05", "Off").returncode == 0
        add(workspace, now, 3)
        assert command(made, "holiday", "add", "2026-09-06", "Off").returncode == 0
    assert days_in(made) == [1, 2, 3, 5, 6]


@pytest.mark.parametrize(
    ("name", "is_copy"),
    [
        ("work (studio's conflicted copy 2026-11-26).engdesk", True),
        ("work (conflicted copy 2026-11-26 093612).engdesk", True),
        ("work (In Konflikt stehende Kopie von studio 2026-11-26).engdesk", True),
        ("work.sync-conflict-20261126-093612-ABCDEFG.engdesk", True),
        ("work_studio_Nov-26-0901-2026_Conflict.engdesk", True),
        ("work (1).engdesk", True),
        (f"work-{os.uname().nodename if hasattr(os, 'uname') else ''}.engdesk", True),
        ("work-2025.engdesk", False),
        ("work (1).pdf", False),
        ("homework (1).engdesk", False),
    ],
)
def test_copies_that_a_synced_folder_made_are_named(made, name, is_copy):
    made.with_name(name).touch()
    with Workspace.open(made) as workspace:
        assert workspace.hold() == ((made.with_name(name),) if is_copy else ())


@pytest.mark.parametrize("letters", [300, 245])
def test_a_name_that_no_file_system_takes_is_said_in_a_sentence(made, letters):
    name = made.with_name(f"{'x' * letters}.engdesk")  # the shorter one leaves no room for what goes beside it
    assert code_of(Workspace.open, name) == "name_too_long"
    with Workspace.open(made) as workspace:
        assert code_of(workspace.backup, name) == "backup_folder_closed"
    assert list(made.parent.iterdir()) == [made]
