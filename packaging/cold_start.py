"""From the start of the process to the first picture on an X screen: the frozen program against an installed one.

`python packaging/cold_start.py FROZEN INSTALLED [ROUNDS]` makes a screen of its own (Xvfb) and a sample workspace,
and starts the two in turns. Before each start the system's file caches are dropped where the user may do that; both
sides are treated alike. Prints the medians and their ratio; exit status 1 where that is over the limit.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

LIMIT = 1.2
_ROUNDS = 12
_PATIENCE, _LOOK_SECONDS = 60.0, 0.002
_SIDE, _ALL_PLANES, _AS_PIXELS = 64, 0xFFFFFFFFFFFFFFFF, 2
_DROP = Path("/proc/sys/vm/drop_caches")


class Screen:
    """What an X display shows in its middle, where a window of the program always is."""

    def __init__(self, name: str) -> None:
        """Connect to the display."""
        x11 = ctypes.CDLL("libX11.so.6")
        for function in (x11.XOpenDisplay, x11.XDefaultRootWindow, x11.XGetImage):
            function.restype = ctypes.c_void_p
        self._x11 = x11
        self._display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
        self._root = ctypes.c_void_p(x11.XDefaultRootWindow(self._display))

    def is_dark(self) -> bool:
        """Tell whether nothing is shown: the bare root window is black."""
        area = (640, 400, _SIDE, _SIDE)
        image = self._x11.XGetImage(self._display, self._root, *area, ctypes.c_ulong(_ALL_PLANES), _AS_PIXELS)
        data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]  # XImage: four ints, then the pixels
        dark = not any(ctypes.string_at(data, _SIDE * _SIDE * 4))
        self._x11.XFree(ctypes.c_void_p(data))
        self._x11.XFree(ctypes.c_void_p(image))
        return dark


@contextmanager
def x_server() -> Iterator[str]:
    """Run an X server of its own; give the display's name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        name = ":" + told.readline().strip()
    try:
        yield name
    finally:
        server.terminate()
        server.wait()


def seconds_to_picture(program: Path, screen: Screen, environment: dict[str, str]) -> float:
    """Start the program on a dark screen and give the seconds until something is shown."""
    forget_files()
    begin = perf_counter()
    process = subprocess.Popen([program], env=environment)
    try:
        while screen.is_dark():
            if perf_counter() - begin > _PATIENCE or process.poll() is not None:
                raise TimeoutError(program)
            sleep(_LOOK_SECONDS)
        return perf_counter() - begin
    finally:
        process.terminate()
        process.wait()
        while not screen.is_dark():
            sleep(_LOOK_SECONDS)


def forget_files() -> None:
    """Drop the system's file caches, where the user may."""
    if os.access(_DROP, os.W_OK):
        os.sync()
        _DROP.write_text("3")


def main(frozen: Path, installed: Path, rounds: int = _ROUNDS) -> int:
    """Measure, print, and give the exit status."""
    times: dict[Path, list[float]] = {frozen: [], installed: []}
    with tempfile.TemporaryDirectory(prefix="engagement-desk-start-") as name, x_server() as display:
        environment = {"HOME": name, "PATH": "/usr/bin:/bin", "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TZ": "UTC"}
        making = [installed, "demo", "--output", name, "--no-window"]
        subprocess.run(making, env=environment, check=True, stdout=subprocess.DEVNULL)
        environment["ENGAGEMENT_DESK_WORKSPACE"] = str(next(Path(name).glob("*.engdesk")))
        screen = Screen(display)
        for number in range(rounds + 1):  # the first start of each writes compiled files and is not counted
            for program, kept in times.items():
                taken = seconds_to_picture(program, screen, environment)
                kept += [taken] if number else []
    ours, theirs = (median(kept) for kept in times.values())
    caches = "cold" if os.access(_DROP, os.W_OK) else "warm"
    print(f"first picture, {caches} caches, medians of {rounds}: frozen {ours:.3f} s, installed {theirs:.3f} s")
    print(f"ratio {ours / theirs:.2f}, limit {LIMIT}: {'holds' if ours <= LIMIT * theirs else 'OVER'}")
    return int(ours > LIMIT * theirs)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3]), *map(int, sys.argv[3:4])))
