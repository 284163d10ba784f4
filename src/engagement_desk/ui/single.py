"""One window a workspace: a second start rings at the first, which comes to the front."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

_WAIT_MS = 500
_HEARD = b"heard"


class Doorbell(QObject):
    """Listens for other starts on the same workspace, as long as its window is there."""

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

    def _rung(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.write(_HEARD)
            caller.flush()
            caller.disconnected.connect(caller.deleteLater)
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def ring(workspace: Path) -> bool:
    """Bring the window that shows a workspace to the front; tell whether there is one that answered."""
    name = _name(workspace)
    if not Path(name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    if not socket.bytesAvailable():
        socket.waitForReadyRead(_WAIT_MS)
    return bytes(socket.readAll().data()) == _HEARD


def _name(workspace: Path) -> str:
    """Give the name of a workspace's bell: a socket in a folder of the user's, a pipe on Windows."""
    path = hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:16]
    if os.name == "nt":
        return rf"\\.\pipe\engagement-desk-{path}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()
    return str(Path(folder) / f"engagement-desk-{os.getuid()}-{path}")
