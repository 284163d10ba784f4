"""The status line: the last deed with Undo beside it, or what went wrong; it stays until the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engagement_desk.ui.menus import MenuButton
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.regions import last_stop
from engagement_desk.ui.text import plain, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.labels import Elided

_STANDS_MS = 30_000
_PATIENCE_MS = 300
"""How long a job may take before it is spoken of."""


class StatusLine(QWidget):
    """One line at the foot of the page; it covers nothing. A job that takes long is told of, with a way to stop it."""

    def __init__(self, theme: Theme, undo: Callable[[], None], parent: QWidget | None = None) -> None:
        """Make an empty line; `undo` undoes the last deed."""
        super().__init__(parent)
        self._theme = theme
        self._job: Progress | None = None
        self._words = Elided(theme, size=Size.SMALL, token="muted", figures=True)
        self._opens: Callable[[], None] | None = None
        self._stood = QElapsedTimer()
        self.open = Button(theme, tr("Open"), LINK)
        self.open.clicked.connect(self._open)
        self.undo = Button(theme, tr("Undo Ctrl+Z"), LINK)
        self.undo.clicked.connect(undo)
        self.cancel = Button(theme, tr("Stop"), LINK)
        self.cancel.clicked.connect(self._cancel)
        self.menu = MenuButton(theme)
        self._busy = Elided(theme, size=Size.SMALL, token="text", figures=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.open)
        self._row.addWidget(self.undo)
        self._row.addWidget(self._busy, 1)
        self._row.addWidget(self.cancel)
        self._row.addWidget(self.menu)
        for widget in (self.open, self.undo, self.cancel, self._busy):
            widget.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_job)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    @property
    def is_quiet(self) -> bool:
        """Tell whether what is said last has stood for a while, so that something of little weight may follow."""
        return not self.text or self._stood.hasExpired(_STANDS_MS)

    @property
    def job_text(self) -> str:
        """What is said of the job under way, empty while none is spoken of."""
        return self._busy.text() if self._busy.isVisibleTo(self) else ""

    def say(self, text: str, *, undoable: bool = True, opens: Callable[[], None] | None = None) -> None:
        """Say a deed, at once for a screen reader too; `opens` stands behind a link that leads to what it is about."""
        self._show(text, "muted", undoable=undoable, opens=opens)

    def warn(self, text: str) -> None:
        """Say what went wrong; a screen reader says it before anything else."""
        self._show(text, "risk", undoable=False)

    def follow(self, page: QWidget) -> None:
        """Stand after a page in the order of Tab."""
        before = last_stop(page)
        for widget in (self.open, self.undo, self.cancel, self.menu):
            QWidget.setTabOrder(before, widget)
            before = widget

    def begin(self, job: Progress) -> None:
        """Hear that a job is under way; it is spoken of once it has taken a while."""
        self._job = job
        self._patience.start()

    def go_on(self, job: Progress) -> None:
        """Hear how far the job is."""
        if job is self._job and not self._patience.isActive():
            self._show_job()

    def end(self, job: Progress) -> None:
        """Hear that the job has ended."""
        if job is self._job:
            self._job = None
            self._patience.stop()
            self._busy.hide()
            self.cancel.hide()

    def _show_job(self) -> None:
        if self._job is None:
            return
        self._busy.setText(plain(f"{self._job.about} … {self._job.step_text}".rstrip()))
        self._busy.show()
        self.cancel.setVisible(self._job.stops)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _open(self) -> None:
        if self._opens is not None:
            self._opens()

    def _show(self, text: str, token: str, *, undoable: bool, opens: Callable[[], None] | None = None) -> None:
        self._opens = opens
        self._stood.start()
        self.open.setVisible(opens is not None)
        self._words.set_token(token)
        self._words.setText(plain(text))
        self.undo.setVisible(undoable and bool(text))
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self, text)
        if token == "risk":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _dress(self) -> None:
        side = self._theme.px(24)
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(self._theme.px(12))
        self.setFixedHeight(self._theme.px(32))
