import os
import stat
import sys
from pathlib import Path

import pytest

import engagement_desk
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.system import paths

CHECKOUT = Path(__file__).parents[2]


def modes(*folders):
    return {stat.S_IMODE(folder.stat().st_mode) for folder in folders}


def test_the_default_workspace_lies_in_a_private_folder_of_the_users_data(home):
    place = paths.default_workspace()
    assert (place.parent.name, place.name) == ("engagement-desk", "workspace.engdesk")
    assert place.is_relative_to(home)
    assert place.parent.is_dir()
    assert not place.exists()
    if os.name == "posix":
        assert modes(place.parent) == {0o700}


def test_a_default_folder_that_cannot_be_made_is_told(home):
    (home / "engagement-desk").touch()
    with pytest.raises(StoreProblem, match="workspace_folder_closed"):
        paths.default_workspace()


def test_the_log_lies_in_a_folder_of_its_own(home):
    assert paths.log_file().is_relative_to(home)
    assert paths.log_file().parent.is_dir()


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_every_folder_made_is_private_whatever_the_umask(tmp_path):
    old = os.umask(0)
    try:
        paths.make_private_folder(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(old)
    assert modes(tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "c") == {0o700}


def test_a_checkout_has_its_folders_beside_src():
    assert paths.migrations_dir() == CHECKOUT / "migrations"
    assert paths.resources_dir() == CHECKOUT / "resources"
    assert (paths.migrations_dir() / "env.py").is_file()


def test_an_installed_package_has_them_inside(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "engagement_desk"
    (package / "migrations").mkdir(parents=True)
    monkeypatch.setattr(engagement_desk, "__file__", str(package / "__init__.py"))
    assert paths.migrations_dir() == package / "migrations"


def test_a_frozen_bundle_has_them_in_its_own_folder(tmp_path, monkeypatch):
    bundled = tmp_path / "engagement_desk" / "resources"
    bundled.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_dir() == bundled
