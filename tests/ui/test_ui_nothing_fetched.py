"""Nothing that a user typed makes the program read a file or call a computer: every page, every document, a session."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import every_page_hostile
import pytest
from every_page_hostile import KEYS, fill_hostile
from every_page_places import OPENED, PAGES
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from engagement_desk.application.commands.entries import TimeWords, class_entries
from engagement_desk.application.commands.exits import NewHandoverItem, add_handover_item
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.commands.workspace import NewHoliday, SetSetting, add_holiday, set_setting
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.cli.context import Cli
from engagement_desk.cli.main import run
from engagement_desk.domain.kinds import HandoverKind, ReviewSection
from window_fixtures import Moment, Open

CALLS = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"}
LONG_AGO = 1_000_000_000
_SERVED_EVERY = 0.05
_heard: list[str] | None = None
_lure = ""


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if _heard is None:
        return
    if event in CALLS and getattr(arguments[0], "family", None) != getattr(socket, "AF_UNIX", None):
        _heard.append(f"{event} {arguments[1:]}")
    elif event == "open" and isinstance(arguments[0], str) and _lure in arguments[0]:
        _heard.append(f"{event} {arguments[0]}")


sys.addaudithook(_listen)


class Lures:
    """A picture on the disk and one on a server of this machine, and what was asked of them."""

    def __init__(self, folder: Path) -> None:
        self.heard: list[str] = []
        self.is_closed = False
        self.file = folder / "lure-beside.png"
        self.file.write_bytes(b"\x89PNG\r\n\x1a\n")
        self.forget()
        self.server = socket.create_server(("127.0.0.1", 0))
        self.server.settimeout(_SERVED_EVERY)
        self.thread = threading.Thread(target=self._serve)
        self.thread.start()
        port = self.server.getsockname()[1]
        self.texts = (f"<img src='{self.file.as_uri()}'>", f'<img src="http://127.0.0.1:{port}/lure.png"/>')

    def _serve(self) -> None:
        while not self.is_closed:
            with suppress(TimeoutError):
                connection, _ = self.server.accept()
                self.heard.append("a call of the server")
                connection.close()

    def close(self) -> None:
        self.is_closed = True
        self.thread.join()
        self.server.close()

    def forget(self) -> None:
        os.utime(self.file, (LONG_AGO, LONG_AGO + 1))

    @property
    def is_read(self) -> bool:
        """Whether the picture was read since."""
        return self.file.stat().st_atime != LONG_AGO


@pytest.fixture
def lures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lures]:
    found = Lures(tmp_path)
    monkeypatch.setattr(sys.modules[__name__], "_lure", "lure-beside")
    monkeypatch.setattr(sys.modules[__name__], "_heard", found.heard)
    yield found
    found.close()


@pytest.fixture
def baited(desk: Desk, lures: Lures, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Give a desk with lures in every field, and a published review."""
    file, web = lures.texts
    monkeypatch.setattr(every_page_hostile, "MARKUP", file)
    monkeypatch.setattr(every_page_hostile, "HEBREW", web)
    monkeypatch.setattr(every_page_hostile, "THAI", file)
    monkeypatch.setattr(every_page_hostile, "EMOJI", web)
    monkeypatch.setattr(every_page_hostile, "TEXTS", (file, web, file + web, web, file, web))
    fill_hostile(desk)
    for name in ("owner_name", "owner_role", "owner_legal_name", "logo_text", "notice"):
        desk.run(set_setting, SetSetting(name=name, value=f"{file} {web}"))
    desk.run(add_holiday, NewHoliday(on=date(2026, 10, 1), name=web))
    for key in KEYS:
        desk.run(add_handover_item, NewHandoverItem(key=key, kind=HandoverKind.HANDOVER, text=file + web))
        for section in ReviewSection:
            desk.run(write_section, WriteSection(key=key, quarter="2026Q3", section=section, text=f"{file}\n{web}"))
    bare = [entry.id for entry in desk.ask(lambda reading: reading.entries(EntryFilter()))]
    desk.run(class_entries, bare, TimeWords(stored_class="in_scope", reason=file))
    desk.run(publish_review, PublishReview(key=KEYS[0], quarter="2026Q3"), desk.documents())
    return desk


def still(window: object, qtbot: object) -> None:
    qtbot.waitUntil(lambda: window.ui.tasks.under_way == 0, timeout=10_000)
    QApplication.processEvents()


def test_the_lures_would_be_taken(lures: Lures, qtbot) -> None:
    """A label that takes its text for markup reads the file; Python that reads it, or calls a server, is heard."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(lures.texts[0])
    label.show()
    label.grab()
    if not lures.is_read:
        pytest.skip("this file system does not tell when a file was read")
    lures.file.open("rb").close()
    with socket.create_connection(lures.server.getsockname()):
        qtbot.waitUntil(lambda: "a call of the server" in lures.heard)
    said = [what.partition(" ")[0] for what in lures.heard]
    assert {"open", "socket.getaddrinfo", "socket.connect", "a"} == set(said)


def test_every_page_and_document_shows_them_as_they_are(
    baited: Desk, lures: Lures, open_window: Open, qtbot: object
) -> None:
    window = open_window(baited)
    window.reload_rail()
    for pose in (*PAGES, *OPENED):
        window.go(replace(pose.place, key=KEYS[0] if pose.place.key else None))
        still(window, qtbot)
        for chord in pose.keys:
            QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(chord))
            still(window, qtbot)
        assert not window.grab().isNull()
        assert (pose, lures.heard, lures.is_read) == (pose, [], False)


SESSION = (
    ("position", "{key}"),
    ("entries",),
    ("brief", "{key}", "--pdf", "{folder}/brief.pdf"),
    ("status", "{key}", "--month", "2026-09", "--output", "{folder}/status.pdf"),
    ("review", "{key}", "--quarter", "2026Q3", "--output", "{folder}/review.pdf"),
    ("review", "{key}", "internal", "--quarter", "2026Q3", "--output", "{folder}/internal.pdf"),
    ("scope", "{key}", "show"),
    ("change", "{key}", "sheet", "CO-001", "--pdf", "{folder}/order.pdf"),
    ("exit", "{key}", "--notice-on", "2026-09-30", "--reason", "mutual", "--pdf", "{folder}/exit.pdf"),
    ("export", "--format", "csv", "--output", "{folder}/hours.csv"),
    ("export", "--format", "xlsx", "--output", "{folder}/hours.xlsx"),
    ("log", "{key}", "30m", "--note", "{text}"),
    ("search", "img"),
    ("attention",),
    ("clock",),
    ("history",),
    ("undo",),
    ("backup",),
    ("verify",),
)


def test_a_session_of_commands_reads_and_calls_nothing(
    baited: Desk, lures: Lures, tmp_path: Path, moment: Moment, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: Callable[..., Desk] = partial(open_desk, clock=moment)
    for command in SESSION:
        words = [word.format(key=KEYS[0], folder=tmp_path, text=lures.texts[1]) for word in command]
        status = run(["--workspace", str(baited.path), *words], Cli(opened, keeper_of))
        said = capsys.readouterr()
        assert (words, status) == (words, 0), said.err
        assert (words, lures.heard, lures.is_read) == (words, [], False)
