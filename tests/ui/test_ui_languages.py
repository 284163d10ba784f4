"""The languages of the window: complete, loaded as chosen, and every page and form in each of them."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from datetime import date
from pathlib import Path

import pytest
from every_page_places import KEY, OPENED, PAGES
from other_languages import PSEUDO, Typed, pseudo, speaking, translations, untranslated
from PySide6.QtCore import QLocale, QRect, QRectF, QSettings, Qt, QTranslator
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from test_ui_every_page import lasting_faults, posed, sample_file, shaped, still, window  # noqa: F401 - fixtures

from engagement_desk import application
from engagement_desk.application.queries.history import Deed
from engagement_desk.application.reply import TEXTS
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.deeds import DEEDS, deed_said
from engagement_desk.ui.formats import formats_of
from engagement_desk.ui.language import (
    KEPT,
    NAMES,
    SYSTEM,
    choose_language,
    chosen_language,
    translations_in,
    use_language,
    wanted_language,
    words_in,
)
from engagement_desk.ui.text import day, inner, long_day, money, round_money, tr
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading, read_field, write_field
from engagement_desk.ui.widgets.painting import facing

SHAPES = ((1280, 800, 100), (800, 560, 100))
POSES = tuple(pose for pose in (*PAGES, *OPENED) if pose.place.key in (None, KEY))
OTHERS = translations.LANGUAGES


def messages(language: str) -> dict[str, str]:
    """Give the texts of a language's file, with their translations."""
    root = ElementTree.parse(translations.file_of(language)).getroot()
    return {
        str(message.findtext("source")): str(message.findtext("translation") or "") for message in root.iter("message")
    }


