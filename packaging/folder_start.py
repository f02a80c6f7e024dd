"""Where the program in the built folder begins: the same as the command `consultant-app`."""

import sys

from ui.start import main

if __name__ == "__main__":
    sys.exit(main())
