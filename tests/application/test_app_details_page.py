"""The page of an engagement's details: the terms around it, and what a renewal suggests."""

from datetime import date

import pytest

from engagement_desk.application.commands.clients import NewClient, add_client
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.commands.renewals import Renew, renew_engagement
from engagement_desk.application.queries.details_page import NextTerm, details_page
from engagement_desk.domain.errors import Refused

DAY = date(2026, 9, 30)


def start(desk, key, first, last=None, **values):
    wanted = NewEngagement(key=key, client="Nova", title="Advice", start=first, end=last, values=values)
    desk.run(new_engagement, wanted)


def suggested(desk, key):
    return desk.ask(details_page, key, DAY).next_term


@pytest.mark.parametrize(
    ("first", "last", "months", "term"),
    [
        (date(2026, 7, 1), None, None, (None, None)),
        (date(2026, 7, 1), date(2026, 12, 31), None, (date(2027, 1, 1), date(2027, 6, 30))),
        (date(2026, 7, 1), date(2026, 12, 31), 12, (date(2027, 1, 1), date(2027, 12, 31))),
        (date(2026, 7, 1), date(2026, 7, 10), None, (date(2026, 7, 11), date(2026, 7, 20))),
        (date(2026, 1, 31), date(2026, 2, 27), None, (date(2026, 2, 28), date(2026, 3, 27))),
    ],
)
def test_the_next_term_is_as_long_as_this_one_or_as_was_agreed(desk, first, last, months, term):
    start(desk, "NOVA", first, last, renewal_months=months)
    assert suggested(desk, "nova") == NextTerm("NOVA-2", *term)


@pytest.mark.parametrize(
    ("key", "others", "wanted"),
    [
        ("NOVA", (), "NOVA-2"),
        ("NOVA", ("NOVA-2", "NOVA-3"), "NOVA-4"),
        ("NOVA-9", (), "NOVA-10"),
        ("NOVA-X", (), "NOVA-X-2"),
        ("ABCDEFGHIJKL", ("ABCDEFGHIJ-2",), "ABCDEFGHIJ-3"),
    ],
)
def test_the_next_key_is_free_and_no_longer_than_a_key_may_be(desk, key, others, wanted):
    for one in (key, *others):
        start(desk, one, date(2026, 7, 1))
    assert suggested(desk, key).key == wanted


def test_the_terms_before_and_after_and_all_clients_are_named(desk):
    start(desk, "NOVA", date(2026, 1, 1), date(2026, 6, 30))
    for key in ("NOVA-3", "NOVA-2"):
        desk.run(renew_engagement, Renew(key="NOVA", new_key=key, start=date(2026, 7, 1)))
    desk.run(add_client, NewClient(name="abc"))
    desk.run(edit_engagement, EditEngagement(key="NOVA-3", client="Zeta"))
    first, second = desk.ask(details_page, "NOVA", DAY), desk.ask(details_page, "NOVA-2", DAY)
    assert (first.renewed_as, first.view.engagement.renews) == (("NOVA-2", "NOVA-3"), None)
    assert (second.renewed_as, second.view.engagement.renews) == ((), "NOVA")
    assert first.clients == ("abc", "Nova", "Zeta")
    with pytest.raises(Refused):
        desk.ask(details_page, "NOPE", DAY)
