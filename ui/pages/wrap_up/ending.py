"""The end of the wrap-up: from the buttons that hand the page over to the last screen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultant_app.domain.missing import Missing
from ui.navigation import PlaceName
from ui.pages.wrap_up.done_texts import done_sentence
from ui.pages.wrap_up.done_view import Given
from ui.pages.wrap_up.files import ChooseFile, OpenFile
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.giving import Giving
from ui.pages.wrap_up.hand_over import HandOver
from ui.pages.wrap_up.jumps import HAND_OVER, WORDS
from ui.pages.wrap_up.missing_texts import stopped_text
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.printing import PagePrinting
from ui.pages.wrap_up.readers import ChosenReaders
from ui.pages.wrap_up.view import WrapUpView
from ui.pages.wrap_up.walk import Walk


class Ending(QObject):
    """Hands the page over, on paper or as a file, and shows what came of it."""

    def __init__(
        self,
        visit: OpenWrapUp,
        view: WrapUpView,
        foot: Foot,
        walk: Walk,
        *,
        window: QWidget,
        choose_file: ChooseFile,
        open_file: OpenFile,
    ) -> None:
        """Serve the last step of VIEW and the primary button of FOOT.

        Args:
            visit: whose page is handed over.
            view: holds the last step and the last screen.
            foot: says why the page can't go out yet.
            walk: leads to the step where that is mended.
            window: the widget over which files are asked for.
            choose_file: asks where to save a page.
            open_file: opens a page that was saved.
        """
        super().__init__(view)
        self._visit = visit
        self._view = view
        self._foot = foot
        self._walk = walk
        self._hand_over = HandOver(
            visit, view.hand_over, window=window, choose_file=choose_file, open_file=open_file
        )
        self._printing = PagePrinting(visit, self._hand_over, foot)
        self._readers = ChosenReaders(visit, view.hand_over, self._printing, foot)
        self._giving = Giving(visit, self._readers, self._hand_over, self._printing, foot)
        self._connect()

    def start(self) -> None:
        """Forget what was refused for the visit before."""
        self._hand_over.start()
        self._readers.start()

    def hand_over(self) -> None:
        """Open the last step and do what its primary button says."""
        self._walk.go(HAND_OVER)
        self._giving.act()

    def print_page(self) -> None:
        """Open the last step and ask how to print."""
        self._walk.go(HAND_OVER)
        self._printing.ask()

    def _connect(self) -> None:
        view, hand_over, printing = self._view, self._hand_over, self._printing
        self._foot.on_wanted.connect(self._on_on_wanted)
        hand_over.stopped.connect(self._on_stopped)
        hand_over.busy.connect(self._on_busy)
        hand_over.refused.connect(view.show_steps)
        hand_over.refused.connect(self._foot.focus_on)
        hand_over.handed_over.connect(self._on_handed_over)
        view.hand_over.print_wanted.connect(printing.ask)
        view.hand_over.who.built.connect(view.frame.set_tab_order)
        view.hand_over.along.built.connect(view.frame.set_tab_order)
        self._giving.given.connect(self._on_given)
        self._giving.taken_back.connect(self._on_taken_back)
        view.frame.versions_wanted.connect(printing.show_versions)
        view.done.again_wanted.connect(self._printing.again)
        view.done.open_wanted.connect(hand_over.open_saved)
        view.done.email_wanted.connect(hand_over.copy_email)
        navigation = self._visit.workplace.navigation
        view.done.outbox_wanted.connect(partial(navigation.go, PlaceName.OUTBOX))
        view.done.today_wanted.connect(partial(navigation.go, PlaceName.TODAY))
        view.done.change_wanted.connect(self._on_change_wanted)

    def _on_on_wanted(self) -> None:
        if self._walk.step == HAND_OVER:
            self._giving.act()
        else:
            self._walk.go_on()

    def _on_stopped(self, missing: tuple[Missing, ...]) -> None:
        self._walk.go(HAND_OVER)
        self._view.hand_over.missing.focus_first()
        self._foot.say(stopped_text(missing))

    def _on_busy(self, busy: bool) -> None:  # Qt's own signature
        self._foot.let_go_on(allowed=not busy)

    def _on_handed_over(self, saved: Path) -> None:
        self._view.show_done(self._visit.facts.client.name, self._sentence(), saved)

    def _on_given(self, what: str, where: str, ways: Given) -> None:
        self._view.show_given(
            self._visit.facts.client.name, self._sentence(), what, where, ways=ways
        )

    def _on_taken_back(self) -> None:
        self._view.show_steps()
        self._foot.focus_on()

    def _sentence(self) -> str:
        return done_sentence(self._visit.facts, self._visit.desk.now())

    def _on_change_wanted(self) -> None:
        self._view.show_steps()
        self._walk.go(WORDS)
        self._view.frame.focus_first()
