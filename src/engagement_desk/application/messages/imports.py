"""Sentences about imports and exports."""

from __future__ import annotations

IMPORTS: dict[str, str] = {}
