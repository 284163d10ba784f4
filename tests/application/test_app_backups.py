"""The day's backup: made once, copied to the second folder, thinned, and never in the way of the work (SPEC §9)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from engagement_desk.application.backups import DailyBackup, back_up, daily_backup, list_backups
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import Refused, StoreProblem


class Moving:
    """A clock that stands still until it is moved."""

    def __init__(self, now: Now) -> None:
        self._now = now

    def now(self, zone: str | None = None) -> Now:
        return self._now

    def later(self, **ahead: int) -> None:
        instant = self._now.instant + timedelta(**ahead)
        self._now = replace(self._now, instant=instant, today=self._now.today + timedelta(days=ahead.get("days", 0)))


@pytest.fixture
def moment(now: Now) -> Moving:
    return Moving(now)


@pytest.fixture
def desk(workspace_path: Path, moment: Moving) -> Desk:
    return open_desk(workspace_path, None, moment)


def setting(desk, name: str, value: object) -> None:
    desk.run(set_setting, SetSetting(name=name, value=str(value)))


def reasons(desk) -> list[str]:
    return [one.reason for one in list_backups(desk)]


def test_a_workspace_in_which_nothing_was_done_needs_none(desk) -> None:
    assert daily_backup(desk) == DailyBackup(None)


def test_it_is_made_once_a_day_and_only_after_a_change(desk, acme, moment) -> None:
    moment.later(seconds=1)
    assert daily_backup(desk).made is not None
    assert daily_backup(desk).made is None
    moment.later(days=1)
    assert daily_backup(desk).made is None
    setting(desk, "notice", "a")
    moment.later(seconds=1)
    assert daily_backup(desk).made is not None
    assert reasons(desk) == ["daily", "daily"]


def test_a_backup_by_hand_after_the_change_is_enough(desk, acme, moment) -> None:
    moment.later(seconds=1)
    back_up(desk)
    assert daily_backup(desk).made is None
    assert reasons(desk) == ["manual"]


def test_the_second_folder_gets_a_copy_and_is_missed_without_harm(desk, acme, moment, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    setting(desk, "backup_second_folder", second)
    made = daily_backup(desk)
    assert made.made is not None
    assert (second / made.made.name).read_bytes() == made.made.read_bytes()
    assert (made.second_problem, len(list_backups(desk))) == (None, 2)
    shutil.rmtree(second)
    moment.later(days=1)
    setting(desk, "notice", "b")
    away = daily_backup(desk)
    assert away.made is not None
    assert away.second_problem is not None
    assert away.second_problem.code == "backup_folder_missing"


def days(desk, moment, count: int) -> list[DailyBackup]:
    made = []
    for number in range(count):
        moment.later(days=1)
        setting(desk, "notice", f"day {number}")
        made.append(daily_backup(desk))
    return made


def test_old_ones_are_thinned_but_never_one_made_by_hand(desk, acme, moment) -> None:
    by_hand = back_up(desk)
    days(desk, moment, 50)
    left = list_backups(desk)
    assert by_hand in [one.path for one in left]
    assert 31 < len(left) < 40
    assert all(one.path.exists() for one in left)


def test_backups_of_another_workspace_in_the_same_folder_and_broken_ones_are_let_be(
    desk, acme, moment, tmp_path
) -> None:
    shared = tmp_path / "shared"
    other = open_desk(tmp_path / "elsewhere" / desk.path.name, None, moment)
    shared.mkdir()
    other.run(set_setting, SetSetting(name="notice", value="other"))
    for one in (desk, other):
        setting(one, "backup_folder", shared)
    theirs = {back_up(other, "daily") for _ in range(3)}
    broken = back_up(desk, "daily")
    broken.write_bytes(b"spoilt" * 1000)
    moment.later(days=40)
    setting(desk, "notice", "x")
    made = daily_backup(desk)
    assert made.made is not None
    assert all(path.exists() for path in (*theirs, broken))
    other.store.close()


def test_a_small_budget_keeps_the_newest(desk, acme, moment) -> None:
    setting(desk, "backup_budget_mb", 1)
    *_, last = days(desk, moment, 6)
    assert last.gone
    assert list_backups(desk)[0].path == last.made
    assert sum(one.size for one in list_backups(desk)) <= 1024 * 1024


def test_a_folder_that_is_closed_keeps_them_all(desk, acme, moment, monkeypatch) -> None:
    setting(desk, "backup_budget_mb", 1)

    class Closed:
        def __init__(self) -> None:
            self.backups = keeper.backups
            self.is_own = keeper.is_own

        def let_go(self, _backup: Path) -> None:
            raise StoreProblem("backup_folder_closed", folder="x", why="read-only")

    keeper = desk.keeper()
    closed = Closed()
    monkeypatch.setitem(desk.__dict__, "keeper", lambda: closed)
    *_, last = days(desk, moment, 6)
    assert (last.gone, len(list_backups(desk))) == ((), 6)


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "much", "", "99999999999", "²"])
def test_a_budget_is_a_number_of_megabytes(desk, value: str) -> None:
    with pytest.raises(Refused, match="bad_setting"):
        setting(desk, "backup_budget_mb", value)
