"""Looking at a file before it is imported: what it is, what it leaves open, where its rows may go, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.application.import_answers import Answers, kept_answers, recalled
from engagement_desk.application.import_groups import Groups, Tagged, proposed, unsettled, without_tag
from engagement_desk.application.import_recognition import Certainty
from engagement_desk.application.import_survey import Question, Survey, survey
from engagement_desk.application.import_whole import make_workspace
from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import (
    DateOrder,
    DecimalMark,
    ImportOptions,
    ImportResult,
    ImportRow,
    MapLine,
    SkipReason,
)
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.application.table_memory import keep_setting
from engagement_desk.domain.errors import Refused, StoreProblem
from engagement_desk.domain.records.time import Entry

TOGGL = (
    "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ({})\n"
)
ROW = "Ann,{},{},,Call,Yes,2026-07-0{},{}:00:00,2026-07-0{},{}:00:00,01:00:00,,{}\n"
HARVEST = "Date,Client,Project,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,Billable Rate,Currency\n"
TABLE = "Tag;Kunde;Was;Std.\n03.04.2026;Nord;Call;1,5\n"
TIMEW = (
    "inc 20260702T080000Z - 20260702T090000Z # acme deep\ninc 20260702T100000Z - 20260702T110000Z # Nord\n"
    "inc 20260702T120000Z - 20260702T130000Z\ninc 20260703T120000Z\n"
)

Look = Callable[..., Survey]


def toggl(*rows: tuple[str, str, int, int, str], currency: str = "USD") -> str:
    said = "".join(
        ROW.format(client, project, day, hour, day, hour + 1, money) for client, project, day, hour, money in rows
    )
    return TOGGL.format(currency) + said


@pytest.fixture
def look(desk: Desk, tmp_path: Path) -> Look:
    """Give a function that writes a file and looks at it."""

    def looked(content: str, said: Answers | None = None, name: str = "hours.csv") -> Survey:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return survey(desk, path, said)

    return looked


def take(desk: Desk, found: Survey, **options: Any) -> ImportResult:
    """Import what was looked at, as the window does."""
    assert found.file is not None
    answers = found.answers
    remembers = kept_answers(found.make, answers)
    wanted = ImportOptions(zone=answers.zone, map=answers.lines, by_group=True, remembers=remembers, **options)
    return take_file(desk, found.file, wanted).result


def keep(desk: Desk, name: str, value: str) -> None:
    """Keep a setting that no table of settings has."""
    with desk.store.begin("keep", desk.now()) as uow:
        keep_setting(uow, name, value)
        uow.commit()


def start(desk: Desk, key: str, client: str, title: str) -> None:
    desk.run(new_engagement, NewEngagement(key=key, client=client, title=title, start=date(2026, 7, 1), zone="UTC"))


def test_a_file_is_told_with_what_its_rows_name(look, desk):
    start(desk, "NORD", "Nord", "Move")
    told: list[int] = []
    found = look(toggl(("Nord", "Move", 2, 9, ""), ("Süd", "", 1, 9, ""), ("Nord", "Move", 3, 9, "")))
    assert found.recognition.sure is Certainty.CERTAIN
    assert [one.format for one in found.recognition.candidates] == ["toggl"]
    assert (found.open, found.rows, found.seconds, found.clocked) == (None, 3, 10_800, 3)
    assert (found.first, found.last, found.warnings) == (date(2026, 7, 1), date(2026, 7, 3), ())
    assert [(g.name, g.rows, g.seconds, g.first, g.last) for g in found.groups] == [
        (("Nord", "Move", ""), 2, 7200, date(2026, 7, 2), date(2026, 7, 3)),
        (("Süd", "", ""), 1, 3600, date(2026, 7, 1), date(2026, 7, 1)),
    ]
    assert [(line.key, line.title) for line in found.answers.lines] == [("NORD", None), ("SUD", "Süd")]
    assert found.answers.zone == desk.now().zone
    many = TOGGL.format("") + "".join(ROW.format("N", "P", 1, 9, 1, 10, "") for _ in range(501))
    found.path.write_text(many, encoding="utf-8")
    survey(desk, found.path, None, told.append)
    assert told == [500]


def test_what_a_file_leaves_open_is_asked(look):
    rows = "03/04/2026,Nord,Move,Advice,Call,1.00,Yes,No,Ann,X,,\n"
    asked = look(HARVEST + rows)
    assert (asked.open, asked.example, asked.file, asked.warnings) == (Question.DATES, "“03/04/2026”", None, ())
    found = look(HARVEST + rows, replace(asked.answers, date_order=DateOrder.DMY))
    assert (found.open, found.first) == (None, date(2026, 4, 3))
    numbers = look(HARVEST + rows.replace("03/04/2026", "2026-04-03").replace("1.00", "1.500"))
    assert numbers.open is Question.DECIMALS
    settled = look(HARVEST + rows.replace("1.00", "1.500"), replace(found.answers, decimal=DecimalMark.POINT))
    assert settled.seconds == 5400
    with pytest.raises(Refused, match="bad_row"):
        look(HARVEST + rows.replace("1.00", "soon"), found.answers)


def test_a_calendar_asks_for_days_and_counts_what_it_skips(look):
    events = (
        "BEGIN:VEVENT\nUID:1\nDTSTART:20260302T090000Z\nDTEND:20260302T100000Z\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20260303\nEND:VEVENT\n"
    )
    content = f"BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n"
    asked = look(content)
    assert asked.open is Question.DAYS
    days = replace(asked.answers, since=date(2026, 3, 1), until=date(2026, 3, 3))
    found = look(content, days)
    assert (found.rows, found.seconds, found.skipped) == (3, 7200, {SkipReason.ALL_DAY: 1})
    assert look(content, replace(days, all_day=28_800)).seconds == 36_000


def test_the_columns_of_a_table_are_asked_guessed_and_remembered(look, desk):
    asked = look(TABLE)
    assert (asked.open, asked.recognition.sure) == (Question.COLUMNS, Certainty.OPEN)
    assert asked.recognition.guess == {"date": "Tag", "hours": "Std.", "client": "Kunde", "note": "Was"}
    columns = tuple(asked.recognition.guess.items())
    ambiguous = look(TABLE, replace(asked.answers, columns=columns))
    assert ambiguous.open is Question.DATES
    found = look(TABLE, replace(ambiguous.answers, date_order=DateOrder.DMY))
    assert take(desk, found).imported == 1
    again = look(TABLE + "04.04.2026;Nord;More;1\n")
    assert (again.open, again.remembered, again.rows) == (None, True, 2)
    assert again.answers.columns == columns
    assert [line.key for line in again.answers.lines] == ["NORD"]
    assert take(desk, again).duplicates == 1


def test_columns_that_another_import_named_are_known_without_answers(look, desk):
    from engagement_desk.application.imports import TableColumns
    from engagement_desk.application.table_memory import remember_columns

    named = TableColumns({"date": "Tag", "hours": "Std."}, tuple(sorted(("tag", "kunde", "was", "std."))))
    with desk.store.begin("remember", desk.now()) as uow:
        remember_columns(uow, named)
        uow.commit()
    found = look(TABLE.replace("03.04", "13.04"))
    assert (found.open, dict(found.answers.columns)) == (None, {"date": "Tag", "hours": "Std."})


def test_answers_are_remembered_for_files_of_one_make_but_for_their_days(desk, look):
    said = Answers(
        format="toggl", columns=(("date", "Tag"),), zone="UTC", date_order=DateOrder.MDY, decimal=DecimalMark.COMMA,
        running=True, since=date(2026, 1, 1), until=date(2026, 2, 1), all_day=60, into="NORD",
        lines=(MapLine(key="A", tag="b"), MapLine(key="", left_out=True, client="c")),
    )  # fmt: skip
    found = look(toggl(("Nord", "Move", 2, 9, "")))
    formats, keys = ("toggl",), ("A", "NORD")
    assert desk.ask(recalled, found.make, formats, keys) is None
    assert found.file is not None
    options = ImportOptions(zone="UTC", remembers=kept_answers(found.make, said))
    take_file(desk, found.file, options)
    assert desk.ask(recalled, found.make, formats, keys) == replace(said, since=None, until=None)
    gone = desk.ask(recalled, found.make, formats, ())
    assert gone is not None
    assert (gone.into, gone.lines) == (None, said.lines[1:])
    desk.store.undo(desk.now())
    assert desk.ask(recalled, found.make, formats, keys) is None


@pytest.mark.parametrize(
    "value",
    [
        "no JSON", "{}", "[]", "5", '{"columns":[["a"]]}', '{"columns":[["a",1]]}', '{"columns":[],"format":"gone"}',
        '{"columns":[],"zone":"Mars/Base"}', '{"columns":[],"zone":5}', '{"columns":[],"all_day":"x"}',
        '{"columns":[],"all_day":90000}', '{"columns":[],"date_order":"later"}', '{"columns":[],"lines":[{}]}',
        '{"columns":[],"lines":[{"key":5}]}',
    ],
)  # fmt: skip
def test_kept_answers_that_cannot_be_used_count_as_not_remembered(desk, look, value):
    content = toggl(("Nord", "Move", 2, 9, ""))
    fresh = look(content)
    keep(desk, fresh.make, value)
    found = look(content)
    assert (found.remembered, found.answers, found.rows) == (False, fresh.answers, 1)


def test_kept_answers_that_do_not_fit_the_next_file_are_not_followed(desk, look):
    month_first = HARVEST + "03/25/2026,Nord,Move,Advice,Call,1.00,Yes,No,Ann,X,,\n"
    keep(desk, *kept_answers(look(month_first).make, Answers(date_order=DateOrder.DMY)))
    found = look(month_first)
    assert (found.remembered, found.first, found.answers.date_order) == (False, date(2026, 3, 25), None)
    with pytest.raises(Refused, match="bad_row"):
        look(month_first, Answers(date_order=DateOrder.DMY))


@pytest.mark.parametrize("value", ["no JSON", "[]", "{}", '{"named":{"date":5},"header":["tag"]}',
                                   '{"named":{"date":"Gone"},"header":["kunde","std.","tag","was"]}'])  # fmt: skip
def test_kept_columns_that_cannot_be_used_are_asked_for(desk, look, value):
    keep(desk, "table x", value)
    assert look(TABLE).open is Question.COLUMNS


def test_tags_are_groups_where_nothing_else_is_named(look, desk):
    start(desk, "ACME", "Acme Ltd", "Advice")
    start(desk, "HALO", "Nord", "Freight")
    found = look(TIMEW)
    assert [(group.name[2], group.rows) for group in found.groups] == [("acme", 1), ("deep", 1), ("Nord", 1), ("", 3)]
    assert [(line.tag, line.key) for line in found.answers.lines] == [("acme", "ACME"), ("Nord", "HALO"), ("", "")]
    assert without_tag(found.tagged, found.answers.lines) == (1, 3600)
    assert found.skipped == {SkipReason.RUNNING: 1}
    settled = replace(
        found, answers=replace(found.answers, lines=(*found.answers.lines[:2], MapLine(key="", left_out=True)))
    )
    result = take(desk, settled)
    assert {key: one.imported for key, one in result.engagements.items()} == {"ACME": 1, "HALO": 1}
    assert (result.left_out, result.rows) == (1, 4)
    again = look(TIMEW)
    assert again.answers.lines == settled.answers.lines
    assert look(TIMEW, replace(again.answers, running=True)).rows == 4


def test_where_rows_may_go(look, desk):
    content = toggl(("Nord", "Move", 2, 9, ""), ("", "", 2, 10, ""), ("", "halo", 2, 11, ""))
    assert [(line.key, line.for_client) for line in look(content).answers.lines] == [
        ("HALO", "No client"),
        ("MOVE", "Nord"),
        ("P", "No client"),
    ]
    start(desk, "HALO", "Halo", "Freight")
    assert [line.key for line in look(content).answers.lines] == ["HALO", "MOVE", "HALO"]
    start(desk, "ONE", "Nord", "Move")
    start(desk, "MOVE", "Nord", "Other")
    open_lines = look(content).answers.lines
    assert [line.key for line in open_lines] == ["HALO", "", ""]
    assert [line.client for line in unsettled(open_lines, desk.ask(all_keys))] == ["Nord", ""]


def test_an_engagement_in_another_currency_waits_for_its_rate_and_minimum(look, desk):
    line = "2026-04-03,Nord,Move,Advice,Call,1.00,Yes,No,Ann,X,{},EUR\n"
    (proposal,) = look(HARVEST + line.format("") + line.format("95.50") + line.format("90")).answers.lines
    assert (proposal.currency, proposal.rate) == ("EUR", "95.50")
    assert list(unsettled((proposal,), ())) == [proposal]
    assert not list(unsettled((replace(proposal, minimum="0"), MapLine(key="", left_out=True), MapLine(key="X")), ()))


def test_groups_past_the_most_are_not_told_apart(monkeypatch, desk):
    monkeypatch.setattr("engagement_desk.application.import_groups.MOST_GROUPS", 2)
    groups = Groups()

    def row(client: str, *tags: str) -> ImportRow:
        day = date(2026, 7, 1)
        return ImportRow(
            1, client, "", "", "", day, None, None, 60, True, False, "", "", "", Decimal(1), None, "k", (), tags
        )

    for one in (row("a"), row("b"), row("c"), row("", "x"), row("", "y"), row("", "z")):
        groups.add(one)
    assert [group.name for group in groups.all()] == [("a", "", ""), ("b", "", "")]
    assert groups.tagged() == (
        Tagged(frozenset({"x"}), 1, 60),
        Tagged(frozenset({"y"}), 1, 60),
        Tagged(frozenset(), 1, 60),
    )
    assert [line.key for line in desk.ask(proposed, groups.all(), ())] == ["A", "B"]


@pytest.mark.parametrize("left_out", [False, True])
def test_rows_past_the_most_groups_go_by_their_names(monkeypatch, look, desk, left_out):
    monkeypatch.setattr("engagement_desk.application.import_groups.MOST_GROUPS", 2)
    start(desk, "ACME", "Acme Ltd", "Advice")
    rows = (("", "", 1, 9, ""), ("Nord", "", 1, 10, ""), ("Nord", "Late", 1, 11, ""), ("Halo", "Last", 1, 12, ""))
    found = look(toggl(*rows))
    nameless = replace(found.answers.lines[-1], key="" if left_out else "ACME", left_out=left_out)
    assert [line.key for line in found.answers.lines] == ["NORD", "ACME"]
    result = take(desk, replace(found, answers=replace(found.answers, lines=(found.answers.lines[0], nameless))))
    named = {"NORD": "Nord", "LATE": "Late", "LAST": "Last"} | ({} if left_out else {"ACME": "Advice"})
    assert {key: one.title for key, one in result.engagements.items()} == named
    assert result.left_out == left_out


def test_the_preview_shows_money_overlaps_and_the_first_rows_and_changes_nothing(look, desk):
    rows = (("N", "P", 2, 9, "90.50"), ("N", "P", 2, 9, "9.505"), ("N", "P", 2, 10, ""), ("S", "Q", 4, 9, ""))
    found = look(toggl(*rows))
    assert found.file is not None
    options = ImportOptions(zone="UTC", map=found.answers.lines, shown=3)
    changes = take_file(desk, found.file, options, dry_run=True)
    result: ImportResult = changes.result
    assert (result.overlaps, result.imported) == (2, 4)
    assert [(one.row, one.key, one.entry.value_cents) for one in result.first] == [(n, "P", 10_000) for n in (1, 2, 3)]
    assert [(one.currency, one.value_cents, one.file_cents) for one in result.engagements.values()] == [
        ("USD", 30_000, 10_001),
        ("USD", 10_000, None),
    ]
    with desk.store.read() as reading:
        assert not reading.count(Entry)


def test_the_client_of_a_new_engagement_may_be_named(look, desk):
    found = look(TIMEW)
    line = MapLine(key="NEW", title="Advice", for_client="Acme Ltd")
    result = take(desk, replace(found, answers=replace(found.answers, lines=(line,))))
    assert [(one.client, one.title, one.created) for one in result.engagements.values()] == [
        ("Acme Ltd", "Advice", True)
    ]


def test_a_whole_workspace_becomes_a_new_one_or_nothing(look, desk, tmp_path):
    from engagement_desk.application.carrying import export_workspace

    start(desk, "NORD", "Nord", "Move")
    whole = tmp_path / "all.json"
    told: list[int] = []
    take(desk, look(TOGGL.format("") + ROW.format("Nord", "Move", 1, 9, 1, 10, "") * 500))
    export_workspace(desk, whole, told.append)
    assert told == [500]
    found = survey(desk, whole, None)
    assert (found.recognition.is_workspace, found.open, found.groups) == (True, None, ())
    other = make_workspace(desk, whole, tmp_path / "new.engdesk")
    assert other.ask(all_keys) == ("NORD",)
    other.store.close()
    with pytest.raises(Refused, match="workspace_there"):
        make_workspace(desk, whole, tmp_path / "new.engdesk")
    broken = tmp_path / "broken.json"
    broken.write_text(whole.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    with pytest.raises(Refused, match="workspace_json_broken"):
        make_workspace(desk, broken, tmp_path / "other.engdesk")
    assert not [path.name for path in tmp_path.iterdir() if "other" in path.name]
    with pytest.raises(StoreProblem, match="name_too_long"):
        make_workspace(desk, whole, tmp_path / f"{'x' * 300}.engdesk")


def test_a_failed_workspace_leaves_nothing_even_where_it_cannot_be_closed(look, desk, tmp_path, monkeypatch):
    from engagement_desk.application.carrying import export_workspace
    from engagement_desk.store.workspace import Workspace

    whole, target = tmp_path / "all.json", tmp_path / "made" / "new.engdesk"
    target.parent.mkdir()
    export_workspace(desk, whole)
    other = make_workspace(desk, whole, target)
    start(other, "NORD", "Nord", "Move")
    other.store.close()
    monkeypatch.setattr("engagement_desk.application.import_whole.os.path.lexists", lambda _path: False)
    with pytest.raises(Refused, match="workspace_not_empty"):
        make_workspace(desk, whole, target)
    assert target.exists()
    target.unlink()
    whole.write_text(whole.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    close = Workspace.close

    def troubled(store: Workspace) -> None:
        close(store)
        for ending in ("-wal", "-shm"):
            store.path.with_name(store.path.name + ending).touch()
        target.unlink()
        raise OSError("the disk is gone")

    with monkeypatch.context() as patched, pytest.raises(Refused, match="workspace_json_broken"):
        patched.setattr(Workspace, "close", troubled)
        make_workspace(desk, whole, target)
    assert list(target.parent.iterdir()) == []


def test_a_file_that_has_changed_since_it_was_looked_at_is_not_imported(look, desk):
    found = look(toggl(("Nord", "Move", 2, 9, "")))
    found.path.write_text(toggl(("Strange", "New", 2, 9, "")).replace("Yes", "soon"), encoding="utf-8")
    with pytest.raises(Refused, match="file_changed") as refused:
        take(desk, found)
    assert sentence(refused.value).startswith("hours.csv has changed since it was read; nothing was imported.")
    again = look(toggl(*[("Nord", "Move", 2, 9, "")] * 500))
    with pytest.raises(Refused, match="file_changed"):  # while it is read
        take_file(
            desk,
            again.file,
            ImportOptions(zone="UTC"),
            tell=lambda _: again.path.write_bytes(again.path.read_bytes() + b"\n"),
        )
    assert desk.ask(all_keys) == ()


def test_a_format_that_was_chosen_and_is_not_the_files_is_refused(look):
    with pytest.raises(Refused, match="not_that_format"):
        look(TABLE, Answers(format="toggl"))


def test_an_import_that_is_stopped_leaves_nothing(look, desk):
    found = look(TOGGL.format("") + ROW.format("N", "P", 1, 9, 1, 10, "") * 1000)
    assert found.file is not None
    told: list[int] = []

    def stop(rows: int) -> None:
        told.append(rows)
        if rows == 1000:
            raise Refused("job_stopped", what="Importing")

    with pytest.raises(Refused, match="job_stopped"):
        take_file(desk, found.file, ImportOptions(zone="UTC"), tell=stop)
    assert told == [500, 1000]
    assert desk.ask(all_keys) == ()


def test_the_workspace_that_is_open_is_not_looked_at(desk):
    with pytest.raises(Refused, match="import_own_workspace"):
        survey(desk, desk.path, None)
    with pytest.raises(Refused, match="no_such_file"):
        survey(desk, Path("no\0ne"), None)
