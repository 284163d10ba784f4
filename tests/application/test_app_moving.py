"""A workspace that moves: packed, looked through, put into its place; what is damaged or in the way is refused."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from engagement_desk.application.backups import back_up, list_backups
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.application.moving import SUFFIX, Arrival, look, pack, place_for, settle
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import DocumentProblem, StoreProblem
from engagement_desk.store import rewriting
from engagement_desk.store.keeper import FileKeeper

SECRET = "correct horse battery"
SALT = b"EnDe"


@pytest.fixture
def packed(desk: Desk, acme: object, tmp_path: Path) -> tuple[Desk, Path]:
    desk.run(log_time, "ACME", TimeWords(seconds=5400, note="<b>&\x00 עברית"))
    back_up(desk)
    return desk, tmp_path / f"away{SUFFIX}"


def pack_it(desk: Desk, target: Path, *, with_backups: bool = False) -> tuple[Arrival, list[str]]:
    steps: list[str] = []
    return pack(desk, target, {"text": "150"}, with_backups=with_backups, step=steps.append), steps


def other(tmp_path: Path, name: str = "workspace.engdesk") -> Desk:
    folder = tmp_path / "other computer ü"
    folder.mkdir(exist_ok=True)
    return open_desk(folder / name)


def test_a_workspace_arrives_whole_in_the_place_of_an_empty_one(packed, tmp_path) -> None:
    desk, target = packed
    arrival, steps = pack_it(desk, target, with_backups=True)
    assert steps == ["copy", "pack", "check"]
    assert (arrival.held.engagements, arrival.held.worked_seconds) == (1, 5400)
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")]
    there = other(tmp_path)
    found = look(there, target)
    assert found.held == arrival.held
    assert (found.packed.name, found.packed.window) == (desk.path.name, {"text": "150"})
    assert place_for(there, found) == there.path
    moved = settle(there, found, there.path)
    assert moved.ask(all_keys) == ("ACME",)
    reasons = [one.reason for one in list_backups(moved)]
    assert "manual" in reasons
    assert len(moved.store.verify()) == 0
    for one in (there, moved):
        one.store.close()


def test_beside_a_workspace_that_has_something_it_gets_a_name_of_its_own(packed, tmp_path) -> None:
    desk, target = packed
    pack_it(desk, target)
    there = other(tmp_path)
    there.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="T", start=there.now().today))
    found = look(there, target)
    place = place_for(there, found)
    assert place == there.path.with_name(f"{Path(found.packed.name).stem}-2.engdesk")
    with pytest.raises(DocumentProblem) as refused:
        settle(there, found, target)
    assert refused.value.code == "move_exists"
    moved = settle(there, found, place)
    assert (moved.ask(all_keys), there.ask(all_keys)) == (("ACME",), ("HALO",))
    assert list_backups(moved) == []
    for one in (there, moved):
        one.store.close()


def test_backups_arrive_under_the_name_that_the_workspace_has_here_and_none_is_replaced(packed, tmp_path) -> None:
    desk, target = packed
    pack_it(desk, target, with_backups=True)
    there = other(tmp_path, "own.engdesk")
    there.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="T", start=there.now().today))
    found = look(there, target)
    place = there.path.with_name("second.engdesk")
    folder = there.path.with_name("second-backups")
    folder.mkdir()
    kept = folder / f"second{found.packed.backups[0].removeprefix(desk.path.stem)}"
    kept.write_bytes(b"here before")
    moved = settle(there, found, place)
    assert kept.read_bytes() == b"here before"
    assert [one.path for one in list_backups(moved)] == [kept]
    for one in (there, moved):
        one.store.close()


def test_a_workspace_with_a_passphrase_stays_locked_wherever_it_goes(packed, tmp_path, monkeypatch) -> None:
    pytest.importorskip("sqlcipher3")
    monkeypatch.setattr(rewriting, "sleep", lambda _: None)
    desk, target = packed
    desk.store.rewrite(SECRET)
    pack_it(desk, target)
    there = other(tmp_path)
    for typed, code in (("", "passphrase_needed"), ("something else", "passphrase_wrong")):
        with pytest.raises(StoreProblem) as refused:
            look(there, target, typed)
        assert refused.value.code == code
    found = look(there, target, SECRET)
    assert (found.packed.locked, found.held.engagements) == (True, 1)
    beside = settle(there, found, there.path.with_name("beside.engdesk"), SECRET)
    moved = settle(there, found, there.path, SECRET)
    for one in (beside, moved):
        assert one.ask(all_keys) == ("ACME",)
        assert one.keeper().keys.lock()
        assert one.store.is_passphrase(SECRET)
        one.store.close()
        assert one.path.read_bytes()[:4] == SALT
    there.store.close()


def test_what_is_in_the_way_or_not_ours_is_refused(packed, tmp_path) -> None:
    desk, target = packed
    text = tmp_path / f"text{SUFFIX}"
    text.write_text("no archive", encoding="utf-8")
    for path, code in (
        (text, "move_exists"),
        (tmp_path / "nowhere" / f"a{SUFFIX}", "output_folder_missing"),
        (tmp_path / f"{'x' * 300}{SUFFIX}", "output_failed"),
    ):
        with pytest.raises(DocumentProblem) as refused:
            pack_it(desk, path)
        assert refused.value.code == code
    pack_it(desk, target)
    for path, code in ((text, "move_foreign"), (tmp_path / "gone", "move_missing")):
        with pytest.raises(DocumentProblem) as refused:
            look(desk, path)
        assert refused.value.code == code


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_file_that_did_not_arrive_whole_is_refused(packed, tmp_path, at: float) -> None:
    desk, target = packed
    pack_it(desk, target)
    content = bytearray(target.read_bytes())
    content[int(len(content) * at)] ^= 0xFF
    target.write_bytes(content)
    with pytest.raises(DocumentProblem) as refused:
        look(desk, target)
    assert refused.value.code in {"move_damaged", "move_foreign"}
    target.write_bytes(content[: int(len(content) * at)])
    with pytest.raises(DocumentProblem) as refused:
        look(desk, target)
    assert refused.value.code == "move_foreign"


def test_a_broken_backup_stops_it_before_anything_is_put_anywhere(packed, tmp_path) -> None:
    desk, target = packed
    pack_it(desk, target, with_backups=True)
    there = other(tmp_path)
    found = look(there, target)
    lacking = replace(found, packed=replace(found.packed, backups=(*found.packed.backups, "workspace-gone.engdesk")))
    before = sorted(there.path.parent.rglob("*"))
    for place in (there.path, there.path.with_name("beside.engdesk")):
        with pytest.raises(DocumentProblem) as refused:
            settle(there, lacking, place)
        assert (refused.value.code, refused.value.values["path"]) == ("move_damaged", target)
    assert sorted(there.path.parent.rglob("*")) == before
    assert there.ask(all_keys) == ()
    there.store.close()


def test_what_a_program_left_that_was_ended_in_the_middle_goes_the_next_day(packed, tmp_path) -> None:
    desk, target = packed
    left, new = tmp_path / ".engagement-desk-old", tmp_path / ".engagement-desk-new"
    for folder in (left, new):
        folder.mkdir()
        (folder / "copy.engdesk").write_bytes(b"whole")
    yesterday = left.stat().st_mtime - 25 * 60 * 60
    os.utime(left, (yesterday, yesterday))
    pack_it(desk, target)
    assert (left.exists(), new.exists()) == (False, True)


def test_it_takes_the_place_of_an_empty_workspace_only(packed, tmp_path) -> None:
    desk, target = packed
    pack_it(desk, target)
    there = other(tmp_path)
    found = look(there, target)
    place = place_for(there, found)
    there.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="T", start=there.now().today))
    with pytest.raises(DocumentProblem) as refused:
        settle(there, found, place)
    assert refused.value.code == "move_exists"
    assert there.ask(all_keys) == ("HALO",)
    there.store.close()


@pytest.mark.parametrize("name", ["", "..", "a/..", "a\n.engdesk", f"{'ü' * 120}.engdesk"])
def test_a_name_that_can_be_none_here_is_not_proposed(packed, tmp_path, name: str) -> None:
    desk, target = packed
    pack_it(desk, target)
    found = look(desk, target)
    assert place_for(desk, replace(found, packed=replace(found.packed, name=name))) == desk.path.with_name(
        f"{desk.path.stem}-2.engdesk"
    )


def test_a_folder_of_backups_that_cannot_be_made_is_said_and_nothing_is_put_in_place(packed, tmp_path) -> None:
    desk, target = packed
    pack_it(desk, target, with_backups=True)
    there = other(tmp_path)
    found, place = look(there, target), there.path.with_name("beside.engdesk")
    place.with_name("beside-backups").write_text("a file", encoding="utf-8")
    with pytest.raises(DocumentProblem) as refused:
        settle(there, found, place)
    assert (refused.value.code, refused.value.values["path"]) == ("output_failed", place)
    assert not place.exists()
    there.store.close()


def test_a_packed_file_that_holds_something_else_is_never_left_behind(packed, monkeypatch) -> None:
    desk, target = packed
    held = FileKeeper.held
    copies: list[Path] = []

    def other_each_time(keeper: FileKeeper, backup: Path) -> object:
        copies.append(backup)
        return held(keeper, backup) if len(copies) == 1 else None

    monkeypatch.setattr(FileKeeper, "held", other_each_time)
    with pytest.raises(DocumentProblem) as refused:
        pack_it(desk, target)
    assert (refused.value.code, target.exists()) == ("move_damaged", False)


def test_a_full_disk_and_a_place_that_fails_at_the_end_name_the_file_asked_for(packed, monkeypatch) -> None:
    desk, target = packed

    def full(_: object, draft: Path, *__: object) -> None:
        raise DocumentProblem("output_disk_full", path=draft, folder=target.parent, why="")

    packer = type(desk.packer())
    with monkeypatch.context() as patched:
        patched.setattr(packer, "pack", full)
        with pytest.raises(DocumentProblem) as refused:
            pack_it(desk, target)
    assert (refused.value.code, refused.value.values["path"]) == ("output_disk_full", target)

    def fails(path: Path, to: Path) -> Path:
        if to == target:
            raise PermissionError(13, "no")
        return shutil.move(path, to)

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(DocumentProblem) as refused:
        pack_it(desk, target)
    assert (refused.value.code, target.exists()) == ("output_failed", False)


def test_a_folder_that_cannot_be_written_to_is_said(packed, tmp_path, monkeypatch) -> None:
    desk, target = packed
    import tempfile

    def closed(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", closed)
    with pytest.raises(DocumentProblem) as refused:
        pack_it(desk, target)
    assert (refused.value.code, refused.value.values["why"]) == ("output_failed", "Permission denied")
