"""Any commands, undone to the start, leave the data of the start; redone, the data of the end."""

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engagement_desk.application.ports import Now
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, StoredClass
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ScopeItem
from engagement_desk.domain.records.time import Entry
from engagement_desk.store.identity import new_id
from engagement_desk.store.tables import KINDS
from engagement_desk.store.workspace import Workspace

NOW = Now(datetime(2026, 9, 14, 13, 30, tzinfo=UTC), "UTC", date(2026, 9, 14))
TEXTS = st.sampled_from(["", "roadmap", "Architecture review", "ünïcode 漢字", "a\x00b", 'it\'s "quoted"'])


class Commands(RuleBasedStateMachine):
    """Runs commands and keeps the data after each, for undo and redo to come back to."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.open(self.folder / "machine.engdesk")
        self.client = Client(id=new_id(), name="Acme", created_at=NOW.instant)
        self.acme = Engagement(
            id=new_id(), client_id=self.client.id, key="ACME", title="Advice", start=NOW.today, created_at=NOW.instant
        )
        with self.workspace.begin("start", NOW) as uow:
            uow.describe("start", barrier=True)
            uow.add(self.client, self.acme)
            uow.commit()
        self.past = [self.data()]
        self.future = []

    def teardown(self):
        while len(self.past) > 1:
            self.undo()
        while self.future:
            self.redo()
        assert self.workspace.verify() == []
        self.workspace.close()
        assert list(self.folder.iterdir()) == [self.workspace.path]
        shutil.rmtree(self.folder)

    def data(self):
        with self.workspace.read() as reading:
            return {kind: reading.find(kind) for kind in KINDS}

    def run(self, act):
        with self.workspace.begin("command", NOW) as uow:
            act(uow)
            uow.commit()
        after = self.data()
        if after != self.past[-1]:
            self.past.append(after)
            self.future.clear()

    def entry(self, note):
        return Entry(
            id=new_id(), engagement_id=self.acme.id, person="Robin", work_date=NOW.today, posting_date=NOW.today,
            worked_seconds=60, note=note, created_at=NOW.instant,
        )  # fmt: skip

    @rule(notes=st.lists(TEXTS, min_size=1, max_size=3))
    def log(self, notes):
        self.run(lambda uow: uow.add(*(self.entry(note) for note in notes)))

    @rule(text=TEXTS, kind=st.sampled_from(ClauseKind))
    def add_clause(self, text, kind):
        item = ScopeItem(id=new_id(), engagement_id=self.acme.id, kind=kind, text=text)
        self.run(lambda uow: uow.add(item))

    @rule(data=st.data(), note=TEXTS, stored=st.sampled_from(StoredClass), days=st.integers(0, 3))
    @precondition(lambda self: self.past[-1][Entry])
    def edit(self, data, note, stored, days):
        chosen = data.draw(st.lists(st.sampled_from(self.past[-1][Entry]), min_size=1, unique=True))
        edited = [
            replace(entry, note=note, stored_class=stored, posting_date=NOW.today + timedelta(days=days))
            for entry in chosen
        ]
        self.run(lambda uow: uow.put(*edited))

    @rule(data=st.data())
    @precondition(lambda self: self.past[-1][Entry])
    def remove_and_bring_in_another(self, data):
        gone = data.draw(st.sampled_from(self.past[-1][Entry]))

        def act(uow):
            uow.remove(gone)
            uow.add(self.entry("after"))

        self.run(act)

    @rule()
    def undo(self):
        try:
            self.workspace.undo(NOW)
        except Refused as refused:
            assert (refused.code, len(self.past)) == ("undo_barrier", 1)
            return
        self.future.append(self.past.pop())

    @rule()
    def redo(self):
        try:
            self.workspace.redo(NOW)
        except Refused as refused:
            assert (refused.code, self.future) == ("nothing_to_redo", [])
            return
        self.past.append(self.future.pop())

    @rule()
    def reopen(self):
        self.workspace.close()
        self.workspace = Workspace.open(self.workspace.path)

    @invariant()
    def the_data_is_as_expected(self):
        assert self.data() == self.past[-1]

    @invariant()
    def the_search_finds_what_is_there(self):
        with self.workspace.read() as reading:
            found = {hit.record_id for hit in reading.search("roadmap", limit=1000)}
        entries = {entry.id for entry in self.past[-1][Entry] if entry.note == "roadmap"}
        assert found == entries | {item.id for item in self.past[-1][ScopeItem] if item.text == "roadmap"}


Commands.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
test_any_commands_are_undone_and_redone = Commands.TestCase
