"""The version that is being written, kept until it is saved or discarded: a crash does not lose it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from engagement_desk.ui.ui import Ui


def keep_draft(ui: Ui, key: str, since: date, texts: Mapping[str, str]) -> None:
    """Keep what is typed for an engagement and its day; without texts, forget what was kept."""
    if ui.remembered is None:
        return
    name = _name(ui, key)
    if texts:
        ui.remembered.setValue(name, json.dumps({"since": since.isoformat(), "texts": dict(texts)}))
    else:
        ui.remembered.remove(name)


def kept_draft(ui: Ui, key: str) -> tuple[date, dict[str, str]] | None:
    """Give the day and the texts that were kept, None without any or where they cannot be read."""
    kept = "" if ui.remembered is None else str(ui.remembered.value(_name(ui, key), ""))
    try:
        found = json.loads(kept)
        return date.fromisoformat(found["since"]), {str(name): str(text) for name, text in found["texts"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _name(ui: Ui, key: str) -> str:
    return ui.own_name(f"unsent/terms/{key}")
