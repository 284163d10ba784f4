"""Backups known by the workspace's place, and a backup put back: whole or not at all, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from engagement_desk.application.keeper import Held, Lost
from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import restoring
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.workspace import Workspace
from engagement_desk.system.paths import migrations_dir


@pytest.fixture
def keeper(desk):
    return FileKeeper(desk.workspace.path, migrations_dir(), busy_ms=50)


def entries(path):
    with Workspace.open(path, create=False) as workspace, workspace.read() as reading:
        assert workspace.verify() == []
        return reading.count(Entry)


def refused(code, *arguments):
    *call, argument = arguments
    with pytest.raises(StoreProblem) as problem:
        call[0](argument)
    assert problem.value.code == code
    assert sentence(problem.value).endswith(".")


def beside(path):
    """Give the names beside the workspace, but for its folder of backups."""
    return sorted(file.name for file in path.parent.iterdir() if file.is_file())


def spoil(path):
    content = bytearray(path.read_bytes())
    content[4096 * 5 : 4096 * 6] = b"\xff" * 4096
    path.write_bytes(content)
    return bytes(content)


def test_backups_tell_when_and_why_they_were_made_newest_first(desk, keeper):
    first = desk.workspace.backup(reason="before-import")
    second = desk.workspace.backup()
    assert [(one.path, one.reason) for one in keeper.backups()] == [(second, "manual"), (first, "before-import")]
    assert all(one.size == one.path.stat().st_size and one.at.tzinfo for one in keeper.backups())


def test_only_its_own_backups_are_listed(desk, keeper):
    made = desk.workspace.backup()
    for name in ("notes.txt", "other-20260914T090000Z-00-daily.engdesk", f"{desk.workspace.path.stem}-mine.engdesk"):
        (made.parent / name).touch()
    (made.parent / f"{desk.workspace.path.stem}-2-20260914T090000Z-00-daily.engdesk").touch()
    assert [one.path for one in keeper.backups()] == [made]


def test_a_folder_once_used_is_remembered_beside_the_workspace(desk, keeper, tmp_path):
    away = tmp_path / "stick"
    away.mkdir()
    made = desk.workspace.backup(folder=away)
    desk.workspace.backup(folder=away)
    assert made in [one.path for one in keeper.backups()]
    assert len(keeper.backups()) == 2
    shutil.rmtree(away)
    assert keeper.backups() == []


def test_a_backup_tells_what_it_holds_and_leaves_nothing_beside_it(desk, keeper):
    desk.add(desk.entry(), desk.entry(deleted_at=desk.now.instant))
    made = desk.workspace.backup()
    assert keeper.held(made) == Held(1, 1, 3600, desk.now.instant)
    assert list(made.parent.iterdir()) == [made]


def test_what_restoring_would_lose_is_told(desk, keeper):
    stays, goes = desk.entry(note="a"), desk.entry()
    desk.add(stays, goes)
    made = desk.workspace.backup()
    desk.put(desk.entry(id=stays.id, note="b"))
    desk.remove(goes)
    desk.add(desk.entry(worked_seconds=1800))
    lost = keeper.lost(made)
    assert (lost.entries, lost.worked_seconds, lost.changed_entries, lost.returning_entries) == (1, 1800, 1, 1)


def test_later_commands_are_counted(desk, keeper):
    made = desk.workspace.backup()
    connection = sqlite3.connect(desk.workspace.path)
    with connection:
        connection.execute(
            "INSERT INTO command SELECT NULL, at + 5, command, subject, engagement_id, kind, target, "
            "state, barrier, revision, journal_from FROM command LIMIT 1"
        )
    connection.close()
    assert keeper.lost(made) == Lost(0, 0, 0, 1, 0)


def test_a_backup_is_poured_into_the_living_workspace_and_what_was_there_is_kept(desk, keeper):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    desk.add(desk.entry(), desk.entry())
    kept = keeper.restore(made)
    assert len(desk.all(Entry)) == 1
    desk.add(desk.entry())
    assert len(desk.all(Entry)) == 2
    assert desk.workspace.verify() == []
    assert [one.reason for one in keeper.backups()] == ["before-restore", "manual"]
    assert entries(kept) == 3
    desk.workspace.close()
    assert beside(desk.workspace.path) == [desk.workspace.path.name]


def test_a_damaged_workspace_is_moved_aside_whole(desk, keeper):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    desk.workspace.close()
    path = desk.workspace.path
    content = spoil(path)
    path.with_name(path.name + "-wal").write_bytes(b"a log of its own")
    kept = keeper.restore(made)
    assert kept.read_bytes() == content
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"a log of its own"
    assert not path.with_name(path.name + "-wal").exists()
    assert entries(path) == 1
    assert not restoring.note_of(path).exists()


def test_a_second_damaged_one_does_not_replace_the_first(desk, keeper):
    made = desk.workspace.backup()
    desk.workspace.close()
    kept = []
    for _ in range(2):
        spoil(desk.workspace.path)
        kept.append(keeper.restore(made))
    assert len(set(kept)) == 2
    assert all(one.exists() for one in kept)


def test_a_file_system_without_links_gets_copies(desk, keeper, monkeypatch):
    made = desk.workspace.backup()
    desk.workspace.close()
    content = spoil(desk.workspace.path)

    def no_links(*_):
        raise OSError

    monkeypatch.setattr(os, "link", no_links)
    assert keeper.restore(made).read_bytes() == content


def test_a_workspace_that_is_gone_comes_back(desk, keeper):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    desk.workspace.close()
    desk.workspace.path.unlink()
    refused("workspace_missing", keeper.lost, made)
    assert keeper.restore(made) is None
    assert entries(desk.workspace.path) == 1


def test_a_log_without_its_workspace_is_kept_aside(desk, keeper):
    made = desk.workspace.backup()
    desk.workspace.close()
    path = desk.workspace.path
    path.unlink()
    path.with_name(path.name + "-wal").write_bytes(b"left alone")
    kept = keeper.restore(made)
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"left alone"
    assert entries(path) == 0


def test_a_bad_backup_changes_nothing(desk, keeper, tmp_path):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    spoil(made)
    text = tmp_path / "x.engdesk"
    text.write_text("no database at all")
    for code, file in (("workspace_damaged", made), ("not_a_workspace", text), ("backup_missing", tmp_path / "none")):
        refused(code, keeper.restore, file)
        refused(code, keeper.held, file)
    assert len(desk.all(Entry)) == 1
    assert [one.reason for one in keeper.backups()] == ["manual"]


def test_a_large_damaged_backup_is_looked_through_too(desk, keeper, monkeypatch):
    from engagement_desk.store import recognise

    made = desk.workspace.backup()
    monkeypatch.setattr(recognise, "_CHECKED_WHOLE", 0)
    spoil(made)
    refused("backup_damaged", keeper.restore, made)


def test_a_workspace_held_by_another_program_is_not_forced(desk, keeper):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    desk.add(desk.entry())
    holder = sqlite3.connect(desk.workspace.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    refused("workspace_locked", keeper.restore, made)
    holder.execute("ROLLBACK")
    holder.close()
    assert len(desk.all(Entry)) == 2
    assert [name for name in beside(desk.workspace.path) if name.endswith(".new")] == []


STEPS = 30
CUT = """
import os, sys
from pathlib import Path
from engagement_desk.store import restoring, schema
from engagement_desk.store.keeper import FileKeeper
folder, name, backup, steps = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
calls, step = 0, 0
def counted(function):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls > step:
            os._exit(9)
        return function(*arguments, **options)
    return call
