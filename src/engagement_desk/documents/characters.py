"""What is known of single characters: which need shaping, which are never seen, and where a text may be broken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_MARKS_OF_DIRECTION = "\u061c\u200e\u200f\u2066\u2067\u2068\u2069"
_JOINERS = "\u200b\u200c\u200d\u2060\ufeff\u034f\u00ad"
_VARIATIONS = "".join(map(chr, range(0xFE00, 0xFE10)))
UNSEEN = frozenset(_MARKS_OF_DIRECTION + _JOINERS + _VARIATIONS)

_SCRIPTS = (
    ("Hebr", re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")),
    ("Arab", re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe]")),
    ("Deva", re.compile("[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]")),
    ("Thai", re.compile("[\u0e00-\u0e7f]")),
)
_ATTACHED_THAI = frozenset("\u0e33")
_REGIONAL = range(0x1F1E6, 0x1F200)
_SKIN = range(0x1F3FB, 0x1F400)

_EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_NEVER_FIRST = frozenset(
    "、。，．・：；？！）］｝〕〉》」』】〙〗ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…ๆฯะาำๅ"
)
_NEVER_LAST = frozenset("（［｛〔〈《「『【〘〖")
_THAI_BEGINS = frozenset("เแโใไ")
_THAI_ENDS = frozenset("ะๆฯ")
_SOFT = frozenset("-/–—")


def is_plain(char: str) -> bool:
    """Tell whether the character stands for one glyph, left to right, whatever is beside it."""
    return (
        unicodedata.bidirectional(char) in {"L", "EN", "ES", "ET", "CS", "WS", "ON"}
        and unicodedata.category(char)[0] not in "MC"
        and script_of(char) in {None, "Latn"}
    )


@cache
def script_of(char: str) -> str | None:
    """Give the script that shapes the character (ISO 15924), `Latn` for all that need no shaping, None for any."""
    for script, members in _SCRIPTS:
        if members.match(char) and unicodedata.category(char)[0] in "LMN":
            return script
    return "Latn" if unicodedata.category(char)[0] in "LN" else None


def is_east_asian(char: str) -> bool:
    """Tell whether the character belongs to Chinese, Japanese or Korean text."""
    return bool(_EAST_ASIAN.match(char))


def graphemes(text: str) -> Iterator[str]:
    """Give the letters as a reader counts them: marks, joined signs and flags stay together."""
    cluster = ""
    for char in text:
        if cluster and not _continues(cluster, char):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster


def _continues(cluster: str, char: str) -> bool:
    if char.isascii():
        return False
    last, code = cluster[-1], ord(char)
    if last == "\u200d" and code > 0x2000:
        return True
    if code in _REGIONAL:
        return len(cluster) == 1 and ord(last) in _REGIONAL
    return unicodedata.category(char)[0] == "M" or char in UNSEEN or char in _ATTACHED_THAI or code in _SKIN


def may_break(before: str, after: str) -> int:
    """Tell how well a line may end between two letters: 2 well, 1 where a word is too long, 0 at need."""
    if after in _NEVER_FIRST or before in _NEVER_LAST or "\u2060" in (before, after):
        return 0
    if before in " \u200b" or after in _THAI_BEGINS or before in _THAI_ENDS:
        return 2
    if after != " " and (is_east_asian(before) or is_east_asian(after)):
        return 2
    return 1 if before in _SOFT else 0
