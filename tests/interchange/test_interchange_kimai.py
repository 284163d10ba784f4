"""Kimai's CSV: English and German, whole or by a template."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from engagement_desk.application.imports import RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused

ENGLISH = (
    'Date,From,To,Duration,Currency,Price,"Internal price","Hourly price","Fixed price",Name,User,E-mail,'
    '"Staff number",Customer,Project,Activity,Description,Billable,Tags,Type,category\n'
)


def line(**cells: str) -> str:
    values = {
        "day": "2026-06-16", "begin": "12:00", "end": "12:06", "said": "0:06", "price": "10", "hourly": "100",
        "note": "note", "billable": "1", "tags": "foo, bar", "type": "timesheet", "category": "work", **cells,
    }  # fmt: skip
    return (
        '{day},{begin},{end},{said},EUR,{price},0,{hourly},0,Ann Example,ann,,,Big,Web,Build,"{note}",{billable},'
        '"{tags}",{type},{category}\n'
    ).format(**values)


def test_every_field_has_its_place(read):
    (row,) = read(ENGLISH + line())
    assert (row.client, row.project, row.person, row.work_date) == ("Big", "Web", "Ann Example", date(2026, 6, 16))
    assert (row.start, row.seconds) == (datetime(2026, 6, 16, 10, tzinfo=UTC), 360)
    assert (row.activity, row.note, row.billable, row.invoiced) == ("Build, foo, bar", "note", True, False)
    assert (row.currency, row.rate, row.amount) == ("EUR", Decimal(100), Decimal(10))


def test_a_fixed_price_has_no_rate(read):
    (row,) = read(ENGLISH + line(hourly="0", billable="0"))
    assert (row.rate, row.billable) == (None, False)


@pytest.mark.parametrize(
    ("said", "seconds"), [("0:06", 360), ("0:06:00", 360), ("0.10", 360), ("", 360), ("0:05:58", 358)]
)
def test_lengths_come_in_three_styles(read, said, seconds):
    (row,) = read(ENGLISH + line(said=said))
    assert row.seconds == seconds


@pytest.mark.parametrize(
    ("begin", "end", "said", "seconds", "flags"),
    [
        ("23:30", "00:30", "1:00", 3600, ()),
        ("10:00", "11:00", "25:00", 90_000, (RowFlag.LONG,)),
        ("23:00", "01:00", "26:00", 93_600, (RowFlag.LONG,)),
        ("10:00", "10:00", "24:00", 86_400, (RowFlag.LONG,)),
        ("10:00", "11:00", "30:00", 108_000, (RowFlag.DURATION_RULES, RowFlag.LONG)),
    ],
)
def test_an_end_before_the_start_is_on_a_later_day(read, begin, end, said, seconds, flags):
    (row,) = read(ENGLISH + line(begin=begin, end=end, said=said))
    assert (row.work_date, row.seconds, row.flags) == (date(2026, 6, 16), seconds, flags)


def test_an_empty_end_is_running(read):
    assert read(ENGLISH + line(end="", said="")) == [SkippedRow(1, SkipReason.RUNNING)]
    (row,) = read(ENGLISH + line(day="2026-09-14", begin="15:00", end="", said=""), running=True)
    assert (row.seconds, row.flags) == (1800, (RowFlag.RUNNING,))


@pytest.mark.parametrize(
    ("note", "wanted"),
    [("' =1+1", "=1+1"), ("' -x", "-x"), ("' @x", "@x"), ("' +x", "+x"), ("' x", "' x"), ("'=1", "'=1")],
)
def test_the_guard_of_a_description_is_taken_off(read, note, wanted):
    assert read(ENGLISH + line(note=note))[0].note == wanted


def test_what_is_no_work_is_skipped(read):
    assert read(ENGLISH + line(category="holiday") + line(type="expense")) == [
        SkippedRow(1, SkipReason.NOT_WORK), SkippedRow(2, SkipReason.NOT_WORK),
    ]  # fmt: skip


def test_german_with_semicolons_and_commas(read):
    (row,) = read(
        "Datum;Von;Bis;Dauer;Währung;Preis;Stundenpreis;Benutzer;Kunde;Projekt;Tätigkeit;Beschreibung;Abrechenbar;"
        "Schlagworte\n16.06.2026;12:00;13:30;1,50;EUR;150,00;100,00;ann;Groß;Netz;Bau;Größe;Ja;a, b\n"
    )
    assert (row.client, row.person, row.seconds, row.rate, row.tags) == (
        "Groß",
        "ann",
        5400,
        Decimal("100.00"),
        ("a", "b"),
    )


def test_a_template_may_leave_columns_out(read):
    header = "Date,Duration,Customer,Project,Activity\n"
    (row,) = read(header + "2026-06-16,1:30,Big,Web,Build\n")
    assert (row.seconds, row.start, row.billable) == (5400, None, True)
    with_start = "Date,Begin,Duration,Customer,Project,Activity\n"
    (row,) = read(with_start + "2026-06-16,09:00,1:30,Big,Web,Build\n")
    assert (row.start, row.seconds) == (datetime(2026, 6, 16, 7, tzinfo=UTC), 5400)


def test_a_cell_that_makes_no_sense_refuses_the_file(read):
    with pytest.raises(Refused, match="bad_row") as caught:
        read(ENGLISH + line() + line(begin="25:00"))
    assert caught.value.values["row"] == 2
