"""`python -m ui`: the window, or a headless command when one is named."""

import sys

from ui.start import main

if __name__ == "__main__":
    sys.exit(main())
