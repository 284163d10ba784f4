"""Any commands, undone, redone, backed up, restored, imported: after each, the workspace is sound, its data are those
that the model remembers, and its figures are those of the law, worked out from the raw rows of the file.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, time, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from oracle_machine import (
    DAY,
    DELIVERABLE_STEPS,
    HEAD,
    KEY,
    LINES,
    ORDER_STEPS,
    SECONDS,
    START,
    TERMS,
    Clock,
    PlainDocuments,
    check_entries,
    check_position,
)

from engagement_desk.application.backups import back_up
from engagement_desk.application.commands.deliverable_edits import DeliverableNamed, remove_deliverable
from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    add_deliverable,
)
from engagement_desk.application.commands.engagements import NewEngagement, SetStatus, new_engagement, set_status
from engagement_desk.application.commands.entries import (
    TimeWords,
    class_entries,
    correct_entry,
    delete_entries,
    edit_entry,
    log_time,
    restore_entries,
)
from engagement_desk.application.commands.expense_edits import ExpenseNamed, remove_expense
from engagement_desk.application.commands.gaps import GapAnswer, answer_gap, hold_gap
from engagement_desk.application.commands.import_undo import undo_import
from engagement_desk.application.commands.money import (
    NewExpense,
    NewInvoice,
    PayInvoice,
    add_expense,
    add_invoice,
    pay_invoice,
    void_invoice,
)
from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    complete_order,
    draft_order,
)
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.commands.timer import discard_timer, start_timer, stop_timer
from engagement_desk.application.commands.workspace import NewHoliday, add_holiday, remove_holiday
from engagement_desk.application.importing import take_file
from engagement_desk.application.imports import ImportOptions, ReadOptions
from engagement_desk.application.verifying import verify
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.clock_time import ClockRange
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import (
    ClauseKind,
    OrderStatus,
    Pricing,
    ReviewSection,
    Silence,
    Status,
    StoredClass,
)
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.money import Expense, Invoice
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry, ImportBatch, Timer
from engagement_desk.domain.records.workspace import Holiday
from engagement_desk.store.tables import KINDS


class Commands(RuleBasedStateMachine):
    """Runs commands as an edge does, and remembers the data after each for undo, redo and restores."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.desk = self.opened()
        now = self.desk.now()
        with self.desk.store.begin("start", now) as uow:
            wanted = NewEngagement(
                key=KEY, client="Acme", title="Advice", start=START, end=date(2026, 12, 31), zone="UTC"
            )
            new_engagement(uow, now, wanted)
            uow.describe("start", barrier=True)
            uow.commit()
        self.past = [self.data()]
        self.future = []
        self.barriers = {1}
        self.backups = {}
        self.refs = 0
        self.begin()

    def begin(self):
        """Do some of everything, so that there is something to every rule from the first."""
        self.run(set_terms, SetTerms(key=KEY, effective_from=START, values=TERMS[1]))
        for number in range(4):
            on = START + number // 2 * DAY
            self.run(log_time, KEY, TimeWords(seconds=1500, day=on, stored_class=StoredClass.IN_SCOPE))
        self.run(draft_order, NewOrder(key=KEY, title="More", pricing=Pricing.TIME_AND_MATERIALS))
        self.run(add_deliverable, NewDeliverable(key=KEY, title="Report", amount_cents=99_999))

    def opened(self):
        return open_desk(self.folder / "machine.engdesk", "UTC", self.clock)

    def teardown(self):
        self.desk.store.close()
        shutil.rmtree(self.folder)

    def data(self):
        return self.desk.ask(lambda reading: {kind: reading.find(kind) for kind in KINDS})

    def newest(self):
        lines = self.desk.ask(lambda reading: reading.history(None, 1))
        return lines[0].seq

    def do(self, act, *, barrier=False):
        """Do it; what was refused has changed nothing."""
        before = self.newest()
        try:
            act()
        except Refused:
            assert self.newest() == before
            assert self.data() == self.past[-1]
            return
        if self.newest() != before:
            self.past.append(self.data())
            self.future.clear()
            self.barriers = {place for place in self.barriers if place < len(self.past)}
            if barrier:
                self.barriers.add(len(self.past))

    def run(self, command, *words, **options):
        self.do(lambda: self.desk.run(command, *words), **options)

    def held(self, kind, **equal):
        return [one for one in self.past[-1][kind] if all(getattr(one, name) == value for name, value in equal.items())]

    def any_of(self, data, kind, **equal):
        found = self.held(kind, **equal)
        return data.draw(st.sampled_from(found)) if found else None

    def binned(self):
        return [entry for entry in self.held(Entry) if entry.deleted_at is not None]

    def some(self, data, entries):
        chosen = data.draw(st.lists(st.sampled_from(entries), min_size=1, max_size=3, unique_by=id_of))
        return [entry.id for entry in chosen]

    def day(self, data, least=-40, most=0):
        return max(START, self.clock.instant.date() + data.draw(st.integers(least, most)) * DAY)

    # Time

    @rule(data=st.data(), seconds=SECONDS, stored=st.sampled_from([None, *StoredClass]), billable=st.booleans())
    def log(self, data, seconds, stored, billable):
        words = TimeWords(
            seconds=seconds, day=self.day(data), note="note", stored_class=stored, billable=billable or None
        )
        self.run(log_time, KEY, words)

    @rule(data=st.data(), hour=st.integers(0, 22), minutes=st.integers(1, 59))
    def log_clocked(self, data, hour, minutes):
        clock = ClockRange(time(hour), time(hour + 1, minutes))
        order = self.any_of(data, ChangeOrder)
        self.run(log_time, KEY, TimeWords(clock=clock, day=self.day(data), order=order and order.label))

    @rule(data=st.data(), seconds=st.none() | SECONDS, moved=st.booleans(), rate=st.sampled_from([None, "77.70"]))
    @precondition(lambda self: self.held(Entry))
    def edit(self, data, seconds, moved, rate):
        words = TimeWords(seconds=seconds, day=self.day(data) if moved else None, rate=rate, note="other")
        self.run(edit_entry, self.any_of(data, Entry).id, words)

    @rule(data=st.data(), stored=st.sampled_from(StoredClass), to_order=st.booleans())
    @precondition(lambda self: self.held(Entry))
    def class_some(self, data, stored, to_order):
        chosen = self.some(data, self.held(Entry))
        order = self.any_of(data, ChangeOrder) if to_order else None
        words = TimeWords(order=order.label) if order else TimeWords(stored_class=stored, reason="so")
        self.run(class_entries, chosen, words)

    @rule(data=st.data(), seconds=st.integers(-20_000, 20_000))
    @precondition(lambda self: self.held(Entry))
    def correct(self, data, seconds):
        self.run(correct_entry, self.any_of(data, Entry).id, seconds, "slip")

    @rule(data=st.data())
    @precondition(lambda self: self.held(Entry, deleted_at=None))
    def delete(self, data):
        self.run(delete_entries, self.some(data, self.held(Entry, deleted_at=None)))

    @rule(data=st.data())
    @precondition(lambda self: self.binned())
    def restore_from_bin(self, data):
        self.run(restore_entries, self.some(data, self.binned()))

    @rule(command=st.sampled_from([stop_timer, stop_timer, discard_timer]), minutes=st.integers(-10, 1500))
    def timer(self, command, minutes):
        """Start a timer, or stop the one that runs, the clock set forward or back between."""
        if self.held(Timer):
            self.clock.instant += timedelta(minutes=minutes)
            self.run(command)
        else:
            self.run(start_timer, KEY, "timed")

    @rule(data=st.data(), answer=st.sampled_from(GapAnswer), minutes=st.integers(1, 90))
    @precondition(lambda self: self.held(Timer))
    def gap(self, data, answer, minutes):
        self.clock.instant += timedelta(minutes=3 * minutes)
        until = self.clock.instant
        before = self.held(Entry)
        self.run(hold_gap, until - timedelta(minutes=minutes), until)
        made = [entry for entry in self.held(Entry) if entry not in before and not entry.billable]
        if made:
            self.run(answer_gap, made[0].id, answer)

    # Agreements

    @rule(data=st.data(), values=st.sampled_from(TERMS))
    def change_terms(self, data, values):
        on = data.draw(st.sampled_from([START, date(2026, 8, 1)])) if "structure" in values else self.day(data, -30, 30)
        self.run(set_terms, SetTerms(key=KEY, effective_from=on, values=values))

    @rule(data=st.data(), pricing=st.sampled_from(Pricing), amount=st.sampled_from([30_000, -20_000]))
    def draft(self, data, pricing, amount):
        older = self.any_of(data, ChangeOrder, status=OrderStatus.APPROVED) if data.draw(st.booleans()) else None
        wanted = NewOrder(
            key=KEY,
            title="More",
            pricing=pricing,
            estimate_minutes=60,
            amount_cents=amount if pricing is Pricing.LUMP_SUM else None,
            supersedes=older and older.label,
        )
        self.run(draft_order, wanted)

    @rule(data=st.data())
    @precondition(lambda self: self.held(ChangeOrder))
    def step_order(self, data):
        one = self.any_of(data, ChangeOrder)
        step = data.draw(st.sampled_from(ORDER_STEPS.get(one.status, (complete_order,))))
        on = self.day(data, -15)
        if step is approve_order:
            wanted = Approval(key=KEY, number=one.label, client_by="A", consultant_by="B", on=on)
        else:
            wanted = OrderStep(key=KEY, number=one.label, on=on)
        self.run(step, wanted)

    @rule(data=st.data(), which=st.sampled_from(["scope", "change_status", "holiday", "expense"]))
    def something_else(self, data, which):
        getattr(self, which)(data)

    def scope(self, data):
        kind, issue = data.draw(st.sampled_from(ClauseKind)), data.draw(st.booleans())
        self.run(add_clause, NewClause(key=KEY, kind=kind, text=f"clause {len(self.past)}"))
        if issue:
            self.run(issue_scope, Issue(key=KEY, effective=self.day(data)))

    @rule(data=st.data(), amount=st.sampled_from([None, 99_999]), silence=st.sampled_from(Silence), new=st.booleans())
    def plan(self, data, amount, silence, new):
        wanted = NewDeliverable(
            key=KEY, title="Report", amount_cents=amount, silence=silence, review_business=new, new_build=new
        )
        self.run(add_deliverable, wanted)

    @rule(data=st.data())
    @precondition(lambda self: self.held(Deliverable))
    def step_deliverable(self, data):
        one = self.any_of(data, Deliverable)
        step = data.draw(st.sampled_from(DELIVERABLE_STEPS.get(one.state, (remove_deliverable,))))
        if step is remove_deliverable:
            self.run(step, DeliverableNamed(key=KEY, deliverable_id=one.id))
        else:
            self.run(step, DeliverableStep(key=KEY, deliverable_id=one.id, on=self.day(data, -15)))

    def change_status(self, data):
        status = data.draw(st.sampled_from([Status.ACTIVE, Status.ACTIVE, *Status]))
        self.run(set_status, SetStatus(key=KEY, status=status, on=self.day(data)))

    def holiday(self, data):
        one = self.any_of(data, Holiday) if data.draw(st.booleans()) else None
        if one is not None:
            self.run(remove_holiday, one.on)
        else:
            self.run(add_holiday, NewHoliday(on=self.day(data, -5, 5)))

    # Money

    @rule(data=st.data())
    def invoice(self, data):
        self.refs += 1
        through = self.day(data, -20)
        self.run(add_invoice, NewInvoice(key=KEY, ref=f"R-{self.refs}", on=through, through=through))

    @rule(data=st.data(), pays=st.booleans())
    @precondition(lambda self: self.held(Invoice, voided_on=None))
    def settle_invoice(self, data, pays):
        ref = self.any_of(data, Invoice, voided_on=None).ref
        if pays:
            self.run(pay_invoice, PayInvoice(ref=ref, on=self.day(data)))
        else:
            self.run(void_invoice, ref)

    def expense(self, data):
        one = self.any_of(data, Expense) if data.draw(st.booleans()) else None
        if one is None:
            self.run(add_expense, NewExpense(key=KEY, amount_cents=1234, on=self.day(data), note="train"))
        else:
            self.run(remove_expense, ExpenseNamed(key=KEY, expense_id=one.id))

    # Reviews

    @rule(
        quarter=st.sampled_from(["2026Q3", "2026Q3", "2026Q4"]),
        section=st.sampled_from(ReviewSection),
        text=st.sampled_from(["exclusion: no weekends", "as agreed", ""]),
    )
    def publish(self, quarter, section, text):
        """Write some words and publish; what is published already becomes another edition."""
        words = text and f"{text} {len(self.past)}"
        self.run(write_section, WriteSection(key=KEY, quarter=quarter, section=section, text=words))
        bare = [e.id for e in self.held(Entry, stored_class=StoredClass.UNCLASSIFIED, deleted_at=None)]
        for entry_id in bare:
            self.run(class_entries, [entry_id], TimeWords(stored_class=StoredClass.IN_SCOPE))
        self.run(publish_review, PublishReview(key=KEY, quarter=quarter), PlainDocuments(), barrier=True)

    # The workspace

    @rule(lines=st.sets(st.sampled_from(LINES), min_size=1), into=st.sampled_from([None, KEY]))
    def import_hours(self, lines, into):
        path = self.folder / "report.csv"
        path.write_text(HEAD + "".join(sorted(lines)), "utf-8")
        file = self.desk.readers().open(path, ReadOptions(zone="UTC", instant=self.clock.instant))
        self.do(lambda: take_file(self.desk, file, ImportOptions(zone="UTC", engagement=into)))

    @rule(data=st.data())
    @precondition(lambda self: self.held(ImportBatch))
    def take_import_back(self, data):
        self.run(undo_import, self.any_of(data, ImportBatch).id)

    @rule(times=st.integers(1, 4), redone=st.integers(0, 4))
    def undo(self, times, redone):
        for _ in range(times):
            self.undo_one()
        for _ in range(redone):
            self.redo_one()

    def undo_one(self):
        try:
            self.desk.store.undo(self.desk.now())
        except Refused as refused:
            assert (refused.code, len(self.past) in self.barriers) == ("undo_barrier", True)
            return
        assert len(self.past) not in self.barriers
        self.future.append(self.past.pop())
        assert self.data() == self.past[-1]

    def redo_one(self):
        try:
            self.desk.store.redo(self.desk.now())
        except Refused as refused:
            assert (refused.code, self.future) == ("nothing_to_redo", [])
            return
        self.past.append(self.future.pop())
        assert self.data() == self.past[-1]

    @rule()
    def reopen(self):
        self.desk.store.close()
        self.desk = self.opened()

    @rule()
    def keep(self):
        self.backups[back_up(self.desk)] = ([*self.past], [*self.future], {*self.barriers})

    @rule(data=st.data())
    @precondition(lambda self: self.backups)
    def restore(self, data):
        """Put a backup into the place of the workspace that is open; what stood there is kept as one more."""
        chosen = data.draw(st.sampled_from(sorted(self.backups)))
        kept = self.desk.keeper().restore(chosen)
        self.backups[kept] = (self.past, self.future, self.barriers)
        past, future, barriers = self.backups[chosen]
        self.past, self.future, self.barriers = [*past], [*future], {*barriers}

    @rule(days=st.integers(1, 45))
    def time_passes(self, days):
        if self.clock.instant.date() < date(2027, 2, 1):
            self.clock.instant += days * DAY

    # What holds after each

    @invariant()
    def the_data_are_as_remembered(self):
        assert self.data() == self.past[-1]

    @invariant()
    def nothing_is_wrong(self):
        assert verify(self.desk) == []

    @invariant()
    def the_figures_are_those_of_the_law(self):
        day = self.clock.instant.date()
        for engagement in self.held(Engagement):
            check_entries(self.desk, engagement)
            for asked in (day, day - 20 * DAY):
                check_position(self.desk, engagement, asked)


def id_of(record):
    return record.id


IN_CI = settings(max_examples=12, stateful_step_count=25, derandomize=True, deadline=None)
Commands.TestCase.settings = settings() if settings.get_current_profile_name() == "torture" else IN_CI
test_any_commands_leave_what_they_say = Commands.TestCase
