"""The logo: what is taken and what is not, that it travels in the workspace, and the accent that can be read."""

from __future__ import annotations

from base64 import b64encode
from datetime import date

import pytest

from engagement_desk.application.colours import contrast_on_white, readable
from engagement_desk.application.commands.logos import remove_logo, set_logo
from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.logo import MOST_BYTES, bytes_of, picture_of, read_logo, said_of
from engagement_desk.application.messages import sentence
from engagement_desk.application.queries.letterhead import letterhead, sample_head
from engagement_desk.application.queries.workspace import list_settings, settings_view
from engagement_desk.application.settings import preferences
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.workspace import Logo
from logo_pictures import JPEG, png

FRAME = b"\xff\xc0\x00\x11\x08\x00\x08\x00\x10\x03" + b"\x00" * 8


def logo_of(desk):
    return desk.ask(settings_view).logo


def refused(desk, data):
    with pytest.raises(Refused) as found:
        desk.run(set_logo, data, desk.documents)
    return found.value


def test_a_logo_is_kept_as_it_was_chosen_and_another_takes_its_place(desk):
    first = desk.run(set_logo, png(12, 6), desk.documents).result
    assert (first.kind, bytes_of(first)) == ("png", png(12, 6))
    second = desk.run(set_logo, JPEG, desk.documents).result
    assert (second.id, second.kind, bytes_of(second)) == (first.id, "jpeg", JPEG)
    assert logo_of(desk) == second
    desk.store.undo(desk.now())
    assert logo_of(desk) == first
    desk.run(remove_logo)
    assert logo_of(desk) is None
    assert desk.run(remove_logo).touched == {}
    desk.store.undo(desk.now())
    assert logo_of(desk) == first


def test_the_list_of_settings_shows_its_kind_and_size(desk):
    def shown():
        return next(row.value for row in desk.ask(list_settings) if row.name == "logo")

    assert shown() == ""
    desk.run(set_logo, png(12, 6), desk.documents)
    assert shown() == "PNG, 12 × 6 pixels, 1 KB"
    assert said_of(Logo(id="x", kind="png", data=b64encode(b"?" * 3000).decode())) == "PNG, 3 KB"


def test_it_stands_in_the_letterhead_with_its_words(desk, acme):
    desk.run(set_logo, png(), desk.documents)
    desk.run(set_setting, SetSetting(name="owner_legal_name", value="Marsh Advisory LLC"))

    def head():
        return desk.ask(letterhead, acme, date(2026, 9, 14))

    assert (head().logo, head().logo_text) == (logo_of(desk), "Marsh Advisory LLC")
    desk.run(set_setting, SetSetting(name="logo_text", value="Three waves"))
    assert head().logo_text == "Three waves"
    sample = desk.ask(sample_head, date(2026, 9, 14))
    assert (sample.logo, sample.logo_text, sample.consultant_legal_name) == (
        logo_of(desk),
        "Three waves",
        "Marsh Advisory LLC",
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + b"\x00" * 40,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        png()[:30],
        png(rows=b"not deflated enough"),
        png(0, 4),
        png(depth=16, colour=0),
        png(depth=16, colour=4),
        JPEG[:120],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x02",
        b"\xff\xd8\xff\xe0\x00\x02" + b"\x00" * 20,
        b"\xff\xd8\xff\xff" + FRAME,
    ],
)
def test_what_is_no_whole_picture_is_refused(desk, data):
    assert refused(desk, data).code == "logo_no_picture"
    assert logo_of(desk) is None


def test_a_jpeg_is_measured_past_its_other_segments():
    found = picture_of(b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xff\xc4\x00\x02" + FRAME)
    assert found is not None
    assert (found.kind, found.wide, found.high) == ("jpeg", 16, 8)


def test_what_is_too_heavy_or_too_large_is_refused(desk, tmp_path):
    heavy = png() + b"\x00" * MOST_BYTES
    assert sentence(refused(desk, heavy)) == "That picture has 257 KB; choose one of at most 256 KB."
    path = tmp_path / "heavy.png"
    path.write_bytes(heavy + b"\x00" * MOST_BYTES)
    with pytest.raises(Refused) as found:
        read_logo(path)
    assert sentence(found.value) == "That picture has 513 KB; choose one of at most 256 KB."
    large = sentence(refused(desk, png(4001, 1)))
    assert large == "That picture is 4001 × 1 pixels; choose one of at most 4000 on each side."


def test_a_file_is_read_or_it_is_said_why_not(tmp_path):
    path = tmp_path / "logo.png"
    with pytest.raises(Refused) as found:
        read_logo(path)
    assert found.value.code == "logo_file_closed"
    path.write_bytes(png())
    assert read_logo(path) == png()


@pytest.mark.parametrize(
    ("accent", "taken"),
    [("#2f56c6", "#2f56c6"), ("#000000", "#000000"), ("#ffffff", "#757575"), ("#f0c000", "#907300")],
)
def test_documents_take_an_accent_that_can_be_read(desk, accent, taken):
    desk.run(set_setting, SetSetting(name="accent", value=accent))
    assert (readable(accent), desk.ask(preferences).accent) == (taken, taken)
    assert desk.ask(settings_view).values["accent"] == accent
    assert contrast_on_white(taken) >= 4.5


def test_contrast_is_that_of_the_guidelines():
    assert contrast_on_white("#000000") == pytest.approx(21.0)
    assert contrast_on_white("#ffffff") == pytest.approx(1.0)
    assert contrast_on_white("#777777") == pytest.approx(4.478, abs=0.001)
