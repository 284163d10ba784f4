"""The program's icon, from the one drawing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engagement_desk.system.paths import icon_file


@pytest.mark.parametrize("side", [16, 32, 256])
def test_the_drawing_is_an_icon_of_any_size(qapp: QApplication, side: int) -> None:
    image = QIcon(str(icon_file())).pixmap(side, side).toImage()
    assert image.width() >= side
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#b9cbff"
