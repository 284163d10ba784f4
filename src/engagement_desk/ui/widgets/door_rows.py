"""Rows of a list of doors: what they say, where its parts stand in a width, and how they are painted."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from engagement_desk.ui.place import Place
from engagement_desk.ui.text import plain
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.painting import SIGNS, facing, is_mirrored, mark

_GAP, _PAD, _RULED_PAD, _SIDE, _SIGN = 12, 4, 8, 8, 9
_LEAST_TEXT, _MOST_REF = 140, 88
_HEIGHT = "height"
_WORD = re.compile(r"\w+(?:-\w+)*")
_TEXT_TOKENS = {"text": "text", "bold": "text", "figure": "text", "muted": "muted"}


@dataclass(frozen=True, slots=True)
class Door:
    """One row. States (those with a sign, `muted`, `bold`) colour the tag, the aside and the note. `tag` stands before
    the reference. A heading is no door. The text is `text`, `muted`, `bold`, or a `figure`; `risk` stands last, with
    its sign. Words of the text that are `marked` (in lower case) are bold; `tip` is the whole of a text that was cut.
    """

    id: str
    text: str
    ref: str = ""
    aside: str = ""
    state: str = "muted"
    note: str = ""
    note_state: str = "muted"
    risk: str = ""
    tag: str = ""
    tag_state: str = ""
    place: Place | None = None
    spoken: str = ""
    is_heading: bool = False
    text_state: str = "text"
    marked: tuple[str, ...] = ()
    tip: str = ""


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Where the parts of a row stand, for a width."""

    tag: QRectF
    ref: QRectF
    text: QRectF
    note: QRectF
    risk: QRectF
    aside: QRectF
    height: float


@dataclass(frozen=True, slots=True)
class Columns:
    """What the rows of one list share: the widths of their tags and references, the height of one line, and whether
    hairlines stand between them.
    """

    tag: float = 0.0
    ref: float = 0.0
    line: float = 0.0
    ruled: bool = False


def plan_row(theme: Theme, door: Door, width: int, columns: Columns) -> RowPlan:
    """Give where the parts of a row stand in a width; the aside goes below a text that would have too little room."""
    side, gap, pad = theme.px(_SIDE), theme.px(_GAP), theme.px(_RULED_PAD if columns.ruled else _PAD)
    left, right = float(side), float(width - side)
    if door.is_heading:
        tall = _measure(door.text, theme.font(Size.SMALL, bold=True), right - left)
        top = pad + theme.px(8)
        none, line = QRectF(), QRectF(left, top, right - left, tall)
        return RowPlan(none, none, line, none, none, none, top + tall + pad)
    tag = QRectF(left, pad, columns.tag, 0)
    ref_height = _measure(door.ref, theme.font(figures=True), columns.ref) if door.ref else 0.0
    ref = QRectF(left + (columns.tag + gap if columns.tag else 0), pad, columns.ref, ref_height)
    start = ref.left() + (columns.ref + gap if columns.ref else 0)
    aside_width = _state_width(theme, door.aside, door.state)
    font = _text_font(theme, door)
    left_over = right - start - aside_width - gap
    beside = not door.aside or left_over >= min(theme.px(_LEAST_TEXT), _advance(plain(door.text), font))
    whole = max(right - start, theme.px(40))
    room = max(left_over, theme.px(40)) if door.aside and beside else whole
    text_height = _measure(plain(door.text), font, room, door.marked)
    bottom = pad + text_height
    note, risk, aside = QRectF(), QRectF(), QRectF()
    if door.note:
        note = QRectF(start, bottom + theme.px(2), whole, _state_height(theme, door.note, door.note_state, whole))
        bottom = note.bottom()
    if door.risk:
        risk = QRectF(start, bottom + theme.px(2), whole, _state_height(theme, door.risk, "risk", whole))
        bottom = risk.bottom()
    if door.aside and beside:
        aside = QRectF(right - aside_width, pad, aside_width, columns.line)
    elif door.aside:
        aside = QRectF(start, bottom + theme.px(2), whole, columns.line)
        bottom = aside.bottom()
    text = QRectF(start, pad, room, text_height)
    return RowPlan(tag, ref, text, note, risk, aside, max(bottom, ref.bottom(), pad + columns.line) + pad)


