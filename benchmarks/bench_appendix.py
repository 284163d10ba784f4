"""(d) The appendix of 5,000 entries against ReportLab drawing the same table, and against WeasyPrint."""

from __future__ import annotations

import json
import subprocess
import tracemalloc
import venv
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from time import process_time
from types import SimpleNamespace
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

from benchmarks.measure import interleaved, judge, say, shown
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import EntryRow
from engagement_desk.documents.columns import Column
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.page import Frontmatter, build
from engagement_desk.documents.review.closing import entry_table
from engagement_desk.documents.sheet import Sheet
from engagement_desk.documents.theme import CELL, CELL_HEAD, MARGIN, Palette
from engagement_desk.domain.money import value_of

_ENTRIES = 5_000
_ROUNDS = 3
_PEERS = Path(".benchenv")
_NOTES = (
    "architecture review, with a decision record for each finding",
    "vendor call",
    "cost of delay for each finding, gone through with the leads; two of them were closed on the spot, one was moved",
)
_FRONT = Frontmatter(
    "Appendix", "Time detail", "Owner", "en", "Quarterly review", "Draft", "", "Page {page} of {pages}"
)
_RIGHT_OF = 5
_LETTERS = {"Latin": "word after word ", "Hebrew": "שלום עולם ", "mixed": "שלום abc 12.5 ", "Thai": "สวัสดีชาวโลกน้ำผึ้ง"}
_WEAVE = """
import html, json, sys, time
import weasyprint
head, *rows = json.load(sys.stdin)
style = "@page {size: A4; margin: 48pt} table {width: 100%; border-collapse: collapse; font: 8pt sans-serif}"
style += "td {border-bottom: 0.5pt solid #e2e1db; vertical-align: top; padding: 4.5pt 0}"
cells = lambda row, name: "".join(f"<{name}>{html.escape(cell)}</{name}>" for cell in row)
table = "<thead><tr>" + cells(head, "th") + "</tr></thead>"
table += "".join("<tr>" + cells(row, "td") + "</tr>" for row in rows)
began = time.perf_counter()
weasyprint.HTML(string=f"<style>{style}</style><table>{table}</table>").write_pdf()
print(time.perf_counter() - began)
"""


def run() -> bool:
    """Measure, print, and tell whether all limits hold; WeasyPrint is left out where it cannot be had."""
    control, appendix = SimpleNamespace(structure="time_and_materials"), SimpleNamespace(entries=_entries())
    content = cast("ReviewContent", SimpleNamespace(control=control, appendix=appendix))
    cells = _cells(content)
    ours, plain = interleaved([lambda: _ours(content), lambda: _plain(cells)], _ROUNDS)
    peaks = _peak(lambda: _ours(content)), _peak(lambda: _plain(cells))
    say(f"(d) appendix of {_ENTRIES:,} entries: {shown(ours.middle)}, ReportLab's table {shown(plain.middle)}")
    say(f"    at most {peaks[0] / 1e6:.0f} MB, ReportLab's table {peaks[1] / 1e6:.0f} MB; ours carries its structure")
    held = [
        judge("appendix against ReportLab's table", ours.middle / plain.middle, 1.5),
        judge("memory against ReportLab's table", peaks[0] / peaks[1], 2),
    ]
    held += [_notes(name, words) for name, words in _LETTERS.items()]
    other = _woven(cells)
    if other is not None:
        say(f"    the same table by WeasyPrint: {shown(other)}")
        held.append(judge("appendix against WeasyPrint", ours.middle / other, 1 / 5))
    return all(held)


def _notes(name: str, words: str) -> bool:
    """Measure a note of 100,000 characters in a paragraph and in a cell, and how the time grows with the length."""
    seconds = [_note(words, length, cell=cell) for length in (50_000, 100_000) for cell in (False, True)]
    say(f"    100,000 characters, {name}: paragraph {shown(seconds[2])}, cell {shown(seconds[3])}")
    return judge(f"twice the {name} characters", (seconds[2] + seconds[3]) / (seconds[0] + seconds[1]), 3)


def _note(words: str, length: int, *, cell: bool) -> float:
    sheet, note = _sheet(), (words * length)[:length]
    began = process_time()
    part = sheet.table([Column("Note", wraps=True)], [[note]]) if cell else sheet.text(note)
    build([part], _FRONT, sheet.paper, sheet.palette)
    return process_time() - began


def _peak(run: Callable[[], object]) -> int:
    """Give the most bytes that a run held at once."""
    tracemalloc.start()
    run()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def _woven(cells: Sequence[Sequence[str]]) -> float | None:
    """Give the seconds that WeasyPrint takes for the cells as a table; None where it cannot be had."""
    python = _PEERS / "bin" / "python"
    if not python.exists():
        venv.create(_PEERS, with_pip=True)
    if subprocess.run([python, "-c", "import weasyprint"], capture_output=True, check=False).returncode:
        say("    (installing WeasyPrint beside the checkout, in .benchenv)")
        installed = subprocess.run([python, "-m", "pip", "install", "-qq", "weasyprint"], check=False)
        if installed.returncode:
            say("    WeasyPrint is missing: it could not be installed into .benchenv")
            return None
    say("    (WeasyPrint lays the table out once, which takes minutes)")
    told = json.dumps([*map(list, cells)]).encode()
    done = subprocess.run([python, "-c", _WEAVE], input=told, capture_output=True, check=False)
    if done.returncode:
        say(f"    WeasyPrint does not run here: {done.stderr.decode().strip().splitlines()[-1]}")
        return None
    return float(done.stdout)


def _entries() -> tuple[EntryRow, ...]:
    return tuple(_entry(number) for number in range(_ENTRIES))


def _entry(number: int) -> EntryRow:
    day, minutes = date(2026, 7, 1) + timedelta(days=number // 12), 15 + number % 61
    return EntryRow(
        work_date=day,
        posting_date=day,
        person=("Owner", "Second consultant")[number % 2],
        role="Adviser",
        code="in_scope",
        activity="audit",
        clause="2.1",
        order="",
        note=_NOTES[number % len(_NOTES)],
        worked_seconds=minutes * 60,
        billed_minutes=minutes,
        value_cents=value_of(minutes, 10_000),
    )


def _sheet() -> Sheet:
    return Sheet(Formats("en", "USD", 2, "UTC"), Palette(), "a4")


def _ours(content: ReviewContent) -> bytes:
    sheet = _sheet()
    return build([entry_table(sheet, content)], _FRONT, sheet.paper, sheet.palette)


def _cells(content: ReviewContent) -> list[list[str]]:
    """Give the texts as our table breaks them into lines, so that both draw the very same and neither of them twice."""
    sheet = _sheet()
    grid = cast("Any", entry_table(sheet, content))
    grid.wrap(sheet.width, 0)
    laid = (grid._layout.head, *grid._laid)
    return [["\n".join(lines) for lines in row.lines] for row in laid]


def _plain(cells: list[list[str]]) -> bytes:
    line = HexColor("#e2e1db")
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, 0), CELL_HEAD.face.name, CELL_HEAD.size, CELL_HEAD.leading),
            ("FONT", (0, 1), (-1, -1), CELL.face.name, CELL.size, CELL.leading),
            ("ALIGN", (_RIGHT_OF, 0), (-1, -1), "RIGHT"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, line),
        ]
    )
    buffer = BytesIO()
    document = SimpleDocTemplate(buffer, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, invariant=1)
    document.build([Table(cells, repeatRows=1, style=style)])
    return buffer.getvalue()
