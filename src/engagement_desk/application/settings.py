"""The table of settings: each with its default, its meaning, and the check that what is typed must pass.

A workspace keeps only what differs from the default, as text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engagement_desk.application.colours import readable
from engagement_desk.application.ports import Reading
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.workspace import Setting

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def _words(text: str) -> str:
    return text.strip()


def _zone(text: str) -> str:
    return zone_named(text.strip()).key if text.strip() else ""


def _month(text: str) -> str:
    months = {str(month) for month in range(1, 13)}
    return _one_of(text.strip().lstrip("0"), months, "a month from 1 to 12")


def _colour(text: str) -> str:
    wanted = text.strip().lower()
    if not _COLOUR.fullmatch(wanted):
        raise Refused("bad_setting", value=text, expected="a colour such as #2f56c6")
    return wanted


def _one_of(text: str, allowed: set[str], expected: str) -> str:
    if text not in allowed:
        raise Refused("bad_setting", value=text, expected=expected)
    return text


def _choice(*allowed: str) -> Callable[[str], str]:
    return lambda text: _one_of(text.strip().lower(), set(allowed), " or ".join(allowed))


def _megabytes(text: str) -> str:
    wanted = text.strip()
    if not (wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= 10_000_000):
        raise Refused("bad_setting", value=text, expected="a number of megabytes from 1 on")
    return str(int(wanted))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long
        return False


def _folder(text: str) -> str:
    wanted = text.strip()
    if wanted and not (Path(wanted).is_absolute() and _is_folder(Path(wanted))):
        raise Refused("bad_setting", value=text, expected="a folder that is there, written in full")
    return wanted


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One setting. `check` gives the text to keep; it raises `Refused` for a value that makes no sense."""

    name: str
    default: str
    text: str
    check: Callable[[str], str] = _words


SETTINGS: dict[str, SettingSpec] = {
    spec.name: spec
    for spec in (
        SettingSpec("owner_name", "Owner", "Who works here; the person of a new entry."),
        SettingSpec("owner_role", "", "The owner's role; the role of a new entry."),
        SettingSpec("owner_legal_name", "", "The consultant's legal name in documents (default: the owner's name)."),
        SettingSpec("zone", "", "The time zone of new engagements (default: the one in use).", _zone),
        SettingSpec("quarter_first_month", "1", "The month in which the first quarter begins, 1 to 12.", _month),
        SettingSpec("paper", "a4", "The paper of documents: a4 or letter.", _choice("a4", "letter")),
        SettingSpec(
            "theme", "system", "The window's colours: system, light or dark.", _choice("system", "light", "dark")
        ),
        SettingSpec(
            "dates",
            "auto",
            "How the window writes dates: dmy, mdy or ymd, or auto, as its language does.",
            _choice("auto", "dmy", "mdy", "ymd"),
        ),
        SettingSpec(
            "amounts",
            "auto",
            "How the window writes money: 1,234.50, 1.234,50, 1 234.50 or 1 234,50, or auto, as its language does.",
            _choice("auto", "1,234.50", "1.234,50", "1 234.50", "1 234,50"),
        ),
        SettingSpec("call_notice", "on", "A notice ten minutes before a call: on or off.", _choice("on", "off")),
        SettingSpec("timer_notice", "on", "A notice of a timer over 8 hours: on or off.", _choice("on", "off")),
        SettingSpec("deadline_notice", "on", "A notice of the dates of tomorrow: on or off.", _choice("on", "off")),
        SettingSpec("review_notice", "on", "A notice of reviews that are due: on or off.", _choice("on", "off")),
        SettingSpec(
            "notice_names", "off", "Clients named in notices outside of the window: on or off.", _choice("on", "off")
        ),
        SettingSpec(
            "backup_folder", "", "The folder of backups, written in full (default: beside the workspace).", _folder
        ),
        SettingSpec(
            "backup_second_folder", "", "A second folder that the day's backup is copied to, written in full.", _folder
        ),
        SettingSpec("backup_budget_mb", "2000", "The most that automatic backups fill, in MB a folder.", _megabytes),
        SettingSpec("accent", "#2f56c6", "The one accent colour of documents, as #rrggbb.", _colour),
        SettingSpec("logo_text", "", "What the logo says to those who cannot see it (default: the legal name)."),
        SettingSpec("notice", "", "A line at the foot of documents, such as a note on confidentiality."),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Every setting with its type, defaults filled in."""

    owner_name: str
    owner_role: str
    owner_legal_name: str
    zone: str
    quarter_first_month: int
    paper: str
    theme: str
    dates: str
    amounts: str
    call_notice: str
    timer_notice: str
    deadline_notice: str
    review_notice: str
    notice_names: str
    backup_folder: str
    backup_second_folder: str
    backup_budget_mb: int
    accent: str
    logo_text: str
    notice: str


def setting_named(name: str) -> SettingSpec:
    """Give the setting of a name, hyphens or underscores; raises `Refused("unknown_setting")`."""
    spec = SETTINGS.get(name.strip().lower().replace("-", "_"))
    if spec is None:
        raise Refused("unknown_setting", name=name, known=", ".join(SETTINGS))
    return spec


def setting_values(reading: Reading) -> dict[str, str]:
    """Give every setting's text by name, defaults filled in."""
    kept = {setting.name: setting.value for setting in reading.find(Setting)}
    return {name: kept.get(name, spec.default) for name, spec in SETTINGS.items()}


def preferences(reading: Reading) -> Preferences:
    """Give every setting with its type; the legal name falls back to the owner's name.

    The accent is the one that documents are drawn with: darkened where it is too pale to be read on white.
    """
    values = setting_values(reading)
    return Preferences(
        owner_name=values["owner_name"],
        owner_role=values["owner_role"],
        owner_legal_name=values["owner_legal_name"] or values["owner_name"],
        zone=values["zone"],
        quarter_first_month=int(values["quarter_first_month"]),
        paper=values["paper"],
        theme=values["theme"],
        dates=values["dates"],
        amounts=values["amounts"],
        call_notice=values["call_notice"],
        timer_notice=values["timer_notice"],
        deadline_notice=values["deadline_notice"],
        review_notice=values["review_notice"],
        notice_names=values["notice_names"],
        backup_folder=values["backup_folder"],
        backup_second_folder=values["backup_second_folder"],
        backup_budget_mb=int(values["backup_budget_mb"]),
        accent=readable(values["accent"]),
        logo_text=values["logo_text"] or values["owner_legal_name"] or values["owner_name"],
        notice=values["notice"],
    )
