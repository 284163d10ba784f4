"""The step of the import that says where the hours go: each client and project, or tag, to its engagement."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from engagement_desk.application.import_answers import Answers
from engagement_desk.application.import_groups import MOST_GROUPS, Group, Name, Tagged, unsettled, without_tag
from engagement_desk.application.import_survey import Survey
from engagement_desk.application.imports import MapLine
from engagement_desk.ui.pages.import_step import Fact, ImportStep
from engagement_desk.ui.pages.import_target import TargetForm
from engagement_desk.ui.text import day, grouped, mark, plain, tr, worked
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import FieldRow
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Line, LinesView
from engagement_desk.ui.widgets.page_frame import Arrangement, CardBlock

_LINE_HEIGHT, _MOST, _BESIDE_FROM = 52, 7, 640
_REST: Name = ("", "", "")
_BESIDE: Arrangement = ((3, (0,)), (2, (1,)))
_BELOW: Arrangement = ((1, (0, 1)),)


class WhereStep(ImportStep):
    """A list of what the rows name, and beside it where the one that is picked goes."""

    name = mark("Where it goes")
    told = mark("Each client and project becomes an engagement, or goes to one that is there. It is remembered.")

    def __init__(self, ui: Ui) -> None:
        """Make it empty."""
        super().__init__(ui)
        theme = ui.theme
        self._answers = Answers()
        self._groups: dict[str, Group] = {}
        self._lines: dict[Name, MapLine] = {}
        self._keys: tuple[str, ...] = ()
        self._tagged: tuple[Tagged, ...] = ()
        self.into = Choice(theme, tr("All hours go"), [])
        self.list = LinesView(theme, tr("What the rows name"))
        self.form = TargetForm(ui)
        self._list_card, form_card = Card(theme), Card(theme)
        self._list_card.add(self.list)
        form_card.add(self.form)
        self.block = CardBlock(theme, (self._list_card, form_card), {3: _BESIDE, 1: _BELOW}, frozenset({0, 1}))
        self._more = Text(theme, token="warn", wrap=True)
        self.body.addWidget(FieldRow(theme, tr("All hours go"), self.into))
        self.body.addWidget(self.block)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self.into.activated.connect(lambda _number: self._choose_all())
        self.list.picked.connect(self._pick)
        self.form.answered.connect(self._take)
        self.form.refused.connect(self.weighed)
        theme.changed.connect(self._space)
        self._space()

    def show_survey(self, found: Survey) -> None:
        """List what the rows name, with where each is proposed to go."""
        self._answers, self._keys, self._tagged = found.answers, found.keys, found.tagged
        self._groups = {"\0".join(group.name): group for group in found.groups}
        self._lines = {_cased(line): line for line in found.answers.lines}
        self.into.clear()
        for text, value in ((tr("by client and project, as below"), None), *((_into(key), key) for key in found.keys)):
            self.into.addItem(text, value)
        self.into.choose(found.answers.into if found.answers.into in found.keys else None)
        self._more.setText(
            tr("Only the first {n} are listed; the others go where their names say.").format(n=MOST_GROUPS)
        )
        self._more.setVisible(len(found.groups) >= MOST_GROUPS)
        self.form.show_keys(found.keys)
        self._show()
        self._pick(self.list.current_id)

    def answers(self) -> Answers:
        """Give where everything goes."""
        into = self.into.currentData()
        return replace(self._answers, into=into, lines=self._following())

    def is_ready(self) -> bool:
        """Tell whether every row has a place."""
        return self.into.currentData() is not None or not (self._unsettled() or self.form.has_errors())

    def fact(self) -> Fact:
        """Say how many wait."""
        waiting = len(self._unsettled())
        if not waiting or self.into.currentData() is not None:
            return ("", "")
        return (tr("1 open") if waiting == 1 else tr("{n} open").format(n=waiting), "warn")

    def first(self) -> QWidget:
        """Begin at the list."""
        return self.list if self.block.isVisibleTo(self) else self.into

    def point_to_open(self) -> None:
        """Pick the first row that has no place yet."""
        waiting = self._unsettled()
        if waiting:
            names = {_cased(line) for line in waiting}
            found = next((name for name, group in self._groups.items() if _key(group.name) in names), "")
            self.list.pick(found)
            self.form.point()

    def _following(self) -> tuple[MapLine, ...]:
        """Give the lines in the order of their groups; that of the rows without a tag only where there are such."""
        names = [_key(group.name) for group in self._shown().values()]
        return tuple(self._lines[name] for name in names if name in self._lines)

    def _shown(self) -> dict[str, Group]:
        """Give the groups that are listed: the last one counts the rows that no tag sends anywhere."""
        shown = dict(self._groups)
        rest = next((name for name, group in shown.items() if group.name == _REST), None)
        if rest is not None:
            rows, seconds = without_tag(self._tagged, self._lines.values())
            if rows:
                shown[rest] = replace(shown[rest], rows=rows, seconds=seconds)
            else:
                del shown[rest]
        return shown

    def _unsettled(self) -> list[MapLine]:
        return list(unsettled(self._following(), self._keys))

    def _choose_all(self) -> None:
        self.block.setVisible(self.into.currentData() is None)
        self.answered.emit(self.answers())

    def _show(self) -> None:
        self.block.setVisible(self.into.currentData() is None)
        waiting = {_cased(line) for line in self._unsettled()}
        self.list.show_lines(
            [
                _listed(name, group, self._lines.get(_key(group.name)), self._keys, waits=_key(group.name) in waiting)
                for name, group in self._shown().items()
            ]
        )
        self._space()

    def _pick(self, name: str) -> None:
        group = self._groups.get(name)
        if group is not None:
            own = self._lines.get(_key(group.name))
            new = {line.key: line for line in self._lines.values() if line.key and line.key not in self._keys}
            others = {key: line for key, line in new.items() if own is None or key != own.key}
            self.form.show_group(group, group_said(group), own, others)

    def _take(self, line: MapLine | None) -> None:
        """Take where the picked group goes."""
        group = self._groups.get(self.list.current_id)
        if group is None:
            return
        if line is None:
            self._lines.pop(_key(group.name), None)
        else:
            self._lines[_key(group.name)] = line
        self._show()
        self.answered.emit(self.answers())

    def _space(self) -> None:
        rows = min(max(len(self.list.lines.lines), 1), _MOST)
        self.list.setFixedHeight(self.ui.theme.px(_LINE_HEIGHT) * rows)
        self._arrange()

    def _arrange(self) -> None:
        """Stand side by side where there is room."""
        self.block.arrange(3 if self.width() / max(self.ui.theme.scale, 0.1) >= _BESIDE_FROM else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._arrange()


def group_said(group: Group) -> str:
    """Name a group of rows."""
    client, project, tag = group.name
    if tag:
        return tr("Tag {tag}").format(tag=plain(tag))
    if client and project:
        return f"{plain(client)} · {plain(project)}"
    return plain(client or project) or tr("Rows that name no client and no project")


def _into(key: str) -> str:
    return tr("into {key}").format(key=key)


def _listed(name: str, group: Group, line: MapLine | None, keys: tuple[str, ...], *, waits: bool) -> Line:
    aside, state = _target(line, keys)
    pattern = tr("1 row, {hours} hours") if group.rows == 1 else tr("{n} rows, {hours} hours")
    return Line(
        group_said(group),
        name,
        tr("choose") if waits else aside,
        "warn" if waits else state,
        note=pattern.format(n=grouped(group.rows), hours=worked(group.seconds)),
        note_aside=_span(group),
        quiet=line is None or line.left_out,
    )


def _target(line: MapLine | None, keys: tuple[str, ...]) -> tuple[str, str]:
    if line is None:
        return tr("does not decide"), ""
    if line.left_out:
        return tr("left out"), ""
    return (line.key, "") if line.key in keys else (tr("new: {key}").format(key=line.key), "")


def _span(group: Group) -> str:
    if group.first == group.last:
        return day(group.first, year=True)
    return tr("{first} – {last}").format(first=day(group.first, year=True), last=day(group.last, year=True))


def _key(name: Name) -> Name:
    client, project, tag = name
    return client.casefold(), project.casefold(), tag.casefold()


def _cased(line: MapLine) -> Name:
    return _key((line.client, line.project, line.tag))
