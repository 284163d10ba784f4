"""The window in another language: its real ones, and a made-up one that is longer and shows what was not translated."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from every_page import ALONG, in_sight
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QTableView, QWidget

from engagement_desk.system.paths import guide_dir, resources_dir
from engagement_desk.ui.formats import ENGLISH, speak
from engagement_desk.ui.language import install_language, translations_in
from engagement_desk.ui.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))
import translations

PSEUDO = "pseudo"
_OPEN, _SHUT = "[", "]"
_ACCENTS = str.maketrans("aeiouyncsAEIOUNCS", "àéîõûýñçšÀÉÎÕÛÑÇŠ")
_KEPT = re.compile(r"(\{[^{}]*\}|&\w)")
_GROWTH = 0.4
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 40
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
# What is no word: a path, a key, an #activity, what is cut off by an ellipsis, a letter of markup.
_FREE = re.compile(r"\S*/\S*|\b(?:Ctrl|Alt|Shift|Del)\b[+\w.,]*|#[\w-]+|[^\[\]]*…|&#?\w+;")
# Names that are the same in every language: of formats, of a KEY as an example, of units, and of the program.
_NAMES = re.compile(
    r"\b(?:Engagement Desk|Desk|English|Deutsch|Français|Español|Excel|hledger|timeclock|Timewarrior|JSON|UTC|SHA-256|"
    r"NORTH|HALO|FERN|CO-\d+|US|EUR|USD|GBP|MB|PDF|Qt|"
    + "|".join(
        name
        for style in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for name in (
            *(QLocale(ENGLISH).monthName(month, style) for month in range(1, 13)),
            *(QLocale(ENGLISH).dayName(day, style) for day in range(1, 8)),
        )
    )
    + r")\b"
)


def pseudo(text: str) -> str:
    """Give a text as the made-up language has it: [Ŝçôþé····], 40 % longer."""
    words = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    room = "·" * max(int(len(text) * _GROWTH) - 2, 1)
    bare = words.strip()
    return words.replace(bare, f"{_OPEN}{bare}{room}{_SHUT}", 1)


class Pseudo(QTranslator):
    """Translates every text of the window that is gathered for translation into the made-up language."""

    known = frozenset(translations.texts())

    def translate(self, context: str, text: str, _comment: str | None = None, _n: int = -1) -> str | None:  # type: ignore[override]
        """Give the text in it; nothing for a text of Qt's own, or one that nobody has gathered."""
        return pseudo(text) if not context and text in self.known else None

    def isEmpty(self) -> bool:  # noqa: N802
        """It has texts."""
        return False


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    """Speak a language for a while; the made-up one from right to left."""
    usual = QLocale()
    translations_in(lambda: resources_dir() / "translations")
    if language == PSEUDO:
        installed: list[QTranslator] = [Pseudo(app)]
        app.installTranslator(installed[0])
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        QLocale.setDefault(QLocale(language))
        installed = install_language(app, language)
    try:
        yield
    finally:
        for translator in installed:
            app.removeTranslator(translator)
            translator.deleteLater()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(usual)
        speak(ENGLISH)


class Typed:
    """All that a workspace and the guide hold as text, which no language changes; by the word that it begins with."""

    def __init__(self, path: Path) -> None:
        """Read it."""
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for text in {*_held(path), *_guide()}:
            found = _WORD.search(text)
            if found is not None:
                self._by_word[found.group()].append(text)

    def taken_out(self, text: str) -> str:
        """Give what is left of a text without what was typed, the longest first."""
        rest = text
        begun = {one for word in _WORD.findall(text) for one in self._by_word.get(word, ()) if one in text}
        for one in sorted(begun, key=len, reverse=True):
            rest = rest.replace(one, " ")
        return rest


def _held(path: Path) -> Iterator[str]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in tables:
            for row in connection.execute(f'SELECT * FROM "{name}"') if not name.startswith("search") else ():
                for value in row:
                    if isinstance(value, str):
                        yield from (value, " ".join(value.split()), *value.splitlines(), *_listed(value))


def _listed(value: str) -> list[str]:
    return [str(one) for one in json.loads(value)] if value.startswith("[") else []


def _guide() -> Iterator[str]:
    for page in guide_dir().glob("*.md"):
        yield from (line.lstrip("# ").strip() for line in page.read_text(encoding="utf-8").splitlines())


def untranslated(window: MainWindow, typed: Typed) -> Iterator[str]:
    """Tell which words in sight are neither translated nor typed."""
    shown = {("title", window.windowTitle())}
    for widget in in_sight(window):
        said = (*_texts(widget), widget.accessibleName(), widget.accessibleDescription(), _bare(widget.toolTip()))
        shown |= {(type(widget).__name__, text) for text in said if text}
    for where, text in sorted(shown):
        rest = text
        while rest != (rest := re.sub(r"\[[^\[\]]*\]", " ", rest)):
            pass
        rest = _NAMES.sub(" ", typed.taken_out(_FREE.sub(" ", rest)))
        if re.search(r"[A-Za-z]{3}", rest):
            yield f"{where}: {rest.strip()!r} of {text!r}"


def _bare(tip: str) -> str:
    return re.sub(r"<[^>]*>", " ", tip)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    placeholder = getattr(widget, "placeholderText", None)
    if placeholder is not None:
        yield placeholder()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        columns = model.columnCount() if isinstance(widget, QTableView) else 1
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            for column in range(columns):
                yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)
        if isinstance(widget, QTableView):
            yield from (str(model.headerData(number, ALONG) or "") for number in range(columns))
