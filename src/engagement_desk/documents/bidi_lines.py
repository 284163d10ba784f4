"""Which way each character of a paragraph runs, and the order in which the parts of a line stand (UAX 9)."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Sequence
from typing import Any, TypeVar

from bidi import algorithm
from bidi.mirror import MIRRORED

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATES = {"\u2066": 0, "\u2067": 1, "\u2068": None}
_END = "\u2069"
_ISOLATING = re.compile("[\u2066-\u2069]")
_DEEPEST = 40
_MOST_OPEN = 63
_JOINT = " · "
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}

Part = TypeVar("Part")


def levels_of(text: str) -> tuple[int, bytes]:
    """Give the paragraph's level (1 where it runs from the right) and that of each character.

    What documents join with a middle dot is kept apart: neither side turns the other around.
    """
    if not RIGHT_TO_LEFT.search(text):
        return 0, bytes(len(text))
    base: int = algorithm.get_base_level(_outside(text))
    levels = bytearray([base]) * len(text)
    start = 0
    for part in text.split(_JOINT):
        stop = start + len(part)
        within = base if len(part) == len(text) else _within(base, algorithm.get_base_level(_outside(part)))
        _resolve(text, start, stop, within, levels, 0)
        start = stop + len(_JOINT)
    return base, bytes(levels)


def in_visual_order(parts: Sequence[Part], levels: Sequence[int]) -> list[Part]:
    """Give the parts of one line from left to right (rule L2)."""
    order = list(range(len(parts)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            stop = start
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = max(stop, start + 1)
    return [parts[at] for at in order]


def _resolve(text: str, start: int, stop: int, base: int, levels: bytearray, depth: int) -> None:
    """Set the levels from `start` to `stop`; what an isolate holds is resolved as a paragraph of its own."""
    outer: list[dict[str, Any]] = []
    at = start
    while at < stop:
        char = text[at]
        isolates = depth < _DEEPEST and char in _ISOLATES
        kind = "ON" if char in _ISOLATES or char == _END else unicodedata.bidirectional(char) or "L"
        outer.append({"ch": char, "level": base, "type": kind, "orig": kind, "at": at})
        at += 1
        if isolates:
            end = _closing(text, at, stop)
            _resolve(text, at, end, _inner(text, at - 1, end, base), levels, depth + 1)
            at = end
    storage: dict[str, Any] = {"base_level": base, "base_dir": "LR"[base % 2], "chars": outer, "runs": deque()}
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    for run in storage["runs"]:
        _resolve_brackets(storage["chars"][run["start"] : run["start"] + run["length"]], run["sor"])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    known = {each["at"]: each["level"] for each in storage["chars"]}
    last = base
    for each in outer:
        last = levels[each["at"]] = known.get(each["at"], last)


def _resolve_brackets(chars: list[dict[str, Any]], before: str) -> None:
    """Let both brackets of a pair run the same way (rule N0, which python-bidi leaves out)."""
    closings = _pairs(chars)
    own = "LR"[chars[0]["level"] % 2]
    opposite = "RL"[chars[0]["level"] % 2]
    seen = {"L": [0], "R": [0]}  # how many of either direction stand before each place
    for char in chars:
        strong = _STRONG.get(char["type"], "")
        for direction, counts in seen.items():
            counts.append(counts[-1] + (strong == direction))
    last = before
    for at, char in enumerate(chars):
        closing = closings.get(at)
        if closing is not None:
            found = {direction for direction, counts in seen.items() if counts[closing] > counts[at]}
            if found:
                char["type"] = chars[closing]["type"] = opposite if found == {last} == {opposite} else own
        last = _STRONG.get(char["type"], last)


def _pairs(chars: list[dict[str, Any]]) -> dict[int, int]:
    """Give where each opening bracket is closed (BD16)."""
    pairs: dict[int, int] = {}
    opened: list[tuple[str, int]] = []
    for at, char in enumerate(chars):
        if char["type"] != "ON" or char["ch"] not in MIRRORED:
            continue
        kind = unicodedata.category(char["ch"])
        if kind == "Ps" and len(opened) == _MOST_OPEN:
            break
        if kind == "Ps":
            opened.append((MIRRORED[char["ch"]], at))
        elif kind == "Pe":
            place = next((place for place in reversed(range(len(opened))) if opened[place][0] == char["ch"]), None)
            if place is not None:
                pairs[opened[place][1]] = at
                del opened[place:]
    return pairs


def _inner(text: str, opening: int, end: int, base: int) -> int:
    direction = _ISOLATES[text[opening]]
    if direction is None:
        direction = algorithm.get_base_level(_outside(text[opening + 1 : end]))
    return _within(base + 1, direction)


def _within(least: int, direction: int) -> int:
    """Give the least level from `least` on that runs in a direction."""
    return least + (least + direction) % 2


def _closing(text: str, start: int, stop: int) -> int:
    """Find what ends the isolate that begins before `start`; `stop` where nothing does."""
    depth = 1
    for mark in _ISOLATING.finditer(text, start, stop):
        depth += -1 if mark.group() == _END else 1
        if depth == 0:
            return mark.start()
    return stop


def _outside(text: str) -> str:
    """Give the text without what isolates hold: it does not decide the paragraph's direction."""
    kept: list[str] = []
    depth = 0
    for part in re.split("([\u2066-\u2069])", text):
        if part in _ISOLATES:
            depth += 1
        elif part == _END:
            depth = max(depth - 1, 0)
        elif depth == 0:
            kept.append(part)
    return "".join(kept)
