"""About the program: its version, how a new one comes, and where everything lies that it keeps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk import __version__
from engagement_desk.application.machine import Installed, Kept, KeptAt
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.folders import show_path
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import grouped, mark, plain, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button, LinkRow
from engagement_desk.ui.widgets.cards import Card, WideCard
from engagement_desk.ui.widgets.doors import Door, DoorList
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower
from engagement_desk.ui.widgets.tab_order import set_reading_order

_KILO, _WIDEST = 1024, 720
_NEW_VERSIONS = {
    Installed.PACKAGE: mark(
        "It came as a package of the system. A newer package, installed over it, brings it up to date."
    ),
    Installed.APPIMAGE: mark("It is an AppImage. A newer one, from where this one came, takes its place."),
    Installed.FLATPAK: mark("It is a Flatpak. The software centre, or flatpak update, brings it up to date."),
    Installed.FOLDER: mark("It runs from a folder of its own. A newer one, from where this one came, takes its place."),
    Installed.PYTHON: mark(
        "It was installed with Python. The same installer, such as pip or pipx, brings it up to date."
    ),
}
_WHAT = {
    Kept.WORKSPACE: mark("The workspace"),
    Kept.BACKUPS: mark("Its backups"),
    Kept.WINDOW: mark("The window’s memory: its size, unsent texts"),
    Kept.LOG: mark("The program’s log"),
    Kept.AUTOSTART: mark("The start at login"),
}


class AboutPage(Page):
    """Everything on it is read from this computer."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is asked before `arrive`."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._places: dict[str, Path] = {}
        named = tr("Engagement Desk {version}").format(version=__version__)
        self.heading = Text(theme, named, size=Size.TITLE, bold=True, figures=True)
        self.versions = Text(theme, wrap=True)
        self.list = DoorList(theme, tr("Where everything lies"))
        self.list.opened.connect(self._show_place)
        self.guide = Button(theme, tr("How to remove everything"), LINK)
        self.guide.clicked.connect(lambda: ui.go(Place("guide", focus="moving")))
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("About")

    def arrive(self, place: Place) -> None:
        """Come to the front; sizes change all the time."""
        self.stale = True
        super().arrive(place)

    def reload(self) -> None:
        """Ask how the program came here and what it keeps."""
        machine = self.ui.tasks.desk.machine
        self.ui.tasks.make(
            lambda: (machine().installed_as(), machine().keeps()),
            then=lambda found: self._show(*found),
            failed=self.ui.tell,
            topic=self,
        )

    def first_focus(self) -> QWidget | None:
        """The places."""
        return self.list

    def _show(self, installed: Installed, kept: tuple[KeptAt, ...]) -> None:
        self.versions.setText(tr(_NEW_VERSIONS[installed]))
        self._places = {one.what.value: one.path for one in kept}
        self.list.show_doors(
            [
                Door(
                    one.what.value, tr(_WHAT[one.what]), note=plain(str(one.path)), aside=_size(one.size), state="muted"
                )
                for one in kept
            ]
        )

    def _show_place(self, door: Door) -> None:
        path = self._places[door.id]
        while not path.is_dir() and path != path.parent:
            path = path.parent
        show_path(path)

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self._about, self._kept = Card(theme), WideCard(theme, tr("Where everything lies"))
        lead = tr("Everything stays on this computer: nothing is sent anywhere, and no new version is looked for.")
        backup = tr("Before a new version changes the workspace, it makes a backup of it.")
        licence = tr("MIT licence. Built on Qt for Python (LGPL), SQLite, SQLAlchemy and ReportLab.")
        self._about.add(Text(theme, lead, wrap=True))
        self._about.add(self.versions)
        self._about.add(Text(theme, backup, wrap=True))
        self._about.add(Text(theme, licence, token="muted", wrap=True))
        self._kept.add(self.list)
        self._about.body.addLayout(LinkRow(theme, self.guide))
        self._scroll = PageScroll(theme)
        FocusFollower(self._scroll, theme)
        self._scroll.body.addWidget(self._about)
        self._scroll.body.addWidget(self._kept)
        self._scroll.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._scroll, 1)
        set_reading_order(self)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), 0)
        self._column.setSpacing(px(12))
        for card in (self._about, self._kept):
            card.setMaximumWidth(px(_WIDEST))


def _size(size: int | None) -> str:
    """Write a size as file managers do."""
    if size is None:
        return tr("nothing yet")
    if size >= _KILO * _KILO:
        return tr("{n} MB").format(n=grouped(size / _KILO / _KILO, 1))
    return tr("{n} KB").format(n=-(-size // _KILO))
