"""The sheet before publishing: what locks, what is still open, and that undo ends there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.desk import Desk
from engagement_desk.application.editions import DOCUMENTS, Drawn, draw_edition, edition_of
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS
from engagement_desk.application.queries.reviews_page import Outlook, publish_outlook
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.pages.papers import OneAtATime
from engagement_desk.ui.pages.reviews_published import PublishedCard
from engagement_desk.ui.pages.reviews_words import PAPER_NAMES, PARTS, preset_name
from engagement_desk.ui.progress import Progress
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, hours_said, inner, mark, money, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card, empty_layout
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.page_frame import PageScroll

_WIDTH = 640
_SAID = {
    "quarter_unclassified": mark("Entries of {quarter} without a class: {count}. Classify them, then publish."),
    "words_unchanged": mark(
        "The words are those of edition {edition}. Change some before you publish another edition."
    ),
}

_MENDED = {"quarter_unclassified": mark("Classify them"), "words_unchanged": mark("Change the words")}
"""What is refused for a reason that can be mended, and the words of the way there."""


class PublishSheet(QWidget):
    """Lists what publishing does; the one who reads it publishes, goes to classify, or turns back."""

    shown = Signal()
    """The outlook stands on it: bring it to the front."""
    classify = Signal()
    write = Signal()
    """Words have to change first."""
    left = Signal()
    """It was turned back from, or what was published is seen."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        theme = ui.theme
        self.ui = ui
        self.outlook: Outlook | None = None
        self._key = self._quarter = self._code = ""
        self._is_fresh = True
        self._is_publishing = False
        self._drawing: Progress | None = None
        self.heading = Text(theme, size=Size.TITLE, bold=True)
        self.refusal = Marked(theme)
        self._lines = QVBoxLayout()
        self.publish = Button(theme, tr("Publish"), PRIMARY)
        self.mend = Button(theme, tr("Classify them"), PRIMARY)
        self.back = Button(theme, tr("Not yet  Esc"))
        self.back.setAccessibleName(tr("Not yet"))
        self.progress = Text(theme, size=Size.SMALL, token="muted")
        self.card = Card(theme)
        self._row = QHBoxLayout()
        for button in (self.publish, self.mend, self.back):
            self._row.addWidget(button)
        self._row.addWidget(self.progress, 1)
        self.card.add(self.heading)
        self.card.body.addLayout(self._lines)
        self.card.add(self.refusal)
        self.card.body.addLayout(self._row)
        self._scroll = PageScroll(theme)
        self.published = PublishedCard(ui)
        self.published.hide()
        self._scroll.body.addWidget(self.card)
        self._scroll.body.addWidget(self.published)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.publish.clicked.connect(self.publish_now)
        self.mend.clicked.connect(self._lead)
        self.back.clicked.connect(self.turn_back)
        ui.tasks.progressed.connect(self._say_step)
        self.published.left.connect(self.left)
        theme.changed.connect(self._dress)
        self._dress()

    def begin(self, key: str, quarter: str) -> None:
        """Ask what publishing a quarter would lock, and show it."""
        self._turn(self.card)
        self._key, self._quarter, self._is_fresh = key, quarter, True
        self.refresh()

    def refresh(self) -> None:
        """Ask again; what was published stands as it is."""
        if not self.published.isHidden():
            return
        today = self.ui.now().today
        self.ui.tasks.ask(self, publish_outlook, self._key, self._quarter, today, then=self._show, failed=self.ui.tell)

    def publish_now(self) -> None:
        """Publish the quarter on the sheet."""
        found = self.outlook
        if found is None or not self.publish.isEnabled():
            return
        wanted = PublishReview(key=self._key, quarter=found.quarter)
        self._is_publishing = True
        self.publish.setEnabled(False)
        self.back.setText(tr("Stop  Esc"))
        self.back.setAccessibleName(tr("Stop"))
        self.back.updateGeometry()
        self._drawing = self.ui.tasks.work_long(
            tr("Publishing {key} {quarter}").format(key=self._key, quarter=found.quarter),
            partial(_draw, self.ui.tasks.desk, wanted),
            then=partial(self._keep, wanted, found),
            failed=self._failed,
            stops=True,
            makes=True,
        )

    def turn_back(self) -> None:
        """Stop what is being drawn, of which nothing is kept; or leave the sheet."""
        if self._drawing is not None:
            self._drawing.cancel()
            self.progress.setText(tr("Stopping …"))
        elif not self._is_publishing:
            self.left.emit()

    def _keep(self, wanted: PublishReview, found: Outlook, drawn: Drawn) -> None:
        """Publish what was drawn, in one transaction."""
        self._drawing = None
        self.back.setEnabled(False)
        said = tr("Published {key} {quarter}, edition {n}")
        said = said.format(key=wanted.key, quarter=found.quarter, n=found.edition)

        def done(_changes: Changes) -> None:
            self._settle()
            self._turn(self.published)
            self.published.begin(wanted.key, found.quarter)
            self.ui.say(said, undoable=False)

        makers = OneAtATime(self.ui.tasks.desk.documents)
        self.ui.tasks.run(publish_review, wanted, makers, drawn, then=done, failed=self._failed)

    def _say_step(self, progress: Progress) -> None:
        if progress is self._drawing:
            self.progress.setText(progress.step_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape turns back."""
        if event.key() == Qt.Key.Key_Escape:
            self.turn_back()
            return
        super().keyPressEvent(event)

    def _turn(self, card: Card) -> None:
        for one in (self.card, self.published):
            one.setVisible(one is card)

    def _show(self, found: Outlook) -> None:
        self.outlook = found
        if not self._is_publishing:
            self._settle()
        self.heading.setText(tr("Publish {quarter}, edition {n}").format(quarter=found.quarter, n=found.edition))
        self.setAccessibleName(self.heading.text())
        empty_layout(self._lines)
        for words, state in sorted(_outlook_lines(found), key=lambda line: bool(line[1])):
            self._lines.addWidget(self._line(words, state))
        self._refuse(found.refused)
        self.publish.setText(tr("Publish {quarter}").format(quarter=found.quarter))
        self.publish.updateGeometry()
        self.shown.emit()
        if self._is_fresh:
            self._is_fresh = False
            self._focus_first()

    def _line(self, words: str, state: str) -> Text:
        if not state:
            return Text(self.ui.theme, words, figures=True, wrap=True)
        line = Marked(self.ui.theme)
        line.show_state(words, state)
        return line

    def _failed(self, error: DeskError) -> None:
        self._settle()
        if error.code == "job_stopped":
            self.progress.setText(tr("Stopped; nothing was published."))
        else:
            self._refuse(error)
        self._focus_first()

    def _refuse(self, error: DeskError | None) -> None:
        self.refusal.setVisible(error is not None)
        self.publish.setVisible(error is None)
        self._code = error.code if error is not None else ""
        self.mend.setVisible(self._code in _MENDED)
        self.mend.setText(tr(_MENDED.get(self._code, "")))
        self.mend.updateGeometry()
        if error is not None:
            own = _SAID.get(error.code)
            self.refusal.show_state(tr(own).format(**error.values) if own else refusal_said(error), "risk")

    def _lead(self) -> None:
        (self.classify if self._code == "quarter_unclassified" else self.write).emit()

    def _focus_first(self) -> None:
        first = next(button for button in (self.publish, self.mend, self.back) if not button.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self) -> None:
        """Keep the button in front in sight, also where the sheet is longer than the page."""
        if self.isVisible() and self.focusWidget() is not None:
            self._scroll.ensureWidgetVisible(self.focusWidget())

    def _settle(self) -> None:
        self._is_publishing, self._drawing = False, None
        self.progress.setText("")
        self.publish.setEnabled(True)
        self.back.setEnabled(True)
        self.back.setText(tr("Not yet  Esc"))
        self.back.setAccessibleName(tr("Not yet"))
        self.back.updateGeometry()

    def _dress(self) -> None:
        px = self.ui.theme.px
        for card in (self.card, self.published):
            card.setMaximumWidth(px(_WIDTH))
        self.card.body.setSpacing(px(16))
        self._lines.setSpacing(px(8))
        self._row.setSpacing(px(8))


def _draw(desk: Desk, wanted: PublishReview, progress: Progress) -> Drawn:
    """Draw the edition as it stands now, beside the thread that writes."""
    now = desk.now()
    made = desk.ask(edition_of, wanted.key, wanted.quarter, now)

    def step(number: int) -> None:
        progress.step(tr("Drawing document {n} of {all}").format(n=number, all=DOCUMENTS), seldom=True)

    drawn = draw_edition(made.content, OneAtATime(desk.documents).quarterly_review, now, step)
    progress.check()
    return drawn


def _outlook_lines(found: Outlook) -> Iterator[tuple[str, str]]:
    yield from _frozen(found) if found.edition == 1 else _reworded()
    presets = ", ".join(preset_name(name) for name in PRESETS)
    papers = ", ".join(tr(PAPER_NAMES[name]) for name in PAPERS)
    kept = tr("The PDFs of every preset ({presets}) and paper ({papers}) are made now and kept, with their SHA-256.")
    yield kept.format(presets=presets, papers=papers), ""
    if found.adjustments:
        yield tr("Scope adjustments that go into the scope's draft: {n}.").format(n=found.adjustments), ""
    if found.unclassified_before:
        said = tr("Entries of older dates without a class, locked as they are: {n}.")
        yield said.format(n=found.unclassified_before), "warn"
    for name in found.skips:
        yield tr("{quarter} is not published yet; this passes it over for good.").format(quarter=name), "warn"
    if found.empty_parts:
        names = ", ".join(inner(tr(PARTS[part].label)) for part in found.empty_parts)
        yield tr("Still empty: {names}.").format(names=names), "warn"
    yield tr("Undo ends here: nothing before this can be undone afterwards."), "warn"


def _frozen(found: Outlook) -> Iterator[tuple[str, str]]:
    count = tr("1 entry") if found.entries == 1 else tr("{n} entries").format(n=found.entries)
    earned = money(found.earned_cents, found.currency)
    frozen = tr("{entries}, {time} billed and {sum} earned are frozen as they stand.")
    yield frozen.format(entries=count, time=hours_said(found.billed_minutes), sum=earned), ""
    covered = tr("Every date up to {day} is covered: later entries and corrections count after it.")
    yield covered.format(day=day(found.cut_off, year=True)), ""
    if found.cut_off < found.closes:
        closes = tr("The quarter closes on {day}; its remaining days go into the next review.")
        yield closes.format(day=day(found.closes, year=True)), "warn"


def _reworded() -> Iterator[tuple[str, str]]:
    yield tr("The figures stay as they were published; only words change."), ""
