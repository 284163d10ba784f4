"""Sentences about time, money and dates."""

from __future__ import annotations

TIME: dict[str, str] = {}
