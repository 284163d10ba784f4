"""`export`, `export workspace` and `import workspace` as a script calls them."""

from __future__ import annotations

import json

import pytest


@pytest.mark.parametrize("name", ["csv", "xlsx", "json", "timeclock", "timew", "ics"])
def test_hours_are_written_in_every_format(acme, tmp_path, name):
    acme.ok("log", "ACME", "1h", "--date", "2026-07-02", "--note", "=1+1")
    target = tmp_path / f"hours.{name}"
    told = acme.json("export", "--format", name, "--engagement", "acme", "--output", str(target))
    assert told == {"output": str(target), "format": name, "entries": 1, "warnings": []}
    assert target.stat().st_size > 60
    assert acme.ok("export", "hours", "--format", name, "--output", str(target)).out == f"{target}\n"


def test_json_is_what_entries_prints(acme, tmp_path):
    acme.ok("log", "ACME", "9:00-10:30", "--date", "2026-07-02")
    acme.ok("export", "--format", "json", "--output", str(tmp_path / "h.json"))
    written = json.loads((tmp_path / "h.json").read_text(encoding="utf-8"))
    listed = acme.json("entries")
    assert (written["entries"], written["totals"]) == (listed["entries"], listed["totals"])


def test_our_own_table_is_known_where_it_came_from(acme, tmp_path):
    entry = acme.ok("log", "ACME", "1h", "--date", "2026-07-02", "--note", "=1+1").id
    binned = acme.ok("log", "ACME", "2h", "--date", "2026-07-03").id
    target = str(tmp_path / "h.csv")
    acme.ok("export", "--format", "csv", "--output", target)
    acme.ok("entry", "delete", binned)
    result = acme.json("import", target)
    assert (result["imported"], result["duplicates"]) == (0, 2)
    acme.workspace = tmp_path / "new.engdesk"
    assert acme.json("import", target)["imported"] == 2
    assert acme.json("import", target)["duplicates"] == 2
    (first, _) = acme.json("entries")["entries"]
    assert (first["note"], first["id"] == entry) == ("=1+1", False)


def test_a_correction_is_told(acme, tmp_path):
    entry = acme.ok("log", "ACME", "1h", "--date", "2026-07-02").id
    acme.ok("entry", "correct", entry, "-30m", "--reason", "typo")
    told = acme.ok("export", "--format", "timew", "--output", str(tmp_path / "h.data"))
    assert "1 corrections below zero" in told.err
    assert "20260702T000000Z - 20260702T003000Z" in (tmp_path / "h.data").read_text(encoding="utf-8")


def test_what_cannot_be_exported_is_refused(acme, tmp_path):
    target = tmp_path / "x"
    assert "csv, xlsx, json" in acme.refused("export", "--format", "pdf", "--output", str(target))
    assert "NOWHERE" in acme.refused("export", "--format", "csv", "--engagement", "NOWHERE", "--output", str(target))
    assert acme("export", "--output", str(target)).status == 2
    assert "folder" in acme.refused("export", "workspace", "--output", str(tmp_path / "no" / "x.json"))
    assert not target.exists()


def test_a_workspace_goes_out_and_comes_back(acme, tmp_path):
    acme.ok("log", "ACME", "1h", "--date", "2026-07-02", "--note", "x")
    target = str(tmp_path / "all.json")
    assert acme.ok("export", "workspace", "--output", target).out == f"{target}\n"
    assert "records already" in acme.refused("import", "workspace", target)
    assert "whole workspace" in acme.refused("import", target)
    entries = acme.json("entries")
    acme.workspace = tmp_path / "new.engdesk"
    counts = acme.json("import", "workspace", target)["records"]
    assert (counts["entry"], counts["engagement"], counts["logo"]) == (1, 1, 0)
    assert acme.json("entries") == entries
    assert "cannot be taken back" in acme.refused("undo")
    acme.workspace = tmp_path / "third.engdesk"
    assert "1  engagement" in acme.ok("import", "workspace", target).out


def test_a_file_that_is_no_workspace_changes_nothing(terminal, tmp_path):
    (tmp_path / "x.json").write_text("[]", encoding="utf-8")
    assert "not a workspace that Engagement Desk exported" in terminal.refused(
        "import", "workspace", str(tmp_path / "x.json")
    )
    assert "no file" in terminal.refused("import", "workspace", str(tmp_path / "none.json"))
    assert terminal.json("history")["history"] == []


def test_no_export_or_document_takes_the_place_of_the_workspace(acme):
    acme.ok("log", "ACME", "1h30")
    place = str(acme.workspace)
    for command in (
        ("export", "--format", "csv", "--output", place),
        ("export", "workspace", "--output", place),
        ("clock", "--ics", place),
        ("brief", "ACME", "--pdf", place),
    ):
        assert (
            acme.refused(*command)
            == f"{place} is a workspace or belongs to one, and was left as it is; name another file."
        )
    assert acme.json("entries")["totals"]["worked_seconds"] == 5_400
