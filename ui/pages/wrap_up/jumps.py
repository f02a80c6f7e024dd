"""Going to the place of something that is missing: the step, the field, and the cursor in it."""

from types import MappingProxyType

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.findings import Category
from consultant_app.domain.missing import Missing, MissingWhat, Place
from ui.pages.wrap_up.fold import unfold_around
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.signature_step import SignatureStep
from ui.pages.wrap_up.steps_step import StepsStep
from ui.pages.wrap_up.words_step import WordsStep
from ui.widgets.suggest_tour import SuggestTour

WORDS, STEPS, SIGNATURE, HAND_OVER = range(4)

_OF_THE_PICTURE = ("public", "file")
_ELSEWHERE = frozenset({"parts", "segments"})
_ABOUT_THE_CLIENT = frozenset({"clients", "contacts", "sites"})


_STEP_OF = MappingProxyType({"promises": STEPS, "seen_by": SIGNATURE})


class Jumps(QObject):
    """Knows where each place is edited.

    `step_wanted` carries the step, `shown` the widget that now has the focus. What is edited on
    another page is asked for by `settings_wanted`, `client_wanted` or `visit_wanted`.
    `time_wanted` carries a stretch of time to ask about right there.
    """

    step_wanted = Signal(int)
    shown = Signal(object)
    settings_wanted = Signal()
    client_wanted = Signal()
    visit_wanted = Signal()
    time_wanted = Signal(int)

    def __init__(
        self, words: WordsStep, steps: StepsStep, signature: SignatureStep, tour: SuggestTour
    ) -> None:
        """Jump into WORDS, STEPS and SIGNATURE."""
        super().__init__(words)
        self._signature = signature
        self._words = words
        self._steps = steps
        self._tour = tour
        tour.hidden.connect(self._bring_up)

    def go(self, place: Place) -> None:
        """Go to PLACE."""
        if place.table == "seen_by":
            self.step_wanted.emit(SIGNATURE)
            self._signature.focus_first()
        elif place.table == "business":
            self.settings_wanted.emit()
        elif place.table in _ABOUT_THE_CLIENT:
            self.client_wanted.emit()
        elif place.field == "paper":
            self.step_wanted.emit(HAND_OVER)
        elif (place.table, place.field) == ("segments", "end"):
            self.time_wanted.emit(place.id)
        elif place.table in _ELSEWHERE or place.field == "reason":
            self.visit_wanted.emit()
        elif place.table == "promises" or place.field == "by":
            self._go_to_step_row(place)
        elif place.field == "outcome":
            self._go_to_outcome(place)
        else:
            self._go_to_words(place)

    def _bring_up(self, field: Paragraph) -> None:
        """Show a field of another step, or one that is folded away."""
        self.step_wanted.emit(_STEP_OF.get(field.place.table, WORDS))
        if shiboken6.isValid(field):  # saving what was typed may have built its step anew
            unfold_around(field)
            self.shown.emit(field)

    def _go_to_step_row(self, place: Place) -> None:
        self.step_wanted.emit(STEPS)
        field = self._steps.fields.at(place) if place.field != "by" else None
        self._stand_on(field or self._steps.day_field(place))

    def _go_to_outcome(self, place: Place) -> None:
        self.step_wanted.emit(WORDS)
        block = self._words.request_block(place)
        if block is not None:
            block.focus_outcome()
            self.shown.emit(block)

    def _go_to_words(self, place: Place) -> None:
        self.step_wanted.emit(WORDS)
        if place.table == "photos" and place.field in _OF_THE_PICTURE:
            self._stand_on(self._words.photo_place(place))
            return
        field = self._words.fields.at(place)
        if field is None:
            return
        unfold_around(field)
        self._stand_on(field)
        secret = (m for m in field.marks if m.finding.category is Category.SECRET)
        mark = next(secret, None)
        if mark is not None:
            self._tour.show_stop(field, mark)

    def _stand_on(self, field: QWidget | None) -> None:
        if field is None:
            return
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(field)


def step_of(missing: Missing) -> int:
    """Return the step on which MISSING is mended."""
    if missing.place.table == "business" or missing.what in (MissingWhat.TIME, MissingWhat.WINDOW):
        return HAND_OVER
    if missing.place.table in _ABOUT_THE_CLIENT:
        return HAND_OVER
    if missing.place.table == "seen_by":
        return SIGNATURE
    in_rows = missing.place.table == "promises" or missing.place.field == "by"
    return STEPS if in_rows else WORDS
