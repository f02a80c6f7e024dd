"""Ask the plain-words engine about a text that belongs to no visit."""

from consultant_app.desk import Desk, load_language
from consultant_app.domain.findings import TextCheck
from consultant_app.domain.proposals import Proposal
from consultant_app.workflows.propose_words import known_anywhere


class TextReader:
    """The engine for one language, loaded once for many texts.

    With a DESK it knows the consultant's own words; without one no profile is needed.
    """

    def __init__(self, language: str, desk: Desk | None = None) -> None:
        from consultant_app.language.known import Known
        from consultant_app.language.remembered import NOTHING

        self._words = desk.words(language) if desk else load_language(language)
        self._known = known_anywhere(desk) if desk else Known()
        self._remembered = desk.own.remembered(self._words.lang) if desk else NOTHING

    def check(self, text: str) -> TextCheck:
        """Return what could be kinder, plainer or safer in TEXT."""
        from consultant_app.language.check import check_text

        return check_text(text, self._words, known=self._known)

    def propose(self, note: str) -> Proposal:
        """Return what the engine makes of NOTE."""
        from consultant_app.language.propose import propose

        return propose(note, self._words, known=self._known, remembered=self._remembered)
