"""Makes the packed word list of English from SCOWL, as Debian's package `scowl` installs it.

Run by hand when the list is to be renewed: `python3 packaging/word_list.py /usr/share/dict/scowl`.
The licence is in `resources/licences/SCOWL.txt`.
"""

import re
import sys
import zlib
from pathlib import Path

OUT = Path("resources", "language", "en", "words.bin")
SPELLINGS = ("english", "british", "american", "british_variant_1")
BANDS = ((10, 20), (35,), (40, 50, 55), (60, 70))  # everyday, common, known, rare
NAMES = (10, 35, 40, 50)
# Younger than the list, and everyone in an office knows them.
YOUNGER = """
admin app dropdown inkjet uncheck untick hotspot livestream signup covid barcode barcodes autosave
autofill cybercrime webpage webpages chatbot replug livestreaming ultrawide unmute blocklist ebook
ebooks cafe timesheet timesheets touchscreen checkbox popup popups reseller unboxed reseat workspace
contactless onscreen laminator signage payslip payslips screenshot screenshots touchpad touchpads
trackpad trackpads passcode passcodes fullscreen rescan rescanned lightbulb lightbulbs unpair
unpaired autocorrect autocomplete subfolder subfolders dashcam pdfs repost reposted
"""
PLAIN = re.compile(r"[a-zà-öø-ÿ']+")


def main() -> None:
    """Write the word list from the folder named on the command line."""
    scowl = Path(sys.argv[1])
    taken: set[str] = set()
    bands: list[set[str]] = []
    for number, sizes in enumerate(BANDS):
        words = _words(scowl, ("words", "contractions"), sizes)
        if number == 2:  # names belong to what is known
            words |= _words(scowl, ("upper", "proper-names"), NAMES)
        if number == 1:
            words |= set(YOUNGER.split())
        bands.append(words - taken)
        taken |= words
    text = "\n".join(" ".join(sorted(band)) for band in bands)
    OUT.write_bytes(zlib.compress(text.encode(), 9))
    print([len(band) for band in bands], OUT.stat().st_size)


def _words(scowl: Path, kinds: tuple[str, ...], sizes: tuple[int, ...]) -> set[str]:
    paths = (scowl / f"{s}-{kind}.{size}" for s in SPELLINGS for kind in kinds for size in sizes)
    lines = (line for p in paths if p.exists() for line in p.read_text("latin-1").splitlines())
    return {w for w in map(str.lower, lines) if PLAIN.fullmatch(w) and not w.endswith("'s")}


if __name__ == "__main__":
    main()
