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
