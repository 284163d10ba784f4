"""Colours, type and spacing of the window; follows the system and the chosen text size, live."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from engagement_desk.ui.tokens import DARK, LIGHT, PAPER, Tokens, in_contrast

_BASE_PX = 13.0
_SMALLEST, _LARGEST, _STEP = 50, 300, 10
_TARGET = 24


class Size(StrEnum):
    """The five sizes of type, as ratios of the application font."""

    SMALL = "small"
    BODY = "body"
    LARGE = "large"
    TITLE = "title"
    FIGURE = "figure"


_SCHEMES = {"light": LIGHT, "dark": DARK, "paper": PAPER}
_RATIOS = {Size.SMALL: 0.92, Size.BODY: 1.0, Size.LARGE: 1.15, Size.TITLE: 1.5, Size.FIGURE: 2.15}


class Theme(QObject):
    """Tokens of the scheme in use, fonts by size, and lengths that grow with the text."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Take over the application's palette and font; `system` follows the desktop."""
        super().__init__(app)
        self._app = app
        # What it hands out is gone with it: PySide ties the one to the other.
        self._hints = app.styleHints()
        self._wanted = "system"
        self._percent = 100
        self._system_points = app.font().pointSizeF()
        self._tokens = LIGHT
        self._fonts: dict[tuple[Size, bool, bool], QFont] = {}
        self._metrics: dict[tuple[Size, bool, bool], QFontMetrics] = {}
        self._scale = 1.0
        self._settle()
        self._hints.colorSchemeChanged.connect(self._settle)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._settle)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def scheme(self) -> str:
        """What was chosen: `light`, `dark`, `paper` or `system`."""
        return self._wanted

    @property
    def percent(self) -> int:
        """The chosen text size, 100 being the system's."""
        return self._percent

    def choose(self, scheme: str) -> None:
        """Use `light` or `dark`, `paper` while a page is printed, or follow the `system`."""
        self._wanted = scheme
        self._settle()

    def zoom(self, percent: int) -> None:
        """Set the text size, 50 to 300 percent of the system's."""
        self._percent = max(_SMALLEST, min(_LARGEST, percent))
        self._settle()

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by steps of ten percent."""
        self.zoom(self._percent + steps * _STEP)

    def font(self, size: Size = Size.BODY, *, bold: bool = False, figures: bool = False) -> QFont:
        """Give the font of a size; `figures` are tabular."""
        asked = (size, bold, figures)
        if asked not in self._fonts:
            self._fonts[asked] = self._font(size, bold=bold, figures=figures)
        return QFont(self._fonts[asked])

    def metrics(self, size: Size = Size.BODY, *, bold: bool = False, figures: bool = False) -> QFontMetrics:
        """Give the measures of the font of a size."""
        asked = (size, bold, figures)
        if asked not in self._metrics:
            self._metrics[asked] = QFontMetrics(self.font(size, bold=bold, figures=figures))
        return self._metrics[asked]

    def _font(self, size: Size, *, bold: bool, figures: bool) -> QFont:
        font = QFont(self._app.font())
        font.setPointSizeF(font.pointSizeF() * _RATIOS[size])
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, pixels: float) -> int:
        """Give a length of the grid, drawn at 100 %, as it is at the present text size."""
        return max(1, round(pixels * self.scale))

    @property
    def target(self) -> int:
        """The least side of what is pressed: 24 pixels of the grid, and of the screen however small the text is."""
        return max(_TARGET, self.px(_TARGET))

    @property
    def scale(self) -> float:
        """The present size of text over that of the drawings (13 pixels)."""
        return self._scale

    def colour(self, name: str) -> QColor:
        """Give a token as a colour."""
        return QColor(getattr(self._tokens, name))

    def text_width(self, text: str, size: Size = Size.BODY, *, bold: bool = False) -> float:
        """Measure a text in one line."""
        return QFontMetricsF(self.font(size, bold=bold)).horizontalAdvance(text)

    def _wants_contrast(self) -> bool:
        wanted = self._hints.accessibility().contrastPreference()
        return wanted is Qt.ContrastPreference.HighContrast

    def _settle(self) -> None:
        system = DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        tokens = _SCHEMES.get(self._wanted, system)
        self._tokens = in_contrast(tokens) if self._wants_contrast() else tokens
        font = self._app.font()
        font.setPointSizeF(self._system_points * self._percent / 100)
        self._app.setFont(font)
        self._fonts.clear()
        self._metrics.clear()
        self._scale = font.pointSizeF() * self._app.primaryScreen().logicalDotsPerInch() / 72.0 / _BASE_PX
        self._app.setPalette(_palette(self._tokens))
        self.changed.emit()


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.risk,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.text,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Link: tokens.accent,
        role.Accent: tokens.accent,
        role.Mid: tokens.line,
        role.Dark: tokens.control,
        role.Light: tokens.surface,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return palette
