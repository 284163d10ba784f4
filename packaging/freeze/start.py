"""Where the frozen program begins: the same as `engagement-desk` of an installed wheel."""

import os
import sys

from engagement_desk.__main__ import main

# The bundle's libraries are this program's; what it starts (a browser, a mail program) finds the system's own.
_PATH = "LD_LIBRARY_PATH"
usual = os.environ.pop(f"{_PATH}_ORIG", None)
os.environ.pop(_PATH, None)
if usual is not None:
    os.environ[_PATH] = usual

sys.exit(main())
