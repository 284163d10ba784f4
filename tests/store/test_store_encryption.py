"""A workspace under a passphrase: nothing readable without it, nothing lost on the way there and back."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing, contextmanager

import keyring
import pytest
from keyring.backend import KeyringBackend
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2 as sqlcipher

from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import engine, integrity, keys, migrate, rewriting, schema
from engagement_desk.store.file_keys import FileKeys
from engagement_desk.store.gate import Gate
from engagement_desk.store.keeper import FileKeeper
from engagement_desk.store.recognise import recognise
from engagement_desk.store.workspace import Workspace
from engagement_desk.system.paths import migrations_dir

WORDS, OTHER = "correct horse battery", "another four words"
SECRET = "Zanzibar"
STEPS = 14


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Derive keys faster than an attacker could bear, and wait for nobody, unless a test says so."""
    monkeypatch.setattr(keys, "_ROUNDS", 1_000)
    monkeypatch.setattr(rewriting, "sleep", lambda _: None)
    yield
    keys._known.clear()


class Drawer(KeyringBackend):
    """A keyring that keeps what it is given."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def drawer():
    before, own = keyring.get_keyring(), Drawer()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


@pytest.fixture
def secret(desk):
    """A workspace with an entry that names a secret, under a passphrase."""
    desk.add(desk.entry(note=SECRET))
    desk.workspace.rewrite(WORDS)
    return desk


@pytest.fixture
def keeper(desk):
    return FileKeeper(desk.workspace.path, migrations_dir(), busy_ms=50)


@contextmanager
def refused(code):
    with pytest.raises(StoreProblem) as problem:
        yield
    assert problem.value.code == code
    assert sentence(problem.value).endswith(".")


def forget():
    """Be a program that has just begun."""
    keys._known.clear()


def rows(connection):
    """Give every row of every table, with its number."""
    tables = connection.execute(
        "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT {"" if bare or "fts5" in name else "rowid, "}* FROM "{name}"').fetchall()
        for name, bare in tables
    }


def whole(path):
    with closing(engine.connect(path, "ro")) as connection:
        made = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
        return made, rows(connection), connection.execute("PRAGMA user_version").fetchall()


def count(path):
    with Workspace.open(path, create=False) as workspace, workspace.read() as reading:
        assert workspace.verify() == []
        return reading.count(Entry)


def beside(path):
    return sorted(file.name for file in path.parent.iterdir() if file.is_file())


def spoil(path, *pages):
    content = bytearray(path.read_bytes())
    for page in pages:
        content[4096 * page + (0 if page else 100) : 4096 * page + 200] = b"\xff" * (200 if page else 100)
    path.write_bytes(content)
    return bytes(content)


def test_there_and_back_every_row_is_the_same(desk):
    path = desk.workspace.path
    desk.add(desk.entry(note=SECRET), desk.entry(deleted_at=desk.now.instant))
    before = whole(path)
    kept = desk.workspace.rewrite(WORDS)
    assert whole(path) == before == whole(kept)
    assert path.read_bytes().startswith(keys.MARK)
    desk.workspace.rewrite(OTHER)
    assert whole(path) == before
    desk.workspace.rewrite(None)
    assert whole(path) == before
    assert path.read_bytes().startswith(b"SQLite format 3")
    assert desk.workspace.verify() == []
    assert len(desk.all(Entry)) == 2


def test_nothing_is_readable_without_it(secret):
    path = secret.workspace.path
    made = secret.workspace.backup()
    secret.add(secret.entry(note=f"{SECRET} again"))
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    for file in (path, log, made):
        assert SECRET.encode() not in file.read_bytes()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.note for one in secret.all(Entry)] == [SECRET, f"{SECRET} again"]


def test_a_workspace_without_one_needs_neither_driver_nor_keyring(desk):
    desk.workspace.close()
    code = (
        "import sys; from pathlib import Path; from engagement_desk.bootstrap import open_desk; "
        "from engagement_desk.application.queries.start import start; "
        f"desk = open_desk(Path({str(desk.workspace.path)!r})); desk.ask(start); desk.store.close(); "
        "print([name for name in ('sqlcipher3', 'keyring', 'hashlib.pbkdf2') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said == "[]\n"


def test_the_tools_of_sqlcipher_open_it_with_the_passphrase(desk, monkeypatch):
    monkeypatch.setattr(keys, "_ROUNDS", 256_000)
    desk.add(desk.entry(note=SECRET))
    desk.workspace.rewrite("na\u00efve cafe\u0301")
    desk.workspace.close()
    with closing(sqlcipher.connect(desk.workspace.path)) as connection:
        connection.execute("PRAGMA key = 'na\u00efve caf\u00e9'")
        assert connection.execute("SELECT note FROM entry").fetchall() == [(SECRET,)]


def test_it_is_asked_for_and_a_wrong_one_is_no_damage(secret):
    path = secret.workspace.path
    secret.workspace.close()
    forget()
    content, asked = path.read_bytes(), FileKeys(path)
    with refused("passphrase_needed"):
        Workspace.open(path)
    for wrong in ("", WORDS.upper(), f"{WORDS} ", OTHER, "x" * 10_000, "\x00", "שלום", "\ud800"):
        with refused("passphrase_wrong"):
            asked.unlock(path, wrong)
        with refused("passphrase_needed"):
            Workspace.open(path)
    assert path.read_bytes() == content
    assert beside(path) == [path.name]
    asked.unlock(path, WORDS)
    assert count(path) == 1


def test_the_same_letters_typed_otherwise_are_the_same(desk):
    desk.workspace.rewrite("cafe\u0301 au lait")
    assert desk.workspace.is_passphrase("caf\u00e9 au lait")
    assert not desk.workspace.is_passphrase("cafe au lait")


def test_one_that_is_offered_opens_what_it_fits(secret):
    path = secret.workspace.path
    secret.workspace.close()
    forget()
    try:
        keys.offer(OTHER)
        with refused("passphrase_needed"):
            Workspace.open(path)
        keys.offer(WORDS)
        assert count(path) == 1
    finally:
        keys.offer(None)


@pytest.mark.parametrize("page", [0, 5])
def test_damage_behind_the_right_passphrase_is_told_as_damage(secret, page):
    path = secret.workspace.path
    secret.workspace.close()
    forget()
    content = spoil(path, page)
    with refused("passphrase_wrong"):
        FileKeys(path).unlock(path, OTHER)
    FileKeys(path).unlock(path, WORDS)
    with refused("workspace_damaged"):
        Workspace.open(path)
    assert path.read_bytes() == content


def test_one_that_is_cut_short_is_damaged(secret):
    path = secret.workspace.path
    secret.workspace.close()
    os.truncate(path, path.stat().st_size - 4096 * 3)
    with refused("workspace_damaged"):
        Workspace.open(path)


def test_damage_while_it_is_open_is_found(secret):
    spoil(secret.workspace.path, 6, 7)
    assert secret.workspace.verify() != []


@pytest.mark.parametrize("content", [b"EnDe", b"EnDe" + b"x" * 5000])
def test_what_only_begins_like_one_is_left_alone(tmp_path, content):
    path = tmp_path / "w.engdesk"
    path.write_bytes(content)
    with refused("passphrase_needed" if len(content) > 16 else "not_a_workspace"):
        Workspace.open(path)
    with pytest.raises(StoreProblem):
        FileKeys(path).unlock(path, WORDS) or recognise(path)
    assert path.read_bytes() == content


def test_without_the_extra_the_way_to_it_is_told(secret, monkeypatch):
    path = secret.workspace.path
    secret.workspace.close()
    content = path.read_bytes()
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with refused("encryption_missing") as problem:
        Workspace.open(path)
    assert problem is None
    with pytest.raises(StoreProblem, match="encryption_missing") as missing:
        FileKeys(path).unlock(path, WORDS)
    assert "engagement-desk[encryption]" in sentence(missing.value)
    assert path.read_bytes() == content


def test_without_the_extra_none_can_be_set(desk, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with refused("encryption_missing"):
        desk.workspace.rewrite(WORDS)
    desk.add(desk.entry())
    assert desk.workspace.path.read_bytes().startswith(b"SQLite format 3")


def test_undo_reaches_over_it(desk):
    desk.add(desk.entry())
    desk.workspace.rewrite(WORDS)
    desk.workspace.undo(desk.now)
    assert desk.all(Entry) == []
    desk.workspace.rewrite(None)
    desk.workspace.redo(desk.now)
    assert len(desk.all(Entry)) == 1


def test_a_record_that_does_not_fit_is_told_in_the_same_words(secret):
    with secret.workspace.begin("load", secret.now) as uow, pytest.raises(ValueError, match="must be unique"):
        uow.load(Client, [secret.client])


def test_its_backups_are_encrypted_and_known(secret, keeper):
    made = secret.workspace.backup()
    secret.add(secret.entry())
    assert keeper.held(made).entries == 1
    assert (keeper.lost(made).entries, keeper.lost(made).commands) == (1, 1)
    assert keeper.is_own(made)
    assert {one.lock for one in keeper.backups()} == {"", keeper.keys.lock()}
    keeper.restore(made)
    assert len(secret.all(Entry)) == 1
    assert secret.workspace.path.read_bytes().startswith(keys.MARK)


@pytest.mark.parametrize("now_under", [None, WORDS, OTHER])
@pytest.mark.parametrize("made_under", [None, WORDS])
def test_any_backup_comes_back_and_the_workspace_stays_as_it_is_kept(desk, keeper, made_under, now_under):
    desk.add(desk.entry(note=SECRET))
    if made_under:
        desk.workspace.rewrite(made_under)
    made = desk.workspace.backup()
    if made_under != now_under:
        desk.workspace.rewrite(now_under)
    desk.add(desk.entry())
    lock = keeper.keys.lock()
    assert (keeper.lost(made).entries, keeper.lost(made).commands, keeper.is_own(made)) == (1, 1, True)
    keeper.restore(made)
    assert [one.note for one in desk.all(Entry)] == [SECRET]
    assert desk.workspace.verify() == []
    assert keeper.keys.lock() == lock
    assert bool(lock) == (now_under is not None)
    assert [name for name in beside(desk.workspace.path) if name.endswith(".new")] == []


def test_one_of_an_earlier_passphrase_asks_for_that_one(secret, keeper):
    made = secret.workspace.backup()
    secret.workspace.rewrite(OTHER)
    own = keys.key_of(secret.workspace.path)
    forget()
    keys.learn(own)
    for call in (keeper.held, keeper.lost, keeper.restore, keeper.rewrite, keeper.is_own):
        with pytest.raises(StoreProblem) as problem:
            call(made)
        assert (problem.value.code, problem.value.values["path"]) == ("passphrase_needed", made)
    keeper.keys.unlock(made, WORDS)
    assert keeper.held(made).entries == 1
    keeper.rewrite(made)
    forget()
    keys.learn(own)
    assert keeper.held(made).entries == 1


@pytest.mark.parametrize("under", [None, OTHER])
def test_backups_are_brought_over_whole(secret, keeper, under):
    made = secret.workspace.backup()
    before = whole(made)
    secret.workspace.rewrite(under)
    keeper.rewrite(made)
    assert whole(made) == before
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert next(one for one in keeper.backups() if one.path == made).lock == keeper.keys.lock()
    spoil(made, 5)
    content = made.read_bytes()
    for call in (keeper.held, keeper.rewrite):
        with pytest.raises(StoreProblem):
            call(made)
    assert made.read_bytes() == content


def test_a_damaged_one_gets_its_backup_back_under_the_same_passphrase(secret, keeper):
    path = secret.workspace.path
    plain = next(one.path for one in keeper.backups())
    secret.workspace.close()
    spoil(path, 0, 3, 4, 5)
    aside = keeper.restore(plain)
    assert "damaged" in aside.name
    assert count(path) == 1
    assert path.read_bytes().startswith(keys.MARK)


def test_an_older_schema_is_upgraded_under_it(tmp_path):
    path = tmp_path / "old.engdesk"
    older = create_engine("sqlite+pysqlite://", creator=lambda: sqlite3.connect(path))
    with older.begin() as connection:
        migrate.run(connection, migrations_dir(), "0001")
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    older.dispose()
    key = keys.new_key(WORDS)
    keys.learn(key)
    rewriting.let_go(rewriting.rewrite(path, None, key, 0), 0)
    assert recognise(path) == 1
    with Workspace.open(path, migrations=migrations_dir()) as workspace:
        assert workspace.verify() == []
    assert recognise(path) == schema.SCHEMA
    assert path.read_bytes().startswith(keys.MARK)
    assert [one.lock for one in FileKeeper(path).backups()] == [key.salt.hex()]


HOLDER = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM entry').fetchall(); "
    "print('in', flush=True); sys.stdin.read()"
)


def test_while_another_program_has_it_open_nothing_happens(workspace_path, now):
    with Workspace.open(workspace_path, busy_ms=50) as workspace:

        def add(name):
            with workspace.begin("add", now) as uow:
                uow.add(Client(id=uow.new_id(), name=name, created_at=now.instant))
                uow.commit()

        add("Acme")
        other = [sys.executable, "-c", HOLDER, workspace_path]
        with subprocess.Popen(other, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout.readline() == "in\n"
            with refused("workspace_in_use"):
                workspace.rewrite(WORDS)
            assert FileKeeper(workspace_path).backups() == []
            program.communicate("")
        add("Beta")
        assert workspace.verify() == []
        assert workspace_path.read_bytes().startswith(b"SQLite format 3")
        workspace.rewrite(WORDS)
        assert workspace.verify() == []


WAITER = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0.2, isolation_level=None)\n"
    "print('in', flush=True)\n"
    "try: c.execute('CREATE TABLE lost (x)'); print('wrote')\n"
    "except sqlite3.Error as error: print(error)"
)


def test_who_waits_for_the_old_file_gives_up_before_it_is_let_go(workspace_path, monkeypatch):
    waiting, said = [], []
    real = integrity.faults

    def faults(path):
        if schema.rewriting_draft(workspace_path) == path:
            other = [sys.executable, "-c", WAITER, workspace_path]
            waiting.append(subprocess.Popen(other, stdout=subprocess.PIPE, text=True))
            assert waiting[0].stdout.readline() == "in\n"
        return real(path)

    monkeypatch.setattr(integrity, "faults", faults)
    monkeypatch.setattr(rewriting, "sleep", lambda _: said.append(waiting[0].communicate()[0]))
    with Workspace.open(workspace_path) as workspace:
        workspace.rewrite(WORDS)
        assert said == ["database is locked\n"]
        assert workspace.verify() == []


def test_who_reads_and_writes_meanwhile_waits_and_loses_nothing(desk):
    stop, seen, failed = threading.Event(), [], []

    def work(job):
        try:
            while not stop.is_set():
                seen.append(job())
        except Exception as error:  # noqa: BLE001 - any is a failure
            failed.append(error)

    jobs = [lambda: len(desk.all(Entry)), lambda: desk.add(desk.entry()), lambda: len(desk.workspace.verify())]
    threads = [threading.Thread(target=work, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for words in (WORDS, OTHER, None):
        desk.workspace.rewrite(words)
    stop.set()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(desk.all(Entry)) == seen.count(None)
    assert desk.workspace.verify() == []


def test_who_begins_to_read_when_the_new_file_is_in_place_waits(desk, monkeypatch):
    desk.add(desk.entry())
    real, failed, threads = schema.sync_folder, [], []

    def read():
        try:
            desk.all(Entry)
        except StoreProblem as problem:
            failed.append(problem.code)

    def sync_folder(folder):
        threads.append(threading.Thread(target=read))
        threads[-1].start()
        threads[-1].join(0.1)
        real(folder)

    monkeypatch.setattr(schema, "sync_folder", sync_folder)
    desk.workspace.rewrite(WORDS)
    for thread in threads:
        thread.join()
    assert threads
    assert failed == []


@pytest.mark.skipif(os.name != "posix", reason="locks go with a descriptor only there")
def test_who_asks_for_the_key_meanwhile_leaves_the_lock(secret, monkeypatch):
    path, real, said = secret.workspace.path, rewriting.export, []
    key = keys.key_of(path)
    entering = (
        "import sqlcipher3.dbapi2 as driver, sys\n"
        "connection = driver.connect(sys.argv[1], timeout=0)\n"
        "connection.execute(f'PRAGMA key = \"{sys.argv[2]}\"')\n"
        "try:\n    connection.execute('BEGIN IMMEDIATE')\n"
        "except driver.Error as error:\n    print(error)\n"
    )

    def export(connection, draft, new):
        assert keys.lock_of(path) == key.salt.hex()
        command = [sys.executable, "-c", entering, str(path), key.spec]
        said.append(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        real(connection, draft, new)

    monkeypatch.setattr(rewriting, "export", export)
    secret.workspace.rewrite(None)
    assert said == ["database is locked\n"]
    assert len(secret.all(Entry)) == 1


def test_who_is_alone_passes_the_gate_too():
    gate = Gate()

    def passed():
        with gate.alone(), gate.passing():
            pass

    thread = threading.Thread(target=passed, daemon=True)
    thread.start()
    thread.join(1)
    assert not thread.is_alive()
    with gate.passing():
        pass


def test_who_looks_at_backups_meanwhile_waits(desk, keeper, monkeypatch):
    desk.add(desk.entry())
    made = desk.workspace.backup()
    looking, seen = [], []
    real = integrity.faults

    def faults(path):
        looking.append(threading.Thread(target=lambda: seen.append(keeper.lost(made).entries)))
        looking[0].start()
        looking[0].join(0.1)
        assert seen == []
        return real(path)

    monkeypatch.setattr(integrity, "faults", faults)
    desk.workspace.rewrite(WORDS)
    looking[0].join()
    assert seen == [0]


CUT = """
import os, sys
from pathlib import Path
from engagement_desk.store import integrity, keys, rewriting, schema
from engagement_desk.store.workspace import Workspace
rewriting.sleep = lambda _: None
keys._ROUNDS = 1000
folder, name, steps, old, new = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]
calls, step = 0, 0
def counted(function):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls > step:
            os._exit(9)
        return function(*arguments, **options)
    return call
