"""The program, killed: a handful of the kills of `make torture`, the same ones each time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a fork of itself")
def test_nothing_acknowledged_is_lost_when_it_is_killed():
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", "24", "5"], check=False, capture_output=True, text=True, cwd=root
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kills: 24; lost or half-done: 0" in done.stdout
