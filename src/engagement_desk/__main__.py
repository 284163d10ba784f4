"""The program's start: `engagement-desk` and `python -m engagement_desk`."""

from __future__ import annotations

import sys

FAILED = 1


def main() -> int:
    """Run the command line and give its exit status; an error of our own making is logged and said in one sentence."""
    from engagement_desk.bootstrap import log_failure, open_desk
    from engagement_desk.cli.context import Cli
    from engagement_desk.cli.main import run

    try:
        return run(sys.argv[1:], Cli(open_desk))
    except Exception as bug:  # noqa: BLE001 - the top: nothing above could say it better
        said = log_failure(bug)
        sys.stderr.write(f"{said}\n")
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