watched = {
    Path: ["replace"], schema: ["sync_folder", "sync_file", "reserve", "discard"],
    rewriting: ["export", "_take_alone", "_put_copy", "_look_through", "sleep"], integrity: ["faults"],
}
for owner, attribute in [(owner, attribute) for owner, names in watched.items() for attribute in names]:
    setattr(owner, attribute, counted(getattr(owner, attribute)))
for step in range(steps):
    child = os.fork()
    if not child:
        keys.offer(old or None)
        Workspace.open(folder / str(step) / name).rewrite(new or None)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="cuts off a process")
@pytest.mark.parametrize(("old", "new"), [("", WORDS), (WORDS, "")])
def test_cut_off_at_any_step_it_is_the_one_or_the_other(desk, tmp_path, old, new):
    desk.add(desk.entry())
    if old:
        desk.workspace.rewrite(old)
    desk.workspace.close()
    path = desk.workspace.path
    before, heads = whole(path), set()
    for step in range(STEPS):
        (tmp_path / "cut" / str(step)).mkdir(parents=True)
        shutil.copy(path, tmp_path / "cut" / str(step) / path.name)
    cut = [sys.executable, "-c", CUT, tmp_path / "cut", path.name, str(STEPS), old, new]
    said = subprocess.run(cut, check=True, capture_output=True, text=True).stdout.split()
    assert set(said) == {"0", "9"}
    assert said[-1] == "0"
    for step, status in enumerate(said):
        place = tmp_path / "cut" / str(step) / path.name
        for words in filter(None, (old, new)):
            try:
                FileKeys(place).unlock(place, words)
            except StoreProblem:
                continue
            break
        with Workspace.open(place, create=False):
            pass
        assert beside(place) == [place.name]
        assert whole(place) == before
        heads.add((status, place.read_bytes()[:16] == path.read_bytes()[:16]))
    assert {("9", True), ("0", False)} <= heads


