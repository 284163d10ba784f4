"""The labelled asks: how often the boundary check is right, over the half that did not tune it (issue figures)."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def judged():
    code = "from dataclasses import asdict; import json; from benchmarks.boundary.__main__ import measure; "
    done = subprocess.run(
        [sys.executable, "-c", code + "print(json.dumps([asdict(measure(tune=tune)) for tune in (True, False)]))"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    import json

    return json.loads(done.stdout)


@pytest.mark.parametrize("half", [0, 1], ids=["tuned on", "judged by"])
def test_the_labelled_asks_are_understood(judged, half):
    tally = judged[half]
    whole = tally["covered"] + tally["uncovered"]
    assert tally["first"] >= 0.85 * tally["covered"]
    assert tally["among_three"] >= 0.95 * tally["covered"]
    assert tally["verdicts"] + tally["none_said"] >= 0.80 * whole
    assert tally["none_said"] >= 0.90 * tally["uncovered"]
    assert tally["none_when_removed"] >= 0.90 * tally["removed"]


def test_a_third_of_at_least_120_asks_is_covered_by_no_clause(judged):
    whole = sum(tally["covered"] + tally["uncovered"] for tally in judged)
    assert whole >= 120
    assert sum(tally["uncovered"] for tally in judged) * 3 >= whole
