"""Hamster: its database, TSV and XML, and that none of them is trusted."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from made_up_files import FACTS, database

from engagement_desk.application.imports import RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import foreign_database, xml_rows

TSV = "activity\tstart time\tend time\tduration minutes\tcategory\tdescription\ttags\r\n"
XML = '<?xml version="1.0" ?><activities>{}</activities>'
DOCTYPE = '<?xml version="1.0" ?><!DOCTYPE activities [{}]><activities>{}</activities>'
ACTIVITY = (
    '<activity name="{name}" start_time="2026-03-02 09:00" end_time="{end}" duration_minutes="90.0" category="Acme" '
    'description="{note}" tags="a, b"/>'
)


def activity(name: str = "Build", end: str = "2026-03-02 10:30", note: str = "n") -> str:
    return ACTIVITY.format(name=name, end=end, note=note)


def test_a_category_is_a_client_and_an_activity_an_activity(read):
    first, night, running = read(database(), "hamster.db")
    assert (first.client, first.project, first.activity) == ("Acme", "", "Relaunch, billable, onsite")
    assert (first.start, first.seconds, first.note) == (datetime(2026, 3, 2, 8, tzinfo=UTC), 5400, "Kick-off")
    assert (night.client, night.work_date, night.seconds, night.note) == ("", date(2026, 3, 2), 9000, "")
    assert running == SkippedRow(3, SkipReason.RUNNING)


def test_the_three_exports_are_known_as_the_same(read):
    line = "Relaunch\t2026-03-02 09:00\t2026-03-02 10:30\t90.0\tAcme\tKick-off\tbillable, onsite\r\n"
    told = XML.format(
        '<activity name="Relaunch" start_time="2026-03-02 09:00" end_time="2026-03-02 10:30" duration_minutes="90.0" '
        'category="Acme" description="Kick-off" tags="billable, onsite"/>'
    )
    rows = [read(database(), "hamster.db")[0], *read(TSV + line, "a.tsv"), *read(told, "a.xml")]
    assert rows[0] == rows[1] == rows[2]


def test_a_running_row_counts_up_and_is_skipped(read):
    line = "Build\t2026-09-14 15:00\t\t378850.0\tAcme\t\t\r\n"
    assert read(TSV + line) == [SkippedRow(1, SkipReason.RUNNING)]
    (row,) = read(TSV + line, running=True)
    assert (row.seconds, row.flags) == (1800, (RowFlag.RUNNING,))


def test_the_header_is_translated_and_cells_hold_lines(read):
    content = "Tätigkeit\tBeginn\tEnde\tMinuten\tKategorie\tBeschreibung\tSchlagworte\r\n"
    content += 'Bau\t2026-03-02 09:00\t2026-03-02 10:30\t90.0\tAcme\t"line 1\nline ""2"""\ta, b\r\n'
    (row,) = read(content)
    assert (row.note, row.tags, row.seconds) == ('line 1\nline "2"', ("a", "b"), 5400)


def test_a_header_alone_is_known_in_english_only(read, open_file):
    assert read(TSV) == []
    for content in (TSV.replace("activity", "Tätigkeit"), TSV + "a\tb\tc\td\te\tf\tg\n"):
        with pytest.raises(Refused, match="unknown_format"):
            open_file(content)


@pytest.mark.parametrize("end", ["2026-03-02 08:00", "never"])
def test_a_fact_that_makes_no_sense_refuses_the_file(read, end):
    with pytest.raises(Refused, match="bad_record") as caught:
        read(XML.format(activity() + activity(end=end)))
    assert caught.value.values["record"] == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (DOCTYPE.format('<!ENTITY x SYSTEM "file:///etc/passwd">', activity(note="&x;")), "document type"),
        (DOCTYPE.format('<!ENTITY x "ha"><!ENTITY y "&x;&x;">', activity(note="&y;")), "document type"),
        (DOCTYPE.format("", activity()), "document type"),
        (XML.format(activity(note="&x;")), "broken"),
        (XML.format(activity())[:-5], "broken"),
    ],
)
def test_entities_are_never_followed(open_file, content, reason):
    with pytest.raises(Refused, match="bad_record") as caught:
        list(open_file(content).rows())
    assert reason in str(caught.value.values["reason"])


def test_a_long_file_is_read_in_pieces_and_an_endless_element_refused(read, monkeypatch):
    monkeypatch.setattr(xml_rows, "_CHUNK", 50)
    assert len(read(XML.format("".join(activity(str(n)) for n in range(20))))) == 20
    with pytest.raises(Refused, match="bad_record"):
        read(XML.format(activity(note="x" * 10_000)), "b.xml")


def test_a_database_of_another_program_is_unknown(open_file):
    with pytest.raises(Refused, match="unknown_format"):
        open_file(database("CREATE TABLE facts(id integer)"), "a.db")
    view = FACTS.replace(
        "CREATE TABLE tags(id integer primary key, name text);", "CREATE VIEW tags AS SELECT 1 id, 'a' name;"
    )
    with pytest.raises(Refused, match="unknown_format"):
        open_file(database(view.replace("INSERT INTO tags VALUES (1, 'onsite'), (2, 'billable');", "")), "b.db")
    columns = FACTS.replace("description varchar2)", "words varchar2)")
    with pytest.raises(Refused, match="unknown_format"):
        open_file(database(columns), "c.db")


def test_a_broken_database_is_refused(read, monkeypatch):
    with pytest.raises(Refused, match="database_broken"):
        read(database()[:5000], "a.db")
    with pytest.raises(Refused, match="database_broken"):
        read(database().replace(b"TABLE facts(", b"TABL\xd3 facts("), "c.db")
    monkeypatch.setattr(foreign_database, "_MOST_STEPS", 0)
    monkeypatch.setattr(foreign_database, "_STEPS", 1)
    with pytest.raises(Refused, match="database_broken"):
        read(database(), "b.db")


@pytest.mark.parametrize("text", ["'Kick-off'", "'2026-03-02 10:30:00'", "'Relaunch'"])
def test_cells_of_another_kind_refuse_the_file(read, text):
    with pytest.raises(Refused, match="bad_record"):
        read(database(FACTS.replace(text, "x'00ff'")), "a.db")


def test_a_database_is_never_written_and_one_in_use_is_refused(read, tmp_path):
    content = database()
    read(content, "a.db")
    assert (tmp_path / "a.db").read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db"]
    (tmp_path / "a.db-wal").write_bytes(b"changes")
    with pytest.raises(Refused, match="database_in_use"):
        read(content, "a.db")
