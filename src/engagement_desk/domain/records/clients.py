"""The client and its people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A company. `language` is that of its documents (BCP 47); names are unique without regard to case."""

    id: str
    name: str
    legal_name: str = ""
    language: str = "en"
    notes: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person at the client."""

    id: str
    client_id: str
    name: str
    role: str = ""
    mail: str = ""
    phone: str = ""
