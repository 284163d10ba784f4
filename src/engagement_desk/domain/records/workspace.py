"""What belongs to the workspace and to no engagement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting that differs from its default, as text; the table of settings gives its meaning."""

    id: str
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A day on which nobody is expected to work; business days leave it out."""

    id: str
    on: date
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """The consultant's picture in documents, one at most: its kind (`png` or `jpeg`), and its bytes in Base64."""

    id: str
    kind: str
    data: str = field(repr=False)
