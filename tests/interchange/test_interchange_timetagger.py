"""TimeTagger's report and records."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.imports import DateOrder, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused

REPORT = "subtotals,tag_groups,duration,date,start,stop,description,user,tags\n\n0:00,Total,,,,,,,\n,,,,,,,,\n"
RECORDS = "key\tstart\tstop\ttags\tdescription\n"


def test_group_rows_are_left_out_and_the_order_of_dates_is_asked_for(read):
    content = REPORT + ',,0:23,09-07-2026,08:30,08:53,"Login #JIRA-123",ann,#JIRA-123 #b\n'
    with pytest.raises(Refused, match="ambiguous_dates"):
        read(content)
    total, row = read(content, date_order=DateOrder.DMY)
    assert (total.reason, total.row) == (SkipReason.TOTAL, 2)
    assert (row.work_date, row.seconds, row.start) == (date(2026, 7, 9), 1380, datetime(2026, 7, 9, 6, 30, tzinfo=UTC))
    assert (row.person, row.note, row.tags) == ("ann", "Login #JIRA-123", ("JIRA-123", "b"))


@pytest.mark.parametrize(
    ("cells", "seconds"),
    [
        ("0:23,2026-07-15,08:30,08:53", 1380),
        ("0:23:30,2026-07-15,08:30:10,08:53:40", 1410),
        ("0:23,2026-07-15,08:30:00,08:53:40", 1420),
        ("2:00,2026-07-15,23:00,01:00", 7200),
        ("0:23,2026-07-15,,", 1380),
        (",2026-07-15,08:30,08:53", 1380),
    ],
)
def test_lengths_and_nights(read, cells, seconds):
    assert read(REPORT + f",,{cells},x,ann,\n")[1].seconds == seconds


def test_a_date_that_makes_no_sense_refuses_the_report(read):
    with pytest.raises(Refused, match="bad_row"):
        read(REPORT + ",,0:23,2026-07-15,late,08:53,x,ann,\n")


@pytest.mark.parametrize(
    ("start", "stop"),
    [
        ("1772438400", "1772442000"),
        ("1772438400.5", "1772442000.9"),
        ("2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"),
        ("2026-03-02T09:00:00+01:00", "2026-03-02 10:00:00"),
    ],
)
def test_records_in_three_styles_of_time(read, start, stop):
    (row,) = read(RECORDS + f"k1\t{start}\t{stop}\t#a, #b\twork #a\n")
    assert (row.start, row.seconds, row.tags) == (datetime(2026, 3, 2, 8, tzinfo=UTC), 3600, ("a", "b"))


def test_running_and_deleted_records_are_skipped(read):
    content = RECORDS + "k1\t1789390800\t1789390800\t\topen\nk2\t1\t2\t\tHIDDEN gone\nk3\t1789390800\t\t\topen\n"
    running = SkipReason.RUNNING
    assert read(content) == [SkippedRow(1, running), SkippedRow(2, SkipReason.DELETED), SkippedRow(3, running)]
    assert read(content, running=True)[0].seconds == 1789392600 - 1789390800


def test_a_record_is_known_again_by_its_key(read):
    (before,) = read(RECORDS + "k1\t1772438400\t1772442000\t\ta\n")
    (after,) = read(RECORDS + "k1\t1772438400\t1772445600\t\tb\n", "b")
    assert before.key == after.key


@pytest.mark.parametrize("start", ["", "soon", "2026-03-29 02:30:00", "9" * 30, "0001-01-01 00:00:00", "-5"])
def test_a_record_that_makes_no_sense_refuses_the_file(read, start):
    with pytest.raises(Refused, match="bad_row"):
        read(RECORDS + f"k1\t{start}\t1772442000\t\ta\n")
