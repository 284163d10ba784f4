"""The lines of an iCalendar file (RFC 5545): unfolded, split, and gathered into events.

Only what an hour of work needs is kept of an event. It is read by hand, because calendars in the wild break the rules
in their zones and their folding, and a calendar of ten years should not be held as objects.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from engagement_desk.interchange.unreadable import Unreadable

_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;:"]*)')
_ESCAPED = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "N": "\n"}
_LONGEST = 1_000_000
EVENT = "VEVENT"
_ZONE = "VTIMEZONE"
_KEPT = frozenset(
    [
        "UID",
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "SUMMARY",
        "CATEGORIES",
        "STATUS",
        "TRANSP",
        "ATTENDEE",
        "X-MICROSOFT-CDO-BUSYSTATUS",
    ]
)


class Property(NamedTuple):
    """One line: its parameters by upper-case name, and its value as written."""

    parameters: dict[str, str]
    value: str


@dataclass
class Component:
    """An event, or the definition of a zone, with the line it begins on."""

    line: int
    kind: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """Give the first property of a name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def words(self, name: str) -> str:
        """Give the text of a property, empty where there is none."""
        found = self.first(name)
        return plain(found.value) if found else ""


@dataclass
class Calendar:
    """What a file holds: its events, its zones as text by TZID, and the properties of the calendar itself."""

    events: list[Component] = field(default_factory=list)
    zones: dict[str, list[str]] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)


def calendar_of(numbered: Iterable[tuple[int, str]]) -> Calendar:
    """Gather the lines of a file; raises `Unreadable` with the number of the line in front of its reason."""
    book = Calendar()
    stack: list[str] = []
    current: Component | None = None
    for number, line in unfolded(numbered):
        name, found = _property(line)
        if name == "BEGIN":
            stack.append(found.value.strip().upper())
            if current is None and stack[-1] in (EVENT, _ZONE):
                current = Component(number, stack[-1])
        if current is not None and current.kind == _ZONE:
            current.text.append(line)
        elif current is not None and stack[-1] == EVENT and name in _KEPT:
            current.properties.setdefault(name, []).append(found)
        elif current is None and name.startswith("X-WR-"):
            book.own[name] = plain(found.value).strip()
        if name == "END":
            if not stack or stack.pop() != found.value.strip().upper():
                raise Unreadable(f"{number}:an END closes what was not begun")
            if current is not None and current.kind not in stack:
                _keep(book, current)
                current = None
    if stack:
        raise Unreadable(f"{number}:the file ends within a {stack[-1]}")
    return book


def _keep(book: Calendar, found: Component) -> None:
    if found.kind == EVENT:
        book.events.append(found)
        return
    named = next((line.partition(":")[2].strip() for line in found.text if line.upper().startswith("TZID")), "")
    book.zones.setdefault(named, found.text)


def unfolded(numbered: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Join the lines that were folded; each keeps the number of its first."""
    begun, parts, length = 0, list[str](), 0
    for number, line in numbered:
        if parts and line[:1] in (" ", "\t"):
            parts.append(line[1:])
            length += len(line)
            if length > _LONGEST:
                raise Unreadable(f"{begun}:it is longer than a million characters")
            continue
        if parts:
            yield begun, "".join(parts)
        begun, parts, length = number, [line] if line.strip() else [], len(line)
    if parts:
        yield begun, "".join(parts)


def _property(line: str) -> tuple[str, Property]:
    """Split a line; one that makes no sense has the name "" and is passed over."""
    match = _NAME.match(line)
    if match is None:
        return "", Property({}, line)
    name, at, parameters = match[0].upper(), match.end(), dict[str, str]()
    while parameter := _PARAMETER.match(line, at):
        parameters[parameter[1].upper()] = parameter[2].strip('"')
        at = parameter.end()
    if line[at : at + 1] != ":":
        return "", Property({}, line)
    value = line[at + 1 :]
    if value.startswith("//") and ":" in value:  # TZID=tzone://Microsoft/Utc, which should stand in quotation marks
        rest, _, value = value.rpartition(":")
        parameters["TZID"] = f"{parameters.get('TZID', '')}:{rest}"
    return name, Property(parameters, value)


def plain(text: str) -> str:
    """Give a text without its escapes."""
    return _ESCAPED.sub(lambda match: _ESCAPES.get(match[1], match[1]), text)


def parts(text: str) -> list[str]:
    """Split a value at the commas that are not escaped, and take the escapes off."""
    return [plain(part).strip() for part in re.split(r"(?<!\\),", text)]
