"""(e) The whole process `engagement-desk position` on 100,000 entries against `watson report` and `hledger bal`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

from benchmarks.measure import Run, interleaved, judge, say, shown
from benchmarks.workspaces import NOW, OWN, workspace
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.export import export_sheet
from engagement_desk.interchange.writers import ExporterRegistry
from engagement_desk.store.workspace import Workspace

ENTRIES = 100_000
_ROUNDS = 5
_PEERS = Path(".benchenv")


def run(folder: Path) -> bool:
    """Measure, print, and tell whether all limits hold; a peer that is not there is named and left out."""
    path = folder / "process.engdesk"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with workspace(path, ENTRIES, ENTRIES) as opened:
        peers = {**_watson(folder, opened, environment), **_hledger(folder, opened, environment)}
    desk = str(Path(sys.executable).with_name("engagement-desk"))
    ours = _process([desk, "--workspace", str(path), "position", OWN], environment)
    first, *others = interleaved([ours, *peers.values()], _ROUNDS)
    say(f"(e) whole process, {ENTRIES:,} entries: engagement-desk position {shown(first.middle)}")
    for name, times in zip(peers, others, strict=True):
        say(f"    {name}: {shown(times.middle)}")
    held = [judge(f"against {name}", first.middle / t.middle, 1) for name, t in zip(peers, others, strict=True)]
    return all(held)


def _process(command: list[str], environment: Mapping[str, str]) -> Run:
    def once() -> None:
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)

    return once


def _watson(folder: Path, opened: Workspace, environment: Mapping[str, str]) -> dict[str, Run]:
    program = _PEERS / "bin" / "watson"
    if not program.exists():
        say("    (installing td-watson beside the checkout, in .benchenv)")
        venv.create(_PEERS, with_pip=True)
        installed = subprocess.run([_PEERS / "bin" / "python", "-m", "pip", "install", "-qq", "td-watson"], check=False)
        if installed.returncode:
            say("    watson is missing: td-watson could not be installed into .benchenv")
            return {}
    home = folder / "watson"
    home.mkdir()
    with opened.read() as reading:
        frames = [
            [int(e.start.timestamp()), int(e.end.timestamp()), OWN, e.id.replace("-", ""), [e.activity], 0]
            for e in reading.entries(EntryFilter())
            if e.start and e.end
        ]
    (home / "frames").write_text(json.dumps(frames), encoding="utf-8")
    command = [str(program), "report", "--all", "--no-pager"]
    return {"watson report": _process(command, {**environment, "WATSON_DIR": str(home)})}


def _hledger(folder: Path, opened: Workspace, environment: Mapping[str, str]) -> dict[str, Run]:
    program = shutil.which("hledger")
    if program is None:
        say("    hledger is missing; Debian and Ubuntu: sudo apt install hledger")
        return {}
    file = folder / "entries.timeclock"
    with opened.read() as reading:
        sheet = export_sheet(reading, NOW.today)
        file.write_bytes(ExporterRegistry().render("timeclock", sheet).content)
    return {"hledger bal": _process([program, "-f", str(file), "bal"], environment)}
