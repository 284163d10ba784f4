"""The flag that writes the golden files anew: `pytest tests/documents/test_documents_golden.py --refresh-golden`."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag."""
    parser.addoption("--refresh-golden", action="store_true", help="Write the golden files of documents anew.")


@pytest.fixture
def is_refreshing(request: pytest.FixtureRequest) -> bool:
    """Tell whether golden files are to be written; where the flag is not known, they are not."""
    return bool(request.config.getoption("--refresh-golden", default=False))
