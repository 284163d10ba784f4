"""Clients."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypedDict

from engagement_desk.application.changed import changed
from engagement_desk.application.ports import Changes, Now, Reading, UnitOfWork, Warned
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.languages import is_language
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClient:
    """A company; `language` (BCP 47) is that of its documents."""

    name: str
    legal_name: str = ""
    language: str = "en"
    notes: str = ""


class ClientValues(TypedDict, total=False):
    """What can be edited of a client; what is not named stays."""

    legal_name: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditClient:
    """A client by its name, in any case, and what becomes of it."""

    name: str
    values: ClientValues


def add_client(uow: UnitOfWork, now: Now, wanted: NewClient) -> Changes:
    """Add a client; raises `Refused` for a name that is empty or taken, or an unknown language."""
    name = wanted.name.strip()
    if not name:
        raise Refused("client_without_name")
    if find_client(uow, name) is not None:
        raise Refused("client_exists", name=name)
    client = Client(
        id=uow.new_id(),
        name=name,
        legal_name=wanted.legal_name.strip(),
        language=_language(wanted.language),
        notes=wanted.notes,
        created_at=now.instant,
    )
    uow.add(client)
    uow.describe(name)
    return changed(client, warnings=_like_a_key(uow, name))


def _like_a_key(uow: UnitOfWork, name: str) -> tuple[Warned, ...]:
    """Tell that a new client is named as an engagement is, which hardly anybody means."""
    named = uow.first(Engagement, key=name.upper())
    if named is None:
        return ()
    return (Warned("client_named_like_key", {"key": named.key, "client": uow.get(Client, named.client_id).name}),)


def edit_client(uow: UnitOfWork, now: Now, wanted: EditClient) -> Changes:
    """Edit a client; raises `Refused` for an unknown one, or an unknown language."""
    found = find_client(uow, wanted.name)
    if found is None:
        raise Refused("unknown_client", name=wanted.name)
    values = wanted.values
    edited = replace(
        found,
        legal_name=values.get("legal_name", found.legal_name).strip(),
        language=_language(values["language"]) if "language" in values else found.language,
    )
    uow.put(edited)
    uow.describe(found.name)
    return changed(edited)


def _language(text: str) -> str:
    """Give a language tag; raises `Refused("malformed_language")`."""
    wanted = text.strip()
    if not is_language(wanted):
        raise Refused("malformed_language", language=text)
    return wanted


def find_client(reading: Reading, name: str) -> Client | None:
    """Give the client of a name, in any case, or None."""
    wanted = name.strip().casefold()
    return next((client for client in reading.find(Client) if client.name.casefold() == wanted), None)


def client_named(uow: UnitOfWork, now: Now, name: str) -> Client:
    """Give the client of a name, adding it where there is none; raises `Refused("client_without_name")`."""
    found = find_client(uow, name)
    if found is not None:
        return found
    added: Client = add_client(uow, now, NewClient(name=name)).result
    return added
