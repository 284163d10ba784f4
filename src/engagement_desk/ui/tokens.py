"""The colours of the window, light and dark: one table."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """One value a role, as #rrggbb. Text roles keep 4.5 : 1 on every ground they stand on; controls 3 : 1."""

    is_dark: bool
    bg: str
    rail: str
    surface: str
    line: str
    text: str
    muted: str
    control: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    warn: str
    risk: str
    ok_soft: str
    warn_soft: str
    risk_soft: str


def in_contrast(tokens: Tokens) -> Tokens:
    """Give the colours of a scheme for high contrast: no soft grounds, borders and quiet words in the text's colour."""
    return replace(
        tokens,
        line=tokens.text,
        control=tokens.text,
        muted=tokens.text,
        accent_soft=tokens.surface,
        ok_soft=tokens.surface,
        warn_soft=tokens.surface,
        risk_soft=tokens.surface,
    )


LIGHT = Tokens(
    is_dark=False,
    bg="#F6F6F3",
    rail="#EEEEEA",
    surface="#FFFFFF",
    line="#E2E1DB",
    text="#1E2227",
    muted="#5C636B",
    control="#7E848B",
    accent="#2F56C6",
    accent_soft="#E8EDFB",
    on_accent="#FFFFFF",
    ok="#23704A",
    warn="#8A5A00",
    risk="#B3261E",
    ok_soft="#E4F2EA",
    warn_soft="#FBF0DA",
    risk_soft="#FBE6E4",
)
DARK = Tokens(
    is_dark=True,
    bg="#15171A",
    rail="#111315",
    surface="#1C1F23",
    line="#2E3339",
    text="#E7E9EC",
    muted="#A2A9B2",
    control="#737C87",
    accent="#86A8FF",
    accent_soft="#232C45",
    on_accent="#15171A",
    ok="#6FCB98",
    warn="#E2B44C",
    risk="#FF8F86",
    ok_soft="#1B2F25",
    warn_soft="#322A17",
    risk_soft="#3A201F",
)
PAPER = replace(LIGHT, bg="#FFFFFF", rail="#FFFFFF")
