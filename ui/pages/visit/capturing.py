"""Turn what is typed in the capture card into entries."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.capture import CaptureLine, EntryKind, read_line
from consultant_app.domain.entries import Entry, entries
from consultant_app.domain.ids import ContactId, PhotoId, RequestId
from consultant_app.domain.proposals import Proposal
from consultant_app.domain.requests import Request
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import add_photo, propose_words, record_entry
from ui.own_word_texts import source_text
from ui.pages.visit.answering import Answering
from ui.pages.visit.capture_card import CaptureCard
from ui.pages.visit.kept_line import KeptLine
from ui.pages.visit.menus import menu_text, show_menu
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.person_meant import names_of, person_meant
from ui.pages.visit.short_words import shortened
from ui.widgets.accessible import announce
from ui.widgets.menu import Menu

_CHARACTERS = 60
_KEPT = "\u00a0\u200d\u200c\u202f"
"""Not printable by themselves, yet part of words, of numbers and of emoji."""


class LineReader:
    """Reads lines with the people of the visit that is open."""

    def __init__(self, visit: OpenVisit) -> None:
        """Read for VISIT."""
        self._visit = visit

    def read(self, text: str, kind: EntryKind | None) -> CaptureLine:
        """Return what TEXT means; a name is completed to the person it stands for."""
        people = self._visit.facts.contacts if self._visit.is_open else ()
        whole = _without_breaks(text)
        line = read_line(whole, today=self.today(), kind=kind, people=names_of(people))
        person = person_meant(people, line.speaker)
        return replace(line, speaker=person.called) if person else line

    def today(self) -> date:
        """Return the local day."""
        return self._visit.desk.today()


class Capturing(QObject):
    """Serves a capture card: proposes, notes, keeps, and says what a line answers."""

    noted = Signal(object)
    refused = Signal()
    kept_again = Signal()

    def __init__(self, visit: OpenVisit, card: CaptureCard) -> None:
        """Serve CARD for the visit that is open in VISIT."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._answering = Answering(visit)
        self._kept = KeptLine(visit, card)
        self._kept.refused.connect(self.refused)
        self._kept.kept_again.connect(self.kept_again)
        self._pictures: list[PhotoId] = []
        card.save_wanted.connect(self.save)
        card.typed.connect(self._show_choices)
        card.sentence_wanted.connect(self._on_sentence_wanted)
        card.answers_moved.connect(self._on_answers_moved)
        card.answers_wanted.connect(self._on_answers_wanted)
        card.answers_nothing.connect(self.answer_nothing)
        card.speaker_wanted.connect(self._on_speaker_wanted)
        visit.reread.connect(self.look_again)

    def start(self) -> None:
        """Begin with the visit that has just been opened."""
        self._answering.start()
        self._pictures = []
        self._show_client()
        self.look_again()
        self._kept.bring_back()
        self._show_choices()

    def flush(self) -> None:
        """Keep what is typed now."""
        self._kept.flush()

    def try_again(self) -> None:
        """Keep what the disk did not take before."""
        self._kept.keep_now()

    def save(self) -> None:
        """Note the line, if it says anything, and begin the next one."""
        line = self._card.reading
        if not line.text:
            return
        answered = self._answering.answered_by(line.kind)
        entry = self._note(line, answered)
        request = entry.record if isinstance(entry.record, Request) else None
        self._answering.noted(line.kind, request)
        self._give_pictures_to(entry)
        self._kept.forget()
        self._card.begin()
        self._visit.stored()
        self._card.focus_line()
        self._say_noted(line, answered)
        self.noted.emit(entry)

    def belongs_to_line(self, photo_id: PhotoId) -> None:
        """Remember a picture that was pasted while a line is typed: it becomes part of it."""
        if self._card.text:
            self._pictures.append(photo_id)

    def answer_nothing(self) -> None:
        """Let the line that is typed answer no request."""
        self._on_answers_chosen(None)

    def look_again(self) -> None:
        """Show what the facts say now."""
        facts = self._visit.facts
        self._answering.look_again()
        self._card.show_reader(facts.contact.called if facts.contact else "")
        self._card.show_examples(on=not entries(facts))
        self._show_choices()

    def _note(self, line: CaptureLine, answered: Request | None) -> Entry:
        return record_entry.note_entry(
            self._visit.desk,
            self._visit.id,
            self._with_person(line, answered),
            answers=answered.id if answered else None,
            public=self._card.own_words,
            asked_by=self._answering.speaker,
            by=self._visit.by,
        )

    def _say_noted(self, line: CaptureLine, answered: Request | None) -> None:
        """Tell who can't see the card; nobody is to find out later what a line answers."""
        words = self.tr("Noted: {words}").format(words=line.text)
        if answered is not None:
            words = self.tr("Noted: {words}. Answers “{request}”").format(
                words=line.text.rstrip("."), request=answered.words
            )
        announce(self._card, words)

    def _with_person(self, line: CaptureLine, answered: Request | None) -> CaptureLine:
        """Return LINE with whom a promise is given to, where it names nobody."""
        if line.kind is not EntryKind.PROMISE or line.speaker or answered:
            return line
        return replace(line, speaker=self._visit.name_of(self._answering.speaker))

    def _give_pictures_to(self, entry: Entry) -> None:
        if isinstance(entry.record, WorkItem):
            for photo in self._visit.facts.photos:
                if photo.id in self._pictures:
                    belongs = replace(photo, work_id=entry.record.id)
                    add_photo.save_photo(self._visit.desk, belongs, by=self._visit.by)
        self._pictures = []

    def _show_client(self) -> None:
        self._card.show_client(
            next_visit=self._visit.next_visit, currency=self._visit.facts.currency
        )

    def _show_choices(self) -> None:
        kind = self._card.kind
        answered = self._answering.answered_by(kind)
        words = answered.words if answered else ""
        self._card.show_answers(words, choice=bool(self._visit.requests))
        speaker = self._answering.speaker
        if kind is EntryKind.PROMISE and answered and answered.asked_by:
            speaker = answered.asked_by
        self._card.show_speaker(self._visit.name_of(speaker))

    def _on_sentence_wanted(self, note: str) -> None:
        if not note:
            self._card.propose("", for_note="")
            return
        ask = partial(propose_words.propose_with_request, self._visit.desk, self._visit.id, note)
        self._visit.workplace.jobs.run(ask, partial(self._on_proposed, note))

    def _on_proposed(self, note: str, found: tuple[Proposal, RequestId | None]) -> None:
        proposal, likely = found
        self._answering.suit(likely)
        self._show_choices()
        use = proposal.own
        source = source_text(use.uses, use.last_used, self._visit.desk.today()) if use else ""
        self._card.propose(proposal.sentence, for_note=note, source=source, more=proposal.more)

    def _on_answers_moved(self, step: int) -> None:
        self._answering.move(step)
        self._show_choices()

    def _on_answers_wanted(self, anchor: QWidget) -> None:
        menu = Menu(anchor)
        for request in self._visit.requests:
            act = menu.addAction(menu_text(f"“{shortened(request.words, _CHARACTERS)}”"))
            act.triggered.connect(partial(self._on_answers_chosen, request.id))
        none = menu.addAction(self.tr("No request"))
        none.triggered.connect(partial(self._on_answers_chosen, None))
        show_menu(menu, anchor)

    def _on_answers_chosen(self, request_id: RequestId | None, _on: bool = False) -> None:
        self._answering.choose(request_id)
        self._show_choices()
        self._card.focus_line()

    def _on_speaker_wanted(self, anchor: QWidget) -> None:
        menu = Menu(anchor)
        for person in self._visit.facts.contacts:
            act = menu.addAction(menu_text(person.called))
            act.triggered.connect(partial(self._on_speaker_chosen, person.id))
        nobody = menu.addAction(self.tr("Nobody named"))
        nobody.triggered.connect(partial(self._on_speaker_chosen, None))
        show_menu(menu, anchor)

    def _on_speaker_chosen(self, contact_id: ContactId | None, _on: bool = False) -> None:
        self._answering.choose_speaker(contact_id)
        self._show_choices()
        self._card.focus_line()


def _without_breaks(text: str) -> str:
    """Return TEXT as one line; what is pasted may hold breaks and signs that print nothing."""
    return "".join(c if c.isprintable() or c in _KEPT else " " for c in text)
