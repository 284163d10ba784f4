"""Clockify's reports: dates in either order, times in two clocks, lengths in three styles."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from engagement_desk.application.imports import DateOrder, RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused

HEADER = (
    '"Project","Client","Description","Task","User","Group","Email","Tags","Type","Billable","Invoiced","Invoice ID",'
    '"Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (EUR)",'
    '"Billable Amount (EUR)","Date of creation"\n'
)


def line(**cells: str) -> str:
    values = {
        "note": "Work", "task": "Build", "tags": "x, y", "type": "Regular", "billable": "Yes", "invoiced": "No",
        "day": "10/15/2026", "start": "11:00:00 AM", "end_day": "10/15/2026", "end": "11:30:00 AM", "said": "00:30:00",
        "decimal": "0.50", **cells,
    }  # fmt: skip
    return (
        '"Web","Big","{note}","{task}","Ann","G","a@example.org","{tags}","{type}","{billable}","{invoiced}","I1",'
        '"{day}","{start}","{end_day}","{end}","{said}","{decimal}","100.00","50.00","10/15/2026"\n'
    ).format(**values)


def test_every_field_has_its_place(read):
    (row,) = read(HEADER + line(invoiced="Yes"))
    assert (row.client, row.project, row.person, row.work_date) == ("Big", "Web", "Ann", date(2026, 10, 15))
    assert (row.start, row.end) == (datetime(2026, 10, 15, 9, tzinfo=UTC), datetime(2026, 10, 15, 9, 30, tzinfo=UTC))
    assert (row.seconds, row.billable, row.invoiced, row.activity) == (1800, True, True, "Build, x, y")
    assert (row.currency, row.rate, row.amount, row.tags) == ("EUR", Decimal("100.00"), Decimal("50.00"), ("x", "y"))


def test_quotation_marks_come_back(read):
    (row,) = read(HEADER + line(note="He said ''yes'' \\\\\\"))
    assert row.note == 'He said "yes" \\\\\\'


def test_dates_that_could_be_read_either_way_are_asked_about_unless_the_name_tells(read):
    content = HEADER + line(day="03/04/2026", end_day="03/04/2026")
    with pytest.raises(Refused, match="ambiguous_dates"):
        read(content)
    assert read(content, date_order=DateOrder.MDY)[0].work_date == date(2026, 3, 4)
    name = "Clockify_Time_Report_Detailed_01_04_2026-31_05_2026.csv"
    assert read(content, name)[0].work_date == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("start", "end", "said", "seconds"),
    [
        ("02:44:33 PM", "03:19:30 PM", "00:34:57", 2097),
        ("10:23 AM", "11:23:01", "01:00:01", 3601),
        ("10:00", "10:13", "0:13", 780),
        ("10:00:20", "10:13:50", "0:13", 810),
        ("10:00", "10:13", "0.22", 780),
    ],
)
def test_clocks_and_lengths_are_mixed(read, start, end, said, seconds):
    (row,) = read(HEADER + line(start=start, end=end, said=said))
    assert (row.seconds, row.start is None, row.flags) == (seconds, False, ())


def test_a_length_that_differs_rules(read):
    (row,) = read(HEADER + line(said="00:20:00"))
    assert (row.seconds, row.start, row.flags) == (1200, None, (RowFlag.DURATION_RULES,))


def test_breaks_and_running_rows_are_skipped(read):
    content = HEADER + line(type="Break") + line(type="Time off") + line(end="", end_day="", said="", decimal="")
    assert read(content) == [
        SkippedRow(1, SkipReason.NOT_WORK), SkippedRow(2, SkipReason.NOT_WORK), SkippedRow(3, SkipReason.RUNNING),
    ]  # fmt: skip
    taken = read(
        HEADER + line(day="09/14/2026", start="03:00 PM", end="", end_day="", said="", decimal=""), running=True
    )
    assert (taken[0].seconds, taken[0].flags) == (1800, (RowFlag.RUNNING,))


def test_columns_may_be_missing_and_rows_short(read):
    header = '"Project","Description","Activity","Start Date","Start Time","Duration (decimal)"\n'
    (row,) = read(header + '"Web","n","Build","2026-10-15","09:00","1,25"\n')
    assert (row.seconds, row.activity, row.billable, row.start) == (
        4500,
        "Build",
        True,
        datetime(2026, 10, 15, 7, tzinfo=UTC),
    )
    (short,) = read(
        HEADER + '"Web","Big","n","","Ann","","","","Regular","Yes","No","","10/15/2026","09:00 AM","","","1:00"\n'
    )
    assert (short.seconds, short.end) == (3600, datetime(2026, 10, 15, 8, tzinfo=UTC))


def test_an_end_without_its_date_is_on_the_same_day(read):
    header = '"Projekt";"Kunde";"Beschreibung";"Benutzer";"Startdatum";"Startzeit";"Endzeit";"Dauer (h)"\n'
    (row,) = read(header + '"Web";"Big";"n";"Ann";"15.10.2026";"09:00";"10:00";"1:00"\n')
    assert (row.client, row.work_date, row.seconds) == ("Big", date(2026, 10, 15), 3600)


def test_the_shared_report_has_no_clock_times(read):
    header = "Date,Project,Client,Description,Time (h),Time (decimal)\n"
    first, second = read(header + "15/10/2026,Web,Big,n,00:45:00,0.75\n15/10/2026,Web,Big,m,,0.25\n")
    assert (first.seconds, first.start, first.client, first.work_date) == (2700, None, "Big", date(2026, 10, 15))
    assert second.seconds == 900
