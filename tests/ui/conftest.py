"""The window for the tests of its pages."""

from window_fixtures import Moment, desk, moment, north, nothing_left, open_window, settle

__all__ = ["Moment", "desk", "moment", "north", "nothing_left", "open_window", "settle"]
