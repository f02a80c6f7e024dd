"""The language of the window: that of the system, where its texts are translated."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def speak(app: QApplication, locale: QLocale, folder: Path) -> QTranslator | None:
    """Let APP speak the language of LOCALE with the texts in FOLDER; English where it has none."""
    translator = QTranslator(app)
    if not translator.load(locale, "consultant-app", "_", str(folder)):
        translator.deleteLater()
        return None
    app.installTranslator(translator)
    return translator
