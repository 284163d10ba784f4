"""The sentence for each code that `DeskError` and `Warned` carry: what is wrong, and what to do next.

One table a family, merged here. The edges (`ui`, `cli`, `documents`) translate and print them; `{names}` are filled
from the values of the error.
"""

from __future__ import annotations

from engagement_desk.application.messages.agreements import AGREEMENTS
from engagement_desk.application.messages.documents import DOCUMENTS
from engagement_desk.application.messages.entries import ENTRIES
from engagement_desk.application.messages.figures import FIGURES
from engagement_desk.application.messages.imports import IMPORTS
from engagement_desk.application.messages.moving import MOVING
from engagement_desk.application.messages.scope import SCOPE
from engagement_desk.application.messages.time import TIME
from engagement_desk.application.messages.workspace import WORKSPACE
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import DeskError

MESSAGES: dict[str, str] = {
    **AGREEMENTS,
    **DOCUMENTS,
    **ENTRIES,
    **FIGURES,
    **IMPORTS,
    **MOVING,
    **SCOPE,
    **TIME,
    **WORKSPACE,
}


def sentence(said: DeskError | Warned) -> str:
    """Give the sentence for an error or a warning; raises KeyError for a code that the tables lack (a bug)."""
    return MESSAGES[said.code].format(**said.values)
