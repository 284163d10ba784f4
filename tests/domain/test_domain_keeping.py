"""Which backups are let go (SPEC §9): an example by hand for each rule, and what must hold for any of them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.rules.keeping import Kept, too_many

TODAY = date(2026, 9, 14)  # a Monday
PLENTY = 10**12


def kept(days_ago, number=0, size=10):
    day = TODAY - timedelta(days=days_ago)
    return Kept(f"{day:%Y%m%d}-{number:02d}", day, size)


def gone(*backups, budget=PLENTY):
    return too_many(backups, TODAY, budget)


def test_all_of_today_stay_and_those_that_a_wrong_clock_dated_ahead():
    assert gone(kept(0), kept(0, 1), kept(0, 2), kept(-400), kept(-400, 1)) == ()


def test_of_a_day_in_the_last_month_the_last_stays():
    assert gone(kept(1), kept(1, 1), kept(31), kept(31, 1)) == (kept(31).name, kept(1).name)


def test_of_a_week_in_the_last_year_the_last_stays():
    monday, friday, sunday = kept(98), kept(94), kept(92)
    assert gone(monday, friday, sunday, kept(99)) == (monday.name, friday.name)


def test_of_an_older_month_the_last_stays():
    august = [Kept(f"202508{day:02d}-00", date(2025, 8, day), 1) for day in (1, 9, 30)]
    assert gone(*august, Kept("20250731-00", date(2025, 7, 31), 1)) == ("20250801-00", "20250809-00")


def test_a_week_and_a_month_of_the_same_figures_are_not_mixed_up():
    assert gone(Kept("20240101-00", date(2024, 1, 1), 1), kept(60), kept(1)) == ()


def test_the_oldest_go_when_they_fill_more_than_the_budget():
    four = [kept(days) for days in (0, 1, 2, 3)]
    assert gone(*four, budget=25) == (kept(3).name, kept(2).name)
    assert gone(*four, budget=40) == ()


def test_what_is_thinned_out_does_not_count_in_the_budget():
    assert gone(kept(1), kept(1, 1), kept(2), budget=20) == (kept(1).name,)


def test_the_newest_stays_whatever_it_fills():
    assert gone(kept(0, 0, size=100), kept(5), budget=1) == (kept(5).name,)


@given(
    st.lists(st.tuples(st.integers(-30, 2000), st.integers(0, 9), st.integers(0, 50)), max_size=60), st.integers(0, 500)
)
def test_thinning_again_finds_nothing_and_the_newest_is_there(made, budget):
    backups = list({one.name: one for one in (kept(*each) for each in made)}.values())
    names = set(too_many(backups, TODAY, budget))
    left = [one for one in backups if one.name not in names]
    assert too_many(left, TODAY, budget) == ()
    if backups:
        assert max(one.name for one in backups) in {one.name for one in left}
        assert len(left) == 1 or sum(one.size for one in left) <= budget
