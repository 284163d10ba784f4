"""The guide's pictures: there for both schemes, small, and shown as wide as the text."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from engagement_desk.system.paths import guide_dir
from engagement_desk.ui.place import Place

MOST_BYTES = 3_000_000
IMAGE = QTextDocument.ResourceType.ImageResource.value


def named():
    texts = (path.read_text(encoding="utf-8") for path in guide_dir().glob("*.md"))
    return sorted({name for text in texts for name in re.findall(r"\]\((images/[^)]+)\)", text)})


def test_every_picture_is_there_light_and_dark_and_none_is_without_a_page():
    taken = {f"images/{path.name}" for path in (guide_dir() / "images").glob("*.png")}
    shown = {name for light in named() for name in (light, light.replace("-light", "-dark"))}
    assert shown == taken
    assert sum((guide_dir() / name).stat().st_size for name in taken) < MOST_BYTES


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_is_as_wide_as_the_text_and_of_the_windows_scheme(north, open_window, settle, scheme):
    window = open_window(north)
    window.ui.theme.choose(scheme)
    window.go(Place("guide", focus="today"))
    settle(window)
    text = window.page.text
    shown = text.loadResource(IMAGE, QUrl("images/today-light.png"))
    assert 0 < shown.deviceIndependentSize().width() <= text.viewport().width()
    kept = QImage(str(guide_dir() / f"images/today-{scheme}.png"))
    assert abs(shown.pixelColor(2, 2).lightness() - kept.pixelColor(2, 2).lightness()) < 8
    window.ui.theme.choose("system")
