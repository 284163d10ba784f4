"""The deeds during which the program is killed: each says what was acknowledged and judges what is found later."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from tests.torture.stage import ENTRIES, KEY, NOW, QUARTER, Say, Stage

from engagement_desk.application.backups import back_up, list_backups
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.commands.timer import start_timer, stop_timer
from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import ImportOptions, ReadOptions
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS, review_of
from engagement_desk.bootstrap import keeper_of
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument
from engagement_desk.domain.records.time import Entry, Timer

IMPORTED = 1500
OLD_PDF = b"%PDF-1.4 the one before"


@dataclass(frozen=True)
class Deed:
    """What a child does until it is killed, and what is wrong afterwards, given what it had said by then.

    `prepare` is done before, without being killed. An `endless` one goes on until it is killed.
    """

    name: str
    do: Callable[[Stage, Say], None]
    judge: Callable[[Stage, list[str]], list[str]]
    prepare: Callable[[Stage], None] = lambda _stage: None
    endless: bool = False


def _entries(stage: Stage) -> list[Entry]:
    desk = stage.desk()
    found = desk.ask(lambda reading: reading.entries(EntryFilter()))
    desk.store.close()
    return found


def _log(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    for number in count():
        say(desk.run(log_time, KEY, TimeWords(seconds=60, note=f"new {number}")).result.id)


def judge_logged(stage: Stage, said: list[str]) -> list[str]:
    """Every entry that was acknowledged is there, and at most one more."""
    found = {entry.id for entry in _entries(stage)}
    lost = [f"lost entry {one}" for one in said if one not in found]
    extra = len(found) - ENTRIES - len(said)
    return lost + ([f"{extra} entries nobody acknowledged"] if extra not in (0, 1) else [])


def _undo(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    for _ in count():
        made = desk.run(log_time, KEY, TimeWords(seconds=60)).result.id
        say(f"+{made}")
        desk.store.undo(desk.now())
        say(f"-{made}")
        desk.store.redo(desk.now())
        say(f"+{made}")


def _judge_undone(stage: Stage, said: list[str]) -> list[str]:
    """Only the entry of the last word may be on either side of it: the next step may have been on disk."""
    found = {entry.id for entry in _entries(stage)}
    last = {word[1:]: word[0] for word in said}
    open_id = said[-1][1:] if said else None
    return [f"{sign}{one} not so" for one, sign in last.items() if one != open_id and (sign == "+") != (one in found)]


def _time(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    for number in count():
        desk.run(start_timer, KEY, f"timed {number}")
        say("started")
        say(desk.run(stop_timer).result.id)


def _judge_timed(stage: Stage, said: list[str]) -> list[str]:
    desk = stage.desk()
    running = desk.ask(lambda reading: reading.count(Timer))
    desk.store.close()
    faults = judge_logged(stage, [word for word in said if word != "started"])
    if said and said[-1] == "started" and not running and len(_entries(stage)) == ENTRIES + said.count("started") - 1:
        faults.append("a running timer is gone and so is its time")
    return faults


def _prepare_import(stage: Stage) -> None:
    head = "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
    rows = (
        f"Ann,Nord,Move,,Call {number},Yes,2026-09-{1 + number % 28:02d},09:00:00,2026-09-{1 + number % 28:02d},"
        f"10:00:00,01:00:00,\n"
        for number in range(IMPORTED)
    )
    (stage.folder / "hours.csv").write_text(head + "".join(rows), "utf-8")


def _import(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    file = desk.readers().open(stage.folder / "hours.csv", ReadOptions(zone="UTC", instant=NOW.instant))
    take_file(desk, file, ImportOptions(zone="UTC"))
    say("imported")


def _all_or_nothing(stage: Stage, said: list[str], whole: int) -> list[str]:
    found = len(_entries(stage)) - ENTRIES
    return [] if found == whole or (found == 0 and not said) else [f"{found} of {whole} entries, said {said}"]


def _publish(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    desk.run(publish_review, PublishReview(key=KEY, quarter=QUARTER), desk.documents())
    say("published")


def _judge_published(stage: Stage, said: list[str]) -> list[str]:
    def kept(reading: Reading) -> tuple[int, int]:
        return reading.count(PublishedReview), reading.count(ReviewDocument)

    desk = stage.desk()
    found = desk.ask(kept)
    desk.store.close()
    whole = (1, len(PRESETS) * len(PAPERS))
    return [] if found == whole or (found == (0, 0) and not said) else [f"{found} instead of {whole}, said {said}"]


def _prepare_export(stage: Stage) -> None:
    (stage.folder / "review.pdf").write_bytes(OLD_PDF)


def _export(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    view = desk.ask(review_of, KEY, QUARTER, NOW.today)
    for _ in count():
        desk.write_file(stage.folder / "review.pdf", desk.documents().quarterly_review(view.content, "a4").pdf)
        say("written")


def _judge_exported(stage: Stage, said: list[str]) -> list[str]:
    pdf = (stage.folder / "review.pdf").read_bytes()
    whole = pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF") and len(pdf) > len(OLD_PDF)
    return [] if whole or (pdf == OLD_PDF and not said) else [f"half a PDF of {len(pdf)} bytes, said {said}"]


def _back_up(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    for _ in count():
        say(str(back_up(desk)))


def _judge_backed_up(stage: Stage, said: list[str]) -> list[str]:
    desk = stage.desk()
    listed = {str(one.path) for one in list_backups(desk)}
    desk.store.close()
    return [f"lost backup {one}" for one in said if one not in listed]


def _prepare_restore(stage: Stage) -> None:
    desk = stage.desk()
    back_up(desk)
    desk.run(log_time, KEY, TimeWords(seconds=60, note="after the backup"))
    desk.store.close()


def _restore(stage: Stage, say: Say) -> None:
    desk = stage.desk()
    desk.keeper().restore(list_backups(desk)[-1].path)
    say("restored")


def _judge_restored(stage: Stage, said: list[str]) -> list[str]:
    found = len(_entries(stage)) - ENTRIES
    return [] if found == 0 or (found == 1 and not said) else [f"{found} entries above the backup's, said {said}"]


def _prepare_damaged(stage: Stage) -> None:
    _prepare_restore(stage)
    content = bytearray(stage.path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    stage.path.write_bytes(content)


def _restore_damaged(stage: Stage, say: Say) -> None:
    keeper = keeper_of(stage.path)
    keeper.restore(keeper.backups()[-1].path)
    say("restored")


def _judge_damaged(stage: Stage, said: list[str]) -> list[str]:
    """Where the damaged one still stands, it is told so; it is restored then, as a user would, to be looked at."""
    try:
        return _judge_restored(stage, said)
    except StoreProblem as problem:
        faults = [] if problem.code == "workspace_damaged" and not said else [f"{problem!r}, said {said}"]
    _restore_damaged(stage, lambda _word: None)
    return faults + _judge_restored(stage, said)


def _prepare_older(stage: Stage) -> None:
    """Take the newest schema's marks off: its migrations run again over the tables taken away."""
    connection = sqlite3.connect(stage.path)
    for table in ("monthly_status", "logo"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


def _migrate(stage: Stage, say: Say) -> None:
    stage.desk().store.close()
    say("upgraded")


def _judge_migrated(stage: Stage, said: list[str]) -> list[str]:
    return _all_or_nothing(stage, said, 0)


DEEDS = (
    Deed("log", _log, judge_logged, endless=True),
    Deed("undo and redo", _undo, _judge_undone, endless=True),
    Deed("timer", _time, _judge_timed, endless=True),
    Deed("import", _import, lambda stage, said: _all_or_nothing(stage, said, IMPORTED), _prepare_import),
    Deed("publish", _publish, _judge_published),
    Deed("export a PDF", _export, _judge_exported, _prepare_export, endless=True),
    Deed("back up", _back_up, _judge_backed_up, endless=True),
    Deed("restore", _restore, _judge_restored, _prepare_restore),
    Deed("restore over damage", _restore_damaged, _judge_damaged, _prepare_damaged),
    Deed("upgrade", _migrate, _judge_migrated, _prepare_older),
)
