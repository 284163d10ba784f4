"""A key grabbed from an X server, on a connection of its own: its errors and events meet nobody else's."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from engagement_desk.ui.global_key import TAKEN, UNKNOWN

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

_KEY_PRESS, _MAPPING_CHANGED = 2, 34
_ASYNC = 1
_LOCKS = (0, 2, 16, 18)
"""Caps Lock and Num Lock count as modifiers: the key is grabbed with and without each."""
_MODIFIERS = (
    (Qt.KeyboardModifier.ShiftModifier, 1),
    (Qt.KeyboardModifier.ControlModifier, 4),
    (Qt.KeyboardModifier.AltModifier, 8),
)
_KEYSYMS = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
}
_F1, _LAST_LATIN = 0xFFBE, 0xFF


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("screen", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


@cache
def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL, ctypes.CDLL]:
    """Load what Qt itself works with on X11, and give every function its types; raises OSError."""
    xcb, keysyms, libc = (ctypes.CDLL(name) for name in ("libxcb.so.1", "libxcb-keysyms.so.1", "libc.so.6"))
    pointer, number, byte, short, long = (
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_uint8,
        ctypes.c_uint16,
        ctypes.c_uint32,
    )
    for library, name, result, arguments in (
        (xcb, "xcb_connect", pointer, (ctypes.c_char_p, ctypes.POINTER(number))),
        (xcb, "xcb_connection_has_error", number, (pointer,)),
        (xcb, "xcb_get_setup", pointer, (pointer,)),
        (xcb, "xcb_setup_roots_iterator", _Screens, (pointer,)),
        (xcb, "xcb_screen_next", None, (ctypes.POINTER(_Screens),)),
        (xcb, "xcb_get_file_descriptor", number, (pointer,)),
        (xcb, "xcb_grab_key_checked", _Cookie, (pointer, byte, long, short, byte, byte, byte)),
        (xcb, "xcb_request_check", pointer, (pointer, _Cookie)),
        (xcb, "xcb_poll_for_event", ctypes.POINTER(byte), (pointer,)),
        (xcb, "xcb_disconnect", None, (pointer,)),
        (keysyms, "xcb_key_symbols_alloc", pointer, (pointer,)),
        (keysyms, "xcb_key_symbols_get_keycode", ctypes.POINTER(byte), (pointer, long)),
        (keysyms, "xcb_key_symbols_free", None, (pointer,)),
        (libc, "free", None, (pointer,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return xcb, keysyms, libc


class X11Key:
    """One key, until it is closed."""

    def __init__(self, pressed: Callable[[], None], parent: QObject) -> None:
        """Take none yet; `pressed` is called on the thread of the window."""
        self._pressed, self._parent = pressed, parent
        self._connection: int | None = None
        self._watch: QSocketNotifier | None = None
        self._wanted = (0, 0)
        self._root = 0

    def take(self, combination: QKeyCombination) -> str:
        """Grab a key on the screen of the display; say why it cannot be had, empty where it was."""
        keysym = keysym_of(combination.key())
        held = combination.keyboardModifiers()
        modifiers = sum(bit for modifier, bit in _MODIFIERS if held & modifier)
        if keysym == 0 or not self._connect():
            return UNKNOWN
        self._wanted = (keysym, modifiers)
        refused = self._grab()
        if not refused:
            xcb = _libraries()[0]
            descriptor = xcb.xcb_get_file_descriptor(self._connection)
            self._watch = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self._parent)
            self._watch.activated.connect(self._read)
        return refused

    def close(self) -> None:
        """Let the key go, with the connection."""
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
            self._watch = None
        if self._connection is not None:
            _libraries()[0].xcb_disconnect(self._connection)
            self._connection = None

    def _connect(self) -> bool:
        try:
            xcb, _, _ = _libraries()
        except OSError:
            return False
        number = ctypes.c_int()
        self._connection = xcb.xcb_connect(None, ctypes.byref(number))
        if xcb.xcb_connection_has_error(self._connection):
            return False
        screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(self._connection))
        for _ in range(number.value):
            xcb.xcb_screen_next(ctypes.byref(screens))
        self._root = screens.screen[0]
        return True

    def _grab(self) -> str:
        xcb, _, libc = _libraries()
        keysym, modifiers = self._wanted
        code = self._code(keysym)
        if code == 0:
            return UNKNOWN
        for lock in _LOCKS:
            cookie = xcb.xcb_grab_key_checked(self._connection, 0, self._root, modifiers | lock, code, _ASYNC, _ASYNC)
            error = xcb.xcb_request_check(self._connection, cookie)
            if error:
                libc.free(error)
                return TAKEN
        return ""

    def _code(self, keysym: int) -> int:
        """Give the key of the keyboard that has a sign on it, 0 where none has."""
        _, keysyms, libc = _libraries()
        symbols = keysyms.xcb_key_symbols_alloc(self._connection)
        codes = keysyms.xcb_key_symbols_get_keycode(symbols, keysym)
        code = int(codes[0]) if codes else 0
        libc.free(codes)
        keysyms.xcb_key_symbols_free(symbols)
        return code

    def _read(self) -> None:
        xcb, _, libc = _libraries()
        while self._connection is not None and (event := xcb.xcb_poll_for_event(self._connection)):
            kind = event[0] & 0x7F
            libc.free(event)
            if kind == _MAPPING_CHANGED:
                self._grab()
            elif kind == _KEY_PRESS:
                self._pressed()
        if self._connection is not None and xcb.xcb_connection_has_error(self._connection):
            self.close()


def keysym_of(key: Qt.Key) -> int:
    """Give X's number of a key, 0 for one that we do not take."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _F1 + int(key) - int(Qt.Key.Key_F1)
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    return ord(chr(key).lower()) if 0x21 <= int(key) <= _LAST_LATIN else 0
