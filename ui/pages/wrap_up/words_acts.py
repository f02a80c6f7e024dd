"""What the first step does: typed words are saved, proposals accepted, outcomes chosen."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from consultant_app.domain.ids import PhotoId
from consultant_app.domain.missing import Place
from consultant_app.domain.photos import Photo
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import arrange_photos, edit_entry, revise_summary
from ui.pages.visit.short_words import shortened
from ui.pages.wrap_up import word_changes
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.short_version import LINE_NAMES
from ui.pages.wrap_up.word_fields import WordFields, key_of
from ui.pages.wrap_up.words_step import WordsStep

_MOST = 48


class WordsActs(QObject):
    """Joins the fields of a step, and the buttons of the first, to the workflows."""

    def __init__(self, visit: OpenWrapUp, step: WordsStep) -> None:
        """Serve STEP."""
        super().__init__(step)
        self._visit = visit
        self._step = step
        self.serve(step.fields)
        step.outcome_chosen.connect(self._on_outcome)
        step.only_for_me.connect(self._on_only_for_me)
        step.photo_left_off.connect(self._on_photo_off)
        step.photos_chosen.connect(self._on_photos_chosen)
        step.nothing_asked.connect(self._on_nothing_asked)
        step.accept_all_wanted.connect(self.accept_all)
        step.used.word_chosen.connect(self._on_word)

    def serve(self, fields: WordFields) -> None:
        """Save and accept what is written in FIELDS."""
        self._visit.settling.connect(fields.settle)
        fields.edited.connect(self._on_edited)
        fields.left.connect(self._on_left)
        fields.accepted.connect(partial(self._on_accepted, fields))
        fields.passed.connect(partial(self._go_on, fields))

    def accept_all(self) -> None:
        """Accept every proposal of the visit as it stands."""
        visit = self._visit
        if not visit.flush():
            return
        count = revise_summary.accept_all(visit.desk, visit.id, by=visit.by)
        visit.read()
        if count:
            words = self.tr("1 text accepted") if count == 1 else self.tr("{n} texts accepted")
            visit.tell(words.format(n=count), undo=True)

    def _on_edited(self, place: Place, text: str) -> None:
        visit = self._visit
        is_line = place.table == "visits" and place.field in LINE_NAMES
        key = "lines" if is_line else key_of(place)
        # News of a key can come after its field was left and saved, or its visit closed.
        stored = word_changes.stored_text(visit.facts, place) if visit.is_open else None
        if stored is None or (stored == text and not visit.waits(key)):
            return
        save = self._save_lines if is_line else partial(self._save_text, place, text)
        visit.later(key, save)

    def _on_left(self, place: Place, text: str) -> None:
        self._on_edited(place, text)  # its own news may still be on the way
        self._visit.flush()

    def _save_lines(self) -> None:
        visit, short = self._visit, self._step.short
        if short is not None:
            revise_summary.save_lines(visit.desk, visit.id, short.own_lines(), by=visit.by)

    def _save_text(self, place: Place, text: str) -> None:
        visit = self._visit
        if word_changes.stored_text(visit.facts, place) is None:
            return  # removed meanwhile
        word_changes.save_text(visit.desk, visit.facts, place, text, by=visit.by)

    def _on_accepted(self, fields: WordFields, place: Place) -> None:
        """Accept, and go on to what waits next: a row of proposals is one key each."""
        visit = self._visit
        if not visit.act(
            lambda: word_changes.accept_text(visit.desk, visit.facts, place, by=visit.by)
        ):
            return
        self._go_on(fields, place)

    def _go_on(self, fields: WordFields, place: Place) -> None:
        following = fields.next_waiting(place)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_outcome(self, request: Request, outcome: Outcome) -> None:
        visit = self._visit
        visit.act(
            lambda: word_changes.choose_outcome(
                visit.desk, visit.facts, request, outcome, by=visit.by
            )
        )

    def _on_only_for_me(self, work: WorkItem, only: bool) -> None:  # Qt's own signature
        visit = self._visit
        if visit.act(
            lambda: word_changes.keep_for_me(visit.desk, visit.facts, work, only=only, by=visit.by)
        ):
            words = self.tr("Only for you: “{note}”") if only else self.tr("On the page: “{note}”")
            visit.tell(words.format(note=shortened(work.note, _MOST)), undo=True)

    def _on_photo_off(self, photo: Photo) -> None:
        visit = self._visit
        if visit.act(
            lambda: word_changes.leave_photo_off(visit.desk, visit.facts, photo, by=visit.by)
        ):
            visit.tell(self.tr("The photo is off the page. It stays with the visit."), undo=True)

    def _on_photos_chosen(self, chosen: frozenset[PhotoId]) -> None:
        visit = self._visit
        choose = partial(arrange_photos.choose_photos, visit.desk, visit.id, chosen)
        visit.act(partial(choose, by=visit.by))

    def _on_word(self, word: str, shown: bool) -> None:  # Qt's own signature
        visit = self._visit
        explain = partial(revise_summary.explain_word, visit.desk, visit.id, word, by=visit.by)
        visit.act(partial(explain, shown=shown))

    def _on_nothing_asked(self) -> None:
        visit = self._visit
        visit.act(partial(edit_entry.nothing_asked, visit.desk, visit.id, by=visit.by))
