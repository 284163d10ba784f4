"""The job in the guide's page about the command line is done as it stands there, and says what the page says."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field

from engagement_desk.system.paths import guide_dir

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INTO = re.compile(r"(\w+)=\$\((.*)\)")
_NAME = re.compile(r"\$(\w+)")
_ELLIPSIS = "…"


@dataclass
class Step:
    command: str
    shown: list[str] = field(default_factory=list)


def steps():
    found = []
    text = (guide_dir() / "command-line.md").read_text(encoding="utf-8")
    for line in re.sub(r"\\\n *", "", "".join(_BLOCK.findall(text))).splitlines():
        if line.startswith("$ "):
            found.append(Step(line.removeprefix("$ ")))
        else:
            found[-1].shown.append(line)
    return found


def is_said(shown, said):
    return any(re.fullmatch(re.escape(shown).replace(_ELLIPSIS, ".+"), line.rstrip()) for line in said.splitlines())


def test_the_job_of_the_guide_is_done_as_it_stands_there(terminal, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names: dict[str, str] = {}
    for step in steps():
        into = _INTO.fullmatch(step.command)
        words = shlex.split(into[2] if into else step.command)
        assert words[0] == "engagement-desk"
        done = terminal.ok(*(_NAME.sub(lambda found: names[found[1]], word) for word in words[1:]))
        if into:
            names[into[1]] = done.id
        for shown in step.shown:
            assert is_said(shown, done.out + done.err), (step.command, shown, done.out, done.err)
    made = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert made >= {"CO-001.pdf", "status.pdf", "review.pdf", "brief.pdf", "dates.ics", "copy.engdesk"}


def test_the_first_commands_of_the_readme_work_in_their_order(terminal, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    readme = (guide_dir().parents[1] / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^make run ARGS='(.*)'$", readme, re.MULTILINE)
    assert len(lines) == 5
    for line in lines:
        terminal.ok(*shlex.split(line))
    assert (tmp_path / "review.pdf").read_bytes().startswith(b"%PDF")
    assert terminal.json("position", "ACME")["billed_minutes"] == 90
