"""The words of each letter: proposed beside the window, kept where they were edited."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from consultant_app.desk import Desk
from consultant_app.domain.hand_over_ways import Sharing
from consultant_app.workflows import keep_draft
from ui.jobs import Jobs
from ui.letters.email_words import EmailWords, Words
from ui.widgets.autosave import AutoSave

Propose = Callable[[Sharing], Words | None]
"""Returns the words of a letter as they would go; None while the page still needs something."""


class LetterWords(QObject):
    """Serves the card; what is proposed follows the page as long as nobody has edited it."""

    def __init__(self, desk: Desk, jobs: Jobs, card: EmailWords) -> None:
        """Know no words before `start`."""
        super().__init__(card)
        self._desk = desk
        self._jobs = jobs
        self._card = card
        self._about = ""
        self._propose: Propose = _nothing
        self._letters: tuple[Sharing, ...] = ()
        self._shown = ""
        self._own: dict[str, Words] = {}
        self._unsaved: set[str] = set()
        self._saving = AutoSave(self)
        self._saving.due.connect(self._on_due)
        card.edited.connect(self._on_edited)
        card.usual_wanted.connect(self._on_usual)
        card.reader_chosen.connect(self._on_reader)

    def start(self, about: str, propose: Propose) -> None:
        """Forget the words of the page before; those of this one are kept as drafts ABOUT it."""
        self._own, self._unsaved, self._shown = {}, set(), ""
        self._letters = ()
        self._about, self._propose = about, propose

    def show_for(self, letters: Sequence[Sharing]) -> None:
        """Show the words of LETTERS."""
        for letter in letters:
            key = letter.key
            kept = "" if key in self._own else keep_draft.kept(self._desk, self._key(key))
            if kept:
                subject, _, body = kept.partition("\n")
                self._own[key] = (subject, body)
        self._letters = tuple(letters)
        keys = [letter.key for letter in letters]
        if self._shown not in keys:
            self._card.leave_fields()
            self._shown = keys[0] if keys else ""
        self._card.offer_readers([(ll.key, ll.name) for ll in letters], self._shown)
        self._show_words()

    def settle(self) -> None:
        """Keep the last keys pressed."""
        self._card.settle()
        self._saving.flush()

    def own(self) -> Mapping[str, Words]:
        """Return the words that were edited, by the key of their letter."""
        self.settle()
        return dict(self._own)

    def _show_words(self) -> None:
        letter = next((ll for ll in self._letters if ll.key == self._shown), None)
        if letter is None:
            return
        if letter.key in self._own:
            self._card.fill(self._own[letter.key], own=True)
            return
        work = partial(self._propose, letter)
        self._jobs.run(work, partial(self._on_proposed, self._about, letter.key))

    def _on_proposed(self, about: str, key: str, words: Words | None) -> None:
        if (about, key) != (self._about, self._shown) or key in self._own:
            return
        if words is None:
            self._card.show_none(self.tr("They come once nothing is missing from the page."))
        else:
            self._card.fill(words, own=False)

    def _on_edited(self, key: str, subject: str, body: str) -> None:
        self._own[key] = (subject, body)
        self._unsaved.add(key)
        self._saving.touch()

    def _on_due(self) -> None:
        unsaved, self._unsaved = self._unsaved, set()
        for key in unsaved & set(self._own):
            subject, body = self._own[key]
            keep_draft.keep(self._desk, self._key(key), f"{subject}\n{body}")

    def _on_usual(self, key: str) -> None:
        self._own.pop(key, None)
        keep_draft.forget(self._desk, self._key(key))
        self._show_words()

    def _on_reader(self, key: str) -> None:
        self._shown = key
        self._show_words()

    def _key(self, letter: str) -> str:
        return f"{self._about}/email/{letter}"


def _nothing(_letter: Sharing) -> Words | None:
    return None
