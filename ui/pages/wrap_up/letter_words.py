"""The words of each reader's email: proposed beside the window, kept where they were edited."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from consultant_app.desk import Desk
from consultant_app.domain.hand_over_ways import Getting
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import CannotIssue
from consultant_app.workflows import keep_draft, post_letter
from ui.pages.wrap_up.email_words import EmailWords, Words
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.widgets.autosave import AutoSave


class LetterWords(QObject):
    """Serves the card; what is proposed follows the page as long as nobody has edited it."""

    def __init__(self, visit: OpenWrapUp, card: EmailWords) -> None:
        """Know no words before `start`."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._readers: tuple[Getting, ...] = ()
        self._shown = ""
        self._own: dict[str, Words] = {}
        self._unsaved: set[str] = set()
        self._saving = AutoSave(self)
        self._saving.due.connect(self._on_due)
        visit.settling.connect(self.settle)
        card.edited.connect(self._on_edited)
        card.usual_wanted.connect(self._on_usual)
        card.reader_chosen.connect(self._on_reader)

    def start(self) -> None:
        """Forget the words of the visit before."""
        self._own, self._unsaved, self._shown = {}, set(), ""
        self._readers = ()

    def show_for(self, readers: Sequence[Getting]) -> None:
        """Show the words for those READERS who get a letter."""
        desk, visit_id = self._visit.desk, self._visit.id
        for reader in readers:
            kept = "" if reader.key in self._own else keep_draft.kept(desk, _key(visit_id, reader))
            if kept:
                subject, _, body = kept.partition("\n")
                self._own[reader.key] = (subject, body)
        self._readers = tuple(readers)
        keys = [reader.key for reader in readers]
        if self._shown not in keys:
            self._card.leave_fields()
            self._shown = keys[0] if keys else ""
        self._card.offer_readers([(r.key, r.name) for r in readers], self._shown)
        self._show_words()

    def settle(self) -> None:
        """Keep the last keys pressed."""
        self._card.settle()
        self._saving.flush()

    def own(self) -> Mapping[str, Words]:
        """Return the words that were edited, by the key of their reader."""
        self.settle()
        return dict(self._own)

    def _show_words(self) -> None:
        reader = next((r for r in self._readers if r.key == self._shown), None)
        if reader is None:
            return
        if reader.key in self._own:
            self._card.fill(self._own[reader.key], own=True)
            return
        work = partial(_proposed, self._visit.desk, self._visit.id, reader)
        self._visit.workplace.jobs.run(work, partial(self._on_proposed, self._visit.id, reader.key))

    def _on_proposed(self, visit_id: VisitId, key: str, words: Words | None) -> None:
        if not self._visit.is_open or (visit_id, key) != (self._visit.id, self._shown):
            return
        if key in self._own:
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
        for reader in self._readers:
            if reader.key in unsaved and reader.key in self._own:
                subject, body = self._own[reader.key]
                keep_draft.keep(
                    self._visit.desk, _key(self._visit.id, reader), f"{subject}\n{body}"
                )

    def _on_usual(self, key: str) -> None:
        self._own.pop(key, None)
        reader = next((r for r in self._readers if r.key == key), None)
        if reader is not None:
            keep_draft.forget(self._visit.desk, _key(self._visit.id, reader))
        self._show_words()

    def _on_reader(self, key: str) -> None:
        self._shown = key
        self._show_words()


def _key(visit_id: VisitId, reader: Getting) -> str:
    return f"visit/{visit_id}/email/{reader.key}"


def _proposed(desk: Desk, visit_id: VisitId, reader: Getting) -> Words | None:
    """Return the words for READER; None while the page still needs something."""
    try:
        return post_letter.words_for(desk, visit_id, reader.contact)
    except CannotIssue:
        return None
