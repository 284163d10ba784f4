"""Harvest's detailed report in its variants."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from engagement_desk.application.imports import DateOrder, RowFlag
from engagement_desk.domain.errors import Refused

DETAILED = (
    "Date,Client,Project,Project Code,Task,Notes,Hours,Hours Rounded,Billable?,Invoiced?,Approved?,First Name,"
    "Last Name,Roles,Employee?,Billable Rate,Billable Amount,Cost Rate,Cost Amount,Currency,External Reference URL\n"
)


def detailed(**cells: str) -> str:
    values = {
        "date": "2026-07-02", "hours": "0.20", "rounded": "0.25", "billable": "Yes", "invoiced": "No",
        "rate": "1000", "amount": "250", "currency": "Swedish Krona - SEK", "notes": "Planning", **cells,
    }  # fmt: skip
    return (
        "{date},Nord,Move,EX-1,Consulting,{notes},{hours},{rounded},{billable},{invoiced},No,Ann,Example,"
        '"Architect, Lead",Yes,{rate},{amount},0,0,{currency},\n'
    ).format(**values)


def test_every_field_has_its_place(read):
    (row,) = read(DETAILED + detailed())
    assert row[:11] == (
        1, "Nord", "Move", "Ann Example", "Architect, Lead", date(2026, 7, 2), None, None, 720, True, False,
    )  # fmt: skip
    assert (row.activity, row.note, row.currency) == ("Consulting", "Planning", "SEK")
    assert (row.rate, row.amount, row.flags) == (Decimal("1000.0"), Decimal("250.0"), ())


def test_flags_of_the_source_are_kept(read):
    (row,) = read(DETAILED + detailed(billable="no", invoiced="Yes", currency="CAD"))
    assert (row.billable, row.invoiced, row.currency) == (False, True, "CAD")


def test_comma_decimals_and_semicolons(read):
    header = "Date;Client;Project;Task;Notes;Hours;Billable?;Billable Rate\n"
    first, second = read(
        header + "2026-09-10;Mairie;Plan;Étude;Point;1,5;;12 500,00\n2026-09-11;M;P;E;x;2.001,0;Yes;\n"
    )
    assert (first.seconds, first.rate, first.billable) == (5400, Decimal("12500.00"), True)
    assert (second.seconds, second.rate, second.flags) == (2001 * 3600, None, (RowFlag.LONG,))


def test_a_rate_that_makes_no_sense_is_not_compared(read):
    (row,) = read(DETAILED + detailed(rate="a lot"))
    assert row.rate is None


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"billable": "perhaps"}, "neither Yes nor No"),
        ({"currency": "Talers"}, "no currency"),
        ({"hours": "one"}, "one"),
    ],
)
def test_cells_that_make_no_sense_refuse_the_file(read, cells, reason):
    with pytest.raises(Refused, match="bad_row") as caught:
        read(DETAILED + detailed() + detailed(**cells))
    assert caught.value.values["row"] == 2
    assert reason in str(caught.value.values["reason"])


def test_zero_length_is_reported(read):
    (row,) = read(DETAILED + detailed(hours="0.00"))
    assert (row.seconds, row.flags) == (0, (RowFlag.ZERO_LENGTH,))


def test_equal_rows_are_told_apart_and_known_again(read):
    content = DETAILED + detailed() * 2 + detailed(notes="Other")
    keys = [row.key for row in read(content)]
    assert len(set(keys)) == 3
    assert keys == [row.key for row in read(content, "again.csv")]
    assert keys == [row.key for row in read(content.replace("0.20", "0.2"), "saved.csv")]


def test_ambiguous_dates_are_settled_by_the_option(read):
    content = DETAILED + detailed(date="03/04/2026")
    with pytest.raises(Refused, match="ambiguous_dates"):
        read(content)
    assert read(content, date_order=DateOrder.DMY)[0].work_date == date(2026, 4, 3)
    assert read(content, date_order=DateOrder.MDY)[0].work_date == date(2026, 3, 4)
