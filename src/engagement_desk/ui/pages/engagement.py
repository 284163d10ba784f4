"""An engagement: its header, and the tabs over its pages."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.header import Header, header
from engagement_desk.domain.kinds import Structure, Tier
from engagement_desk.ui.actions import TABS
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import mark, missing_said, money, time_left, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.timer_start import start_timer
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.tabs import Tabs

# tab → module:class in ui.pages; a tab is imported and built when it is first visited.
TAB_PAGES: dict[str, str] = {
    "Brief": "brief:BriefPage",
    "Scope": "scope:ScopePage",
    "Hours": "hours:HoursPage",
    "Deliverables": "deliverables:DeliverablesPage",
    "Log": "log:LogPage",
    "Exit": "exit:ExitPage",
    "Reviews": "reviews:ReviewsPage",
    "Terms": "terms:TermsPage",
}
_STRUCTURES = {
    Structure.TIME_AND_MATERIALS: mark("time and materials"),
    Structure.FIXED_PRICE: mark("fixed price"),
    Structure.RETAINER: mark("retainer"),
}
_TIERS = {
    Tier.ADVISORY: mark("Advisory"),
    Tier.OPERATIONAL: mark("Operational"),
    Tier.AGENCY: mark("Agency"),
    Tier.CUSTOM: mark("Custom"),
}
_BOUNDARIES = 4
_TWO_LINES_FROM = 520
_ANEW_AFTER_MS = 30_000
"""How often the header is asked for: the time to the next call runs."""


class EngagementTab(Page):
    """A page of one engagement; `key` is its KEY."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the widgets; the KEY comes with `arrive`."""
        super().__init__(ui, parent)
        self.key = ""

    def arrive(self, place: Place) -> None:
        """Come to the front for an engagement."""
        if place.key is not None and place.key != self.key:
            self.key = place.key
            self.stale = True
        super().arrive(place)


