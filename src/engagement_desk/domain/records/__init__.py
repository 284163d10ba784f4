"""Every record of SPEC §2 as a frozen dataclass: one module per boundary, data only.

Conventions: `id` is a UUID version 7 as text; `…_cents` are minor units of the engagement's currency; `…_seconds` and
`…_minutes` are integers; a `date` is local; a `datetime` is an aware instant in UTC with whole seconds; `…_posting` is
the date on which the event counts in figures (SPEC §3.4); absent is `None`, an empty text is "".
"""
