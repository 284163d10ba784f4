import errno
import os
import stat
from pathlib import Path

import pytest

from engagement_desk.domain.errors import DocumentProblem
from engagement_desk.system.atomic_write import write_atomically


def test_a_file_is_written_whole_and_replaces_an_older_one(tmp_path):
    target = tmp_path / "a b%.pdf"
    assert write_atomically(target, b"old") == target
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_pieces_are_written_whole_or_not_at_all(tmp_path):
    target = tmp_path / "x.json"
    write_atomically(target, iter([b"a", b"", b"bc"]))
    assert target.read_bytes() == b"abc"

    def broken():
        yield b"half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_atomically(target, broken())
    assert target.read_bytes() == b"abc"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_it_is_the_users_alone(tmp_path):
    target = write_atomically(tmp_path / "x", b"")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("below", ["nowhere/x.pdf", "file/x.pdf"])
def test_a_folder_must_exist(tmp_path, below):
    (tmp_path / "file").touch()
    with pytest.raises(DocumentProblem, match="output_folder_missing") as problem:
        write_atomically(tmp_path / below, b"x")
    assert problem.value.values["folder"] == (tmp_path / below).parent


def test_a_folder_is_no_target(tmp_path):
    with pytest.raises(DocumentProblem, match="output_is_directory"):
        write_atomically(tmp_path, b"x")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "output_disk_full"),
        (errno.EACCES, "output_not_permitted"),
        (errno.EROFS, "output_not_permitted"),
        (errno.EIO, "output_failed"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, number, code, step):
    target = tmp_path / "x.pdf"
    target.write_bytes(b"old")

    def fail(*_arguments):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    with pytest.raises(DocumentProblem, match=code):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("beside", ["", "-wal", "-shm", "-journal"])
@pytest.mark.parametrize("name", ["other.engdesk", "own"])
def test_a_workspace_is_never_replaced(tmp_path, name, beside):
    own, target = tmp_path / "own", tmp_path / f"{name}{beside}"
    target.write_bytes(b"hours")
    with pytest.raises(DocumentProblem) as refused:
        write_atomically(target, b"x", spared=own)
    assert (refused.value.code, target.read_bytes()) == ("output_is_workspace", b"hours")
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
def test_a_workspace_is_not_replaced_by_its_other_name(tmp_path):
    own, link = tmp_path / "own", tmp_path / "review.pdf"
    own.write_bytes(b"hours")
    link.symlink_to(own)
    with pytest.raises(DocumentProblem, match="output_is_workspace"):
        write_atomically(link, b"x", spared=own)
    assert own.read_bytes() == b"hours"


def test_a_document_may_have_any_name_that_is_free(tmp_path):
    assert write_atomically(tmp_path / "new.engdesk", b"x").read_bytes() == b"x"
    assert write_atomically(tmp_path / "notes-wal", b"x", spared=tmp_path / "own").read_bytes() == b"x"
    assert write_atomically(tmp_path / "notes-wal", b"y", spared=tmp_path / "own").read_bytes() == b"y"


@pytest.mark.parametrize("letter", ["x", "é"])
def test_a_name_that_is_too_long_is_refused(tmp_path, letter):
    with pytest.raises(DocumentProblem, match="output_failed"):
        write_atomically(tmp_path / (letter * 300), b"x")
    assert list(tmp_path.iterdir()) == []
