"""Money: integer minor units, rounded half away from zero, once (SPEC §3)."""

from __future__ import annotations

import re

from engagement_desk.domain.errors import Refused

_CODES_BY_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    # ANG and BGN were withdrawn in 2025 and 2026: engagements that began before are kept in them.
    2: """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
        CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
        IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
        MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS
        SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW
        ZWG
    """,
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
CURRENCIES: dict[str, int] = {code: places for places, codes in _CODES_BY_DECIMALS.items() for code in codes.split()}
"""The ISO 4217 codes in use, each with its number of decimals."""

# Times the longest duration (10,000 hours) this still fits a signed 64-bit integer, which is what a workspace holds.
_LIMIT = 10**14
_AMOUNT = re.compile(r"(-?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?")


def decimals(currency: str) -> int:
    """Give the number of decimals of an ISO 4217 currency; raises `Refused("unknown_currency")`."""
    if currency not in CURRENCIES:
        raise Refused("unknown_currency", currency=currency)
    return CURRENCIES[currency]


def parse_money(text: str, currency: str, *, signed: bool = False) -> int:
    """Read an amount such as `100`, `100.00` or `25,600.50` as minor units of its currency.

    Raises `Refused` with `unknown_currency`, `malformed_money`, `negative_money` (unless `signed`), `too_many_decimals`
    (SPEC §2: JPY `100.50`) or `money_too_large`.
    """
    places = decimals(currency)
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        raise Refused("malformed_money", text=text)
    minus, whole, fraction = match[1], match[2].replace(",", ""), match[3] or ""
    if minus and not signed:
        raise Refused("negative_money", text=text)
    if len(fraction) > places:
        raise Refused("too_many_decimals", text=text, currency=currency, decimals=places)
    digits = (whole + fraction.ljust(places, "0")).lstrip("0") or "0"
    if len(digits) >= len(str(_LIMIT)):
        raise Refused("money_too_large", text=text)
    return -int(digits) if minus else int(digits)


def format_plain(cents: int, currency: str) -> str:
    """Write minor units as an exact decimal, without grouping or sign of currency: `1234.50`, `-0.05`, JPY `100`.

    Raises `Refused("unknown_currency")`.
    """
    places = decimals(currency)
    digits = str(abs(cents)).rjust(places + 1, "0")
    sign = "-" if cents < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def half_away(numerator: int, denominator: int) -> int:
    """Divide and round half away from zero; the denominator is positive."""
    quotient = (abs(numerator) * 2 + denominator) // (2 * denominator)
    return quotient if numerator >= 0 else -quotient


def value_of(billed_minutes: int, rate_cents: int) -> int:
    """Give billed minutes × hourly rate ÷ 60, rounded (SPEC §3.3): 37 min at $100.00 is $61.67."""
    return half_away(billed_minutes * rate_cents, 60)