watched = {os: ["link"], Path: ["write_text", "unlink", "replace"], schema: ["sync_folder"], restoring: ["_pour"]}
for owner, attribute in [(owner, attribute) for owner, names in watched.items() for attribute in names]:
    setattr(owner, attribute, counted(getattr(owner, attribute)))
for step in range(steps):
    child = os.fork()
    if not child:
        FileKeeper(folder / str(step) / name).restore(backup)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="cuts off a process")
@pytest.mark.parametrize("damaged", [True, False])
def test_cut_off_at_any_step_it_is_the_one_or_the_other(desk, tmp_path, damaged):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    desk.add(desk.entry())
    desk.workspace.close()
    name = desk.workspace.path.name
    if damaged:
        spoil(desk.workspace.path)
    content = desk.workspace.path.read_bytes()
    for step in range(STEPS):
        (tmp_path / "cut" / str(step)).mkdir(parents=True)
        shutil.copy(desk.workspace.path, tmp_path / "cut" / str(step) / name)
    cut = [sys.executable, "-c", CUT, tmp_path / "cut", name, made, str(STEPS)]
    said = subprocess.run(cut, check=True, capture_output=True, text=True).stdout.split()
    assert set(said) == {"0", "9"}
    assert said[-1] == "0"
    for step, status in enumerate(said):
        place = tmp_path / "cut" / str(step) / name
        try:
            assert entries(place) in ((1,) if damaged or status == "0" else (1, 2))
        except StoreProblem as problem:
            assert (damaged, status, problem.code) == (True, "9", "workspace_damaged")
            assert place.read_bytes() == content


def test_a_note_of_something_else_is_dropped_and_harms_nothing(desk, tmp_path):
    path = desk.workspace.path
    other = tmp_path / "other.txt"
    other.write_text("mine")
    for name in (f"../{other.name}", "other.txt", f".{path.name}.0000.new"):
        restoring.note_of(path).write_text(name)
        restoring.finish(path)
        assert not restoring.note_of(path).exists()
    assert other.read_text() == "mine"
    assert desk.all(Entry) == []


def test_a_copy_goes_to_a_second_folder_and_is_checked(desk, keeper, tmp_path):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    second = tmp_path / "second"
    refused("backup_folder_missing", lambda folder: keeper.copy(made, folder), second)
    second.mkdir()
    copy = keeper.copy(made, second)
    assert copy.read_bytes() == made.read_bytes()
    assert list(second.iterdir()) == [copy]
    assert copy.stat().st_mode & 0o777 == 0o600
    spoil(made)
    refused("backup_unsound", lambda folder: keeper.copy(made, folder), second)
    assert list(second.iterdir()) == [copy]


def test_a_backup_is_let_go(desk, keeper):
    made = desk.workspace.backup()
    keeper.let_go(made)
    keeper.let_go(made)
    assert keeper.backups() == []
