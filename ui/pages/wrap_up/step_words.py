"""How a step reads on the screen that holds nothing but the customer's own words."""

from PySide6.QtCore import QCoreApplication

_OPEN, _CLOSE = "“", "”"


def step_words(what: str) -> str:
    """Return WHAT is done; a bare quote means coming back to it, as the page says too."""
    text = what.strip()
    if not (text.startswith(_OPEN) and text.endswith(_CLOSE)):
        return what
    words = QCoreApplication.translate("StepWords", "Comes back to you about {quote}")
    return words.format(quote=text)
