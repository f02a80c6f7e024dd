"""`python -m consultant_app`: the headless command."""

import sys

from consultant_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
