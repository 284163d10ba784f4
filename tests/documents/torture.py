"""A workspace whose every text is hostile: every script, marks, emoji, control characters and markup in each field."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now, Rendered
from engagement_desk.application.queries.brief_sheet import brief_sheet
from engagement_desk.application.queries.dispute import dispute_pack
from engagement_desk.application.queries.exit_sheet import exit_sheet
from engagement_desk.application.queries.internal_report import internal_report
from engagement_desk.application.queries.monthly_status import monthly_status
from engagement_desk.application.queries.order_sheet import order_sheet
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.kinds import ExitReason

KEY = "NORTH"
MOMENT = Now(datetime(2026, 10, 5, 13, 30, tzinfo=UTC), "America/New_York", date(2026, 10, 5))

LEFT_TO_RIGHT = {
    "latin": "Größe façade Łódź Đắk Lắk",
    "greek": "Ελληνικά Ὀδυσσεύς",
    "cyrillic": "Привет Київ Ѓорѓи",
    "georgian": "ქართული",
    "devanagari": "नमस्ते हिन्दी क्षत्रिय",
    "thai": "สวัสดีชาวโลก น้ำผึ้ง",
    "marks": "e\u0301te\u0301 x\u0304 q\u0307\u0323",
    "symbols": "✓ ✗ ★ ☎ ∑ ∀ 𝒜 ♪ → ≤",
    "markup": "<b>A&B</b> <para>&amp;</para> {braces} %s",
}
RIGHT_TO_LEFT = {
    "hebrew": "שלום עולם טוב מאד",
    "arabic": "مرحبا بالعالم لا شيء",
}
STRANGE = {
    "mixed": "Acme שלום (עולם) 1,234.50 end",
    "emoji": "😀 👩\u200d💻 🇩🇪 👍🏽 ☎\ufe0f",
    "control": "a\x01b\x7fc\x1bd",
    "turned": "left\u202eright\u202c \u2067isolated",
    "pointed": "שָׁלוֹם شكرًا محمّد",
    "east asian": "中文 日本語テスト 한국어",
    "long": "x" * 5_000,
}
TEXTS = LEFT_TO_RIGHT | RIGHT_TO_LEFT | STRANGE

_FIELDS = {
    "client": ("name", "legal_name"),
    "holiday": ("name",),
    "engagement": ("title", "why", "key_people"),
    "checkpoint": ("evidence",),
    "deliverable": ("title", "criteria", "reviewer", "rejected_reason"),
    "exit_policy": ("delivery",),
    "expense": ("note",),
    "handover_item": ("text", "owner"),
    "invoice": ("ref",),
    "log_item": (
        *("text", "owner", "done_text", "context", "chosen", "because", "basis", "action", "cause", "change"),
        *("target", "actual", "source"),
    ),
    "request": ("words", "by", "answer"),
    "review_text": ("text",),
    "scope_revision": ("reason",),
    "scope_item": ("text", "condition"),
    "change_order": ("title", "client_approver", "consultant_approver"),
    "deliverable_event": ("reason",),
    "entry": ("person", "role", "reason", "activity", "note"),
}
_LISTS = {"exit_policy": "survival", "log_item": "options"}


@dataclass(frozen=True)
class StandingClock:
    """A clock that stands still."""

    moment: Now = MOMENT

    def now(self, zone: str | None = None) -> Now:
        return self.moment


def tortured(path: Path) -> Desk:
    """Make the sample workspace, put a hostile text into every field that holds one, and open it."""
    desk = open_desk(path, None, StandingClock())
    desk.run(load_sample, desk.sample(), desk.documents())
    desk.store.close()
    texts = cycle(TEXTS.values())
    with closing(sqlite3.connect(path)) as database, database:
        for table, columns in _FIELDS.items():
            for column in columns:
                _fill(database, table, column, texts)
        for table, column in _LISTS.items():
            _fill(database, table, column, cycle([json.dumps(list(TEXTS.values()))]))
        database.execute("UPDATE setting SET value = ? WHERE name LIKE 'owner%'", (TEXTS["mixed"],))
    return open_desk(path, None, StandingClock())


def _fill(database: sqlite3.Connection, table: str, column: str, texts: Iterator[str]) -> None:
    filled = database.execute(f'SELECT rowid FROM "{table}" WHERE "{column}" <> ""').fetchall()
    changes = [(next(texts), *row) for row in filled]
    database.executemany(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', changes)


def documents(desk: Desk, paper: str = "a4") -> Iterator[tuple[str, Rendered]]:
    """Draw every document that there is, each with its name."""
    library, today = desk.documents(), MOMENT.today
    for preset in PRESETS:
        content = desk.ask(review_of, KEY, "2026Q3", today, preset=preset, paper=paper).content
        yield f"review {preset}", library.quarterly_review(content, paper)
    yield "status", library.monthly_status(desk.ask(monthly_status, KEY, "2026-09", MOMENT), paper)
    yield "brief", library.brief(desk.ask(brief_sheet, KEY, MOMENT, own=True), paper)
    yield "internal", library.internal_report(desk.ask(internal_report, KEY, "2026Q3", today), paper)
    asked = (today, ExitReason.CONVENIENCE_CLIENT)
    yield "exit", library.exit_statement(desk.ask(exit_sheet, KEY, *asked, None), paper)
    yield "order", library.change_order(desk.ask(order_sheet, KEY, "CO-1", today), paper)
    request = desk.ask(list_requests, KEY)[0]
    yield "dispute", library.dispute_pack(desk.ask(dispute_pack, KEY, request.id, today, desk.boundary()), paper)
