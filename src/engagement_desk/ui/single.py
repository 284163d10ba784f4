"""One window a workspace: a second start rings at the first, which comes to the front."""

from __future__ import annotations

import hashlib
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_WAIT_MS = 500
_ANSWER_MS = 5_000
"""How long a window that is there may be busy; one that was killed refuses at once."""
_HEARD = b"heard"
_LONGEST = 10_000
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""By what Wayland lets a program bring its window to the front: a start that was asked for has it, and hands it on."""


class Doorbell(QObject):
    """Listens for other starts on the same workspace, as long as its window is there."""

    asked = Signal(str)
    """What another start asks for, beyond the window as it is."""

    def __init__(self, workspace: Path, window: QMainWindow) -> None:
        """Begin to listen; where that cannot be, a second start opens a window of its own, which does no harm."""
        super().__init__(window)
        from PySide6.QtNetwork import QLocalServer

        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._rung)
        name = _name(workspace)
        QLocalServer.removeServer(name)
        self._server.listen(name)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._server.close)

    def raise_window(self) -> None:
        """Bring the window to the front, as far as the desktop lets it."""
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _rung(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(partial(self._hear, caller))
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        """Answer once the line is whole."""
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST:
                caller.abort()
            return
        token, _, wanted = bytes(caller.readLine().data()).decode("utf-8", "replace").rstrip("\n").partition("\t")
        caller.write(_HEARD)
        caller.flush()
        if token.isprintable() and token:
            os.environ[_TOKEN] = token
        if wanted:
            self.asked.emit(wanted)
        else:
            self.raise_window()


def ring(workspace: Path, wanted: str = "") -> bool:
    """Bring the window that shows a workspace to the front, or ask it for something; tell whether one answered.

    `wanted` is one line.
    """
    name = _name(workspace)
    if not _is_ours(Path(name)):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(f"{os.environ.get(_TOKEN, '')}\t{wanted}\n".encode())
    socket.waitForBytesWritten(_WAIT_MS)
    if not socket.bytesAvailable():
        socket.waitForReadyRead(_ANSWER_MS)
    return bytes(socket.readAll().data()) == _HEARD


def _is_ours(bell: Path) -> bool:
    """Tell whether a bell is there, and not put there by another user, who would learn what is wanted."""
    try:
        return bell.exists() and (os.name == "nt" or bell.stat().st_uid == os.getuid())
    except OSError:
        return False


def _name(workspace: Path) -> str:
    """Give the name of a workspace's bell: a socket in a folder of the user's, a pipe on Windows."""
    path = hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:16]
    if os.name == "nt":
        return rf"\\.\pipe\engagement-desk-{path}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()
    return str(Path(folder) / f"engagement-desk-{os.getuid()}-{path}")
