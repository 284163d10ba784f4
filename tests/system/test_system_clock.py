from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from engagement_desk.domain.errors import Refused
from engagement_desk.system.clock import SystemClock, system_zone, zone_of

INSTANT = datetime(2026, 9, 14, 1, 30, 15, 999_999, tzinfo=UTC)


def test_the_moment_is_whole_seconds_in_utc_and_the_local_date():
    here = SystemClock(lambda: INSTANT.astimezone(timezone(timedelta(hours=5)))).now("America/New_York")
    assert here.instant == datetime(2026, 9, 14, 1, 30, 15, tzinfo=UTC)
    assert here.instant.tzinfo is UTC
    assert (here.zone, here.today) == ("America/New_York", date(2026, 9, 13))


def test_without_a_zone_it_is_the_systems(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    here = SystemClock(lambda: INSTANT).now()
    assert (here.zone, here.today) == ("Asia/Tokyo", date(2026, 9, 14))


def test_the_real_clock_runs():
    before = datetime.now(UTC).replace(microsecond=0)
    assert before <= SystemClock().now("UTC").instant <= datetime.now(UTC)


UNKNOWN = ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "a\x00b", "Europe", "ü", "x" * 5000]


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_unknown_zone_is_refused(name):
    with pytest.raises(Refused, match="unknown_zone"):
        SystemClock(lambda: INSTANT).now(name)


def test_a_known_zone_is_given():
    assert zone_of("Europe/Berlin").key == "Europe/Berlin"


@pytest.fixture
def machine(tmp_path):
    (tmp_path / "usr" / "share" / "zoneinfo" / "Europe").mkdir(parents=True)
    berlin = tmp_path / "usr" / "share" / "zoneinfo" / "Europe" / "Berlin"
    berlin.touch()
    link = tmp_path / "localtime"
    link.symlink_to(berlin)
    text = tmp_path / "timezone"
    text.write_text("America/Chicago\n")
    return {"localtime": link, "timezone": text}


@pytest.mark.parametrize(
    ("variable", "zone"),
    [
        ("Asia/Tokyo", "Asia/Tokyo"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        ("", "Europe/Berlin"),
        ("nonsense", "Europe/Berlin"),
        ("/etc/somewhere", "Europe/Berlin"),
    ],
)
def test_the_variable_comes_before_the_link(machine, variable, zone):
    assert system_zone({"TZ": variable}, **machine) == zone


def test_the_text_is_used_where_there_is_no_link(machine, tmp_path):
    assert system_zone({}, tmp_path / "nothing", machine["timezone"]) == "America/Chicago"
    machine["localtime"].unlink()
    machine["localtime"].touch()
    assert system_zone({}, **machine) == "America/Chicago"


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xff\xfe"])
def test_utc_is_what_is_left(tmp_path, content):
    (tmp_path / "timezone").write_bytes(content)
    assert system_zone({}, tmp_path / "nothing", tmp_path / "timezone") == "UTC"
    assert system_zone({}, tmp_path / "nothing", tmp_path / "nothing") == "UTC"
