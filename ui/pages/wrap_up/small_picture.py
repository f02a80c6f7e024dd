"""A small picture of a photo, as the page shows it, with round corners."""

from PySide6.QtCore import QBuffer, QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

from consultant_app.domain.photos import Photo
from ui.look.appearance import Appearance
from ui.pages.visit.photos.shown_picture import middle_of, shown_picture

_LONGEST = 900
_RADIUS = 8


def small_picture(jpeg: bytes | None, photo: Photo) -> QImage:
    """Return the part of a JPEG that PHOTO shows; it is read small, which is quick."""
    if not jpeg:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    reader = QImageReader(buffer, b"jpeg")
    whole = reader.size()
    if max(whole.width(), whole.height()) > _LONGEST:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(whole.scaled(QSize(_LONGEST, _LONGEST), keep))
    return shown_picture(reader.read(), photo)


def paint_picture(painter: QPainter, box: QRect, look: Appearance, picture: QImage) -> None:
    """Paint PICTURE into BOX, cut to its shape; without one only the ground."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(box), _RADIUS, _RADIUS)
    painter.fillPath(frame, QColor(look.tokens.hover))
    if not picture.isNull():
        painter.setClipPath(frame)
        painter.drawImage(box, picture, middle_of(picture.size(), box.size()))
        painter.setClipping(False)
