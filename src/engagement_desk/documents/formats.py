"""Figures and dates as a document of one language writes them."""

from __future__ import annotations

import copy
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, get_timezone_location
from babel.numbers import NumberPattern, format_decimal

from engagement_desk.domain.durations import say_hours

DASH = "–"
_LAST_DIGIT = re.compile(r"(\d)(\D*)$")
_CODE_BEFORE_DIGIT = re.compile(r"(?<=[A-Z])(?=\d)")
_FIRST_RIGHT_TO_LEFT = 0x0590
_INVISIBLE = dict.fromkeys((0x061C, 0x200E, 0x200F), None)  # directional marks, needless among figures


class Formats:
    """The formats of one language (BCP 47), currency and zone. None is a dash everywhere."""

    def __init__(self, language: str, currency: str, decimals: int, zone: str) -> None:
        self.locale = _locale(language)
        self._currency, self._decimals, self._zone = currency, decimals, zone
        money = self.locale.currency_formats["standard"]
        self._exact, self._whole = _pattern(money, decimals), _pattern(money, 0)
        self._plain = _pattern(self.locale.decimal_formats[None], decimals)

    def money(self, cents: int | None) -> str:
        """$1,234.50: always every decimal that the currency has."""
        return DASH if cents is None else self._apply(self._exact, Decimal(cents).scaleb(-self._decimals))

    def change(self, cents: int) -> str:
        """+$1,234.50 or -$1,234.50, ±0 as a dash."""
        return DASH if cents == 0 else ("+" if cents > 0 else "") + self.money(cents)

    def money_short(self, cents: int) -> str:
        """$25,600 where there is nothing behind the point, else exact."""
        unit: int = 10**self._decimals
        return self.money(cents) if cents % unit else self._apply(self._whole, Decimal(cents // unit))

    def money_axis(self, cents: int) -> str:
        """$20k from a thousand on, $2M from a million on, where that is exact; other languages than English in full."""
        unit: int = 10**self._decimals
        if self.locale.language != "en":
            return self.money_short(cents)
        for size, letter in ((1_000_000 * unit, "M"), (1_000 * unit, "k")):
            if cents and cents % size == 0:
                return _LAST_DIGIT.sub(rf"\1{letter}\2", self._apply(self._whole, Decimal(cents // size)))
        return self.money_short(cents)

    def amount(self, cents: int) -> str:
        """1,234.50: an amount without the sign of its currency, for workings."""
        plain = self._plain.apply(Decimal(abs(cents)).scaleb(-self._decimals), self.locale)
        return f"{'−' if cents < 0 else ''}{plain.translate(_INVISIBLE)}"

    def _apply(self, pattern: NumberPattern, value: Decimal) -> str:
        text = pattern.apply(value, self.locale, currency=self._currency, currency_digits=False)
        return _CODE_BEFORE_DIGIT.sub("\u00a0", text.translate(_INVISIBLE))

    def hours(self, minutes: int | None) -> str:
        """1:30, signed."""
        if minutes is None:
            return DASH
        whole, rest = divmod(abs(minutes), 60)
        return f"{'-' if minutes < 0 else ''}{whole}:{rest:02d}"

    def hours_change(self, minutes: int) -> str:
        """+1:30 or -1:30, ±0 as a dash."""
        return DASH if minutes == 0 else ("+" if minutes > 0 else "") + self.hours(minutes)

    def time(self, seconds: int, *, exact: bool) -> str:
        """1:30, or 1:30:15 where the seconds of a column matter."""
        if not exact:
            return self.hours(seconds // 60 if seconds >= 0 else -(-seconds // 60))
        minutes, rest = divmod(abs(seconds), 60)
        return f"{'-' if seconds < 0 else ''}{self.hours(minutes)}:{rest:02d}"

    def hours_said(self, minutes: int) -> str:
        """1 h 30 or 50 min for a sentence, which never ends a line within."""
        return say_hours(minutes).replace(" ", "\u00a0")

    @staticmethod
    def iso(day: date | None) -> str:
        """2026-09-30, for tables and the control block."""
        return DASH if day is None else day.isoformat()

    def day(self, day: date) -> str:
        """30 Sep 2026."""
        return self._date(day, "d MMM y", "yMMMd")

    def day_short(self, day: date) -> str:
        """30 Sep."""
        return self._date(day, "d MMM", "MMMd")

    def day_long(self, day: date) -> str:
        """30 September 2026."""
        if str(self.locale) == "en":
            return format_date(day, "d MMMM y", locale=self.locale)
        return format_date(day, "long", locale=self.locale).translate(_INVISIBLE)

    def month(self, day: date) -> str:
        """Sep."""
        return format_date(day, "MMM", locale=self.locale)

    def month_year(self, day: date) -> str:
        """Sep 2026."""
        return self._date(day, "MMM y", "yMMM")

    def month_name(self, day: date) -> str:
        """September."""
        return format_date(day, "LLLL", locale=self.locale)

    def month_named(self, day: date) -> str:
        """September 2026."""
        return self._date(day, "MMMM y", "yMMMM")

    def number(self, value: Fraction | None) -> str:
        """1.42: two decimals."""
        if value is None:
            return DASH
        hundredths = Decimal((2 * abs(value.numerator) * 100 + value.denominator) // (2 * value.denominator))
        signed = hundredths.scaleb(-2).copy_sign(Decimal(value.numerator))
        return format_decimal(signed, "#,##0.00", locale=self.locale).translate(_INVISIBLE)

    def decimal(self, kept: str | None) -> str:
        """1.42, of a number that is kept as text."""
        return self.number(None if kept is None else Fraction(kept))

    def _date(self, day: date, english: str, skeleton: str) -> str:
        if str(self.locale) == "en":
            return format_date(day, english, locale=self.locale)
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        return format_skeleton(skeleton, midnight, tzinfo=UTC, locale=self.locale, fuzzy=True).translate(_INVISIBLE)

    def instant(self, instant: datetime) -> str:
        """2026-10-02 09:15 New York."""
        local = instant.astimezone(ZoneInfo(self._zone))
        return f"{local:%Y-%m-%d %H:%M} {self.city()}"

    def published_on(self, instant: datetime) -> str:
        """2 October 2026, in the zone."""
        return self.day_long(instant.astimezone(ZoneInfo(self._zone)).date())

    def city(self) -> str:
        """The zone as a reader knows it."""
        if "/" not in self._zone:
            return self._zone
        return get_timezone_location(ZoneInfo(self._zone), self.locale, return_city=True) or self._zone


def percent(part: int, whole: int) -> str:
    """71 %, rounded half up; a dash where there is no whole."""
    return DASH if whole <= 0 else f"{(2 * part * 100 + whole) // (2 * whole)} %"


@cache
def _locale(language: str) -> Locale:
    for wanted in (language, language.partition("-")[0]):
        try:
            locale = Locale.parse(wanted, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        return locale if _is_set_left_to_right(locale) else Locale("en")
    return Locale("en")


def _is_set_left_to_right(locale: Locale) -> bool:
    """Tell whether the language's dates can stand in plain lines: Latin, Greek or Cyrillic letters."""
    names = "".join(locale.months["format"]["abbreviated"].values())
    return all(ord(char) < _FIRST_RIGHT_TO_LEFT for char in names)


def _pattern(known: NumberPattern, decimals: int) -> NumberPattern:
    pattern: NumberPattern = copy.copy(known)
    pattern.frac_prec = (decimals, decimals)
    return pattern
