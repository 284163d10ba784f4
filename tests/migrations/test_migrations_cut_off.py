"""An upgrade of every frozen schema, killed or failing at some of its statements: all of them in `make torture`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a fork of itself")
def test_an_upgrade_cut_off_anywhere_leaves_the_old_or_the_new_whole():
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.upgrading", "31"], check=False, capture_output=True, text=True, cwd=root
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("not whole: 0\n")
