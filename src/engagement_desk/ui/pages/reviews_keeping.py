"""Keeping what is written in a review as it is written: the words of its parts, and the ticks of last quarter."""

from __future__ import annotations

from collections.abc import Callable

from engagement_desk.application.commands.carried_actions import MarkAction, mark_action
from engagement_desk.application.commands.reviews import WriteSection, write_section
from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.pages.reviews_parts import PartsPane
from engagement_desk.ui.pages.reviews_words import PARTS
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui


class Keeper:
    """Saves what the parts tell of, for the review that was shown then; `shown` gives the KEY and the quarter."""

    def __init__(self, ui: Ui, parts: PartsPane, shown: Callable[[], tuple[str, str]]) -> None:
        """Listen to the parts."""
        self.ui, self._parts, self._shown = ui, parts, shown
        self._unkept: dict[tuple[str, str, ReviewSection], str] = {}
        parts.edited.connect(self._edited)
        parts.last_actions.ticked.connect(self._ticked)

    def bring_back(self) -> None:
        """Put words into the parts of the review that is shown that could not be kept when they were written."""
        for section, part in self._parts.parts.items():
            text = self._unkept.pop((*self._shown(), section), None)
            if text is not None:
                part.note.setPlainText(text)

    def _edited(self, section: ReviewSection, text: str) -> None:
        at = key, quarter = self._shown()
        if not quarter:
            return
        part = self._parts.parts[section]

        def done(_changes: Changes) -> None:
            if at == self._shown():
                part.keep(text)
            said = tr("Saved “{part}” of {key} {quarter}") if text else tr("Cleared “{part}” of {key} {quarter}")
            self.ui.say(said.format(part=tr(PARTS[section].label), key=key, quarter=quarter))

        def failed(error: DeskError) -> None:
            if at == self._shown():
                part.refuse(error)
                return
            self._unkept[key, quarter, section] = text
            self.ui.tell(error)

        wanted = WriteSection(key=key, quarter=quarter, section=section, text=text)
        self.ui.tasks.run(write_section, wanted, then=done, failed=failed)

    def _ticked(self, text: str, done: bool) -> None:
        at = key, quarter = self._shown()
        said = tr("Done: “{text}”") if done else tr("Open again: “{text}”")

        def kept(_changes: Changes) -> None:
            self.ui.say(said.format(text=text))

        def failed(error: DeskError) -> None:
            (self._parts.last_actions.refuse if at == self._shown() else self.ui.tell)(error)

        wanted = MarkAction(key=key, quarter=quarter, text=text, done=done)
        self.ui.tasks.run(mark_action, wanted, then=kept, failed=failed)
