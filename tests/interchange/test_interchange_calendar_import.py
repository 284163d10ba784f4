"""iCalendar files: zones however they are named, recurring events, and what is no work."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from engagement_desk.application.imports import RowFlag, SkippedRow, SkipReason
from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import ical_lines, icalendar_file
from engagement_desk.interchange.ical_rules import occurrences

RANGE = {"since": date(2026, 1, 1), "until": date(2026, 12, 31)}
ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16011104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
END:DAYLIGHT
END:VTIMEZONE
"""


def event(
    *lines: str, uid: str = "one", start: str = "DTSTART:20260302T080000Z", end: str = "DTEND:20260302T090000Z"
) -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", *(line for line in (start, end) if line), *lines, "END:VEVENT\n"))


def calendar(*parts: str, own: str = "") -> str:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{own}{''.join(parts)}END:VCALENDAR\n"


def test_words_are_unfolded_and_their_escapes_taken_off(read):
    (row,) = read(
        calendar(event("SUMMARY:Kick-off\\, li", " ne 1\\nline\\; 2 \\\\", "CATEGORIES:a,b\\,c", "CATEGORIES:a,d"))
    )
    assert (row.note, row.tags, row.activity) == ("Kick-off, line 1\nline; 2 \\", ("a", "b,c", "d"), "a, b,c, d")
    assert (row.start, row.seconds, row.client, row.project, row.row) == (
        datetime(2026, 3, 2, 8, tzinfo=UTC),
        3600,
        "",
        "",
        3,
    )


@pytest.mark.parametrize(
    ("zone", "hour", "own", "unknown"),
    [
        ("", 8, "", False),
        (";TZID=America/New_York", 14, "", False),
        (';TZID="Pacific Standard Time"', 17, "", False),
        (";TZID=W. Europe Standard Time", 8, "", False),
        (";TZID=Customized Time Zone", 8, "", True),
        (";TZID=Customized Time Zone", 0, "X-WR-TIMEZONE:Asia/Tokyo\n", True),
        ("", 0, "X-WR-TIMEZONE:Asia/Tokyo\n", False),
        ("", 8, "X-WR-TIMEZONE:Mars/Base\n", False),
        (";TZID=tzone://Microsoft/Utc", 9, "", False),
        (";TZID=tzone://Microsoft/Custom", 8, "", True),
        (";TZID=/citadel.org/20210210_1/America/New_York", 14, "", False),
        (";TZID=GMT", 9, "", False),
        (";TZID=" + "a." * 5000, 8, "", True),
        ("", 8, f"X-WR-TIMEZONE:{'a.' * 5000}\n", False),
        (";TZID=../../etc/passwd", 8, "", True),
        (";TZID=Mine", 17, ZONE.format(name="Mine"), False),
        (";TZID=Mine", 8, ZONE.format(name="Mine").replace("YEARLY", "SECONDLY"), True),
        (";TZID=Mine", 8, ZONE.format(name="Mine").replace("TZOFFSETTO", "X-NONE"), True),
        (
            ";TZID=Mine",
            8,
            ZONE.format(name="Mine").replace("BEGIN:DAYLIGHT", "COMMENT:x\n" * 600 + "BEGIN:DAYLIGHT"),
            True,
        ),
    ],
)
def test_zones_are_found_however_they_are_named(open_file, zone, hour, own, unknown):
    content = calendar(event(start=f"DTSTART{zone}:20260302T090000", end=f"DTEND{zone}:20260302T100000"), own=own)
    file = open_file(content)
    (row,) = file.rows()
    assert (row.start.hour, row.seconds) == (hour, 3600)
    assert [warned.code for warned in file.warnings] == ["zones_unknown"] * unknown


def test_an_event_without_a_calendar_or_an_end_is_read(read):
    (row,) = read(event(end="DURATION:PT1H30M"))
    assert row.seconds == 5400
    (zero,) = read(event(end=""), "b")
    assert zero.flags == (RowFlag.ZERO_LENGTH,)
    (long,) = read(event(end="DURATION:P1W2DT1H1M1S"), "c")
    assert (long.seconds, long.flags) == (9 * 86_400 + 3661, (RowFlag.LONG,))


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("STATUS:CANCELLED",), SkipReason.CANCELLED),
        (("TRANSP:TRANSPARENT",), SkipReason.FREE),
        (("X-MICROSOFT-CDO-BUSYSTATUS:FREE",), SkipReason.FREE),
        (("ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org",), SkipReason.DECLINED),
        (
            (
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:you@example.org",
                "ATTENDEE;PARTSTAT=DECLINED;CN=Ann:mailto:me@example.org",
            ),
            SkipReason.DECLINED,
        ),
    ],
)
def test_what_is_no_work_is_skipped(read, lines, reason):
    assert read(calendar(event(*lines)), person="Ann") == [SkippedRow(3, reason)]


