"""The report of a problem: it tells how things are, and no word of a client or of the user."""

from __future__ import annotations

import re
import sqlite3
import zipfile
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.problem_report import report_parts, write_report
from engagement_desk.application.settings import SETTINGS
from engagement_desk.bootstrap import log_failure
from engagement_desk.domain.errors import DocumentProblem
from engagement_desk.store.tables import KINDS
from engagement_desk.system import logging

_LEAST = 4  # shorter texts, such as `2.1` or `in`, stand in any text


def texts_of(desk: Desk) -> set[str]:
    """Give every text of every record, in its lines and as a whole, but for words of our own (kinds and states)."""

    def read(reading):
        return [record for kind in KINDS for record in reading.find(kind)]

    found: set[str] = set()
    for record in desk.ask(read):
        for field in fields(record):
            value = getattr(record, field.name)
            parts = value if isinstance(value, tuple) else (value,)
            found |= {line.strip() for part in parts if type(part) is str for line in (part, *part.splitlines())}
    return {text for text in found if len(text) >= _LEAST}


@pytest.fixture
def sample(desk: Desk) -> Desk:
    desk.run(load_sample, desk.sample(), desk.documents())
    desk.run(set_setting, SetSetting(name="notice", value="Confidential to Northlight"))
    return desk


def bundle(desk: Desk, path: Path) -> dict[str, str]:
    write_report(desk, path, {"Qt": "6"})
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def spoil(desk: Desk, statement: str) -> None:
    connection = sqlite3.connect(desk.path)
    with connection:
        connection.execute(statement)
    connection.close()


def test_no_text_of_the_sample_is_in_it(sample: Desk, tmp_path: Path) -> None:
    try:
        raise ValueError("Northlight said so")
    except ValueError as bug:
        log_failure(bug)
    logger = logging.logging.getLogger(logging.NAME)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    spoil(sample, "UPDATE entry SET billed_minutes = billed_minutes + 1")
    texts = texts_of(sample)
    # What is ours, and what says nothing of anyone: the names of settings, and the quarter of a finding.
    known = {*SETTINGS, "2026Q1", "2026Q2", "2026Q3", "2026Q4"}
    assert len(texts) > 500
    assert "Northlight Labs" in texts
    held = bundle(sample, tmp_path / "report.zip")
    assert sorted(held) == ["log.txt", "program.txt", "verify.txt", "workspace.txt"]
    assert "ValueError at test_app_problem_report.py" in held["log.txt"]
    assert "KEY-1" in held["verify.txt"]
    whole = "\n".join(held.values())
    assert {text for text in texts - known if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", whole)} == set()
    for private in (str(tmp_path), str(sample.path), sample.path.name, "Confidential", "Northlight"):
        assert private not in whole


def test_it_tells_versions_counts_and_which_settings_are_set(desk: Desk, acme, tmp_path: Path) -> None:
    desk.run(log_time, "ACME", TimeWords(seconds=60, day=date(2026, 9, 1)))
    desk.run(set_setting, SetSetting(name="call_notice", value="off"))
    desk.run(set_setting, SetSetting(name="owner_name", value="Robin Example"))
    held = bundle(desk, tmp_path / "report.zip")
    program = dict(line.split(": ", 1) for line in held["program.txt"].splitlines())
    assert {"program", "Python", "SQLite", "schema", "system", "Qt"} <= set(program)
    lines = held["workspace.txt"].splitlines()
    assert {"entry: 1", "engagement: 1", "call_notice: off", "owner_name: set", "zone: default"} <= set(lines)
    assert "Robin" not in held["workspace.txt"]
    assert held["verify.txt"] == "The workspace is sound.\n"
    assert held["log.txt"] == ""


def test_a_workspace_that_cannot_be_read_is_told_by_a_code(desk: Desk, acme) -> None:
    desk.store.close()
    desk.path.unlink()
    parts = report_parts(desk, {})
    assert parts["workspace.txt"][0].startswith("cannot be read: ")
    assert parts["verify.txt"][0].startswith("cannot be checked: ")


def test_where_it_cannot_be_written_that_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DocumentProblem, match="output_folder_missing"):
        write_report(desk, tmp_path / "none" / "report.zip", {})
