"""F1 shows every page of the guide, in the order of the work, and nothing of it stands beyond the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engagement_desk.system.paths import guide_dir
from engagement_desk.ui.pages import guide
from engagement_desk.ui.place import Place


def test_every_page_of_the_guide_is_shown_with_its_heading(north, open_window, settle):
    window = open_window(north)
    QTest.keyClick(window, Qt.Key.Key_F1)
    settle(window)
    page = window.page
    assert isinstance(page, guide.GuidePage)
    stems = {path.stem for path in guide_dir().glob("*.md")}
    assert set(page._files) == stems
    assert [stem for stem in page._files if stem in guide._ORDER] == [one for one in guide._ORDER if one in stems]
    for stem, path in page._files.items():
        assert page.chapters.pick(stem)
        heading = path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        assert page.text.document().begin().text() == heading


def test_nothing_of_the_guide_runs_off_the_page_in_large_text(north, open_window, settle):
    window = open_window(north)
    window.resize(1024, 700)
    window.ui.theme.zoom(200)
    window.go(Place("guide"))
    settle(window)
    wide = {}
    for stem in window.page._files:
        window.page.chapters.pick(stem)
        wide[stem] = window.page.text.horizontalScrollBar().maximum()
    assert not any(wide.values()), wide
    window.ui.theme.zoom(100)
