"""Settings, holidays and clients, as lists show them."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.ports import Reading
from engagement_desk.application.settings import SETTINGS, setting_values
from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.workspace import Holiday


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
    """What the page of settings shows: every setting's text by name, and the holidays by date."""

    values: dict[str, str]
    holidays: tuple[Holiday, ...]


def settings_view(reading: Reading) -> SettingsView:
    """Give the settings in force and the holidays."""
    return SettingsView(setting_values(reading), list_holidays(reading))


def list_settings(reading: Reading) -> tuple[SettingRow, ...]:
    """Give every setting, in the order of the table."""
    values = setting_values(reading)
    return tuple(SettingRow(spec.name, values[spec.name], spec.default, spec.text) for spec in SETTINGS.values())


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
