"""The client in the details of its engagement: its name in documents, and their language."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QLineEdit, QWidget

from engagement_desk.application.commands.clients import ClientValues, EditClient, edit_client
from engagement_desk.domain.records.clients import Client
from engagement_desk.ui.text import mark, plain, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.completing import complete
from engagement_desk.ui.widgets.form_fields import FieldSpec, Reading
from engagement_desk.ui.widgets.form_saver import FormSaver
from engagement_desk.ui.widgets.forms import EditForm

_ROWS = (
    (FieldSpec("legal_name", mark("Legal name"), hint=mark("In documents; empty takes the name.")),),
    (
        FieldSpec(
            "language",
            mark("Language of documents"),
            hint=mark("Dates and money by it, the monthly status also in words: en, en-US, de, fr, es …"),
            clears=False,
        ),
    ),
)
_KNOWN = ("en", "en-GB", "en-US", "de", "de-AT", "de-CH", "fr", "es")


class ClientCard(Card):
    """The client's own fields; saved as they are typed, for all of its engagements."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(ui.theme, tr("Client"), parent)
        self.ui = ui
        self.form = EditForm(ui.theme, _ROWS)
        self._saver = FormSaver(ui, {"malformed_language": "language"})
        self.form.edited.connect(self._save)
        language = self.form.editor("language")
        if isinstance(language, QLineEdit):
            complete(language, _KNOWN)
        self.add(self.form)

    def show_client(self, client: Client) -> None:
        """Show what is on disk; what is typed and was refused stays."""
        values = {"legal_name": client.legal_name, "language": client.language}
        self.form.show_record(client.name, values, Reading(self.ui.now().today))

    def _save(self, record: str, values: dict[str, object]) -> None:
        def wanted(typed: dict[str, object]) -> EditClient:
            return EditClient(name=record, values=cast(ClientValues, cast(dict[str, Any], typed)))

        said = tr("Saved the client {name}").format(name=plain(record))
        self._saver.save(self.form, record, values, edit_client, wanted, lambda _: said)
