"""What the README, the guide and the other papers name is there: pages, headings, pictures, commands with options."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from engagement_desk.cli.main import COMMANDS, program

ROOT = Path(__file__).parents[1]
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"""!?\[[^\]]*\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)\"""")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_PLACEHOLDERS = ("COMMAND", "…")
_PROGRAM, _TARGET = "engagement-desk", re.compile(r"^make ([a-z]+)")
_TARGETS = re.compile(r"^([a-z]+):", re.MULTILINE)


def text_of(paper: Path) -> str:
    return paper.read_text(encoding="utf-8")


def links_of(text: str) -> list[str]:
    return [link or attribute for link, attribute in _LINK.findall(_FENCED.sub("", text))]


def slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def examples(text: str) -> list[str]:
    """Give what stands as code, a command a line, without its prompt and what it is put into."""
    lines = re.sub(r"\\\n *", "", "\n".join(_FENCED.findall(text))).splitlines()
    spans = [span for span in _SPAN.findall(_FENCED.sub("", text)) if span.partition(" ")[0] in (_PROGRAM, *COMMANDS)]
    return [
        re.sub(r"^\w+=\$\((.*)\)$", r"\1", line.removeprefix("$ ").partition("  #")[0]) for line in [*lines, *spans]
    ]


def words_of(example: str) -> list[str]:
    """Give the words after the program's name, none where it is another program's line; `make run` has them too."""
    try:
        words = shlex.split(example)
    except ValueError:
        return []
    if example.startswith("make run ARGS="):
        return shlex.split(words[2].removeprefix("ARGS="))
    return words[1:] if words[:1] == [_PROGRAM] else words if words[:1] and words[0] in COMMANDS else []


def options_of(command: click.Command) -> set[str]:
    own = {name for parameter in command.params for name in parameter.opts + parameter.secondary_opts}
    below = command.commands.values() if type(command).__name__ in ("UnnamedFirst", "ReviewGroup") else ()
    return own.union(*map(options_of, below))


def wrong_with(words: list[str]) -> str | None:
    command: click.Command = program
    known, context, beyond = options_of(program) | {"--help"}, click.Context(program), 0
    for number, word in enumerate(word for word in words if word not in _PLACEHOLDERS):
        name = word.partition("=")[0]
        if word.startswith("--") and name not in known:
            return f"no option {name} in {words}"
        found = command.get_command(context, word) if isinstance(command, click.Group) else None
        if found is None and number == 0 and not word.startswith("-") and word not in COMMANDS:
            return f"no command {word} in {words}"
        beyond += 1
        if found is not None:
            command, beyond = found, 0
            known |= options_of(found)
    if type(command) is click.Group and beyond > sum(isinstance(one, click.Argument) for one in command.params):
        return f"no such command of {command.name} in {words}"
    return None


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_every_link_leads_somewhere(paper: Path) -> None:
    for link in links_of(text_of(paper)):
        place, _, anchor = link.partition("#")
        if "://" in link or link.startswith("mailto:"):
            continue
        target = (paper.parent / place) if place else paper
        assert target.exists(), link
        assert not anchor or anchor in map(slug, _HEADING.findall(text_of(target))), link


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_every_command_that_is_named_is_there_with_its_options(paper: Path) -> None:
    found = [words_of(example) for example in examples(text_of(paper))]
    assert [wrong for words in found if words and (wrong := wrong_with(words))] == []


def test_a_command_or_an_option_that_is_not_there_is_found() -> None:
    assert wrong_with(words_of("engagement-desk nonsense ACME")) is not None
    assert wrong_with(words_of("timer nonsense")) is not None
    assert wrong_with(words_of("terms ACME nonsense")) is not None
    assert wrong_with(words_of("log ACME 1h --nonsense")) is not None
    assert wrong_with(words_of("make run ARGS='exit ACME --nonsense'")) is not None
    assert wrong_with(words_of("engagement-desk --workspace w.engdesk terms ACME set --from 2026-07-01")) is None


def test_every_target_that_is_named_is_in_the_makefile() -> None:
    there = set(_TARGETS.findall(text_of(ROOT / "Makefile"))) | {"help"}
    for paper in PAPERS:
        named = [*_SPAN.findall(text_of(paper)), *examples(text_of(paper))]
        assert {target for one in named for target in _TARGET.findall(one)} <= there, paper


def test_the_readme_names_every_page_of_the_guide() -> None:
    pages = {f"docs/guide/{path.name}" for path in (ROOT / "docs" / "guide").glob("*.md")}
    assert pages <= set(links_of(text_of(ROOT / "README.md")))
