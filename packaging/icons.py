"""Makes the icons of all sizes and kinds from the one drawing: `python packaging/icons.py FOLDER`.

The folder gets `hicolor/` as Linux desktops want it, `engagement-desk.ico` for Windows and `engagement-desk.icns` for
macOS.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

NAME = "engagement-desk"
DRAWING = Path(__file__).parents[1] / "resources" / "icons" / f"{NAME}.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = [(side, side) for side in (16, 20, 24, 32, 40, 48, 64, 128, 256)]
_LARGEST = 1024


def drawn(renderer: QSvgRenderer, side: int) -> QImage:
    """Draw the icon as a square of `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def make_icons(folder: Path) -> None:
    """Write all icons into the folder."""
    renderer = QSvgRenderer(str(DRAWING))
    for side in HICOLOR:
        path = folder / "hicolor" / f"{side}x{side}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn(renderer, side).save(str(path))
    scalable = folder / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(DRAWING.read_bytes())
    large = folder / f"{NAME}.png"
    drawn(renderer, _LARGEST).save(str(large))
    with Image.open(large) as picture:
        picture.save(folder / f"{NAME}.ico", sizes=ICO)
        picture.save(folder / f"{NAME}.icns")


if __name__ == "__main__":
    _app = QGuiApplication(sys.argv[:1])
    make_icons(Path(sys.argv[1]))
