"""What is written for other tools as text: csv, timeclock, and the guard of texts."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, date, datetime

import pytest
from export_lines import line, sheet
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.application.queries.entries import EntryLine
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.guards import guarded, unguarded
from engagement_desk.interchange.writers import ExporterRegistry

SESSION = re.compile(r"i (\S+ \S+) (.+?)(?:  .*)?\no (\S+ \S+)\n")


def table(*lines: EntryLine, client: str = "Acme") -> list[dict[str, str]]:
    content = ExporterRegistry().render("csv", sheet(*lines, client=client)).content.decode()
    return list(csv.DictReader(io.StringIO(content, newline="")))


def sessions(*lines: EntryLine, client: str = "Acme") -> list[tuple[str, datetime, datetime]]:
    content = ExporterRegistry().render("timeclock", sheet(*lines, client=client)).content.decode()
    found = [
        (account, datetime.fromisoformat(start), datetime.fromisoformat(end))
        for start, account, end in SESSION.findall(content)
    ]
    assert len(found) * 2 == content.count("\n")
    return found


def seconds(*lines: EntryLine) -> int:
    return sum(int((end - start).total_seconds()) for _, start, end in sessions(*lines))


def test_formats_are_named():
    assert ExporterRegistry().formats() == ("csv", "xlsx", "json", "timeclock", "timew", "ics")
    with pytest.raises(Refused, match="unknown_export_format"):
        ExporterRegistry().render("pdf", sheet())


def test_csv_has_every_field_and_exact_amounts():
    clocked = line(
        start=datetime(2026, 7, 2, 8, tzinfo=UTC),
        end=datetime(2026, 7, 2, 9, tzinfo=UTC),
        zone="Europe/Berlin",
        worked_seconds=3600,
        billed_minutes=60,
        rate_cents=10_005,
        value_cents=10_005,
    )
    correction = line(
        "JP", "JPY", worked_seconds=-60, billed_minutes=-1, rate_cents=100, value_cents=-2, corrects_id="1"
    )
    first, second = table(clocked, correction, client="=Acme")
    assert (first["start"], first["end"]) == ("2026-07-02T10:00:00+02:00", "2026-07-02T11:00:00+02:00")
    assert (first["worked_seconds"], first["billed_minutes"], first["rate"], first["value"]) == (
        "3600", "60", "100.05", "100.05",
    )  # fmt: skip
    assert (first["value_cents"], first["client"], first["class"], first["locked"]) == (
        "10005", "'=Acme", "in_scope", "false",
    )  # fmt: skip
    assert (second["worked_seconds"], second["value"], second["value_cents"], second["restates"], second["start"]) == (
        "-60", "-2", "-2", "1", "",
    )  # fmt: skip


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\n=x", "＝1"])
def test_no_note_becomes_a_formula(note):
    (row,) = table(line(note=note, person=note, activity=note, role=note, reason=note))
    assert {row[name] for name in ("note", "person", "activity", "role", "reason")} == {f"'{note}"}


@given(st.one_of(st.text(), st.text(alphabet="'=+-@\t\r\n a＝＠")))
def test_every_text_comes_back_and_none_is_run(words):
    assert unguarded(guarded(words)) == words
    assert not guarded(words).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


def test_texts_survive_quoting():
    words = 'a "b", c\r\nd; שלום'
    assert table(line(note=words))[0]["note"] == words


def test_timeclock_has_one_account_an_engagement():
    clocked = line(
        start=datetime(2026, 7, 2, 8, tzinfo=UTC),
        end=datetime(2026, 7, 2, 9, tzinfo=UTC),
        zone="Europe/Berlin",
        worked_seconds=3600,
    )
    assert sessions(clocked, client="A: B;  C\n(D)") == [
        ("A- B, C (D):ACME", datetime(2026, 7, 2, 10), datetime(2026, 7, 2, 11))  # noqa: DTZ001 - local times
    ]
    assert sessions(clocked, client="([")[0][0] == "client:ACME"


def test_durations_are_laid_end_to_end_and_marked():
    lines = [line(id=str(number), worked_seconds=15 * 3600, note="a\nb; c  d") for number in range(2)]
    found = sessions(*lines, line("OTHER", worked_seconds=60))
    assert [(start.isoformat(), end.isoformat()) for _, start, end in found] == [
        ("2026-07-02T00:00:00", "2026-07-02T15:00:00"),
        ("2026-07-02T15:00:00", "2026-07-03T06:00:00"),
        ("2026-07-02T00:00:00", "2026-07-02T00:01:00"),
    ]
    content = ExporterRegistry().render("timeclock", sheet(*lines)).content.decode()
    assert "  a b, c d  ; a duration, laid end to end from 00:00\n" in content


def test_a_clocked_entry_over_a_change_of_the_clocks_keeps_its_length():
    assert (
        seconds(
            line(
                start=datetime(2026, 10, 24, 23, tzinfo=UTC),
                end=datetime(2026, 10, 25, 3, tzinfo=UTC),
                zone="Europe/Berlin",
                worked_seconds=4 * 3600,
            )
        )
        == 4 * 3600
    )


def test_a_correction_shortens_its_entry_then_the_nearest():
    lines = [
        line(id="1", worked_seconds=600),
        line(id="2", worked_seconds=600, work_date=date(2026, 7, 3)),
        line(id="3", worked_seconds=600, work_date=date(2026, 7, 9)),
        line(id="4", worked_seconds=-900, corrects_id="1"),
    ]
    lengths = [int((end - start).total_seconds()) for _, start, end in sessions(*lines)]
    assert lengths == [0, 300, 600]
    exported = ExporterRegistry().render("timeclock", sheet(*lines))
    content = exported.content.decode()
    assert "; shortened by a correction of -10:00" not in content
    assert "shortened by a correction of -0:10" in content
    assert [warned.code for warned in exported.warnings] == ["sessions_reduced"]


def test_corrections_that_exceed_the_exported_work_are_told():
    exported = ExporterRegistry().render("timeclock", sheet(line(id="4", worked_seconds=-900, corrects_id="1")))
    assert exported.content == b""
    assert [(warned.code, warned.values.get("seconds")) for warned in exported.warnings] == [
        ("sessions_reduced", None),
        ("sessions_short", 900),
    ]


@given(st.lists(st.tuples(st.integers(0, 90_000), st.integers(1, 28)), max_size=20), st.integers(0, 50_000))
def test_the_seconds_of_the_sessions_are_those_of_the_entries(spells, taken):
    lines = [
        line(id=str(index), worked_seconds=length, work_date=date(2026, 7, day))
        for index, (length, day) in enumerate(spells)
    ]
    total = sum(length for length, _ in spells)
    correction = line(id="x", worked_seconds=-min(taken, total), corrects_id="0")
    assert seconds(*lines, correction) == total - min(taken, total)
