"""The families of errors.

Two families reach a person: `Refused` (what was asked for cannot be done) and `StoreProblem` (the machine or the
file prevents it). Both carry a code and values; the sentence for a code is kept in `application.messages`.
Everything else that is raised is a bug of ours and is caught only at the top.
"""

from __future__ import annotations


class DeskError(Exception):
    """Something a person must be told. `code` names the sentence, `values` fill it in."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        """Give the code with its values, for logs and tests; people see the sentence for the code."""
        return f"{self.code} {self.values}"


class Refused(DeskError):
    """The input breaks a rule, or names what does not exist. Nothing was changed."""


class StoreProblem(DeskError):
    """The workspace cannot be used as asked: locked, full, read-only, damaged, foreign or newer. It is unharmed."""


class DocumentProblem(DeskError):
    """A document could not be made or written. Nothing half-written stays behind."""
