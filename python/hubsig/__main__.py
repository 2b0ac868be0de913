"""`python -m hubsig`, the same as the command `hubsig`."""

import sys

from hubsig._cli import main

sys.exit(main())
