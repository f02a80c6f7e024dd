"""Ask the plain-words engine about a text that belongs to no visit; no profile is opened."""

from consultant_app.desk import load_language
from consultant_app.domain.findings import TextCheck
from consultant_app.domain.proposals import Proposal


class TextReader:
    """The engine for one language, loaded once for many texts."""

    def __init__(self, language: str) -> None:
        self._words = load_language(language)

    def check(self, text: str) -> TextCheck:
        """Return what could be kinder, plainer or safer in TEXT."""
        from consultant_app.language.check import check_text

        return check_text(text, self._words)

    def propose(self, note: str) -> Proposal:
        """Return what the engine makes of NOTE."""
        from consultant_app.language.propose import propose

        return propose(note, self._words)