def test_what_was_left_half_made_is_removed_unless_it_is_under_way(desk):
    path = desk.workspace.path
    schema.rewriting_draft(path).write_bytes(b"half")
    with desk.workspace.begin("hold", desk.now):
        rewriting.clear(path)
        assert schema.rewriting_draft(path).exists()
    with Workspace.open(path):
        assert not schema.rewriting_draft(path).exists()


@pytest.mark.parametrize("step", ["export", "faults", "sync"])
def test_what_fails_on_the_way_leaves_it_as_it_was(desk, monkeypatch, step):
    desk.add(desk.entry())
    path = desk.workspace.path

    def full(*_):
        raise sqlite3.OperationalError("database or disk is full")

    def closed(*_):
        raise OSError(28, "No space left on device")

    broken = {
        "export": (rewriting, "export", full, sqlite3.OperationalError),
        "faults": (integrity, "faults", lambda _: ["wrong"], StoreProblem),
        "sync": (rewriting, "_look_through", closed, StoreProblem),
    }
    owner, name, fails, raised = broken[step]
    monkeypatch.setattr(owner, name, fails)
    with pytest.raises(raised):
        desk.workspace.rewrite(WORDS)
    monkeypatch.undo()
    assert path.read_bytes().startswith(b"SQLite format 3")
    assert not schema.rewriting_draft(path).exists()
    desk.add(desk.entry())
    assert len(desk.all(Entry)) == 2
    assert desk.workspace.verify() == []


