"""What opens a workspace and its backups, for those who have no key yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem
from engagement_desk.store import drivers, keys, system_keyring


@dataclass(frozen=True)
class FileKeys:
    """Implements `keeper.Keys` for one workspace file."""

    path: Path

    def lock(self) -> str:
        """Tell which passphrase the workspace needs, as `BackupFile.lock` does; empty for none."""
        return keys.lock_of(self.path)

    def unlock(self, file: Path, passphrase: str) -> None:
        """Open a file, and every other one of the same passphrase, for the rest of the run."""
        lock = keys.lock_of(file)
        if not lock:
            return
        drivers.cipher()
        if not keys.learn_if_fits(file, keys.derive(passphrase, bytes.fromhex(lock))):
            raise StoreProblem("passphrase_wrong", path=file)

    def is_remembered(self) -> bool:
        """Tell whether the system's keyring has the workspace's key."""
        return bool(self.lock()) and system_keyring.recall(self.lock()) is not None

    def remember(self, file: Path | None = None) -> None:
        """Keep the key of a file, the workspace where none is named, in the system's keyring."""
        key = keys.key_of(file or self.path)
        if key is not None:
            system_keyring.keep(key.salt.hex(), key.raw)

    def forget(self, lock: str) -> None:
        """Take the key of that lock out of the system's keyring."""
        system_keyring.let_go(lock)
