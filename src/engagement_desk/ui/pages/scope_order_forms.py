"""The forms of a change order: a new one, and its next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Signal

from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    complete_order,
    decline_order,
    draft_order,
    send_order,
    withdraw_order,
)
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.orders import OrderRow
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import OrderStatus, Pricing
from engagement_desk.ui.pages.scope_words import PRICINGS, order_facts, short
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import mark, money, tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.inline_form import InlineForm, Verb

_TITLE = FieldSpec("title", mark("What changes"))
_PRICE = (
    FieldSpec("pricing", mark("Pricing"), FieldKind.CHOICE, words=tuple((word, one.value) for word, one in PRICINGS)),
    FieldSpec("estimate_minutes", mark("Hours"), FieldKind.HOURS, placeholder="12h"),
    FieldSpec("amount_cents", mark("Amount"), FieldKind.SIGNED_MONEY, placeholder="2400.00"),
    FieldSpec("days", mark("Days later"), FieldKind.SIGNED_WHOLE, clears=False),
)
_APPROVERS = (
    FieldSpec("client_by", mark("Approved for the client by")),
    FieldSpec("consultant_by", mark("and for you by")),
)
_ON = FieldSpec("on", mark("On"), FieldKind.DAY, placeholder=mark("today"))
_STEPS: dict[str, tuple[Callable[..., Changes], str]] = {
    "send": (send_order, mark("Sent {number}")),
    "decline": (decline_order, mark("Declined {number}")),
    "withdraw": (withdraw_order, mark("Withdrew {number}")),
    "complete": (complete_order, mark("Completed {number}")),
}
_WORDS = {
    "send": mark("Record as sent"),
    "approve": mark("Approve"),
    "decline": mark("Decline"),
    "withdraw": mark("Withdraw"),
    "complete": mark("Record as completed"),
}
_VERBS: dict[OrderStatus, tuple[str, ...]] = {
    OrderStatus.DRAFT: ("send", "approve", "decline", "withdraw"),
    OrderStatus.SENT: ("approve", "decline", "withdraw"),
    OrderStatus.APPROVED: ("complete",),
}


class NewOrderForm(InlineForm):
    """A change order that is drafted, for a request where one is named."""

    field_of: ClassVar[Mapping[str, str]] = {
        "blank_text": "title",
        "lump_sum_without_amount": "amount_cents",
        "zero_cost_with_amount": "amount_cents",
        "negative_estimate": "amount_cents",
        "too_many_days": "days",
        "not_supersedable": "supersedes",
    }

    def __init__(self, ui: Ui, view: ScopePageView, request_id: str | None) -> None:
        """Make it for the engagement of a view; the words of the request fill its title in."""
        words = next((row.words for row in view.requests if row.id == request_id), "")
        values = {
            "title": short(words),
            "request_id": request_id,
            "pricing": Pricing.TIME_AND_MATERIALS.value,
            "days": 0,
        }
        verbs = (Verb("draft", tr("Draft change order  Enter")),)
        name, on = f"order/{view.key}/{request_id or 'new'}", Reading(view.as_of, view.orders.currency)
        super().__init__(ui, name, _new_rows(view), verbs, values, on, head=tr("New change order"))
        self._key = view.key

    def carry_out(self, verb: str) -> None:
        """Draft it."""
        del verb
        values = self.read()
        if values is not None:
            wanted = NewOrder(key=self._key, **{**values, "pricing": Pricing(values["pricing"])})
            self.run(draft_order, wanted, said=_drafted)


class OrderForm(InlineForm):
    """What has become of an order, its next step, and its sheet."""

    sheet_wanted = Signal(str)
    """The number of the order whose sheet is to be written."""
    field_of: ClassVar[Mapping[str, str]] = {"before_sending": "on", "completed_before_approved": "on"}

    def __init__(self, ui: Ui, view: ScopePageView, row: OrderRow) -> None:
        """Make it for an order."""
        verbs = () if row.completed_on else _VERBS.get(row.status, ())
        fields = (*(_APPROVERS if "approve" in verbs else ()), *((_ON,) if verbs else ()))
        known = [order.consultant_approver for order in view.orders.change_orders if order.consultant_approver]
        super().__init__(
            ui,
            f"step/{view.key}/{row.number}",
            (fields,) if fields else (),
            [*(Verb(name, tr(_WORDS[name])) for name in verbs), Verb("sheet", tr("Sheet as PDF …"))],
            {"consultant_by": known[-1] if known else ""},
            Reading(view.as_of),
            facts=order_facts(row),
        )
        self._key, self._number, self._currency = view.key, row.number, view.orders.currency

    def carry_out(self, verb: str) -> None:
        """Take the step, or ask for the sheet."""
        if verb == "sheet":
            self.sheet_wanted.emit(self._number)
            return
        values = self.read()
        if values is None:
            return
        if verb == "approve":
            self._approve(values)
            return
        command, said = _STEPS[verb]
        self.run(command, OrderStep(key=self._key, number=self._number, on=values["on"]), said=self._told(tr(said)))

    def _approve(self, values: dict[str, str]) -> None:
        for spec in _APPROVERS:
            if not values[spec.name].strip():
                self.refuse(Refused("blank_text", what=tr("approver’s name")), spec.name)
                return
        wanted = Approval(key=self._key, number=self._number, **values)  # type: ignore[arg-type]
        self.run(approve_order, wanted, said=self._told(tr("Approved {number}")))

    def _told(self, text: str) -> Callable[[Changes], str]:
        def said(changes: Changes) -> str:
            order = changes.result
            counts = order.amount_cents and order.status is OrderStatus.APPROVED
            amount = f", {money(order.amount_cents, self._currency)}" if counts else ""
            return ". ".join([text.format(number=order.label) + amount, *map(refusal_said, changes.warnings)])

        return said


def _new_rows(view: ScopePageView) -> tuple[Sequence[FieldSpec], ...]:
    newest = sorted(view.requests, key=lambda row: (row.on, row.id), reverse=True)
    requests = ((mark("no request"), None), *((short(row.words), row.id) for row in newest))
    rows = [
        (_TITLE,),
        (FieldSpec("request_id", mark("Answers the request"), FieldKind.CHOICE, words=requests),),
        _PRICE,
    ]
    approved = [o for o in view.orders.change_orders if o.status is OrderStatus.APPROVED and o.completed_on is None]
    if approved:
        orders = (
            (mark("no other order"), None),
            *((f"{o.number} {short(o.title)}", o.number) for o in reversed(approved)),
        )
        rows.append((FieldSpec("supersedes", mark("In place of"), FieldKind.CHOICE, words=orders),))
    return tuple(rows)


def _drafted(changes: Changes) -> str:
    return tr("Drafted {number}, {title}").format(number=changes.result.label, title=short(changes.result.title))
