"""Who types at a terminal is told what was done; a script is given the id alone."""

from __future__ import annotations

import pytest

from engagement_desk.cli import output


@pytest.fixture
def typed(acme, monkeypatch):
    """Give a terminal at which a person sits."""
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    return acme


def test_a_script_is_given_the_id_alone(acme):
    done = acme.ok("log", "ACME", "1h30", "--note", "review")
    assert (done.out.count("\n"), done.err) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("log", "ACME", "1h30"), "Done: log time ACME 1:30. `undo` takes it back."),
        (("quick", "45m vendor call"), "Done: log time ACME 0:45. `undo` takes it back."),
        (("request", "ACME", "add", "Join the rota"), "Done: add request of 2026-09-30. `undo` takes it back."),
        (("client", "add", "Zeta"), "Done: add client Zeta. `undo` takes it back."),
        (("note", "ACME", "question", "Who signs?"), "Done: add note question. `undo` takes it back."),
        (
            ("engagement", "status", "ACME", "paused"),
            "Done: set status ACME paused from 2026-09-30. `undo` takes it back.",
        ),
    ],
)
def test_a_person_is_told_what_was_done_beside_the_id(typed, arguments, said):
    done = typed.ok(*arguments)
    assert len(done.out.split()) == 1
    assert done.err.strip() == said
    assert typed.ok("undo").out.strip() == "Undone: " + said.removeprefix("Done: ").partition(". `undo`")[0]


def test_json_is_json_for_a_person_too(typed):
    done = typed.ok("log", "ACME", "1h", "--json")
    assert (done.data["engagement"], done.err) == ("ACME", "")
