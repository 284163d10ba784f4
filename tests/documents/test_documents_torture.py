"""Documents of hostile texts: whole files, embedded fonts, and the text that was put in."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pdf_reading import BRACKETS, squeezed, text_of
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from engagement_desk.application.ports import Rendered
from engagement_desk.documents import shaping, typefaces
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import SMALL, Palette
from engagement_desk.documents.typefaces import NAMED, typeface_of
from torture import LEFT_TO_RIGHT, RIGHT_TO_LEFT, STRANGE, TEXTS, documents, tortured

FRONT = Frontmatter("Title", "Subject", "Author", "en", "Head", "State", "Foot", "Page {page} of {pages}")

_AROUND = re.compile("(Head|State|Foot|Page|[0-9]+|of| )+")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Rendered]:
    desk = tortured(tmp_path_factory.mktemp("torture") / "torture.engdesk")
    try:
        return dict(documents(desk))
    finally:
        desk.store.close()


def sheet() -> Sheet:
    return Sheet(Formats("en", "USD", 2, "UTC"), Palette(), "a4")


def pdf_of(story: Parts) -> bytes:
    return build(story, FRONT, "a4", Palette())


def fonts_of(pdf: bytes) -> Iterator[DictionaryObject]:
    for page in PdfReader(BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            yield font.get_object()


def put_in(texts: list[str]) -> str:
    """Give the text of a document that holds each text as a paragraph."""
    made = sheet()
    lines = text_of(pdf_of([made.text(text) for text in texts])).split("\n")
    return "\n".join(line for line in lines if not _AROUND.fullmatch(line))


def test_every_document_can_be_made_of_hostile_texts(drawn: dict[str, Rendered]) -> None:
    assert len(drawn) == 9
    assert set(drawn["review audit"].missing) >= {"\x01", "\x7f", "\x1b", "\u202e", "\u202c", "😀"}
    text = squeezed(text_of(drawn["review audit"].pdf))
    for char in drawn["review audit"].missing:
        assert f"[U+{ord(char):04X}]" in text


def test_every_document_is_a_sound_file(drawn: dict[str, Rendered], tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not installed")
    for number, rendered in enumerate(drawn.values()):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(rendered.pdf)
        checked = subprocess.run([qpdf, "--check", path], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout + checked.stderr
        assert "WARNING" not in checked.stdout + checked.stderr


def test_every_font_but_the_named_ones_is_embedded(drawn: dict[str, Rendered]) -> None:
    seen = set()
    for rendered in drawn.values():
        for font in fonts_of(rendered.pdf):
            name = font["/BaseFont"][1:]
            *_, outlined = font.get("/DescendantFonts", [font])
            described = outlined.get_object()["/FontDescriptor"].get_object()
            assert name in NAMED or {"/FontFile2", "/FontFile3"} & set(described), name
            assert name in NAMED or "/ToUnicode" in font
            seen.add(name.partition("+")[2])
    assert seen >= {"FiraGO-Regular", "FiraGO-Bold", "NotoSansSymbols2-Regular", "NotoSansMath-Regular"}


def test_no_text_is_lost_on_the_way_through_the_workspace(drawn: dict[str, Rendered]) -> None:
    text = squeezed("".join(text_of(rendered.pdf) for rendered in drawn.values()))
    for name in ("latin", "greek", "cyrillic", "georgian", "devanagari", "thai", "marks", "symbols", "markup"):
        for word in TEXTS[name].split():
            assert word in text, name


@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_text_from_the_left_comes_out_as_it_went_in(name: str) -> None:
    text = LEFT_TO_RIGHT[name]
    assert put_in([text]).split("\n")[0] == text
    assert squeezed(put_in([text] * 3 + [(text + " ") * 60])) == squeezed(text * 63)


@pytest.mark.parametrize("name", RIGHT_TO_LEFT)
def test_text_from_the_right_comes_out_as_it_went_in(name: str) -> None:
    text = RIGHT_TO_LEFT[name]
    assert unicodedata.normalize("NFKC", put_in([text]).split("\n")[0]) == text
    long = unicodedata.normalize("NFKC", squeezed(put_in([(text + " ") * 60])))
    assert long == squeezed(text * 60)


@pytest.mark.parametrize("name", ["mixed", "control", "turned", "east asian"])
def test_strange_text_comes_out_word_by_word(name: str) -> None:
    made = sheet()
    shown = made.printable(STRANGE[name])
    text = unicodedata.normalize("NFKC", put_in([STRANGE[name]])).translate(BRACKETS)
    assert sorted(squeezed(word) for word in text.split("\n")[0].split()) == sorted(
        squeezed(word) for word in shown.translate(BRACKETS).split()
    )


def test_pointed_words_are_found_without_their_points() -> None:
    text = unicodedata.normalize("NFKC", put_in(["שָׁלוֹם שכר", "شكرًا محمّد"]))
    letters = "".join(char for char in text if not unicodedata.combining(char))
    for word in ("שלום", "שכר", "شكرا", "محمد"):
        assert word in letters


def test_cells_hold_every_script() -> None:
    made = sheet()
    rows = [[text, "1.00"] for name, text in TEXTS.items() if name in LEFT_TO_RIGHT]
    text = squeezed(text_of(pdf_of([made.table([words("Text"), figure("Value")], rows)])))
    for cell, _ in rows:
        assert squeezed(cell) in text


@pytest.mark.parametrize("text", ["word ", "שלום ", "สวัสดีชาวโลก", "中文", "x", "e\u0301"])
def test_endless_notes_flow_over_pages(text: str) -> None:
    made = sheet()
    note = (text * 20_000)[:20_000]
    pages = [
        len(PdfReader(BytesIO(pdf_of(part))).pages)
        for part in ([made.text(note)], [made.table([words("Note"), figure("Value")], [[note, "1.00"]])])
    ]
    assert min(pages) >= 2
    assert abs(pages[0] - pages[1]) <= 2


@pytest.mark.parametrize(
    "text",
    ["\u200d" * 500, "a" + "\u0301" * 2_000, "\u2067א" * 500, "🇩🇪" * 300, "ש" + "a\u00a0" * 500, "क्" * 500, "\u200f"],
)
def test_strange_runs_are_set_all_the_same(text: str) -> None:
    made = sheet()
    story = [made.text(text), made.table([words("Note"), figure("Value")], [[text, "1.00"]], [text, text])]
    story += [made.pairs([(text, text)], figures=True), *made.listed([text], numbered=True)]
    assert text_of(pdf_of([*story, *made.section(made.printable(text), [made.text("end")])])).count("end") == 1


def test_facts_too_long_for_a_page_follow_one_another() -> None:
    made = sheet()
    pdf = pdf_of([made.pairs([("y" * 9_000, "Client"), ("z" * 9_000, "Consultant"), ("short", "State")])])
    text = squeezed(text_of(pdf))
    assert text.count("y") >= 9_000
    assert text.count("z") >= 9_000
    assert "Consultant" in text


def test_the_same_text_gives_the_same_bytes() -> None:
    texts = [text for name, text in TEXTS.items() if name != "long"]
    first, second = (pdf_of([made.text(text) for text in texts]) for made in (sheet(), sheet()))
    assert first == second


def test_without_a_font_of_the_system_east_asian_text_is_in_named_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typefaces, "_of_the_system", tuple)
    text = "中文 日本語テスト 한국어 们"
    for known in (typeface_of, shaping._remembered):
        known.cache_clear()
    try:
        pdf = pdf_of([sheet().text(text, SMALL)])
    finally:
        for known in (typeface_of, shaping._remembered):
            known.cache_clear()
    assert {str(font["/BaseFont"][1:]) for font in fonts_of(pdf)} >= NAMED
    assert text in text_of(pdf)


def test_a_font_that_may_not_be_embedded_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed:
        data = bytes(8) + b"\x00\x02"

    class Restricted:
        def reference_table(self, _tag: str) -> Any:
            return Closed

    assert not typefaces._may_be_embedded(Restricted())