def test_a_copy_that_lacks_rows_does_not_count(desk, monkeypatch):
    monkeypatch.setattr(rewriting, "_TABLES", "SELECT 'client' UNION SELECT 'no_such_table' WHERE 0")
    real = engine.connect_cipher

    class Losing:
        def __init__(self, connection):
            self.connection = connection

        def execute(self, sql, *values):
            done = self.connection.execute(sql, *values)
            if "sqlcipher_export" in sql:
                self.connection.execute("DELETE FROM made.engagement")
                self.connection.execute("DELETE FROM made.client")
            return done

        def close(self):
            self.connection.close()

    monkeypatch.setattr(engine, "connect_cipher", lambda *given: Losing(real(*given)))
    with refused("rewritten_unsound"):
        desk.workspace.rewrite(WORDS)
    assert len(desk.all(Client)) == 1


def test_the_keyring_keeps_the_key_and_not_the_passphrase(secret, drawer):
    path, own = secret.workspace.path, FileKeys(secret.workspace.path)
    assert not own.is_remembered()
    own.remember()
    assert own.is_remembered()
    assert WORDS not in str(drawer.kept)
    secret.workspace.close()
    forget()
    assert count(path) == 1
    own.forget(own.lock())
    forget()
    with refused("passphrase_needed"):
        Workspace.open(path)
    own.forget(own.lock())


