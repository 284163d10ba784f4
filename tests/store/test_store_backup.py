import sqlite3

import pytest

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.workspace import Workspace


def test_a_backup_is_a_whole_workspace_in_one_file(desk):
    desk.add(desk.entry(note="word"))
    place = desk.workspace.backup()
    assert [file.name for file in place.parent.iterdir()] == [place.name]
    desk.add(desk.entry())
    with Workspace.open(place, create=False) as copy, copy.read() as reading:
        assert (reading.count(Entry), len(reading.search("word"))) == (1, 1)
        assert copy.verify() == []


def test_backups_are_listed_newest_first_and_are_only_its_own(desk):
    made = [desk.workspace.backup(reason=f"r{number}") for number in range(3)]
    (made[0].parent / "notes.txt").touch()
    assert [one.path for one in FileKeeper(desk.workspace.path).backups()] == made[::-1]
    assert all(f"r{number}" in place.name for number, place in enumerate(made))


def test_a_workspace_without_backups_has_none(workspace):
    assert FileKeeper(workspace.path).backups() == []


def test_a_backup_goes_where_it_is_told(desk, tmp_path):
    target = tmp_path / "copy.engdesk"
    assert desk.workspace.backup(target) == target
    with Workspace.open(target, create=False) as copy:
        assert copy.verify() == []


def test_a_backup_never_replaces_a_file(desk, tmp_path):
    target = tmp_path / "precious.txt"
    target.write_text("mine")
    for place in (target, desk.workspace.path):
        with pytest.raises(StoreProblem, match="backup_exists"):
            desk.workspace.backup(place)
    assert target.read_text() == "mine"
    assert desk.workspace.verify() == []


def test_a_backup_needs_a_folder(desk, tmp_path):
    (tmp_path / "file").touch()
    for folder in (tmp_path / "nowhere", tmp_path / "file"):
        with pytest.raises(StoreProblem, match="backup_folder_missing"):
            desk.workspace.backup(folder / "copy.engdesk")


def test_a_copy_that_is_not_sound_does_not_count(desk, tmp_path):
    desk.workspace.close()
    content = bytearray(desk.workspace.path.read_bytes())
    content[8192 : 8192 + 64] = b"\xff" * 64
    desk.workspace.path.write_bytes(content)
    with pytest.raises(StoreProblem, match=r"backup_unsound|workspace_damaged"):
        desk.workspace.backup(tmp_path / "copy.engdesk")
    assert not (tmp_path / "copy.engdesk").exists()
    assert not list(tmp_path.glob(".*"))


def test_verify_names_what_is_wrong(desk):
    desk.add(desk.entry())
    assert desk.workspace.verify() == []
    connection = sqlite3.connect(desk.workspace.path)
    with connection:
        connection.execute("DELETE FROM engagement")
    connection.close()
    (sentence,) = desk.workspace.verify()
    assert sentence == "In entry, row 1 names a row of engagement that does not exist."


def test_verify_finds_damaged_pages(desk):
    desk.workspace.close()
    content = bytearray(desk.workspace.path.read_bytes())
    content[4096 * 5 : 4096 * 6] = b"\xff" * 4096
    desk.workspace.path.write_bytes(content)
    assert desk.workspace.verify()
