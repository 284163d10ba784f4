"""The drawn charts: labels that stand apart in the real type, legible without colour, with their words for the tags."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from itertools import combinations

import pytest
import review_samples as samples
from pypdf import PdfReader

from engagement_desk.application.charts import burn_up, hours_in_band
from engagement_desk.application.charts_dates import dates_chart
from engagement_desk.application.charts_layout import Chart
from engagement_desk.application.charts_scene import Box, Dot, Fill, Rect, Stroke
from engagement_desk.application.charts_steps import Change, Kind, retainer_chart, scope_mix, sum_chart
from engagement_desk.application.queries.review_figures import Hours, LedgerRow, WeekRow
from engagement_desk.documents.charts import Figure, PaperInk
from engagement_desk.documents.fonts import Printer
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.library import DocumentLibrary
from engagement_desk.documents.theme import FOOT, HEAD, MARGIN, PAPERS, Palette

WIDTH = PAPERS["letter"][0] - 2 * MARGIN
TALL = PAPERS["letter"][1] - HEAD - FOOT
LONG = "Assessment of every vendor " * 8
HEBREW = "מפת דרכים לבינה מלאכותית, " * 8
DAY = date(2026, 9, 1)


@dataclass(frozen=True)
class Planned:
    title: str = "Roadmap"
    due: date | None = None
    submitted_on: date | None = None
    accepted_on: date | None = None


def sums(cents: list[int], title: str = "Vendor check", original: int = 2_560_000) -> Chart | None:
    changes = [Change(f"CO-{n:03}", title, value) for n, value in enumerate(cents, 1)]
    return sum_chart(original, changes, original + sum(cents))


def weeks(count: int, minutes: int, low: int | None = 900, high: int | None = 1_500) -> Chart | None:
    rows = [
        WeekRow(
            starts=date(2026, 1, 5) + timedelta(days=7 * n),
            ends=date(2026, 1, 11) + timedelta(days=7 * n),
            billed_minutes=minutes * (n % 3),
            min_minutes=low,
            max_minutes=high,
            state=("under", "within", "over")[n % 3],
        )
        for n in range(count)
    ]
    return hours_in_band(Hours(weeks=tuple(rows)))


def ledger(count: int, fee: int, minutes: int) -> Chart | None:
    rows = [
        LedgerRow(
            period_start=date(2026, 1, 1) + timedelta(days=31 * n),
            period_end=date(2026, 1, 31) + timedelta(days=31 * n),
            fee_cents=fee,
            carried_in=minutes,
            included=minutes,
            used=3 * minutes,
            available=2 * minutes,
            overage=minutes,
            overage_cents=fee,
            expired=0,
            carried_out=0,
            closed=True,
        )
        for n in range(count)
    ]
    return retainer_chart(rows)


def sample(name: str) -> Callable[[], Chart | None]:
    def made() -> Chart | None:
        content = samples.published()
        return {
            "burn_up": lambda: burn_up(content.control, content.minimum),
            "dates": lambda: dates_chart(content.deliverables.rows, content.control.cut_off),
            "weeks": lambda: hours_in_band(content.hours),
            "mix": lambda: scope_mix(content.hours.classes),
            "retainer": lambda: retainer_chart(samples.with_ledger().retainer),
        }[name]()

    return made


CHARTS: dict[str, Callable[[], Chart | None]] = {
    **{f"sample_{name}": sample(name) for name in ("burn_up", "dates", "weeks", "mix", "retainer")},
    "one_week": lambda: weeks(1, 900),
    "sixty_weeks": lambda: weeks(60, 900),
    "no_hours": lambda: weeks(13, 0),
    "no_band": lambda: weeks(13, 900, None, None),
    "many_hours": lambda: weeks(13, 499_999_999),
    "negative_orders": lambda: sums([-300_000, -4_000_000, 50]),
    "forty_orders": lambda: sums([n * 1_000 * (-1) ** n for n in range(40)]),
    "large_orders": lambda: sums([98_765_432_199, -98_765_432_100], original=98_765_432_199),
    "long_orders": lambda: sums([100, 200], LONG),
    "hebrew_orders": lambda: sums([100, 200], HEBREW),
    "wild_orders": lambda: sums([100], "<b>A&B</b>\x00\n\u202e\U0001f600" * 2_000),
    "thirty_dates": lambda: dates_chart([Planned(LONG, DAY + timedelta(days=n), DAY, DAY) for n in range(30)], DAY),
    "hebrew_dates": lambda: dates_chart([Planned(HEBREW, DAY), Planned(HEBREW, accepted_on=DAY)], DAY),
    "many_periods": lambda: ledger(40, 500_000, 600),
    "large_periods": lambda: ledger(3, 98_765_432_199, 99_999_999),
}


def figure(chart: Chart | None, language: str = "en") -> Figure:
    assert chart is not None
    return Figure(chart, Formats(language, "USD", 2, "UTC"), Palette(), Printer())


@pytest.mark.parametrize("language", ["en", "de", "th"])
@pytest.mark.parametrize("name", CHARTS)
def test_no_label_overlaps_another_or_leaves_its_frame(name: str, language: str) -> None:
    drawn = figure(CHARTS[name](), language)
    ink = PaperInk(Formats(language, "USD", 2, "UTC"), Printer())
    scene = drawn.scene(WIDTH)
    frame = Rect(0.0, 0.0, WIDTH, scene.height)
    for label in scene.labels:
        assert frame.holds(label.rect), label.text
        assert ink.width(label.text, bold=label.bold) <= label.rect.right - label.rect.left + 1
    for one, other in combinations(scene.labels, 2):
        assert not one.rect.meets(other.rect), (one.text, other.text)


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_fits_a_page(name: str) -> None:
    drawn = figure(CHARTS[name]())
    assert drawn.wrap(WIDTH, TALL)[1] < TALL


@pytest.mark.parametrize("name", [name for name in CHARTS if name.startswith("sample_")])
def test_the_alternative_text_says_what_the_sentence_says(name: str) -> None:
    drawn = figure(CHARTS[name]())
    title, _, sentence = drawn.alternative.partition(": ")
    assert "chart" in title.casefold()
    assert sentence.endswith(".")
    assert any(char.isdigit() for char in sentence)


def test_steps_differ_without_their_colour() -> None:
    looks = {}
    chart = ledger(1, 500, 600)
    assert chart is not None
    reduced = sums([500, -200])
    assert reduced is not None
    for drawn in (chart, reduced):
        scene = figure(drawn).scene(WIDTH)
        boxes = [shape for shape in scene.shapes if isinstance(shape, Box)]
        looks |= {
            step.kind: (box.fill, box.hatched)
            for step, box in zip(drawn.steps, boxes, strict=False)  # type: ignore[union-attr]
        }
    assert set(looks) >= {Kind.WHOLE, Kind.MORE, Kind.LESS, Kind.BEYOND}
    assert len(set(looks.values())) == len(looks)


def test_planned_and_actual_differ_by_shape() -> None:
    scene = figure(dates_chart([Planned(due=DAY, submitted_on=DAY, accepted_on=DAY)], DAY)).scene(WIDTH)
    ring, dot = [shape for shape in scene.shapes if isinstance(shape, Dot)]
    assert (ring.fill, dot.fill) == (Fill("surface"), Fill("accent"))
    assert ring.edge is not None
    assert dot.radius < ring.radius
    assert any(isinstance(shape, Stroke) and shape.pen.weight == 1.5 for shape in scene.shapes)


def test_the_figures_of_a_chart_are_text_in_the_document() -> None:
    pdf = DocumentLibrary().quarterly_review(samples.published(), "a4").pdf
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    for said in ("$22,775 on 30 Sep", "$25,600 minimum", "even pace", "3 days late", "Revised sum", "at most 25:00"):
        assert said in text
