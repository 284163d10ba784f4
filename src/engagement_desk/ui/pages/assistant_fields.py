"""The fields of the assistant's forms, as data, and the fields that errors speak of."""

from __future__ import annotations

from engagement_desk.domain.kinds import IpPasses, Status
from engagement_desk.ui.pages.exit_policy import FIELDS as POLICY
from engagement_desk.ui.pages.terms_words import FIELD_OF as TERMS_FIELD_OF
from engagement_desk.ui.pages.terms_words import SAID as TERMS_SAID
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

Rows = tuple[tuple[FieldSpec, ...], ...]
REQUIRED = ("client", "title", "key", "start")
"""The four fields after which an engagement can be created."""

ASKED = {
    "client": "Name the client.",
    "title": "Give the engagement a title.",
    "key": "Give a KEY: what you type when you log hours.",
    "start": "Give the first day.",
}
CLIENT: Rows = (
    (FieldSpec("client", "Client", placeholder="Northlight Labs"),),
    (FieldSpec("title", "Title", placeholder="Platform and AI advisory"),),
    (
        FieldSpec("key", "KEY", placeholder="NORTH"),
        FieldSpec("start", "Starts", FieldKind.DAY, clears=False),
        FieldSpec("end", "Ends", FieldKind.DAY, placeholder="open"),
    ),
    (
        FieldSpec(
            "status", "Status", FieldKind.CHOICE, words=(("Active", Status.ACTIVE), ("Proposed", Status.PROPOSED))
        ),
        FieldSpec("currency", "Currency", placeholder="USD"),
        FieldSpec("zone", "Time zone", placeholder="as in the settings"),
    ),
    (FieldSpec("why", "Why engaged", FieldKind.NOTE, placeholder="What they want to be different at the end"),),
    (FieldSpec("key_people", "Key people", placeholder="CEO (decides), VP Engineering"),),
    (
        FieldSpec("nda_signed_on", "NDA signed on", FieldKind.DAY, placeholder="not signed"),
        FieldSpec("nda_mutual", "It binds", FieldKind.CHOICE, words=(("You", False), ("Both sides", True))),
    ),
    (
        FieldSpec("ip_owner", "Who owns the work", placeholder="not agreed"),
        FieldSpec(
            "ip_passes_on",
            "It passes",
            FieldKind.CHOICE,
            words=(("Not agreed", None), ("On acceptance", IpPasses.ACCEPTANCE), ("On payment", IpPasses.PAYMENT)),
        ),
    ),
)
OWN_VALUES = ("why", "key_people", "nda_signed_on", "nda_mutual", "ip_owner", "ip_passes_on")
"""The fields of the first step that are values of the engagement by their own name."""

EXIT: Rows = (
    *POLICY,
    (FieldSpec("handover", "To hand over, one a line", FieldKind.LINES, placeholder="Decision records"),),
    (FieldSpec("handover_days", "Handed over within", FieldKind.WHOLE, "days after the notice", "no date agreed"),),
    (FieldSpec("access", "Access to revoke, one a line", FieldKind.LINES, placeholder="Source repositories"),),
    (FieldSpec("access_days", "Revoked within", FieldKind.WHOLE, "days after the notice", "no date agreed"),),
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
    "currency_needs_rate": "In {currency} the rate and the minimum have no default; give both.",
}
"""Sentences for the form where the shared ones name options of the command line."""
