"""The consultant's own words: sentences, terms, what is never flagged, which checks speak."""

from consultant_app.workflows import keep_own_words
from ui.pages.settings.checks import ChecksCard
from ui.pages.settings.group import SettingsGroup
from ui.pages.settings.never_flagged import NeverFlaggedCard
from ui.pages.settings.own_sentences import SentencesCard
from ui.pages.settings.own_terms import TermsCard
from ui.pages.settings.take_along import TakeAlongCard
from ui.place import Workplace
from ui.widgets.boxes import column


class WordsSettings(SettingsGroup):
    """Everything that was learnt or told, to see, to change and to forget."""

    tables = ("settings", "wordings", "own_terms", "never_flags", "clients")

    def __init__(self, workplace: Workplace) -> None:
        """Show the own words as they are kept."""
        super().__init__()
        self._workplace = workplace
        self._shown = keep_own_words.own_words(workplace.desk)
        self._sentences = SentencesCard(workplace, self._shown.wordings, by=self)
        self._terms = TermsCard(workplace, self._shown.terms, by=self)
        never = NeverFlaggedCard(workplace, self._shown.never, self._shown.clients)
        checks = ChecksCard(workplace, self._shown.off, by=self)
        self.setLayout(
            column(
                self._sentences,
                self._terms,
                never,
                checks,
                TakeAlongCard(workplace),
                None,
                spacing=workplace.look.px(14),
            )
        )
        for card in (self._sentences, self._terms, checks):
            card.saved.connect(self._on_saved)

    def flush(self) -> None:
        """Save what was typed."""
        self._sentences.flush()
        self._terms.flush()

    def is_true(self) -> bool:
        """Tell whether these are still the words that are kept."""
        return keep_own_words.own_words(self._workplace.desk) == self._shown

    def _on_saved(self) -> None:
        self._shown = keep_own_words.own_words(self._workplace.desk)
