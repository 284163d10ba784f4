"""A guess which column of a plain table is which: by its name in the languages of exports, else by what is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_NAMES: dict[str, tuple[str, ...]] = {
    "date": ("date", "day", "work date", "datum", "tag", "jour", "fecha", "día", "data", "when", "spent on"),
    "start": ("start", "from", "begin", "start time", "started", "von", "beginn", "début", "inicio", "in", "de"),
    "end": ("end", "to", "stop", "until", "end time", "finished", "bis", "ende", "fin", "out", "à"),
    "hours": (
        "hours", "duration", "time", "time spent", "hrs", "h", "worked", "std.", "std", "stunden", "dauer", "heures",
        "durée", "horas", "duración", "quantity", "hours worked",
    ),
    "minutes": ("minutes", "mins", "min", "minuten", "minutos"),
    "seconds": ("seconds", "secs", "sec", "sekunden", "segundos"),
    "client": ("client", "customer", "account", "company", "kunde", "cliente"),
    "project": ("project", "projekt", "projet", "proyecto", "engagement", "matter", "job"),
    "activity": ("activity", "task", "service", "category", "type", "tätigkeit", "aufgabe", "tâche", "tarea"),
    "note": (
        "note", "notes", "description", "comment", "comments", "details", "what", "was", "beschreibung", "notiz",
        "bemerkung", "descripción", "narrative",
    ),
    "person": ("person", "user", "name", "who", "employee", "member", "mitarbeiter", "benutzer", "usuario", "wer"),
    "tags": ("tags", "tag list", "labels", "schlagworte", "etiquetas"),
    "id": ("id", "entry id", "uid", "key"),
    "billable": ("billable", "billable?", "abrechenbar", "facturable"),
    "invoiced": ("invoiced", "invoiced?", "billed", "abgerechnet"),
    "currency": ("currency", "währung", "devise", "moneda"),
    "rate": ("rate", "hourly rate", "billable rate", "stundensatz"),
    "amount": ("amount", "value", "total", "billable amount", "betrag", "importe"),
}  # fmt: skip
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?")
_LENGTH = re.compile(r"\d{1,3}(?:[.,:]\d{1,2})?(?::\d{2})?")


def guess(header: Sequence[str], sample: Sequence[Sequence[str]]) -> dict[str, str]:
    """Give our names with the columns that they may be; each column is one thing at most."""
    found: dict[str, str] = {}
    for ours, names in _NAMES.items():
        column = next((one for one in _named(header, names) if one not in found.values()), None)
        if column is not None:
            found[ours] = column
    for ours, shape, others in (("date", _DATE, ("start",)), ("hours", _LENGTH, ("end", "minutes", "seconds"))):
        if ours not in found and not found.keys() & set(others):
            column = next((one for one in _shaped(header, sample, shape) if one not in found.values()), None)
            if column is not None:
                found[ours] = column
    return found


def _named(header: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    plain = {" ".join(column.casefold().replace("_", " ").split()): column for column in header if column}
    return (plain[name] for name in names if name in plain)


def _shaped(header: Sequence[str], sample: Sequence[Sequence[str]], shape: re.Pattern[str]) -> Iterator[str]:
    for number, column in enumerate(header):
        cells = [record[number].strip() for record in sample if number < len(record)]
        filled = [cell for cell in cells if cell]
        if column and filled and all(shape.fullmatch(cell) for cell in filled):
            yield column
