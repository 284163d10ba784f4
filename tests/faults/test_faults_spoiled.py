"""A workspace spoiled in every way: some of the ways of `make torture`, the same ones each time."""

import subprocess
import sys
from pathlib import Path


def test_what_is_spoiled_is_told_or_does_no_harm():
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.spoiling", "70", "5"],
        check=False,
        capture_output=True,
        text=True,
        cwd=root,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "spoiled: 70; not told, or harmed: 0" in done.stdout
