"""The time line of the terms: which version holds when, what is published, today, and where a new version begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engagement_desk.ui.text import day, tr
from engagement_desk.ui.theme import Size, Theme

_BAR, _GAP, _MARK, _CORNER = 8, 4, 6, 3
_AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Span:
    """One version: its days (an open end is None) and what is said over its beginning."""

    starts: date
    ends: date | None
    label: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The spans from the oldest on, in a term; `new` is the day of the version that is being written."""

    spans: tuple[Span, ...]
    ends: date | None
    today: date
    covered: date | None = None
    new: date | None = None

    @property
    def starts(self) -> date:
        """The first day."""
        return self.spans[0].starts

    @property
    def last(self) -> date:
        """The last day that is drawn: the planned end, or a month past everything else."""
        marks = [self.spans[-1].starts, *([self.new] if self.new else [])]
        return max([self.ends, *marks] if self.ends else [self.today + _AHEAD, *(one + _AHEAD for one in marks)])


def line_said(line: Line) -> str:
    """Say the time line in words."""
    parts = [tr("from {day}: {terms}").format(day=day(span.starts, year=True), terms=span.label) for span in line.spans]
    if line.covered is not None:
        parts.append(tr("published to {day}").format(day=day(line.covered, year=True)))
    parts.append(tr("today {day}").format(day=day(line.today, year=True)))
    if line.new is not None:
        parts.append(tr("new version from {day}").format(day=day(line.new, year=True)))
    return "; ".join(parts)


class TimeLine(QWidget):
    """Paints a `Line`; the list of versions below it says the same row by row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self._line: Line | None = None
        self.setAccessibleName(tr("Time line of the terms"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_line(self, line: Line) -> None:
        """Show another line."""
        self._line = line
        self.setAccessibleDescription(line_said(line))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A row of words, the bar, a row of words."""
        words = QFontMetricsF(self._theme.font(Size.SMALL)).height()
        gaps = 3 * self._theme.px(_GAP) + self._theme.px(_MARK)
        return QSize(self._theme.px(200), round(2 * words) + gaps + self._theme.px(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the versions, the marks and their words."""
        del event
        line = self._line
        if line is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right in every script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = QFontMetricsF(self._theme.font(Size.SMALL)).height()
        top = words + self._theme.px(_GAP)
        self._spans(painter, line, top)
        self._labels(painter, line)
        self._marks(painter, line, top + self._theme.px(_BAR))

    def _x(self, line: Line, on: date) -> float:
        side = self._theme.px(8)
        days = max((line.last - line.starts).days + 1, 1)
        share = min(max((on - line.starts).days / days, 0.0), 1.0)
        return side + share * (self.width() - 2 * side)

    def _spans(self, painter: QPainter, line: Line, top: float) -> None:
        theme, bar = self._theme, self._theme.px(_BAR)
        after = line.last + timedelta(days=1)
        for span in line.spans:
            left = self._x(line, span.starts)
            right = self._x(line, span.ends + timedelta(days=1) if span.ends else after)
            box = QRectF(left, top, max(right - left - 2, 2.0), bar)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if span.in_force else "control"))
            painter.drawRoundedRect(box, _CORNER, _CORNER)
        if line.new is not None:
            left = self._x(line, line.new)
            following = next((span.starts for span in line.spans if span.starts > line.new), after)
            box = QRectF(left, top - 2, max(self._x(line, following) - left - 2, 4.0), bar + 4)
            painter.setBrush(theme.colour("surface"))
            painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, _CORNER, _CORNER)

    def _labels(self, painter: QPainter, line: Line) -> None:
        """The words over the bar; those of the version in force first, then the newer before the older."""
        texts = [
            (self._x(line, span.starts), span.label, "text" if span.in_force else "muted", span.in_force)
            for span in sorted(line.spans, key=lambda span: (span.in_force, span.starts), reverse=True)
        ]
        self._place(painter, texts, 0.0)

    def _marks(self, painter: QPainter, line: Line, bottom: float) -> None:
        theme, gap, mark = self._theme, self._theme.px(_GAP), self._theme.px(_MARK)
        marks = [(line.today, tr("today"), "text")]
        if line.new is not None:
            marks.insert(0, (line.new, tr("new from {day}").format(day=day(line.new)), "accent"))
        if line.covered is not None:
            marks.append((line.covered, tr("published to {day}").format(day=day(line.covered)), "muted"))
        for on, _, token in marks:
            painter.setPen(QPen(theme.colour(token), 1.5))
            x = self._x(line, on)
            painter.drawLine(QRectF(x, bottom + gap, 0, mark).topLeft(), QRectF(x, bottom + gap, 0, mark).bottomLeft())
        texts = [(self._x(line, on), text, token, token == "accent") for on, text, token in marks]
        self._place(painter, texts, bottom + gap + mark + gap / 2, centred=True)

    def _place(
        self,
        painter: QPainter,
        texts: Sequence[tuple[float, str, str, bool]],
        top: float,
        *,
        centred: bool = False,
    ) -> None:
        """Draw the texts at their places, each only where it stands clear of those before it."""
        theme, taken = self._theme, list[QRectF]()
        gap = theme.px(12)
        for x, text, token, bold in texts:
            font = theme.font(Size.SMALL, bold=bold, figures=True)
            metrics = QFontMetricsF(font)
            wide = metrics.horizontalAdvance(text) + 2
            side = theme.px(8)
            left = min(max(x - wide / 2 if centred else x, side), self.width() - side - wide)
            box = QRectF(left, top, wide, metrics.height())
            if any(box.adjusted(-gap, 0, gap, 0).intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _dress(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()
