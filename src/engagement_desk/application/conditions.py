"""A clause with its condition as one text, the same wherever it is shown."""

from __future__ import annotations

IF = "{clause}, if {condition}"
# How a condition begins that needs no word before it, in the languages of the window.
_LEADS = (
    *("if ", "when ", "as long", "unless ", "once ", "after ", "until ", "provided"),
    *("wenn ", "falls ", "sofern ", "sobald ", "solange ", "nachdem "),
    *("si ", "s’il", "s'il", "lorsque ", "dès que ", "à condition "),
    *("cuando ", "siempre que ", "una vez "),
)


def with_condition(text: str, typed: str, pattern: str = IF) -> str:
    """Join a clause's text and its condition: On-site workshops, if travel is approved.

    `pattern` joins those of which the condition begins with no word that does.
    """
    condition = typed.strip()
    if not condition:
        return text
    if condition.casefold().startswith(_LEADS):
        return f"{text}, {condition}"
    return pattern.format(clause=text, condition=condition)
