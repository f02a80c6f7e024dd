"""Lucide icons, drawn in the colour asked for; each picture is drawn once and kept."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of one folder, as pictures of one colour and size.

    Pictures are kept by (name, colour, size, pixel ratio) until `forget` is called, which the
    look does when colours or screens change.
    """

    def __init__(self, folder: Path) -> None:
        self._source = cache(lambda name: _source(folder / f"{name}.svg"))
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def picture(self, name: str, *, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return icon NAME in COLOUR, SIZE logical pixels wide, sharp at pixel RATIO.

        Raises:
            FileNotFoundError: there is no icon of that name.
        """
        key = (name, colour, size, ratio)
        if key not in self._pictures:
            self._pictures[key] = _drawn(self._source(name), colour, size, ratio)
        return self._pictures[key]

    def forget(self) -> None:
        """Drop all pictures; the next call draws anew."""
        self._pictures.clear()


def _source(path: Path) -> str:
    """Read an icon; Lucide draws lines of 2 units, ours are 1.75."""
    return path.read_text(encoding="utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')


def _drawn(source: str, colour: str, size: int, ratio: float) -> QPixmap:
    # QtSvg draws currentColor as black, so the colour goes into the text.
    svg = QByteArray(source.replace("currentColor", colour).encode())
    pixels = max(1, round(size * ratio))
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
