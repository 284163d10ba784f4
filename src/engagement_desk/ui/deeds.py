"""What a command of the journal did, in the words of the window: for undo and redo."""

from __future__ import annotations

import re

from engagement_desk.application.queries.history import Deed
from engagement_desk.ui.text import mark, tr

DEEDS = {
    "accept_deliverable": mark("accept deliverable"),
    "add_clause": mark("add clause"),
    "add_client": mark("add client"),
    "add_clocked": mark("log"),
    "add_deliverable": mark("add deliverable"),
    "add_expense": mark("add expense"),
    "add_handover_item": mark("add handover item"),
    "add_holiday": mark("add holiday"),
    "add_invoice": mark("add invoice"),
    "add_note": mark("add"),
    "add_notice": mark("add notice"),
    "add_plan": mark("add plan"),
    "add_request": mark("add"),
    "add_template_clauses": mark("add template clauses"),
    "answer_gap": mark("time away,"),
    "answer_request": mark("answer"),
    "approve_order": mark("approve order"),
    "class_as_proposed": mark("set class of entries,"),
    "class_entries": mark("set class of entries,"),
    "close_note": mark("close"),
    "complete_order": mark("complete order"),
    "correct_entry": mark("correct entry"),
    "cure_notice": mark("cure notice"),
    "decline_order": mark("decline order"),
    "delete_entries": mark("delete entries,"),
    "discard_timer": mark("discard timer"),
    "draft_order": mark("draft order"),
    "duplicate_entry": mark("duplicate entry"),
    "edit_clause": mark("edit clause"),
    "edit_client": mark("edit client"),
    "edit_deliverable": mark("edit deliverable"),
    "edit_engagement": mark("edit engagement"),
    "edit_entry": mark("edit entry"),
    "edit_expense": mark("edit expense"),
    "edit_handover_item": mark("edit handover item"),
    "edit_hours": mark("edit entry"),
    "edit_note": mark("edit"),
    "edit_notice": mark("edit notice"),
    "fill_week": mark("hours of"),
    "finish_handover_item": mark("finish handover item"),
    "hold_gap": mark("hold time away,"),
    "import_file": mark("import of"),
    "import_workspace": mark("import of the workspace"),
    "issue_scope": mark("issue scope"),
    "load_sample": mark("load sample"),
    "log_like": mark("log"),
    "log_time": mark("log"),
    "mark_action": mark("mark action"),
    "mend_figures": mark("mend figures"),
    "mend_overlap": mark("mend overlap"),
    "new_engagement": mark("new engagement"),
    "pay_invoice": mark("pay invoice"),
    "publish_review": mark("publish review"),
    "record_status": mark("record status"),
    "reject_deliverable": mark("reject deliverable"),
    "remove_clause": mark("remove clause"),
    "remove_deliverable": mark("remove deliverable"),
    "remove_expense": mark("remove expense"),
    "remove_handover_item": mark("remove handover item"),
    "remove_holiday": mark("remove holiday"),
    "remove_logo": mark("remove logo"),
    "remove_note": mark("remove"),
    "renew_engagement": mark("renew engagement"),
    "restore_entries": mark("restore entries,"),
    "send_order": mark("send order"),
    "set_checkpoint": mark("set checkpoint"),
    "set_exit_policy": mark("set exit policy"),
    "set_logo": mark("set logo"),
    "set_setting": mark("setting"),
    "set_status": mark("set status"),
    "set_terms": mark("set terms"),
    "start_deliverable": mark("start deliverable"),
    "start_engagement": mark("start engagement"),
    "start_timer": mark("start timer"),
    "stop_timer": mark("stop timer"),
    "submit_deliverable": mark("submit deliverable"),
    "switch_timer": mark("start timer"),
    "undo_import": mark("take back import of"),
    "void_invoice": mark("void invoice"),
    "withdraw_notice": mark("withdraw notice"),
    "withdraw_order": mark("withdraw order"),
    "write_section": mark("write section"),
}
# What the journal keeps in English words: the parts of these are figures and names.
_SUBJECTS = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"revision (?P<n>\d+)", mark("revision {n}")),
        (r"request of (?P<day>\S+)", mark("request of {day}")),
        (r"day (?P<n>\d+)", mark("day {n}")),
        (r"the first 90 days", mark("the first 90 days")),
        (r"(?P<n>\d+) clauses of a template", mark("{n} clauses of a template")),
        (r"(?P<file>.+), (?P<n>\d+) entries", mark("{file}, {n} entries")),
        (r"(?P<quarter>\d{4}Q\d) edition (?P<n>\d+)", mark("{quarter} edition {n}")),
        (r"(?P<key>\S+) from (?P<day>\d{4}-\d\d-\d\d)", mark("{key} from {day}")),
        (r"(?P<new>\S+) renews (?P<old>\S+)", mark("{new} renews {old}")),
        (r"next step", mark("next step")),
        *((one, one) for one in ("decision", "question", "priority", "risk", "incident", "objective", "outcome")),
    )
)


def deed_said(deed: Deed) -> str:
    """Say what a command did: its verb, to what, and in which engagement; a command of a later version by its name."""
    verb = DEEDS.get(deed.command)
    said = f"{tr(verb) if verb else deed.command.replace('_', ' ')} {_subject_said(deed.subject)}"
    said = " ".join(said.split())
    return f"{said}, {deed.key}" if deed.key and deed.key not in said else said


def _subject_said(subject: str) -> str:
    for pattern, said in _SUBJECTS:
        found = pattern.fullmatch(subject)
        if found is not None:
            return tr(said).format(**found.groupdict())
    return subject
