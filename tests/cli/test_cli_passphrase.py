"""`passphrase`: from the prompt, standard input or the environment, never from an argument."""

import io
import sys

import click.termui
import pytest

from engagement_desk.store import keys, rewriting, system_keyring

WORDS, OTHER = "correct horse battery", "another four words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_ROUNDS", 1_000)
    monkeypatch.setattr(rewriting, "sleep", lambda _: None)
    yield
    keys._known.clear()
    keys.offer(None)


@pytest.fixture
def piped(terminal, monkeypatch):
    """Give a function that runs a command with these lines on its standard input, in a program that has just begun."""

    def run(lines, *arguments):
        keys._known.clear()
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return terminal(*arguments)

    return run


class _Typing(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def at_prompt(terminal, monkeypatch):
    """Give a function that runs a command for a person who types these answers."""

    def run(answers, *arguments):
        keys._known.clear()
        left = iter(answers)
        monkeypatch.setattr(sys, "stdin", _Typing())
        monkeypatch.setattr(click.termui, "hidden_prompt_func", lambda _: next(left))
        outcome = terminal(*arguments)
        assert next(left, None) is None
        return outcome

    return run


@pytest.fixture
def secret(terminal, piped):
    """Give the place of a workspace under a passphrase."""
    terminal.ok("holiday", "add", "2026-12-25", "Christmas")
    assert piped([WORDS], "passphrase", "set").status == 0
    return terminal.workspace


def test_it_is_set_from_standard_input_and_says_what_forgetting_it_means(terminal, piped):
    terminal.ok("holiday", "add", "2026-12-25", "Christmas")
    made = piped([WORDS], "passphrase", "set")
    assert made.status == 0
    assert "Nobody can open the workspace without it" in made.err
    assert "`passphrase backups` writes them anew" in made.out
    assert terminal.workspace.read_bytes().startswith(keys.MARK)


def test_nothing_on_standard_input_changes_nothing(terminal, piped):
    terminal.ok("holiday", "add", "2026-12-25", "Christmas")
    outcome = piped([], "passphrase", "set")
    assert (outcome.status, outcome.err.count("\n"), outcome.err[:23]) == (1, 1, "No passphrase was given")
    assert piped(["short"], "passphrase", "set").status == 1
    assert terminal.workspace.read_bytes().startswith(b"SQLite")


def test_every_command_needs_it_then(secret, piped, monkeypatch, tmp_path):
    content = secret.read_bytes()
    outcome = piped([WORDS], "holiday", "list")
    assert (outcome.status, len(outcome.err.splitlines())) == (1, 1)
    assert "ENGAGEMENT_DESK_PASSPHRASE" in outcome.err
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", OTHER)
    assert piped([], "holiday", "list").status == 1
    assert secret.read_bytes() == content
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    assert "Christmas" in piped([], "holiday", "list").out
    out = str(tmp_path / "out.json")
    for command in (("verify",), ("backup",), ("position", "NORTH"), ("export", "workspace", "--output", out)):
        outcome = piped([], *command)
        assert "passphrase" not in outcome.err
    assert "is sound" in piped([], "verify").out


def test_a_whole_workspace_is_written_as_json_and_read_back(secret, terminal, piped, monkeypatch, tmp_path):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    out = tmp_path / "out.json"
    assert piped([], "export", "workspace", "--output", str(out)).status == 0
    assert "Christmas" in out.read_text("utf-8")
    terminal.workspace = tmp_path / "other" / "w.engdesk"
    assert piped([], "import", "workspace", str(out)).status == 0
    assert "Christmas" in piped([], "holiday", "list").out


def test_it_is_asked_for_three_times(secret, at_prompt):
    asked = at_prompt([OTHER, WORDS.upper(), WORDS], "holiday", "list")
    assert "Christmas" in asked.out
    assert asked.err.count("try again") == 2
    refused = at_prompt([OTHER, OTHER, OTHER], "holiday", "list")
    assert (refused.status, refused.out) == (1, "")


def test_a_shell_that_completes_a_line_is_not_asked(secret, at_prompt, monkeypatch):
    for name, value in (("_ENGAGEMENT_DESK_COMPLETE", "bash_complete"), ("COMP_CWORD", "2")):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("COMP_WORDS", "engagement-desk position ")
    with pytest.raises(SystemExit):
        at_prompt([])


def test_it_is_changed_and_removed_at_the_prompt(secret, at_prompt, terminal):
    assert at_prompt([WORDS, OTHER, OTHER.upper()], "passphrase", "change").status == 1
    assert at_prompt([WORDS, OTHER, OTHER], "passphrase", "change").status == 0
    assert at_prompt([WORDS, WORDS, WORDS], "holiday", "list").status == 1
    made = at_prompt([OTHER], "passphrase", "remove")
    assert made.status == 0
    assert "without one" in made.out
    assert secret.read_bytes().startswith(b"SQLite")
    assert "Christmas" in terminal.ok("holiday", "list").out


def test_it_is_changed_from_standard_input(secret, piped, monkeypatch):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    assert piped([OTHER], "passphrase", "change").status == 0
    assert piped([], "holiday", "list").status == 1
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", OTHER)
    status = piped([], "passphrase", "status", "--json").data
    assert (status["is_set"], status["is_remembered"], len(status["others"])) == (True, False, 3)


def test_what_is_not_so_is_told(terminal, secret, piped, monkeypatch):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    assert "has a passphrase already" in piped([OTHER], "passphrase", "set").err
    assert piped([], "passphrase", "remove").status == 0
    for command in ("change", "remove", "remember"):
        assert "has no passphrase" in piped([WORDS], "passphrase", command).err
    assert "needs no passphrase" in piped([], "passphrase", "status").out


def test_a_present_one_is_asked_for_where_the_run_was_opened_otherwise(secret, terminal, piped, monkeypatch):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    piped([], "holiday", "list")
    monkeypatch.delenv("ENGAGEMENT_DESK_PASSPHRASE")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{OTHER}\n"))
    assert "not the present passphrase" in terminal("passphrase", "remove").err
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{WORDS}\r\n"))
    assert terminal("passphrase", "remove").status == 0


def test_backups_made_before_are_written_anew_or_removed(secret, piped, at_prompt, monkeypatch):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    assert "Written anew" in piped([], "passphrase", "backups").out
    assert piped([], "passphrase", "status", "--json").data["others"] == []
    assert piped([OTHER], "passphrase", "change").status == 0
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", OTHER)
    left = piped([], "passphrase", "backups")
    assert (left.status, left.out, left.err.count("note: ")) == (0, "", 3)
    monkeypatch.delenv("ENGAGEMENT_DESK_PASSPHRASE")
    assert at_prompt([OTHER, WORDS], "passphrase", "backups").out.count("Written anew") == 3
    assert at_prompt([OTHER], "passphrase", "remove").status == 0
    assert "--yes" in piped([], "passphrase", "backups", "--remove").err
    assert piped([], "passphrase", "backups", "--remove", "--yes").out.count("Removed") == 4
    assert piped([], "passphrase", "backups", "--remove").out == ""


def test_a_backup_of_an_earlier_passphrase_asks_for_that_one(secret, piped, at_prompt, monkeypatch):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    made = piped([], "backup", "--json").data["backup"]
    assert piped([OTHER], "passphrase", "change").status == 0
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", OTHER)
    assert made in piped([], "restore", made, "--yes").err
    assert at_prompt([WORDS], "restore", made, "--yes").status == 0
    assert "Christmas" in piped([], "holiday", "list").out


def test_the_keyring_is_used_on_wish(secret, piped, monkeypatch):
    kept = {}
    monkeypatch.setattr(system_keyring, "recall", kept.get)
    monkeypatch.setattr(system_keyring, "keep", kept.__setitem__)
    monkeypatch.setattr(system_keyring, "let_go", lambda name: kept.pop(name, None))
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    assert piped([], "passphrase", "remember").status == 0
    monkeypatch.delenv("ENGAGEMENT_DESK_PASSPHRASE")
    keys.offer(None)
    assert "keeps it" in piped([], "passphrase", "status").out
    assert piped([], "passphrase", "forget").status == 0
    assert piped([], "holiday", "list").status == 1


def test_it_is_not_in_the_log_the_report_or_the_words_of_an_error(secret, piped, monkeypatch):
    monkeypatch.setenv("ENGAGEMENT_DESK_PASSPHRASE", WORDS)
    outcomes = [piped([OTHER], "passphrase", "set"), piped([], "settings", "list"), piped([], "history")]
    assert not any(text in one.out + one.err for one in outcomes for text in (WORDS, OTHER))


def test_no_option_takes_it(terminal):
    for command in ("set", "change", "remove"):
        assert terminal("passphrase", command, WORDS).status == 2
