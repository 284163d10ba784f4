"""The rules of setting, changing and removing a passphrase, and what becomes of the backups made before."""

import pytest

from engagement_desk.application.backups import list_backups
from engagement_desk.application.keeper import BackupFile
from engagement_desk.application.messages import sentence
from engagement_desk.application.passphrase import (
    LEAST,
    bring_over,
    change_passphrase,
    drop,
    protection,
    remove_passphrase,
    set_passphrase,
)
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.errors import DeskError, StoreProblem
from engagement_desk.store import keys, rewriting, system_keyring

WORDS, OTHER = "correct horse battery", "another four words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_ROUNDS", 1_000)
    monkeypatch.setattr(rewriting, "sleep", lambda _: None)
    yield
    keys._known.clear()


@pytest.fixture
def drawer(monkeypatch):
    """Give what the system's keyring keeps."""
    kept = {}
    monkeypatch.setattr(system_keyring, "recall", kept.get)
    monkeypatch.setattr(system_keyring, "keep", kept.__setitem__)
    monkeypatch.setattr(system_keyring, "let_go", lambda name: kept.pop(name, None))
    return kept


@pytest.fixture
def own(workspace_path):
    desk = open_desk(workspace_path)
    yield desk
    desk.store.close()


def refused(code, *call):
    with pytest.raises(DeskError) as caught:
        call[0](*call[1:])
    assert caught.value.code == code
    assert sentence(caught.value).endswith(".")


def test_it_is_set_changed_and_removed(own):
    assert not protection(own).is_set
    made = set_passphrase(own, WORDS, WORDS)
    assert (made.protection.is_set, [one.path for one in made.protection.others]) == (True, [made.kept])
    made = change_passphrase(own, WORDS, OTHER, OTHER)
    assert made.protection.is_set
    assert len(made.protection.others) == 2
    made = remove_passphrase(own, OTHER)
    assert not made.protection.is_set
    assert [bool(one.lock) for one in made.protection.others] == [True, True]


def test_what_is_wrong_is_told_and_nothing_is_changed(own, workspace_path):
    refused("passphrase_not_set", change_passphrase, own, "", WORDS, WORDS)
    refused("passphrase_not_set", remove_passphrase, own, WORDS)
    refused("passphrase_short", set_passphrase, own, "x" * (LEAST - 1), "x" * (LEAST - 1))
    refused("passphrase_differs", set_passphrase, own, WORDS, WORDS.upper())
    assert list_backups(own) == []
    set_passphrase(own, WORDS, WORDS)
    content = workspace_path.read_bytes()
    refused("passphrase_set_already", set_passphrase, own, OTHER, OTHER)
    refused("passphrase_not_yours", change_passphrase, own, OTHER, OTHER, OTHER)
    refused("passphrase_not_yours", remove_passphrase, own, "")
    refused("passphrase_differs", change_passphrase, own, WORDS, OTHER, WORDS)
    assert workspace_path.read_bytes() == content


def test_backups_made_before_are_brought_over_or_removed(own):
    own.store.backup()
    others = set_passphrase(own, WORDS, WORDS).protection.others
    assert len(others) == 2
    came = bring_over(own, others)
    assert (set(came.done), came.left) == ({one.path for one in others}, ())
    assert protection(own).others == ()
    others = remove_passphrase(own, WORDS).protection.others
    assert len(others) == 3
    drop(own, others)
    assert list_backups(own) == []


def test_one_that_cannot_be_read_is_left_as_it_is(own):
    made = own.store.backup()
    others = set_passphrase(own, WORDS, WORDS).protection.others
    content = b"SQLite format 3\0" + bytes(8192)
    made.write_bytes(content)
    came = bring_over(own, others)
    assert [one.path for one, problem in came.left if isinstance(problem, StoreProblem)] == [made]
    assert len(came.done) == 1
    assert made.read_bytes() == content


def test_the_keyring_follows_a_change_and_forgets_what_is_removed(own, drawer):
    set_passphrase(own, WORDS, WORDS)
    assert (drawer, protection(own).is_remembered) == ({}, False)
    own.keeper().keys.remember()
    first = dict(drawer)
    made = change_passphrase(own, WORDS, OTHER, OTHER)
    assert made.protection.is_remembered
    assert len(drawer) == 1
    assert drawer.keys() != first.keys()
    assert not remove_passphrase(own, OTHER).protection.is_remembered
    assert drawer == {}


def test_what_fails_leaves_the_keyring_as_it_is(own, monkeypatch, drawer):
    set_passphrase(own, WORDS, WORDS)
    own.keeper().keys.remember()
    kept = dict(drawer)

    def fails(*_):
        raise StoreProblem("workspace_locked", path=own.path)

    monkeypatch.setattr(rewriting, "rewrite", fails)
    refused("workspace_locked", change_passphrase, own, WORDS, OTHER, OTHER)
    assert drawer == kept


def test_a_backup_needs_none_unless_it_says_so(own, now):
    assert BackupFile(own.path, now.instant, "manual", 0, True).lock == ""
