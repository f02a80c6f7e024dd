"""The settings that ReportLab keeps for the whole process, set in one place.

ReportLab holds switches, fonts and lists of allowed keys in its own modules, and its font objects
remember a reading position while they are written. So one document is made at a time.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFPage
from reportlab.pdfbase.ttfonts import TTFont

from consultant_app.resource_files import resource_path

_ONE_DOCUMENT_AT_A_TIME = threading.Lock()

# What a tagged page and a colour profile need, and ReportLab 5.1 has no slot for.
PAGE_KEYS = ("StructParents", "Tabs")
CATALOG_KEYS = ("OutputIntents",)

_MOST_AT_ONCE = 100


@contextmanager
def reportlab_ready() -> Iterator[None]:
    """Hold ReportLab for one document, its settings ours."""
    with _ONE_DOCUMENT_AT_A_TIME:
        _set_switches()
        ttfonts.makeToUnicodeCMap = letter_map
        _allow_keys(PDFPage, PAGE_KEYS)
        _allow_keys(PDFCatalog, CATALOG_KEYS)
        yield


def letter_map(fontname: str, subset: Sequence[int]) -> str:
    """Return what tells a reader which characters the bytes of a font stand for.

    ReportLab's own writes those beyond the first 65,536 as two others: an emoji came out as a
    Greek letter. And it names more at once than the format allows.
    """
    lines = [_range(subset, *ends) for ends in _runs(subset)]
    blocks = [lines[at : at + _MOST_AT_ONCE] for at in range(0, len(lines), _MOST_AT_ONCE)]
    named = [line for b in blocks for line in (f"{len(b)} beginbfrange", *b, "endbfrange")]
    about = f"<< /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def"
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo {about}",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *named,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _runs(subset: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last byte of each stretch whose characters follow each other.

    Only the last byte of a character may count up within one, so none goes past a 256th.
    """
    first = 0
    for code in range(1, len(subset) + 1):
        goes_on = code < len(subset) and subset[code] == subset[code - 1] + 1 and subset[code] % 256
        if not goes_on:
            yield first, code - 1
            first = code


def _range(subset: Sequence[int], first: int, last: int) -> str:
    return f"<{first:02X}> <{last:02X}> <{_utf16(subset[first])}>"


def _utf16(char: int) -> str:
    return chr(char).encode("utf-16-be", "surrogatepass").hex().upper()


def shipped_font(name: str) -> TTFont:
    """Return the shipped font NAME, read and registered when first asked for."""
    return registered_font(name, str(resource_path("fonts", f"{name}.ttf")))


def registered_font(name: str, path: str) -> TTFont:
    """Return the font NAME, read from PATH and registered when first asked for."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, path))
    font = pdfmetrics.getFont(name)
    if not isinstance(font, TTFont):
        raise TypeError(f"{name} is one of ReportLab's own fonts")
    return font


def _set_switches() -> None:
    """Compress without the text layer around it, and open nothing that a text names."""
    rl_config.useA85 = 0
    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []


def _allow_keys(kind: type, keys: tuple[str, ...]) -> None:
    known = list(getattr(kind, "__NoDefault__"))  # noqa: B009 - the name is mangled otherwise
    missing = [key for key in keys if key not in known]
    if missing:
        setattr(kind, "__NoDefault__", known + missing)  # noqa: B010