def test_a_key_of_another_file_in_the_keyring_is_not_taken(secret, drawer):
    path, own = secret.workspace.path, FileKeys(secret.workspace.path)
    drawer.kept["Engagement Desk", own.lock()] = "00" * 32
    secret.workspace.close()
    forget()
    with refused("passphrase_needed"):
        Workspace.open(path)
    drawer.kept["Engagement Desk", own.lock()] = "no key"
    with refused("passphrase_needed"):
        Workspace.open(path)


@pytest.mark.parametrize("kind", ["fail", "null", "absent"])
def test_it_works_without_a_keyring(secret, monkeypatch, kind):
    before = keyring.get_keyring()
    if kind == "absent":
        monkeypatch.setitem(sys.modules, "keyring", None)
    else:
        module = __import__(f"keyring.backends.{kind}", fromlist=["Keyring"])
        keyring.set_keyring(module.Keyring())
    own = FileKeys(secret.workspace.path)
    try:
        with refused("keyring_missing"):
            own.remember()
        assert not own.is_remembered()
        own.forget(own.lock())
    finally:
        keyring.set_keyring(before)
    assert len(secret.all(Entry)) == 1


def test_one_without_a_passphrase_has_nothing_to_remember(desk, drawer):
    own = FileKeys(desk.workspace.path)
    own.unlock(desk.workspace.path, WORDS)
    own.remember()
    assert (own.is_remembered(), drawer.kept, own.lock()) == (False, {}, "")


def test_a_key_is_not_in_what_is_written_of_it(secret):
    key = keys.key_of(secret.workspace.path)
    assert key.raw.hex() not in repr(key)
    assert WORDS not in repr(secret.workspace.__dict__)
