"""A picture as the page will show it: turned, and the part that was chosen."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QTransform

from consultant_app.domain.photos import Photo

_DEGREES = 90


def turned_picture(picture: QImage, turn: int) -> QImage:
    """Return PICTURE after TURN quarter turns to the right."""
    return picture.transformed(QTransform().rotate(_DEGREES * turn)) if turn else picture


def shown_picture(picture: QImage, photo: Photo) -> QImage:
    """Return the part of PICTURE that PHOTO shows."""
    whole = turned_picture(picture, photo.turn)
    if photo.crop is None or whole.isNull():
        return whole
    left, top, right, bottom = photo.crop.box(whole.width(), whole.height())
    return whole.copy(left, top, right - left, bottom - top)


def middle_of(picture: QSize, size: QSize) -> QRect:
    """Return the largest part in the middle of a PICTURE that has the shape of SIZE."""
    part = size.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    left = (picture.width() - part.width()) // 2
    top = (picture.height() - part.height()) // 2
    return QRect(QPoint(left, top), part)