def test_what_another_declined_is_work(read):
    lines = (
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ann:mailto:a@example.org",
        "ATTENDEE;PARTSTAT=DECLINED;CN=Bo:mailto:b@example.org",
    )
    assert read(calendar(event(*lines)), person="Ann")[0].seconds == 3600
    (skipped,) = read(calendar(event(*lines), own="X-WR-CALNAME:b@example.org\n"), "b", person="Ann")
    assert skipped.reason is SkipReason.DECLINED


def test_days_without_clock_times_count_only_when_asked(read):
    content = calendar(event(start="DTSTART;VALUE=DATE:20260302", end="DTEND;VALUE=DATE:20260304"))
    assert read(content) == [SkippedRow(3, SkipReason.ALL_DAY)]
    (row,) = read(content, all_day=28_800)
    assert (row.work_date, row.seconds, row.start) == (date(2026, 3, 2), 57_600, None)
    (one,) = read(calendar(event(start="DTSTART:20260302", end="")), "b", all_day=3600)
    assert one.seconds == 3600


def test_what_is_to_come_or_out_of_range_is_skipped(read):
    later = event(start="DTSTART:20260914T130000Z", end="DTEND:20260914T140000Z")
    assert read(calendar(later)) == [SkippedRow(3, SkipReason.NOT_YET)]
    assert read(calendar(event()), since=date(2026, 3, 3)) == [SkippedRow(3, SkipReason.OUTSIDE)]
    assert read(calendar(event()), until=date(2026, 3, 1)) == [SkippedRow(3, SkipReason.OUTSIDE)]


def test_recurring_events_need_a_range(open_file):
    with pytest.raises(Refused, match="calendar_needs_range") as caught:
        open_file(calendar(event("RRULE:FREQ=DAILY")))
    assert "--from and --to" in sentence(caught.value)


def days(rows) -> list[str]:
    return [f"{row.start:%m-%d %H}" for row in rows]


def test_a_rule_is_followed_on_the_wall_clock(read):
    start, end = "DTSTART;TZID=Europe/Berlin:20260323T090000", "DTEND;TZID=Europe/Berlin:20260323T100000"
    rows = read(calendar(event("RRULE:FREQ=WEEKLY;UNTIL=20260406T070000Z", start=start, end=end)), **RANGE)
    assert days(rows) == ["03-23 08", "03-30 07", "04-06 07"]
    assert len({row.key for row in rows}) == 3


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("RRULE:FREQ=DAILY;COUNT=3",), ["03-02 08", "03-03 08", "03-04 08"]),
        (("RRULE:FREQ=DAILY;UNTIL=20260303",), ["03-02 08", "03-03 08"]),
        (("RRULE:FREQ=DAILY;UNTIL=20260303T075959Z",), ["03-02 08"]),
        (("RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260303T080000Z,20260304T080000Z"), ["03-02 08"]),
        (("RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20260303"), ["03-02 08", "03-04 08"]),
        (("RDATE:20260310T100000Z,20260302T080000Z",), ["03-02 08", "03-10 10"]),
        (("RDATE;VALUE=PERIOD:20260310T100000Z/PT1H",), ["03-02 08", "03-10 10"]),
        (("RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3",), ["03-02 08", "03-10 08", "04-14 08", "05-12 08"]),
        (("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",), ["03-02 08"]),
        (("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",), ["03-02 08"]),
        (("RRULE:FREQ=DAILY;UNTIL=99991231T235959Z;COUNT=2",), ["03-02 08", "03-03 08"]),
        (("RRULE:FREQ=DAILY;UNTIL=20260301",), ["03-02 08"]),
    ],
)
def test_rules_exceptions_and_further_dates(read, lines, wanted):
    assert days(read(calendar(event(*lines)), **RANGE)) == wanted


def test_the_range_bounds_what_recurs(read):
    rows = read(calendar(event("RRULE:FREQ=DAILY")), since=date(2026, 3, 30), until=date(2026, 4, 2))
    assert [row.work_date.day for row in rows if not isinstance(row, SkippedRow)] == [30, 31, 1, 2]


def test_one_occurrence_may_be_moved_or_cancelled(read):
    rows = read(
        calendar(
            event("RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Daily"),
            event(
                "RECURRENCE-ID:20260303T080000Z",
                "SUMMARY:Moved",
                start="DTSTART:20260305T120000Z",
                end="DTEND:20260305T140000Z",
            ),
            event("RECURRENCE-ID:20260304T080000Z", "STATUS:CANCELLED"),
        ),
        **RANGE,
    )
    assert [(f"{row.start:%d %H}", row.note, row.seconds) for row in rows if not isinstance(row, SkippedRow)] == [
        ("02 08", "Daily", 3600), ("05 08", "Daily", 3600), ("05 12", "Moved", 7200),
    ]  # fmt: skip
    assert [row.reason for row in rows if isinstance(row, SkippedRow)] == [SkipReason.CANCELLED]
    plain = read(calendar(event("RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Daily")), "b", **RANGE)
    moved = next(row for row in rows if isinstance(row, tuple) and getattr(row, "note", "") == "Moved")
    assert moved.key == plain[1].key


