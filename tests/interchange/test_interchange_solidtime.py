"""solidtime: its report, and its backup as a ZIP or a folder, which is not trusted."""

from __future__ import annotations

import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from made_up_files import BACKUP, archive

from engagement_desk.application.imports import ReadOptions, RowFlag, SkippedRow, SkipReason
from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import archive as archives
from engagement_desk.interchange import solidtime_backup
from engagement_desk.interchange.registry import FileReaders

HEADER = 'Description,Task,Project,Client,User,Start,End,Duration,"Duration (decimal)",Billable,Tags\n'
OPTIONS = ReadOptions(zone="Europe/Berlin", instant=datetime(2026, 9, 14, 13, 30, tzinfo=UTC))


def backup(**changed: str | None) -> dict[str, str | bytes]:
    names = {name.replace(".", "_"): name for name in BACKUP}
    parts = {**BACKUP, **{names[name]: part for name, part in changed.items() if part is not None}}
    return {name: part for name, part in parts.items() if changed.get(name.replace(".", "_"), "") is not None}


def test_the_report_is_local(read):
    line = 'Work,Build,Web,Big,Ann,"2026-03-04 10:23:00","2026-03-04 11:23:01",1:00:01,1.0002777777778,No,"x, y"\n'
    (row,) = read(HEADER + line)
    assert (row.client, row.project, row.person, row.billable) == ("Big", "Web", "Ann", False)
    assert (row.start, row.seconds, row.activity) == (datetime(2026, 3, 4, 9, 23, tzinfo=UTC), 3601, "Build, x, y")
    (decimal,) = read(HEADER.replace("Duration,", "", 1) + line.replace("1:00:01,", ""), "b")
    assert decimal.seconds == 3601
    (plain,) = read("Description,Project,Client,Start,End\nWork,Web,Big,2026-03-04T10:00,2026-03-04T11:00\n", "c")
    assert plain.seconds == 3600
    with pytest.raises(Refused, match="bad_row"):
        read(HEADER + line.replace("2026-03-04 10:23:00", "then"), "d")


def test_a_running_row_of_the_report(read):
    line = 'Work,,Web,Big,Ann,"2026-09-14 15:00:00",,,,Yes,\n'
    assert read(HEADER + line) == [SkippedRow(1, SkipReason.RUNNING)]
    assert read(HEADER + line, running=True)[0].seconds == 1800


def test_a_backup_is_absolute_and_its_ids_are_names(read):
    first, running = read(archive(backup()), "b.zip")
    assert (first.client, first.project, first.person) == ("Big", "Web", "Ann")
    assert (first.start, first.seconds, first.work_date) == (
        datetime(2026, 3, 4, 9, 23, tzinfo=UTC),
        3601,
        date(2026, 3, 4),
    )
    assert (first.activity, first.tags, first.rate, first.billable) == (
        "Build, Deep",
        ("Deep",),
        Decimal("120.50"),
        True,
    )
    assert running == SkippedRow(2, SkipReason.RUNNING)
    taken = read(archive(backup()), "b.zip", running=True)[1]
    assert (taken.client, taken.flags, taken.rate) == ("Big", (RowFlag.RUNNING, RowFlag.LONG), None)


def test_the_folder_is_the_same_as_the_zip(read, tmp_path):
    folder = tmp_path / "unpacked"
    folder.mkdir()
    for name, part in BACKUP.items():
        (folder / name).write_text(str(part))
    file = FileReaders().open(folder, OPTIONS)
    assert list(file.rows()) == read(archive(backup()), "b.zip")


def test_a_backup_in_a_folder_of_the_zip(read):
    assert len(read(archive({f"backup/{name}": part for name, part in backup().items()}), "b.zip")) == 2


