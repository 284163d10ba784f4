"""Every text keeps 4.5 : 1 on every ground it stands on, every control 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.tokens import DARK, LIGHT, Tokens, in_contrast

_TEXT, _CONTROL = 4.5, 3.0
_PAGES = ("bg", "rail", "surface")
_STATES = ("ok", "warn", "risk")
# ink → the grounds it stands on
_INKS: dict[str, tuple[str, ...]] = {
    "text": (*_PAGES, "accent_soft", "ok_soft", "warn_soft", "risk_soft"),
    "muted": (*_PAGES, "accent_soft"),
    "accent": (*_PAGES, "accent_soft"),
    "on_accent": ("accent",),
    **{state: (*_PAGES, "accent_soft", f"{state}_soft") for state in _STATES},
}
_SCHEMES = pytest.mark.parametrize(
    "tokens",
    [LIGHT, DARK, in_contrast(LIGHT), in_contrast(DARK)],
    ids=["light", "dark", "light in contrast", "dark in contrast"],
)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(ink: QColor, ground: QColor) -> float:
    light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@_SCHEMES
def test_every_text_is_legible_on_every_ground(tokens: Tokens) -> None:
    faint = {
        (ink, ground): round(found, 2)
        for ink, grounds in _INKS.items()
        for ground in grounds
        if (found := _contrast(QColor(getattr(tokens, ink)), QColor(getattr(tokens, ground)))) < _TEXT
    }
    assert not faint


@_SCHEMES
def test_borders_of_controls_and_the_ring_of_the_focus_are_visible(tokens: Tokens) -> None:
    faint = {
        (ink, ground): round(found, 2)
        for ink in ("control", "accent", *_STATES)
        for ground in _PAGES
        if (found := _contrast(QColor(getattr(tokens, ink)), QColor(getattr(tokens, ground)))) < _CONTROL
    }
    assert not faint


@_SCHEMES
def test_a_primary_button_is_legible_while_the_pointer_is_on_it(tokens: Tokens) -> None:
    assert _contrast(QColor(tokens.on_accent), QColor(tokens.accent).darker(112)) >= _TEXT


def test_every_token_is_placed_by_these_tests() -> None:
    placed = {*_INKS, *(ground for grounds in _INKS.values() for ground in grounds), "control"}
    # a hairline carries no meaning of its own
    assert {field.name for field in fields(Tokens)} - placed == {"is_dark", "line"}


@pytest.fixture
def theme(qapp: QApplication):
    made = Theme(qapp)
    yield made
    made.choose("system")
    made.zoom(100)
    made.deleteLater()


def test_the_palette_changes_at_once_with_the_scheme(theme: Theme, qapp: QApplication) -> None:
    for scheme, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.choose(scheme)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(tokens.bg)
        disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        assert _contrast(disabled, QColor(tokens.surface)) >= _TEXT


def test_high_contrast_is_taken_from_the_system_and_has_no_soft_grounds(theme: Theme, monkeypatch) -> None:
    monkeypatch.setattr(theme, "_wants_contrast", lambda: True)
    theme.choose("light")
    assert theme.tokens == in_contrast(LIGHT)
    assert theme.tokens.accent_soft == theme.tokens.surface
    assert theme.tokens.control == theme.tokens.text


def test_lengths_and_all_sizes_of_type_grow_with_the_text(theme: Theme) -> None:
    theme.zoom(100)
    small = {size: theme.font(size).pointSizeF() for size in Size}
    row = theme.px(28)
    theme.zoom(200)
    assert all(theme.font(size).pointSizeF() == pytest.approx(2 * small[size], abs=0.01) for size in Size)
    assert theme.px(28) == pytest.approx(2 * row, abs=1)
    theme.zoom(10_000)
    assert theme.percent == 300
