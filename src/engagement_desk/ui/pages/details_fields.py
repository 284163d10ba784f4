"""The fields of an engagement, as they stand on its page of details."""

from __future__ import annotations

from engagement_desk.domain.kinds import IpPasses, Renewal, Status
from engagement_desk.ui.text import mark
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec

CLIENT = "client"
FIELDS: tuple[tuple[FieldSpec, ...], ...] = (
    (
        FieldSpec(
            CLIENT, mark("Client"), hint=mark("A name that is not known yet becomes a new client."), clears=False
        ),
        FieldSpec("title", mark("Title"), clears=False),
    ),
    (
        FieldSpec("start", mark("First day"), FieldKind.DAY, clears=False),
        FieldSpec("end", mark("Planned end"), FieldKind.DAY, placeholder=mark("open")),
    ),
    (
        FieldSpec("next_call", mark("Next call"), FieldKind.MOMENT, placeholder="2026-10-01 15:00"),
        FieldSpec("last_call", mark("Last call"), FieldKind.MOMENT, placeholder=mark("none yet")),
    ),
    (
        FieldSpec("zone", mark("Time zone"), hint=mark("Of deadlines and calls."), clears=False),
        FieldSpec("response_days", mark("Answer within, business days"), FieldKind.WHOLE, clears=False),
    ),
    (
        FieldSpec("nda_signed_on", mark("NDA signed on"), FieldKind.DAY, placeholder=mark("not signed")),
        FieldSpec(
            "nda_mutual",
            mark("The NDA binds"),
            FieldKind.CHOICE,
            words=((mark("You alone"), False), (mark("Both sides"), True)),
        ),
    ),
    (
        FieldSpec("ip_owner", mark("Who owns the rights in the work"), placeholder=mark("not agreed")),
        FieldSpec(
            "ip_passes_on",
            mark("They pass to the client"),
            FieldKind.CHOICE,
            words=(
                (mark("Not agreed"), None),
                (mark("On acceptance"), IpPasses.ACCEPTANCE),
                (mark("On payment"), IpPasses.PAYMENT),
            ),
        ),
    ),
    (
        FieldSpec(
            "renewal",
            mark("At the planned end"),
            FieldKind.CHOICE,
            words=(
                (mark("It ends"), Renewal.NONE),
                (mark("It renews"), Renewal.AUTO),
                (mark("It renews by months"), Renewal.MONTHS),
            ),
        ),
        FieldSpec(
            "renewal_months", mark("Months that a renewal adds"), FieldKind.WHOLE, placeholder=mark("not agreed")
        ),
    ),
    (FieldSpec("why", mark("Why the client engaged you"), FieldKind.NOTE),),
    (FieldSpec("key_people", mark("Who matters at the client"), FieldKind.NOTE),),
    (FieldSpec("fit_check", mark("What the fit check found"), FieldKind.NOTE),),
)

HEADINGS = (
    ("start", mark("Calls and answers")),
    ("zone", mark("Confidentiality and rights")),
    ("ip_owner", mark("Renewal")),
    ("renewal", mark("Why, and with whom")),
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
    (mark("Proposed"), Status.PROPOSED),
    (mark("Active"), Status.ACTIVE),
    (mark("Paused"), Status.PAUSED),
    (mark("Ended"), Status.ENDED),
)