def paint_row(painter: QPainter, theme: Theme, door: Door, plan: RowPlan, width: int) -> None:
    """Paint the parts of a row of a width where they stand."""
    if is_mirrored(painter):
        row = QRectF(0, 0, width, plan.height)
        places = {
            one.name: facing(painter, getattr(plan, one.name), row) for one in fields(plan) if one.name != _HEIGHT
        }
        plan = replace(plan, **places)
    if door.is_heading:
        _draw(painter, theme, plan.text, door.text, theme.font(Size.SMALL, bold=True), "muted")
        return
    _draw_state(painter, theme, plan.tag, door.tag, door.tag_state)
    _draw(painter, theme, plan.ref, door.ref, theme.font(figures=True), "muted")
    _draw(
        painter, theme, plan.text, plain(door.text), _text_font(theme, door), _TEXT_TOKENS[door.text_state], door.marked
    )
    _draw_state(painter, theme, plan.note, door.note, door.note_state)
    _draw_state(painter, theme, plan.risk, door.risk, "risk")
    _draw_state(painter, theme, plan.aside, door.aside, door.state)


def shared_columns(theme: Theme, doors: Sequence[Door], *, ruled: bool = False) -> Columns:
    """Give the widths that the tags and the references of some rows need."""
    tag = max((_state_width(theme, door.tag, door.tag_state) for door in doors), default=0.0)
    font = theme.font(figures=True)
    ref = max((_advance(door.ref, font) for door in doors if door.ref), default=0.0)
    width = min(max(ref, float(theme.px(24))), float(theme.px(_MOST_REF))) if ref else 0.0
    return Columns(tag, width, _line(theme), ruled)


def _text_font(theme: Theme, door: Door) -> QFont:
    size = Size.LARGE if door.text_state == "figure" else Size.BODY
    return theme.font(size, bold=door.text_state in ("bold", "figure"), figures=True)


def _line(theme: Theme) -> float:
    return _measure("x", theme.font(), 1000)


def _state_font(theme: Theme, state: str) -> QFont:
    return theme.font(bold=state in (*SIGNS, "bold"), figures=True)


def _sign_width(theme: Theme, state: str) -> int:
    return theme.px(_SIGN) + theme.px(5) if state in SIGNS else 0


def _state_width(theme: Theme, text: str, state: str) -> float:
    return _advance(text, _state_font(theme, state)) + _sign_width(theme, state) if text else 0.0


def _state_height(theme: Theme, text: str, state: str, width: float) -> float:
    return _measure(text, _state_font(theme, state), max(width - _sign_width(theme, state), 1.0))


def _advance(text: str, font: QFont) -> float:
    """Give the width of a text in one line, with room for rounding."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2.0


def _layout(
    text: str, font: QFont, width: float, marked: Sequence[str] = (), *, mirrored: bool = False
) -> tuple[QTextLayout, float]:
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute) if mirrored else QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    if marked:
        layout.setFormats(_bold_words(text, marked))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def _bold_words(text: str, marked: Sequence[str]) -> list[QTextLayout.FormatRange]:
    """Give the formats that make the marked words bold, and those that have one between hyphens."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    ranges, wanted = [], frozenset(marked)
    for word in _WORD.finditer(text):
        if not wanted.isdisjoint(word[0].casefold().split("-")):
            span = QTextLayout.FormatRange()
            span.start, span.length = _units(text[: word.start()]), _units(word[0])
            span.format = bold
            ranges.append(span)
    return ranges


def _units(text: str) -> int:
    """Count the UTF-16 units of a text, which is how a layout counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _measure(text: str, font: QFont, width: float, marked: Sequence[str] = ()) -> float:
    return _layout(text, font, width, marked)[1]


def _draw(
    painter: QPainter, theme: Theme, rect: QRectF, text: str, font: QFont, token: str, marked: Sequence[str] = ()
) -> None:
    if not text:
        return
    painter.setPen(theme.colour(token))
    laid, _ = _layout(text, font, rect.width(), marked, mirrored=is_mirrored(painter))
    laid.draw(painter, rect.topLeft())


def _draw_state(painter: QPainter, theme: Theme, rect: QRectF, text: str, state: str) -> None:
    if not text:
        return
    token = "text" if state in ("bold", "text", "") else SIGNS.get(state, state)
    left = rect.left()
    if state in SIGNS:
        side = theme.px(_SIGN)
        top = rect.top() + (_line(theme) - side) / 2
        mark(painter, facing(painter, QRectF(left, top, side, side), rect), state, theme.colour(token))
        left += _sign_width(theme, state)
    box = facing(painter, QRectF(left, rect.top(), max(rect.right() - left, 1.0), rect.height()), rect)
    _draw(painter, theme, box, text, _state_font(theme, state), token)
