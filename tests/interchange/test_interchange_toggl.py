"""Toggl Track's exports: durations in every style, clock times against durations, the changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from engagement_desk.application.imports import DecimalMark, ReadOptions, RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.toggl import duration
from engagement_desk.interchange.unreadable import Unreadable

DETAILED = (
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,"
    "Amount (EUR)\n"
)


def spell(start: str, end: str, said: str, **cells: str) -> str:
    values = {"note": "Work", "tags": "", "billable": "Yes", "amount": "", "task": "Task", **cells}
    start_date, start_time = start.split(" ")
    end_date, end_time = end.split(" ") if end else ("", "")
    return (
        f'Ann,ann@example.com,Big,Web,{values["task"]},"{values["note"]}",{values["billable"]},{start_date},{start_time},'
        f'{end_date},{end_time},{said},"{values["tags"]}",{values["amount"]}\n'
    )


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_every_field_has_its_place(read):
    line = spell("2026-03-04 10:23:00", "2026-03-04 11:23:01", "01:00:01", tags="Dev, Backend", amount="111.11")
    (row,) = read(DETAILED + line)
    assert (row.client, row.project, row.person, row.work_date) == ("Big", "Web", "Ann", date(2026, 3, 4))
    assert (row.start, row.end, row.seconds) == (utc("2026-03-04 09:23:00"), utc("2026-03-04 10:23:01"), 3601)
    assert (row.activity, row.note, row.billable, row.invoiced) == ("Task, Dev, Backend", "Work", True, False)
    assert (row.currency, row.amount, row.rate, row.flags) == ("EUR", Decimal("111.11"), None, ())


@pytest.mark.parametrize(("head", "currency"), [("Amount (USD)", "USD"), ("Amount ()", ""), ("Amount", "")])
def test_the_currency_is_in_the_header(read, head, currency):
    (row,) = read(
        DETAILED.replace("Amount (EUR)", head) + spell("2026-03-04 10:00:00", "2026-03-04 11:00:00", "01:00:00")
    )
    assert row.currency == currency


def test_the_account_export_has_no_amount_and_quotes_everything(read):
    header = DETAILED.replace(",Amount (EUR)", "")
    line = spell("2026-03-04 10:00:00", "2026-03-04 11:00:00", "01:00:00", note="\tends in \\\\\\").removesuffix(",\n")
    quoted = "\n".join(",".join(f'"{cell}"' for cell in part.replace('"', "").split(",")) for part in (header, line))
    (row,) = read("\ufeff" + quoted)
    assert (row.note, row.currency, row.amount) == ("\tends in \\\\\\", "", None)


@pytest.mark.parametrize(
    ("text", "seconds", "rounded"),
    [
        ("01:30:00", 5400, 0),
        ("18:25 min", 1105, 0),
        ("45 sec", 45, 0),
        ("0.79 h", 2844, 18),
        ("1.5 h", 5400, 180),
        ("100:00:00", 360_000, 0),
    ],
)
def test_durations_come_in_every_style(text, seconds, rounded):
    assert duration(text, DecimalMark.POINT) == (seconds, rounded)


@pytest.mark.parametrize("text", ["", "1:30", "18:75 min", "1.5", "one h", "-1 sec", "1:2:3:4"])
def test_other_durations_are_unreadable(text):
    with pytest.raises(Unreadable):
        duration(text, DecimalMark.POINT)


def test_hours_settle_their_decimal_mark(read):
    lines = spell("2026-03-04 10:00:00", "2026-03-04 11:30:00", '"1,50 h"')
    assert read(DETAILED + lines)[0].seconds == 5400
    with pytest.raises(Refused, match="ambiguous_numbers"):
        read(DETAILED + lines.replace("1,50", "1,500"))


def test_a_duration_that_was_rounded_to_hundredths_leaves_the_clock_its_seconds(read):
    (row,) = read(DETAILED + spell("2026-03-04 10:00:00", "2026-03-04 10:47:23", "0.79 h"))
    assert (row.seconds, row.start is None, row.flags) == (2843, False, ())


def test_a_duration_that_differs_rules_without_clock_times(read):
    (row,) = read(DETAILED + spell("2026-03-04 10:00:00", "2026-03-04 11:00:00", "00:59:58"))
    assert (row.seconds, row.start, row.end, row.flags) == (3598, None, None, (RowFlag.DURATION_RULES,))
    (row,) = read(DETAILED + spell("2026-03-04 11:00:00", "2026-03-04 10:00:00", "00:30:00"), "b.csv")
    assert (row.seconds, row.start) == (1800, None)


def test_an_end_before_the_start_needs_a_duration(read):
    with pytest.raises(Refused, match="bad_row"):
        read(DETAILED + spell("2026-03-04 11:00:00", "2026-03-04 10:00:00", ""))
    (row,) = read(DETAILED + spell("2026-03-04 11:00:00", "2026-03-04 12:00:00", ""), "b.csv")
    assert row.seconds == 3600


def test_zero_length_and_midnight_crossing_rows_stay_whole(read):
    zero, night = read(
        DETAILED
        + spell("2026-03-04 10:00:00", "2026-03-04 10:00:00", "00:00:00")
        + spell("2026-03-04 23:00:00", "2026-03-05 01:00:00", "02:00:00")
    )
    assert (zero.seconds, zero.start == zero.end, zero.flags) == (0, True, (RowFlag.ZERO_LENGTH,))
    assert (night.work_date, night.seconds, night.flags) == (date(2026, 3, 4), 7200, ())


def test_a_whole_day_or_more_is_a_duration(read):
    day, longer = read(
        DETAILED
        + spell("2026-03-04 10:00:00", "2026-03-05 10:00:00", "24:00:00")
        + spell("2026-03-04 10:00:00", "2026-03-05 09:00:00", "30:00:00")
    )
    assert (day.seconds, day.start, day.flags) == (86_400, None, (RowFlag.LONG,))
    assert (longer.seconds, longer.flags) == (108_000, (RowFlag.DURATION_RULES, RowFlag.LONG))


@pytest.mark.parametrize(
    ("start", "end", "said", "seconds", "clock"),
    [
        ("2026-03-29 01:00:00", "2026-03-29 04:00:00", "02:00:00", 7200, ("00:00", "02:00")),
        ("2026-03-29 01:00:00", "2026-03-29 04:00:00", "03:00:00", 10_800, None),
        ("2026-03-29 02:30:00", "2026-03-29 03:30:00", "01:00:00", 3600, None),
        ("2026-03-28 23:00:00", "2026-03-29 08:00:00", "08:00:00", 28_800, ("22:00", "06:00")),
        ("2026-10-25 01:00:00", "2026-10-25 04:00:00", "04:00:00", 14_400, ("23:00", "03:00")),
        ("2026-10-25 01:00:00", "2026-10-25 04:00:00", "03:00:00", 10_800, None),
        ("2026-10-25 02:30:00", "2026-10-25 02:45:00", "01:15:00", 4500, ("00:30", "01:45")),
        ("2026-10-25 02:30:00", "2026-10-25 03:30:00", "01:00:00", 3600, ("01:30", "02:30")),
        ("2026-10-25 02:45:00", "2026-10-25 02:15:00", "00:30:00", 1800, ("00:45", "01:15")),
        ("2026-10-25 02:30:00", "2026-10-25 02:45:00", "", 900, ("00:30", "00:45")),
    ],
)
def test_the_duration_rules_where_the_clocks_change(read, start, end, said, seconds, clock):
    (row,) = read(DETAILED + spell(start, end, said))
    assert row.seconds == seconds
    told = None if row.start is None else (f"{row.start:%H:%M}", f"{row.end:%H:%M}")
    assert told == clock


def test_a_skipped_time_is_kept_as_a_duration_and_told(read):
    (row,) = read(DETAILED + spell("2026-03-29 02:30:00", "2026-03-29 03:30:00", ""))
    assert (row.start, row.seconds, row.flags) == (None, 3600, (RowFlag.CLOCK_SKIPPED,))
    with pytest.raises(Refused, match="bad_row"):
        read(DETAILED + spell("2026-03-29 02:30:00", "2026-03-29 01:30:00", ""), "b.csv")


def test_running_rows_are_skipped_unless_they_are_wanted(read):
    content = DETAILED + spell("2026-09-14 15:00:00", "", "") + spell("2026-09-14 10:00:00", "2026-09-14 11:00:00", "")
    skipped, _ = read(content)
    assert skipped == SkippedRow(1, SkipReason.RUNNING)
    row, _ = read(content, running=True)
    assert (row.seconds, row.flags) == (1800, (RowFlag.RUNNING,))
    with pytest.raises(Refused, match="bad_row"):
        read(DETAILED + spell("2026-09-15 15:00:00", "", ""), running=True)
    (long,) = read(DETAILED + spell("2026-09-12 15:00:00", "", ""), running=True)
    assert (long.start, long.flags) == (None, (RowFlag.RUNNING, RowFlag.LONG))


def test_nine_columns_without_an_end(read):
    header = "User,Client,Project,Description,Billable,Start date,Start time,Duration,Tags\n"
    row, zero, running, skipped_hour, long = read(
        header
        + "Ann,Big,Web,n,No,2026-03-04,10:00:00,00:30:00,\n"
        + "Ann,Big,Web,n,No,2026-03-04,10:00:00,00:00:00,\n"
        + "Ann,Big,Web,n,No,2026-03-04,10:00:00,-1700000000,\n"
        + "Ann,Big,Web,n,No,2026-03-29,02:30:00,00:30:00,\n"
        + "Ann,Big,Web,n,No,2026-03-04,10:00:00,25:00:00,\n"
    )
    assert (row.start, row.end) == (utc("2026-03-04 09:00:00"), utc("2026-03-04 09:30:00"))
    assert zero.flags == (RowFlag.ZERO_LENGTH,)
    assert running == SkippedRow(3, SkipReason.RUNNING)
    assert (skipped_hour.start, skipped_hour.seconds, skipped_hour.flags) == (None, 1800, (RowFlag.CLOCK_SKIPPED,))
    assert (long.start, long.flags) == (None, (RowFlag.LONG,))


def test_true_duplicates_are_told_apart(read):
    lines = spell("2026-03-04 10:00:00", "2026-03-04 10:00:02", "00:00:02") * 2
    first, second = read(DETAILED + lines)
    assert first.key != second.key
    assert [first.key, second.key] == [row.key for row in read(DETAILED + lines, "b.csv", zone="Asia/Tokyo")]


def test_times_of_other_clocks_are_read(read):
    (row,) = read(DETAILED + spell("2026-03-04 9:15", "2026-03-04 10:15", "01:00:00"))
    assert row.seconds == 3600
    (row,) = read(
        DETAILED.replace("User", "Member") + "A,e,c,p,t,n,Yes,2026-03-04,12:15 AM,2026-03-04,01:15 pm,13:00:00,,\n"
    )
    assert (row.start, row.end) == (utc("2026-03-03 23:15:00"), utc("2026-03-04 12:15:00"))


@pytest.mark.parametrize("clock", ["25:00:00", "noon", "10", "13:00 PM", "00:10 AM", "10:61"])
def test_other_times_refuse_the_file(read, clock):
    with pytest.raises(Refused, match="bad_row"):
        read(DETAILED + f"A,e,c,p,t,n,Yes,2026-03-04,{clock},2026-03-04,11:00:00,01:00:00,,\n")


def test_options_are_plain_values():
    assert ReadOptions(zone="UTC", instant=utc("2026-01-01 00:00:00")).running is False
