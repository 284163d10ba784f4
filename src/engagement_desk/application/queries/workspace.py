"""Settings, holidays and clients, as lists show them."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.logo import said_of
from engagement_desk.application.ports import Reading
from engagement_desk.application.settings import SETTINGS, setting_values
from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.workspace import Holiday, Logo

LOGO = "logo"
_LOGO_TEXT = "The picture at the head of documents, a PNG or a JPEG; set it to the path of its file."


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting with its value in force."""

    name: str
    value: str
    default: str
    text: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person at the client."""

    id: str
    name: str
    role: str
    mail: str
    phone: str


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client with its people and the KEYs of its engagements."""

    id: str
    name: str
    legal_name: str
    language: str
    notes: str
    contacts: tuple[ContactRow, ...]
    engagements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the page of settings shows: every setting's text by name, the holidays by date, and the logo."""

    values: dict[str, str]
    holidays: tuple[Holiday, ...]
    logo: Logo | None


def settings_view(reading: Reading) -> SettingsView:
    """Give the settings in force, the holidays and the logo."""
    return SettingsView(setting_values(reading), list_holidays(reading), reading.first(Logo))


def list_settings(reading: Reading) -> tuple[SettingRow, ...]:
    """Give every setting, in the order of the table, then the logo by its kind and size."""
    values, logo = setting_values(reading), reading.first(Logo)
    rows = [SettingRow(spec.name, values[spec.name], spec.default, spec.text) for spec in SETTINGS.values()]
    return (*rows, SettingRow(LOGO, said_of(logo) if logo else "", "", _LOGO_TEXT))


def list_holidays(reading: Reading) -> tuple[Holiday, ...]:
    """Give the holidays by date."""
    return tuple(sorted(reading.find(Holiday), key=lambda holiday: holiday.on))


def list_clients(reading: Reading) -> tuple[ClientRow, ...]:
    """Give the clients by name."""
    contacts = reading.find(Contact)
    engagements = reading.find(Engagement)
    clients = sorted(reading.find(Client), key=lambda client: client.name.casefold())
    return tuple(_client_row(client, contacts, engagements) for client in clients)


def _client_row(client: Client, contacts: list[Contact], engagements: list[Engagement]) -> ClientRow:
    people = tuple(
        ContactRow(contact.id, contact.name, contact.role, contact.mail, contact.phone)
        for contact in contacts
        if contact.client_id == client.id
    )
    keys = tuple(sorted(engagement.key for engagement in engagements if engagement.client_id == client.id))
    return ClientRow(client.id, client.name, client.legal_name, client.language, client.notes, people, keys)
