"""The periods of a retainer (SPEC §3.5, §3.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, pairwise, takewhile

from engagement_desk.domain.calendar import add_months
from engagement_desk.domain.kinds import Structure
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.rules.terms import terms_on

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days on which the structure is a retainer without a break; `until` None while no other is agreed."""

    start: date
    until: date | None


@dataclass(frozen=True, slots=True)
class Period:
    """One period, until the day before the anniversary or the engagement's end; with the terms of its first day."""

    start: date
    end: date
    terms: TermsVersion
    first: bool

    @property
    def fee_cents(self) -> int:
        """The fee, earned when the period starts."""
        return self.terms.period_fee_cents or 0

    @property
    def days(self) -> int:
        """The days of the period, as cut by the engagement's end."""
        return (self.end - self.start).days + 1


def stretches(terms: Sequence[TermsVersion], start: date) -> tuple[Stretch, ...]:
    """Give the retainer's stretches: each from the day the structure became one, none before the engagement's start."""
    found: list[Stretch] = []
    since: date | None = None
    for version in terms:
        is_retainer = version.structure is Structure.RETAINER
        if is_retainer and since is None:
            since = version.effective_from
        elif not is_retainer and since is not None:
            found.append(Stretch(max(since, start), version.effective_from - _DAY))
            since = None
    if since is not None:
        found.append(Stretch(max(since, start), None))
    return tuple(stretch for stretch in found if stretch.until is None or stretch.start <= stretch.until)


def periods(terms: Sequence[TermsVersion], start: date, last_day: date | None, through: date) -> tuple[Period, ...]:
    """Give the periods that start through a day, ascending; none starts after the engagement's last day."""
    latest = through if last_day is None else min(through, last_day)
    return tuple(
        period for stretch in stretches(terms, start) for period in _of_stretch(terms, stretch, latest, last_day)
    )


def anniversaries(anchor: date) -> Iterator[date]:
    """Give the first days of the periods that run from a day, for ever."""
    return (add_months(anchor, number) for number in count())


def _of_stretch(
    terms: Sequence[TermsVersion], stretch: Stretch, latest: date, last_day: date | None
) -> Iterator[Period]:
    latest = latest if stretch.until is None else min(latest, stretch.until)
    for first, following in takewhile(lambda pair: pair[0] <= latest, pairwise(anniversaries(stretch.start))):
        full_end = following - _DAY if stretch.until is None else min(following - _DAY, stretch.until)
        end = full_end if last_day is None else min(full_end, last_day)
        yield Period(first, end, terms_on(terms, first), first == stretch.start)
