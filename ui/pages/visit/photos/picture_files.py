"""Which files count as pictures, and which of them somebody pastes or drops."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff"}
)
"""What counts as a picture here; one that can't be read is then told in words."""


def picture_files(data: QMimeData) -> list[Path]:
    """Return the files of pictures that DATA names."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in SUFFIXES]


def holds_picture(data: QMimeData) -> bool:
    """Tell whether DATA is a picture, or names files of pictures; text is text first."""
    return bool(picture_files(data)) or (data.hasImage() and not data.hasText())
