"""Engagement Desk keeps the four boundaries of a consulting engagement and measures the work against them."""

__version__ = "0.1.0"
