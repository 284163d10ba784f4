"""The order of dates, settled once for a file."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.imports import DateOrder
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.dates import date_order, date_reader
from engagement_desk.interchange.unreadable import Unreadable

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


@pytest.mark.parametrize(
    ("dates", "name", "order"),
    [
        (["2026-03-04"], "", YMD),
        (["2026/03/04"], "", YMD),
        (["03/04/2026", "26.01.2015"], "", DMY),
        (["8/25/2023"], "", MDY),
        (["03/04/2026", "03/04/2026", "04/25/2026"], "", MDY),
        (["05/05/2026"], "", DMY),
        ([], "", DMY),
        (["03/04/2026"], "report_01_05_2022-31_05_2022.csv", DMY),
        (["03/04/2026"], "report_01_05_2022-05_31_2022.csv", MDY),
        (["03/04/2026"], "from2026-04-01to2026-04-30.csv", DMY),
        (["03/04/2026"], "from2026-03-01to2026-03-31.csv", MDY),
        (["01/02/2026", "03/02/2026", "02/03/2026"], "", DMY),
        (["02/03/2026", "03/02/2026", "01/02/2026"], "", DMY),
        (["01/10/2026", "02/09/2026", "02/11/2026"], "", MDY),
        (["01/10/2026", "nonsense", "00/00/2026", "02/09/2026", "02/11/2026"], "", MDY),
    ],
)
def test_the_order_is_settled(dates, name, order):
    assert date_order(dates, name, None) is order


@pytest.mark.parametrize(
    "name",
    ["", "report 2026-03-01.csv", "from2026-03-01to2026-05-31.csv", "2026-13-01_2026-14-01.csv", "01_02_2026.csv"],
)
def test_dates_that_can_be_read_in_two_ways_are_asked_about(name):
    with pytest.raises(Refused, match="ambiguous_dates") as caught:
        date_order(["03/04/2026", "04/05/2026"], name, None)
    assert "03/04/2026" in str(caught.value.values["text"])


def test_what_is_asked_for_wins():
    assert date_order(["26.01.2015"], "", MDY) is MDY


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-03-04", YMD, date(2026, 3, 4)),
        ("03/04/2026", DMY, date(2026, 4, 3)),
        ("3.4.2026", DMY, date(2026, 4, 3)),
        ("03/04/2026", MDY, date(2026, 3, 4)),
        (" 2026/3/4 ", YMD, date(2026, 3, 4)),
    ],
)
def test_dates_are_read_in_the_order_of_the_file(text, order, day):
    assert date_reader(order)(text) == day


@pytest.mark.parametrize("text", ["", "2026-03-04", "13/13/2026", "3/4/26", "31/04/2026", "3-4/2026", "03/04/3000"])
def test_other_dates_are_unreadable(text):
    with pytest.raises(Unreadable):
        date_reader(DMY)(text)
