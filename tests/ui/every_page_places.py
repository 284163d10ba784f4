"""Every page of the window, and of those that have several views or forms each one."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.ui.actions import TABS
from engagement_desk.ui.place import Place

KEY = "NORTH"
_PAGES = (
    "today",
    "reviews",
    "search",
    "import",
    "export",
    "guide",
    "welcome",
    "triage",
    "clock",
    "backups",
    "move",
    "about",
)
_SECTIONS = ("you", "time", "holidays", "documents", "look", "desktop", "backup")
_STEPS = ("client", "terms", "exit policy", "scope", "first 90 days", "fit check", "value sheet")


@dataclass(frozen=True, slots=True)
class Pose:
    """A place of the window, and the keys that open something there; `typed` is typed after them."""

    place: Place
    keys: tuple[str, ...] = ()
    typed: str = ""


def _tab(tab: str, focus: str | None = None, *keys: str, typed: str = "", key: str = KEY) -> Pose:
    return Pose(Place("engagement", key, tab, focus), keys, typed)


PAGES: tuple[Pose, ...] = (
    *(Pose(Place(page)) for page in _PAGES),
    *(Pose(Place("settings", focus=section)) for section in _SECTIONS),
    *(Pose(Place("assistant", focus=step)) for step in _STEPS),
    *(Pose(Place(page, KEY)) for page in ("details", "money")),
    *(_tab(tab) for tab in TABS),
    *(_tab(tab, key="FERN") for tab in TABS),
    *(_tab("Hours", view) for view in ("week", "entries", "charts", "goodwill", "bin")),
    _tab("Exit", "policy"),
)
OPENED: tuple[Pose, ...] = (
    Pose(Place("today"), (), "NORTH 1h25 vendor scorecard #vendors 2.5"),
    Pose(Place("today"), ("Ctrl+K",), "nor"),
    Pose(Place("today"), ("Ctrl+/",)),
    Pose(Place("today"), ("Tab", "Tab", "Tab", "F2")),
    Pose(Place("search"), (), "vendor"),
    Pose(Place("settings"), ("Ctrl+L",), "NORTH 1h25 vendor"),
    Pose(Place("money", KEY), ("Ctrl+N",)),
    Pose(Place("triage"), ("G",)),
    Pose(Place("assistant"), ("Ctrl+Return",)),
    _tab("Brief", None, typed="on-call rota for the platform team"),
    _tab("Scope", "new"),
    _tab("Scope", "issue"),
    _tab("Hours", "entries", "Return"),
    _tab("Hours", "entries", "Ctrl+Shift+K"),
    _tab("Hours", "week", "Ctrl+N"),
    _tab("Deliverables", None, "Ctrl+N"),
    _tab("Deliverables", None, "Alt+Right", "Down", "Down"),
    _tab("Log", None, "Ctrl+N"),
    _tab("Exit", None, "Ctrl+N"),
    _tab("Reviews", None, "Ctrl+Shift+E"),
    _tab("Reviews", None, "Ctrl+Return"),
    _tab("Reviews", None, "Ctrl+Shift+V"),
    _tab("Terms", None, "Ctrl+N"),
)
