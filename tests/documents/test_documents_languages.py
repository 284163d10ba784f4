"""Documents in the language of the client: the tables are whole, and no word of another language is left in them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path
from string import Formatter
from typing import Any

import pypdfium2
import pytest
from pdf_reading import text_of

from engagement_desk.application.commands.log import AI_KINDS, LEVELS
from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Now, Rendered
from engagement_desk.application.queries.brief_sheet import brief_sheet
from engagement_desk.application.queries.dispute import Stage, dispute_pack
from engagement_desk.application.queries.exit_sheet import exit_sheet
from engagement_desk.application.queries.internal_report import internal_report
from engagement_desk.application.queries.order_sheet import order_sheet
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.application.queries.review import collect_review
from engagement_desk.application.queries.review_presets import AUDIT, EXECUTIVE, PRESETS, STANDARD, of_preset
from engagement_desk.application.queries.review_record import ClockValue
from engagement_desk.bootstrap import open_desk
from engagement_desk.documents import words
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.languages import de, en, es, fr
from engagement_desk.documents.languages.en import common, papers, review, status
from engagement_desk.documents.words import NAMES, TEXTS, words_of
from engagement_desk.domain import kinds
from engagement_desk.domain.calendar import quarter_on
from engagement_desk.domain.kinds import ExitReason

SOURCE = Path(words.__file__).parent
FOREIGN = ("de", "fr", "es")
TODAY = date(2026, 11, 20)
LEFT, RIGHT = 48, 547.5  # the edges of the text on A4, in points
ENUMS = {
    "class": {*kinds.EntryClass, "non_billable"},
    "structure": set(kinds.Structure),
    "tier": set(kinds.Tier),
    "earned": {*kinds.EarnedKind, "overage_hours"},
    "state": set(kinds.DeliverableState),
    "order": set(kinds.OrderStatus),
    "pricing": set(kinds.Pricing),
    "budget": set(kinds.BudgetKind),
    "rounding": set(kinds.Rounding),
    "grain": set(kinds.Grain),
    "surplus": set(kinds.Surplus),
    "deficit": set(kinds.Deficit),
    "ip_passes": set(kinds.IpPasses),
    "exit": set(ExitReason),
    "side": set(kinds.Side),
    "clause": set(kinds.ClauseKind),
    "clause_said": set(kinds.ClauseKind),
    "ai": set(AI_KINDS),
    "level": set(LEVELS),
    "preset": set(PRESETS),
    "stage": {stage.name.lower() for stage in Stage},
    "quarter": {"1", "2", "3", "4"},
}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_says_everything_with_the_same_values(language: str) -> None:
    assert set(TEXTS[language]) == set(TEXTS["en"])
    for code, text in TEXTS[language].items():
        assert text.strip() == text != "", code
        assert placeholders(text) == placeholders(TEXTS["en"][code]), code
    assert set(NAMES[language]) == set(NAMES["en"])
    for kind, names in NAMES[language].items():
        assert set(names) == set(NAMES["en"][kind]), kind
        for code, text in names.items():
            assert placeholders(text) == placeholders(NAMES["en"][kind][code]), (kind, code)


def test_no_code_has_two_texts() -> None:
    tables = (common.COMMON, status.STATUS, review.REVIEW, papers.PAPERS)
    assert sum(map(len, tables)) == len(en.TEXTS)
    assert len({id(module.TEXTS) for module in (en, de, fr, es)}) == len(TEXTS)


@pytest.mark.parametrize("kind", ENUMS)
def test_every_code_of_a_vocabulary_has_its_name(kind: str) -> None:
    assert set(NAMES["en"][kind]) == ENUMS[kind]


def test_no_text_is_without_a_use() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8").replace("'", '"')
        for path in SOURCE.rglob("*.py")
        if "languages" not in path.parts
    )
    stem = re.compile(r"_(one|lead|means|word|week|month)$|^ledger_")
    unused = [code for code in TEXTS["en"] if f'"{code}"' not in source and f'"{stem.sub("", code)}"' not in source]
    assert set(unused) == {"counted_by_week", "counted_by_month", "hours_a_week", "hours_a_month"}
    assert "counted_by_{per}" in source and "hours_a_{per}" in source


def test_meanings_go_on_after_a_colon() -> None:
    """A German meaning begins with no noun, whose first letter would have to stay."""
    nouns = {"Anteil", "Zeit", "Erbrachtes", "Vorgang", "Arbeitszeit", "Tempo"}
    means = [text for code, text in TEXTS["de"].items() if code.endswith("_means")]
    assert means and not [text for text in means if text.split()[0] in nouns]


def test_french_keeps_its_signs_on_the_line_of_their_word() -> None:
    texts = [*TEXTS["fr"].values(), *(text for names in NAMES["fr"].values() for text in names.values())]
    assert not [text for text in texts if re.search(r" [;:?!»%]|« ", text)]


@pytest.mark.parametrize(
    ("wanted", "language", "locale"),
    [("de-AT", "de", "de-AT"), ("en-US", "en", "en-US"), ("nl", "en", "en"), ("", "en", "en"), ("xx-YY", "en", "en")],
)
def test_a_document_has_one_language(wanted: str, language: str, locale: str) -> None:
    say = words_of(wanted)
    assert (say.language, say.locale) == (language, locale)


def test_numbers_of_things() -> None:
    said = [words_of(language).count("days", number) for language in ("en", "fr") for number in (0, 1, 2)]
    assert said == ["0 days", "1 day", "2 days", "0 jour", "1 jour", "2 jours"]
    assert words_of("de").both(["Ada", "Ben"]) == "Ada und Ben"
    assert words_of("es").named("via", "pigeon") == "pigeon"


def test_workings_write_amounts_without_a_sign() -> None:
    assert Formats("de", "EUR", 2, "UTC").amount(2_560_050) == "25.600,50"
    assert Formats("en", "USD", 2, "UTC").amount(-5) == "−0.05"
    assert Formats("fr", "JPY", 0, "UTC").amount(1_500) == "1\u202f500"
    assert Formats("de", "EUR", 2, "UTC").money_axis(2_000_000) == "20.000\u00a0€"


@dataclasses.dataclass(frozen=True)
class _Evening:
    def now(self, _zone: str | None = None) -> Now:
        return Now(datetime(2026, 11, 20, 22, tzinfo=UTC), "UTC", TODAY)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = open_desk(tmp_path_factory.mktemp("sample") / "s.engdesk", None, _Evening())
    desk.run(load_sample, desk.sample(), desk.documents())
    yield desk
    desk.store.close()


_CODES = {
    *("code", "kind", "name", "value", "step", "via", "key", "number", "clause", "ref", "order", "engagement"),
    *("status", "state", "structure", "tier", "phase", "pricing", "outcome", "preset", "quarter", "per", "pace"),
    *("rounding", "grain", "surplus", "deficit", "allowance_per", "budget_kind", "ip_passes_on", "ai_kind"),
    *("language", "currency", "zone", "accent", "next_call", "probability", "impact"),
}


def blank(value: Any, name: str = "") -> Any:
    """Give content without what users typed, so that all words left are the document's own."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value if name in _CODES or (name == "reason" and value in set(ExitReason)) else "Zzq" if value else ""
    if isinstance(value, ClockValue):
        return dataclasses.replace(value, value="Zzq") if value.name in ("title", "text") else value
    if isinstance(value, tuple):
        return tuple(blank(one, name) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        made = {f.name: blank(getattr(value, f.name), f.name) for f in dataclasses.fields(value) if f.init}
        return dataclasses.replace(value, **made)
    return value


def papers_of(desk: Desk, key: str, language: str) -> dict[str, Rendered]:
    library, now = desk.documents(), desk.now()
    content = desk.ask(
        lambda reading: collect_review(reading, engagement_by_key(reading, key), quarter_on(date(2026, 9, 1)), TODAY)
    )
    content = blank(dataclasses.replace(content, control=dataclasses.replace(content.control, language=language)))

    def to_client(sheet: Any) -> Any:
        return blank(dataclasses.replace(sheet, head=dataclasses.replace(sheet.head, language=language)))

    asked = desk.ask(list_requests, key, None, None)[1]
    ways = (TODAY, ExitReason.CONVENIENCE_CLIENT, (TODAY, ExitReason.MUTUAL))
    return {
        **{preset: library.quarterly_review(of_preset(content, preset), "a4") for preset in PRESETS},
        "brief": library.brief(to_client(desk.ask(brief_sheet, key, now, own=True)), "a4"),
        "order": library.change_order(to_client(desk.ask(order_sheet, key, "CO-001", TODAY)), "a4"),
        "exit": library.exit_statement(to_client(desk.ask(exit_sheet, key, *ways[:2])), "a4"),
        "compared": library.exit_statement(to_client(desk.ask(exit_sheet, key, *ways)), "a4"),
        "dispute": library.dispute_pack(to_client(desk.ask(dispute_pack, key, asked.id, TODAY, desk.boundary())), "a4"),
    }


def fragments(language: str) -> set[str]:
    """Give what a language's texts say between their values."""
    texts = [*TEXTS[language].values(), *(text for names in NAMES[language].values() for text in names.values())]
    found = {part.strip(" .:;,·()→") for text in texts for part, *_ in Formatter().parse(text) if part}
    return {part.replace("\u00a0", " ") for part in found if len(part) > 3}


@pytest.mark.parametrize(("key", "language"), [*(("HALO", language) for language in FOREIGN), ("NORTH", "fr")])
def test_no_english_is_left_and_nothing_is_clipped(sample: Desk, key: str, language: str) -> None:
    own = " ".join(fragments(language))
    foreign = [part for part in fragments("en") if not re.search(rf"\b{re.escape(part)}\b", own)]
    for name, drawn in papers_of(sample, key, language).items():
        text = " ".join(text_of(drawn.pdf).replace("\u00a0", " ").split())
        left = [part for part in foreign if re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text)]
        assert left == [], name
        assert "…" not in text, name
        assert drawn.missing == ()
        assert clipped(drawn.pdf) == [], name