class EngagementPage(Page):
    """The header and the tabs of the engagement in front."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build the header; a tab's page is built when it is first visited."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._place = Place("engagement")
        self._pages: dict[str, EngagementTab] = {}
        self._title = Elided(theme, size=Size.TITLE, bold=True)
        self._facts = Elided(theme, token="muted", figures=True)
        self._call_label = Text(theme, size=Size.BODY, token="muted")
        self._call = Text(theme, size=Size.LARGE, bold=True, figures=True)
        self.tabs = Tabs(theme, tr("Pages of the engagement"), [tr(name) for name in TABS])
        self.details = Button(theme, tr("Details"), LINK)
        self.details.clicked.connect(self._go_details)
        self.money = Button(theme, tr("Invoices"), LINK)
        self.money.clicked.connect(self._go_money)
        self._stack = QStackedWidget()
        self._lay_out()
        self._minute = QTimer(self)
        self._minute.setInterval(_ANEW_AFTER_MS)
        self._minute.timeout.connect(self.reload_header)
        self.tabs.currentChanged.connect(self._turn)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def tab(self) -> str:
        """The name of the tab in front."""
        return TABS[self.tabs.currentIndex()]

    def title(self) -> str:
        """The engagement and the tab."""
        return f"{self._place.key} {tr(self.tab)}"

    def arrive(self, place: Place) -> None:
        """Show an engagement, at the tab that is named or the one it was left at."""
        self._place = Place("engagement", place.key, place.tab or self.tab, place.focus)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(TABS.index(self._place.tab or TABS[0]))
        self.tabs.blockSignals(False)
        page = self._page(self.tab)
        self._stack.setCurrentWidget(page)
        page.arrive(self._place)
        self.reload_header()

    def reload(self) -> None:
        """Ask for the header and the page in front; the others when they come to the front."""
        self.reload_header()
        for name, page in self._pages.items():
            if name == self.tab:
                page.reload()
            else:
                page.stale = True

    def reload_header(self) -> None:
        """Ask for the header."""
        if self._place.key:
            self.ui.tasks.ask(self, header, self._place.key, self.ui.now(), then=self._show_header)

    def concerns(self, changes: Changes) -> bool:
        """Refresh just the tab that shows what changed, and the header."""
        for name, page in self._pages.items():
            if page.concerns(changes):
                if name == self.tab and self.isVisible():
                    page.reload()
                else:
                    page.stale = True
        self.reload_header()
        return False

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The tab's own actions, and turning to another tab."""
        turning: dict[str, Callable[[], None]] = {
            "tab.next": lambda: self._step(1),
            "tab.previous": lambda: self._step(-1),
            "timer.start_here": self._start_timer,
            "engagement.details": self._go_details,
            "engagement.money": self._go_money,
            "go.clock": lambda: self.ui.go(Place("clock", self._place.key)),
        }
        for number in range(len(TABS)):
            turning[f"tab.{number + 1}"] = lambda index=number: self.tabs.setCurrentIndex(index)  # type: ignore[misc]
        return turning | self._page(self.tab).handlers()

    def first_focus(self) -> QWidget | None:
        """What the tab wants to be focused."""
        return self._page(self.tab).first_focus()

    def regions(self) -> list[Region]:
        """The tabs, and the parts of the tab's page."""
        return [Region(self.tabs, self.tabs), *self._page(self.tab).regions()]

    def _start_timer(self) -> None:
        if self._place.key:
            start_timer(self.ui, self._place.key)

    def _go_details(self) -> None:
        self.ui.go(Place("details", self._place.key))

    def _go_money(self) -> None:
        self.ui.go(Place("money", self._place.key))

    def _page(self, name: str) -> EngagementTab:
        if name not in self._pages:
            module, kind = TAB_PAGES[name].split(":")
            made: EngagementTab = getattr(importlib.import_module(f"engagement_desk.ui.pages.{module}"), kind)(self.ui)
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % len(TABS))

    def _turn(self, number: int) -> None:
        self.ui.go(Place("engagement", self._place.key, TABS[number]))

    def _show_header(self, found: Header) -> None:
        self._title.setText(f"{found.client} · {found.title}")
        rate = tr("{rate} an hour").format(rate=money(found.rate_cents, found.currency))
        day = tr("day {n} of {term}").format(n=found.day_number, term=found.term_days) if found.term_days else (
            tr("day {n}").format(n=found.day_number)
        )  # fmt: skip
        boundaries = tr("boundaries {n} of {all}").format(n=found.boundaries, all=_BOUNDARIES)
        if found.missing:
            boundaries += f", {missing_said(found.missing[0])}"
        kind = [tr(_TIERS[found.tier]), tr(_STRUCTURES[found.structure])]
        parts = [*kind, rate, day, boundaries] if self.ui.presenting.key is None else [*kind, day]
        self._facts.setText(" · ".join(parts))
        self._fit_doors()
        self._call_label.setText(tr("Next call") if found.until_call is not None else "")
        self._call.setText("" if found.until_call is None else time_left(found.until_call))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self._title)
        self._fact_row = QHBoxLayout()
        self._fact_row.addWidget(self._facts, 1)
        self._fact_row.addStretch(0)  # an empty row would leave its column no width
        words.addLayout(self._fact_row)
        call = QVBoxLayout()
        for label in (self._call_label, self._call):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            call.addWidget(label)
        self._head = QHBoxLayout()
        self._head.addLayout(words, 1)
        self._head.addLayout(call)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._tab_row = QHBoxLayout()
        self._tab_row.addWidget(self.tabs, 1)
        self._tab_row.addWidget(self.details)
        self._tab_row.addWidget(self.money)
        self._column.addLayout(self._tab_row)
        self._column.addWidget(self._stack, 1)

    def _dress(self) -> None:
        side = self.ui.theme.px(24)
        self._column.setContentsMargins(side, self.ui.theme.px(20), side, 0)
        self._column.setSpacing(self.ui.theme.px(12))
        self._fit_doors()

    def _fit_doors(self) -> None:
        """Put the doors beside the tabs; where they would take room from these, one stands beside the facts and leads
        on to the other. A low window has a head of one line.
        """
        is_open, px = self.ui.presenting.key is None, self.ui.theme.px
        taken = sum(widget.sizeHint().width() for widget in (self.tabs, self.details, self.money))
        fits = taken + px(24) <= self.width() - 2 * px(24)
        is_low = self.window().height() < px(_TWO_LINES_FROM)
        for label in (self._facts, self._call_label):
            label.setHidden(is_low)
        (self._tab_row if fits else self._head if is_low else self._fact_row).insertWidget(1, self.details)
        self.details.setVisible(is_open)
        self.money.setVisible(is_open and fits)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the doors that there is room for."""
        super().resizeEvent(event)
        self._fit_doors()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Keep the time to the next call right while it is in sight."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let it rest."""
        super().hideEvent(event)
        self._minute.stop()
