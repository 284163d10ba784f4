"""The card of the minimum engagement: earned of it, the pace, and the hours of the running week, month or period."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from engagement_desk.application.queries.brief import Brief, MinimumView
from engagement_desk.domain.position import AllowanceRow
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import day, grouped, hours_said, hours_spoken, money, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.doors import DoorList
from engagement_desk.ui.widgets.meters import Meter
from engagement_desk.ui.widgets.painting import is_mirrored

_LOW_PACE = Fraction(9, 10)
_FULL, _WEEK_DAYS = 100, 7


class PaceMark(QWidget):
    """The mark under a meter where an even pace would stand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a mark that stands nowhere yet."""
        super().__init__(parent)
        self._theme, self._percent = theme, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_percent(self, percent: int) -> None:
        """Stand at a share of the width."""
        self._percent = max(0, min(_FULL, percent))
        self.setAccessibleName(tr("Even pace: {percent} %").format(percent=percent))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line of small text."""
        return QSize(self._theme.px(80), self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the triangle and the words beside it, within the width."""
        del event
        painter, theme, words = QPainter(self), self._theme, tr("even pace")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, side, gap = self.width() * self._percent / _FULL, theme.px(7), theme.px(5)
        at = max(side / 2, min(self.width() - side / 2, at))
        at = self.width() - at if is_mirrored(painter) else at
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("muted"))
        top = theme.px(3)
        tip, right, left = QPointF(at, top), QPointF(at + side / 2, top + side), QPointF(at - side / 2, top + side)
        painter.drawPolygon(QPolygonF([tip, right, left]))
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(theme.colour("muted"))
        width = theme.text_width(words, Size.SMALL) + 2
        start = at + side / 2 + gap
        if start + width > self.width():
            start = at - side / 2 - gap - width
        painter.drawText(QRectF(start, 0, width, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)


class MinimumCard(WideCard):
    """Earned of the minimum, and what it takes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(theme, tr("Minimum engagement"), parent)
        self.earned = DoorList(theme, tr("Earned of the minimum"))
        self.meter = Meter(theme, tr("Share of the minimum earned"))
        self.even = PaceMark(theme)
        self.rows = DoorList(theme, tr("Pace and hours"))
        self._bars = QVBoxLayout()
        self._bars.addWidget(self.meter)
        self._bars.addWidget(self.even)
        self.add(self.earned)
        self.body.addLayout(self._bars)
        self.add(self.rows)
        self.body.addStretch(1)
        self.meter.hide()
        self.even.hide()
        theme.changed.connect(self._space)
        self._space()

    def show_minimum(self, view: Brief) -> None:
        """Show the figures."""
        seen = view.minimum
        self.aside.setText(tr("to {day}").format(day=day(view.ends)) if view.ends else tr("open-ended"))
        earned, minimum = money(seen.earned_cents, view.currency), money(seen.minimum_cents, view.currency)
        share = tr("no minimum agreed") if seen.percent is None else tr("of {minimum} · {percent} %").format(
            minimum=minimum, percent=seen.percent
        )  # fmt: skip
        hours = Place("engagement", view.key, "Hours")
        self.earned.show_doors([Door("earned", earned, aside=share, text_state="figure", place=hours)])
        self.meter.setVisible(seen.percent is not None)
        self.even.setVisible(seen.percent is not None and seen.even_percent is not None)
        self.meter.show_share(seen.percent or 0, tr("{earned} {share}").format(earned=earned, share=share))
        self.even.show_percent(seen.even_percent or 0)
        self.rows.show_doors([door for door in (_pace(view), *_hours(view)) if door is not None])

    def _space(self) -> None:
        side = self.theme.px(8)
        self._bars.setContentsMargins(side, 0, side, 0)
        self._bars.setSpacing(self.theme.px(2))
        self.body.setSpacing(self.theme.px(2))


def _pace(view: Brief) -> Door | None:
    seen, terms = view.minimum, Place("engagement", view.key, "Terms")
    if seen.reached_on is not None:
        return Door("pace", _pace_said(seen), aside=tr("reached {day}").format(day=day(seen.reached_on)), state="ok",
                    place=terms)  # fmt: skip
    need = tr("{time} a week needed").format(time=hours_said(seen.required_minutes)) if seen.required_minutes else ""
    if seen.pace is None and not need:
        return Door("pace", tr("Pace"), aside=tr("from day 15 on"), text_state="muted", place=terms) if (
            seen.percent is not None and seen.even_percent is not None
        ) else None  # fmt: skip
    low = seen.pace is not None and seen.pace < _LOW_PACE
    if low:
        return Door("pace", _pace_said(seen), aside=tr("behind even pace"), state="warn", note=need, place=terms)
    return Door("pace", _pace_said(seen), aside=need, place=terms)


def _pace_said(seen: MinimumView) -> str:
    if seen.pace is None:
        return tr("Pace –")
    return tr("Pace {pace}").format(pace=grouped(int(seen.pace * 100) / 100, 2))


def _hours(view: Brief) -> list[Door | None]:
    return [_span(view), _period(view), _budget(view)]


def _span(view: Brief) -> Door | None:
    row = view.minimum.span
    if row is None:
        return None
    is_week = (row.period_end - row.period_start).days < _WEEK_DAYS
    text = (tr("This week {time}") if is_week else tr("This month {time}")).format(time=hours_said(row.billed_minutes))
    state = _against(row)
    aside = tr("of {range}").format(range=_range(row))
    spoken = f"{text}, {aside}, {hours_spoken(row.billed_minutes)}"
    return Door("span", text, aside=aside, state=state, place=Place("engagement", view.key, "Hours"), spoken=spoken)


def _against(row: AllowanceRow) -> str:
    low, high = row.min_minutes or 0, row.max_minutes
    if high is not None and row.billed_minutes > high:
        return "risk"
    return "ok" if row.billed_minutes >= low else "muted"


def _range(row: AllowanceRow) -> str:
    low, high = row.min_minutes, row.max_minutes
    if low is not None and high is not None:
        bare = hours_said(low).removesuffix(" h")
        return hours_said(low) if low == high else f"{bare}–{hours_said(high)}"
    if low is not None:
        return tr("at least {time}").format(time=hours_said(low))
    return tr("at most {time}").format(time=hours_said(high or 0))


def _period(view: Brief) -> Door | None:
    row = view.minimum.period
    if row is None:
        return None
    text = tr("This period {time}").format(time=hours_said(row.used))
    aside = tr("of {time} available").format(time=hours_said(row.available))
    state = "warn" if row.used > row.available else "muted"
    return Door("period", text, aside=aside, state=state, place=Place("engagement", view.key, "Hours"))


def _budget(view: Brief) -> Door | None:
    use = view.minimum.budget
    if use is None:
        return None
    if use.limit_minutes is not None:
        used, limit = hours_said(use.used_minutes), hours_said(use.limit_minutes)
    else:
        used, limit = money(use.used_cents, view.currency), money(use.limit_cents, view.currency)
    state = "muted" if use.threshold is None else "risk" if use.threshold >= _FULL else "warn"
    aside = tr("of {limit}").format(limit=limit)
    if use.threshold is not None:
        aside += tr(", over {n} %").format(n=use.threshold)
    return Door("budget", tr("Budget {used}").format(used=used), aside=aside, state=state,
                place=Place("engagement", view.key, "Terms"))  # fmt: skip