def clipped(pdf: bytes) -> list[str]:
    """Give the lines that leave the text's width, or run into their neighbour."""
    found = []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            textpage = page.get_textpage()
            boxes = sorted(
                (round(bottom), left, right, textpage.get_text_bounded(left, bottom, right, top).strip())
                for left, bottom, right, top in map(textpage.get_rect, range(textpage.count_rects()))
            )
            found += [text for _, left, right, text in boxes if left < LEFT - 1 or right > RIGHT + 1]
            found += [
                f"{one[3]} | {other[3]}"
                for one, other in pairwise(boxes)
                if one[0] == other[0] and other[1] < one[2] - 1 and one[3] and other[3]
            ]
    return found


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ("Quartalsbericht", "3. Quartal 2026", "19.290,00 €", "1,50", "Mindestumfang", "Sept. 2026")),
        ("fr", ("Bilan trimestriel", "3e trimestre 2026", "19 290,00 €", "1,50", "sept. 2026")),
        ("es", ("Informe trimestral", "tercer trimestre de 2026", "19.290,00 €", "1,50", "Mínimo del encargo")),
    ],
)
def test_a_review_is_in_the_clients_language(sample: Desk, language: str, said: tuple[str, ...]) -> None:
    drawn = papers_of(sample, "HALO", language)
    text = text_of(drawn[STANDARD].pdf).replace("\u00a0", " ")
    assert [one for one in said if one not in text] == []
    hours = [f" {TEXTS[language][code]} " for code in ("worked", "ledger_used")]
    assert not [word for word in hours if word in text_of(drawn[EXECUTIVE].pdf)]
    assert TEXTS[language]["time_detail"] in text_of(drawn[AUDIT].pdf)


