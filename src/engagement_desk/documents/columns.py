"""The columns of a table and how they share its width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from engagement_desk.documents.theme import CELL, CELL_HEAD, GUTTER
from engagement_desk.documents.typeset import widest, widest_word

_LEAST_WORDS = 64.0  # below this a column of words breaks its words
_LONG = 900.0  # texts longer than this get no more of the width
_SHORT = 16  # characters
_MANY = 8  # so many columns stand closer together


class Align(Enum):
    """Where a column's texts stand."""

    LEFT = auto()
    RIGHT = auto()


@dataclass(frozen=True)
class Column:
    """One column; figures are flush right and never broken, `wraps` takes what is left and breaks its lines."""

    title: str
    align: Align = Align.LEFT
    wraps: bool = False


def figure(title: str) -> Column:
    """Give a column of figures."""
    return Column(title, Align.RIGHT)


def words(title: str) -> Column:
    """Give a column of words."""
    return Column(title, wraps=True)


def names(title: str, texts: Iterable[str]) -> Column:
    """Give a column that keeps short texts on one line and breaks long ones."""
    return Column(title, wraps=max(map(len, texts), default=0) > _SHORT)


@dataclass(frozen=True)
class Row:
    """One row of printable texts; a total is set in bold under a rule."""

    cells: tuple[str, ...]
    total: bool = False


def gutter(columns: Sequence[Column]) -> float:
    """Give the space between two columns in points."""
    return GUTTER if len(columns) <= _MANY else GUTTER / 2


def shared_widths(columns: Sequence[Column], rows: Sequence[Row], width: float) -> list[float]:
    """Share the width out: figures and short texts as they need, wrapping texts by their length."""
    available = width - gutter(columns) * (len(columns) - 1)
    natural, least = [], []
    for number, column in enumerate(columns):
        texts = {row.cells[number] for row in rows if not row.total}
        totals = {row.cells[number] for row in rows if row.total}
        head = widest_word(column.title, CELL_HEAD)
        needs = [head, *(widest(text, CELL.strong()) for text in totals)]
        whole = max([*needs, *(widest(text, CELL) for text in texts)])
        natural.append(max(whole, widest(column.title, CELL_HEAD)))
        longest_word = max([head, *(widest_word(text, CELL) for text in texts)])
        least.append(min(_LEAST_WORDS, longest_word) if column.wraps else whole)
    if sum(natural) <= available:
        return _stretched(columns, natural, available)
    if sum(least) > available:
        least = [
            need if column.align is Align.RIGHT else min(need, _LEAST_WORDS)
            for column, need in zip(columns, least, strict=True)
        ]
    return _squeezed(natural, least, available)


def _stretched(columns: Sequence[Column], natural: list[float], available: float) -> list[float]:
    """Give what is left to the wrapping columns, or else between all of them."""
    spare = available - sum(natural)
    takers = [number for number, column in enumerate(columns) if column.wraps] or list(range(len(columns)))
    return [need + (spare / len(takers) if number in takers else 0.0) for number, need in enumerate(natural)]


def _squeezed(natural: list[float], least: list[float], available: float) -> list[float]:
    """Start from the least widths and share the rest by what each still wants, long texts capped."""
    wants = [max(min(need, _LONG) - low, 0.0) for need, low in zip(natural, least, strict=True)]
    spare = available - sum(least)
    if spare < 0:
        return [low * available / sum(least) for low in least]
    total = sum(wants)
    return [
        low + (spare * want / total if total else spare / len(least)) for low, want in zip(least, wants, strict=True)
    ]
