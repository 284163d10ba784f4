"""Sentences about clients, engagements, terms, scope, orders, deliverables, exits and the log."""

from __future__ import annotations

AGREEMENTS: dict[str, str] = {}
