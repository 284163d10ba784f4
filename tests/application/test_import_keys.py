"""KEYs proposed for another tool's projects."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.application.import_keys import propose_key


@pytest.mark.parametrize(
    ("project", "client", "taken", "key"),
    [
        ("PC14/PBC42", "C", (), "PC14-PBC42"),
        ("Migration", "C", (), "MIGRATION"),
        ("Signalétique & Straße", "C", (), "SIGNALETIQUE"),
        ("Straße", "C", (), "STRASSE"),
        ("A long name of a project", "C", (), "A-LONG-NAME"),
        ("2026 plan", "C", (), "P2026-PLAN"),
        ("", "Acme Ltd", (), "ACME-LTD"),
        ("פרויקט", "Acme", (), "ACME"),
        ("פרויקט", "לקוח", (), "P"),
        ("", "", ("P",), "P-2"),
        ("Web", "C", ("WEB", "WEB-2"), "WEB-3"),
        ("ABCDEFGHIJKLMNOP", "C", ("ABCDEFGHIJKL",), "ABCDEFGHIJ-2"),
        ("--x--", "C", (), "X"),
    ],
)
def test_the_project_gives_the_key(project, client, taken, key):
    assert propose_key(project, client, taken) == key


@given(st.text(), st.text(), st.integers(0, 30))
def test_every_proposal_is_a_free_key(project, client, others):
    taken: set[str] = set()
    for _ in range(others):
        key = propose_key(project, client, taken)
        assert re.fullmatch(r"[A-Z][A-Z0-9-]{0,11}", key)
        assert key not in taken
        taken.add(key)