@pytest.mark.parametrize(
    "line",
    [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=DAILY;BYHOUR=1,2",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:COUNT=3",
        "RRULE:FREQ=DAILY;COUNT=x",
        "RRULE:FREQ=DAILY;COUNT=-1",
        "RRULE:FREQ=DAILY;FREQ=DAILY",
        "RRULE:FREQ=DAILY;UNTIL=soon",
        "RRULE:FREQ=DAILY;UNTIL=20261399",
        "RRULE:FREQ=MONTHLY;BYDAY=XX",
        "RRULE:FREQ=DAILY;BYMONTH=",
        "RRULE:FREQ=DAILY;X" + "1" * 600,
        "RDATE:soon",
        "EXDATE:20260230T000000Z",
        "RECURRENCE-ID:soon",
    ],
)
def test_a_rule_that_cannot_be_followed_refuses_the_file(read, line):
    lines = (line,) if line.startswith("R") else ("RRULE:FREQ=DAILY", line)
    with pytest.raises(Refused, match="bad_line") as caught:
        read(calendar(event(uid="sound"), event(*lines)), **RANGE)
    assert caught.value.values["line"] == 8


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("", ""),
        ("DTSTART:yesterday", ""),
        ("DTSTART:20260230T080000Z", ""),
        ("DTSTART:10260230T080000Z", ""),
        ("DTSTART:20260302T250000Z", ""),
        ("DTSTART:20260302T080000Z", "DTEND:20260302T070000Z"),
        ("DTSTART:20260302T080000Z", "DURATION:soon"),
        ("DTSTART:20260302T080000Z", "DURATION:P"),
        ("DTSTART:20260302T080000Z", "DURATION:-PT1H"),
        ("DTSTART:18260302T080000Z", "DTEND:18260302T090000Z"),
    ],
)
def test_an_event_that_makes_no_sense_refuses_the_file(read, start, end):
    with pytest.raises(Refused, match="bad_line"):
        read(calendar(event(start=start, end=end)))


@pytest.mark.parametrize(
    "content",
    [
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT\n",
        "BEGIN:VCALENDAR\n",
    ],
)
def test_parts_that_do_not_close_refuse_the_file(open_file, content):
    with pytest.raises(Refused, match="bad_line"):
        open_file(content)


def test_what_stands_within_an_event_is_not_its_own(read):
    alarm = "BEGIN:VALARM\nDTSTART:nonsense\nSUMMARY:Alarm\nEND:VALARM"
    (row,) = read("\ufeff" + calendar("no line at all\n;x\n", event(alarm, "SUMMARY:Own", "X-Y;bad")))
    assert row.note == "Own"


def test_no_event_is_no_row(read):
    assert read(calendar()) == []


def test_too_much_is_refused(read, open_file, monkeypatch):
    monkeypatch.setattr(icalendar_file, "_MOST", 10)
    with pytest.raises(Refused, match="bad_line"):
        read(calendar(event("RRULE:FREQ=DAILY")), **RANGE)
    monkeypatch.setattr(icalendar_file, "_LONGEST", 0.0)
    with pytest.raises(Refused, match="bad_line") as caught:
        read(calendar(event("RRULE:FREQ=DAILY;COUNT=2")), "c", **RANGE)
    assert "too long" in str(caught.value.values["reason"])
    monkeypatch.setattr(ical_lines, "_LONGEST", 100)
    with pytest.raises(Refused, match="bad_line"):
        read(calendar(event("SUMMARY:a", *(" " + "x" * 50 for _ in range(9)))), "b")
    monkeypatch.setattr(icalendar_file, "_LARGEST", 10)
    with pytest.raises(Refused, match="file_too_large"):
        open_file(calendar(event()))


RULES = st.builds(
    lambda frequency, parts: ";".join((f"FREQ={frequency}", *parts)),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.lists(
        st.sampled_from(
            ["INTERVAL=2", "BYDAY=MO,2TU", "BYDAY=-1FR", "BYMONTHDAY=29,-1", "BYMONTH=2,7", "BYSETPOS=-1", "WKST=SU"]
        ),
        unique_by=lambda part: part.split("=")[0],
        max_size=3,
    ),
)


@settings(max_examples=40, deadline=None)
@given(rule=RULES, first=st.dates(date(1950, 1, 1), date(2100, 1, 1)), years=st.integers(0, 6))
def test_a_rule_near_the_end_of_time_is_the_same_rule(rule, first, years):
    start = datetime.combine(first, datetime.min.time())
    last = start + timedelta(days=365 * years)
    try:
        plain = takewhile(lambda moment: moment <= last, rrulestr(f"{rule};UNTIL={last:%Y%m%dT%H%M%S}", dtstart=start))
        wanted = {start, *plain}
    except ValueError:
        return
    assert set(occurrences(rule, start, None, last)) == wanted
