"""Hours written from the window by keyboard: what is chosen is what stands in the file."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.export_formats import FORMATS
from engagement_desk.ui.pages.export_hours import ExportHoursPage
from engagement_desk.ui.place import Place
from window_fixtures import Press, type_over

Opened = Callable[..., tuple[MainWindow, ExportHoursPage]]


@pytest.fixture
def worked(north: Desk) -> Desk:
    """Give hours of NORTH in two quarters, and of HALO."""
    north.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 4, 1)))
    for key, day, note in (("NORTH", 2, "=1+1"), ("NORTH", 9, "<b>&"), ("HALO", 3, "x")):
        north.run(log_time, key, TimeWords(seconds=5400, day=date(2026, 7, day), note=note))
    north.run(log_time, "HALO", TimeWords(seconds=60, day=date(2026, 5, 4)))
    return north


@pytest.fixture
def opened(worked: Desk, open_window: Any, settle: Any) -> Opened:
    def show(key: str | None = None, focus: str | None = None) -> tuple[MainWindow, ExportHoursPage]:
        window = open_window(worked)
        window.go(Place("export", key, focus=focus))
        settle(window)
        found = window.page
        assert isinstance(found, ExportHoursPage)
        return window, found

    return show


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_writer_is_offered(worked: Desk) -> None:
    assert set(FORMATS) == set(worked.exporters().formats())


def test_the_palette_leads_here_and_keys_write_the_file(
    worked: Desk, open_window: Any, settle: Any, press: Press, tmp_path: Path
) -> None:
    window = open_window(worked)
    window.go(Place("today"))
    settle(window)
    press(window, "Ctrl+K", text="export hours")
    settle(window)
    press(window, "Return")
    page = window.page
    assert isinstance(page, ExportHoursPage)
    assert window.windowTitle() == "Export hours · Engagement Desk"
    assert page.format.hasFocus()
    assert page.count.text() == "3 entries, 4:30 worked"
    assert Path(page.bar.path.text()).name == "all-2026-07-01-2026-09-30-hours.xlsx"
    press(window, "Down")
    assert Path(page.bar.path.text()).name == "all-2026-07-01-2026-09-30-hours.csv"
    page.bar.path.setFocus()
    type_over(str(tmp_path / "out"))
    press(window, "Return")
    found = rows(tmp_path / "out.csv")
    assert {row["engagement"] for row in found} == {"NORTH", "HALO"}
    assert {row["note"] for row in found} == {"'=1+1", "<b>&", "x"}
    assert page.bar.message.text() == "Written."
    press(window, "Esc")
    assert window.place == Place("today")


def test_an_engagement_and_days_narrow_it(opened: Opened, press: Press, tmp_path: Path) -> None:
    window, page = opened("NORTH")
    assert page.count.text() == "2 entries, 3:00 worked"
    page.period.setFocus()
    press(window, "End")
    assert not page.since.isHidden()
    page.since.setFocus()
    type_over("2026-07-01")
    press(window, "Tab")
    type_over("2026-07-05")
    press(window, "Tab")
    assert page.count.text() == "1 entry, 1:30 worked"
    page.format.setFocus()
    press(window, "J")
    page.bar.path.setFocus()
    type_over(str(tmp_path / "x.json"))
    press(window, "Ctrl+Return")
    written = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert [entry["note"] for entry in written["entries"]] == ["=1+1"]


def test_a_file_that_is_there_is_asked_about(opened: Opened, press: Press, tmp_path: Path) -> None:
    window, page = opened("NORTH")
    target = tmp_path / "there.xlsx"
    target.write_text("mine", encoding="utf-8")
    page.bar.path.setFocus()
    type_over(str(target))
    press(window, "Ctrl+Return")
    assert target.read_text(encoding="utf-8") == "mine"
    assert page.bar.write.hasFocus()
    press(window, "Space")
    assert target.read_bytes().startswith(b"PK")


def test_days_that_make_no_sense_are_said_beside_them(opened: Opened, press: Press) -> None:
    window, page = opened("NORTH", "2026-07-01..2026-07-31")
    page.through.setFocus()
    type_over("2026-06-01")
    press(window, "Tab")
    last = page._rows[-1]
    assert "turn them round" in last.message.text()
    assert page.through.text() == "2026-06-01"
    assert not page.bar.isEnabled()
    press(window, "Ctrl+Return")
    assert page.bar.message.text() != "Written."
    page.since.setFocus()
    type_over("soon")
    press(window, "Tab")
    assert page.since.text() == "soon"
    assert page._rows[-2].message.text()
    page.since.setFocus()
    type_over("2026-05-01")
    press(window, "Tab")
    assert page.bar.isEnabled()
    assert page.count.text() == "No hours in these days."


def test_the_list_of_entries_leads_here(worked: Desk, open_tab: Any, press: Press, settle: Any) -> None:
    window, hours = open_tab(worked, "Hours", "2026-07-01..2026-07-05")
    hours.entries.export_link.setFocus()
    press(window, "Space")
    page = window.page
    assert isinstance(page, ExportHoursPage)
    assert (page.whose.currentData(), page.since.text(), page.through.text()) == ("NORTH", "2026-07-01", "2026-07-05")
    assert page.count.text() == "1 entry, 1:30 worked"
    press(window, "Esc")
    settle(window)
    assert hours.isVisible()


def test_a_place_names_a_period(opened: Opened) -> None:
    _window, page = opened("HALO", "all")
    assert page.count.text() == "2 entries, 1:31 worked"
    assert Path(page.bar.path.text()).name == "HALO-hours.xlsx"
