"""The program's start: `engagement-desk` and `python -m engagement_desk`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and give its exit status."""
    from engagement_desk.bootstrap import open_desk
    from engagement_desk.cli.context import Cli
    from engagement_desk.cli.main import run

    return run(sys.argv[1:], Cli(open_desk))


if __name__ == "__main__":
    sys.exit(main())
