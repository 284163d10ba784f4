import os
import stat

import pytest

from engagement_desk.system.logging import NAME, log_failure, log_to


@pytest.fixture
def logger(tmp_path):
    logger = log_to(tmp_path / "desk.log")
    yield logger
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()


def test_a_failure_is_noted_by_place_and_never_by_its_words(logger, tmp_path):
    try:
        raise ValueError("what the client said")
    except ValueError as error:
        log_failure(logger, error)
    noted = (tmp_path / "desk.log").read_text(encoding="utf-8")
    assert "ValueError at test_system_logging.py:" in noted
    assert "client" not in noted


def test_the_log_is_the_users_alone_and_has_one_place(logger, tmp_path):
    assert logger.name == NAME
    again = log_to(tmp_path / "other.log")
    assert again is logger
    assert len(again.handlers) == 1
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "other.log").stat().st_mode) == 0o600
