"""A text parted into the lines it takes in a given width."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def text_lines(text: str, font: QFont, width: int, *, at_most: int) -> list[str]:
    """Return TEXT as lines in FONT that fit WIDTH; where they are too many, the last ends in dots.

    Args:
        text: what is to be read; its own breaks are kept where it may take more than one line.
        font: the letters it is set in.
        width: the room, in pixels.
        at_most: how many lines it may take.
    """
    if at_most == 1:
        return [_shortened(" ".join(text.splitlines()), font, width)]
    paragraphs = text.splitlines() or [""]
    lines = [line for paragraph in paragraphs for line in _parted(paragraph, font, width)]
    if len(lines) <= at_most:
        return lines
    kept = lines[:at_most]
    # One word more than fits, so that the dots stand at the end of the room.
    rest = " ".join(lines[at_most - 1 : at_most + 1])
    return [*kept[:-1], _shortened(rest, font, width)]


def _parted(paragraph: str, font: QFont, width: int) -> list[str]:
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spans = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        spans.append((line.textStart(), line.textLength()))
    layout.endLayout()
    # Qt counts in UTF-16.
    units = paragraph.encode("utf-16-le", errors="surrogatepass")
    parts = (units[2 * start : 2 * (start + length)] for start, length in spans)
    return [part.decode("utf-16-le", errors="replace").rstrip() for part in parts] or [""]


def _shortened(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
