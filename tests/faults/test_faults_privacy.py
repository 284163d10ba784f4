"""Everything that is written is the user's alone, however loose the umask, also while it is being written; the network
is not used (SPEC §9).
"""

from __future__ import annotations

import ast
import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import engagement_desk
from engagement_desk.application.backups import back_up, daily_backup
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import ImportOptions, ReadOptions
from engagement_desk.application.problem_report import write_report
from engagement_desk.bootstrap import keeper_of, log_failure, open_desk
from engagement_desk.store import restoring
from engagement_desk.system import logging

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")

PACKAGE = Path(engagement_desk.__file__).parent
LOOSE = 0o077
TOGGL = (
    "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
    "Ann,Nord,Move,,Call,Yes,2026-09-01,09:00:00,2026-09-01,10:00:00,01:00:00,\n"
)
WATCHED = {"os.chmod": (0,), "os.rename": (0,), "os.link": (0,)}
_seen: list[tuple[Path, int]] | None = None


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Look at the mode of a file before it is made private, renamed or linked: drafts are seen as they were written."""
    if _seen is None or event not in WATCHED:
        return
    path = Path(os.fsdecode(arguments[0]))  # type: ignore[arg-type]
    if path.is_file():
        _seen.append((path, stat.S_IMODE(path.stat().st_mode)))


sys.addaudithook(_watch)


@pytest.fixture
def loose(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Path, int]]]:
    """Give what was seen of files on their way, under a umask that takes nothing away."""
    seen: list[tuple[Path, int]] = []
    monkeypatch.setattr(sys.modules[__name__], "_seen", seen)
    before = os.umask(0)
    yield seen
    os.umask(before)


def open_to_others(root: Path) -> list[str]:
    """Name what others may read or list below a folder."""
    found = [path for path in root.rglob("*") if stat.S_IMODE(path.lstat().st_mode) & LOOSE]
    return sorted(str(path.relative_to(root)) for path in found)


def unprivate(seen: list[tuple[Path, int]]) -> list[str]:
    return [f"{path.name} {mode:o}" for path, mode in seen if mode & LOOSE]


@pytest.fixture
def worked(tmp_path: Path, loose: list[tuple[Path, int]]) -> Iterator[Desk]:
    """Give a desk in a folder that the program made, with an hour logged."""
    desk = open_desk(tmp_path / "desk" / "work.engdesk", "UTC")
    desk.run(new_engagement, NewEngagement(key="ACME", client="Acme", title="Advice", start=date(2026, 7, 1)))
    desk.run(log_time, "ACME", TimeWords(seconds=3600, note="call"))
    yield desk
    desk.store.close()


def test_the_workspace_with_its_log_is_the_users_alone(worked: Desk, tmp_path: Path, loose) -> None:
    assert {file.name for file in worked.path.parent.iterdir()} == {
        "work.engdesk",
        "work.engdesk-wal",
        "work.engdesk-shm",
    }
    assert open_to_others(tmp_path) == []
    assert unprivate(loose) == []


def test_backups_their_copies_and_the_note_of_their_folders_are(worked: Desk, tmp_path: Path, loose) -> None:
    kept, second = tmp_path / "kept", tmp_path / "second"
    for folder in (kept, second):
        folder.mkdir(mode=0o700)
    back_up(worked)
    worked.run(set_setting, SetSetting(name="backup_folder", value=str(kept)))
    worked.run(set_setting, SetSetting(name="backup_second_folder", value=str(second)))
    assert daily_backup(worked).second_problem is None
    assert (tmp_path / "desk" / "work-backups" / "folders.txt").exists()
    assert [len([*folder.iterdir()]) for folder in (kept, second)] == [1, 1]
    assert open_to_others(tmp_path) == []
    assert unprivate(loose) == []


def test_imports_exports_and_reports_are(worked: Desk, tmp_path: Path, loose) -> None:
    source = tmp_path / "hours.csv"
    source.touch(mode=0o600)
    source.write_text(TOGGL, "utf-8")
    file = worked.readers().open(source, ReadOptions(zone="UTC", instant=datetime(2026, 9, 2, tzinfo=UTC)))
    assert take_file(worked, file, ImportOptions(zone="UTC", engagement="ACME")).result.imported == 1
    worked.write_file(tmp_path / "review.pdf", b"%PDF-")
    write_report(worked, tmp_path / "report.zip", {})
    assert open_to_others(tmp_path) == []
    assert unprivate(loose) == []


@pytest.mark.parametrize("damaged", [False, True])
@pytest.mark.parametrize("can_link", [True, False])
def test_a_restore_with_its_note_and_what_is_moved_aside_are(
    worked: Desk, tmp_path: Path, loose, monkeypatch, damaged: bool, can_link: bool
) -> None:
    backup = back_up(worked)
    worked.store.close()
    if damaged:
        worked.path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8192)
    if not can_link:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError("no links")))
    noted: list[int] = []
    move_in = restoring._move_in

    def moved(draft: Path, path: Path) -> None:
        noted.append(stat.S_IMODE(restoring.note_of(path).stat().st_mode))
        move_in(draft, path)

    monkeypatch.setattr(restoring, "_move_in", moved)
    keeper_of(worked.path).restore(backup)
    assert noted == ([0o600] if damaged else [])
    assert open_to_others(tmp_path) == []
    assert unprivate(loose) == []


def test_logs_are_also_the_one_that_is_begun_when_one_is_full(home: Path, loose, monkeypatch) -> None:
    monkeypatch.setattr(logging, "_LARGEST", 300)
    for _ in range(5):
        try:
            raise ValueError("what the client said")
        except ValueError as bug:
            log_failure(bug)
    logger = logging.logging.getLogger(logging.NAME)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    logs = [path for path in home.rglob("*") if path.is_file()]
    assert len(logs) == 2
    assert open_to_others(home) == []
    assert not any("client said" in path.read_text("utf-8") for path in logs)


def test_a_log_that_others_could_read_is_closed_to_them(home: Path) -> None:
    file = home / "desk.log"
    file.write_text("")
    file.chmod(0o644)
    logger = logging.log_to(file)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


NETWORKS = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "telnetlib",
    "xmlrpc",
    "asyncio",
}
OF_QT = {"PySide6.QtNetwork": {"QLocalServer", "QLocalSocket"}}
NO_MODULES = {"PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "PySide6.QtWebView"}


def test_no_module_of_ours_knows_the_network_but_for_the_doorbell() -> None:
    known: list[str] = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names = {alias.name: set[str]() for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = {node.module: {alias.name for alias in node.names}}
            else:
                continue
            for module, parts in names.items():
                foreign = module in NO_MODULES or (module.split(".")[0] in NETWORKS and module != "urllib.parse")
                if foreign or parts - OF_QT.get(module, parts):
                    known.append(f"{path.relative_to(PACKAGE)}: {module} {sorted(parts)}")
    assert known == []
