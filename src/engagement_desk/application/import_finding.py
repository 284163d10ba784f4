"""Which of the engagements that exist a file means by a client, a project or a tag."""

from __future__ import annotations

from dataclasses import dataclass, field

from engagement_desk.application.ports import Reading
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement

NO_CLIENT = "No client"
NO_PROJECT = "No project"


@dataclass
class Existing:
    """The engagements by KEY, read once; those that an import makes join them."""

    reading: Reading
    engagements: dict[str, Engagement] = field(default_factory=dict)
    _clients: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read what exists."""
        self._clients = {client.id: client.name.casefold() for client in self.reading.find(Client)}
        self.engagements |= {engagement.key: engagement for engagement in self.reading.find(Engagement)}

    def join(self, engagement: Engagement, client: str) -> None:
        """Take another engagement in."""
        self.engagements[engagement.key] = engagement
        self._clients[engagement.client_id] = client.casefold()

    def of(self, client: str, project: str) -> Engagement | None:
        """Give the engagement that a client and a project name, by its title or KEY, a lone project by its KEY too.

        Raises `Refused("project_in_two_engagements")`.
        """
        if project and not client:
            by_key = self.engagements.get(project.upper())
            if by_key is not None:
                return by_key
        name, title = named(client, project)
        own = [e for e in self.engagements.values() if self._clients.get(e.client_id) == name.casefold()]
        found = [e for e in own if e.title.casefold() == title.casefold() or e.key == title.upper()]
        if len(found) > 1:
            keys = ", ".join(sorted(e.key for e in found))
            raise Refused("project_in_two_engagements", client=name, project=title, keys=keys)
        return found[0] if found else None

    def of_tag(self, tag: str) -> Engagement | None:
        """Give the one engagement whose KEY, title or client a tag is."""
        by_key = self.engagements.get(tag.upper())
        if by_key is not None:
            return by_key
        bare = tag.casefold()
        found = [
            e for e in self.engagements.values() if bare in (e.title.casefold(), self._clients.get(e.client_id, ""))
        ]
        return found[0] if len(found) == 1 else None


def named(client: str, project: str) -> tuple[str, str]:
    """Give the client and the title of an engagement; what the file leaves blank is named plainly."""
    return client or NO_CLIENT, project or client or NO_PROJECT