def test_tables_that_are_missing_leave_names_out(read):
    parts = backup(clients_csv=None, projects_csv="", tasks_csv=None, tags_csv=None, members_csv=None)
    first, _ = read(archive(parts), "b.zip")
    assert (first.client, first.project, first.person, first.tags) == ("", "", "", ("g1",))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"meta_json": '{"version":"2.0"}'}, "backup_version"),
        ({"meta_json": "no"}, "backup_version"),
        ({"meta_json": "[" * 100_000}, "backup_version"),
        ({"meta_json": "[]"}, "backup_version"),
        ({"time_entries_csv": "id,description\n1,2\n"}, "backup_part"),
        ({"clients_csv": "a,b\n1,2\n"}, "backup_part"),
        ({"time_entries_csv": str(BACKUP["time_entries.csv"]).replace('"[""g1""]"', "g1")}, "bad_row"),
        ({"time_entries_csv": str(BACKUP["time_entries.csv"]).replace('"[""g1""]"', "[1]")}, "bad_row"),
        ({"time_entries_csv": str(BACKUP["time_entries.csv"]).replace("09:23:00Z", "09:23:00")}, "bad_row"),
        ({"time_entries_csv": ""}, "file_is_empty"),
        ({"meta_json": None}, "unknown_format"),
    ],
)
def test_a_backup_that_makes_no_sense_is_refused(read, changed, code):
    with pytest.raises(Refused, match=code):
        read(archive(backup(**changed)), "b.zip")


def test_too_many_names_are_refused(read, monkeypatch):
    monkeypatch.setattr(solidtime_backup, "_MOST_NAMES", 0)
    with pytest.raises(Refused, match="backup_part"):
        read(archive(backup()), "b.zip")


def test_a_bomb_is_stopped_while_it_is_unpacked(read, tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "LARGEST", 1024 * 1024)
    bomb = archive(backup(clients_csv="id,name\n" + "0" * 50_000_000))
    assert len(bomb) < 100_000
    with pytest.raises(Refused, match="archive_too_large") as caught:
        read(bomb, "b.zip")
    assert "1 MB" in sentence(caught.value)
    together = archive(backup(clients_csv="id,name\n" + "0" * 700_000, tasks_csv="id,name\n" + "0" * 700_000))
    with pytest.raises(Refused, match="archive_too_large"):
        read(together, "c.zip")
    lying = bomb.replace((50_000_008).to_bytes(4, "little"), (8).to_bytes(4, "little"))
    with pytest.raises(Refused, match=r"archive_too_large|archive_broken|backup_part"):
        read(lying, "d.zip")
    monkeypatch.setattr(archives, "_MOST_FILES", 3)
    with pytest.raises(Refused, match="archive_too_large"):
        read(archive(backup()), "e.zip")


def test_no_path_of_an_archive_is_followed(open_file, tmp_path):
    outside = {f"../../{name}": part for name, part in backup().items()}
    for parts in (outside, {f"/{name}": part for name, part in backup().items()}):
        with pytest.raises(Refused, match="unknown_format"):
            open_file(archive(parts), "b.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["b.zip"]
    mixed = {**backup(), "../../clients.csv": "id,name\nc1,Evil\n", "..\\..\\meta.json": "{}"}
    first, _ = open_file(archive(mixed), "b.zip").rows()
    assert first.client == "Big"


@pytest.mark.parametrize("content", [archive(backup())[:200], archive(backup())[:-30], b"PK\x03\x04" + b"\0" * 100])
def test_a_broken_archive_is_refused(open_file, content):
    with pytest.raises(Refused, match="archive_broken"):
        open_file(content, "b.zip")


def test_an_encrypted_archive_is_named_so(open_file):
    content = bytearray(archive(backup()))
    at = -1
    while (at := content.find(b"PK\x01\x02", at + 1)) >= 0:
        content[at + 8] |= 1
    with pytest.raises(Refused, match="archive_broken") as caught:
        open_file(bytes(content), "b.zip")
    assert caught.value.values["why"] == "it is encrypted"


def test_a_part_that_is_damaged_is_refused(open_file):
    stored = archive(backup(), zipfile.ZIP_STORED).replace(b"exported_at", b"exported_by", 1)
    with pytest.raises(Refused, match="archive_broken"):
        open_file(stored, "b.zip")


def test_another_archive_is_unknown(open_file):
    with pytest.raises(Refused, match="unknown_format"):
        open_file(archive({"photo.jpg": b"x"}), "b.zip")


@pytest.mark.parametrize("mode", ["touch", "open"])
def test_a_full_disk_for_temporary_files_is_not_taken_for_damage(tmp_path, monkeypatch, mode):
    path = tmp_path / "backup.zip"
    path.write_bytes(archive(BACKUP))
    given = getattr(Path, mode)

    def full(self: Path, *args: object, **options: object) -> object:
        if "engagement-desk-" in str(self):
            raise OSError(28, "No space left on device")
        return given(self, *args, **options)

    monkeypatch.setattr(Path, mode, full)
    with pytest.raises(Refused, match="no_temporary_room"):
        FileReaders().open(path, OPTIONS)
