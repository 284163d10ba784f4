"""What the edges share: what undo is called, backups in their folder, an import looked at first, the sample."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engagement_desk.application.backups import back_up, last_backup, list_backups
from engagement_desk.application.commands.engagements import (
    NewEngagement,
    new_engagement,
)
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.log import NewNote, add_note
from engagement_desk.application.commands.workspace import (
    NewHoliday,
    SetSetting,
    add_holiday,
    remove_holiday,
    set_setting,
)
from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import ImportOptions, ReadOptions
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.history import Deed, Deeds, deed_of, deeds
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.application.queries.start import start
from engagement_desk.application.queries.workspace import settings_view
from engagement_desk.application.sample_workspace import open_sample
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import LogKind

TOGGL = "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
ROW = "Ann,Nord,Move,,Call {n},Yes,2026-09-0{n},09:00:00,2026-09-0{n},10:00:00,01:00:00,\n"


def test_undo_and_redo_are_named_by_what_they_would_do(desk, now) -> None:
    made, logged = Deed("new_engagement", "ACME Advice", "ACME"), Deed("log_time", "ACME 1:30", "ACME")
    assert desk.ask(deeds) == Deeds(None, None)
    desk.run(new_engagement, NewEngagement(key="ACME", client="Acme", title="Advice", start=now.today))
    assert desk.ask(deeds) == Deeds(made, None)
    desk.run(log_time, "ACME", TimeWords(seconds=5400))
    assert desk.ask(deeds).undo == logged
    desk.store.undo(now)
    assert desk.ask(deeds) == Deeds(made, logged)
    desk.store.undo(now)
    assert desk.ask(deeds) == Deeds(None, Deed("new_engagement", "ACME Advice"))
    desk.store.redo(now)
    assert desk.ask(deeds).redo == logged


def test_a_deed_names_its_engagement_where_that_is_known(desk, acme) -> None:
    desk.run(add_note, NewNote(key="ACME", kind=LogKind.DECISION, text="Vendor Y it is"))
    line, _ = desk.ask(lambda reading: reading.history())
    assert deed_of(line, {acme.id: "ACME"}) == Deed("add_note", "decision", "ACME")
    assert deed_of(line, {}) == Deed("add_note", "decision")


def test_backups_go_to_the_folder_of_the_settings(desk, acme, tmp_path) -> None:
    assert last_backup(desk) is None
    own = back_up(desk)
    assert own.parent == desk.path.with_name("workspace-backups")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    desk.run(set_setting, SetSetting(name="backup_folder", value=f" {folder} "))
    made = back_up(desk)
    assert (made.parent, {one.path for one in list_backups(desk)}) == (folder, {own, made})
    last = last_backup(desk)
    assert last is not None
    assert (last.size, last.at) == (last.path.stat().st_size, desk.now().instant)
    desk.run(set_setting, SetSetting(name="backup_folder", value=""))
    assert back_up(desk).parent == own.parent
    assert len(list_backups(desk)) == 3


@pytest.mark.parametrize("folder", ["backups", "/no/such/folder"])
def test_a_backup_folder_that_is_not_there_is_refused(desk, folder) -> None:
    with pytest.raises(Refused, match="bad_setting"):
        desk.run(set_setting, SetSetting(name="backup_folder", value=folder))


def test_a_holiday_is_taken_away_once(desk) -> None:
    desk.run(add_holiday, NewHoliday(on=date(2026, 12, 25), name="Christmas"))
    assert desk.ask(settings_view).holidays[0].name == "Christmas"
    assert desk.run(remove_holiday, date(2026, 12, 25)).touched
    assert not desk.run(remove_holiday, date(2026, 12, 25)).touched
    assert desk.ask(settings_view).holidays == ()
    assert desk.ask(settings_view).values["paper"] == "a4"


def test_the_window_begins_with_the_keys_and_the_settings(desk, acme) -> None:
    found = desk.ask(start)
    assert (found.keys, found.preferences.theme) == (("ACME",), "system")


def test_an_import_is_looked_at_without_a_trace_and_then_taken(desk, tmp_path) -> None:
    file = tmp_path / "hours.csv"
    file.write_text(TOGGL + "".join(ROW.format(n=1 + n % 9) for n in range(600)), encoding="utf-8")
    told: list[int] = []
    read = ReadOptions(zone="UTC", instant=desk.now().instant)
    options = ImportOptions(zone="UTC")
    found = desk.readers().open(file, read)
    seen = take_file(desk, found, options, dry_run=True, tell=told.append)
    assert (seen.result.imported, seen.result.batch, seen.touched, told) == (600, None, {}, [500])
    assert desk.ask(all_keys) == ()
    assert list_backups(desk) == []
    taken = take_file(desk, found, options)
    assert taken.result.imported == 600
    assert len(list_backups(desk)) == 1
    assert len(desk.ask(lambda reading: reading.entries(EntryFilter()))) == 600
    again = take_file(desk, found, options)
    assert (again.result.imported, again.result.duplicates) == (0, 600)


def test_an_import_that_is_stopped_leaves_nothing(desk, tmp_path) -> None:
    file = tmp_path / "hours.csv"
    file.write_text(TOGGL + "".join(ROW.format(n=1 + n % 9) for n in range(600)), encoding="utf-8")
    found = desk.readers().open(file, ReadOptions(zone="UTC", instant=desk.now().instant))

    def stop(_count: int) -> None:
        raise Refused("job_stopped", what="Import")

    with pytest.raises(Refused, match="job_stopped"):
        take_file(desk, found, ImportOptions(zone="UTC"), tell=stop)
    assert desk.ask(all_keys) == ()


def test_the_sample_is_a_file_of_its_own_and_made_once(desk) -> None:
    first = open_sample(desk)
    assert first.path == Path(desk.path.with_name("workspace-sample.engdesk"))
    keys = first.ask(all_keys)
    assert len(keys) == 3
    first.store.close()
    again = open_sample(desk)
    assert again.ask(all_keys) == keys
    again.store.close()
    assert desk.ask(all_keys) == ()
