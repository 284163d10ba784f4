"""The window says why in its own words: no command, no option of the command line."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

import engagement_desk.ui
from engagement_desk.application.messages import MESSAGES
from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.ui.refusals import IN_WINDOW, refusal_said

UI = Path(engagement_desk.ui.__path__[0])
_OF_THE_COMMAND_LINE = re.compile(r"`|(?:^|\s)--\w")
# Written to the terminal alone, as the window has a question instead; and what stands before one is made.
_WITHOUT_A_WINDOW = {"no_display", "passphrase_backups_not_confirmed"}
_BEFORE_A_WINDOW = {"libraries.py", "refusals.py"}


def names_in(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(set(MESSAGES) - _WITHOUT_A_WINDOW))
def test_no_sentence_of_the_window_names_the_command_line(code: str) -> None:
    said = IN_WINDOW.get(code, MESSAGES[code])
    assert not _OF_THE_COMMAND_LINE.search(said)
    assert names_in(said) <= names_in(MESSAGES[code])


def test_warnings_are_said_in_the_same_words() -> None:
    assert refusal_said(Warned("goodwill_without_reason")) == "Goodwill has no reason yet; say why it is absorbed."
    assert refusal_said(Warned("at_risk_above", {"time": "2 h 30", "allowed": "2 h"})) == (
        "2 h 30 at risk without an approved order, above the 2 h that the terms allow."
    )


def test_every_sentence_of_the_window_stands_for_one_of_the_application() -> None:
    assert not set(IN_WINDOW) - set(MESSAGES)


def test_values_with_braces_and_markup_are_said_as_they_are() -> None:
    said = refusal_said(Refused("client_exists", name="{key} <b>&"))
    assert "{key} <b>&" in said


def test_no_part_of_the_window_takes_a_sentence_past_these_words() -> None:
    taking = [
        path.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "engagement_desk.application.messages"
    ]
    assert set(taking) <= _BEFORE_A_WINDOW
