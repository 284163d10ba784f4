"""Where rows go that name a tag or a KEY instead of a client, and which column of a plain table is which."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.commands.import_undo import undo_import
from engagement_desk.application.commands.imports import import_file
from engagement_desk.application.desk import Desk
from engagement_desk.application.imports import ImportOptions, ImportResult, MapLine, ReadOptions, TableColumns
from engagement_desk.application.table_memory import remembered_columns
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.records.workspace import Setting

TIMEW = (
    "inc 20260702T080000Z - 20260702T090000Z # acme deep\ninc 20260702T100000Z - 20260702T110000Z # Nord\n"
    "inc 20260702T120000Z - 20260702T130000Z # nord acme\ninc 20260702T140000Z - 20260702T150000Z\n"
)
WATSON = '[[1782979200, 1782982800, "acme", "1", ["x"]], [1782982800, 1782986400, "other", "2", []]]'
TABLE = "Tag;Std.;Was\n22.07.2026;1,5;a\n"
COLUMNS = TableColumns({"date": "Tag", "hours": "Std.", "note": "Was"})

Import = Callable[..., ImportResult]


@pytest.fixture
def take(desk: Desk, tmp_path: Path) -> Import:
    """Give a function that writes a file and imports it with what the workspace remembers."""

    def taken(content: str, columns: TableColumns | None = None, order: Any = None, **options: Any) -> ImportResult:
        path = tmp_path / "hours"
        path.write_text(content, encoding="utf-8")
        tables = desk.ask(remembered_columns) if columns is None else (columns,)
        read = ReadOptions(zone="UTC", instant=desk.now().instant, tables=tables, date_order=order)
        return desk.run(import_file, desk.readers().open(path, read), ImportOptions(zone="UTC", **options)).result

    return taken


def shares(result: ImportResult) -> dict[str, int]:
    return {key: one.imported for key, one in result.engagements.items()}


def test_tags_send_rows_to_engagements(take, acme):
    lines = (MapLine(key="ACME", tag="ACME"), MapLine(key="NORD", tag="nord", rate="90"), MapLine(key="REST"))
    result = take(TIMEW, map=lines)
    assert shares(result) == {"ACME": 2, "NORD": 1, "REST": 1}
    assert result.warnings == ()


def test_the_line_that_names_most_wins(take, acme):
    content = '[[1782979200, 1782982800, "web", "1", ["deep"]], [1782982800, 1782986400, "web", "2", []]]'
    lines = (
        MapLine(key="WEB", project="Web"),
        MapLine(key="ACME", project="web", tag="deep"),
        MapLine(key="ALL", tag="deep"),
    )
    result = take(content, map=lines)
    assert shares(result) == {"ACME": 1, "WEB": 1}
    assert result.warnings == ("1 lines of the map match no row: ALL.",)


def test_rows_that_name_nothing_are_told(take, acme):
    result = take(TIMEW)
    assert shares(result) == {"P": 4}
    assert len(result.warnings) == 1
    assert "neither client nor project went to P" in result.warnings[0]
    assert take(TIMEW.replace("080000Z", "081500Z"), engagement="ACME").warnings == ()


def test_a_project_without_a_client_may_be_the_key_of_an_engagement(take, acme):
    result = take(WATSON)
    assert shares(result) == {"ACME": 1, "OTHER": 1}
    assert result.engagements["ACME"].created is False


def test_columns_are_remembered_with_the_import(desk, take):
    result = take(TABLE, COLUMNS)
    assert (result.format, result.imported) == ("table", 1)
    (kept,) = desk.ask(remembered_columns)
    assert (dict(kept.named), kept.header) == (dict(COLUMNS.named), ("std.", "tag", "was"))
    assert take(TABLE).duplicates == 1
    again = TableColumns({"date": "Tag", "hours": "Std.", "activity": "Was"})
    assert take(TABLE + "24.07.2026;1;c\n", again).imported == 2
    (changed,) = desk.ask(remembered_columns)
    assert changed.named == again.named
    with desk.store.read() as reading:
        assert reading.count(Setting) == 1
        assert {entry.work_date for entry in reading.find(Entry)} == {date(2026, 7, day) for day in (22, 24)}


def test_undoing_the_import_leaves_what_was_learned(desk, take):
    result = take(TABLE, COLUMNS)
    desk.run(undo_import, result.batch)
    assert len(desk.ask(remembered_columns)) == 1
    assert take(TABLE).imported == 1


def test_time_that_was_taken_off_is_told(take):
    result = take("2026-07-02\n    8:00 - 10:00\n    -30m\n")
    assert [one.worked_seconds for one in result.engagements.values()] == [5400]
    assert [(one.row, one.reason) for one in result.skipped] == [
        (3, "it is below zero; the entries before it were lessened by it")
    ]
    assert any(warning.startswith("1 entries were lessened") for warning in result.warnings)
