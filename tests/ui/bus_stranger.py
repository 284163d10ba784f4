"""A stranger at the accessibility bus: starts the program under a display of its own, and tells what is found there.

`dbus-run-session -- python3 bus_stranger.py PROGRAM ARGUMENTS…` prints, as JSON, role and name of every control that is
showing on each page that it turns to by pressing its tab on the bus. It knows of the program what a screen reader does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pyatspi
from gi.repository import GLib

PATIENCE_MS, EVERY_MS = 30_000, 100
TABS = ("Brief", "Scope", "Hours", "Deliverables", "Log", "Exit", "Reviews", "Terms")
MOST_CHILDREN = 60
SHOWING = pyatspi.STATE_SHOWING


def walk(node: pyatspi.Accessible, depth: int = 0) -> Iterator[pyatspi.Accessible]:
    yield node
    for number in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(number)
        if child is not None and depth < 30:
            yield from walk(child, depth + 1)


def shown(window: pyatspi.Accessible) -> list[tuple[str, str]]:
    found = [one for one in walk(window) if one.getState().contains(SHOWING)]
    return [(one.getRoleName(), label(one) if one.getRole() == pyatspi.ROLE_COMBO_BOX else one.name) for one in found]


def label(node: pyatspi.Accessible) -> str:
    """Give the text of the label: on this bus the name of a combo box is its value."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def until(found: object) -> object:
    """Turn the main loop until `found` gives something."""
    loop, held = GLib.MainLoop(), []

    def look() -> bool:
        try:
            held[:] = [found()]
        except GLib.Error:
            held[:] = [None]
        if held[0]:
            loop.quit()
        return not held[0]

    GLib.timeout_add(EVERY_MS, look)
    GLib.timeout_add(PATIENCE_MS, loop.quit)
    loop.run()
    return held[0] if held else None


def settled(window: pyatspi.Accessible) -> list[tuple[str, str]]:
    """Give what is shown once it no longer changes."""
    seen: list[list[tuple[str, str]]] = [[]]

    def is_still() -> bool:
        seen.append(shown(window))
        return seen[-1] == seen[-2]

    until(is_still)
    return seen[-1]


def tab_named(window: pyatspi.Accessible, name: str) -> pyatspi.Accessible | None:
    found = (one for one in walk(window) if one.name == name and one.getRole() == pyatspi.ROLE_PAGE_TAB)
    return next(found, None)


def window_of(pid: int) -> pyatspi.Accessible | None:
    desktop = pyatspi.Registry.getDesktop(0)
    for app in desktop:
        if app is not None and app.get_process_id() == pid and app.childCount:
            return app.getChildAtIndex(0)
    return None


def main(command: list[str]) -> int:
    read, write = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24"], pass_fds=[write],
                               stderr=subprocess.DEVNULL)  # fmt: skip
    number = os.read(read, 16).decode().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    program = subprocess.Popen(command, env=environment)
    try:
        window = until(lambda: window_of(program.pid))
        if window is None:
            print(json.dumps({"error": f"no window on the bus; the program: {program.poll()}"}))
            return 1
        found = {}
        for tab in TABS:
            until(lambda tab=tab: tab_named(window, tab)).queryAction().doAction(0)
            until(lambda tab=tab: window.name.startswith(f"NORTH {tab}"))
            found[tab] = settled(window)
        print(json.dumps(found))
        return 0
    finally:
        program.kill()
        program.wait()
        display.kill()
        display.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
