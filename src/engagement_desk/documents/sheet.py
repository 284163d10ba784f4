"""What every section is written with: one document's palette, formats and printer, and the parts made from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.platypus.flowables import CondPageBreak, Flowable

from engagement_desk.application.charts_layout import Chart
from engagement_desk.documents.charts import Figure
from engagement_desk.documents.facts import Pair, Pairs
from engagement_desk.documents.flowables import Heading, Subheading, Text, least_of
from engagement_desk.documents.fonts import Printer
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.grid import Column, Grid, Row
from engagement_desk.documents.theme import BODY, MARGIN, NOTE, PAPERS, UNIT, Palette, Style
from engagement_desk.documents.words import FALLBACK, Words, words_of
from engagement_desk.domain.records.workspace import Logo

Parts = list[Flowable]


@dataclass
class Sheet:
    """Makes parts whose texts are printable, numbers the sections, and keeps heads with what follows them.

    `say` words what the document itself says, in its one language.
    """

    formats: Formats
    palette: Palette
    paper: str
    logo: Logo | None = None
    logo_text: str = ""
    say: Words = field(default_factory=lambda: words_of(FALLBACK))
    printable: Printer = field(default_factory=Printer)
    number: int = 0
    letter: int = 0

    @property
    def width(self) -> float:
        """The width of the text in points."""
        return PAPERS[self.paper][0] - 2 * MARGIN

    def text(self, text: str, style: Style = BODY, *, lead: str = "", after: float = UNIT) -> Text:
        """A paragraph, with a bold lead."""
        return Text(self.printable(text), self.palette, style, lead=self.printable(lead), after=after)

    def note(self, text: str) -> Text:
        """A remark in small print."""
        return self.text(text, NOTE)

    def none(self, text: str) -> Text:
        """The one line of a section that has nothing to show."""
        return self.text(text, BODY.muted())

    def figure(self, chart: Chart) -> Figure:
        """A chart with its sentence."""
        return Figure(chart, self.formats, self.palette, self.printable, self.say)

    def listed(self, texts: Sequence[str], style: Style = BODY, *, numbered: bool = False) -> Parts:
        """Items with a number or a bullet before each."""
        parts: Parts = []
        for number, text in enumerate(texts, 1):
            label = f"{number}." if numbered else "–"
            after = UNIT if number == len(texts) else UNIT / 2
            parts.append(Text(self.printable(text), self.palette, style, label=label, indent=2.5 * UNIT, after=after))
        return parts

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        total: Sequence[str] = (),
        note: Text | None = None,
    ) -> Grid:
        """A table, with a total under it, and a paragraph on the page where it ends."""
        made = [Row(tuple(map(self.printable, row))) for row in rows]
        if total:
            made.append(Row(tuple(map(self.printable, total)), total=True))
        if note is not None:
            return Grid(columns, made, self.palette, after=note.spaceAfter, note=note)
        return Grid(columns, made, self.palette, after=1.5 * UNIT)

    def pairs(self, pairs: Sequence[tuple[str, str]], *, figures: bool = False, after: float = UNIT) -> Pairs:
        """Facts or figures side by side: (value, label)."""
        made = [Pair(self.printable(value), self.printable(label)) for value, label in pairs]
        return Pairs(made, self.palette, figures=figures, after=after)

    def section(self, title: str, parts: Parts) -> Parts:
        """A numbered section whose head stays with its beginning."""
        self.number += 1
        return self._headed(Heading(str(self.number), title, self.palette), parts)

    def appendix(self, title: str, parts: Parts) -> Parts:
        """A lettered section of the appendix."""
        self.letter += 1
        return self._headed(Heading(chr(ord("A") + self.letter - 1), title, self.palette), parts)

    def sub(self, title: str, parts: Parts) -> Parts:
        """A titled part of a section; nothing at all where there are no parts."""
        return self._headed(Subheading(self.printable(title), self.palette), parts) if parts else []

    def _headed(self, head: Heading | Subheading, parts: Parts) -> Parts:
        beginning = [part for part in parts[:3] if not isinstance(part, CondPageBreak)]
        return [CondPageBreak(least_of([head, *beginning], self.width)), head, *parts]
