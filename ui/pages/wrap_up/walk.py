"""From step to step: which is open, which were looked at, and what the foot leads on to."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.missing import Missing
from consultant_app.domain.visit_facts import VisitFacts
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.frame import Frame
from ui.pages.wrap_up.jumps import HAND_OVER, SIGNATURE, STEPS, WORDS, step_of


class Walk(QObject):
    """Steps can be opened in any order; `leaving` tells that another one is about to open.

    `stopped` tells that one arrived at the last step while something is missing; `back_wanted`
    that one went back from the first step.
    """

    leaving = Signal()
    stopped = Signal()
    back_wanted = Signal()

    def __init__(self, frame: Frame, foot: Foot) -> None:
        """Walk through the steps of FRAME."""
        super().__init__(frame)
        self._frame = frame
        self._foot = foot
        self._seen: set[int] = set()
        self._stopped: set[int] = set()
        self._handed_over = False
        self._signed = False
        frame.step_chosen.connect(self.go)

    @property
    def step(self) -> int:
        """The step that is open."""
        return self._frame.step

    def start(self) -> None:
        """Begin with the words of another visit."""
        self._seen = set()
        self.go(WORDS)

    def go(self, step: int) -> None:
        """Open STEP."""
        self.leaving.emit()
        self._foot.say("")
        self._seen.add(step)
        self._frame.show_editor()
        self._frame.show_step(step)
        names = {
            WORDS: self.tr("Next steps"),
            STEPS: self.tr("Signature"),
            SIGNATURE: self.tr("Hand over"),
        }
        if step in names:
            self._foot.show_next(names[step])
        else:
            self._foot.show_save()
        self._show_ticks()

    def go_on(self) -> None:
        """Open the next step; on the last one stand on its button."""
        if self.step == HAND_OVER:
            self._foot.focus_on()
            return
        self.go(self.step + 1)
        if self.step != HAND_OVER:
            self._frame.focus_first()
        elif self._stopped:
            self.stopped.emit()
        else:
            self._foot.focus_on()

    def go_back(self) -> None:
        """Open the step before; before the first one comes the visit."""
        if self.step == WORDS:
            self.back_wanted.emit()
            return
        self.go(self.step - 1)
        self._frame.focus_first()

    def show_missing(self, missing: Iterable[Missing], facts: VisitFacts) -> None:
        """Tick the steps that were looked at and where nothing MISSING stops the page.

        The last one has its tick once the page was handed over, the one before once it is signed.
        """
        self._stopped = {step_of(m) for m in missing if m.what.stops}
        self._handed_over = bool(facts.versions)
        self._signed = bool(facts.seen_by)
        self._show_ticks()

    def _show_ticks(self) -> None:
        settled = {HAND_OVER: self._handed_over, SIGNATURE: self._signed}
        open_still = {step for step, is_settled in settled.items() if not is_settled}
        self._frame.show_done(sorted(self._seen - self._stopped - open_still))
