"""The wheel as a user has it: built, installed in an environment of its own, started from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYTHON = Path("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(*command: str | Path, folder: Path) -> str:
    """Run a command that must succeed, with no trace of this checkout in its environment; give what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """Give a wheel built from this checkout."""
    built = tmp_path / "built"
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", built, folder=ROOT)
    (found,) = built.glob("*.whl")
    return found


def test_the_wheel_carries_its_data_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"engagement_desk", wheel.name.rsplit("-", 3)[0] + ".dist-info"}
    assert {"engagement_desk/migrations/env.py", "engagement_desk/migrations/script.py.mako"} <= set(names)
    assert any(name.startswith("engagement_desk/migrations/versions/0001") for name in names)
    assert any(name.startswith("engagement_desk/resources/sample/") for name in names)
    assert "engagement_desk/resources/icons/engagement-desk.svg" in names
    assert "engagement_desk/docs/guide/log.md" in names
    assert "engagement_desk/py.typed" in names
    assert not [name for name in names if name.endswith((".pyc", ".orig"))]


def test_an_installed_wheel_proves_itself_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "its own environment"
    venv.create(place, with_pip=False)
    python = place / PYTHON
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", wheel, folder=tmp_path)
    libraries = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=tmp_path).strip()
    )
    (libraries / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    elsewhere = tmp_path / "somewhere ü 100%"
    elsewhere.mkdir()

    where = run(python, "-c", "import engagement_desk; print(engagement_desk.__file__)", folder=elsewhere)
    printed = run(python.parent / "engagement-desk", "self-test", folder=elsewhere)

    assert Path(where.strip()).is_relative_to(place)
    assert printed.strip().splitlines()[-1].startswith("All is well")
    assert list(elsewhere.iterdir()) == []
