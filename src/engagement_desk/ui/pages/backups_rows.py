"""The backups as rows, and what is said of one: what it holds, and what restoring it would lose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy

from engagement_desk.application.desk import Desk
from engagement_desk.application.keeper import BackupFile, Held, Lost
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.text import clock_time, day, grouped, hours_said, mark, plain, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table

_FOLDER, _SIZE = "folder", "size"
_NEEDS = {_FOLDER: 560, _SIZE: 360}
"""The effective widths below which a column is hidden."""
_MOST_ROWS = 12
_MEGABYTE = 1024 * 1024
_MINUTE = 60
_REASONS = {
    "manual": mark("By hand"),
    "daily": mark("Each day"),
    "before-import": mark("Before an import"),
    "before-restore": mark("Before a restore"),
    "before-mending": mark("Before mending"),
    "before-passphrase": mark("Before a new passphrase"),
}
_BEFORE_UPGRADE = "before-schema"


class BackupsTable(Table):
    """The backups, as high as their rows, up to a dozen of them."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__(theme, tr("Backups"))
        self.rows: RowsModel[BackupFile] = RowsModel((), self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        slim(self, theme)

    def show_backups(self, found: Sequence[BackupFile], zone: str) -> None:
        """Show them; the current one stays current by its place."""
        held = self.current()
        self.rows.columns = backup_columns(zone)
        self.rows.set_rows(tuple(found))
        at = next((number for number, one in enumerate(found) if held is not None and one.path == held.path), 0)
        if found:
            self.selectRow(at)
        self._fit()
        self.updateGeometry()

    def current(self) -> BackupFile | None:
        """The current backup, None without one."""
        at = self.currentIndex().row()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _fit(self) -> None:
        effective = self.width() / max(self.theme.scale, 0.1)
        for number, column in enumerate(self.rows.columns):
            self.setColumnHidden(number, effective < _NEEDS.get(column.name, 0))
        self.fit_columns()

    def _height(self, rows: int) -> int:
        return self.theme.px(28) * (1 + rows) + 1

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its rows, up to a dozen."""
        return QSize(self.theme.px(280), self._height(min(max(self.rows.rowCount(), 1), _MOST_ROWS)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as may be."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide what there is no room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a backup; `lost` is None where the workspace itself cannot be read."""

    backup: BackupFile
    held: Held
    lost: Lost | None


def look_into(desk: Desk, backup: BackupFile) -> Looked:
    """Look through a backup and compare it with the workspace; raises `StoreProblem` when it is not whole."""
    keeper = desk.keeper()
    held = keeper.held(backup.path)
    try:
        return Looked(backup, held, keeper.lost(backup.path))
    except StoreProblem:
        return Looked(backup, held, None)


def backup_columns(zone: str) -> tuple[Column[BackupFile], ...]:
    """Give the columns, in a zone."""

    def made(one: BackupFile) -> str:
        return made_said(one, zone)

    def folder(one: BackupFile) -> str:
        return tr("Beside the workspace") if one.is_beside else plain(str(one.path.parent))

    return (
        Column("made", mark("Made"), made, spoken=lambda one: f"{made(one)}, {reason_said(one)}, {size_said(one)}"),
        Column("reason", mark("Why"), reason_said),
        Column(_SIZE, mark("Size"), size_said, right=True, state=lambda _: "muted"),
        Column(_FOLDER, mark("Folder"), folder, stretches=True, state=lambda _: "muted"),
    )


def made_said(one: BackupFile, zone: str) -> str:
    """Say when it was made."""
    return moment_said(one.at, zone)


def moment_said(instant: datetime, zone: str) -> str:
    """Say an instant as date and time in a zone."""
    return f"{day(instant.astimezone(ZoneInfo(zone)).date(), year=True)}, {clock_time(instant, zone)}"


def reason_said(one: BackupFile) -> str:
    """Say why it was made."""
    if one.reason.startswith(_BEFORE_UPGRADE):
        return tr("Before an upgrade")
    return tr(_REASONS.get(one.reason, "Other"))


def size_said(one: BackupFile) -> str:
    """Say how large it is."""
    return tr("{n} MB").format(n=grouped(one.size / _MEGABYTE, 1))


def held_said(held: Held, zone: str) -> str:
    """Say what a backup holds."""
    parts = [
        _counted(held.engagements, mark("1 engagement"), mark("{n} engagements")),
        _counted(held.entries, mark("1 entry"), mark("{n} entries")),
        hours_said(held.worked_seconds // _MINUTE),
    ]
    if held.changed_at is not None:
        parts.append(tr("last changed {when}").format(when=moment_said(held.changed_at, zone)))
    return tr("Holds {what}.").format(what=", ".join(parts))


def lost_said(lost: Lost | None) -> str:
    """Say what restoring would lose, change and bring back."""
    if lost is None:
        return tr("The workspace cannot be read, so what restoring would lose is not known.")
    said = []
    if lost.entries:
        entries = _counted(lost.entries, mark("1 entry"), mark("{n} entries"))
        said.append(
            tr("Restoring it would lose {what}.").format(
                what=f"{entries} ({hours_said(lost.worked_seconds // _MINUTE)})"
            )
        )
    if lost.changed_entries:
        said.append(
            _counted(
                lost.changed_entries, mark("1 entry would be as it was."), mark("{n} entries would be as they were.")
            )
        )
    if lost.returning_entries:
        said.append(
            _counted(
                lost.returning_entries,
                mark("1 deleted entry would come back."),
                mark("{n} deleted entries would come back."),
            )
        )
    if lost.commands:
        said.append(
            _counted(lost.commands, mark("1 later change would be gone."), mark("{n} later changes would be gone."))
        )
    return " ".join(said) or tr("It holds all that is in the workspace now; restoring it would lose nothing.")


def _counted(count: int, one: str, more: str) -> str:
    return tr(one) if count == 1 else tr(more).format(n=grouped(count))
