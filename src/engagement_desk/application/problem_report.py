"""What a report of a problem holds: how the program and the workspace are made, and nothing that a person typed."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.messages import sentence
from engagement_desk.application.ports import Reading, Warned
from engagement_desk.application.settings import SETTINGS, setting_values
from engagement_desk.application.verifying import verify
from engagement_desk.application.workspace_records import SECTIONS
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.engagements import Engagement

_ON_OFF = ("on", "off")


def write_report(desk: Desk, path: Path, about: Mapping[str, str]) -> Path:
    """Write the report as a zip file and give its place; `about` is what the edge adds of itself.

    Raises `DocumentProblem` when it cannot be written.
    """
    from zipfile import ZIP_DEFLATED, ZipFile

    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as bundle:
        for name, lines in report_parts(desk, about).items():
            bundle.writestr(name, "".join(f"{line}\n" for line in lines))
    desk.write_file(path, packed.getvalue())
    return path


def report_parts(desk: Desk, about: Mapping[str, str]) -> dict[str, list[str]]:
    """Give the report's files, each as its lines; what cannot be read of the workspace is told by its code."""
    own = desk.surroundings()
    return {
        "program.txt": [f"{name}: {value}" for name, value in {**own.parts, **about}.items()],
        "workspace.txt": [*_asked(desk, _counts), "", *_asked(desk, _settings)],
        "verify.txt": _verified(desk),
        "log.txt": list(own.log),
    }


def _asked(desk: Desk, query: object) -> list[str]:
    try:
        return list(desk.ask(query))  # type: ignore[arg-type]
    except StoreProblem as problem:
        return [f"cannot be read: {problem.code}"]


def _counts(reading: Reading) -> list[str]:
    return [f"{name}: {reading.count(kind)}" for name, kind in SECTIONS.items()]


def _settings(reading: Reading) -> list[str]:
    """Name each setting and whether it differs from its default; the value only of a switch."""
    return list(_setting_lines(setting_values(reading)))


def _setting_lines(values: Mapping[str, str]) -> Iterator[str]:
    for name, value in values.items():
        default = SETTINGS[name].default
        told = value if default in _ON_OFF else "default" if value == default else "set"
        yield f"{name}: {told}"


def _verified(desk: Desk) -> list[str]:
    """Give what `verify` finds, each KEY replaced by a number."""
    try:
        numbers = desk.ask(_numbers)
        return verify(desk, lambda warned: sentence(_without_key(warned, numbers))) or ["The workspace is sound."]
    except StoreProblem as problem:
        return [f"cannot be checked: {problem.code}"]


def _numbers(reading: Reading) -> dict[object, str]:
    return {one.key: f"KEY-{number}" for number, one in enumerate(reading.find(Engagement), 1)}


def _without_key(warned: Warned, numbers: Mapping[object, str]) -> Warned:
    return replace(warned, values={name: numbers.get(value, value) for name, value in warned.values.items()})
