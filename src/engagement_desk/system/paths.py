"""Where things lie on this machine. Nothing else asks for the platform's folders."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

import engagement_desk
from engagement_desk.domain.errors import StoreProblem

APPLICATION = "engagement-desk"
_PRIVATE_FOLDER = 0o700


def default_workspace() -> Path:
    """Give the place of the workspace that is used when none is named; its folder is made, for the user alone.

    Raises `StoreProblem("workspace_folder_closed")` where the folder cannot be made.
    """
    folder = Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
    try:
        make_private_folder(folder)
    except OSError as error:
        raise StoreProblem("workspace_folder_closed", folder=folder, why=error.strerror) from error
    return folder / "workspace.engdesk"


def log_file() -> Path:
    """Give the place of the program's own log; its folder is made, for the user alone."""
    folder = Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))
    make_private_folder(folder)
    return folder / "engagement-desk.log"


def resources_dir() -> Path:
    """Give the folder of icons, templates and the sample workspace."""
    return _shipped("resources")


def icon_file() -> Path:
    """Give the drawing of the program's icon."""
    return resources_dir() / "icons" / "engagement-desk.svg"


def guide_dir() -> Path:
    """Give the folder of the guide's chapters and pictures."""
    return _shipped("docs/guide")


def migrations_dir() -> Path:
    """Give the folder of the migrations."""
    return _shipped("migrations")


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for the user alone whatever the umask."""
    if folder.is_dir():
        return
    make_private_folder(folder.parent)
    folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    folder.chmod(_PRIVATE_FOLDER)


def _shipped(name: str) -> Path:
    """Find a shipped folder: in a frozen bundle, inside the installed package, or beside `src` in a checkout."""
    package = Path(engagement_desk.__file__).resolve().parent
    bundle = [Path(sys._MEIPASS) / APPLICATION.replace("-", "_")] if hasattr(sys, "_MEIPASS") else []
    places = [place / name for place in (*bundle, package, package.parent.parent)]
    return next((place for place in places if place.is_dir()), places[-1])
