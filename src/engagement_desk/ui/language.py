"""The language of the window: the one that is chosen in its settings, else the system's, else English.

It is chosen before the first text is made, so that another one counts from the next start on. English loads nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from engagement_desk.ui.formats import AUTO, ENGLISH, formats_of, speak, spoken
from engagement_desk.ui.text import day, tr

_SHORT = QLocale.FormatType.ShortFormat
SYSTEM = ""
NAMES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages by their codes, each by its own name."""
KEPT = "window/language"
"""Where the chosen one is remembered; nothing there leaves it to the system."""


class _Shipped:
    folder: Callable[[], Path] | None = None


def translations_in(folder: Callable[[], Path]) -> None:
    """Tell where the translations lie, before anything is shown."""
    _Shipped.folder = folder


def chosen_language(remembered: QSettings) -> str:
    """Give the code of the language that was chosen, `SYSTEM` for none."""
    kept = str(remembered.value(KEPT) or SYSTEM)
    return kept if kept in NAMES else SYSTEM


def choose_language(remembered: QSettings, language: str) -> None:
    """Remember a language for the next start."""
    remembered.setValue(KEPT, language)


def wanted_language(chosen: str, system: QLocale) -> str:
    """Give the language to speak: what was chosen, else the first of the system's languages that there is."""
    if chosen != SYSTEM:
        return chosen
    codes = (tag.partition("-")[0] for tag in system.uiLanguages())
    return next((code for code in codes if code in NAMES), ENGLISH)


def use_language(app: QCoreApplication, remembered: QSettings) -> str:
    """Speak the language that is wanted from now on, and give its code; done once for a process."""
    system = QLocale.system()
    language = wanted_language(chosen_language(remembered), system)
    own = QLocale(language)
    if system.language() not in (own.language(), QLocale.Language.C):
        QLocale.setDefault(own)
    if language != ENGLISH:
        install_language(app, language)
    return language


def words_in(language: str) -> tuple[Callable[[str], str], Callable[[date], str]]:
    """Give how texts and days are written in the language of a document, such as `de-AT`; English for one unknown."""
    code = language.partition("-")[0].lower()
    translator = QTranslator()
    if code in NAMES and code != ENGLISH and _Shipped.folder is not None:
        translator.load(f"engagement_desk_{code}", str(_Shipped.folder()))
    known = code if not translator.isEmpty() else ENGLISH
    if known == spoken():
        return tr, partial(day, year=True)
    locale, pattern = QLocale(known), formats_of(AUTO, AUTO, known).with_year

    def say(text: str) -> str:
        return translator.translate("", text) or text

    def write(on: date) -> str:
        return pattern.format(day=on.day, month=locale.monthName(on.month, _SHORT), number=on.month, year=on.year)

    return say, write


def install_language(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Translate what is made from now on: Qt's own texts, then the window's; give the translators."""
    speak(language)
    own = _Shipped.folder() if _Shipped.folder is not None else Path()
    places = ((f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),)
    made = []
    for name, folder in (*places, (f"engagement_desk_{language}", str(own))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            made.append(translator)
    return made