def test_the_internal_report_is_the_consultants_own(sample: Desk) -> None:
    report = sample.ask(internal_report, "HALO", "2026Q3", TODAY)
    german = dataclasses.replace(report, head=dataclasses.replace(report.head, language="de"))
    library = sample.documents()
    assert library.internal_report(german, "a4").pdf == library.internal_report(report, "a4").pdf


def test_the_brief_that_is_shared_tells_of_no_draft_and_no_refused_order(sample: Desk) -> None:
    content = sample.ask(brief_sheet, "NORTH", sample.now(), own=True)
    order = content.brief.orders[0]
    states = (
        (kinds.OrderStatus.DRAFT, 0, "Idle"),
        (kinds.OrderStatus.DRAFT, 60, "Begun"),
        (kinds.OrderStatus.DECLINED, 60, "Declined"),
        (kinds.OrderStatus.SENT, 0, "Asked"),
    )
    orders = tuple(
        dataclasses.replace(order, title=title, status=status, at_risk_minutes=minutes)
        for status, minutes, title in states
    )
    own = dataclasses.replace(content, brief=dataclasses.replace(content.brief, orders=orders))
    shared = dataclasses.replace(own, inward=None)
    told = [text_of(sample.documents().brief(one, "a4").pdf) for one in (shared, own)]
    assert [[title for *_, title in states if title in text] for text in told] == [
        ["Begun", "Asked"],
        ["Idle", "Begun", "Asked"],
    ]
