"""Words of the window: translation, and figures as people read them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from engagement_desk.domain.durations import format_hours, format_seconds, say_hours
from engagement_desk.domain.money import decimals
from engagement_desk.ui.formats import formats

DASH = "–"
_HOUR, _DAY = 60, 24 * 60
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}


def tr(text: str) -> str:
    """Translate a text of the window."""
    return QCoreApplication.translate("", text)


def mark(text: str) -> str:
    """Mark a text that stands in a table of data for the translators; `tr` translates it where it is shown."""
    return text


def inner(heading: str) -> str:
    """Give a translated heading as it is written within a sentence: small, but for languages with large nouns."""
    return heading if QLocale().language() is QLocale.Language.German else heading[:1].lower() + heading[1:]


def symbol(currency: str) -> str:
    """Give the sign that amounts of a currency are written with, empty where they are written with its code."""
    return _SYMBOLS.get(currency, "")


def money(cents: int | None, currency: str = "USD") -> str:
    """Write an amount: $1,234.50, −$1.67, 1,000 JPY; a dash for none."""
    if cents is None:
        return DASH
    return _signed(cents, figures(abs(cents), currency), currency)


def round_money(cents: int | None, currency: str) -> str:
    """Write an amount, without its decimals where they are zero: $100, €99.50."""
    if cents is None:
        return DASH
    amount = figures(abs(cents), currency)
    places = decimals(currency)
    whole = amount.removesuffix(f"{formats().decimals}{'0' * places}") if places else amount
    return _signed(cents, whole, currency)


def _signed(cents: int, amount: str, currency: str) -> str:
    sign, symbol = "−" if cents < 0 else "", _SYMBOLS.get(currency)
    return sign + (formats().signed.format(amount=amount, sign=symbol) if symbol else f"{amount} {currency}")


def figures(cents: int, currency: str) -> str:
    """Write an amount without its currency: 1,234.50."""
    places = decimals(currency)
    whole, rest = divmod(abs(cents), 10**places)
    use = formats()
    amount = grouped(whole) + (f"{use.decimals}{rest:0{places}d}" if places else "")
    return f"−{amount}" if cents < 0 else amount


def grouped(count: float, places: int = 0) -> str:
    """Write a number: 1,234, or with so many decimals: 1,234.5."""
    use = formats()
    return f"{count:,.{places}f}".translate({ord(","): use.thousands, ord("."): use.decimals})


def with_decimals(figure: str) -> str:
    """Write a figure that has a point before its decimals as the settings have it: 1.13, or 1,13."""
    return figure.replace(".", formats().decimals)


def quoted(words: str) -> str:
    """Write words as somebody's: “…”, in the marks of the language."""
    return tr("“{words}”").format(words=words)


def hours(minutes: int | None) -> str:
    """Write minutes in a table: 1:30; a dash for none."""
    return DASH if minutes is None else format_hours(minutes).replace("-", "−")


def worked(seconds: int | None) -> str:
    """Write seconds in a table: 1:30, or 1:30:15 where they are no whole minutes."""
    return DASH if seconds is None else format_seconds(seconds).replace("-", "−")


def hours_said(minutes: int) -> str:
    """Write minutes in a sentence: 1 h 30, 2 h, 45 min."""
    return say_hours(minutes).replace("-", "−")


def hours_spoken(minutes: int) -> str:
    """Say minutes to a screen reader: 1 hour 30 minutes."""
    whole, rest = divmod(abs(minutes), 60)
    parts = [tr("1 hour") if whole == 1 else tr("{n} hours").format(n=whole)] if whole else []
    if rest or not parts:
        parts.append(tr("1 minute") if rest == 1 else tr("{n} minutes").format(n=rest))
    return " ".join(parts)


def day(value: date | None, *, year: bool = False) -> str:
    """Write a date: 20 Sep, or 20 Sep 2026; a dash for none."""
    if value is None:
        return DASH
    short = QLocale().monthName(value.month, QLocale.FormatType.ShortFormat)
    pattern = formats().with_year if year else formats().short
    return pattern.format(day=value.day, month=short, number=value.month, year=value.year)


def short_weekday(value: date) -> str:
    """Name a day of the week in short: Mon."""
    return QLocale().dayName(value.isoweekday(), QLocale.FormatType.ShortFormat)


def long_day(value: date) -> str:
    """Write a date as a heading: Sunday 20 September."""
    weekday, month = QLocale().dayName(value.isoweekday()), QLocale().monthName(value.month)
    use = formats()
    said = use.heading.format(weekday=weekday, day=value.day, month=month, number=value.month, year=value.year)
    return said[:1].upper() + said[1:]


def clock_time(instant: datetime | None, zone: str | None) -> str:
    """Write the local time of an instant: 9:15; a dash for none."""
    if instant is None or zone is None:
        return DASH
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local.hour}:{local.minute:02d}"


def plain(text: str) -> str:
    """Give what a user typed as one line that no widget takes for markup or control characters."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " for char in text)


def tip(text: str) -> str:
    """Give a tooltip that shows a text as it is, whatever markup it looks like."""
    if not text:
        return ""
    from html import escape

    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>"


MISSING = {
    "scope_no_revision": mark("scope: no revision issued"),
    "scope_no_included": mark("scope: nothing is included"),
    "scope_no_excluded": mark("scope: nothing is excluded"),
    "hours_none": mark("hours: no allowance or budget"),
    "deliverables_none": mark("deliverables: none"),
    "deliverables_no_criteria": mark("deliverables: no acceptance criteria"),
    "deliverables_no_due": mark("deliverables: no due date"),
    "exit_no_policy": mark("exit: no policy"),
    "exit_notice_days": mark("exit: no notice days"),
    "exit_shortfall_rules": mark("exit: no rule for the shortfall"),
    "exit_no_handover": mark("exit: no handover list"),
}


def missing_said(code: str) -> str:
    """Say what a boundary lacks."""
    return tr(MISSING[code])


def time_left(span: timedelta) -> str:
    """Say how long it is until something: in 12 min, in 3 h 05, in 1 day, in 4 days."""
    minutes = int(span.total_seconds()) // 60
    if minutes < _HOUR:
        return tr("in {n} min").format(n=minutes)
    if minutes < _DAY:
        return tr("in {time}").format(time=hours_said(minutes))
    days = minutes // _DAY
    return tr("in 1 day") if days == 1 else tr("in {n} days").format(n=days)
