"""The fields of an engagement, as they stand on its page of details."""

from __future__ import annotations

from engagement_desk.domain.kinds import IpPasses, Renewal, Status
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

CLIENT = "client"
FIELDS: tuple[tuple[FieldSpec, ...], ...] = (
    (
        FieldSpec(CLIENT, "Client", hint="A name that is not known yet becomes a new client.", clears=False),
        FieldSpec("title", "Title", clears=False),
    ),
    (
        FieldSpec("start", "First day", FieldKind.DAY, clears=False),
        FieldSpec("end", "Planned end", FieldKind.DAY, placeholder="open"),
    ),
    (
        FieldSpec("next_call", "Next call", FieldKind.MOMENT, placeholder="2026-10-01 15:00"),
        FieldSpec("last_call", "Last call", FieldKind.MOMENT, placeholder="none yet"),
    ),
    (
        FieldSpec("zone", "Time zone", hint="Of deadlines and calls.", clears=False),
        FieldSpec("response_days", "Answer within, business days", FieldKind.WHOLE, clears=False),
    ),
    (
        FieldSpec("nda_signed_on", "NDA signed on", FieldKind.DAY, placeholder="not signed"),
        FieldSpec("nda_mutual", "The NDA binds", FieldKind.CHOICE, words=(("You alone", False), ("Both sides", True))),
    ),
    (
        FieldSpec("ip_owner", "Who owns the rights in the work", placeholder="not agreed"),
        FieldSpec(
            "ip_passes_on",
            "They pass to the client",
            FieldKind.CHOICE,
            words=(
                ("Not agreed", None),
                ("On acceptance", IpPasses.ACCEPTANCE),
                ("On payment", IpPasses.PAYMENT),
            ),
        ),
    ),
    (
        FieldSpec(
            "renewal",
            "At the planned end",
            FieldKind.CHOICE,
            words=(("It ends", Renewal.NONE), ("It renews", Renewal.AUTO), ("It renews by months", Renewal.MONTHS)),
        ),
        FieldSpec("renewal_months", "Months that a renewal adds", FieldKind.WHOLE, placeholder="not agreed"),
    ),
    (FieldSpec("why", "Why the client engaged you", FieldKind.NOTE),),
    (FieldSpec("key_people", "Who matters at the client", FieldKind.NOTE),),
    (FieldSpec("fit_check", "What the fit check found", FieldKind.NOTE),),
)

HEADINGS = (
    ("start", "Calls and answers"),
    ("zone", "Confidentiality and rights"),
    ("ip_owner", "Renewal"),
    ("renewal", "Why, and with whom"),
)
"""Headings within the form, each below the row that a field begins."""

FIELD_OF = {
    "ends_before_start": "end",
    "unknown_zone": "zone",
    "engagement_without_title": "title",
    "client_without_name": CLIENT,
    "negative_quantity": "response_days",
}
"""The field that an error speaks of, where it is not the one that was edited."""

STATUSES: tuple[tuple[str, Status], ...] = (
    ("Proposed", Status.PROPOSED),
    ("Active", Status.ACTIVE),
    ("Paused", Status.PAUSED),
    ("Ended", Status.ENDED),
)
