"""Exporting hours: a format, whose, of which days; how much that is; and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from engagement_desk.application.queries.export import ExportOffer, export_offer
from engagement_desk.application.queries.hours import Listed, Period
from engagement_desk.domain.durations import format_seconds
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.export_formats import FORMATS, hours_paper
from engagement_desk.ui.pages.hours_rows import PERIODS
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import grouped, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order

_ALL = ""
_WIDE_FROM = 640
_COLUMNS = 3


class ExportHoursPage(Page):
    """The page; a place may name an engagement, and a period by its name or as `2026-07-01..2026-09-30`."""

    shows: ClassVar[frozenset[str]] = frozenset({"Engagement", "Entry", "Setting"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it for all hours of this quarter."""
        super().__init__(ui, parent)
        theme, today = ui.theme, ui.now().today
        self.format = Choice(theme, tr("Format"), [(tr(one.said), name) for name, one in FORMATS.items()])
        self.whose = Choice(theme, tr("Engagement"), [(tr("All engagements"), _ALL)])
        self.period = Choice(theme, tr("Period"), [(tr(text), period) for period, text in PERIODS.items()])
        self.since = DayField(theme, tr("From"), today)
        self.through = DayField(theme, tr("To"), today)
        self.period.choose(Period.THIS_QUARTER)
        fields = (self.format, self.whose, self.period, self.since, self.through)
        self._rows = [FieldRow(theme, field.accessibleName(), field) for field in fields]
        self.count = Text(theme, bold=True, figures=True, wrap=True)
        self.lead = Text(
            theme,
            tr("Write hours for other programs. Days are those on which they count, both included."),
            token="muted",
            wrap=True,
        )
        self.bar = ExportBar(ui, PRIMARY)
        self._lay_out()
        self._connect()
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Export hours")

    def arrive(self, place: Place) -> None:
        """Come to the front, at an engagement and a period where they are named."""
        if place.key is not None or place.focus:
            self._want(place)
            self.stale = True
        super().arrive(place)

    def reload(self) -> None:
        """Count what would be written, and propose its file."""
        self._say_wrong("")
        wanted = self._wanted()
        for row in self._rows[-2:]:
            row.setVisible(wanted.period is Period.SPAN)
        self.ui.tasks.ask(self, export_offer, wanted, self.ui.now().today, then=self._show, failed=self._refuse)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Ctrl+Enter writes the file."""
        return {"page.next_state": self._write}

    def first_focus(self) -> QWidget | None:
        """The format."""
        return self.format

    def regions(self) -> list[Region]:
        """What is written, and where it goes."""
        return [Region(self, self.format), Region(self.bar, self.bar.path)]

    def _write(self) -> None:
        """Write the file; what would replace one is asked first, as by Enter in the field of its name."""
        if self.bar.isEnabled():
            self.bar.path.returnPressed.emit()

    def _want(self, place: Place) -> None:
        if place.key is not None:
            self._offer((place.key,))
            self.whose.choose(place.key)
        focus = place.focus or ""
        first, dots, last = focus.partition("..")
        if focus in set(Period):
            self.period.choose(Period(focus))
        elif dots:
            self.period.choose(Period.SPAN)
            for field, text in ((self.since, first), (self.through, last)):
                field.setText(text)
                field.read()

    def _wanted(self) -> Listed:
        period = Period(self.period.currentData())
        days = (self.since.day, self.through.day) if period is Period.SPAN else (None, None)
        return Listed(self.whose.currentData(), period, *days)

    def _offer(self, keys: tuple[str, ...]) -> None:
        """Offer these engagements too; the one that is chosen stays."""
        known = {self.whose.itemData(number) for number in range(self.whose.count())}
        for key in keys:
            if key not in known:
                self.whose.addItem(key, key)

    def _show(self, found: ExportOffer) -> None:
        self._offer(found.keys)
        hours, count = format_seconds(found.worked_seconds), grouped(found.entries)
        said = tr("1 entry, {hours} worked") if found.entries == 1 else tr("{n} entries, {hours} worked")
        self.count.setText(said.format(n=count, hours=hours) if found.entries else tr("No hours in these days."))
        paper = hours_paper(self.format.currentData(), self.whose.currentData() or None, found.since, found.through)
        if self.bar.isHidden():
            held = next((row.editor for row in self._rows if row.editor.hasFocus()), self.format)
            self.bar.propose(paper)
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.bar.change(paper)
        self.bar.setEnabled(True)

    def _refuse(self, error: DeskError) -> None:
        self.count.setText("")
        self._say_wrong(refusal_said(error))

    def _say_wrong(self, text: str) -> None:
        """Say it beside the last day; nothing is written meanwhile."""
        self._rows[-1].set_error(text)
        self.bar.setEnabled(not text)

    def _refuse_day(self, row: FieldRow, error: DeskError) -> None:
        row.set_error(refusal_said(error))
        self.bar.setEnabled(False)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._scroll = PageScroll(self.ui.theme)
        FocusFollower(self._scroll, self.ui.theme)
        body = self._scroll.body
        body.addWidget(Text(self.ui.theme, tr("Export hours"), size=Size.TITLE, bold=True))
        body.addWidget(self.lead)
        body.addLayout(self._grid)
        body.addWidget(self.count)
        body.addWidget(self.bar)
        body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll)
        self._arrange()
        set_reading_order(self)

    def _connect(self) -> None:
        for choice in (self.format, self.whose, self.period):
            choice.activated.connect(lambda _number: self.reload())
        for row, field in zip(self._rows[-2:], (self.since, self.through), strict=True):
            field.wanted.connect(lambda _day, row=row: self._take_day(row))
            field.refused.connect(lambda error, row=row: self._refuse_day(row, error))
        self.bar.closed.connect(lambda: self.ui.actions.trigger("go.back"))
        self.ui.theme.changed.connect(self._dress)

    def _take_day(self, row: FieldRow) -> None:
        row.set_error("")
        self.reload()

    def _arrange(self) -> None:
        """Put three choices side by side, or two where there is little room."""
        is_wide = self.width() / max(self.ui.theme.scale, 0.1) >= _WIDE_FROM
        columns = _COLUMNS if is_wide else _COLUMNS - 1
        for number, row in enumerate(self._rows):
            self._grid.addWidget(row, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(16), px(24), 0)
        self._scroll.body.setSpacing(px(12))
        self._grid.setSpacing(px(8))
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves, as it does in the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.bar.leave()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._arrange()
