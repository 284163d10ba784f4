"""The window for the tests of its pages."""

from today_desk import at_today

from window_fixtures import Moment, desk, moment, north, nothing_left, open_tab, open_window, press, settle

__all__ = [
    "Moment",
    "at_today",
    "desk",
    "moment",
    "north",
    "nothing_left",
    "open_tab",
    "open_window",
    "press",
    "settle",
]
