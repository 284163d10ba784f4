import os
import sqlite3
import stat
import threading
from pathlib import Path

import pytest

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store.identity import new_id
from engagement_desk.store.schema import APPLICATION_ID, SCHEMA
from engagement_desk.store.workspace import Workspace

posix = pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def beside(path):
    return sorted(item.name for item in path.parent.iterdir())


@pytest.mark.parametrize("name", ["a b%20?#&.db", "ünï.engdesk", "it's %00 [x].engdesk", "plain"])
def test_any_path_is_taken_as_it_stands(tmp_path, name, now):
    path = tmp_path / name
    with Workspace.open(path) as workspace, workspace.begin("add", now) as uow:
        uow.add(Holiday(id=new_id(), on=now.today))
        uow.commit()
    with Workspace.open(path, create=False) as workspace, workspace.read() as reading:
        assert reading.count(Holiday) == 1
    assert beside(path) == [name]


def test_a_relative_path_stays_with_its_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Workspace.open(Path("here.engdesk")) as workspace:
        assert workspace.path == tmp_path / "here.engdesk"


def test_a_new_workspace_knows_what_it_is(workspace):
    connection = sqlite3.connect(workspace.path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(f"{SCHEMA:04d}",)]
    connection.close()


def test_the_writer_is_durable_and_keeps_references(workspace, now):
    asked = ("journal_mode", "synchronous", "foreign_keys")
    with workspace.begin("look", now) as uow:
        held = [uow._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert held == ["wal", 2, 1]


@posix
def test_files_and_folders_are_the_users_alone_whatever_the_umask(tmp_path, now):
    old = os.umask(0)
    try:
        path = tmp_path / "desk" / "w.engdesk"
        with Workspace.open(path) as workspace:
            with workspace.begin("add", now) as uow:
                uow.add(Holiday(id=new_id(), on=now.today))
                uow.commit()
            backup = workspace.backup()
            logs = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
            assert {mode(file) for file in (path, backup, *logs)} == {0o600}
            assert {mode(folder) for folder in (path.parent, backup.parent)} == {0o700}
    finally:
        os.umask(old)


@posix
def test_a_workspace_that_others_can_read_is_made_private(workspace):
    workspace.path.chmod(0o644)
    Workspace.open(workspace.path).close()
    assert mode(workspace.path) == 0o600


def test_closing_leaves_one_file(workspace_path, now):
    workspace = Workspace.open(workspace_path)
    with workspace.begin("add", now) as uow:
        uow.add(Holiday(id=new_id(), on=now.today))
        uow.commit()
    with workspace.read():
        pass
    assert len(beside(workspace_path)) == 3
    workspace.close()
    workspace.close()
    assert beside(workspace_path) == [workspace_path.name]


def test_a_dropped_workspace_closes_itself(workspace_path):
    workspace = Workspace.open(workspace_path)
    with workspace.read():
        pass
    del workspace
    assert beside(workspace_path) == [workspace_path.name]


def test_two_who_create_at_once_share_one(tmp_path, now):
    path = tmp_path / "w.engdesk"
    start = threading.Barrier(4)
    opened = []

    def create():
        start.wait()
        opened.append(Workspace.open(path))

    threads = [threading.Thread(target=create) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for workspace in opened:
        with workspace.begin("add", now) as uow:
            uow.add(Holiday(id=new_id(), on=now.today.replace(day=len(uow.find(Holiday)) + 1)))
            uow.commit()
    with opened[0].read() as reading:
        assert reading.count(Holiday) == 4
    for workspace in opened:
        workspace.close()
    assert beside(path) == ["w.engdesk"]


def test_commands_of_several_threads_follow_one_another(desk):
    def work():
        for _ in range(20):
            desk.add(desk.entry())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(desk.all(Entry)) == 80


def test_what_is_missing_is_not_made_unless_asked(tmp_path):
    with pytest.raises(StoreProblem, match="workspace_missing"):
        Workspace.open(tmp_path / "w.engdesk", create=False)
    assert list(tmp_path.iterdir()) == []
