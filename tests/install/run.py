"""Installs the C library into a folder below target/ and uses it from there as a stranger would.

Prints a line `ok …`, `failed …` or `skipped: …` for each check. The exit code is 0 only if nothing failed. Needs cargo,
make, a C compiler and binutils; with pkg-config, cmake, a C++ compiler and libmicrohttpd it checks more.
"""

from __future__ import annotations

import sys

import consumers
import installed
import server
from support import failures, summary


def main() -> int:
    if installed.install():
        installed.inspect()
        installed.pkg_config()
        consumers.consumers()
        server.server()
        installed.uninstall()
    print(summary())
    return 1 if failures() else 0


if __name__ == "__main__":
    sys.exit(main())
