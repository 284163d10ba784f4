"""The guide: its chapters at the left, the one that is read at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.section_pick import SectionPick

_WIDEST = 720
_SUFFIX = ".md"
_TITLE_LEVEL, _LINE_PERCENT = 1, 118
_PICTURE = "\ufffc"
_ORDER = (
    "window", "today", "log", "engagement", "boundary", "documents", "review", "exit", "import", "backups",
    "arithmetic", "privacy", "desktop", "moving", "command-line",
)  # fmt: skip
_SCHEMES = ("-light.png", "-dark.png")


class _Chapter(QTextBrowser):
    """Shows one chapter; its pictures are as wide as its text, and dark where the window is."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Give a picture at the width of the text."""
        url = self.document().baseUrl().resolved(QUrl(name))
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isLocalFile():
            return super().loadResource(kind, name)
        file = url.toLocalFile()
        picture = QImage(file.replace(*_SCHEMES) if self._theme.tokens.is_dark else file)
        ratio = self.devicePixelRatioF()
        room = min(self.viewport().width(), self._theme.px(_WIDEST)) - 2 * self.document().documentMargin()
        if not picture.isNull() and room > 0:
            picture = picture.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture


class GuidePage(Page):
    """Shows the guide that comes with the program; nothing is fetched from anywhere."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._files: dict[str, Path] = {}
        self.chapters = SectionPick(theme, tr("Chapters"), self)
        self.text = _Chapter(theme)
        self.text.setAccessibleName(tr("Guide"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        # A bar that came later would take the width that the pictures were made for.
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        slim(self.text, theme)
        self.text.anchorClicked.connect(self._follow)
        self.chapters.picked.connect(self._read)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Guide")

    def arrive(self, place: Place) -> None:
        """Come to the front, at a chapter where one is named."""
        super().arrive(place)
        if place.focus:
            self.chapters.pick(place.focus)

    def reload(self) -> None:
        """Find the chapters."""
        folder = self.ui.tasks.desk.guide()
        self._files = {path.stem: path for path in sorted(folder.glob(f"*{_SUFFIX}"), key=_place_of)}
        self.chapters.show_sections([(stem, _heading(path)) for stem, path in self._files.items()])

    def first_focus(self) -> QWidget | None:
        """The text, which the arrow keys scroll."""
        return self.text

    def regions(self) -> list[Region]:
        """The chapters and the text."""
        return [*self.chapters.regions(), Region(self.text, self.text)]

    def _read(self, stem: str) -> None:
        path = self._files.get(stem)
        if path is None:
            return
        self.text.document().setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
        self.text.setMarkdown(path.read_text(encoding="utf-8"))
        self._space_blocks(self.text.document())
        self._rule_tables(self.text.document().rootFrame())

    def _space_blocks(self, document: QTextDocument) -> None:
        """Set headings apart and lines a little, and examples on a ground of their own."""
        theme, block = self.ui.theme, document.begin()
        caret = QTextCursor(document)
        while block.isValid():
            look = block.blockFormat()
            if look.headingLevel() > _TITLE_LEVEL:
                look.setTopMargin(theme.px(20))
                look.setBottomMargin(theme.px(6))
            if look.hasProperty(QTextFormat.Property.BlockCodeFence.value):
                look.setBackground(theme.colour("surface"))
                look.setNonBreakableLines(False)
            elif _PICTURE not in block.text():
                look.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            caret.setPosition(block.position())
            caret.setBlockFormat(look)
            block = block.next()

    def _rule_tables(self, frame: QTextFrame) -> None:
        """Draw the tables of the text with hairlines, as all tables are."""
        for child in frame.childFrames():
            if isinstance(child, QTextTable):
                look = child.format()
                look.setBorderCollapse(True)
                look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                look.setBorderBrush(self.ui.theme.colour("line"))
                look.setCellPadding(self.ui.theme.px(6))
                look.setTopMargin(self.ui.theme.px(8))
                look.setBottomMargin(self.ui.theme.px(8))
                child.setFormat(look)
            self._rule_tables(child)

    def _follow(self, link: QUrl) -> None:
        """Go to another chapter; anything else is shown by the system."""
        stem = Path(link.path()).stem if link.path().endswith(_SUFFIX) else ""
        if link.scheme() in ("", "file") and self.chapters.pick(stem):
            return
        if link.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(link)
        elif link.hasFragment():
            self.text.scrollToAnchor(link.fragment())

    def _lay_out(self) -> None:
        theme = self.ui.theme
        self._heading = Text(theme, tr("Guide"), size=Size.TITLE, bold=True)
        row = QHBoxLayout()
        row.addWidget(self.chapters.list)
        row.addWidget(self.text, 1000)
        row.addStretch(1)
        self._row = row
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.chapters.choice)
        self._column.addLayout(row, 1)

    def _dress(self) -> None:
        theme = self.ui.theme
        self._column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), 0)
        self._column.setSpacing(theme.px(12))
        self._row.setSpacing(theme.px(24))
        self.text.setFont(theme.font())
        self.text.document().setDocumentMargin(theme.px(8))
        self.text.setMaximumWidth(theme.px(_WIDEST))
        palette = self.text.palette()
        palette.setColor(palette.ColorRole.Base, theme.colour("bg"))
        palette.setColor(palette.ColorRole.Text, theme.colour("text"))
        self.text.setPalette(palette)
        if self.chapters.current_id:
            self._read(self.chapters.current_id)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the chapters as a list, or as a choice where there is little room."""
        super().resizeEvent(event)
        self.chapters.fit()


def _heading(path: Path) -> str:
    """Give a chapter's heading: its first line."""
    with path.open(encoding="utf-8") as lines:
        return lines.readline().lstrip("# ").strip() or path.stem


def _place_of(path: Path) -> tuple[int, str]:
    """Let the chapters come in the order of the work; those that it does not name come last."""
    return (_ORDER.index(path.stem) if path.stem in _ORDER else len(_ORDER)), path.stem
