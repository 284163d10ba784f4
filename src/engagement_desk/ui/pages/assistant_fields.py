"""The fields of the assistant's forms, as data, and the fields that errors speak of."""

from __future__ import annotations

from engagement_desk.domain.kinds import IpPasses, Status
from engagement_desk.ui.pages.exit_policy import FIELDS as POLICY
from engagement_desk.ui.pages.terms_words import FIELD_OF as TERMS_FIELD_OF
from engagement_desk.ui.pages.terms_words import SAID as TERMS_SAID
from engagement_desk.ui.text import mark
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

Rows = tuple[tuple[FieldSpec, ...], ...]
REQUIRED = ("client", "title", "key", "start")
"""The four fields after which an engagement can be created."""

ASKED = {
    "client": mark("Name the client."),
    "title": mark("Give the engagement a title."),
    "key": mark("Give a KEY: what you type when you log hours."),
    "start": mark("Give the first day."),
}
CLIENT: Rows = (
    (FieldSpec("client", mark("Client"), placeholder=mark("Northlight Labs")),),
    (FieldSpec("title", mark("Title"), placeholder=mark("Platform and AI advisory")),),
    (
        FieldSpec("key", mark("KEY"), placeholder="NORTH"),
        FieldSpec("start", mark("Starts"), FieldKind.DAY, clears=False),
        FieldSpec("end", mark("Ends"), FieldKind.DAY, placeholder=mark("open")),
    ),
    (
        FieldSpec(
            "status",
            mark("Status"),
            FieldKind.CHOICE,
            words=((mark("Active"), Status.ACTIVE), (mark("Proposed"), Status.PROPOSED)),
        ),
        FieldSpec("currency", mark("Currency"), placeholder="USD"),
        FieldSpec("zone", mark("Time zone"), placeholder=mark("as in the settings")),
    ),
    (
        FieldSpec(
            "why", mark("Why engaged"), FieldKind.NOTE, placeholder=mark("What they want to be different at the end")
        ),
    ),
    (FieldSpec("key_people", mark("Key people"), placeholder=mark("CEO (decides), VP Engineering")),),
    (
        FieldSpec("nda_signed_on", mark("NDA signed on"), FieldKind.DAY, placeholder=mark("not signed")),
        FieldSpec(
            "nda_mutual", mark("It binds"), FieldKind.CHOICE, words=((mark("You"), False), (mark("Both sides"), True))
        ),
    ),
    (
        FieldSpec("ip_owner", mark("Who owns the work"), placeholder=mark("not agreed")),
        FieldSpec(
            "ip_passes_on",
            mark("It passes"),
            FieldKind.CHOICE,
            words=(
                (mark("Not agreed"), None),
                (mark("On acceptance"), IpPasses.ACCEPTANCE),
                (mark("On payment"), IpPasses.PAYMENT),
            ),
        ),
    ),
)
OWN_VALUES = ("why", "key_people", "nda_signed_on", "nda_mutual", "ip_owner", "ip_passes_on")
"""The fields of the first step that are values of the engagement by their own name."""

EXIT: Rows = (
    *POLICY,
    (FieldSpec("handover", mark("To hand over, one a line"), FieldKind.LINES, placeholder=mark("Decision records")),),
    (
        FieldSpec(
            "handover_days",
            mark("Handed over within"),
            FieldKind.WHOLE,
            mark("days after the notice"),
            mark("no date agreed"),
        ),
    ),
    (
        FieldSpec(
            "access", mark("Access to revoke, one a line"), FieldKind.LINES, placeholder=mark("Source repositories")
        ),
    ),
    (
        FieldSpec(
            "access_days",
            mark("Revoked within"),
            FieldKind.WHOLE,
            mark("days after the notice"),
            mark("no date agreed"),
        ),
    ),
)
EXIT_LISTS = ("handover", "access", "handover_days", "access_days")

CLIENT_FIELD_OF = {
    "client_without_name": "client",
    "engagement_without_title": "title",
    "malformed_key": "key",
    "key_taken": "key",
    "ends_before_start": "end",
    "unknown_zone": "zone",
    "unknown_currency": "currency",
}
TERMS_STEP_FIELD_OF = {**TERMS_FIELD_OF, "currency_needs_rate": "rate_cents"}
SAID = {
    **TERMS_SAID,
    "currency_needs_rate": mark("In {currency} the rate and the minimum have no default; give both."),
}
"""Sentences for the form where the shared ones name options of the command line."""
