"""`backup`, `backups`, `verify`, usage, and workspaces that cannot be opened."""

from __future__ import annotations

import pytest


def test_a_backup_is_a_workspace_of_its_own(acme, tmp_path):
    acme.ok("log", "ACME", "1h")
    target = tmp_path / "copy.engdesk"
    acme.ok("backup", str(target))
    acme.ok("log", "ACME", "1h")
    acme.workspace = target
    assert acme.json("entries")["totals"]["worked_seconds"] == 3600


def test_backups_are_listed_newest_first(acme):
    first = acme.ok("backup").out.strip()
    acme.later(hours=1)
    second = acme.ok("backup").out.strip()
    listed = [made["file"] for made in acme.json("backups")["backups"]]
    assert listed.index(second) < listed.index(first)


def test_a_sound_workspace_is_said_to_be_sound(acme):
    assert acme.json("verify") == {"ok": True, "problems": []}


@pytest.mark.parametrize("arguments", [("no-such-command",), ("log",), ("log", "ACME", "1h", "--class", "free")])
def test_wrong_usage_has_a_status_of_its_own(acme, arguments):
    assert acme(*arguments).status == 2


def test_every_command_explains_itself(terminal):
    from engagement_desk.cli.main import COMMANDS

    for name in COMMANDS:
        assert name in terminal.ok(name, "--help").out


def test_a_workspace_that_is_a_folder_or_a_text_is_refused_where_it_stands(terminal, tmp_path):
    terminal.workspace = tmp_path
    terminal.refused("engagement", "list")
    text = tmp_path / "notes.txt"
    text.write_text("not a workspace")
    terminal.workspace = text
    terminal.refused("engagement", "list")
    assert text.read_text() == "not a workspace"


def test_a_day_with_a_change_leaves_one_backup_and_a_day_without_none(acme):
    made = acme.json("backups")["backups"]
    assert [one["reason"] for one in made] == ["daily"]
    acme.ok("log", "ACME", "1h")
    acme.ok("position", "ACME")
    assert acme.json("backups")["backups"] == made
    acme.later(days=1)
    acme.ok("position", "ACME")
    assert acme.json("backups")["backups"] == made
    acme.ok("log", "ACME", "1h")
    assert len(acme.json("backups")["backups"]) == 2


def test_a_backup_that_cannot_be_made_is_said_and_stops_nothing(acme, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    acme.ok("settings", "set", "backup_second_folder", str(second))
    second.rmdir()
    acme.later(days=1)
    logged = acme.ok("log", "ACME", "1h")
    assert (
        logged.err
        == f"No backup of today: The folder {second} does not exist; make it first, or back up into another one.\n"
    )


def test_a_restore_says_what_it_would_lose_and_waits_for_yes(acme):
    made = acme.ok("backup").out.strip()
    acme.later(minutes=1)
    acme.ok("log", "ACME", "1h30")
    said = acme.refused("restore", made)
    assert "would lose 1 entries (1:30)" in said
    assert acme.json("entries")["totals"]["worked_seconds"] == 5400
    done = acme.json("restore", made, "--yes")
    assert (done["lost"]["entries"], done["held"]["entries"]) == (1, 0)
    assert acme.json("entries")["entries"] == []
    acme.ok("restore", done["kept"], "--yes")
    assert acme.json("entries")["totals"]["worked_seconds"] == 5400


def test_a_damaged_workspace_is_listed_and_restored(acme):
    acme.ok("log", "ACME", "1h")
    made = acme.ok("backup").out.strip()
    acme.workspace.write_bytes(acme.workspace.read_bytes()[:-8192])
    assert "restore its newest backup" in acme.refused("position", "ACME")
    assert made in [one["file"] for one in acme.json("backups")["backups"]]
    assert "cannot be read" in acme.refused("restore", made)
    assert "is kept as" in acme.ok("restore", made, "--yes").out
    assert acme.json("entries")["totals"]["worked_seconds"] == 3600


def test_a_file_that_is_no_backup_changes_nothing(acme, tmp_path):
    (tmp_path / "x").write_text("no backup")
    acme.refused("restore", str(tmp_path / "x"), "--yes")
    acme.refused("restore", str(tmp_path / "nowhere"), "--yes")
    acme.ok("position", "ACME")


def test_verify_says_what_it_finds_and_mends_what_it_can(acme):
    import sqlite3

    acme.ok("log", "ACME", "1h")
    connection = sqlite3.connect(acme.workspace)
    with connection:
        connection.execute("UPDATE entry SET value_cents = 1")
    connection.close()
    found = acme("verify")
    assert (found.status, len(found.out.splitlines())) == (1, 1)
    assert "verify --mend" in found.err
    assert acme.ok("verify", "--mend").out == "The workspace is sound.\n"
    assert acme.json("entries")["totals"]["value_cents"] == 10_000
    assert "before-mending" in [one["reason"] for one in acme.json("backups")["backups"]]
