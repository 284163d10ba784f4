"""Settings, holidays and the order in which lists show them."""

from datetime import date

import pytest

from engagement_desk.application.commands.clients import NewClient, add_client
from engagement_desk.application.commands.workspace import NewHoliday, SetSetting, add_holiday, set_setting
from engagement_desk.application.queries.workspace import list_clients, list_holidays, list_settings
from engagement_desk.application.settings import SETTINGS, Preferences, preferences
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.clients import Contact
from engagement_desk.domain.records.workspace import Setting


def test_every_setting_has_a_typed_preference():
    assert set(Preferences.__dataclass_fields__) == set(SETTINGS)


def test_a_fresh_workspace_holds_the_defaults(desk):
    assert {row.name: row.value for row in desk.ask(list_settings)} == {
        name: spec.default for name, spec in SETTINGS.items()
    } | {"logo": ""}
    kept = desk.ask(preferences)
    assert (kept.owner_name, kept.owner_legal_name, kept.quarter_first_month, kept.paper) == ("Owner", "Owner", 1, "a4")


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("owner_name", "  Ada Example ", "Ada Example"),
        ("owner-legal-name", "Example Ltd", "Example Ltd"),
        ("zone", "Europe/Berlin", "Europe/Berlin"),
        ("zone", " ", ""),
        ("quarter_first_month", "04", "4"),
        ("paper", "Letter", "letter"),
        ("theme", "dark", "dark"),
        ("accent", "#AA00FF", "#aa00ff"),
    ],
)
def test_a_setting_is_kept_in_its_plain_form(desk, name, typed, value):
    setting = desk.run(set_setting, SetSetting(name=name, value=typed)).result
    assert (setting.value, getattr(desk.ask(preferences), setting.name)) == (value, type(value)(value)) or (
        setting.name == "quarter_first_month" and desk.ask(preferences).quarter_first_month == 4
    )


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("nonsense", "1", "unknown_setting"),
        ("zone", "Mars/Olympus", "unknown_zone"),
        ("quarter_first_month", "13", "bad_setting"),
        ("paper", "a5", "bad_setting"),
        ("backup_folder", f"/{'x' * 300}", "bad_setting"),
        ("accent", "blue", "bad_setting"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(desk, name, value, code):
    with pytest.raises(Refused) as refused:
        desk.run(set_setting, SetSetting(name=name, value=value))
    assert refused.value.code == code


def test_only_what_differs_from_the_default_is_stored(desk):
    def stored(reading):
        return [(setting.name, setting.value) for setting in reading.find(Setting)]

    desk.run(set_setting, SetSetting(name="paper", value="a4"))
    assert desk.ask(stored) == []
    desk.run(set_setting, SetSetting(name="paper", value="letter"))
    desk.run(set_setting, SetSetting(name="theme", value="light"))
    desk.run(set_setting, SetSetting(name="theme", value="dark"))
    assert desk.ask(stored) == [("paper", "letter"), ("theme", "dark")]
    desk.run(set_setting, SetSetting(name="paper", value=None))
    assert desk.ask(stored) == [("theme", "dark")]


def test_a_holiday_is_kept_once_and_listed_by_date(desk):
    desk.run(add_holiday, NewHoliday(on=date(2026, 12, 25), name="Christmas"))
    desk.run(add_holiday, NewHoliday(on=date(2026, 7, 4)))
    desk.run(add_holiday, NewHoliday(on=date(2026, 7, 4), name="Independence Day"))
    desk.run(add_holiday, NewHoliday(on=date(2026, 12, 25)))
    assert [(day.on.isoformat(), day.name) for day in desk.ask(list_holidays)] == [
        ("2026-07-04", "Independence Day"),
        ("2026-12-25", "Christmas"),
    ]


def test_clients_are_listed_by_name_with_their_people_and_keys(desk, now, acme):
    desk.run(add_client, NewClient(name="abacus", legal_name="Abacus Inc", language="pt-BR"))
    with desk.store.begin("contact", now) as uow:
        uow.add(Contact(id=uow.new_id(), client_id=acme.client_id, name="The CEO", mail="ceo@acme.example"))
        uow.commit()
    rows = desk.ask(list_clients)
    assert [(row.name, row.legal_name, row.language, row.engagements) for row in rows] == [
        ("abacus", "Abacus Inc", "pt-BR", ()),
        ("Acme Ltd", "", "en", ("ACME",)),
    ]
    assert [(person.name, person.mail) for person in rows[1].contacts] == [("The CEO", "ceo@acme.example")]


def test_the_first_month_stays_once_a_review_is_published(desk, acme, cover):
    desk.run(set_setting, SetSetting(name="quarter_first_month", value="2"))
    cover(date(2026, 9, 12))
    desk.run(set_setting, SetSetting(name="quarter_first_month", value="2"))
    for other in ("3", None):
        with pytest.raises(Refused, match="quarters_published"):
            desk.run(set_setting, SetSetting(name="quarter_first_month", value=other))
    desk.run(set_setting, SetSetting(name="paper", value="letter"))
    assert desk.ask(preferences).quarter_first_month == 2
