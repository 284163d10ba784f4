"""Adding clients, and finding them by name."""

from dataclasses import replace

import pytest

from engagement_desk.application.commands.clients import (
    EditClient,
    NewClient,
    add_client,
    client_named,
    edit_client,
    find_client,
)
from engagement_desk.application.queries.workspace import list_clients
from engagement_desk.domain.errors import Refused


def test_a_client_is_added_and_found_in_any_case(desk):
    added = desk.run(add_client, NewClient(name=" Éclair GmbH ", legal_name=" Éclair GmbH & Co. KG ")).result
    assert (added.name, added.legal_name, added.language) == ("Éclair GmbH", "Éclair GmbH & Co. KG", "en")
    assert desk.ask(find_client, "ÉCLAIR gmbh").id == added.id
    assert desk.ask(find_client, "Éclair") is None


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (NewClient(name="  "), "client_without_name"),
        (NewClient(name="acme LTD"), "client_exists"),
        (NewClient(name="New", language="not a language"), "malformed_language"),
        (NewClient(name="New", language="xx"), "malformed_language"),
    ],
)
def test_a_client_that_makes_no_sense_is_refused(desk, acme, wanted, code):
    with pytest.raises(Refused) as refused:
        desk.run(add_client, wanted)
    assert refused.value.code == code
    assert len(desk.ask(list_clients)) == 1


def test_a_client_that_is_named_is_found_or_added(desk, now, acme):
    with desk.store.begin("name", now) as uow:
        assert client_named(uow, now, "ACME ltd").id == acme.client_id
        assert client_named(uow, now, "Other").name == "Other"


def test_a_client_is_edited_by_what_is_named_and_undone(desk, acme):
    edited = desk.run(edit_client, EditClient(name="acme LTD", values={"legal_name": " Acme Ltd & Co. "})).result
    assert (edited.name, edited.legal_name, edited.language) == ("Acme Ltd", "Acme Ltd & Co.", "en")
    edited = desk.run(edit_client, EditClient(name="Acme Ltd", values={"language": " de-AT "})).result
    assert (edited.legal_name, edited.language) == ("Acme Ltd & Co.", "de-AT")
    desk.store.undo(desk.now())
    assert desk.ask(find_client, "Acme Ltd").language == "en"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (EditClient(name="Nobody", values={}), "unknown_client"),
        (EditClient(name="Acme Ltd", values={"language": "<b>"}), "malformed_language"),
    ],
)
def test_an_edit_of_a_client_that_makes_no_sense_is_refused(desk, acme, wanted, code):
    with pytest.raises(Refused) as refused:
        desk.run(edit_client, wanted)
    assert refused.value.code == code
    assert desk.ask(find_client, "Acme Ltd").language == "en"


def test_a_client_named_as_an_engagement_is_told_apart(desk, acme):
    (warned,) = desk.run(add_client, NewClient(name="acme")).warnings
    assert (warned.code, warned.values) == ("client_named_like_key", {"key": "ACME", "client": "Acme Ltd"})
    assert desk.run(add_client, NewClient(name="Other")).warnings == ()


def test_a_language_that_is_on_disk_and_unknown_stands_until_it_is_named(desk, now, acme):
    with desk.store.begin("older", now) as uow:
        client = find_client(uow, "Acme Ltd")
        uow.put(replace(client, language="xx"))
        uow.commit()
    edited = desk.run(edit_client, EditClient(name="Acme Ltd", values={"legal_name": "Acme Limited"})).result
    assert (edited.legal_name, edited.language) == ("Acme Limited", "xx")
