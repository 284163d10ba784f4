"""What publishing made: the documents with their SHA-256 to copy, and the ways on from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.application.queries.reviews import KeptDocument
from engagement_desk.application.queries.reviews_page import QuarterShown, quarter_shown
from engagement_desk.ui.pages.reviews_words import kept_name
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.labels import Text


class PublishedCard(WideCard):
    """Enter on a document copies its SHA-256; Escape leaves."""

    export = Signal()
    scope = Signal()
    left = Signal()

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(ui.theme, parent=parent)
        theme = ui.theme
        self.ui = ui
        self._kept: dict[str, KeptDocument] = {}
        self.title = Text(theme, size=Size.TITLE, bold=True)
        self.lead = Text(theme, wrap=True)
        self.lead.setText(tr("These documents are kept with the workspace: exporting gives the same bytes for ever."))
        self.list = DoorList(theme, tr("Documents with their SHA-256"))
        self.scope_lead = Text(theme, figures=True, wrap=True)
        self.scope_button = Button(theme, tr("Open the scope's draft"), LINK)
        self.export_button = Button(theme, tr("Export PDF"), PRIMARY)
        self.done = Button(theme, tr("Done  Esc"))
        self.done.setAccessibleName(tr("Done"))
        self._scope_row, self._row = QHBoxLayout(), QHBoxLayout()
        self._scope_row.addWidget(self.scope_lead, 1)
        self._scope_row.addWidget(self.scope_button)
        for button in (self.export_button, self.done):
            self._row.addWidget(button)
        self._row.addStretch(1)
        for widget in (self.title, self.lead, self.list):
            self.add(widget)
        self.body.addLayout(self._scope_row)
        self.body.addLayout(self._row)
        self.list.opened.connect(self._copy)
        self.scope_button.clicked.connect(self.scope)
        self.export_button.clicked.connect(self.export)
        self.done.clicked.connect(self.left)
        theme.changed.connect(self._space)
        self._space()

    def begin(self, key: str, quarter: str) -> None:
        """Ask for what was published, and show it."""
        today = self.ui.now().today
        self.ui.tasks.ask(self, quarter_shown, key, quarter, today, then=self._show, failed=self.ui.tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _show(self, found: QuarterShown) -> None:
        edition, adjustments = found.content.control.edition, len(found.content.reflection.adjustments)
        self.title.setText(tr("Published {quarter}, edition {n}").format(quarter=found.quarter, n=edition))
        self.setAccessibleName(self.title.text())
        self._list(found.documents)
        self.scope_lead.setText(tr("Scope adjustments in the scope's draft: {n}.").format(n=adjustments))
        for widget in (self.scope_lead, self.scope_button):
            widget.setVisible(bool(adjustments))
        if not self.isAncestorOf(self.window().focusWidget()):
            self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, documents: Sequence[KeptDocument]) -> None:
        self._kept = {f"{one.preset} {one.paper}": one for one in documents}
        self.list.show_doors(
            [Door(name, kept_name(one), note=one.sha256, aside=tr("Copy")) for name, one in self._kept.items()]
        )

    def _copy(self, door: Door) -> None:
        one = self._kept[door.id]
        QGuiApplication.clipboard().setText(one.sha256)
        said = tr("Copied the SHA-256 of {name}: {sum}").format(name=kept_name(one), sum=one.sha256)
        self.ui.say(said, undoable=False)

    def _space(self) -> None:
        px = self.theme.px
        self.body.setSpacing(px(16))
        self.inset(self.title, self.lead)
        for row in (self._scope_row, self._row):
            row.setSpacing(px(8))
            row.setContentsMargins(px(8), 0, px(8), 0)
