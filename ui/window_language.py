"""The language of the window: the first that the system asks for and the window speaks."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def speak(app: QApplication, locale: QLocale, folder: Path) -> QTranslator | None:
    """Let APP speak the language of LOCALE with the texts in FOLDER; English where it has none."""
    translator = QTranslator(app)
    if not _loads_first_wanted(translator, locale, folder):
        translator.deleteLater()
        return None
    app.installTranslator(translator)
    return translator


def _loads_first_wanted(translator: QTranslator, locale: QLocale, folder: Path) -> bool:
    """Load the first language of LOCALE there are texts for, unless English is wanted before it.

    Qt's own search knows no texts for English, which needs none, and goes on to the next language.
    """
    for tag in locale.uiLanguages():
        wanted = QLocale(tag)
        if wanted.language() is QLocale.Language.English:
            return False
        if translator.load(wanted, "consultant-app", "_", str(folder)):
            return True
    return False
