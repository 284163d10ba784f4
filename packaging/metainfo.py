"""Writes the AppStream metainfo: `python packaging/metainfo.py DATE [PICTURES_URL] > FILE`.

A catalogue fetches screenshots from the web, so they are named only where an address is given at which the pictures of
`docs/guide/images` are published.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.sax.saxutils import escape

from engagement_desk import __version__

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "packaging" / "freedesktop" / "desk.engagement.engagement_desk.metainfo.xml.in"
PICTURES = ROOT / "docs" / "guide" / "images"
SHOWN = {
    "brief": "An engagement and its four boundaries, in sight before the call",
    "today": "Today: the quick line, the week, and what needs attention",
    "brief-asking": "What the scope says to a client's ask",
    "hours-charts": "Hours against the minimum and the weekly band",
    "reviews": "The quarterly review while it is written",
}


def screenshots(address: str) -> str:
    """Give the element that names the pictures, light and dark; nothing without an address."""
    if not address:
        return ""
    lines = ["  <screenshots>"]
    for number, (name, caption) in enumerate(SHOWN.items()):
        for look in ("light", "dark"):
            kind = ' type="default"' if number == 0 and look == "light" else ""
            lines += [
                f"    <screenshot{kind}>",
                f"      <caption>{escape(caption)}</caption>",
                f'      <image type="source" width="1280" height="800">{escape(address)}/{name}-{look}.png</image>',
                "    </screenshot>",
            ]
    return "\n".join([*lines, "  </screenshots>"])


def metainfo(date: str, address: str = "") -> str:
    """Give the whole file, for a release of a date (ISO), with pictures from an address."""
    made = SOURCE.read_text(encoding="utf-8").replace("@VERSION@", __version__).replace("@DATE@", date)
    return made.replace("@SCREENSHOTS@\n", "".join(f"{block}\n" for block in [screenshots(address)] if block))


if __name__ == "__main__":
    sys.stdout.write(metainfo(*sys.argv[1:3]))
