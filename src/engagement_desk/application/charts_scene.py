"""Pictures of charts made of a few kinds of shapes and labels, which the window paints and the documents draw.

A layout is given a width and an `Ink`, and makes a `Scene`: lengths are the ink's, y goes down from the top. No two
labels of a scene overlap, and none leaves it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from engagement_desk.application.charts_words import Saying

Place = tuple[float, float]
_WHOLE = 100
HAIR = 0.67


class Ink(Protocol):
    """How one edge measures and words labels."""

    @property
    def height(self) -> float:
        """The height of a label's line."""
        ...

    @property
    def unit(self) -> float:
        """The length of the grid's 8 pixels."""
        ...

    def width(self, text: str, *, bold: bool = False) -> float:
        """Measure a label."""
        ...

    def cut(self, text: str, width: float, *, bold: bool = False) -> str:
        """Give as much of a label as fits a width, with an ellipsis."""
        ...

    def say(self, saying: Saying, *, label: bool = True) -> str:
        """Word a saying in one line; dates of a label are short."""
        ...


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Place:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: Rect) -> bool:
        """Tell whether two rectangles share more than an edge."""
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: Rect) -> bool:
        """Tell whether another lies inside, a hair's rounding aside."""
        sides = self.left - HAIR <= other.left and other.right <= self.right + HAIR
        return sides and self.top - HAIR <= other.top and other.bottom <= self.bottom + HAIR

    def is_crossed(self, begin: Place, end: Place) -> bool:
        """Tell whether a straight line runs through it."""
        (ax, ay), (bx, by) = begin, end
        if max(ax, bx) < self.left or min(ax, bx) > self.right or max(ay, by) < self.top or min(ay, by) > self.bottom:
            return False
        corners = [(x, y) for x in (self.left, self.right) for y in (self.top, self.bottom)]
        return len({(bx - ax) * (y - ay) > (by - ay) * (x - ax) for x, y in corners}) > 1


@dataclass(frozen=True, slots=True)
class Fill:
    """A colour of the palette, mixed with the ground: `share` of it in percent."""

    token: str
    share: int = _WHOLE


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn: weight and dashes in pixels of the drawings."""

    token: str
    weight: float = HAIR
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with its ground and edge; `hatched` is filled with slanting lines in the edge's colour."""

    rect: Rect
    fill: Fill | None = None
    edge: Pen | None = None
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through places."""

    places: tuple[Place, ...]
    pen: Pen


@dataclass(frozen=True, slots=True)
class Dot:
    """A disc, or a ring where it has an edge."""

    at: Place
    radius: float
    fill: Fill
    edge: Pen | None = None


Shape = Box | Stroke | Dot


@dataclass(frozen=True, slots=True)
class Label:
    """A text in its rectangle, in one line."""

    rect: Rect
    text: str
    token: str
    bold: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value is: the area in which a pointer finds it, and its own place."""

    area: Rect
    place: Rect


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: shapes in the order in which they are drawn, labels over them, and a spot for each value."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    spots: tuple[Spot, ...]


@dataclass(slots=True)
class Draft:
    """A scene in the making."""

    ink: Ink
    width: float
    shapes: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def line(self, begin: Place, end: Place, pen: Pen) -> None:
        """Draw a straight line."""
        self.shapes.append(Stroke((begin, end), pen))

    def label_rect(
        self, at: Place, text: str, *, anchor: float = 0.0, bold: bool = False, within: Place | None = None
    ) -> Rect:
        """Give the place of a label: the share `anchor` of its width stands at `at`, kept `within` two bounds."""
        low, high = within or (0.0, self.width)
        wide = min(self.ink.width(text, bold=bold), max(high - low, 0.0))
        left = max(low, min(at[0] - wide * anchor, high - wide))
        half = self.ink.height / 2
        return Rect(left, at[1] - half, left + wide, at[1] + half)

    def write(
        self,
        at: Place,
        text: str,
        *,
        anchor: float = 0.0,
        bold: bool = False,
        token: str = "muted",
        within: Place | None = None,
    ) -> None:
        """Write a label, cut with an ellipsis where it is longer than the room `within` its bounds."""
        rect = self.label_rect(at, text, anchor=anchor, bold=bold, within=within)
        self.put(rect, text, bold=bold, token=token)

    def put(self, rect: Rect, text: str, *, bold: bool = False, token: str = "muted") -> None:
        """Write a label into its rectangle, cut where it is wider."""
        room = rect.right - rect.left
        if self.ink.width(text, bold=bold) > room + HAIR:
            text = self.ink.cut(text, room, bold=bold)
        if text:
            self.labels.append(Label(rect, text, token, bold))

    def is_free(self, rect: Rect) -> bool:
        """Tell whether a label may stand there, clear of those beside it."""
        gap = self.ink.unit / 2
        room = Rect(rect.left - gap, rect.top, rect.right + gap, rect.bottom)
        return not any(room.meets(label.rect) for label in self.labels)

    def clear(self, rect: Rect) -> None:
        """Clear the ground under a label, so that no line runs through it."""
        self.shapes.append(Box(rect, Fill("surface")))

    def write_clear_of_lines(
        self,
        candidates: Iterable[Rect],
        frame: Rect,
        text: str,
        *,
        bold: bool = False,
        token: str = "muted",
    ) -> bool:
        """Write a label where the fewest lines cross it, of the places that are free; give whether there was one."""
        free = [rect for rect in candidates if frame.holds(rect) and self.is_free(rect)]
        if not free:
            return False
        best = min(free, key=self._crossings)
        if self._crossings(best):
            self.clear(best)
        self.put(best, text, bold=bold, token=token)
        return True

    def _crossings(self, rect: Rect) -> int:
        strokes = [shape for shape in self.shapes if isinstance(shape, Stroke) and shape.pen.token != "line"]
        return sum(any(rect.is_crossed(*part) for part in pairwise(stroke.places)) for stroke in strokes)

    def scene(self, height: float) -> Scene:
        """Give the scene."""
        return Scene(self.width, height, tuple(self.shapes), tuple(self.labels), tuple(self.spots))


def spread(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Move places in their order apart by `least`, between two bounds."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, low if not moved else moved[-1] + least))
    ceiling = high
    for number in reversed(range(len(moved))):
        moved[number] = min(moved[number], ceiling)
        ceiling = moved[number] - least
    return moved
