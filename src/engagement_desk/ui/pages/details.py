"""The details of an engagement: client, dates, calls, NDA, rights, renewal and status; saved as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, cast

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from engagement_desk.application.commands.engagements import EditEngagement, EngagementValues, edit_engagement
from engagement_desk.application.queries.details_page import DetailsView, details_page
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.details_client import ClientCard
from engagement_desk.ui.pages.details_fields import CLIENT, FIELD_OF, FIELDS, HEADINGS
from engagement_desk.ui.pages.details_renewal import RenewalCard
from engagement_desk.ui.pages.details_status import StatusCard
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.completing import complete, zone_names
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.page_frame import HeadedCards

_SHARES = (640, 376)


class DetailsPage(Page):
    """One engagement's own fields, which its tabs do not hold."""

    shows: ClassVar[frozenset[str]] = frozenset({"Engagement", "Client", "StatusChange"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; the KEY comes with `arrive`."""
        super().__init__(ui, parent)
        theme = ui.theme
        self.key, self._focus = "", ""
        self._clients: tuple[str, ...] = ()
        self.form = EditForm(theme, FIELDS)
        # From the last to the first: a heading moves what stands below it.
        for above, heading in reversed(HEADINGS):
            self.form.put_below(above, Text(theme, tr(heading), size=Size.SMALL, bold=True))
        self.client = ClientCard(ui)
        self.status = StatusCard(ui)
        self.renewal = RenewalCard(ui)
        self.money = Button(theme, tr("Invoices"), LINK)
        self.back = Button(theme, "", LINK)
        self._heading = Elided(theme, size=Size.TITLE, bold=True)
        self._saver = FormSaver(ui, FIELD_OF)
        self.form.edited.connect(self._save)
        self.form.left.connect(self._leave)
        self.money.clicked.connect(self._go_money)
        self.back.clicked.connect(self._leave)
        self._offer("zone", zone_names())
        card = Card(theme)
        card.add(self.form)
        head, cards = (self._heading, self.money, self.back), (card, self.client, self.status, self.renewal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(HeadedCards(theme, head, cards, _SHARES))

    def title(self) -> str:
        """The engagement and the page."""
        return f"{self.key} {tr('details')}"

    def arrive(self, place: Place) -> None:
        """Come to the front for an engagement, at a field where one is named."""
        self._focus = place.focus or ""
        if place.key is not None and place.key != self.key:
            self.key, self.stale = place.key, True
            self.back.setText(tr("Back to {key}").format(key=self.key))
            self.back.updateGeometry()
        super().arrive(place)

    def reload(self) -> None:
        """Ask for the engagement."""
        self.ui.tasks.ask(self, details_page, self.key, self.ui.now().today, then=self.show_view)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {"engagement.money": self._go_money}

    def first_focus(self) -> QWidget | None:
        """The field that is named, else the first."""
        return self.form.editor(self._focus if self.form.has(self._focus) else CLIENT)

    def regions(self) -> list[Region]:
        """The form, and the cards beside it."""
        client = Region(self.client, self.client.form.editor("legal_name"))
        cards = (client, Region(self.status, self.status.status), Region(self.renewal, self.renewal.home()))
        return [Region(self.form, self.form.editor(CLIENT)), *cards]

    def show_view(self, found: DetailsView) -> None:
        """Show what is on disk; what is typed and was refused stays."""
        row = found.view.engagement
        self._heading.setText(f"{row.client} · {row.title}")
        on = Reading(self.ui.now().today, row.currency, row.zone)
        values = {spec.name: getattr(row, spec.name) for specs in FIELDS for spec in specs}
        self.form.show_record(row.key, values, on)
        self.client.show_client(found.client)
        self.status.show_view(found.view)
        self.renewal.show_view(found)
        if found.clients != self._clients:
            self._clients = found.clients
            self._offer(CLIENT, found.clients)

    def _save(self, record: str, values: dict[str, object]) -> None:
        def wanted(typed: dict[str, object]) -> EditEngagement:
            client = typed.get(CLIENT)
            others = {name: value for name, value in typed.items() if name != CLIENT}
            return EditEngagement(
                key=record,
                client=None if client is None else str(client),
                values=cast(EngagementValues, cast(dict[str, Any], others)),
            )

        said = tr("Saved the details of {key}").format(key=record)
        self._saver.save(self.form, record, values, edit_engagement, wanted, lambda _: said)

    def _go_money(self) -> None:
        self.ui.go(Place("money", self.key))

    def _leave(self) -> None:
        self.ui.go(Place("engagement", self.key))

    def _offer(self, name: str, names: Sequence[str]) -> None:
        field = self.form.editor(name)
        if isinstance(field, QLineEdit):
            complete(field, names)
