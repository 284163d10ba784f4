"""The texts of the window and their translations by Qt Linguist: `python docs/translations.py`, or `make translations`.

Gathers every text, merges it into `resources/translations/engagement_desk_*.ts` (what was translated stays, what is
no longer shown goes), and compiles those. A text is what stands in `tr("…")` or `mark("…")` anywhere in `ui`, in a
table of sentences of the application, or in a template.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from engagement_desk import ui
from engagement_desk.application import messages
from engagement_desk.application.charts_words import CHART_WORDS
from engagement_desk.application.messages.attention import ATTENTION, CLOCK
from engagement_desk.application.queries.boundary_check import NO_SCOPE, RULES
from engagement_desk.application.queries.plan import read_plan
from engagement_desk.application.queries.templates import read_templates
from engagement_desk.application.reply import TEXTS as REPLY
from engagement_desk.domain.rules.workings import WORKINGS
from engagement_desk.system.paths import resources_dir
from engagement_desk.ui.refusals import IN_WINDOW

LANGUAGES = ("de", "fr", "es")
FOLDER = Path(__file__).parents[1] / "resources" / "translations"
_SOURCES = Path(ui.__file__).parent
_NAMES = re.compile(r"\{[^}]*\}")
_SHOWN = re.compile(r"[^\W\d_]|“")
_TRANSLATED = frozenset({"tr", "mark"})
_BIN = Path(sys.executable).parent


@cache
def texts() -> dict[str, set[str]]:
    """Give every text with the places it stands in."""
    found: dict[str, set[str]] = defaultdict(set)
    for where, text in (*_of_window(), *_of_application(), *_of_templates()):
        if _SHOWN.search(_NAMES.sub("", text)):
            found[text].add(where)
    return dict(sorted(found.items()))


def file_of(language: str) -> Path:
    """Give the file that a language is translated in."""
    return FOLDER / f"engagement_desk_{language}.ts"


def main() -> None:
    """Bring the files of all languages up to date."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("".join(f"mark({_quoted(text)})\n" for text in texts()), encoding="utf-8")
        for language in LANGUAGES:
            _update(listed, language)
    for language in LANGUAGES:
        compiled = file_of(language).with_suffix(".qm")
        subprocess.run([_BIN / "pyside6-lrelease", "-silent", file_of(language), "-qm", compiled], check=True)


def _update(listed: Path, language: str) -> None:
    options = ["-tr-function-alias", "QT_TR_NOOP+=mark", "-no-obsolete", "-locations", "none", "-silent"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", language]
    command = [_BIN / "pyside6-lupdate", *options, *languages, listed, "-ts", file_of(language)]
    subprocess.run(command, check=True)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _of_window() -> Iterator[tuple[str, str]]:
    for path in sorted(_SOURCES.rglob("*.py")):
        where = path.relative_to(_SOURCES.parent).as_posix()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _TRANSLATED:
                yield from ((where, one.value) for one in call.args if _is_text(one))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _of_application() -> Iterator[tuple[str, str]]:
    for module in pkgutil.iter_modules(messages.__path__):
        where = f"application/messages/{module.name}.py"
        tables = vars(importlib.import_module(f"{messages.__name__}.{module.name}"))
        for name, table in tables.items():
            if isinstance(table, dict) and name.isupper() and not name.startswith("_"):
                yield from ((where, text) for code, text in table.items() if code not in IN_WINDOW)
    yield from (("application/messages/attention.py", text) for text in (*ATTENTION.values(), *CLOCK.values()))
    yield from (("application/charts_words.py", text) for text in CHART_WORDS.values())
    yield from (("application/queries/boundary_check.py", text) for text in (NO_SCOPE, *RULES.values()))
    yield from (("application/reply.py", text) for text in REPLY)
    yield from (("domain/rules/workings.py", text) for text in WORKINGS.values())


def _of_templates() -> Iterator[tuple[str, str]]:
    found = read_templates(resources_dir() / "templates")
    where = "resources/templates"
    for template in found.scope:
        yield where, template.name
        yield from ((where, text) for one in template.clauses for text in (one.text, one.condition))
    yield from ((where, text) for one in found.signs for text in (one.text, one.advice))
    yield from ((where, text) for one in found.references for text in (one.name, one.source))
    yield from ((where, text) for text in (*found.exit.handover, *found.exit.access))
    for value in found.exit.values.values():
        yield from (
            (where, text) for text in (value if isinstance(value, tuple) else (value,)) if isinstance(text, str)
        )
    for planned in read_plan(resources_dir() / "plans"):
        yield from (("resources/plans", text) for text in (planned.title, planned.criteria, planned.evidence))


if __name__ == "__main__":
    main()
