"""What is asked where the workspace is open on another machine, or another file stands in its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.keeper import Keeper
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.display import UNSEEN, make_application
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import mark, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.tab_order import set_reading_order

AGAIN, ANYWAY, QUIT = 1, 2, 0
_LATER = 0

ELSEWHERE = "workspace_elsewhere"

_HEADINGS = {
    ELSEWHERE: mark("Another machine has the workspace open"),
    "workspace_replaced": mark("The file of the workspace was replaced"),
}
_WHY = {
    ELSEWHERE: mark("{host} has had {path} open since {since}; it was seen last at {seen}."),
    "workspace_replaced": mark(
        "{path} was replaced, moved or deleted by another program, such as a synced folder, while it was open here."
    ),
}
_ADVICE = mark(
    "Where two machines write into one synced file, one of them loses what it wrote. Close it there, wait until the "
    "folder is synced, then open it here."
)


class Choice(QDialog):
    """A heading, some sentences, and buttons; the result is the number of the one pressed, 0 for Esc."""

    def __init__(
        self,
        theme: Theme,
        heading: str,
        sentences: list[str],
        buttons: dict[int, tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Show them; `buttons` gives text and weight by number, and the last one has the focus."""
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Engagement Desk"))
        self.heading = Text(theme, heading, size=Size.TITLE, bold=True, wrap=True)
        *first, last = sentences
        self.sentences = [Text(theme, said, wrap=True) for said in first]
        self.sentences.append(Text(theme, last, wrap=True, token="muted"))
        self.buttons = {number: Button(theme, text, weight) for number, (text, weight) in buttons.items()}
        self._lay_out()
        for number, button in self.buttons.items():
            button.clicked.connect(lambda _=False, number=number: self.done(number))
        list(self.buttons.values())[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        for text in (self.heading, *self.sentences):
            column.addWidget(text)
        row = QHBoxLayout()
        row.setContentsMargins(0, px(8), 0, 0)
        row.setSpacing(px(8))
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        set_reading_order(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for sentences of a readable length."""
        width = self._theme.px(560)
        return QSize(width, self._column.totalHeightForWidth(width))


def starting(theme: Theme, error: DeskError) -> Choice:
    """Make what is asked at the start: `AGAIN`, `ANYWAY` or `QUIT`, which is what Esc does."""
    buttons = {AGAIN: (tr("Look again"), PRIMARY), ANYWAY: (tr("Open anyway"), PLAIN), QUIT: (tr("Quit"), PLAIN)}
    return Choice(theme, tr(_HEADINGS[error.code]), [why_said(error), tr(_ADVICE)], buttons)


def stopped(theme: Theme, error: DeskError, kept: str, parent: QWidget) -> Choice:
    """Make what is asked in a window that writes no more; `kept` says what became of what was written."""
    stays = tr("Nothing more is written from here. What you typed and did not keep stays where it is until then.")
    buttons = {AGAIN: (tr("Open it again"), PRIMARY), _LATER: (tr("Not yet"), PLAIN)}
    sentences = [why_said(error), kept, stays] if kept else [why_said(error), stays]
    return Choice(theme, tr(_HEADINGS[error.code]), sentences, buttons, parent)


def why_said(error: DeskError) -> str:
    """Say what is the matter."""
    why = _WHY.get(error.code)
    return refusal_said(error) if why is None else tr(why).format(**error.values)


def offer_opening(error: DeskError, keeper: Keeper) -> bool:
    """Ask what to do about a workspace that another machine has open; tell whether to try again.

    Nothing is asked, and False given, for another error and where nobody sees it.
    """
    if error.code != ELSEWHERE:
        return False
    app = make_application()
    if QGuiApplication.platformName() in UNSEEN:
        return False
    app.setStyle("Fusion")
    chosen = starting(Theme(app), error).exec()
    if chosen == ANYWAY:
        keeper.take()
    return chosen != QUIT
