"""The letterhead in the settings: the logo, what the accent becomes on white, and the head of a real page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engagement_desk.application.colours import READABLE, contrast_on_white, readable
from engagement_desk.application.commands.logos import remove_logo, set_logo
from engagement_desk.application.desk import Desk
from engagement_desk.application.logo import read_logo, said_of
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.letterhead import sample_head
from engagement_desk.application.queries.workspace import SettingsView
from engagement_desk.application.settings import preferences
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.ui.pages.papers import making, opened
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import grouped, plain, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import Button
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

_SHOWN = 0.54  # of the page's height: its head, figures and chart
_WIDTH = 1100  # pixels of the picture, enough for 550 of the window at twice the density


class HeadPicture(QWidget):
    """The upper part of a page as a picture, as wide as there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self._picture = QImage()
        self.setAccessibleName(tr("The head of a document"))
        self.setAccessibleDescription(
            tr("A sample page with the logo, the accent colour and the names of the settings")
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def picture(self) -> QImage:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: QImage) -> None:
        """Show another page."""
        self._picture = picture
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Keep the shape of the page."""
        wide, high = self._picture.width(), self._picture.height()
        self.setFixedHeight(self.width() * high // wide if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Be as high as the width wants it."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page and its edge."""
        del event
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        painter.drawImage(rect, self._picture)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


class LetterheadPanel(QWidget):
    """Chooses and removes the logo, and shows what documents begin with."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is drawn before it is seen."""
        super().__init__(parent)
        self._ui = ui
        theme = ui.theme
        self._is_stale = True
        self._heading = Text(theme, tr("Letterhead"), size=Size.SMALL, bold=True, token="muted")
        self.contrast = Marked(theme, size=Size.SMALL)
        self.logo = Text(theme, size=Size.SMALL, figures=True, wrap=True)
        self.error = Text(theme, size=Size.SMALL, token="risk", wrap=True)
        self.error.hide()
        self.choose = Button(theme, tr("Choose a logo …"))
        self.remove = Button(theme, tr("Remove the logo"))
        self.page = HeadPicture(theme)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self._buttons = QHBoxLayout()
        for button in (self.choose, self.remove):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in (self._heading, self.contrast, self.logo):
            self._column.addWidget(line)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self.error)
        self._column.addWidget(self.page)
        theme.changed.connect(self._dress)
        self._dress()

    def show_view(self, view: SettingsView) -> None:
        """Show what is on disk."""
        self._show_contrast(view.values["accent"])
        said = tr("No logo: a PNG or a JPEG stands at the right of every document’s title.")
        if view.logo is not None:
            said = tr("Logo: {what}. It is kept in the workspace.").format(what=said_of(view.logo))
        self.logo.setText(said)
        self.remove.setVisible(view.logo is not None)
        self._is_stale = True
        self._draw()

    def _show_contrast(self, accent: str) -> None:
        ratio = grouped(contrast_on_white(accent), 1) + " : 1"
        if contrast_on_white(accent) >= READABLE:
            self.contrast.show_state(tr("The accent has {ratio} on white: it can be read.").format(ratio=ratio), "ok")
            return
        said = tr("The accent has {ratio} on white, too pale to be read; documents take the darker {shade}.")
        self.contrast.show_state(said.format(ratio=ratio, shade=readable(accent)), "warn")

    def _choose(self) -> None:
        wanted, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Choose a logo"), "", tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if not wanted:
            return
        try:
            data = read_logo(Path(wanted))
        except Refused as refused:
            self._refuse(refused)
            return
        self._ui.tasks.run(set_logo, data, self._ui.tasks.desk.documents, then=self._chosen, failed=self._refuse)

    def _chosen(self, changes: Changes) -> None:
        self._refuse(None)
        self._ui.say(tr("Set the logo ({what})").format(what=said_of(changes.result)))

    def _remove(self) -> None:
        def removed(_changes: Changes) -> None:
            self._refuse(None)
            self.choose.setFocus()
            self._ui.say(tr("Removed the logo"))

        self._ui.tasks.run(remove_logo, then=removed, failed=self._refuse)

    def _refuse(self, error: DeskError | None) -> None:
        self.error.setText(plain(refusal_said(error)) if error is not None else "")
        self.error.setVisible(error is not None)

    def _draw(self) -> None:
        """Draw the page anew, if it can be seen and what it shows has changed."""
        if not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        desk = self._ui.tasks.desk
        self._ui.tasks.make(lambda: _head_of_a_page(desk), then=self.page.show_picture, failed=self._refuse, topic=self)

    def _dress(self) -> None:
        self._column.setSpacing(self._ui.theme.px(8))
        self._buttons.setSpacing(self._ui.theme.px(8))
        self._heading.setContentsMargins(0, self._ui.theme.px(8), 0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what has changed while nobody looked."""
        super().showEvent(event)
        self._draw()


def _head_of_a_page(desk: Desk) -> QImage:
    """Draw the sample page and give its upper part."""
    head, paper = desk.ask(sample_head, desk.now().today), desk.ask(preferences).paper
    with making(desk.documents) as documents:
        pdf = documents.letterhead(head, paper).pdf
    with opened(pdf) as document:
        page = document[0]
        bitmap = page.render(scale=_WIDTH / page.get_width(), prefer_bgrx=True)
        held = bytes(bitmap.buffer)
        whole = QImage(held, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        upper = whole.copy(0, 0, whole.width(), int(whole.height() * _SHOWN))
        bitmap.close()
        page.close()
    return upper
