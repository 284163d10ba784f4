"""The packed file: what is not ours, of a newer program or broken is told apart."""

from __future__ import annotations

import json
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.moving import Packed
from engagement_desk.domain.errors import DocumentProblem
from engagement_desk.system.packing import ZipPacker

_PACKED = Packed(datetime(2026, 9, 30, 16, tzinfo=UTC), "own.engdesk", {"text": "100"}, ("own-1.engdesk",))


def packed(tmp_path: Path) -> Path:
    part = tmp_path / "part"
    part.write_bytes(b"content" * 1000)
    target = tmp_path / "a.engmove"
    ZipPacker().pack(target, _PACKED, {"workspace": part})
    return target


def with_contents(path: Path, changes: dict[str, Any] | str) -> Path:
    """Write the archive anew with other contents; None takes a line out."""
    with zipfile.ZipFile(path) as old:
        found, part = json.loads(old.read("contents.json")), old.read("workspace")
    text = changes
    if isinstance(changes, dict):
        text = json.dumps({name: value for name, value in {**found, **changes}.items() if value is not None})
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("workspace", part)
        new.writestr("contents.json", str(text))
    return path


def test_what_was_packed_comes_out_and_is_the_users_alone(tmp_path: Path) -> None:
    path = packed(tmp_path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert ZipPacker().look(path) == _PACKED
    out = tmp_path / "out"
    ZipPacker().take(path, "workspace", out)
    assert (out.read_bytes(), out.stat().st_mode & 0o777) == (b"content" * 1000, 0o600)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": "other"}, "move_foreign"),
        ({"format": "1"}, "move_foreign"),
        ({"format": 2}, "move_newer"),
        ("[1]", "move_foreign"),
        ("{", "move_foreign"),
        ({"at": "yesterday"}, "move_damaged"),
        ({"at": None}, "move_damaged"),
        ({"window": []}, "move_damaged"),
        ({"sums": None}, "move_damaged"),
        ({"at": "0001-01-01T00:00:00+14:00"}, "move_damaged"),
        ({"backups": ["../../etc/passwd"]}, "move_damaged"),
        ({"backups": [".."]}, "move_damaged"),
        ({"backups": ["a\x00b"]}, "move_damaged"),
        ({"backups": "none"}, "move_damaged"),
        ({"workspace": 3}, "move_damaged"),
    ],
)
def test_contents_that_are_not_ours_or_broken_are_refused(tmp_path: Path, changes: Any, code: str) -> None:
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().look(with_contents(packed(tmp_path), changes))
    assert refused.value.code == code


def test_a_part_that_is_another_one_or_missing_is_refused_and_not_left(tmp_path: Path) -> None:
    path, out = packed(tmp_path), tmp_path / "out"
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().take(path, "backups/own-1.engdesk", out)
    assert refused.value.code == "move_damaged"
    with_contents(path, {"sums": {"workspace": "0" * 64}})
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().take(path, "workspace", out)
    assert (refused.value.code, out.exists()) == ("move_damaged", False)


def test_places_that_cannot_be_read_or_written_are_said(tmp_path: Path) -> None:
    path = packed(tmp_path)
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().pack(path, _PACKED, {})
    assert refused.value.code == "output_failed"
    gone = tmp_path / "thinned meanwhile"
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().pack(tmp_path / "b.engmove", _PACKED, {"backups/gone": gone})
    assert (refused.value.code, refused.value.values["path"]) == ("move_missing", gone)
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().take(path, "workspace", tmp_path / "none" / "out")
    assert refused.value.code == "output_folder_missing"
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().look(tmp_path)
    assert refused.value.code == "move_unreadable"


def test_one_that_unpacks_to_more_than_the_disk_has_room_for_is_not_begun(tmp_path: Path, monkeypatch) -> None:
    path, out = packed(tmp_path), tmp_path / "out"
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10_000, 3_001, 6_999))
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().take(path, "workspace", out)
    assert (refused.value.code, refused.value.values["path"], out.exists()) == ("output_disk_full", out, False)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_method_that_unpacks_without_measure_is_no_packed_file(tmp_path: Path, method: int) -> None:
    path = tmp_path / "a.engmove"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("contents.json", json.dumps({"kind": "engagement-desk move", "format": 1}))
    with pytest.raises(DocumentProblem) as refused:
        ZipPacker().look(path)
    assert refused.value.code == "move_foreign"
