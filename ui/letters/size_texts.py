"""How large a file or a letter is, in round figures."""

from PySide6.QtCore import QCoreApplication, QLocale

_KILO = 1_000
_MEGA = 1_000_000


def size_text(size: int) -> str:
    """Return SIZE, in bytes, as people say it: "12 KB", "1.4 MB"."""
    if size < _MEGA:
        return _tr("{n} KB").format(n=max(1, round(size / _KILO)))
    return _tr("{n} MB").format(n=QLocale().toString(size / _MEGA, "f", 1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sizes", text)
