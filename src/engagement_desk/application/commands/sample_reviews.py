"""The reviews of an engagement of the sample: written, and published where their table says when."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from engagement_desk.application.commands.reviews import (
    PublishReview,
    WriteSection,
    publish_review,
    write_section,
)
from engagement_desk.application.commands.sample_steps import Rank, Step, Story
from engagement_desk.application.ports import Documents
from engagement_desk.domain.kinds import ReviewSection


def reviews(story: Story, documents: Documents) -> Iterator[Step]:
    """Give the writing of each review on the day it is published, or today, and its publishing."""
    for name, table in story.table["review"].items():
        quarter = story.dates.quarters[name].name
        on = table.get("publish", "today")
        for section in ReviewSection:
            if section in table:
                words = WriteSection(key=story.key, quarter=quarter, section=section, text=table[section].strip())
                yield story.step(Rank.WRITTEN, on, partial(write_section, wanted=words))
        if "publish" in table:
            wanted = PublishReview(key=story.key, quarter=quarter)
            yield story.step(Rank.PUBLISHED, on, partial(publish_review, wanted=wanted, documents=documents))
