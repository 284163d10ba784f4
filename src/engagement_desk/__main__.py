"""The program's start: `engagement-desk` and `python -m engagement_desk`."""

from __future__ import annotations

import gc
import os
import sys

FAILED = 1
_COMPLETING = "_ENGAGEMENT_DESK_COMPLETE"
"""Set by a shell that asks how a command line goes on."""


def main() -> int:
    """Open the window, or run the command that is named, and give the exit status.

    An error of our own making is logged and said in one sentence.
    """
    gc.disable()
    from engagement_desk.bootstrap import (
        has_display,
        keeper_of,
        log_failure,
        machine_of,
        open_desk,
        open_window,
        start_window,
    )

    try:
        if not sys.argv[1:] and _COMPLETING not in os.environ:
            return start_window()
        gc.enable()
        from engagement_desk.cli.context import Cli
        from engagement_desk.cli.main import run

        cli = Cli(
            open_desk,
            keeper_of,
            machine_of,
            open_window=open_window,
            start_window=start_window,
            has_display=has_display(),
        )
        return run(sys.argv[1:], cli)
    except Exception as bug:  # noqa: BLE001 - the top: nothing above could say it better
        said = log_failure(bug)
        sys.stderr.write(f"{said}\n")
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
