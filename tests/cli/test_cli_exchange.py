"""`import`, `import undo` and `export` as a script calls them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

HEADER = "Date,Client,Project,Task,Notes,Hours,Invoiced?,First Name,Last Name\n"
CONTENT = (
    HEADER
    + "2026-07-02,Nord,Move,Advice,Plan,0.35,No,Ann,Example\n2026-07-03,Nord,Move,Advice,=1+1,1.50,No,Bo,Example\n"
)


@pytest.fixture
def report(tmp_path: Path) -> str:
    path = tmp_path / "hours.csv"
    path.write_text(CONTENT, encoding="utf-8")
    return str(path)


def test_a_file_is_taken_in_once_and_taken_back(terminal, report):
    result = terminal.json("import", report)
    assert {name: result[name] for name in ("format", "rows", "imported", "duplicates", "skipped", "warnings")} == {
        "format": "harvest", "rows": 2, "imported": 2, "duplicates": 0, "skipped": [], "warnings": [],
    }  # fmt: skip
    assert result["engagements"]["MOVE"]["imported"] == 2
    assert result["engagements"]["MOVE"]["worked_seconds"] == 6660
    assert terminal.json("import", report)["imported"] == 0
    assert [entry["person"] for entry in terminal.json("entries", "MOVE")["entries"]] == ["Ann Example", "Bo Example"]
    undone = terminal.json("import", "undo", result["batch"])
    assert (undone["entries"], undone["engagements"], undone["clients"]) == (2, ["MOVE"], ["Nord"])
    assert "2 imported" in terminal.ok("import", report).out


def test_a_backup_is_made_before(terminal, report):
    terminal.ok("import", report)
    assert terminal.json("backups")["backups"]


def test_a_dry_run_changes_nothing(terminal, report):
    result = terminal.json("import", "--dry-run", report)
    assert (result["imported"], result["engagements"]["MOVE"]["imported"], result["batch"]) == (2, 2, None)
    assert terminal.json("entries")["entries"] == []
    assert terminal.json("backups")["backups"] == []
    assert "would be imported" in terminal.ok("import", report, "--dry-run").out


def test_refusals_are_one_sentence_and_change_nothing(terminal, report, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text(CONTENT + "2026-07-04,Nord,Move,Advice,x,lots,No,Ann,Example\n", encoding="utf-8")
    assert terminal.refused("import", str(bad)).startswith("Row 3 ")
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    assert "no known format" in terminal.refused("import", str(wrong))
    assert "NOWHERE" in terminal.refused("import", report, "--engagement", "NOWHERE")
    assert "Mars" in terminal.refused("import", report, "--zone", "Mars/Base")
    assert terminal.json("entries")["entries"] == []
    assert terminal.json("client", "list")["clients"] == []


def test_the_map_gives_keys_and_terms(terminal, report, tmp_path):
    lines = tmp_path / "map.json"
    lines.write_text(json.dumps([{"client": "Nord", "key": "N1", "rate": "200"}]), encoding="utf-8")
    result = terminal.json("import", report, "--map", str(lines), "--date-order", "ymd", "--decimal", "point")
    assert list(result["engagements"]) == ["N1"]
    assert terminal.json("entries", "N1")["totals"]["value_cents"] == 7000 + 30_000


def test_the_map_leaves_rows_out_and_the_open_workspace_is_no_file_of_another_tool(terminal, report, tmp_path):
    lines = tmp_path / "map.json"
    lines.write_text(json.dumps([{"client": "Nord", "key": "-"}]), encoding="utf-8")
    assert (
        "0 imported, 0 known already, 0 skipped, 2 left out by the map."
        in terminal.ok("import", report, "--map", str(lines)).out
    )
    assert "is the workspace that is open" in terminal.refused("import", str(terminal.workspace))


def test_exports_agree_with_the_entries(terminal, report, tmp_path):
    terminal.ok("import", report)
    period = ("--from", "2026-07-02", "--to", "2026-07-03")
    totals = terminal.json("entries", *period)["totals"]
    target = tmp_path / "out.csv"
    told = terminal.json("export", "--format", "csv", *period, "--output", str(target))
    assert told["entries"] == 2
    with target.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for name in ("worked_seconds", "billed_minutes", "value_cents"):
        assert sum(int(row[name]) for row in rows) == totals[name]
    assert rows[1]["note"] == "'=1+1"
    clock = tmp_path / "out.timeclock"
    assert terminal.ok("export", "--format", "timeclock", "--output", str(clock)).out.strip() == str(clock)
    assert clock.read_text(encoding="utf-8").count("Nord:MOVE") == 2
    assert "csv, xlsx" in terminal.refused("export", "--format", "pdf", "--output", str(target))
    assert terminal("export", "--format", "csv", "--output", str(tmp_path / "none" / "x.csv")).status == 1


def test_a_plain_table_needs_its_columns_once(terminal, tmp_path):
    table = tmp_path / "hours.csv"
    table.write_text("Tag;Std.;Was\n02.07.2026;1,5;a\n", encoding="utf-8")
    assert "--map" in terminal.refused("import", str(table))
    lines = tmp_path / "map.json"
    lines.write_text(
        json.dumps({"columns": {"date": "Tag", "hours": "Std.", "note": "Was"}, "engagements": [{"key": "N1"}]}),
        encoding="utf-8",
    )
    told = ("--date-order", "dmy")
    first = terminal.json("import", str(table), "--map", str(lines), *told)
    assert first["engagements"]["N1"]["worked_seconds"] == 5400
    table.write_text("Tag;Std.;Was\n13.07.2026;2;b\n", encoding="utf-8")
    again = terminal.json("import", str(table), "--engagement", "N1")
    assert (again["format"], again["imported"]) == ("table", 1)


def test_a_calendar_takes_a_range_and_a_length_of_days(terminal, tmp_path):
    calendar = tmp_path / "work.ics"
    calendar.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260302T080000Z\nDTEND:20260302T090000Z\nRRULE:FREQ=DAILY\n"
        "SUMMARY:Daily\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20260303\nSUMMARY:Day\nEND:VEVENT\n"
        "END:VCALENDAR\n",
        encoding="utf-8",
    )
    assert "--from and --to" in terminal.refused("import", str(calendar))
    span = ("--from", "2026-03-02", "--to", "2026-03-04")
    result = terminal.json("import", str(calendar), *span, "--dry-run")
    assert (result["imported"], result["skipped"][0]["row"]) == (3, 9)
    result = terminal.json("import", str(calendar), *span, "--all-day", "8h")
    assert [one["worked_seconds"] for one in result["engagements"].values()] == [3 * 3600 + 8 * 3600]


def test_a_folder_of_timewarrior_is_taken_in(terminal, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "2026-03.data").write_text("inc 20260302T080000Z - 20260302T093000Z # acme\n", encoding="utf-8")
    assert terminal.json("import", str(folder))["imported"] == 1
    (folder / "2026-03.data").write_text("inc 2026\n", encoding="utf-8")
    assert "Line 1 of 2026-03.data" in terminal.refused("import", str(folder))
