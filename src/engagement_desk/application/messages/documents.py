"""Sentences about documents and reviews."""

from __future__ import annotations

DOCUMENTS: dict[str, str] = {}
