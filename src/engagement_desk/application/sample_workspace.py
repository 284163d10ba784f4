"""The sample workspace: a file of its own, beside the workspace that is open."""

from __future__ import annotations

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.keys import all_keys


def open_sample(desk: Desk) -> Desk:
    """Open the sample beside a workspace, and fill it where it is new; raises `StoreProblem`."""
    path = desk.path
    other = desk.open_other(path.with_name(f"{path.stem}-sample{path.suffix}"))
    if not other.ask(all_keys):
        other.run(load_sample, other.sample(), other.documents())
    return other
