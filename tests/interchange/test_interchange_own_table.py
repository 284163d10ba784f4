"""Our own CSV, taken in again."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.imports import ImportRow, RowFlag, SkippedRow, SkipReason
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.csv_export import COLUMNS

START, END = "2026-03-04T10:00:00+01:00", "2026-03-04T11:30:00+01:00"


def table(*rows: dict[str, str]) -> str:
    blank = {"id": "1", "engagement": "ACME", "work_date": "2026-03-04", "worked_seconds": "60", "client": "Acme"}
    lines = [",".join({**dict.fromkeys(COLUMNS, ""), **blank, **row}.values()) for row in rows]
    return "\n".join([",".join(COLUMNS), *lines, ""])


def test_a_row_keeps_what_it_can(read, open_file):
    content = table(
        {"worked_seconds": "5400", "start": START, "end": END, "person": "Ann", "note": "'=1+1", "activity": "'+a"}
        | {"billable": "false", "invoice": "R1", "currency": "EUR", "rate": "100.00", "value": "150.00"}
    )
    (row,) = read(content)
    assert isinstance(row, ImportRow)
    assert (row.client, row.project, row.person, row.work_date, row.seconds) == (
        "Acme", "ACME", "Ann", date(2026, 3, 4), 5400,
    )  # fmt: skip
    assert (row.start, row.end) == (datetime(2026, 3, 4, 9, tzinfo=UTC), datetime(2026, 3, 4, 10, 30, tzinfo=UTC))
    assert (row.note, row.activity, row.billable, row.invoiced) == ("=1+1", "+a", False, True)
    assert (row.currency, str(row.rate), str(row.amount)) == ("EUR", "100.00", "150.00")
    (lost,) = open_file(content).warnings
    assert "clause" in str(lost.values["names"])
    assert "note" not in str(lost.values["names"])


def test_clock_times_that_are_not_the_seconds_are_dropped(read):
    (row,) = read(table({"worked_seconds": "3600", "start": START, "end": END}))
    assert (row.start, row.seconds) == (None, 3600)


def test_a_correction_below_zero_lessens_its_entry(read):
    rows = read(
        table(
            {"id": "3", "worked_seconds": "-30", "restates": "1"},
            {"worked_seconds": "5400", "start": START, "end": END},
            {"id": "2", "worked_seconds": "-70", "restates": "1"},
        )
    )
    assert rows[0] == SkippedRow(1, SkipReason.LESSENS)
    assert (rows[1].seconds, rows[1].start, rows[1].flags) == (5300, None, (RowFlag.LESSENED,))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"worked_seconds": "1.5"}, "whole number"),
        ({"work_date": "04.03.2026"}, "is not a date"),
        ({"worked_seconds": "-1", "restates": "9"}, "does not have"),
        ({"start": "10:00", "end": END}, "not a time"),
        ({"start": "2026-03-04T10:00", "end": END}, "offset"),
        ({"billable": "perhaps"}, "neither Yes nor No"),
        ({"id": "", "worked_seconds": "-1"}, "does not have"),
    ],
)
def test_a_bad_row_refuses_the_table(read, row, said):
    with pytest.raises(Refused, match="bad_row") as refused:
        read(table(row))
    assert said in str(refused.value)


def test_the_key_is_the_id_of_the_entry(read):
    rows = read(table({"id": "7"}, {"id": ""}, {"id": ""}))
    assert rows[0].key == "7"
    assert len({row.key for row in rows}) == 3
    with pytest.raises(Refused, match="another row has its id"):
        read(table({}, {}))


def test_corrections_that_exceed_their_entry_refuse_the_table(read):
    with pytest.raises(Refused, match="take more from it"):
        read(table({}, {"id": "2", "worked_seconds": "-61", "restates": "1"}))
