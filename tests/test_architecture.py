"""The house rules of docs/ARCHITECTURE.md, held by machine; and the proof that breaking one is noticed."""

from __future__ import annotations

import ast
import fnmatch
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from string import Formatter

import pytest

from engagement_desk.application.messages import MESSAGES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "engagement_desk"
ALLOWED = {
    "domain": set(),
    "application": set(),
    "store": {"sqlalchemy", "alembic", "rapidfuzz", "keyring", "sqlcipher3"},
    "documents": {"reportlab", "uharfbuzz", "bidi", "pymupdf_fonts", "babel"},
    "interchange": {"xlsxwriter", "python_calamine", "icalendar", "dateutil"},
    "system": {"platformdirs"},
    "ui": {"PySide6", "pypdfium2", "babel"},
    "cli": {"click", "babel"},
}
RAISERS = {"Refused", "StoreProblem", "DocumentProblem", "Warned"}


def modules(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """Give the top-level names that a module imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield (node.module or "").partition(".")[0]


def lint_imports(source: Path) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).parent / "lint-imports"
    return subprocess.run(
        [command, "--config", ROOT / ".importlinter", "--no-cache", "--no-logo"],
        cwd=source,
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_a_room_imports_only_the_libraries_it_may(room: str) -> None:
    known = {*sys.stdlib_module_names, "_typeshed", "engagement_desk", *ALLOWED[room]}
    foreign = {
        f"{path.relative_to(PACKAGE)}: {name}"
        for path, tree in modules(PACKAGE / room)
        for name in imported(tree)
        if name not in known
    }
    assert not foreign


def test_migrations_never_import_the_program() -> None:
    for path, tree in modules(ROOT / "migrations" / "versions"):
        assert "engagement_desk" not in set(imported(tree)), path.name


BAD_IMPORTS = {
    "a rule that reads a use case": ("domain/rules/terms.py", "from engagement_desk.application import ports"),
    "a use case that knows the store": ("application/ports/store.py", "import engagement_desk.store"),
    "siblings that meet": ("interchange/__init__.py", "import engagement_desk.documents"),
    "a database outside the store": ("cli/__init__.py", "import sqlite3"),
    "the ORM's library in a document": ("documents/__init__.py", "import sqlalchemy.orm"),
    "a drawing outside the documents": ("interchange/__init__.py", "from reportlab.pdfgen import canvas"),
    "platform folders outside the system room": ("cli/__init__.py", "import platformdirs"),
    "commands outside the command line": ("documents/__init__.py", "import click"),
    "a window outside the window": ("cli/__init__.py", "from PySide6 import QtCore"),
    "a room that the house does not have": ("basement.py", "import os"),
}


@pytest.mark.parametrize(("place", "line"), BAD_IMPORTS.values(), ids=BAD_IMPORTS.keys())
def test_a_forbidden_import_is_caught(tmp_path: Path, place: str, line: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / "engagement_desk", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "engagement_desk" / place).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    found = lint_imports(tmp_path)
    assert found.returncode == 1, found.stdout + found.stderr
    assert "BROKEN" in found.stdout or "missing" in found.stdout.lower(), found.stdout + found.stderr


def test_the_house_as_it_stands_is_clean() -> None:
    found = lint_imports(PACKAGE.parent)
    assert found.returncode == 0, found.stdout + found.stderr


def words(node: ast.AST) -> Iterator[str]:
    """Give the texts written below a node; of a text with values put in, the part before the first, and a star."""
    if isinstance(node, ast.JoinedStr):
        first = node.values[0]
        yield f"{first.value if isinstance(first, ast.Constant) else ''}*"
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        for child in ast.iter_child_nodes(node):
            yield from words(child)


def raising_calls() -> Iterator[tuple[Path, ast.Call]]:
    """Give each call that makes an error or a warning; its code is written there."""
    for path, tree in modules(PACKAGE):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in RAISERS:
                    yield path, node


def test_every_code_has_its_sentence() -> None:
    unsaid = {
        f"{code} ({path.relative_to(PACKAGE)}:{call.lineno})"
        for path, call in raising_calls()
        for code in words(call.args[0])
        if not fnmatch.filter(MESSAGES, code)
    }
    assert not unsaid


def test_every_sentence_is_used() -> None:
    said = {word for path, tree in modules(PACKAGE) if "messages" not in path.parts for word in words(tree)}
    patterns = [word for word in said if word.endswith("_*")]
    unused = {code for code in MESSAGES if code not in said and not any(map(partial(fnmatch.fnmatch, code), patterns))}
    assert not unused


def test_a_sentence_is_one_sentence() -> None:
    odd = {code for code, text in MESSAGES.items() if not text[:1].strip() or text[-1] not in ".!?" or "\n" in text}
    assert not odd


def given(call: ast.Call) -> set[str] | None:
    """Give the names of the values that a call fills its sentence with; None where they are not written there."""
    if len(call.args) > 1 and isinstance(call.args[1], ast.Dict):
        keys = call.args[1].keys
        return {str(key.value) for key in keys if isinstance(key, ast.Constant)} if None not in keys else None
    if len(call.args) > 1 or any(keyword.arg is None for keyword in call.keywords):
        return None
    return {str(keyword.arg) for keyword in call.keywords}


def test_every_sentence_gets_the_values_it_names() -> None:
    lacking = {
        f"{code} ({path.relative_to(PACKAGE)}:{call.lineno}): {names - values}"
        for path, call in raising_calls()
        for code in words(call.args[0])
        if (values := given(call)) is not None
        and (names := {name for _, name, _, _ in Formatter().parse(MESSAGES.get(code, "")) if name}) - values
    }
    assert not lacking


def test_tables_of_messages_do_not_share_codes() -> None:
    seen: list[str] = []
    for path, tree in modules(PACKAGE / "application" / "messages"):
        if path.stem in {"__init__", "attention"}:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Dict):
                seen += [key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    assert sorted(seen) == sorted(set(seen))
    assert set(MESSAGES) <= set(seen)
