"""A clause with its condition as one text, the same wherever it is shown."""

from __future__ import annotations

_LEADS = ("if ", "when ", "as long", "unless ", "once ", "after ", "until ", "provided")


def with_condition(text: str, typed: str) -> str:
    """Join a clause's text and its condition: On-site workshops, if travel is approved."""
    condition = typed.strip()
    if not condition:
        return text
    return f"{text}, {condition if condition.casefold().startswith(_LEADS) else f'if {condition}'}"