@pytest.fixture
def remembered(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_window_is_translated_with_its_names(language: str) -> None:
    found = messages(language)
    assert set(found) == set(translations.texts()), "make translations"
    wrong = [text for text, said in found.items() if not said.strip() or names_of(text) != names_of(said)]
    assert not wrong


def names_of(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_compiled_is_what_was_translated(qapp: QApplication, language: str) -> None:
    translator = QTranslator(qapp)
    assert translator.load(str(translations.file_of(language).with_suffix(".qm")))
    found = messages(language)
    assert {text: translator.translate("", text) for text in found} == found
    translator.deleteLater()


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_and_form_has_room_for_its_words(qapp: QApplication, request, qtbot, language: str) -> None:
    with speaking(qapp, language):
        shown = request.getfixturevalue("window")
        found: list[str] = []
        for pose in POSES:
            shaped(shown, SHAPES[0], qtbot)
            posed(shown, pose, qtbot)
            for shape in SHAPES:
                shaped(shown, shape, qtbot)
                found += [f"{shape} {pose}: {said}" for said in lasting_faults(shown)]
        assert not found, "\n".join(found)


def test_nothing_is_shown_that_was_not_gathered_and_all_of_it_from_right_to_left(
    qapp: QApplication, request, qtbot, workspace_path: Path
) -> None:
    with speaking(qapp, PSEUDO):
        shown = request.getfixturevalue("window")
        typed = Typed(workspace_path)
        shaped(shown, SHAPES[0], qtbot)
        found: list[str] = []
        for pose in POSES:
            posed(shown, pose, qtbot)
            found += [f"{pose}: {said}" for said in (*lasting_faults(shown), *untranslated(shown, typed))]
        assert not found, "\n".join(found)
        assert shown.rail.x() > shown.page.x()


def test_a_part_of_a_row_stands_mirrored_where_it_is_read_from_the_right(qapp: QApplication) -> None:
    image, row = QImage(200, 20, QImage.Format.Format_RGB32), QRect(0, 0, 200, 20)
    painter = QPainter(image)
    for part in (QRect(10, 2, 30, 8), QRectF(10, 2, 30, 8)):
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert facing(painter, part, type(part)(row)) is part
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert facing(painter, part, type(part)(row)) == type(part)(160, 2, 30, 8)
    painter.end()


def test_the_made_up_language_keeps_what_must_stay() -> None:
    assert pseudo("{n} entries ") == "[{n} éñtrîéš··] "
    assert pseudo("&In scope").startswith("[&Iñ šçõpé·")


def test_the_language_is_the_one_chosen_else_the_systems_else_english(remembered: QSettings) -> None:
    german, italian = QLocale("de_AT"), QLocale("it_IT")
    assert chosen_language(remembered) == SYSTEM
    assert [wanted_language(SYSTEM, one) for one in (german, italian)] == ["de", "en"]
    choose_language(remembered, "fr")
    assert wanted_language(chosen_language(remembered), german) == "fr"
    remembered.setValue(KEPT, "klingon")
    assert chosen_language(remembered) == SYSTEM


def test_english_loads_nothing(qapp: QApplication, remembered: QSettings) -> None:
    assert use_language(qapp, remembered) == "en"
    assert tr("Undo") == "Undo"
    assert not qapp.findChildren(QTranslator)


@pytest.mark.parametrize(
    ("language", "short", "whole", "heading", "amount", "rounded"),
    [
        ("de", "20. Sept.", "20. Sept. 2026", "Sonntag, 20. September", "1.234,50\u00a0€", "100\u00a0$"),
        ("fr", "20 sept.", "20 sept. 2026", "Dimanche 20 septembre", "1\u00a0234,50\u00a0€", "100\u00a0$"),
        ("es", "20 sept", "20 sept 2026", "Domingo, 20 de septiembre", "1.234,50\u00a0€", "100\u00a0$"),
    ],
)
def test_dates_and_amounts_are_those_of_the_language(qapp, language, short, whole, heading, amount, rounded) -> None:
    on = date(2026, 9, 20)
    with speaking(qapp, language):
        assert (day(on), day(on, year=True), long_day(on)) == (short, whole, heading)
        assert (money(123_450, "EUR"), round_money(10_000, "USD")) == (amount, rounded)
        assert inner("Stunden") == ("Stunden" if language == "de" else "stunden")
    assert (day(on), money(123_450, "EUR")) == ("20 Sep", "€1,234.50")


def test_what_is_chosen_in_the_settings_stays_in_every_language() -> None:
    assert formats_of("ymd", "1,234.50", "de").thousands == ","
    assert formats_of("ymd", "auto", "fr").with_year == formats_of("ymd", "auto").with_year


@pytest.mark.parametrize("typed", ["1.234,50", "1234,5", "1234.50", "1234,50 €", "€ 1.234,50"])
def test_an_amount_is_read_as_it_is_written_there(qapp: QApplication, typed: str) -> None:
    spec, on = FieldSpec("amount", "Amount", FieldKind.MONEY), Reading(currency="EUR")
    with speaking(qapp, "de"):
        assert read_field(spec, typed, on) == 123_450
        assert write_field(spec, 123_450, on) == "1234,50"
    assert write_field(spec, 123_450, on) == "1234.50"


@pytest.mark.parametrize("typed", ["25 600", "25\u00a0600", "25\u202f600,00 €", "25600", "25 600,0"])
def test_thousands_with_a_space_are_thousands_there(qapp: QApplication, typed: str) -> None:
    with speaking(qapp, "fr"):
        assert read_field(FieldSpec("amount", "Amount", FieldKind.MONEY), typed, Reading(currency="EUR")) == 2_560_000


@pytest.mark.parametrize(("typed", "is_money"), [("0.500", True), ("1.2,5", True), ("1,200", False), ("1.200", False)])
def test_what_could_be_read_in_two_ways_is_refused(qapp: QApplication, typed: str, is_money: bool) -> None:
    kind = FieldKind.MONEY if is_money else FieldKind.HOURS
    with speaking(qapp, "de"), pytest.raises(Refused):
        read_field(FieldSpec("one", "One", kind), typed, Reading(currency="EUR"))


@pytest.mark.parametrize("language", ["de", "fr", "es"])
@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
@pytest.mark.parametrize("cents", [0, 5, 1_234, -1_234, 123_456_789])
def test_an_amount_comes_back_as_it_was_written(qapp: QApplication, language: str, currency: str, cents: int) -> None:
    spec, on = FieldSpec("amount", "Amount", FieldKind.SIGNED_MONEY), Reading(currency=currency)
    with speaking(qapp, language):
        assert read_field(spec, write_field(spec, cents, on), on) == cents
        assert read_field(spec, money(cents, currency), on) == cents


def test_thousands_with_a_point_are_thousands_there(qapp: QApplication) -> None:
    spec = FieldSpec("amount", "Amount", FieldKind.MONEY)
    with speaking(qapp, "de"):
        assert read_field(spec, "25.600", Reading(currency="EUR")) == 2_560_000
        assert read_field(spec, "25.600", Reading(currency="KWD")) == 25_600_000
        assert read_field(spec, "25,600", Reading(currency="KWD")) == 25_600
        with pytest.raises(Refused):
            read_field(spec, "25,600", Reading(currency="EUR"))


def test_a_language_is_chosen_in_the_settings_for_the_next_start(window, qtbot) -> None:  # noqa: F811
    page = window_on_look(window, qtbot)
    field = page.forms["look"].editor("language")
    assert field.currentText() == "As the system"
    field.setFocus()
    field.setCurrentIndex(list(NAMES).index("es") + 1)
    field.activated.emit(field.currentIndex())
    still(window, qtbot)
    assert chosen_language(window.ui.remembered) == "es"
    page.reload()
    still(window, qtbot)
    assert field.currentText() == "Español"


def window_on_look(window, qtbot):  # noqa: F811
    pose = next(pose for pose in PAGES if pose.place.focus == "look")
    posed(window, pose, qtbot)
    return window.page


def commands() -> set[str]:
    """Give the names of all commands, which are those of the journal."""
    found = set()
    for path in Path(application.__file__).parent.rglob("*.py"):
        for made in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(made, ast.FunctionDef) and [one.arg for one in made.args.args[:2]] == ["uow", "now"]:
                returns = ast.unparse(made.returns) if made.returns is not None else ""
                found |= {made.name} if returns == "Changes" and not made.name.startswith("_") else set()
    return found


def test_undo_names_every_command_in_words_of_the_language(qapp: QApplication) -> None:
    assert not commands() - set(DEEDS)
    with speaking(qapp, "de"):
        assert deed_said(Deed("issue_scope", "revision 2", "NORTH")) == "Ausgabe des Umfangs Fassung 2, NORTH"
        assert deed_said(Deed("of_a_later_version", "NORTH", "NORTH")) == "of a later version NORTH"
    assert deed_said(Deed("add_request", "request of 2026-09-03", "NORTH")) == "add request of 2026-09-03, NORTH"


def test_what_is_written_to_a_client_is_in_the_language_of_its_documents(qapp: QApplication) -> None:
    on, thanks = date(2026, 9, 20), TEXTS[0]
    translations_in(lambda: translations.FOLDER)
    for language, whole in (("de-AT", "20. Sept. 2026"), ("fr", "20 sept. 2026"), ("es", "20 sept 2026")):
        say, write = words_in(language)
        assert (say(thanks), write(on)) == (messages(language[:2])[thanks], whole)
    say, write = words_in("pt-BR")
    assert (say(thanks), write(on)) == (thanks, "20 Sep 2026")
    with speaking(qapp, "de"):
        say, write = words_in("en")
        assert (say(thanks), write(on)) == (thanks, "20 Sep 2026")
        say, write = words_in("de")
        assert (say(thanks), write(on)) == (messages("de")[thanks], "20. Sept. 2026")


def test_the_program_and_qt_speak_what_was_chosen_from_the_next_start_on(remembered: QSettings) -> None:
    choose_language(remembered, "de")
    remembered.sync()
    code = (
        "from PySide6.QtCore import QSettings\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from engagement_desk import bootstrap\n"
        "from engagement_desk.ui.display import make_application\n"
        "from engagement_desk.ui.text import tr\n"
        "bootstrap._find_translations()\n"
        f"make_application(QSettings({remembered.fileName()!r}, QSettings.Format.IniFormat))\n"
        "print(ascii([tr('Settings'), QApplication.translate('QPlatformTheme', 'Cancel')]))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert ast.literal_eval(done.stdout) == [messages("de")["Settings"], "Abbrechen"]
